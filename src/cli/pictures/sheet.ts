import type { BrowserContext } from '@playwright/test';

/** A picture on a contact sheet, with the words under it. */
export interface Picture {
  caption: string;
  png: Buffer;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Puts pictures side by side on one PNG. The browser does the composing: a page of images is
 * photographed, which spares an image library. `across` is the number in a row, `width` that of
 * one picture on the sheet, in pixels.
 */
export async function contactSheet(
  context: BrowserContext,
  title: string,
  pictures: Picture[],
  path: string,
  { across, width }: { across: number; width: number },
): Promise<void> {
  const figures = pictures.map(
    ({ caption, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString('base64')}" alt="">` +
      `<figcaption>${escape(caption)}</figcaption></figure>`,
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: across * (width + 12) + 12, height: 600 });
  await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width"><style>
    body { margin: 12px; background: #777; color: #fff; font: 13px/1.3 sans-serif; }
    h1 { font-size: 16px; margin: 0 0 8px; }
    div { display: grid; gap: 12px; grid-template-columns: repeat(${across}, ${width}px); }
    figure { margin: 0; } img { width: 100%; display: block; }
  </style><h1>${escape(title)}</h1><div>${figures.join('')}</div>`);
  await page
    .locator('img')
    .evaluateAll((images) =>
      Promise.all(images.map((image) => (image as HTMLImageElement).decode())),
    );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
