//! The words every subject shares: money, ids, time, languages, places in a
//! list. No input or output, nothing asynchronous.

mod clock;
mod ids;
mod locale;
mod money;
mod page;
mod phone;
mod secret;
mod text;

pub use clock::{Clock, StillClock, SystemClock};
pub use ids::{
    AccountId, AttemptId, BankFileId, BankLineId, BasketId, CooperativeId, DeliveryMethodId,
    DraftId, EntryId, EventId, GridId, HoldId, IntentId, InvoiceId, JobId, LineId, OrderId,
    ParcelId, PartId, PayoutId, PointId, PostingId, ProductId, RefundId, RegionId, RemittanceId,
    RemittanceLineId, ReturnId, RuleId, StockMoveId, VariantId,
};
pub use locale::{Direction, Locale, UnknownLocale};
pub use money::{Currency, Money, MoneyError, UnknownCurrency, share};
pub use page::{Cursor, CursorError, PAGE_LIMIT, Page, PageRequest};
pub use phone::{Phone, PhoneError};
pub use secret::Secret;
pub use text::{Localized, LocalizedText};
