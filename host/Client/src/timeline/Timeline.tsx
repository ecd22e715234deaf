import { Button, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import {
  AttachRegular,
  CallRegular,
  CircleSmallFilled,
  CommentRegular,
  type FluentIcon,
  MailRegular,
  MegaphoneRegular,
  PersonRegular,
  TaskListSquareLtrRegular,
  ArrowSyncCircleRegular,
  TextBulletListSquareRegular,
} from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { formatValue } from '../fields/format';
import { useLanguage } from '../i18n/language';
import type { Page } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import { byDay, type StoryPiece, storyOf } from './story';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalM },
  day: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  piece: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalM },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, paddingTop: '1px' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' } },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<string, FluentIcon>> = {
  STATUS: ArrowSyncCircleRegular,
  REGEL: TextBulletListSquareRegular,
  GESPREK: CallRegular,
  BRIEF: MailRegular,
  OPMERKING: CommentRegular,
  TAAK: TaskListSquareLtrRegular,
  BIJLAGE: AttachRegular,
  MELDING: MegaphoneRegular,
  PERSOON: PersonRegular,
};

/** How many pieces are drawn at first; long stories go on below a button. */
const step = 40;

/** The story of a record: everything that happened, on one screen. */
export function Timeline({ page, record }: { readonly page: Page; readonly record: PageRecord }) {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const [kind, setKind] = useState<string | null>(null);
  const [count, setCount] = useState(step);
  const story = useMemo(() => {
    return storyOf(record, page.tijdlijn, (value, keuzes) => formatValue(value, { vorm: 'TEKST', keuzes }, locale, texts));
  }, [page, record, locale, texts]);
  const kinds = [...new Set(story.map((piece) => piece.kind))];
  const chosen = story.filter((piece) => kind === null || piece.kind === kind);
  const writeDay = (day: string) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  if (story.length === 0) return <p className={styles.none}>{texts.card.timelineEmpty}</p>;
  return (
    <>
      {kinds.length > 1 && (
        <div className={styles.filter} role="group" aria-label={texts.card.timelineFilter}>
          {[null, ...kinds].map((option) => (
            <ToggleButton
              key={option ?? ''}
              size="small"
              shape="circular"
              checked={kind === option}
              onClick={() => {
                setKind(option);
              }}
            >
              {option ?? texts.card.timelineAll}
            </ToggleButton>
          ))}
        </div>
      )}
      {byDay(chosen.slice(0, count)).map(({ day, pieces }) => (
        <section key={day}>
          <h2 className={styles.day}>{writeDay(day)}</h2>
          <ol className={styles.list}>
            {pieces.map((piece) => (
              <Piece key={piece.key} piece={piece} />
            ))}
          </ol>
        </section>
      ))}
      {chosen.length > count && (
        <Button
          size="small"
          onClick={() => {
            setCount(count + step);
          }}
        >
          {texts.card.timelineMore}
        </Button>
      )}
    </>
  );
}

function Piece({ piece }: { readonly piece: StoryPiece }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const Icon = icons[piece.icon ?? ''] ?? CircleSmallFilled;
  const time = piece.date.length > 10 ? new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(new Date(piece.date)) : '';
  const title = piece.title || piece.kind;
  return (
    <li className={styles.piece}>
      <Icon className={styles.icon} aria-hidden />
      <div>
        <div className={styles.title}>
          {piece.address ? (
            <Link className={styles.link} to={piece.address}>
              {title}
            </Link>
          ) : (
            title
          )}
        </div>
        {piece.text && <div className={styles.text}>{piece.text}</div>}
        <div className={styles.about}>{[piece.kind, piece.author, time].filter((part) => part && part !== title).join(' · ')}</div>
      </div>
    </li>
  );
}
