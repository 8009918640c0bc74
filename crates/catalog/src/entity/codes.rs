//! The closed lists that columns hold, and the JSON of a region's settings.

use chrono::NaiveDate;
use kernel::{Locale, LocalizedText};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

/// A level of the territory.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    Region,
    Province,
    Commune,
}

/// What `net_value` counts.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text")]
#[serde(rename_all = "snake_case")]
pub enum NetUnit {
    /// Saffron is sold by the half gram.
    #[sea_orm(string_value = "mg")]
    #[serde(rename = "mg")]
    Milligram,
    #[sea_orm(string_value = "g")]
    #[serde(rename = "g")]
    Gram,
    #[sea_orm(string_value = "ml")]
    #[serde(rename = "ml")]
    Millilitre,
    #[sea_orm(string_value = "piece")]
    Piece,
    #[sea_orm(string_value = "pair")]
    Pair,
}

/// Whether the shopper may change their mind (law 31-08, articles 36 and 38).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum WithdrawalRight {
    /// Seven days from receipt.
    Standard,
    /// None: it spoils quickly.
    ExcludedPerishable,
    /// None: made to the buyer's wishes.
    ExcludedPersonalised,
}

/// Whether a seller charges VAT.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum TaxStatus {
    Exempt,
    Payer,
}

/// Why stock changed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum StockReason {
    /// New goods came in.
    Received,
    /// The shelf was counted.
    Counted,
    /// Broken, spoiled or lost.
    Lost,
    /// Sold elsewhere: at the workshop, at a fair.
    SoldElsewhere,
    /// Taken by an order.
    Sold,
    /// Given back by an order that was refused or returned.
    GivenBack,
}

/// A list of words kept as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Strings(pub Vec<String>);

/// A list of months, 1 to 12, kept as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Months(pub Vec<u32>);

/// A list of languages kept as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Locales(pub Vec<Locale>);

/// The body that runs a region's market and bills its commission.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Office {
    pub name: LocalizedText,
    pub place: LocalizedText,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Identifiant commun de l'entreprise, 15 digits.
    pub ice: Option<String>,
    /// Identifiant fiscal, 7 or 8 digits.
    pub tax_id: Option<String>,
    /// Number of the taxe professionnelle, 8 digits.
    pub business_tax: Option<String>,
    /// Number and court of the trade register, where the body stands in it.
    pub register: Option<String>,
    /// Affiliation to the national social security fund, 7 digits.
    pub cnss: Option<String>,
    /// The receipt of the declaration to the commission for personal data (law 09-08).
    pub cndp_receipt: Option<String>,
}

/// An entry in the register of cooperatives that a court of first instance keeps
/// (law 112-12). There is no national form of the number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct RegisterEntry {
    pub number: String,
    /// The town of the court.
    pub court: String,
    pub entered_on: NaiveDate,
}

/// What a region decides for its market. What it has not decided is as in [`Default`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct RegionSettings {
    /// Who runs the market, as its own invoices name it.
    pub office: Office,
    /// The most that may be collected in cash for one parcel, in minor units.
    /// Carriers refuse more.
    pub cash_ceiling_minor: i64,
    /// How many parcels one telephone number may refuse before it has to pay in advance.
    pub cash_refusals_allowed: u32,
    /// Days for which a refusal is remembered.
    pub cash_history_days: u32,
    /// The codes of regions, provinces and communes where nothing is collected in cash.
    pub cash_closed_places: Vec<String>,
    /// Whether the shopper must have confirmed by telephone before a parcel
    /// that is paid in cash is packed.
    pub cash_confirmation: bool,
    /// Days in which the shopper may change their mind (law 31-08, article 36).
    pub withdrawal_days: u32,
    /// The same where no written confirmation was sent (article 36).
    pub unconfirmed_withdrawal_days: u32,
    /// Minutes for which goods are held while the shopper pays by card.
    pub reservation_minutes: u32,
    /// Hours for which they are held until a transfer arrives.
    pub transfer_hours: u32,
    /// The region's account, which transfers go to: 24 digits. Without one,
    /// transfers are not offered.
    pub rib: Option<String>,
    /// Dirhams for one euro, from a day on. Without one, nothing is sold in euros.
    pub euro_rates: Vec<EuroRate>,
    /// Hours after which a cooperative that has not answered is reminded.
    pub acceptance_reminder_hours: u32,
    /// Hours after which the region is told of it.
    pub acceptance_alert_hours: u32,
    /// Hours after which the order is cancelled without an answer.
    pub acceptance_hours: u32,
    /// Days in which a withdrawal must be refunded (law 31-08, article 37).
    pub refund_days: u32,
    /// The day after a withdrawal on which the region is told of a missing refund.
    pub refund_alert_days: u32,
    /// The days of the month on which cooperatives are paid, 1 to 31.
    pub payout_days: Vec<u32>,
    /// The least that is paid out, in minor units; less waits for the next day.
    pub payout_minimum_minor: i64,
    /// The account out of which it pays, where that is another: 24 digits.
    pub payer_rib: Option<String>,
    /// The most of shoppers' cash that a cooperative may hold, in minor units.
    pub held_cash_ceiling_minor: i64,
    /// Days for which it may hold more before it may collect no cash itself.
    pub held_cash_grace_days: u32,
}

/// What a euro is worth from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EuroRate {
    pub from_day: NaiveDate,
    /// Dirhams for one euro, in 1/10,000.
    pub rate_e4: i64,
}

impl RegionSettings {
    /// The account out of which the region pays, if it has named any.
    pub fn paying_rib(&self) -> Option<&str> {
        self.payer_rib.as_deref().or(self.rib.as_deref())
    }

    /// Dirhams for one euro on a day, in 1/10,000.
    pub fn euro_rate_e4(&self, day: NaiveDate) -> Option<i64> {
        let begun = self.euro_rates.iter().filter(|rate| rate.from_day <= day);
        let last = begun.max_by_key(|rate| rate.from_day)?;
        (last.rate_e4 > 0).then_some(last.rate_e4)
    }
}

impl Default for RegionSettings {
    fn default() -> Self {
        Self {
            office: Office::default(),
            cash_ceiling_minor: 1_000_000,
            cash_refusals_allowed: 3,
            cash_history_days: 365,
            cash_closed_places: Vec::new(),
            cash_confirmation: false,
            withdrawal_days: 7,
            unconfirmed_withdrawal_days: 30,
            reservation_minutes: 15,
            transfer_hours: 48,
            rib: None,
            euro_rates: Vec::new(),
            acceptance_reminder_hours: 24,
            acceptance_alert_hours: 48,
            acceptance_hours: 72,
            refund_days: 15,
            refund_alert_days: 10,
            payout_days: vec![1, 16],
            payout_minimum_minor: 10_000,
            payer_rib: None,
            held_cash_ceiling_minor: 500_000,
            held_cash_grace_days: 7,
        }
    }
}
