//! One page of a list of products.

use crate::Shop;
use crate::fault::Fault;
use crate::views::card::{self, Card};
use crate::views::choices::Choices;
use crate::words::Words;
use catalog::products::ListError;
use catalog::{ProductFilter, products};
use kernel::PageRequest;

/// Divides by two, three and four columns.
const PAGE: u64 = 24;

pub(crate) struct Listing {
    pub(crate) cards: Vec<Card>,
    pub(crate) total: i64,
    /// The link to what comes next.
    pub(crate) next: Option<String>,
    /// The link back to the beginning, on any later page.
    pub(crate) beginning: Option<String>,
}

impl Listing {
    /// The list under `action`, an address without a query. `within` is what
    /// the page itself narrows the list to.
    pub(crate) async fn of(
        shop: &Shop,
        t: Words,
        action: &str,
        choices: &Choices,
        within: impl FnOnce(ProductFilter) -> ProductFilter,
    ) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let filter = within(choices.filter(shop).await?);
        let request = PageRequest::after(PAGE, choices.after());
        let page = match products::page(db, &filter, choices.sort(), &request).await {
            Ok(page) => page,
            // An old or broken link: there is no such place in the list.
            Err(ListError::Cursor(_)) => return Err(Fault::NotFound),
            Err(error) => return Err(error.into()),
        };
        let total = products::count(db, &filter).await?;
        let next = page
            .next()
            .map(|cursor| format!("{action}{}", choices.with("after", cursor.as_str()).query()));
        let beginning = choices
            .after()
            .map(|_| format!("{action}{}", choices.without("after").query()));
        let found = page.items();
        Ok(Self {
            cards: card::cards(shop, t, &found).await?,
            total: i64::try_from(total).unwrap_or(i64::MAX),
            next,
            beginning,
        })
    }
}
