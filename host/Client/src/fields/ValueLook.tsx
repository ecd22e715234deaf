import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language';
import type { Field, Stijl } from '../pages/definition';
import { pageVariablesQuery } from '../pages/pageVariables';
import { type PageRecord, valueAt } from '../pages/values';
import { styleIcons, useInkStyles } from './useStyleLooks';
import { choiceStyle, conditionalStyle, hasValue } from './valueStyle';

const useStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '1.15em', verticalAlign: '-0.2em', marginRight: '0.25em', flexShrink: 0 },
});

interface ValueLookProps {
  readonly record: PageRecord;
  readonly field: Field;
  /** The value, as it is shown. */
  readonly children: ReactNode;
}

/** A value in the looks that its page gives it: by what the value is, or by how its record stands. */
export function ValueLook({ record, field, children }: ValueLookProps) {
  // Most fields have no conditions, and a screen of rows has hundreds of values: those do not listen to anything.
  if (field.stijlen.length > 0) return <ConditionalLook record={record} field={field}>{children}</ConditionalLook>;
  return <Look style={choiceStyle(valueAt(record, field.pad), field)}>{children}</Look>;
}

function ConditionalLook({ record, field, children }: ValueLookProps) {
  const { rolecenter: texts } = useTexts();
  const known = useQuery(pageVariablesQuery).data;
  const variables = Object.fromEntries((known ?? []).map(({ naam, waarde }) => [naam, waarde]));
  const style = known && hasValue(record, field) ? conditionalStyle(record, field, variables) : null;
  // A date does not say by itself that it is too late; a choice does.
  return style ? (
    <Look style={style} says={texts.styles[style]}>
      {children}
    </Look>
  ) : (
    <Look style={choiceStyle(valueAt(record, field.pad), field)}>{children}</Look>
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
