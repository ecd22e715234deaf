import { Body1, Button, Card, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useStartAction } from '../actions/ActionRunner';
import { useTexts } from '../i18n/language';
import type { FirstStep, Page } from '../pages/definition';
import { pageQuery } from '../pages/usePages';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  steps: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))', gap: tokens.spacingHorizontalM, listStyleType: 'none', margin: 0, padding: 0 },
  step: { height: '100%', boxSizing: 'border-box', backgroundColor: tokens.colorBrandBackground2, alignItems: 'flex-start' },
  text: { flexGrow: 1 },
});

/** What to do first, where there is nothing to show yet. */
export function FirstSteps({ page }: { readonly page: Page }) {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {texts.rolecenter.firstSteps}
      </Subtitle1>
      <ol className={styles.steps}>
        {page.eersteStappen.map((step) => (
          <li key={step.titel}>
            <Step page={page} step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ page, step }: { readonly page: Page; readonly step: FirstStep }) {
  const styles = useStyles();
  const { rolecenter: texts } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const start = useStartAction();
  const take = async () => {
    const there = step.pagina === null ? page : await client.query({ ...pageQuery(step.pagina), staleTime: 'static' });
    const action = there?.acties.find((other) => other.id === step.actie);
    if (action) start({ action, subjects: [{ record: null, card: null }] });
    else if (step.pagina !== null) await navigate(`/${step.pagina}`);
  };
  return (
    <Card className={styles.step} appearance="filled-alternative">
      <Subtitle2 as="h3" className={styles.title}>{step.titel}</Subtitle2>
      <Body1 className={styles.text}>{step.tekst}</Body1>
      {(step.pagina !== null || step.actie !== null) && (
        <Button
          appearance="primary"
          aria-label={`${texts.takeStep}: ${step.titel}`}
          onClick={() => {
            void take();
          }}
        >
          {texts.takeStep}
        </Button>
      )}
    </Card>
  );
}
