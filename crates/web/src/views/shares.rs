//! Who earns what of a price: the cooperative, the region, the state.

use crate::Shop;
use crate::fault::Fault;
use crate::words::{Isolated, Words};
use catalog::{Product, cooperatives, regions};
use kernel::Money;
use orders::rates;

pub(crate) struct Shares {
    pub(crate) headline: String,
    pub(crate) rows: Vec<Share>,
    pub(crate) price: Isolated,
}

/// One share, and where it lies on a bar of 10,000.
pub(crate) struct Share {
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) amount: Isolated,
    pub(crate) begin: i64,
    pub(crate) width: i64,
}

impl Shares {
    /// Of one piece, bought today.
    pub(crate) async fn of(shop: &Shop, t: Words, product: &Product) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let seller = cooperatives::by_id(db, product.cooperative_id).await?;
        let region = regions::by_id(db, product.region_id).await?;
        // The database holds no product without either.
        let (seller, region) = seller.zip(region).ok_or(Fault::NotFound)?;
        let sold = (product, seller.tax_status);
        let shares = rates::shares(db, shop.clock.now(), &region, sold).await?;
        let region = t.spoken(&region.name).text;
        let region = t.with("shares-region", &[("region", region.into())]);
        let named = [
            (
                "cooperative",
                t.spoken(&seller.name).text,
                shares.cooperative,
            ),
            ("region", region, shares.region),
            ("state", t.get("shares-state"), shares.state),
        ];
        let told = |amount| i18n::money(amount, t.locale());
        let (price, share) = (told(shares.price), told(shares.cooperative));
        let sums = [("price", price.into()), ("share", share.into())];
        Ok(Self {
            headline: t.with("shares-headline", &sums),
            rows: rows(t, named),
            price: t.money(shares.price),
        })
    }
}

/// Without those that get nothing.
fn rows(t: Words, named: [(&'static str, String, Money); 3]) -> Vec<Share> {
    let weights = named
        .each_ref()
        .map(|(_, _, amount)| amount.minor.unsigned_abs());
    let widths = kernel::share(10_000, &weights);
    let mut begin = 0;
    let mut rows = Vec::with_capacity(named.len());
    for ((kind, name, amount), width) in named.into_iter().zip(widths) {
        if amount.minor > 0 {
            let amount = t.money(amount);
            rows.push(Share {
                kind,
                name,
                amount,
                begin,
                width,
            });
        }
        begin += width;
    }
    rows
}
