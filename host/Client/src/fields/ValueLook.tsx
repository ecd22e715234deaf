import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language';
import type { Field, Stijl } from '../pages/definition';
import { useLiterals } from '../pages/pageVariables';
import { type PageRecord, valueAt } from '../pages/values';
import { StyleMark } from './StyleMark';
import { styleIcons, useInkStyles } from './useStyleLooks';
import { choiceStyle, conditionalStyle, hasValue } from './valueStyle';

const useStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '1.15em', verticalAlign: '-0.2em', marginRight: '0.25em', flexShrink: 0 },
});

interface ValueLookProps {
  readonly record: PageRecord;
  readonly field: Field;
  /** Where it is not yet what the record says: it was entered and is on its way. */
  readonly value?: unknown;
  /** The value, as it is shown. */
  readonly children: ReactNode;
}

/** A value in the looks that its page gives it: by what the value is, or by how its record stands. */
export function ValueLook(props: ValueLookProps) {
  const { record, field, value = valueAt(record, field.pad), children } = props;
  // Most fields have no conditions, and a screen of rows has hundreds of values: those do not listen to anything.
  if (field.stijlen.length > 0) return <ConditionalLook {...props} />;
  return <Look style={choiceStyle(value, field)}>{children}</Look>;
}

/**
 * How a value stands that is shown in an editor, which does not know its record: a symbol beside it, and nothing where it is plain. What
 * a choice is like by itself, its own editor says.
 */
export function ValueMark({ record, field }: Pick<ValueLookProps, 'record' | 'field'>) {
  return field.stijlen.length > 0 ? <ConditionalMark record={record} field={field} /> : null;
}

function ConditionalMark({ record, field }: Pick<ValueLookProps, 'record' | 'field'>) {
  const variables = useLiterals();
  const style = variables && hasValue(record, field) ? conditionalStyle(record, field, variables) : null;
  return style && <StyleMark style={style} />;
}

function ConditionalLook({ record, field, value = valueAt(record, field.pad), children }: ValueLookProps) {
  const { rolecenter: texts } = useTexts();
  const variables = useLiterals();
  const style = variables && hasValue(record, field) ? conditionalStyle(record, field, variables) : null;
  // A date does not say by itself that it is too late; a choice does.
  return style ? (
    <Look style={style} says={texts.styles[style]}>
      {children}
    </Look>
  ) : (
    <Look style={choiceStyle(value, field)}>{children}</Look>
  );
}

interface LookProps {
  readonly style: Stijl;
  /** What the looks mean, where the value itself does not say so. */
  readonly says?: string;
  readonly children: ReactNode;
}

/** Text that is good news or bad: in colour and bold, and with a symbol for who sees no colours. */
export function Look({ style, says, children }: LookProps) {
  const styles = useStyles();
  const ink = useInkStyles();
  if (style === 'GEEN') return children;
  const Icon = style === 'ONDERGESCHIKT' ? null : styleIcons[style];
  return (
    <span className={mergeClasses(ink[style], Icon !== null && styles.strong)}>
      {Icon && <Icon className={styles.icon} {...(says ? { 'aria-label': says } : { 'aria-hidden': true })} />}
      {children}
    </span>
  );
}
