import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The language of `content/site.yaml`. English while that cannot be read; the checker says why. */
export function siteLanguage(): string {
  try {
    const site = parse(readFileSync('content/site.yaml', 'utf8')) as { language?: unknown } | null;
    return String(site?.language ?? 'en');
  } catch {
    return 'en';
  }
}

/** The name of the catalogue for a language, which all its regions share: `de` for `de-AT`. */
export const catalogueName = (language: string): string => language.split('-')[0] ?? language;
