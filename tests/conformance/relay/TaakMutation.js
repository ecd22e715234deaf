import { graphql } from 'relay-runtime';

export const taakAanmaken = graphql`
  mutation TaakMutation($input: TaakAanmakenInput!) {
    taakAanmaken(input: $input) {
      taak {
        id
        omschrijving
        status
      }
      errors {
        __typename
        ... on Error {
          message
        }
        ... on RegelovertredingError {
          code
          veld
        }
      }
    }
  }
`;
