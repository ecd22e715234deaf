import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Title3, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { ActionBar } from '../actions/ActionBar';
import { mainFirst } from '../actions/mainFirst';
import type { Subject } from '../actions/input';
import { UnreachableError } from '../api/errors';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import { useFollow } from '../pages/useFollow';
import { ChartCard } from './charts/ChartCard';
import { CueGroups } from './CueGroups';
import { isEmpty, refusedFigure } from './figures';
import { FirstSteps } from './FirstSteps';
import { Headlines } from './Headlines';
import { KpiTile } from './KpiTile';
import { ListPanel } from './ListPanel';
import { useFigures } from './useFigures';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 639px)': { gap: tokens.spacingVerticalXL, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}` },
  },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  caption: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  kpis: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))', gap: tokens.spacingHorizontalM, listStyleType: 'none', margin: 0, padding: 0 },
  panels: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))', alignItems: 'start', gap: tokens.spacingHorizontalL },
  lists: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 480px), 1fr))', alignItems: 'start', gap: tokens.spacingHorizontalL },
});

const noSubjects: readonly Subject[] = [];

/** A role centre: what matters now, what there is to do, how well it goes, and the lists that people come for. */
export function RoleCenterView({ page }: { readonly page: Page }) {
  const styles = useStyles();
  const { rolecenter: texts } = useTexts();
  const figures = useFigures(page);
  useFollow(page, 'rolecenter');
  const { data } = figures;
  const instead = figures.isError && !data ? refusedFigure(figures.error) : undefined;
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <div className={styles.head}>
          <Title3 as="h1" className={styles.title}>
            {page.titel}
          </Title3>
          <ActionBar actions={mainFirst(page.acties)} subjects={noSubjects} label={page.titel} main />
        </div>
        {!instead && page.cijfers !== null && <Headlines page={page} headlines={data?.headlines} />}
        {figures.isError && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.noNumbers}</MessageBarTitle>
              {figures.error instanceof UnreachableError ? texts.noNumbersAway : figures.error.message}
            </MessageBarBody>
            <MessageBarActions>
              <Button
                onClick={() => {
                  void figures.refetch();
                }}
              >
                {texts.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {page.eersteStappen.length > 0 && data && isEmpty(data) && <FirstSteps page={page} />}
      {page.activiteiten.length > 0 && (
        <Section caption={texts.activities}>
          <CueGroups page={page} figures={data} instead={instead} />
        </Section>
      )}
      {page.lijsten.length > 0 && (
        <Section caption={texts.lists}>
          <div className={styles.lists}>
            {page.lijsten.map((list) => (
              <ListPanel key={list.id} center={page} list={list} />
            ))}
          </div>
        </Section>
      )}
      {page.kpis.length + page.grafieken.length > 0 && (
        <Section caption={texts.performance}>
          {page.kpis.length > 0 && (
            <ul className={styles.kpis}>
              {page.kpis.map((kpi) => (
                <li key={kpi.id}>
                  <KpiTile kpi={kpi} figure={data ? (data.kpis.get(kpi.id) ?? { value: null, reason: null, style: 'GEEN' }) : instead} />
                </li>
              ))}
            </ul>
          )}
          {page.grafieken.length > 0 && (
            <div className={styles.panels}>
              {page.grafieken.map((chart) => (
                <ChartCard key={chart.id} page={page} chart={chart} />
              ))}
            </div>
          )}
        </Section>
      )}
    </div>
  );
}

function Section({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.caption}>
        {caption}
      </h2>
      {children}
    </section>
  );
}
