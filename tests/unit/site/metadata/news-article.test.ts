import { describe, expect, it } from 'vitest';
import { jsonForScript, newsArticle } from '../../../../src/site/metadata/news-article.ts';
import { contentOf, correctionFile, withFiles } from '../../support/changed.ts';
import { content } from '../../support/content.ts';

const page = {
  headline: 'A headline',
  description: 'A line.',
  path: '/chart/night/',
  pieces: ['chart/night'],
} as const;
const nasty = '</script><script>alert(1)</script><!-- & é';

describe('what a page tells search engines', () => {
  it('names no correction and no change where there is none', () => {
    const data = newsArticle(content, page);
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://eleven-minutes.example/chart/night/',
    });
    expect(data).not.toHaveProperty('correction');
    expect(data).not.toHaveProperty('dateModified');
  });

  it('names the corrections of its pieces, and the day of the last one', () => {
    const corrected = contentOf(
      withFiles({
        'corrections/10-old.yaml': correctionFile({ date: '2025-01-02', touches: 'chart/night' }),
        'corrections/20-new.yaml': correctionFile({
          touches: 'chart/night',
          why: 'It was *misread*.[^post-news] Twice.[^method]',
        }),
        'corrections/30-other.yaml': correctionFile({ date: '2026-09-09', touches: 'chart/clock' }),
      }),
    );
    expect(newsArticle(corrected, page)).toMatchObject({
      dateModified: '2026-03-05',
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2026-03-05',
          text: 'Stood there: It was back at 7:10. Stands there now: It was back by about 7. Why: It was misread. Twice.',
          url: 'https://eleven-minutes.example/corrections/#correction-new',
        },
        { datePublished: '2025-01-02' },
      ],
    });
  });

  it('cannot be ended by what a text says, and still says it', () => {
    const json = jsonForScript({ text: nasty });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ text: nasty });
  });
});
