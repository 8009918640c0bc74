//! A region's money: its ledger, its commission rules and what it pays out.

use super::cash_over::CashOverCeiling;
use super::commission::CommissionRule;
use super::payout::{Payout, PayoutHold, PayoutState};
use super::refunds::{self, RefundByHand};
use super::settings::{self, Change, MoneySettings};
use crate::Shop;
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::shopping::Invoice;
use crate::values::{Money, read};
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use identity::Officer;
use kernel::CooperativeId;
use payments::ledger::{self, Account};
use payments::{commission, invoices, payouts, statements};
use uuid::Uuid;

pub(crate) struct Treasury(pub(crate) Officer);

pub(crate) struct PayoutBatch {
    pub(crate) id: Uuid,
    pub(crate) officer: Officer,
    pub(crate) payouts: Vec<payouts::Payout>,
}

/// What an account stands at.
#[derive(SimpleObject)]
struct AccountBalance {
    /// The account: `region:…:bank`, `cooperative:…:available`, `cash:courier:…`;
    /// all shoppers together are `shoppers`, all refunds that are due `refunds`.
    account: String,
    /// Above zero what the region has or is owed, below zero what it owes.
    balance: Money,
}

/// A region's money.
#[Object]
impl Treasury {
    /// What the accounts of the ledger stand at, those at zero left out.
    async fn balances(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What they stood at then; now where it is not named.")] as_of: Option<
            DateTime<Utc>,
        >,
    ) -> Result<Vec<AccountBalance>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = ledger::of_region(db, self.0.region_id(), as_of).await?;
        let mut shown: Vec<(String, kernel::Money)> = Vec::new();
        for (account, money) in found {
            let name = match account {
                Account::Shopper(_) => "shoppers".to_owned(),
                Account::RefundDue(_) => "refunds".to_owned(),
                other => other.to_string(),
            };
            let same = |(known, sum): &&mut (String, kernel::Money)| {
                *known == name && sum.currency == money.currency
            };
            match shown.iter_mut().find(same) {
                Some((_, sum)) => sum.minor += money.minor,
                None => shown.push((name, money)),
            }
        }
        let balance = |(account, money): (String, kernel::Money)| AccountBalance {
            account,
            balance: money.into(),
        };
        Ok(shown.into_iter().map(balance).collect())
    }

    /// Its newest payouts, 100 at most.
    async fn payouts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those in this state.")] state: Option<PayoutState>,
    ) -> Result<Vec<Payout>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let list = payouts::of_officer(db, &self.0, state.map(Into::into)).await?;
        Ok(list.into_iter().map(Payout).collect())
    }

    /// What shoppers are to get back and no provider gives, the oldest first.
    async fn refunds_by_hand(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<RefundByHand>, Fault> {
        refunds::waiting(ctx, self.0, first, after).await
    }

    /// The cooperatives that hold more of shoppers' cash than they may, those that
    /// are sanctioned first first.
    async fn cash_over_ceiling(&self, ctx: &Context<'_>) -> Result<Vec<CashOverCeiling>, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let over = statements::over_of_officer(shop.db.reader(), &*shop.clock, &self.0).await?;
        Ok(over.into_iter().map(CashOverCeiling::of).collect())
    }

    /// Whose payouts are held back today, 100 at most.
    async fn holds(&self, ctx: &Context<'_>) -> Result<Vec<PayoutHold>, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let db = shop.db.reader();
        let region = catalog::regions::by_id(db, self.0.region_id()).await?;
        let region = region.ok_or(Fault::NotFound)?;
        let today = region.day_of(shop.clock.now());
        let holds = payouts::holds_of_officer(db, &self.0, today).await?;
        Ok(holds.into_iter().map(PayoutHold).collect())
    }

    /// A file that told the bank what to pay; null if there is none.
    async fn payout_batch(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the file.")] id: ID,
    ) -> Result<Option<PayoutBatch>, Fault> {
        match read::<Uuid>(&id) {
            Some(id) => batch(ctx, self.0, id).await,
            None => Ok(None),
        }
    }

    /// What the region invoiced its cooperatives for its commission, and credited,
    /// newest first.
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
        #[graphql(desc = "Only those of this cooperative.")] cooperative_id: Option<ID>,
    ) -> Result<List<Invoice>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let of = match cooperative_id {
            Some(id) => Some(read::<CooperativeId>(&id).ok_or(Fault::NotFound)?),
            None => None,
        };
        let asked = request(first, after);
        let page = invoices::commission_of_officer(db, &self.0, of, &asked).await?;
        let count = Count::CommissionOfRegion(self.0, of);
        Ok(List::new(page, &asked, count, Invoice))
    }

    /// What the region has settled: accounts, rates, times and amounts.
    async fn settings(&self, ctx: &Context<'_>) -> Result<MoneySettings, Fault> {
        settings::of_region(ctx, &self.0).await
    }

    /// What was changed of that, by whom and when, newest first; 100 at most.
    async fn setting_changes(&self, ctx: &Context<'_>) -> Result<Vec<Change>, Fault> {
        settings::changes(ctx, &self.0).await
    }

    /// Every version of every commission rule, newest first.
    async fn commission_rules(&self, ctx: &Context<'_>) -> Result<Vec<CommissionRule>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rules = commission::of_officer(db, &self.0).await?;
        Ok(rules.into_iter().map(CommissionRule).collect())
    }
}

pub(crate) async fn batch(
    ctx: &Context<'_>,
    officer: Officer,
    id: Uuid,
) -> Result<Option<PayoutBatch>, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let payouts = payouts::of_batch(db, &officer, id).await?;
    Ok((!payouts.is_empty()).then_some(PayoutBatch {
        id,
        officer,
        payouts,
    }))
}

/// Transfers that the bank is told of together.
#[Object]
impl PayoutBatch {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.id.to_string())
    }

    /// The payouts in it.
    async fn payouts(&self) -> Vec<Payout> {
        self.payouts.iter().cloned().map(Payout).collect()
    }

    /// As a list of accounts and amounts.
    #[expect(clippy::unused_async, reason = "resolvers are asynchronous")]
    async fn csv(&self) -> Result<String, Fault> {
        payouts::as_csv(&self.payouts).map_err(Fault::ours)
    }

    /// As a credit transfer of ISO 20022 (pain.001.001.03); null where the
    /// region has named no account to pay from.
    async fn pain001(&self, ctx: &Context<'_>) -> Result<Option<String>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let region = catalog::regions::by_id(db, self.officer.region_id()).await?;
        let region = region.ok_or(Fault::NotFound)?;
        let sent_at = self.payouts.first().and_then(|payout| payout.sent_at);
        let sent_at = sent_at.ok_or_else(|| Fault::broken("a batch that was never sent"))?;
        payouts::as_pain001(&region, self.id, sent_at, &self.payouts).map_err(Fault::ours)
    }
}
