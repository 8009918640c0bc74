import { graphql, type ResultOf } from './graphql';

export const SEARCH_WORDS = graphql(`
  query SearchWords($regionId: ID!) {
    regionOffice(regionId: $regionId) {
      searchWords {
        concept
        kind
        words
      }
      searchConcepts {
        concept
        kind
      }
    }
  }
`);

export const SET_SEARCH_WORDS = graphql(`
  mutation SetSearchWords($input: SetSearchWordsInput!) {
    setSearchWords(input: $input) {
      words {
        concept
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export type SearchWords = ResultOf<typeof SEARCH_WORDS>['regionOffice']['searchWords'][number];
export type SearchConcept = ResultOf<typeof SEARCH_WORDS>['regionOffice']['searchConcepts'][number];
export type WordKind = SearchWords['kind'];
