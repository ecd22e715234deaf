import { Button, Checkbox, Field as FormField, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { explainFilter, type FilterContext, filterFieldOf, type FilterProblem, typedFilterWhere } from '../../filter';
import { useTexts } from '../../i18n/language';
import type { Field } from '../../pages/definition';
import { choiceText, chosenChoices } from './choiceFilter';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  choices: { display: 'flex', flexDirection: 'column', maxHeight: '220px', overflowY: 'auto', marginTop: tokens.spacingVerticalXS },
  input: { width: '100%' },
});

interface FieldFilterProps {
  readonly field: Field;
  /** What stands in the address. */
  readonly text: string;
  readonly problem: FilterProblem | null;
  readonly context: FilterContext;
  readonly hasFocus: boolean;
  readonly onChange: (text: string) => void;
  readonly onRemove: () => void;
}

/** The filter on one field: typed in the grammar, or ticked where there are few choices. It filters when it is left, or with Enter. */
export function FieldFilter({ field, text, problem, context, hasFocus, onChange, onRemove }: FieldFilterProps) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const filterField = filterFieldOf(field);
  const typed = draft ?? text;
  const draftProblem = draft && filterField ? problemOf(typedFilterWhere(draft, filterField, context)) : problem;
  // While somebody types, only what is left wrong is wrong.
  const [isLeft, leave] = useState(true);

  useEffect(() => {
    if (hasFocus) box.current?.focus();
  }, [hasFocus]);

  const commit = () => {
    leave(true);
    if (draft === null || draft.trim() === text) {
      setDraft(null);
      return;
    }
    onChange(draft.trim());
    setDraft(null);
  };
  const chosen = filterField?.kind === 'choice' ? chosenChoices(text, field.keuzes) : null;
  return (
    <div>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {field.titel}
        </label>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={texts.removeFilter(field.titel)} onClick={onRemove} />
      </div>
      <FormField
        {...(draftProblem && isLeft && { validationState: 'error' as const, validationMessage: explainFilter(draftProblem, context.language) })}
      >
        <Input
          input={{ ref: box }}
          id={id}
          className={styles.input}
          value={typed}
          placeholder={exampleOf(filterField?.kind ?? 'text', texts.filterExamples)}
          onChange={(_, data) => {
            leave(false);
            setDraft(data.value);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey) {
              commit();
              select(box.current, draftProblem);
            } else if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation();
              setDraft(null);
              leave(true);
            }
          }}
        />
      </FormField>
      {chosen && (
        <div className={styles.choices} role="group" aria-label={texts.filterOf(field.titel)}>
          {field.keuzes.map((choice) => (
            <Checkbox
              key={choice.waarde}
              label={choice.titel}
              checked={chosen.has(choice.waarde)}
              onChange={(_, data) => {
                const next = new Set(chosen);
                if (data.checked === true) next.add(choice.waarde);
                else next.delete(choice.waarde);
                onChange(choiceText(next, field.keuzes));
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function problemOf(read: ReturnType<typeof typedFilterWhere>): FilterProblem | null {
  return read.ok ? null : read.problem;
}

/** Shows where it goes wrong. */
function select(box: HTMLInputElement | null, problem: FilterProblem | null): void {
  if (problem) box?.setSelectionRange(problem.at, problem.at + problem.length);
}

function exampleOf(kind: string, examples: { readonly text: string; readonly date: string; readonly number: string }): string {
  if (kind === 'date' || kind === 'instant') return examples.date;
  if (kind === 'number' || kind === 'integer') return examples.number;
  return kind === 'text' || kind === 'code' ? examples.text : '';
}
