import { Card, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { Page } from '../pages/definition';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}` },
  cues: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** A role centre. */
export function RoleCenterView({ page }: { readonly page: Page }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Title3 as="h1">{page.titel}</Title3>
      {[...Map.groupBy(page.activiteiten, (cue) => cue.groep)].map(([group, cues]) => (
        <section key={group}>
          <h2>{group}</h2>
          <div className={styles.cues}>
            {cues.map((cue) => (
              <Card key={cue.id}>
                <Link to={`/${cue.pagina}`}>{cue.titel}</Link>
              </Card>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
