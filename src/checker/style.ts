import type { ParsedFile } from './reading/parse.ts';
import { style, type Style } from '../schemas/style.ts';
import type { SourceFile } from './reading/source-file.ts';

/** The style of a story that has no file for it: nothing is forbidden, private or looked up. */
export const NO_STYLE: Style = style.parse({});

/**
 * Whether a file holds the house style. It is full of the words that are not to be written, so the
 * rules that look for words leave it alone.
 */
export const isStyle = ({ folder, id }: Pick<SourceFile, 'folder' | 'id'>): boolean =>
  folder === '' && id === 'style';

/** The style among the files; that of a story without one where its file has mistakes. */
export const styleIn = (files: readonly ParsedFile[]): Style =>
  style.safeParse(files.find(isStyle)?.data).data ?? NO_STYLE;
