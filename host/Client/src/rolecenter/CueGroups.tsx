import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Cue, Page } from '../pages/definition';
import { groupBy } from '../pages/groupBy';
import { CueTile } from './CueTile';
import type { Figure, Figures } from './figures';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    '@media (max-width: 639px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
  caption: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  tiles: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (max-width: 639px)': { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  tile: { width: '184px', display: 'grid', '@media (max-width: 639px)': { width: 'auto' } },
});

interface CueGroupsProps {
  readonly page: Page;
  readonly figures: Figures | undefined;
  /** In place of every number, when none could be had. */
  readonly instead: Figure | undefined;
}

/** The tiles of a role centre, group by group as the modules put them. */
export function CueGroups({ page, figures, instead }: CueGroupsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {groupBy(page.activiteiten, (cue) => cue.groep).map(([group, cues]) => (
        <CueGroup key={group} caption={group} page={page} cues={cues} figureOf={(cue) => figures?.cues.get(cue.id) ?? (figures ? noFigure : instead)} />
      ))}
    </div>
  );
}

/** The definition knows a tile that the numbers do not have yet. */
const noFigure: Figure = { value: null, reason: null, style: 'GEEN' };

interface CueGroupProps {
  readonly caption: string;
  readonly page: Page;
  readonly cues: readonly Cue[];
  readonly figureOf: (cue: Cue) => Figure | undefined;
}

function CueGroup({ caption, page, cues, figureOf }: CueGroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.caption}>
        {caption}
      </h3>
      <ul className={styles.tiles}>
        {cues.map((cue) => (
          <li key={cue.id} className={styles.tile}>
            <CueTile page={page} cue={cue} figure={figureOf(cue)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
