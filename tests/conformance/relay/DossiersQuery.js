import { graphql } from 'relay-runtime';

export const dossiers = graphql`
  query DossiersQuery($aantal: Int!, $na: String, $zoek: LeefbaarheidsdossierFilterInput, $metTaken: Boolean!) {
    ...DossiersQuery_lijst @arguments(aantal: $aantal, na: $na, zoek: $zoek)
    taken(first: 1) @include(if: $metTaken) {
      totalCount
      nodes {
        nummer
      }
    }
  }
`;

export const lijst = graphql`
  fragment DossiersQuery_lijst on Query
  @argumentDefinitions(aantal: { type: "Int" }, na: { type: "String" }, zoek: { type: "LeefbaarheidsdossierFilterInput" })
  @refetchable(queryName: "DossiersVolgendeQuery") {
    leefbaarheidsdossiers(first: $aantal, after: $na, where: $zoek) @connection(key: "Dossiers_leefbaarheidsdossiers") {
      totalCount
      edges {
        node {
          ...DossiersQuery_dossier
        }
      }
    }
  }
`;

export const dossier = graphql`
  fragment DossiersQuery_dossier on Leefbaarheidsdossier {
    nummer
    gesloten
    systemCreatedAt
  }
`;
