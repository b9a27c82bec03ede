import { files } from './files.ts';
import { form } from './form.ts';
import { language } from './language.ts';
import { printings } from './printings.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { story } from './story.ts';
import { texts } from './texts.ts';
import { times } from './times.ts';

/** The rules in the groups and the order in which the guide shows them. */
export const RULE_GROUPS = {
  Files: files,
  'Keys and values': form,
  'References and sources': references,
  'Scenes and steps': story,
  'Moments and clock times': times,
  'Printings and receipts': printings,
  'Printings beside the articles’ texts': texts,
  'Our own words': language,
} as const satisfies Record<string, Record<string, Rule>>;

const all = {
  ...files,
  ...form,
  ...references,
  ...story,
  ...times,
  ...printings,
  ...texts,
  ...language,
} as const;

/** The name of a rule. */
export type RuleId = keyof typeof all;

/** Everything the checker looks for, by name. A problem can have no other rule. */
export const RULES: Readonly<Record<RuleId, Rule>> = all;

/** The section of the guide about a rule. */
export const guideOf = (rule: RuleId): string => `docs/rules.md#${rule}`;
