//! What of a price is tax and what the region's commission, on one day: a quote
//! freezes it line by line, and a product's page shows it beforehand.

use catalog::{Category, Product, Region, TaxStatus, categories};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Money, MoneyError, RegionId};
use payments::commission::{self, Charge, Rules, Sold};
use payments::vat::{self, Vat, VatRules};
use sea_orm::{ConnectionTrait, DbErr};

/// The rates of a region on one day.
#[derive(Clone, Debug)]
pub struct Rates {
    vat: VatRules,
    commission: Rules,
    /// The tree, where a rule names a branch of it.
    categories: Vec<Category>,
}

/// Who earns what of a price that includes all taxes. The three add up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    pub price: Money,
    pub cooperative: Money,
    /// Without the tax on it.
    pub region: Money,
    /// In the price and on the commission.
    pub state: Money,
}

/// What a region asks today for one thing sold by somebody of this tax status.
///
/// # Errors
/// What the database says, or sums that no integer holds.
pub async fn shares(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    region: &Region,
    (product, status): (&Product, TaxStatus),
) -> Result<Shares, SharesError> {
    let day = crate::figures::day_in(region, now);
    let rates = Rates::on(db, region.id, day).await?;
    let price = product.price();
    let (tax, charge) = rates.of(product, status, price)?;
    let state = tax.within(price).plus(charge.vat)?;
    let others = charge.amount.plus(state)?;
    Ok(Shares {
        price,
        cooperative: Money::new(price.minor - others.minor, price.currency),
        region: charge.amount,
        state,
    })
}

/// Why shares are not known.
#[derive(Debug, thiserror::Error)]
pub enum SharesError {
    #[error(transparent)]
    Money(#[from] MoneyError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl Rates {
    pub(crate) async fn on(
        db: &impl ConnectionTrait,
        region_id: RegionId,
        day: NaiveDate,
    ) -> Result<Self, DbErr> {
        let commission = commission::rules_on(db, region_id, day).await?;
        let categories = if commission.name_categories() {
            categories::all(db).await?
        } else {
            Vec::new()
        };
        Ok(Self {
            vat: vat::rules_on(db, day).await?,
            commission,
            categories,
        })
    }

    /// The tax in what a shopper pays for a product, and the commission on it.
    pub(crate) fn of(
        &self,
        product: &Product,
        status: TaxStatus,
        total: Money,
    ) -> Result<(Vat, Charge), MoneyError> {
        let status = match status {
            TaxStatus::Exempt => "exempt",
            TaxStatus::Payer => "payer",
        };
        let path = categories::path_of(&self.categories, &product.category_code);
        let sold = Sold {
            cooperative_id: product.cooperative_id,
            product_id: product.id,
            branch: path.iter().map(|node| node.code.as_str()).collect(),
        };
        let on_commission = self.vat.on_commission().rate_bp;
        let charge = self.commission.charge(&sold, total, on_commission)?;
        Ok((self.vat.of(status, product.vat_class.as_deref()), charge))
    }
}
