//! A person who can sign in.

use crate::Email;
use crate::passwords::PasswordHash;
use kernel::{AccountId, Locale};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccountId,
    /// `None` once a person has been forgotten.
    pub email: Option<Email>,
    pub name: String,
    pub(crate) password_hash: PasswordHash,
    pub(crate) locale: String,
    /// Since when the account may do nothing.
    pub disabled_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    #[sea_orm(has_many)]
    pub sessions: HasMany<super::session::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The language to write to this person in.
    pub fn locale(&self) -> Locale {
        self.locale.parse().unwrap_or(Locale::Fr)
    }
}
