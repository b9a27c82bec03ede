import type { Page } from '@playwright/test';

/**
 * A page of the site as text. Fetched from outside, because the site's own policy lets its pages ask
 * for nothing.
 */
export const textOf = async (page: Page, path: string): Promise<string> =>
  (await page.request.get(new URL(path, page.url()).href)).text();

/** Links of the page that lead within the site but to nothing: no page, or no such place on it. */
export async function deadLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all: HTMLAnchorElement[]) =>
      all
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname, hash }) => ({ pathname, hash })),
    );
  const pages: Record<string, string> = {};
  for (const path of new Set(links.map(({ pathname }) => pathname))) {
    const response = await page.request.get(new URL(path, page.url()).href);
    if (response.ok()) pages[path] = await response.text();
  }
  return page.evaluate(
    ([all, texts]) => {
      const documents = new Map(
        Object.entries(texts).map(([path, text]) => [
          path,
          new DOMParser().parseFromString(text, 'text/html'),
        ]),
      );
      return all
        .filter(({ pathname, hash }) => {
          const there = documents.get(pathname);
          const place = decodeURIComponent(hash.slice(1));
          // The top of a page needs no element of that name.
          return !there || !(['', 'top'].includes(place) || there.getElementById(place));
        })
        .map(({ pathname, hash }) => pathname + hash);
    },
    [links, pages] as const,
  );
}

/** How far the page can be scrolled sideways, in px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
