/**
 * The languages of other embedders, so that whatever resizes frames on a host's page understands a
 * piece: AMP and @newswire/frames, pym.js, Datawrapper, Embedly and Iframely, WordPress,
 * open-iframe-resizer.
 */

/** What a piece knows about itself and about who is listening. */
export interface Speaker {
  id: string;
  /** The address of the frame with its fragment: hosts write into both `search` and `hash`. */
  address: Pick<Location, 'href' | 'search' | 'hash'>;
  /** The width of the frame, in px. */
  width: number;
  /** Whether open-iframe-resizer has asked. */
  isAsked: boolean;
}

/** The secret that WordPress has put into the fragment, by which it knows its frames. */
export const secretOf = (hash: string): string | undefined =>
  /[#?&]secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1];

/** The frame's name among those of pym.js, which it has put into the query. */
const pymName = (search: string): string | undefined =>
  /[?&]childId=([\w-]{1,99})(&|$)/.exec(search)?.[1];

/** A height, in px, in every language that somebody may be listening in. */
export function heightDialects(
  height: number,
  { id, address, width, isAsked }: Speaker,
): unknown[] {
  const said: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
  ];
  const name = pymName(address.search);
  if (name) said.push(['pym', name, 'height', height].join('xPYMx'));
  const secret = secretOf(address.hash);
  if (secret) said.push({ secret, message: 'height', value: height });
  if (isAsked) said.push({ type: 'iframe-resized', width, height });
  return said;
}

/** What a foreign host's message asks for: the height, to be told once or from now on. */
export function foreignRequest(data: unknown): 'tell' | 'keep telling' | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, sentinel, message, secret } = data as Readonly<Record<string, unknown>>;
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') return 'keep telling';
  if (sentinel === 'amp' && type === 'frames-init') return 'tell';
  return message === 'ready' && typeof secret === 'string' ? 'tell' : undefined;
}
