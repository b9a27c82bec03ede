import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueName, siteLanguage } from './language.ts';
import english from './languages/en.ts';
import type { Around, Catalogue, Key, PlainKey, Said } from './messages.ts';

const language = siteLanguage();

/** English where the language has no catalogue; then nothing is built: see `catalogue-rule.ts`. */
function withoutCatalogue(cause: unknown): Catalogue {
  // In Node, and in what a build has made of this. What is wrong inside a catalogue is no such case.
  if (/Cannot find module|Unknown variable dynamic import/.test(String(cause))) return english;
  throw cause;
}

const words: Catalogue = await import(`./languages/${catalogueName(language)}.ts`).then(
  (file: { default: Catalogue }) => file.default,
  withoutCatalogue,
);

/** The one locale of the site, for `Intl`: the site’s own where it names a region. */
export const locale = language.includes('-') ? language : words.locale;

/** In which direction the site is read. */
export const { direction, messages } = words;

const formats = new Map<Key, IntlMessageFormat>();

function formatOf(key: Key): IntlMessageFormat {
  const format = formats.get(key) ?? new IntlMessageFormat(messages[key], locale);
  formats.set(key, format);
  return format;
}

/** A message of the catalogue in the language of the site. In scripts it stands for the text itself. */
export const say = <K extends PlainKey>(key: K, ...[values]: Said<K>): string =>
  String(formatOf(key).format(values));

/** A message with nodes in it: for its tags, or for values that are more than text. */
export const sayAround = <K extends Key, T>(key: K, values: Around<K, T>): (string | T)[] => {
  const parts = formatOf(key).format<T>(values);
  return Array.isArray(parts) ? parts : [parts];
};
