//! The rows of payments.
#![expect(
    unreachable_pub,
    reason = "SeaORM's derives make their items public; this module is not"
)]

pub(crate) mod attempt;
pub(crate) mod attempt_refund;
pub(crate) mod bank_column;
pub(crate) mod bank_file;
pub(crate) mod bank_line;
pub(crate) mod cash_parcel;
pub(crate) mod cash_warning;
pub(crate) mod commission_period;
pub(crate) mod commission_rule;
pub(crate) mod intent;
pub(crate) mod invoice;
pub(crate) mod invoice_series;
pub(crate) mod kinds;
pub(crate) mod ledger_entry;
pub(crate) mod ledger_gate;
pub(crate) mod ledger_posting;
pub(crate) mod payout;
pub(crate) mod payout_hold;
pub(crate) mod payout_run;
pub(crate) mod remittance_column;
pub(crate) mod remittance_file;
pub(crate) mod remittance_line;
pub(crate) mod vat_rule;
pub(crate) mod webhook_event;
