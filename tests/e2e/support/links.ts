import type { Page } from '@playwright/test';

/** Links of the page that lead within the site but to nothing: no page, or no such place on it. */
export async function deadLinks(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map(({ href }) => new URL(href))
      .filter(({ origin }) => origin === location.origin);
    const pages = new Map<string, Document | undefined>();
    for (const path of new Set(links.map(({ pathname }) => pathname))) {
      const response = await fetch(path);
      const text = await response.text();
      pages.set(path, response.ok ? new DOMParser().parseFromString(text, 'text/html') : undefined);
    }
    return links
      .filter(({ pathname, hash }) => {
        const there = pages.get(pathname);
        return !there || (hash !== '' && !there.getElementById(decodeURIComponent(hash.slice(1))));
      })
      .map(({ pathname, hash }) => pathname + hash);
  });
}

/** How far the page can be scrolled sideways, in px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
