import type { Page } from '@playwright/test';
import { readContent } from '../../../src/checker/current.ts';
import { shownContent } from '../../../src/content/shown.ts';

/** The content as the site that was built from it shows it. */
export const content = shownContent(readContent(process.cwd()), { drafts: false });

/** The charts that have a page, by kind where a test is about one kind. */
export const charts = content.charts
  .filter(({ data }) => data.status === 'published')
  .map(({ id, data }) => ({ id, kind: data.kind, title: data.title, limits: data.limits }));

/** A line of text in a drawing: as wide as it is printed, as high as its letters. In px of the window. */
export interface TextBox {
  text: string;
  /** How high the type is on the screen, whatever the drawing is scaled by. */
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of text in the drawings that are shown, measured in the browser. */
export function drawnTexts(page: Page): Promise<TextBox[]> {
  return page.locator('.drawing svg').evaluateAll((drawings) =>
    drawings
      .filter((svg): svg is SVGSVGElement => svg instanceof SVGSVGElement && svg.checkVisibility())
      .flatMap((svg) => {
        const scale = svg.getScreenCTM()?.a ?? 1;
        return [...svg.querySelectorAll('text')].flatMap((element) => {
          const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const boxes: TextBox[] = [];
          while (nodes.nextNode()) {
            const { parentElement: parent, textContent } = nodes.currentNode;
            if (!parent || parent.closest('title') || !textContent?.trim()) continue;
            const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
            const range = document.createRange();
            range.selectNodeContents(nodes.currentNode);
            for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
              // A font's box is higher than its letters; what runs upwards is as wide as it is high.
              const [x, y] =
                width < height && textContent.trim().length > 2
                  ? [(width - size) / 2, 0]
                  : [0, (height - size) / 2];
              boxes.push({
                text: textContent.trim(),
                size,
                left: left + x,
                right: right - x,
                top: top + y,
                bottom: bottom - y,
              });
            }
          }
          return boxes;
        });
      }),
  );
}

/** Pairs of texts that cover each other by more than a pixel, in words. */
export function overlaps(texts: readonly TextBox[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
}
