import { describe, expect, it } from 'vitest';
import { inWords } from '../../../src/charts/figures.ts';
import { loadContent } from '../../../src/checker/load.ts';
import { findMarks, sentences } from '../../../src/content/marks.ts';
import { methodSections, passages } from '../../../src/content/sources.ts';
import { toldIn } from '../../../src/checker/reading/told.ts';
import { content } from '../support/content.ts';

const story = passages(content).map(({ text }) => text.replaceAll('\n', ' '));
const told = story.flatMap((text) => sentences(text));
const own = loadContent('.').parsed.flatMap((file) =>
  toldIn(file)
    .filter(({ meta }) => meta.voice === 'own')
    .map(({ value }) => ({ path: file.path, text: String(value) })),
);
const day = (id: string): number => {
  const at = content.events.find((event) => event.id === id)?.data.at ?? '';
  return Date.parse(at.slice(0, 10));
};

describe('what the story says of itself and of its sources', () => {
  it('has a mark of the method lead to the very section that it means', () => {
    const sections = methodSections(content);
    const marks = story.flatMap(findMarks).filter(({ article }) => article === 'method');
    expect(marks.length).toBeGreaterThan(0);
    for (const { section } of marks) expect([...sections.keys()]).toContain(section);
  });

  it('is in a reader’s words: no studio, no paragraph as a code, no working of ours', () => {
    const jargon = /\bstudio\b|\bp\d+\b|\bour own working\b/i;
    expect(own.filter(({ text }) => jargon.test(text))).toEqual([]);
  });

  it('has nobody come forward who was found', () => {
    expect(own.filter(({ text }) => /\bc(o|a)m(e|es|ing) forward\b/i.test(text))).toEqual([]);
  });

  it('counts the weeks from the night to the interview from their days', () => {
    const days = (day('techcrunch-interview') - day('goes-dark')) / 86_400_000;
    expect(days).toBe(27);
    const weeks = `${inWords(Math.round(days / 7))} weeks later`;
    expect(content.site.hero.dek.toLowerCase()).toContain(weeks);
    expect(own.filter(({ text }) => /\bmonth later\b/i.test(text))).toEqual([]);
  });

  it('rests on TechCrunch’s page nothing but what was read of it', () => {
    const page = content.articles.find(({ id }) => id === 'techcrunch-interview')?.data;
    const names = content.speakers
      .filter(({ data }) => data.private)
      .flatMap(({ data }) => data.name.split(' '));
    const held = page?.excerpts.join(' ') ?? '';
    for (const { text, marks } of told.filter(({ marks: all }) =>
      all.some(({ article }) => article === 'techcrunch-interview'),
    )) {
      const isAlone = marks.every(({ article }) => article === 'techcrunch-interview');
      const isHeld = names.every((name) => !text.includes(name) || held.includes(name));
      const isStatement = /\btold TechCrunch\b/.test(text);
      expect(isAlone && (!isHeld || isStatement), text).toBe(false);
    }
  });

  it('calls “rogue employee” nobody’s own: headlines had it before the account’s owner', () => {
    const phrases = own.filter(({ text }) => /rogue employee/i.test(text));
    expect(phrases.length).toBeGreaterThan(0);
    for (const { path, text } of phrases)
      expect(text, path).not.toMatch(/is (his|Trump’s|the account owner’s)\b/);
    const tweets = content.events.filter(({ data }) => data.who === '@TwitterGov');
    for (const { id, data } of tweets) expect(data.text, id).not.toMatch(/rogue/i);
  });
});
