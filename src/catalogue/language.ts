import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A language, with its region or without. */
export const LANGUAGE_TAG = /^[a-z]{2}(-[A-Z]{2})?$/;

const FOLDER = 'src/catalogue/languages';

/** The language of `content/site.yaml`. English while that cannot be read; the checker says why. */
export function siteLanguage(): string {
  try {
    const site = parse(readFileSync('content/site.yaml', 'utf8')) as { language?: unknown } | null;
    const language = String(site?.language);
    return LANGUAGE_TAG.test(language) ? language : 'en';
  } catch {
    return 'en';
  }
}

/** The name of the catalogue for a language, which all its regions share: `de` for `de-AT`. */
export const catalogueName = (language: string): string => language.split('-')[0] ?? language;

/** The file with the words of a language, from the project’s folder, whether there is one or not. */
export const catalogueFile = (language: string): string =>
  `${FOLDER}/${catalogueName(language)}.ts`;

/** The languages that have a catalogue. */
export const languagesIn = (): string[] =>
  readdirSync(new URL('languages/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
