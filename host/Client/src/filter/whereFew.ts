import type { Language } from '../dates';
import { ok } from '../dates/result';
import type { FilterNode } from './ast';
import { acceptedBy, type Accepted, type Candidate } from './candidates';
import { not, value, type Condition, type Where } from './condition';
import type { FilterField } from './field';
import type { Compiled } from './walk';

const yes: Record<Language, string> = { nl: 'Ja', en: 'Yes' };
const no: Record<Language, string> = { nl: 'Nee', en: 'No' };

/** Yes and no, with the words that people type for them in either language. */
export function yesAndNo(language: Language): readonly Candidate[] {
  return [
    { value: false, caption: no[language], names: ['nee', 'no', 'onwaar', 'false', '0'] },
    { value: true, caption: yes[language], names: ['ja', 'yes', 'waar', 'true', '1'] },
  ];
}

/** The choices of an enum, found by caption or by their name in the schema. */
export function choicesOf(field: FilterField): readonly Candidate[] {
  return (field.choices ?? []).map((choice) => ({ value: choice.waarde, caption: choice.titel, names: [choice.waarde, choice.waarde.replaceAll('_', ' ')] }));
}

export function compileChoice(node: FilterNode, field: FilterField): Compiled {
  const choices = choicesOf(field);
  const accepted = acceptedBy(node, choices, field);
  return accepted.ok ? ok(choiceCondition(accepted.value, choices)) : accepted;
}

export function compileBoolean(node: FilterNode, field: FilterField, language: Language): Compiled {
  const candidates = yesAndNo(language);
  const accepted = acceptedBy(node, candidates, field);
  return accepted.ok ? ok(booleanCondition(accepted.value)) : accepted;
}

/** By lists of names, in which no null occurs: an enum that always has a value would refuse it. */
function choiceCondition({ indexes, blank }: Accepted, choices: readonly Candidate[]): Condition {
  const listed = choices.flatMap((choice, index) => (indexes.has(index) ? [choice.value] : []));
  const left = choices.flatMap((choice, index) => (indexes.has(index) ? [] : [choice.value]));
  if (!blank) return value(equalsOne(listed));
  return left.length === 0 ? { type: 'always' } : not(equalsOne(left), [left.length === 1 ? { neq: left[0] ?? null } : { nin: left }]);
}

function equalsOne(values: readonly (string | boolean)[]): Where {
  const [only] = values;
  return values.length === 1 && only !== undefined ? { eq: only } : { in: values };
}

/** Booleans have eq and neq and no lists. */
function booleanCondition({ indexes, blank }: Accepted): Condition {
  const [takesNo, takesYes] = [indexes.has(0), indexes.has(1)];
  if (takesNo && takesYes) return blank ? { type: 'always' } : { type: 'or', conditions: [value({ eq: true }), value({ eq: false })] };
  if (takesNo || takesYes) return blank ? not({ eq: !takesYes }, [{ neq: !takesYes }]) : value({ eq: takesYes });
  // Neither: nothing at all, or only what has no value.
  return { type: 'and', conditions: blank ? [value({ neq: true }), value({ neq: false })] : [value({ eq: true }), value({ eq: false })] };
}
