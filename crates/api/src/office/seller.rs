//! A cooperative's own side of the market.

use super::cash::CashWithCourier;
use super::delivery::SellerDelivery;
use super::drafts::Draft;
use super::money::SellerMoney;
use super::part::SellerPart;
use super::proof_of_seller;
use super::sales::{self, SellerSales};
use crate::Shop;
use crate::afterwards::Return;
use crate::catalogue::{Cooperative, Product, Variant};
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::loaders::{find, need};
use crate::shopping::{Invoice, PartState};
use crate::values::{Date, read};
use async_graphql::{Context, Enum, ID, Object};
use chrono::{DateTime, Utc};
use identity::Task;
use kernel::{PartId, VariantId};

#[derive(Default)]
pub(crate) struct SellerQuery;

pub(crate) struct Seller(identity::Seller);

pub(crate) struct StockMove(catalog::StockMove);

/// A piece of a cooperative's work that not every duty includes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "Task")]
pub(crate) enum SellerTask {
    /// Move parts of orders on.
    ShipOrders,
    /// Change prices.
    SetPrices,
    /// Change stock.
    AdjustStock,
    /// Say what is sold and what it is.
    EditProducts,
    /// See sales, commission and payout.
    SeeMoney,
}

/// Why stock changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "catalog::StockReason")]
pub(crate) enum StockReason {
    /// New goods came in.
    Received,
    /// The shelf was counted.
    Counted,
    /// Broken, spoiled or lost.
    Lost,
    /// Sold elsewhere: at the workshop, at a fair.
    SoldElsewhere,
    /// Taken by an order. Never by hand.
    Sold,
    /// Given back by an order that was refused or returned. Never by hand.
    GivenBack,
}

#[Object]
impl SellerQuery {
    /// A cooperative's own side, for its members.
    #[expect(clippy::unused_async, reason = "resolvers are asynchronous")]
    async fn seller(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The cooperative.")] cooperative_id: ID,
    ) -> Result<Seller, Fault> {
        proof_of_seller(ctx, &cooperative_id).map(Seller)
    }
}

