import type { Content } from '../../src/content/content.ts';
import { NO_STYLE } from '../../src/checker/style.ts';
import { verify } from '../../src/checker/receipts/verify.ts';
import { target } from './table.ts';

/** How long it takes to compare many printings with long texts. */
export interface VerificationFigures {
  texts: number;
  /** Of each text. */
  characters: number;
  printings: number;
  /** Printings with a changed word, whose nearest place has to be found. */
  wrong: number;
  /** By the clock, and of the processor: a busy machine makes them part. */
  seconds: number;
  processor: number;
}

const SIZE = { texts: 5, characters: 1_000_000, printings: 5000, wrong: 50 };
const LIMIT = 10;

/** Numbers from 0 to 1 that look random and are the same in every run. */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Invented words, the first of them as common as “the” is in English. */
function writer(random: () => number): (count: number) => string {
  const syllables = ['la', 'mpe', 'ri', 'don’t', 'so', 'né', 'tu', 'khar', 'wi', 'ght'];
  const word = (number: number): string =>
    Array.from(String(number), (digit) => syllables[Number(digit)]).join('');
  return (count) =>
    Array.from({ length: count }, () => word(Math.floor(20_000 * random() ** 4))).join(' ');
}

type Printings = Pick<Content, 'utterances' | 'articles' | 'speakers' | 'style'>;

/** Texts in which every paragraph quotes twice, and printings from all over them. */
function invent(): { content: Printings; texts: Map<string, string> } {
  const random = numbers();
  const write = writer(random);
  const texts = new Map<string, string>();
  const printings: { article: string; paragraph: number; text: string }[] = [];
  for (let number = 0; number < SIZE.texts; number += 1) {
    const article = `article-${number}`;
    const paragraphs: string[] = [];
    for (let length = 0; length < SIZE.characters; length += (paragraphs.at(-1)?.length ?? 0) + 2) {
      const [one, other] = [`${write(12)},`, `${write(18)}.`];
      paragraphs.push(`${write(20)}: “${one}” ${write(4)} – “${other}” ${write(10)}.`);
      printings.push({ article, paragraph: paragraphs.length, text: `${one} […] ${other}` });
    }
    texts.set(article, paragraphs.join('\n\n'));
  }
  const every = printings.length / SIZE.printings;
  const picked = Array.from(
    { length: SIZE.printings },
    (_, index) => printings[Math.floor(index * every)],
  );
  const utterances = picked.flatMap((printing, index) => {
    if (!printing) return [];
    const isWrong = index % (SIZE.printings / SIZE.wrong) === 0;
    const text = isWrong ? printing.text.replace(/ \S+/, ' otherwise') : printing.text;
    return [
      {
        id: `utterance-${index}`,
        data: { status: 'published', printings: [{ ...printing, text }] },
      },
    ];
  });
  // Only what `verify` reads of them.
  return {
    content: { utterances, articles: [], speakers: [], style: NO_STYLE } as unknown as Printings,
    texts,
  };
}

/**
 * Times one verification of invented texts.
 * @throws when it does not find exactly the wrong printings
 */
export function measureVerification(): VerificationFigures {
  const { content, texts } = invent();
  const began = performance.now();
  const used = process.cpuUsage();
  const { receipts } = verify(content, [], { texts, previous: [], today: '2000-01-01' });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(used);
  if (receipts.length !== SIZE.printings - SIZE.wrong) {
    throw new Error(`${receipts.length} of ${SIZE.printings} printings were found.`);
  }
  return { ...SIZE, seconds, processor: (user + system) / 1e6 };
}

/** The figures in a line. */
export function describeVerification({
  texts,
  characters,
  printings,
  seconds,
  processor,
}: VerificationFigures): string {
  return `verifying ${printings} printings in ${texts} texts of ${characters / 1e6} MB: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of the processor), ${target(`≤ ${LIMIT} s`, seconds <= LIMIT)}`;
}
