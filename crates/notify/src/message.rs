//! What can be written to somebody, as plain facts. Amounts, names and
//! addresses are those frozen into the order.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Locale, LocalizedText, Money, Phone};

/// What one person is told.
#[derive(Clone, Debug)]
pub enum Message {
    /// To the shopper, at once: the confirmation that law 31-08, article 32,
    /// and law 53-05, article 65-5, ask for.
    OrderConfirmation(OrderConfirmation),
    /// To the shopper, when a part moves on.
    PartNotice(PartNotice),
    /// To the shopper who pays by transfer: how, and until when.
    TransferDue(TransferDue),
    /// To the shopper: money was sent back.
    Refund(Refund),
    /// To a member of the cooperative that has to pack.
    NewOrder(NewOrder),
    /// To a member of the cooperative who sees its money.
    PayoutNotice(PayoutNotice),
    /// To a member of a cooperative that holds too much of shoppers' cash.
    CashWarning(CashWarning),
    /// To a member of the cooperative who says what it sells.
    DraftNotice(DraftNotice),
}

/// Who is told, by which way, and in which language.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub name: String,
    pub reach: Reach,
    pub locale: Locale,
}

/// Where somebody can be reached.
#[derive(Clone, Debug)]
pub enum Reach {
    /// At a mail address.
    Mail(String),
    /// By short messages only.
    Sms(Phone),
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
    /// What is paid over all parts.
    pub total: Money,
    /// Whether it is paid already; else it is paid in cash at the door.
    pub paid: bool,
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
    /// Where it is not paid in advance, this parcel's carrier collects it.
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
    /// What this part costs, delivery included.
    pub total: Money,
    /// Whether that was paid in advance.
    pub paid: bool,
    pub track_url: String,
}

#[derive(Clone, Debug)]
pub enum Happened {
    /// The cooperative prepares it.
    Accepted,
    HandedOver {
        carrier: String,
        tracking_number: Option<String>,
    },
    Delivered {
        /// The last day for a withdrawal.
        withdraw_until: NaiveDate,
    },
    /// The cooperative cannot fulfil it, for a reason in its words.
    Refused { reason: Option<String> },
    /// The region called it off, for a reason in its words.
    CalledOff { reason: Option<String> },
    /// The cooperative let the time to answer pass.
    Unanswered,
}

/// How a transfer pays for an order.
#[derive(Clone, Debug)]
pub struct TransferDue {
    pub to: Recipient,
    pub number: String,
    pub amount: Money,
    /// The account that it goes to, in groups of digits.
    pub rib: String,
    /// What it must name, in groups of digits.
    pub reference: String,
    pub until: DateTime<Utc>,
    pub pay_url: String,
}

/// Money that the shopper has back.
#[derive(Clone, Debug)]
pub struct Refund {
    pub to: Recipient,
    pub number: String,
    pub amount: Money,
    pub by: RefundedBy,
    pub track_url: String,
}

/// The way of a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundedBy {
    Card,
    Transfer,
    Cash,
}

/// A payout that moved.
#[derive(Clone, Debug)]
pub struct PayoutNotice {
    pub to: Recipient,
    pub number: String,
    pub cooperative: LocalizedText,
    pub amount: Money,
    pub moved: PayoutMoved,
    pub studio_url: String,
}

#[derive(Clone, Debug)]
pub enum PayoutMoved {
    /// The bank was told to pay it into the account that ends so.
    Sent { account_end: String },
    /// It was handed over in cash.
    PaidInCash,
    /// The bank gave it back, for a reason in its words.
    Returned { reason: String },
}

/// From when on a cooperative may collect no more cash itself.
#[derive(Clone, Debug)]
pub struct CashWarning {
    pub to: Recipient,
    pub cooperative: LocalizedText,
    pub held: Money,
    /// What it may hold.
    pub ceiling: Money,
    /// The first day without cash, unless it hands over what is too much before.
    pub sanction_on: NaiveDate,
    pub studio_url: String,
}

/// What an officer says to a new product, or to a change of one.
#[derive(Clone, Debug)]
pub struct DraftNotice {
    pub to: Recipient,
    /// What it is called.
    pub product: LocalizedText,
    pub decided: Decided,
    pub studio_url: String,
}

#[derive(Clone, Debug)]
pub enum Decided {
    /// Shoppers see it now.
    Accepted,
    /// Something has to be changed, for these reasons.
    Returned { reasons: String },
}

/// Work for a cooperative. The shopper's name and telephone stay in the studio.
#[derive(Clone, Debug)]
pub struct NewOrder {
    pub to: Recipient,
    pub number: String,
    pub seller: LocalizedText,
    /// Name and quantity.
    pub lines: Vec<(LocalizedText, i32)>,
    pub total: Money,
    /// Whether that was paid in advance; else the carrier collects it.
    pub paid: bool,
    /// Where the parcel goes.
    pub place: LocalizedText,
    pub studio_url: String,
}

impl Message {
    pub fn to(&self) -> &Recipient {
        match self {
            Self::OrderConfirmation(message) => &message.to,
            Self::PartNotice(message) => &message.to,
            Self::TransferDue(message) => &message.to,
            Self::Refund(message) => &message.to,
            Self::NewOrder(message) => &message.to,
            Self::PayoutNotice(message) => &message.to,
            Self::CashWarning(message) => &message.to,
            Self::DraftNotice(message) => &message.to,
        }
    }

    /// Tells apart the messages of one event in their ids; never changes.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::OrderConfirmation(_) => "order-confirmation",
            Self::PartNotice(_) => "part-notice",
            Self::TransferDue(_) => "transfer-due",
            Self::Refund(_) => "refund",
            Self::NewOrder(_) => "new-order",
            Self::PayoutNotice(_) => "payout",
            Self::CashWarning(_) => "cash-warning",
            Self::DraftNotice(_) => "draft",
        }
    }
}

impl RefundedBy {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Transfer => "transfer",
            Self::Cash => "cash",
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
