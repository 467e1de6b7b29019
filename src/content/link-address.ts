/** An origin that is nobody's, in the place of the site's own. */
const home = 'https://site.invalid';
const page = '/page/';

/**
 * Whether a link may lead to an address, judged as a browser reads it:
 * another site by https without credentials, mail, a path of the site as it stands, or a heading of the page.
 */
export function isSafeAddress(address: string): boolean {
  if (/[\p{C}\s\\{}<>"^`|]/u.test(address) || !URL.canParse(address, home + page)) return false;
  const { protocol, origin, pathname, search, hash } = new URL(address, home + page);
  if (protocol === 'mailto:') return pathname.includes('@');
  if (origin !== home) return isPublicSite(address);
  return address.startsWith('#') ? hash === address : address.startsWith('/') && pathname + search + hash === address;
}

/** Whether an address is written out with `https://` and names a host that everybody can reach, and no user. */
export function isPublicSite(address: string): boolean {
  if (!/^https:\/\/[^/]/u.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return (
    username === '' && password === '' && /\.[a-z][a-z0-9-]*$/u.test(hostname) && !/\.(?:local|localhost|internal|invalid)$/u.test(hostname)
  );
}
