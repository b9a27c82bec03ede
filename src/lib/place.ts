/**
 * At which address the site stands, as whoever builds it says: `BASE_PATH` names the folder of the
 * host, `SITE_URL` the host.
 */

/** A wish that cannot be met, said so that whoever made it can mend it. */
export class PlaceError extends Error {
  constructor(message: string) {
    super(message);
    // Whoever sets a variable gains nothing from where in the code it was read.
    this.stack = message;
  }
}

const withSlash = (path: string): string => path.replace(/\/*$/, '/');

/** Addresses of more than a host as the two values that say the same. */
const split = ({ origin, pathname }: URL): string =>
  `SITE_URL=${origin} and BASE_PATH=${withSlash(pathname)}`;

/**
 * The folder that `BASE_PATH` asks for, with a slash at both ends: `/` for the whole host.
 * @param asked slashes at its ends may be missing
 * @throws {PlaceError} for what is no folder of a host
 */
export function folderOf(asked: string): string {
  const names = asked.trim().replaceAll(/^\/|\/$/g, '');
  if (names === '') return '/';
  const isFolder = names.split('/').every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name));
  if (isFolder) return `/${names}/`;
  const fix = isWeb(asked)
    ? split(new URL(asked))
    : 'names with slashes between them, as in BASE_PATH=/projects/eleven/; letters, figures, hyphens, dots and underscores can stand in them, but no “..”';
  throw new PlaceError(`BASE_PATH is “${asked}”, which is no folder of a host. Write ${fix}.`);
}

const isWeb = (address: string): boolean => /^https?:\/\//.test(address) && URL.canParse(address);

/**
 * What should stand in place of an address that names more than a host; undefined for any other,
 * such as `https://example.org/`.
 */
export function moreThanHost(address: string): string | undefined {
  if (!isWeb(address)) return undefined;
  const { origin, pathname, href } = new URL(address);
  if (href === `${origin}/`) return undefined;
  return pathname === '/'
    ? `the host alone: \`${origin}\``
    : `the host alone, \`${origin}\`, because the folder is told when the site is built, with \`BASE_PATH=${withSlash(pathname)}\``;
}

/**
 * The host that `SITE_URL` asks for, as in `https://example.org`; undefined where it asks for none.
 * @throws {PlaceError} for what is no address of a host
 */
export function hostOf(asked: string): string | undefined {
  const address = asked.trim();
  if (address === '') return undefined;
  if (!isWeb(address))
    throw new PlaceError(
      `SITE_URL is “${asked}”. Write the address of the host, as in SITE_URL=https://example.org.`,
    );
  const url = new URL(address);
  if (url.pathname !== '/')
    throw new PlaceError(`SITE_URL is “${asked}”, which has a folder in it. Write ${split(url)}.`);
  return url.origin;
}
