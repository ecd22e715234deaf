import { Link as FluentLink, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CheckmarkRegular } from '@fluentui/react-icons';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language';
import type { Field } from '../pages/definition';
import { type PageRecord, textOf, valueAt } from '../pages/values';
import { drillDownAddress, type Whereabouts } from './drillDown';
import { formatValue } from './format';
import { ValueLook } from './ValueLook';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface Props {
  readonly record: PageRecord;
  readonly field: Field;
  readonly from: Whereabouts;
  /** The field in the address of a drill-down; its own path unless it stands in a line. */
  readonly path?: string;
  /** On one line, cut off: in grids. */
  readonly compact?: boolean;
  /** In a grid the cell has the focus; elsewhere links are reached one by one. */
  readonly inGrid?: boolean;
}

/** A value that is only read: numbers and numbers of records open what they count or name, addresses open themselves. */
export function FieldDisplay(props: Props) {
  return (
    <ValueLook record={props.record} field={props.field}>
      <PlainDisplay {...props} />
    </ValueLook>
  );
}

function PlainDisplay({ record, field, from, path = field.pad, compact = false, inGrid = false }: Props) {
  const stop = inGrid ? { tabIndex: -1 } : {};
  const styles = useStyles();
  const { locale, texts } = useLanguage();
  const value = valueAt(record, field.pad);
  const text = formatValue(value, field, locale, texts);
  const className = mergeClasses(styles.link, compact && styles.line);
  const address = field.doorklik && text ? drillDownAddress(field.doorklik, record, from, path) : null;
  if (address)
    return (
      <Link className={className} to={address} {...stop} aria-label={field.vorm === 'GETAL' ? `${field.titel}: ${text}` : undefined}>
        {text}
      </Link>
    );
  if (typeof value === 'boolean' && compact) return value ? <CheckmarkRegular aria-label={texts.yes} /> : <span aria-label={texts.no} />;
  if (!text) return null;
  switch (field.vorm) {
    case 'EMAIL':
      return <FluentLink href={`mailto:${text}`} {...stop}>{text}</FluentLink>;
    case 'TELEFOON':
      return <FluentLink href={`tel:${text.replaceAll(/[^\d+]/g, '')}`} {...stop}>{text}</FluentLink>;
    case 'LINK':
      return <FileLink address={textOf(value)} caption={field.titel} stop={stop} />;
    default:
      return (
        <span className={compact ? styles.line : styles.text} {...(compact && { title: text })}>
          {text}
        </span>
      );
  }
}

/** Only addresses of this host and of the web: a stored javascript: address would run. */
function FileLink({ address, caption, stop }: { readonly address: string; readonly caption: string; readonly stop: { readonly tabIndex?: number } }) {
  if (address.startsWith('/') && !address.startsWith('//'))
    return (
      <FluentLink href={address} target="_blank" {...stop}>
        <ArrowDownloadRegular aria-hidden /> {caption}
      </FluentLink>
    );
  if (!/^https?:\/\//.test(address)) return <>{address}</>;
  return (
    <FluentLink href={address} target="_blank" rel="noreferrer" {...stop}>
      {address}
    </FluentLink>
  );
}
