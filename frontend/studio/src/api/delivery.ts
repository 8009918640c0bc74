import { TEXT } from './fragments';
import { graphql, type ResultOf } from './graphql';

const GRID = graphql(
  `
    fragment GridParts on DeliveryGrid {
      version
      fromDay
      zones {
        name
        daysLeast
        daysMost
        places {
          code
          name(locale: $locale) {
            ...TextParts
          }
        }
        bands {
          upToGrams
          priceMinor
        }
      }
    }
  `,
  [TEXT],
);

/** A method with its words in each language, as they are edited. */
const METHOD = graphql(
  `
    fragment MethodParts on DeliveryMethod {
      id
      kind
      carrier
      cash
      active
      position
      name(locale: $locale) {
        ...TextParts
      }
      ar: name(locale: AR) {
        ...TextParts
      }
      fr: name(locale: FR) {
        ...TextParts
      }
      zgh: name(locale: ZGH) {
        ...TextParts
      }
      en: name(locale: EN) {
        ...TextParts
      }
      grids {
        ...GridParts
      }
    }
  `,
  [GRID, TEXT],
);

const POINT = graphql(
  `
    fragment PointParts on CollectionPoint {
      id
      landmark
      cash
      active
      place {
        code
        name(locale: $locale) {
          ...TextParts
        }
      }
      name(locale: $locale) {
        ...TextParts
      }
      ar: name(locale: AR) {
        ...TextParts
      }
      fr: name(locale: FR) {
        ...TextParts
      }
      zgh: name(locale: ZGH) {
        ...TextParts
      }
      en: name(locale: EN) {
        ...TextParts
      }
      hours(locale: $locale) {
        ...TextParts
      }
      hoursAr: hours(locale: AR) {
        ...TextParts
      }
      hoursFr: hours(locale: FR) {
        ...TextParts
      }
      hoursZgh: hours(locale: ZGH) {
        ...TextParts
      }
      hoursEn: hours(locale: EN) {
        ...TextParts
      }
    }
  `,
  [TEXT],
);

const FREE = graphql(`
  fragment FreeParts on FreeDelivery {
    fromDay
    fromMinor
    ended
  }
`);

export const REGION_DELIVERY = graphql(
  `
    query RegionDelivery($regionId: ID!, $locale: Locale!) {
      regionOffice(regionId: $regionId) {
        region {
          currency
        }
        delivery {
          methods {
            ...MethodParts
          }
          points {
            ...PointParts
          }
          free {
            ...FreeParts
          }
        }
      }
    }
  `,
  [METHOD, POINT, FREE],
);

export const OWN_DELIVERY = graphql(
  `
    query OwnDelivery($cooperativeId: ID!, $locale: Locale!) {
      regions {
        currency
        place {
          code
        }
      }
      seller(cooperativeId: $cooperativeId) {
        cooperative {
          province {
            parent {
              code
            }
          }
        }
        delivery {
          own {
            ...MethodParts
          }
          free {
            ...FreeParts
          }
        }
      }
    }
  `,
  [METHOD, FREE],
);

/** The packed parcels that wait for a carrier, as a file. */
export const WAITING_FOR = graphql(`
  query WaitingFor($regionId: ID!, $carrier: String!) {
    regionOffice(regionId: $regionId) {
      delivery {
        waiting(carrier: $carrier) {
          count
          csv
        }
      }
    }
  }
`);

/** What lies directly in a place; the regions of the country where none is named. */
export const PLACES = graphql(
  `
    query Places($parent: String, $locale: Locale!) {
      places(parent: $parent) {
        code
        name(locale: $locale) {
          ...TextParts
        }
      }
    }
  `,
  [TEXT],
);

export const SAVE_METHOD = graphql(`
  mutation SaveMethod($input: SaveDeliveryMethodInput!) {
    saveDeliveryMethod(input: $input) {
      method {
        id
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_GRID = graphql(`
  mutation SetGrid($input: SetDeliveryGridInput!) {
    setDeliveryGrid(input: $input) {
      method {
        id
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SAVE_POINT = graphql(`
  mutation SavePoint($input: SaveCollectionPointInput!) {
    saveCollectionPoint(input: $input) {
      point {
        id
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_FREE = graphql(`
  mutation SetFree($input: SetFreeDeliveryInput!) {
    setFreeDelivery(input: $input) {
      noted
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_OWN = graphql(`
  mutation SetOwn($input: SetOwnDeliveryInput!) {
    setOwnDelivery(input: $input) {
      method {
        id
      }
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_OWN_FREE = graphql(`
  mutation SetOwnFree($input: SetOwnFreeDeliveryInput!) {
    setOwnFreeDelivery(input: $input) {
      noted
      rejection {
        code
        message
        field
      }
    }
  }
`);

export type Method = ResultOf<typeof METHOD>;
export type Grid = ResultOf<typeof GRID>;
export type Point = ResultOf<typeof POINT>;
export type Free = ResultOf<typeof FREE>;
