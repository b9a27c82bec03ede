import { describe, expect, it } from 'vitest';
import { fragments, normalise } from '../../../src/lib/normalise.ts';
import { comparedStories } from '../support/compared.ts';
import { paragraphsIn } from '../support/sources.ts';

const stories = comparedStories('evidence, excerpts and graphics are');

describe.each(stories)('$story, compared with the texts of its articles', ({ content, textOf }) => {
  /** The paragraphs of an article's text, made comparable. */
  const paragraphsOf = (article: string): string[] => paragraphsIn(textOf(article)).map(normalise);

  const evidence = content.claims.flatMap(({ id, data }) =>
    data.stances.map((stance) => ({ ...stance, name: `${id} in ${stance.article}` })),
  );
  const excerpts = content.articles.flatMap(({ id, data }) =>
    data.role === 'telling' ? data.excerpts.map((text) => ({ article: id, text })) : [],
  );

  it.each(evidence)(
    'the evidence for $name stands in its paragraph',
    ({ article, paragraph, evidence: words }) => {
      for (const part of fragments(words))
        expect(paragraphsOf(article)[paragraph - 1]).toContain(part);
    },
  );

  it.each(excerpts)('the excerpt "$text" stands in $article', ({ article, text }) => {
    expect(paragraphsOf(article).join(' ')).toContain(normalise(text));
  });

  it('the marks of the story name paragraphs that the articles have', async () => {
    const { findMarks } = await import('../../../src/content/marks.ts');
    const texts = content.scenes.flatMap(({ body, data }) =>
      data.kind === 'scroll' ? data.steps.map(({ text }) => text) : [body],
    );
    for (const { article, paragraph } of texts.flatMap(findMarks)) {
      if (paragraph === undefined) continue;
      expect(
        paragraphsOf(article).length,
        `${article}, paragraph ${String(paragraph)}`,
      ).toBeGreaterThanOrEqual(paragraph);
    }
  });

  it('the words on the graphics stand where they are credited', () => {
    const graphics = content.scenes.flatMap(({ data }) =>
      data.kind === 'scroll' ? [data.graphic] : [],
    );
    const credited = graphics.flatMap((graphic) =>
      graphic.kind === 'interview'
        ? [...graphic.notConfirmed, graphic.apology, ...graphic.mistake, ...graphic.ordinary]
        : graphic.kind === 'statements'
          ? graphic.printed
          : [],
    );
    const isCredited = graphics.some(({ kind }) => ['interview', 'statements'].includes(kind));
    expect(credited.length > 0).toBe(isCredited);
    for (const { article, paragraph, text } of credited) {
      expect(
        paragraphsOf(article)[paragraph - 1],
        `${article}, paragraph ${String(paragraph)}`,
      ).toContain(normalise(text));
    }
  });
});
