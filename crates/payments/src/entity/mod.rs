//! The rows of payments.
#![expect(
    unreachable_pub,
    reason = "SeaORM's derives make their items public; this module is not"
)]

pub(crate) mod commission_rule;
pub(crate) mod intent;
pub(crate) mod vat_rule;
