import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engines } from '../engines/engines.ts';
import { serve } from '../serve.ts';
import { dist } from '../site.ts';
import { sizes, type Options } from './options.ts';
import { scenesInPage, scrollToCard, waitForDrawing } from './story-page.ts';

/** Takes a picture of the opening and of every step in another engine, in a folder for each width. */
export async function shootInEngine(options: Options, out: string): Promise<void> {
  const engine = engines.find(({ id }) => id === options.engine);
  if (!engine || !(await engine.isThere())) {
    const packages = engine?.packages.join(' ') ?? '';
    throw new Error(`This engine is not here. On Debian: apt-get install ${packages}`);
  }
  const server = await serve(dist);
  for (const width of options.width)
    for (const scheme of options.scheme) {
      const folder = join(out, `${engine.id}-${String(width)}-${scheme}`);
      await mkdir(folder, { recursive: true });
      const reducedMotion = options.mode === 'reduced';
      const height = sizes[width] ?? 860;
      const page = await engine.start({ width, height, scheme, reducedMotion });
      const shoot = async (name: string): Promise<void> => {
        await page.evaluate(waitForDrawing);
        await writeFile(join(folder, `${name}.png`), await page.screenshot());
      };
      await page.open(server.address + options.page);
      await shoot('hero');
      for (const scene of await page.evaluate(scenesInPage)) {
        if (options.scene !== undefined && scene.id !== options.scene) continue;
        for (const [index, step] of scene.steps.entries()) {
          await page.evaluate(scrollToCard, step);
          await shoot(`${scene.id}-${String(index + 1).padStart(2, '0')}-${step}`);
        }
      }
      await page.close();
      console.log(folder);
    }
  await engine.stop();
  await server.close();
}
