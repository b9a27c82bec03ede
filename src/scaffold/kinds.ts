import type { Kind } from './kind.ts';
import { article } from './kinds/article.ts';
import { claim } from './kinds/claim.ts';
import { correction } from './kinds/correction.ts';
import { event } from './kinds/event.ts';
import { outlet } from './kinds/outlet.ts';
import { printing } from './kinds/printing.ts';
import { quote } from './kinds/quote.ts';
import { scene } from './kinds/scene.ts';
import { speaker } from './kinds/speaker.ts';
import { step } from './kinds/step.ts';

/** Everything that `npm run new` can make, by the word an editor types. */
export const KINDS: Readonly<Record<string, Kind>> = {
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
