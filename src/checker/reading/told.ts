import type { ParsedFile } from './parse.ts';
import { remember } from '../../lib/remember.ts';
import { schemaOf } from '../../content/register.ts';
import { walk, type Told } from '../../schemas/walk.ts';

/** Every value of a file with what its schema says of it, the file itself first. */
export const toldIn: (file: ParsedFile) => readonly Told[] = remember((file) => {
  const schema = schemaOf(file);
  return schema ? walk(schema, file.data) : [];
});

/** Whether a file has, shows or must have Markdown under its keys; undefined where nothing shows it. */
export const bodyOf = (file: ParsedFile): 'needed' | 'allowed' | undefined =>
  toldIn(file)[0]?.meta.body;

/** What a file defines by a word, each with the name that stands beside it, if one does. */
export const definedIn = (file: ParsedFile, word: string): { value: string; label: string }[] =>
  toldIn(file).flatMap(({ value, meta, holder }, _, all) => {
    if (meta.defines !== word) return [];
    const name = all.find((one) => one.holder === holder && one.meta.voice === 'name')?.value;
    return [{ value: String(value), label: String(name ?? value) }];
  });
