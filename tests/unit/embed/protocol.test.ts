import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromChild } from '../../../src/embed/protocol/child-messages.ts';
import { foreignRequest, heightDialects, secretOf } from '../../../src/embed/protocol/dialects.ts';
import { heard } from '../../../src/embed/protocol/heard.ts';
import { fromHost } from '../../../src/embed/protocol/host-messages.ts';
import { message, messageReader } from '../../../src/embed/protocol/message.ts';
import { readParameters } from '../../../src/embed/protocol/parameters.ts';

const readers = [fromChild, fromHost, messageReader(heard)];
const own = (content: object): object => ({ ns: 'news-embed', v: 1, ...content });

const childMessages = [
  { type: 'ready', kind: 'scene', id: 'dark', steps: 6, minHeight: 640 },
  { type: 'height', height: 733 },
  { type: 'step', index: 2, stepId: 'one-click', total: 6 },
  { type: 'seek', progress: 0.25 },
] as const;
const hostMessages = [
  { type: 'hello' },
  { type: 'mode', mode: 'driven' },
  { type: 'progress', progress: 1 },
  { type: 'theme', theme: 'dark' },
] as const;

describe('a message between a piece and the page around it', () => {
  it.each(childMessages)('arrives at the page as it was said: $type', (content) => {
    expect(fromChild(message(content))).toEqual(content);
    expect(fromHost(message(content))).toBeUndefined();
  });

  it.each(hostMessages)('arrives at the piece as it was said: $type', (content) => {
    expect(fromHost(message(content))).toEqual(content);
    expect(fromChild(message(content))).toBeUndefined();
  });

  it('has its numbers brought into bounds', () => {
    expect(fromChild(own({ type: 'height', height: 1e9 }))).toEqual({
      type: 'height',
      height: 20_000,
    });
    expect(fromChild(own({ type: 'height', height: -3 }))).toEqual({ type: 'height', height: 50 });
    expect(fromHost(own({ type: 'progress', progress: 7 }))).toEqual({
      type: 'progress',
      progress: 1,
    });
  });

  it.each([NaN, Infinity, -Infinity, '412', null, undefined, {}, [412], 412n])(
    'with %s for a number is none',
    (height) => {
      expect(fromChild(own({ type: 'height', height }))).toBeUndefined();
    },
  );

  it.each([
    { ns: 'news-embed', v: 2, type: 'hello' },
    { ns: 'other', v: 1, type: 'hello' },
    { v: 1, type: 'hello' },
    own({ type: 'toString' }),
    own({ type: '__proto__' }),
    own({ type: 'mode', mode: 'full' }),
    own({ type: 'theme', theme: 'url(//x)' }),
  ])('of another name, version, type or word is none: %j', (data) => {
    expect(fromHost(data)).toBeUndefined();
  });

  it('with markup or an address for an id is none', () => {
    for (const stepId of ['<b>', 'a b', 'javascript:x', '', 'A', 'x'.repeat(81)])
      expect(fromChild(own({ type: 'step', index: 0, stepId, total: 3 }))).toBeUndefined();
  });
});

describe('ten thousand messages of garbage', () => {
  it('never throw and are never taken for a message', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (garbage) => {
        for (const read of readers) expect(read(garbage)).toBeUndefined();
        foreignRequest(garbage);
      }),
      { numRuns: 10_000 },
    );
  });

  it('under our own name give nothing, or values in their bounds', () => {
    const types = fc.constantFrom(
      'ready',
      'height',
      'step',
      'seek',
      'hello',
      'mode',
      'progress',
      'theme',
    );
    const value = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.constantFrom('scene', 'auto', 'dark', 'one-click'),
    );
    const names = [
      'kind',
      'id',
      'steps',
      'minHeight',
      'height',
      'index',
      'stepId',
      'total',
      'progress',
      'mode',
      'theme',
    ];
    const garbage = fc.record(
      {
        type: types,
        ...Object.fromEntries(names.map((name) => [name, value])),
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(garbage, (content) => {
        for (const read of readers) {
          const known = read(own(content)) as Record<string, unknown> | undefined;
          for (const [name, field] of Object.entries(known ?? {})) {
            expect(['string', 'number']).toContain(typeof field);
            if (typeof field === 'string') expect(field).toMatch(/^[a-z0-9-]{1,80}$/);
            else
              expect(field).toSatisfy(
                (n: number) => n >= 0 && n <= (/eight/i.test(name) ? 20_000 : 200),
              );
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the languages of other embedders', () => {
  const speaker = { id: 'words', width: 640, isAsked: false };
  const address = { href: 'https://example.org/embed/', search: '', hash: '' };

  it('all say the same height', () => {
    const said = heightDialects(412, {
      ...speaker,
      isAsked: true,
      address: { ...address, search: '?initialWidth=600&childId=pym-0', hash: '#?secret=a1B2' },
    });
    expect(said).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 412 },
      { 'datawrapper-height': { words: 412 } },
      '{"src":"https://example.org/embed/","context":"iframe.resize","height":412}',
      'pymxPYMxpym-0xPYMxheightxPYMx412',
      { secret: 'a1B2', message: 'height', value: 412 },
      { type: 'iframe-resized', width: 640, height: 412 },
    ]);
  });

  it('are spoken only where a name or a secret is in the address, or somebody has asked', () => {
    expect(heightDialects(412, { ...speaker, address })).toHaveLength(3);
  });

  it.each(['#?secret=a b', '#?secret=<b>', '#secret', '#?secret=', ''])(
    'take nothing else for a secret: %s',
    (hash) => {
      expect(secretOf(hash)).toBeUndefined();
    },
  );

  it('ask for the height in their own ways', () => {
    expect(foreignRequest({ type: 'iframe-child-init' })).toBe('keep telling');
    expect(foreignRequest({ sentinel: 'amp', type: 'frames-init' })).toBe('tell');
    expect(foreignRequest({ message: 'ready', secret: 'a1' })).toBe('tell');
    expect(foreignRequest({ message: 'ready' })).toBeUndefined();
  });
});

describe('the parameters in an address', () => {
  it('are the known words only', () => {
    expect(
      readParameters(
        '?theme=dark&mode=stepper&step=one-click&from=a&to=b&bg=transparent&motion=reduce',
      ),
    ).toEqual({
      theme: 'dark',
      mode: 'stepper',
      step: 'one-click',
      from: 'a',
      to: 'b',
      bg: 'transparent',
      motion: 'reduce',
    });
  });

  it('are the usual ones where there is nothing, or anything else', () => {
    const usual = { theme: 'auto', mode: 'auto', bg: 'solid', motion: 'auto' };
    expect(readParameters('')).toEqual(usual);
    expect(
      readParameters('?theme=red&mode=driven&step=<b>&bg=url(x)&css=//evil&from=A%20B'),
    ).toEqual(usual);
  });

  it('never throw, whatever the address', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const { step = 'a' } = readParameters(`?step=${String.fromCharCode(...units)}`);
        expect(step).toMatch(/^[a-z0-9-]{1,80}$/);
      }),
    );
  });
});
