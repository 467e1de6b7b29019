/**
 * Where the site is built for: Vite states it in the modules it compiles; a program that runs the sources as they are is told by its
 * environment (`CONCORDANCE_BASE`, `CONCORDANCE_SITE`).
 */
const vite = import.meta.env as ImportMetaEnv | undefined;

/** The path below which the site stands, without a slash at its end. */
export const basePath = (vite?.BASE_URL ?? process.env['CONCORDANCE_BASE'] ?? '/').replace(/\/$/u, '');

/** Its public address, where one is stated. */
export const publicAddress: string | undefined = vite ? (vite.SITE as string | undefined) : process.env['CONCORDANCE_SITE'] || undefined;

/** Whether the site is being edited: the content may change at any time. */
export const isLive: boolean = vite?.DEV ?? false;
