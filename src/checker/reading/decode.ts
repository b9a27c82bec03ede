import type { Fault } from './source-file.ts';

const MESSAGE =
  'This file is not saved as UTF-8, so its letters cannot be told. Open it in an editor that shows them right, and save it again with the encoding UTF-8.';

/**
 * A file's bytes as text. What differs from system to system and from editor to editor is made one:
 * a mark of byte order is dropped, and every line ends with a line feed.
 */
export function decode(bytes: Uint8Array): { text: string; fault?: Fault } {
  const plain = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = Math.max(0, plain.indexOf('\uFFFD'));
    return { text: plain, fault: { rule: 'encoding', message: MESSAGE, offset } };
  }
  return { text: plain };
}
