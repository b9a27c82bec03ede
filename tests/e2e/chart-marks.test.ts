import type { Page } from '@playwright/test';
import { certaintyData } from '../../src/charts/certainty/data.ts';
import { certaintyModel } from '../../src/charts/certainty/model.ts';
import type { Size } from '../../src/charts/chart.ts';
import { claimsData } from '../../src/charts/claims/data.ts';
import { claimsModel } from '../../src/charts/claims/model.ts';
import { clockData } from '../../src/charts/clock/data.ts';
import { clockModel } from '../../src/charts/clock/model.ts';
import { namesData } from '../../src/charts/names/data.ts';
import { namesModel } from '../../src/charts/names/model.ts';
import { nightData } from '../../src/charts/night/data.ts';
import { nightModel } from '../../src/charts/night/model.ts';
import { tellingsData } from '../../src/charts/tellings/data.ts';
import { tellingsModel } from '../../src/charts/tellings/model.ts';
import { wordsData } from '../../src/charts/words/data.ts';
import { wordsModel } from '../../src/charts/words/model.ts';
import { charts, content } from './support/charts.ts';
import { difference, ink, marksBeside } from './support/marks.ts';
import { expect, test } from './support/test.ts';

type Kind = (typeof charts)[number]['kind'];

/** The words beside one mark of each sort, and how far to the left of them the mark reaches. */
const KEYS: Record<Kind, [reach: number, words: (size: Size) => string[]]> = {
  tellings: [
    25,
    (size) => tellingsModel(tellingsData(content), size).legend.map(({ text }) => text),
  ],
  claims: [25, (size) => claimsModel(claimsData(content), size).legend.map(({ text }) => text)],
  words: [
    17,
    (size) => {
      const { bars } = wordsModel(wordsData(content), size);
      const fullest = bars.toSorted((a, b) => b.labels.length - a.labels.length)[0];
      return fullest?.labels.map(({ text }) => text) ?? [];
    },
  ],
  names: [16, (size) => namesModel(namesData(content), size).key.map(({ text }) => text)],
  certainty: [
    32,
    (size) =>
      certaintyModel(certaintyData(content), size).steps.flatMap(({ places }) =>
        places.slice(0, 1).map(({ name }) => name.text),
      ),
  ],
  night: [
    16,
    (size) => nightModel(nightData(content), size).key.map(({ label }) => label.lines[0] ?? ''),
  ],
  clock: [
    52,
    (size) => clockModel(clockData(content), size).key.map(({ label }) => label.lines[0] ?? ''),
  ],
};

type Media = Parameters<Page['emulateMedia']>[0];

/** Where colour says nothing or little. All pictures are compared without their colours. */
const CONDITIONS: [string, NonNullable<Media>][] = [
  ['by day, without colour', { colorScheme: 'light' }],
  ['by night, without colour', { colorScheme: 'dark' }],
  ['on paper, without colour', { media: 'print' }],
  ['in forced light colours', { forcedColors: 'active', colorScheme: 'light' }],
  ['in forced dark colours', { forcedColors: 'active', colorScheme: 'dark' }],
];

/** A sheet of A4 in px of the screen. */
const PAPER = { width: 794, height: 1123 };

for (const { id, kind } of charts) {
  test(`the marks of the chart “${id}” are seen and told apart without colour`, async ({ page }, {
    project,
  }) => {
    const [reach, words] = KEYS[kind];
    await page.goto(`/chart/${id}/`);
    const screen = page.viewportSize() ?? PAPER;
    for (const [condition, media] of CONDITIONS) {
      const isPaper = media.media === 'print';
      const size = project.name === 'phone' && !isPaper ? 'narrow' : 'wide';
      await page.setViewportSize(isPaper ? PAPER : screen);
      await page.emulateMedia(media);
      const marks = await marksBeside(page, words(size), reach);
      expect(marks.length, condition).toBeGreaterThan(0);
      for (const mark of marks) {
        expect.soft(ink(mark), `“${mark.text}” is seen ${condition}`).toBeGreaterThan(3);
        for (const other of marks.slice(marks.indexOf(mark) + 1)) {
          expect
            .soft(difference(mark, other), `“${mark.text}” and “${other.text}” ${condition}`)
            .toBeGreaterThan(7);
        }
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null });
    }
  });

  test(`the chart “${id}” keeps to the reader’s own colours`, async ({ page }) => {
    await page.goto(`/chart/${id}/`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const strange = await page.locator('.drawing svg:visible').evaluate((svg) => {
        const probe = document.body.appendChild(document.createElement('i'));
        const own = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText'].map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        const allowed = new Set([...own, 'none', 'rgba(0, 0, 0, 0)']);
        return [...svg.querySelectorAll('rect, path, line, polygon, circle, text, tspan')].flatMap(
          (shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            const name = `${shape.tagName}.${shape.getAttribute('class') ?? ''}`;
            return [fill, stroke].filter((paint) => !allowed.has(paint)).map((p) => `${name} ${p}`);
          },
        );
      });
      expect.soft([...new Set(strange)], colorScheme).toEqual([]);
    }
  });
}