/// A cooperative's own side of the market.
#[Object]
impl Seller {
    /// The cooperative.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.0.cooperative_id()).await.map(Cooperative)
    }

    /// What your duty in the cooperative includes.
    async fn tasks(&self) -> Vec<SellerTask> {
        let all = [
            Task::ShipOrders,
            Task::SetPrices,
            Task::AdjustStock,
            Task::EditProducts,
            Task::SeeMoney,
        ];
        let own = all.into_iter().filter(|task| self.0.may(*task));
        own.map(Into::into).collect()
    }

    /// How it sends its parcels.
    async fn delivery(&self) -> SellerDelivery {
        SellerDelivery(self.0)
    }

    /// Its parts of orders, newest first.
    async fn orders(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
        #[graphql(desc = "Only those in this state.")] state: Option<PartState>,
    ) -> Result<List<SellerPart>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let states: Vec<orders::PartState> = state.map(Into::into).into_iter().collect();
        let asked = request(first, after);
        let page = orders::parts::of_seller(db, &self.0, &states, &asked).await?;
        let count = Count::Parts(self.0, states);
        Ok(List::new(page, &asked, count, |row| {
            SellerPart::new(row, self.0)
        }))
    }

    /// One of its parts of orders; null if there is none.
    async fn order(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the part.")] id: ID,
    ) -> Result<Option<SellerPart>, Fault> {
        let Some(id) = read::<PartId>(&id) else {
            return Ok(None);
        };
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = orders::parts::one_of_seller(db, &self.0, id).await?;
        Ok(found.map(|row| SellerPart::new(row, self.0)))
    }

    /// Goods that shoppers send back and that are not refunded yet, those that
    /// are due first first; 100 at the most.
    async fn returns(&self, ctx: &Context<'_>) -> Result<Vec<Return>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = orders::returns::open_of_seller(db, &self.0).await?;
        Ok(rows.into_iter().map(Return).collect())
    }

    /// Its invoices and credit notes, newest first; those for the commission
    /// only if your duty includes money.
    async fn invoices(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<Invoice>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let asked = request(first, after);
        let page = payments::invoices::of_seller(db, &self.0, &asked).await?;
        let count = Count::InvoicesOfSeller(self.0);
        Ok(List::new(page, &asked, count, Invoice))
    }

    /// Its products, also those that it does not sell any more, newest first.
    async fn products(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<Product>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let asked = request(first, after);
        let page = catalog::products::of_seller(db, &self.0, &asked).await?;
        let count = Count::ProductsOfSeller(self.0);
        Ok(List::new(page, &asked, count, Product))
    }

    /// What it wants to sell or to change, the last changed first; 100 at the most.
    async fn drafts(&self, ctx: &Context<'_>) -> Result<Vec<Draft>, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let now = shop.clock.now();
        let rows = catalog::drafts::of_seller(shop.db.reader(), now, &self.0).await?;
        Ok(rows.into_iter().map(Draft).collect())
    }

    /// One of its drafts, whatever became of it; null if there is none.
    async fn draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the draft.")] id: ID,
    ) -> Result<Option<Draft>, Fault> {
        let Some(id) = read(&id) else {
            return Ok(None);
        };
        let shop = ctx.data_unchecked::<Shop>();
        let now = shop.clock.now();
        let found = catalog::drafts::one_of_seller(shop.db.reader(), now, &self.0, id).await?;
        Ok(found.map(Draft))
    }

    /// Every change of its stock, newest first.
    async fn stock_journal(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
        #[graphql(desc = "Only of this size of a product.")] variant_id: Option<ID>,
    ) -> Result<List<StockMove>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let variant = match variant_id {
            Some(id) => Some(read::<VariantId>(&id).ok_or(Fault::NotFound)?),
            None => None,
        };
        let asked = request(first, after);
        let page = catalog::stock::journal(db, &self.0, variant, &asked).await?;
        let count = Count::StockMoves(self.0, variant);
        Ok(List::new(page, &asked, count, StockMove))
    }

    /// What couriers have collected for it and not yet accounted for; null if
    /// your duty does not include money.
    async fn cash_with_couriers(
        &self,
        ctx: &Context<'_>,
    ) -> Result<Option<Vec<CashWithCourier>>, Fault> {
        if !self.0.may(Task::SeeMoney) {
            return Ok(None);
        }
        let shop = ctx.data_unchecked::<Shop>();
        let held =
            payments::cash::with_couriers_of(shop.db.reader(), &*shop.clock, &self.0).await?;
        Ok(Some(held.into_iter().map(CashWithCourier).collect()))
    }

    /// Its money; null if your duty does not include it.
    async fn money(&self, ctx: &Context<'_>) -> Result<Option<SellerMoney>, Fault> {
        if !self.0.may(Task::SeeMoney) {
            return Ok(None);
        }
        SellerMoney::of(ctx, self.0).await.map(Some)
    }

    /// What its orders add up to; null if your duty does not include money.
    async fn sales(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The first day; 30 days before the last where it is not named.")]
        from: Option<Date>,
        #[graphql(desc = "The last day, included; today where it is not named.")] to: Option<Date>,
    ) -> Result<Option<SellerSales>, Fault> {
        if !self.0.may(Task::SeeMoney) {
            return Ok(None);
        }
        sales::of_seller(ctx, self.0, from, to).await.map(Some)
    }
}

/// One change of stock: how much, why, by whom, and what was left.
#[Object]
impl StockMove {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// The size of a product.
    async fn variant(&self, ctx: &Context<'_>) -> Result<Variant, Fault> {
        need(ctx, self.0.variant_id).await.map(Variant)
    }

    /// How many more, or fewer if below zero.
    async fn delta(&self) -> i32 {
        self.0.delta
    }

    /// How many there were afterwards.
    async fn on_hand_after(&self) -> i32 {
        self.0.on_hand_after
    }

    /// Why.
    async fn reason(&self) -> StockReason {
        self.0.reason.into()
    }

    /// What was noted with it.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// The number of the order that did it, where one did.
    async fn order_number(&self) -> Option<&str> {
        self.0.order_number.as_deref()
    }

    /// The name of who did it; null where a shopper's order did.
    async fn by(&self, ctx: &Context<'_>) -> Result<Option<String>, Fault> {
        match self.0.account_id {
            Some(id) => find(ctx, id).await,
            None => Ok(None),
        }
    }

    /// When.
    async fn moved_at(&self) -> DateTime<Utc> {
        self.0.moved_at
    }
}
