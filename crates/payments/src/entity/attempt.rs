//! One try at paying what is owed, at one provider.

use kernel::{AttemptId, Currency, IntentId, Money};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payment_attempt")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttemptId,
    pub intent_id: IntentId,
    /// The provider's code: `cmi`, `stripe`, `transfer`.
    pub provider: String,
    /// Our name for it, which the provider repeats; once per provider.
    pub reference: String,
    /// The provider's name for it, once it is known.
    pub provider_reference: Option<String>,
    /// What the provider is asked to take; nothing else counts as paid.
    pub amount_minor: i64,
    pub currency: Currency,
    /// Dirhams for one euro in 1/10,000, where euros are taken for dirhams.
    pub euro_rate_e4: Option<i64>,
    pub state: AttemptState,
    /// Why the provider refused last.
    pub refusal: Option<String>,
    /// What the provider was told once it was decided; a repeat hears it again.
    pub answer: Option<String>,
    pub created_at: DateTimeUtc,
    pub expires_at: Option<DateTimeUtc>,
    /// When the provider is asked next what became of it; nobody asks where
    /// there is nothing to learn.
    pub ask_at: Option<DateTimeUtc>,
    pub paid_at: Option<DateTimeUtc>,
}

/// Where one try stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum AttemptState {
    /// The provider was asked, or is about to be; nothing is known yet.
    Open,
    /// The money is taken.
    Paid,
    /// The provider held the money and was told not to take it.
    Released,
    /// Its time is over. What is paid all the same still counts.
    Closed,
}

impl Model {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
