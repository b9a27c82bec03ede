import bcd, {
  type Identifier,
  type SupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { targets } from '../../../src/lib/targets.ts';

const NAMES: Readonly<Record<string, 'chrome' | 'firefox' | 'safari' | 'safari_ios'>> = {
  chrome: 'chrome',
  firefox: 'firefox',
  safari: 'safari',
  ios: 'safari_ios',
};

const oldest = targets.map((target) => {
  const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(target) ?? [];
  const browser = NAMES[name];
  if (!browser) throw new Error(`MDN’s table has no browser for the target ${target}.`);
  return { browser, version: Number(version) };
});

/** Whether a statement of MDN’s says that a version has it, without a flag that a reader must set. */
function has(statement: SupportStatement | undefined, version: number): boolean {
  return [statement ?? []].flat().some((one) => {
    if (typeof one === 'string' || one.flags || one.prefix || one.alternative_name) return false;
    const { version_added: added, version_removed: removed } = one;
    if (typeof added !== 'string' || added === 'preview') return false;
    const number = (text: string): number => Number(text.replace('≤', ''));
    return number(added) <= version && !(typeof removed === 'string' && number(removed) <= version);
  });
}

const everywhere = (feature: Identifier): boolean =>
  oldest.every(({ browser, version }) => has(feature.__compat?.support[browser], version));

const partsOf = (group: Identifier): [string, Identifier][] =>
  Object.entries(group).filter(([name]) => name !== '__compat') as [string, Identifier][];

/** Every interface of browsers and every object of the language, by its name. */
const owners = new Map([
  ...partsOf(bcd.api),
  ...partsOf(bcd.javascript['builtins'] ?? {}).flatMap(([name, object]) =>
    name === 'Intl' ? [[name, object] as const, ...partsOf(object)] : [[name, object] as const],
  ),
]);

/** All that are members of some interface or object, by their names. */
const members = new Map<string, Identifier[]>();
for (const owner of owners.values())
  for (const [name, member] of partsOf(owner)) {
    const key = name.replace(/_static$/, '');
    members.set(key, [...(members.get(key) ?? []), member]);
  }

/** Whether the name is a member of something, and of nothing that all our oldest browsers have. */
export const isMemberTooNew = (name: string): boolean =>
  members.get(name)?.every((member) => !everywhere(member)) ?? false;

/** Whether the name is global, be it an object or a function, and not all our oldest browsers have it. */
export function isGlobalTooNew(name: string): boolean {
  const found = owners.get(name) ?? owners.get('Window')?.[name];
  return found !== undefined && !everywhere(found);
}
