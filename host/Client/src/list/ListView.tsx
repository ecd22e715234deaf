import { Link as FluentLink, makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Title3, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import { Problem } from '../app/Problem';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import { fieldPaths } from '../pages/cardDocument';
import type { Page } from '../pages/definition';
import { keyOf } from '../pages/values';
import { useRows } from './useRows';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}` },
});

/** A list page. */
export function ListView({ page }: { readonly page: Page }) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat();
  const { records, totalCount, error, isPending, refetch } = useRows(page.id, {
    bron: page.bron ?? '',
    recordveld: page.recordveld,
    recordtype: page.recordtype,
    paths: page.velden.flatMap(fieldPaths),
    literals: [page.filter],
    filters: [],
    order: [],
  });
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  return (
    <div className={styles.root}>
      <Title3 as="h1">{page.titel}</Title3>
      <p role="status">{isPending ? texts.loading : texts.rows(totalCount)}</p>
      <Table size="small" aria-label={page.titel}>
        <TableHeader>
          <TableRow>
            {page.velden.map((field) => (
              <TableHeaderCell key={field.pad}>{field.titel}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {records.map((record) => (
            <TableRow key={keyOf(record)}>
              {page.velden.map((field, index) => (
                <TableCell key={field.pad}>
                  {index === 0 && page.kaart ? (
                    <Link to={`/${page.kaart}/${keyOf(record)}`}>
                      <FluentLink as="span">{format(record, field)}</FluentLink>
                    </Link>
                  ) : (
                    format(record, field)
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
