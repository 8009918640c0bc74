import { MONEY } from './fragments';
import { graphql, type ResultOf } from './graphql';

const SETTINGS = graphql(
  `
    fragment SettingsParts on MoneySettings {
      accountEnd
      payingAccountEnd
      euroRates {
        fromDay
        rateE4
      }
      timers {
        reservationMinutes
        transferHours
        acceptanceReminderHours
        acceptanceAlertHours
        acceptanceHours
        withdrawalDays
        unconfirmedWithdrawalDays
        refundDays
        refundAlertDays
      }
      payoutDays
      payoutMinimum {
        ...MoneyParts
      }
      cashCeiling {
        ...MoneyParts
      }
      heldCashCeiling {
        ...MoneyParts
      }
      heldCashGraceDays
    }
  `,
  [MONEY],
);

export const MONEY_SETTINGS = graphql(
  `
    query MoneySettings($regionId: ID!) {
      regionOffice(regionId: $regionId) {
        treasury {
          settings {
            ...SettingsParts
          }
          settingChanges {
            setting
            before
            after
            by
            changedAt
          }
        }
      }
    }
  `,
  [SETTINGS],
);

export const SET_ACCOUNTS = graphql(`
  mutation SetAccounts($input: SetRegionAccountsInput!) {
    setRegionAccounts(input: $input) {
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const ADD_EURO_RATE = graphql(`
  mutation AddEuroRate($input: AddEuroRateInput!) {
    addEuroRate(input: $input) {
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_TIMERS = graphql(`
  mutation SetTimers($input: SetTimersInput!) {
    setTimers(input: $input) {
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_PAYOUT_TERMS = graphql(`
  mutation SetPayoutTerms($input: SetPayoutTermsInput!) {
    setPayoutTerms(input: $input) {
      rejection {
        code
        message
        field
      }
    }
  }
`);

export const SET_CASH_TERMS = graphql(`
  mutation SetCashTerms($input: SetCashTermsInput!) {
    setCashTerms(input: $input) {
      rejection {
        code
        message
        field
      }
    }
  }
`);

export type Settings = ResultOf<typeof SETTINGS>;
export type Timers = Settings['timers'];
export type SettingChange = ResultOf<typeof MONEY_SETTINGS>['regionOffice']['treasury']['settingChanges'][number];
