import { MODES, THEMES, type EmbedMode, type Theme } from './host-messages.ts';
import { slug, word } from './values.ts';

/** What a host may ask of a piece in its address. Everything else there is ignored. */
export interface Parameters {
  theme: Theme;
  /** A host's script alone can drive, so an address cannot ask for it. */
  mode: Exclude<EmbedMode, 'driven'>;
  /** The step to begin with. */
  step?: string;
  /** The first and the last step that are shown. */
  from?: string;
  to?: string;
  bg: 'solid' | 'transparent';
  motion: 'auto' | 'reduce';
}

const askedMode = word(MODES.filter((mode) => mode !== 'driven'));

/** Reads the parameters from an address's query. Of one that is there twice, the first counts. */
export function readParameters(search: string): Parameters {
  const asked = new URLSearchParams(search);
  const read = <T extends string>(name: string, known: readonly [T, ...T[]]): T =>
    word(known)(asked.get(name)) ?? known[0];
  const [step, from, to] = ['step', 'from', 'to'].map((name) => slug(asked.get(name)));
  return {
    theme: read('theme', THEMES),
    mode: askedMode(asked.get('mode')) ?? 'auto',
    bg: read('bg', ['solid', 'transparent']),
    motion: read('motion', ['auto', 'reduce']),
    ...(step && { step }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
