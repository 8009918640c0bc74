//! A basket in which something sold out, made fit to be ordered: what is gone
//! is taken out, what is scarce is lowered, and the shopper is told.

use crate::Shop;
use crate::words::Words;
use kernel::{BasketId, VariantId};
use orders::basket::{self, BasketError, LineProblem};
use orders::delivery::Choices;
use orders::quote::{self, Quote, QuoteError, QuoteLine};

/// Other shoppers may take more while we look; after so many looks we show
/// what there is.
const LOOKS: usize = 3;

pub(super) enum Mended {
    /// What can be ordered, and what was changed for it.
    Whole(Box<Quote>, Vec<String>),
    /// Nothing is left to order.
    Nothing(Vec<String>),
}

pub(super) async fn quote(
    shop: &Shop,
    t: Words,
    id: BasketId,
    toward: (&str, &Choices),
) -> Result<Mended, QuoteError> {
    let mut changes = Vec::new();
    let mut looks = 0;
    loop {
        let quote = match quote::quote(shop.db.reader(), shop.clock.now(), id, toward).await {
            Ok(quote) => quote,
            Err(QuoteError::Empty) => return Ok(Mended::Nothing(changes)),
            Err(error) => return Err(error),
        };
        looks += 1;
        let problems: Vec<&QuoteLine> = quote
            .parts
            .iter()
            .flat_map(|part| &part.lines)
            .filter(|line| line.problem.is_some())
            .collect();
        if problems.is_empty() || looks > LOOKS {
            return Ok(Mended::Whole(Box::new(quote), changes));
        }
        for line in problems {
            changes.push(mend(shop, t, id, line).await?);
        }
    }
}

async fn mend(shop: &Shop, t: Words, id: BasketId, line: &QuoteLine) -> Result<String, QuoteError> {
    let name = line.product.name.get(t.locale()).text;
    if let Some(LineProblem::TooFew { left }) = line.problem
        && lowered(shop, id, line.variant.id, left).await?
    {
        let args = [("name", name.into()), ("count", left.into())];
        return Ok(t.with("review-fewer", &args));
    }
    basket::remove(&shop.db, &*shop.clock, id, line.variant.id).await?;
    Ok(t.with("review-gone", &[("name", name.into())]))
}

/// `false` where even that many are no longer there.
async fn lowered(
    shop: &Shop,
    id: BasketId,
    variant: VariantId,
    left: i32,
) -> Result<bool, QuoteError> {
    match basket::set_quantity(&shop.db, &*shop.clock, id, variant, left).await {
        Ok(()) => Ok(true),
        Err(BasketError::Db(error)) => Err(error.into()),
        Err(_) => Ok(false),
    }
}
