import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNewEnough } from '../../../src/cli/run/node.mjs';

describe('the Node of the machine', () => {
  it.each(['22.18.0', '22.19.1', '23.6.0', '24.0.0', '100.0.0'])(
    '%s runs the commands',
    (version) => {
      expect(isNewEnough(version)).toBe(true);
    },
  );

  it.each(['20.20.2', '22.12.0', '22.17.1', '22.9.0', '4.9.1'])(
    '%s does not, because it does not read TypeScript',
    (version) => {
      expect(isNewEnough(version)).toBe(false);
    },
  );

  it('is asked for in the same version by .nvmrc as by the packages', () => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    expect(new Set(Object.values(optionalDependencies))).toEqual(
      new Set([readFileSync('.nvmrc', 'utf8').trim()]),
    );
  });
});
