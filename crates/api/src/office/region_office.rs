//! What a region sees of its market.

use super::bank::{self, BankLine};
use super::board::SalesBoard;
use super::cash::CashWithCourier;
use super::delivery::RegionDelivery;
use super::drafts::Draft;
use super::proof_of_officer;
use super::remittance::{self, RemittanceFile, RemittanceLine};
use super::treasury::Treasury;
use super::words::{self, SearchConcept, SearchWords};
use crate::Shop;
use crate::afterwards::Return;
use crate::catalogue::{Cooperative, Region};
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::shopping::{Invoice, OrderPart};
use crate::values::{Date, read};
use async_graphql::{Context, ID, Object};
use identity::Officer;
use orders::figures::Period;
use payments::cash;
use payments::remittance::LineFilter;
use region::boards::{self, BoardError};

#[derive(Default)]
pub(crate) struct RegionQuery;

pub(crate) struct RegionOffice(Officer);

#[Object]
impl RegionQuery {
    /// A region's office, for its officers and for administrators.
    #[expect(clippy::unused_async, reason = "resolvers are asynchronous")]
    async fn region_office(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The region.")] region_id: ID,
    ) -> Result<RegionOffice, Fault> {
        proof_of_officer(ctx, &region_id).map(RegionOffice)
    }
}

/// A region's view of its market.
#[Object]
impl RegionOffice {
    /// The region.
    async fn region(&self, ctx: &Context<'_>) -> Result<Region, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = catalog::regions::by_id(db, self.0.region_id()).await?;
        found.map(Region).ok_or(Fault::NotFound)
    }

    /// The region's money: its ledger, its rules and what it pays out.
    async fn treasury(&self) -> Treasury {
        Treasury(self.0)
    }

    /// How its parcels go: carriers, grids and collection points.
    async fn delivery(&self) -> RegionDelivery {
        RegionDelivery(self.0)
    }

    /// The words that the region adds to those that the search knows, by the
    /// names of their things.
    async fn search_words(&self, ctx: &Context<'_>) -> Result<Vec<SearchWords>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = search::thesaurus::of_officer(db, &self.0).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// The things that the search knows by itself, by their names.
    async fn search_concepts(&self) -> Vec<SearchConcept> {
        words::concepts()
    }

    /// What the orders of a period add up to.
    async fn sales(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The first day.")] from: Date,
        #[graphql(desc = "The last day, included; within five years of the first.")] to: Date,
    ) -> Result<SalesBoard, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let period = Period {
            from: from.0,
            to: to.0,
        };
        match boards::sales(db, &self.0, period).await {
            Ok(board) => Ok(SalesBoard(board)),
            Err(BoardError::Period) => Err(Fault::BadRequest(
                "the period must end after it begins and last five years at most",
            )),
            Err(BoardError::NotFound) => Err(Fault::NotFound),
            Err(BoardError::Db(error)) => Err(error.into()),
        }
    }

    /// Goods that shoppers send back and that are not refunded yet, those that
    /// are due first first; 100 at the most.
    async fn returns(&self, ctx: &Context<'_>) -> Result<Vec<Return>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = orders::returns::open_of_region(db, &self.0).await?;
        Ok(rows.into_iter().map(Return).collect())
    }

    /// What cooperatives want to sell or to change and waits for an officer, what
    /// waits longest first; 100 at the most.
    async fn review(&self, ctx: &Context<'_>) -> Result<Vec<Draft>, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let now = shop.clock.now();
        let rows = catalog::drafts::queue(shop.db.reader(), now, &self.0).await?;
        Ok(rows.into_iter().map(Draft).collect())
    }

    /// One draft that was sent to the region; null if there is none.
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
        let found = catalog::drafts::one_of_officer(shop.db.reader(), now, &self.0, id).await?;
        Ok(found.map(Draft))
    }

    /// Parts whose cooperative has not answered although it was reminded, those
    /// that will be called off first first; 100 at the most.
    async fn unanswered(&self, ctx: &Context<'_>) -> Result<Vec<OrderPart>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = orders::parts::unanswered(db, &self.0).await?;
        Ok(rows
            .into_iter()
            .map(|row| OrderPart { row, inside: false })
            .collect())
    }

    /// The invoices and credit notes of the region, newest first.
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
        let page = payments::invoices::of_officer(db, &self.0, &asked).await?;
        let count = Count::InvoicesOfRegion(self.0);
        Ok(List::new(page, &asked, count, Invoice))
    }

    /// What couriers have collected and not yet accounted for.
    async fn cash_with_couriers(&self, ctx: &Context<'_>) -> Result<Vec<CashWithCourier>, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let held = cash::with_couriers(shop.db.reader(), &*shop.clock, &self.0).await?;
        Ok(held.into_iter().map(CashWithCourier).collect())
    }

    /// The files in which couriers account for what they collected, newest first.
    async fn remittance_files(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<RemittanceFile>, Fault> {
        remittance::files(ctx, self.0, first, after).await
    }

    /// One of these files; null if there is none.
    async fn remittance_file(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the file.")] id: ID,
    ) -> Result<Option<RemittanceFile>, Fault> {
        let Some(id) = read(&id) else {
            return Ok(None);
        };
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let officer = self.0;
        let found = payments::remittance::file(db, &officer, id).await?;
        Ok(found.map(|row| RemittanceFile { row, officer }))
    }

    /// The lines of these files that did not match and wait for an officer,
    /// oldest first.
    async fn remittance_queue(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<RemittanceLine>, Fault> {
        let open = LineFilter {
            open: true,
            ..LineFilter::default()
        };
        remittance::lines(ctx, self.0, open, (first, after)).await
    }

    /// The parts of orders that a line of these files may mean: this courier holds
    /// their cash, and the number is nearly the same or the amount is. The
    /// likeliest first, 10 at most.
    async fn remittance_candidates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the line.")] line_id: ID,
    ) -> Result<Vec<OrderPart>, Fault> {
        let Some(id) = read(&line_id) else {
            return Ok(Vec::new());
        };
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let parcels = payments::remittance::candidates(db, &self.0, id).await?;
        let ids: Vec<_> = parcels.iter().map(|parcel| parcel.part_id).collect();
        let mut rows = orders::orders::parts_by_ids(db, &ids).await?;
        rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
        let part = |row| OrderPart { row, inside: false };
        Ok(rows.into_iter().map(part).collect())
    }

    /// What came in to the region's account, paid no order by itself and waits
    /// for an officer, oldest first.
    async fn bank_queue(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<BankLine>, Fault> {
        bank::queue(ctx, self.0, first, after).await
    }

    /// The cooperatives of the region, in the order in which they joined.
    async fn cooperatives(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<Cooperative>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let region = Some(self.0.region_id());
        let asked = request(first, after);
        let page = catalog::cooperatives::page(db, region, &asked).await?;
        let count = Count::Cooperatives(region);
        Ok(List::new(page, &asked, count, Cooperative))
    }
}
