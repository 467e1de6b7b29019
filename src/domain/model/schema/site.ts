import { z } from 'zod';
import { httpsUrl, text } from './fields.ts';

/** The kinds of hosts of which the addresses for editing and for new issues are known. */
const repositoryKinds = ['github', 'gitlab'] as const;
export type RepositoryKind = (typeof repositoryKinds)[number];

/** A key that may be left empty or out; both mean that nobody has named it yet. */
function maybe<T extends z.ZodType<string>>(value: T) {
  return z
    .union([value, z.literal(''), z.null()])
    .optional()
    .transform((given) => (given === '' ? undefined : (given ?? undefined)));
}

const isMail = (value: string) => /^[^\s@<>"'():/]+@[a-z0-9.-]+\.[a-z]{2,}$/u.test(value);
const contact = z
  .string()
  .refine((value) => isMail(value) || httpsUrl.safeParse(value).success, 'write an e-mail address, or one that begins with https://');
const home = httpsUrl.refine((value) => !/[?#]/u.test(value), 'write the address of the home page, without `?` and `#`');
const repository = httpsUrl.refine(
  (value) => /^https:\/\/[^/]+(?:\/[\w.-]+){2,}$/u.test(value) && !value.endsWith('.git'),
  'write the address of its page as a browser shows it, such as `https://github.com/owner/name`, without `.git` and without a slash at the end',
);

/** content/site.yaml: who publishes a site and where. Any key, and the file, may be left empty or out. */
export const siteSchema = z.strictObject({
  publisher: maybe(text).describe('Who publishes the site and answers for it'),
  contact: maybe(contact).describe('Where readers write to: an e-mail address, or the https address of a page'),
  imprint: maybe(httpsUrl).describe('Address of the imprint of the publisher'),
  address: maybe(home).describe('Public address of the home page'),
  repository: maybe(repository).describe('Address of the repository in which the content is edited'),
  repositoryKind: z
    .enum(repositoryKinds)
    .optional()
    .describe('Whether the repository is on GitHub or GitLab, where its host does not say so'),
  branch: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)*$/u, 'write the name of a branch')
    .optional()
    .describe('Branch on which edits begin; `main` where nothing is said'),
});

export type Site = z.output<typeof siteSchema>;
