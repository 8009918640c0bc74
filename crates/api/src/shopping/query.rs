//! The queries of shoppers.

use super::basket::Basket;
use super::order::Order;
use super::quote::Quote;
use super::way::{DeliveryChoiceInput, choices};
use crate::Shop;
use crate::errors::Fault;
use crate::values::read;
use async_graphql::{Context, ID, Object};
use kernel::{BasketId, Phone};
use orders::quote::QuoteError;

#[derive(Default)]
pub(crate) struct ShoppingQuery;

#[Object]
impl ShoppingQuery {
    /// A basket; null if there is none.
    async fn basket(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its id.")] id: ID,
    ) -> Result<Option<Basket>, Fault> {
        let Some(id) = read::<BasketId>(&id) else {
            return Ok(None);
        };
        let db = ctx.data_unchecked::<Shop>().db.reader();
        Ok(orders::basket::view(db, id).await?.map(Into::into))
    }

    /// What a basket costs, delivered to a place; null if it is empty or nothing
    /// is delivered there.
    async fn quote(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The basket.")] basket_id: ID,
        #[graphql(desc = "The code of a commune, or of a province whose communes are not known.")]
        place_code: String,
        #[graphql(
            desc = "How parcels are to go. One for which nothing is said, or a way that is not \
                    offered, goes the cheapest way to the door."
        )]
        delivery: Option<Vec<DeliveryChoiceInput>>,
    ) -> Result<Option<Quote>, Fault> {
        let Some(id) = read::<BasketId>(&basket_id) else {
            return Ok(None);
        };
        let shop = ctx.data_unchecked::<Shop>();
        let now = shop.clock.now();
        let choices = choices(delivery).unwrap_or_default();
        let toward = (place_code.as_str(), &choices);
        match orders::quote::quote(shop.db.reader(), now, id, toward).await {
            Ok(quote) => Ok(Some(quote.into())),
            Err(QuoteError::Empty | QuoteError::UnknownPlace) => Ok(None),
            Err(error) => Err(Fault::ours(error)),
        }
    }

    /// An order, for whoever knows its number and its phone number; null if they
    /// do not belong together.
    async fn track_order(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The order's number.")] number: String,
        #[graphql(desc = "The phone number that was given with the order.")] phone: String,
    ) -> Result<Option<Order>, Fault> {
        let Ok(phone) = phone.parse::<Phone>() else {
            return Ok(None);
        };
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = orders::orders::by_number_and_phone(db, &number, &phone).await?;
        Ok(found.map(Order))
    }
}
