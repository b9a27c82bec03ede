import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { contactSheet, type Picture } from './sheet.ts';
import { scrollTo, showStep, type Scene } from './story-page.ts';

/** How many pictures a filmstrip has. */
const frames = 12;

/** A picture of each step of a scene, and a sheet with all of them. Returns how many. */
export async function shootSteps(
  context: BrowserContext,
  page: Page,
  scene: Scene,
  folder: string,
): Promise<number> {
  const pictures: Picture[] = [];
  for (const [index, step] of scene.steps.entries()) {
    await showStep(page, step);
    const name = `${scene.id}-${String(index + 1).padStart(2, '0')}-${step}`;
    const png = await page.screenshot({ path: join(folder, `${name}.png`) });
    pictures.push({ caption: `${index + 1} ${step}`, png });
  }
  if (pictures.length > 0) {
    await contactSheet(context, scene.id, pictures, join(folder, `${scene.id}-sheet.png`), {
      across: Math.min(pictures.length, 6),
      width: sheetWidth(page),
    });
  }
  return pictures.length;
}

/** A scene from its first to its last scroll position, evenly spaced, in one picture. */
export async function shootStrip(
  context: BrowserContext,
  page: Page,
  scene: Scene,
  folder: string,
): Promise<void> {
  const pictures: Picture[] = [];
  const way = Math.max(0, scene.height - (page.viewportSize()?.height ?? 0));
  for (let index = 0; index < frames; index += 1) {
    const share = index / (frames - 1);
    await scrollTo(page, scene.top + share * way);
    pictures.push({ caption: `${Math.round(share * 100)} %`, png: await page.screenshot() });
  }
  await contactSheet(context, scene.id, pictures, join(folder, `${scene.id}-strip.png`), {
    across: 6,
    width: sheetWidth(page),
  });
}

/** Wide pages are shown larger, so that their text can still be made out. */
function sheetWidth(page: Page): number {
  return (page.viewportSize()?.width ?? 0) < 700 ? 260 : 420;
}
