import type { Page } from './page.ts';

/** Where the publisher of the site is reached and the site is found, by name; without an address where nobody has named it yet. */
export function publisherLinks({ kb, t }: Pick<Page, 'kb' | 't'>): readonly { readonly name: string; readonly url: string | undefined }[] {
  const { contact, imprint, address, repository } = kb.site;
  return [
    { name: t('site.contact'), url: contact?.includes('://') === false ? `mailto:${contact}` : contact },
    { name: t('site.imprint'), url: imprint },
    { name: t('site.address'), url: address },
    { name: t('site.repository'), url: repository },
  ];
}
