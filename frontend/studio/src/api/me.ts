import { COOPERATIVE_NAME, TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

const WHO = graphql(
  `
    fragment Who on Me {
      id
      name
      email
      locale
      cooperatives {
        ...CooperativeName
      }
      regions {
        id
        slug
        name(locale: $locale) {
          ...TextParts
        }
      }
    }
  `,
  [COOPERATIVE_NAME, TEXT],
);

export type Me = ResultOf<typeof WHO>;

export const ME = graphql(
  `
    query Me($locale: Locale!) {
      me {
        ...Who
      }
    }
  `,
  [WHO],
);

export const SIGN_IN = graphql(
  `
    mutation SignIn($input: SignInInput!, $locale: Locale!) {
      signIn(input: $input) {
        me {
          ...Who
        }
        rejection {
          code
          message
          field
        }
      }
    }
  `,
  [WHO],
);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);
