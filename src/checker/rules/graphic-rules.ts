import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { ScrollScene } from '../../content/scene.ts';
import { problemAt } from '../reading/source-file.ts';
import { standsIn, type Verbatim } from '../verbatim.ts';

type Path = readonly (string | number)[];

/** Every value of a graphic, with its path from the top of the file. */
function values(value: unknown, path: Path): { path: Path; value: unknown }[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          values(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [{ path, value }, ...inside];
}

/** The words on a graphic that are somebody's: those that stand beside the id of an article. */
function excerpt(value: unknown): { article: string; text: string; look?: unknown } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { article, text, look } = value as Record<string, unknown>;
  return typeof article === 'string' && typeof text === 'string'
    ? { article, text, look }
    : undefined;
}

/** The labels of a scene's graphic: none is empty, and what it quotes is as the article has it. */
export function checkGraphic(
  { graphic }: ScrollScene,
  file: ParsedFile,
  verbatim: Verbatim,
): Problem[] {
  return values(graphic, ['graphic']).flatMap(({ path, value }) => {
    if (typeof value === 'string' && !value.trim()) {
      const message = `\`${path.slice(1).join('.')}\` is empty. These words are drawn, and read aloud to whoever does not see the drawing: write them.`;
      return [problemAt(file, file.locate(path), { rule: 'missing-alternative', message })];
    }
    const quoted = excerpt(value);
    if (!quoted) return [];
    const { article, text, look } = quoted;
    const problems: Problem[] = [];
    if (!standsIn(text, [article], verbatim)) {
      const message = `These words are not among those we hold from \`${article}\`. Copy them from a printing, a claim's evidence or an excerpt.`;
      problems.push(
        problemAt(file, file.locate([...path, 'text']), { rule: 'quote-not-found', message }),
      );
    }
    if (typeof look === 'string' && !text.includes(look)) {
      const message = `The marker finds nothing to mark: \`${look}\` does not stand in \`text\`. Copy the words from there.`;
      problems.push(
        problemAt(file, file.locate([...path, 'look']), { rule: 'look-not-found', message }),
      );
    }
    return problems;
  });
}
