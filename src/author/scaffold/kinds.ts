import { fileMeta, folders } from '../../content/register.ts';
import type { Kind } from './kind.ts';
import { article } from './kinds/article.ts';
import { claim } from './kinds/claim.ts';
import { correction } from './kinds/correction.ts';
import { event } from './kinds/event.ts';
import { ofFolder } from './kinds/of-folder.ts';
import { outlet } from './kinds/outlet.ts';
import { printing } from './kinds/printing.ts';
import { quote } from './kinds/quote.ts';
import { scene } from './kinds/scene.ts';
import { speaker } from './kinds/speaker.ts';
import { step } from './kinds/step.ts';

/** Kinds with questions of their own, and what can be added to a file that is there. */
const OWN: Readonly<Record<string, Kind>> = {
  scene,
  step,
  quote,
  printing,
  outlet,
  speaker,
  article,
  claim,
  event,
  correction,
};

/** Everything that `npm run new` can make, by the word an editor types: every kind of file has one. */
export const KINDS: Readonly<Record<string, Kind>> = {
  ...OWN,
  ...Object.fromEntries(
    folders.flatMap((folder) => {
      const { one } = fileMeta(folder);
      return one in OWN ? [] : [[one, ofFolder(folder)]];
    }),
  ),
};
