import { cardLengths } from './rules/card-rules.ts';
import { parse, type ParsedFile } from './reading/parse.ts';
import type { Problem } from './problem.ts';
import { checkRawText, mergeConflicts, tooLong } from './rules/raw-text-rules.ts';
import { remember } from '../lib/remember.ts';
import { checkShape } from './rules/schema-problems.ts';
import { id } from '../schemas/common.ts';
import { folders, schemaOf } from '../content/register.ts';
import { problemAt, type SourceFile } from './reading/source-file.ts';
import { bodyOf } from './reading/told.ts';

/** What a file says by itself, without regard to the others. */
export interface CheckedFile {
  /** Undefined when it could not be read. */
  parsed?: ParsedFile;
  /** Undefined when it has not the shape of its kind. */
  data?: unknown;
  problems: Problem[];
}

function place(file: SourceFile): Problem | undefined {
  if (!schemaOf(file)) {
    const names = folders.map((name) => `content/${name}/`);
    const message = `No kind of content is kept here. Put the file into one of ${names.join(', ')}.`;
    return problemAt(file, { offset: 0 }, { rule: 'unknown-place', message });
  }
  if (id.safeParse(file.id).success) return undefined;
  const message = `The name \`${file.path.split('/').at(-1) ?? ''}\` cannot be an address. Use lower-case letters, digits and single hyphens, as in \`10-first-light.md\`.`;
  return problemAt(file, { offset: 0 }, { rule: 'file-name', message });
}

/** Text under the keys where nothing shows it, and a kind of file that needs one and has none. */
function checkBody(file: ParsedFile): Problem[] {
  const { body, bodyOffset } = file;
  const wanted = bodyOf(file);
  const written = body.search(/\S/);
  if (wanted === 'needed' && written < 0) {
    const message = 'This section has no text. Write it under the second line of hyphens.';
    return [problemAt(file, { offset: 0 }, { rule: 'no-text', message })];
  }
  if (wanted !== undefined || written < 0) return [];
  const message =
    'Nothing shows what stands under the keys of this file. Move it into a step or a key, or take it out.';
  return [problemAt(file, { offset: bodyOffset + written }, { rule: 'unused-text', message })];
}

function check(file: SourceFile): CheckedFile {
  if (file.fault) {
    const { rule, message } = file.fault;
    return { problems: [problemAt(file, file.fault, { rule, message })] };
  }
  const misplaced = place(file);
  const schema = schemaOf(file);
  if (misplaced || !schema) return { problems: misplaced ? [misplaced] : [] };
  // What stands between the marks of a conflict, or was pasted, is wrong in many other ways.
  const spoilt = [...tooLong(file), ...mergeConflicts(file)];
  if (spoilt.length > 0) return { problems: spoilt };
  const raw = checkRawText(file);
  const { parsed, problems } = parse(file);
  if (!parsed) return { problems: [...raw, ...problems] };
  const { data, problems: faults } = checkShape(parsed, schema);
  return {
    parsed,
    ...(faults.length === 0 && { data }),
    problems: [...raw, ...problems, ...faults, ...checkBody(parsed), ...cardLengths(parsed)],
  };
}

/** Checks one file by itself. */
export const checkFile: (file: SourceFile) => CheckedFile = remember(check);
