import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { Link } from 'react-router';
import { Unseen } from '../app/Unseen';
import { drillDownAddress } from '../fields/drillDown';
import { useFormat } from '../fields/useFormat';
import { ValueLook } from '../fields/ValueLook';
import { useTexts } from '../i18n/language';
import type { Field } from '../pages/definition';
import { keyOf, type PageRecord, textOf, valueAt } from '../pages/values';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  check: { fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground2 },
});

interface CellValueProps {
  readonly pageId: string;
  readonly record: PageRecord;
  readonly field: Field;
  /** The card of the row, for its first column. */
  readonly card: string | null;
  /** In a grid the cell has the focus; elsewhere links are reached one by one. */
  readonly inGrid: boolean;
}

/** A value of a row as lists show it. */
export const CellValue = memo(function CellValue(props: CellValueProps) {
  return (
    <ValueLook record={props.record} field={props.field}>
      <PlainValue {...props} />
    </ValueLook>
  );
});

function PlainValue({ pageId, record, field, card, inGrid }: CellValueProps) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const format = useFormat();
  const stop = inGrid ? { tabIndex: -1 } : {};
  if (field.vorm === 'JA_NEE' && !field.meervoudig) {
    return valueAt(record, field.pad) === true ? (
      <CheckmarkRegular className={styles.check} aria-label={texts.yes} />
    ) : (
      <Unseen>{texts.no}</Unseen>
    );
  }
  const text = format(record, field);
  const address = card ?? (field.doorklik && drillDownAddress(field.doorklik, record, { page: pageId, key: keyOf(record) }, field.pad));
  if (address && text) {
    return (
      <Link className={styles.link} to={address} {...stop} {...(card && { 'data-open': true })}>
        {text}
      </Link>
    );
  }
  const outside = outsideAddress(field, textOf(valueAt(record, field.pad)));
  return outside ? (
    <a className={styles.link} href={outside} {...stop}>
      {text}
    </a>
  ) : (
    text
  );
}

/** What a click on the value does outside the program. */
function outsideAddress(field: Field, value: string): string | null {
  if (!value) return null;
  if (field.vorm === 'EMAIL') return `mailto:${value}`;
  return field.vorm === 'TELEFOON' ? `tel:${value.replace(/[^\d+]/g, '')}` : null;
}
