//! What can be written to somebody, as plain facts. Amounts, names and
//! addresses are those frozen into the order.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Locale, LocalizedText, Money, Phone};

/// One mail to one person.
#[derive(Clone, Debug)]
pub enum Message {
    /// To the shopper, at once: the confirmation that law 31-08, article 32,
    /// and law 53-05, article 65-5, ask for.
    OrderConfirmation(OrderConfirmation),
    /// To the shopper, when a part moves on.
    PartNotice(PartNotice),
    /// To a member of the cooperative that has to pack.
    NewOrder(NewOrder),
}

/// Who gets the mail, and the language in which to write.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub name: String,
    pub email: String,
    pub locale: Locale,
}

/// A whole order, as it was agreed.
#[derive(Clone, Debug)]
pub struct OrderConfirmation {
    pub to: Recipient,
    /// The public number, `DT-7F3K-22`.
    pub number: String,
    pub placed_at: DateTime<Utc>,
    pub parts: Vec<Part>,
    pub goods: Money,
    pub delivery: Money,
    /// The tax that is included in the prices.
    pub vat: Money,
    /// What is paid in cash, over all parts.
    pub total: Money,
    pub address: Delivery,
    pub track_url: String,
    pub terms_url: String,
}

/// What one cooperative sends.
#[derive(Clone, Debug)]
pub struct Part {
    pub seller: Seller,
    pub lines: Vec<Line>,
    pub delivery: Money,
    /// What is paid in cash to this parcel's carrier.
    pub total: Money,
}

/// Who sells, as law 31-08, article 29, wants it named.
#[derive(Clone, Debug)]
pub struct Seller {
    pub name: LocalizedText,
    /// The commune where it sits.
    pub place: LocalizedText,
    /// Register number or ICE.
    pub register: Option<String>,
    pub phone: Option<Phone>,
    pub email: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub name: LocalizedText,
    pub quantity: i32,
    pub unit_price: Money,
    pub total: Money,
    pub withdrawal: Withdrawal,
}

/// Whether goods may be sent back within seven days (law 31-08, articles 36 and 38).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    Standard,
    ExcludedPerishable,
    ExcludedPersonalised,
}

/// Where the parcels go.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub name: String,
    pub phone: Phone,
    pub place: LocalizedText,
    pub landmark: String,
    pub note: Option<String>,
}

/// One part's next step, told to the shopper.
#[derive(Clone, Debug)]
pub struct PartNotice {
    pub to: Recipient,
    pub number: String,
    pub seller: LocalizedText,
    pub happened: Happened,
    /// Name and quantity.
    pub lines: Vec<(LocalizedText, i32)>,
    /// What this part costs in cash, delivery included.
    pub total: Money,
    pub track_url: String,
}

#[derive(Clone, Debug)]
pub enum Happened {
    HandedOver {
        carrier: String,
        tracking_number: Option<String>,
    },
    Delivered {
        /// The last day for a withdrawal.
        withdraw_until: NaiveDate,
    },
    /// It will not be delivered, for a reason in the words of whoever gave it.
    Refused { reason: Option<String> },
}

/// Work for a cooperative. The shopper's name and telephone stay in the studio.
#[derive(Clone, Debug)]
pub struct NewOrder {
    pub to: Recipient,
    pub number: String,
    pub seller: LocalizedText,
    /// Name and quantity.
    pub lines: Vec<(LocalizedText, i32)>,
    /// What the carrier will collect.
    pub total: Money,
    /// Where the parcel goes.
    pub place: LocalizedText,
    pub studio_url: String,
}

impl Message {
    pub fn to(&self) -> &Recipient {
        match self {
            Self::OrderConfirmation(message) => &message.to,
            Self::PartNotice(message) => &message.to,
            Self::NewOrder(message) => &message.to,
        }
    }

    /// Tells apart the mails of one event in their Message-IDs; never changes.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::OrderConfirmation(_) => "order-confirmation",
            Self::PartNotice(_) => "part-notice",
            Self::NewOrder(_) => "new-order",
        }
    }
}

impl Withdrawal {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::ExcludedPerishable => "perishable",
            Self::ExcludedPersonalised => "personalised",
        }
    }
}
