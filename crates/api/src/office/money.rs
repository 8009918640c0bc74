//! A cooperative's money: what its accounts stand at, its payouts, its statement.

use super::payout::{NextPayout, Payout, PayoutHold};
use super::statement::Statement;
use crate::Shop;
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::loaders::need;
use crate::shopping::Invoice;
use crate::values::{Date, Money};
use async_graphql::{Context, Object, SimpleObject};
use catalog::Region;
use chrono::{DateTime, Utc};
use identity::Seller;
use payments::statements::{self, Span};
use payments::{invoices, payouts};

/// The longest period of a statement, in days.
const LONGEST: i64 = 92;

pub(crate) struct SellerMoney {
    seller: Seller,
    region: Region,
}

/// What a cooperative's accounts stand at.
#[derive(SimpleObject)]
pub(crate) struct Standing {
    /// Its share of what was delivered, before the money is in.
    pending: Money,
    /// Its share that can be paid out.
    available: Money,
    /// Its share that a payout has put aside.
    in_payout: Money,
    /// What it owes; the next payout takes it out.
    debt: Money,
    /// Shoppers' cash that it holds; the next payout takes it out.
    cash_held: Money,
}

/// Shoppers' cash that a cooperative holds, against what it may hold.
#[derive(SimpleObject)]
pub(crate) struct HeldCash {
    /// How much it holds.
    held: Money,
    /// How much it may hold.
    ceiling: Money,
    /// Since when it is more than that; null if it is not.
    over_since: Option<DateTime<Utc>>,
    /// The day from which the cooperative may collect no more cash itself,
    /// unless it hands over what is too much before.
    sanction_on: Option<Date>,
}

impl SellerMoney {
    pub(crate) async fn of(ctx: &Context<'_>, seller: Seller) -> Result<Self, Fault> {
        let cooperative = need(ctx, seller.cooperative_id()).await?;
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let region = catalog::regions::by_id(db, cooperative.region_id).await?;
        let region = region.ok_or_else(|| Fault::broken("a cooperative without its region"))?;
        Ok(Self { seller, region })
    }
}

impl From<statements::Standing> for Standing {
    fn from(standing: statements::Standing) -> Self {
        let money = |minor| Money::new(minor, standing.currency);
        Self {
            pending: money(standing.pending),
            available: money(standing.available),
            in_payout: money(standing.in_payout),
            debt: money(standing.debt),
            cash_held: money(standing.cash_held),
        }
    }
}

/// A cooperative's money.
#[Object]
impl SellerMoney {
    /// What its accounts stand at.
    async fn standing(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What they stood at then; now where it is not named.")] as_of: Option<
            DateTime<Utc>,
        >,
    ) -> Result<Standing, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = statements::standing(db, &self.seller, self.region.currency, as_of).await?;
        Ok(found.into())
    }

    /// Shoppers' cash that it holds.
    async fn cash(&self, ctx: &Context<'_>) -> Result<HeldCash, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let (db, now) = (shop.db.reader(), shop.clock.now());
        let state = statements::cash_state(db, &self.seller, &self.region, now).await?;
        Ok(HeldCash {
            held: state.held.into(),
            ceiling: state.ceiling.into(),
            over_since: state.over_since,
            sanction_on: state.sanction_on.map(Date),
        })
    }

    /// Why it is not paid out for a while; empty where it is.
    async fn holds(&self, ctx: &Context<'_>) -> Result<Vec<PayoutHold>, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let today = self.region.day_of(shop.clock.now());
        let id = self.seller.cooperative_id();
        let holds = payouts::active_holds(shop.db.reader(), id, today).await?;
        Ok(holds.into_iter().map(PayoutHold).collect())
    }

    /// What the next payout day will bring, if nothing changes until then; null
    /// where the region has no such days.
    async fn next_payout(&self, ctx: &Context<'_>) -> Result<Option<NextPayout>, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let cooperative = need(ctx, self.seller.cooperative_id()).await?;
        let (db, now) = (shop.db.reader(), shop.clock.now());
        let found = payouts::next(db, &self.seller, &self.region, &cooperative, now).await?;
        Ok(found.map(Into::into))
    }

    /// Its newest payouts, 100 at most.
    async fn payouts(&self, ctx: &Context<'_>) -> Result<Vec<Payout>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let list = payouts::of_seller(db, &self.seller).await?;
        Ok(list.into_iter().map(Payout).collect())
    }

    /// What the region invoiced it for its commission, and credited, newest first.
    async fn commission_invoices(
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
        let page = invoices::commission_of_seller(db, &self.seller, &asked).await?;
        let count = Count::CommissionOfSeller(self.seller);
        Ok(List::new(page, &asked, count, Invoice))
    }

    /// Everything that touched its accounts in a period, line by line.
    async fn statement(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The first day.")] from: Date,
        #[graphql(desc = "The last day, included; within 92 days of the first.")] to: Date,
        #[graphql(desc = "As it was known then; now where it is not named.")] as_of: Option<
            DateTime<Utc>,
        >,
    ) -> Result<Statement, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let end = to.0.succ_opt().and_then(|day| self.region.midnight(day));
        let (Some(begin), Some(end)) = (self.region.midnight(from.0), end) else {
            return Err(Fault::BadRequest("no calendar reaches these days"));
        };
        if to.0 < from.0 || (to.0 - from.0).num_days() > LONGEST {
            return Err(Fault::BadRequest(
                "the period must end after it begins and last 92 days at most",
            ));
        }
        let span = Span {
            from: begin,
            to: end,
            as_of: as_of.unwrap_or_else(|| shop.clock.now()),
        };
        let (db, currency) = (shop.db.reader(), self.region.currency);
        let found = statements::of_seller(db, &self.seller, currency, span).await?;
        Ok(Statement {
            found,
            cooperative_id: self.seller.cooperative_id(),
            days: (from.0, to.0),
        })
    }
}
