//! That a product carries a quality sign, and by which certificate.

use kernel::ProductId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_label")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: ProductId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub label_code: String,
    /// Of the certificate.
    pub number: Option<String>,
    /// Who holds the certificate.
    pub holder: Option<String>,
    /// The last day on which it holds.
    pub expires_on: Option<Date>,
    /// Since when it is not shown, because the certificate has run out.
    pub hidden_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
