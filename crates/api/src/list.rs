//! Lists in pages, after Relay's connections, with the nodes beside the edges
//! and a count that is made only when it is asked for.

use crate::Shop;
use crate::errors::Fault;
use async_graphql::{Context, Object, OutputType, SimpleObject, TypeName};
use catalog::ProductFilter;
use identity::{Officer, Seller};
use kernel::{CooperativeId, Cursor, Page, PageRequest, RegionId, VariantId};
use orders::PartState;
use payments::attempts::refunds;
use payments::bank_statements;
use payments::remittance::{self, LineFilter};
use std::borrow::Cow;

/// One page of a list.
pub(crate) struct List<N> {
    page: Page<N>,
    /// Whether it was asked for after a cursor.
    continued: bool,
    count: Count,
}

/// How to count the whole list.
#[derive(Clone)]
pub(crate) enum Count {
    Known(u64),
    Products(ProductFilter),
    ProductsOfSeller(Seller),
    Cooperatives(Option<RegionId>),
    StockMoves(Seller, Option<VariantId>),
    Parts(Seller, Vec<PartState>),
    InvoicesOfSeller(Seller),
    InvoicesOfRegion(Officer),
    CommissionOfSeller(Seller),
    CommissionOfRegion(Officer, Option<CooperativeId>),
    RemittanceFiles(Officer),
    RemittanceLines(Officer, LineFilter),
    BankLines(Officer),
    RefundsByHand(Officer),
}

/// Where a page of a list begins and ends.
#[derive(Clone, Debug, SimpleObject)]
pub(crate) struct PageInfo {
    /// Whether more rows follow.
    has_next_page: bool,
    /// Whether rows stand before this page: pages are read forwards only.
    has_previous_page: bool,
    /// The cursor of the first row; null on an empty page.
    start_cursor: Option<String>,
    /// The cursor of the last row, for `after`; null on an empty page.
    end_cursor: Option<String>,
}

/// A row of a list and its place in it.
pub(crate) struct Edge<'a, N>(&'a (Cursor, N));

/// The page that the arguments `first` and `after` ask for.
pub(crate) fn request(first: i32, after: Option<String>) -> PageRequest {
    let first = u64::try_from(first).unwrap_or(1);
    PageRequest::after(first, after.map(Cursor::from_outside))
}

impl<N> List<N> {
    pub(crate) fn new<R>(
        page: Page<R>,
        request: &PageRequest,
        count: Count,
        node: impl Fn(R) -> N,
    ) -> Self {
        let rows = page.rows.into_iter();
        Self {
            page: Page {
                more: page.more,
                rows: rows.map(|(cursor, row)| (cursor, node(row))).collect(),
            },
            continued: request.after.is_some(),
            count,
        }
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = &N> {
        self.page.rows.iter().map(|(_, node)| node)
    }

    pub(crate) const fn count(&self) -> &Count {
        &self.count
    }

    pub(crate) fn edges_of(&self) -> Vec<Edge<'_, N>> {
        self.page.rows.iter().map(Edge).collect()
    }

    pub(crate) fn info(&self) -> PageInfo {
        let place = |row: Option<&(Cursor, N)>| row.map(|(cursor, _)| cursor.as_str().to_owned());
        PageInfo {
            has_next_page: self.page.more,
            has_previous_page: self.continued,
            start_cursor: place(self.page.rows.first()),
            end_cursor: place(self.page.rows.last()),
        }
    }
}

impl Count {
    pub(crate) async fn all(&self, ctx: &Context<'_>) -> Result<u64, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        Ok(match self {
            Self::Known(count) => *count,
            Self::Products(filter) => catalog::products::count(db, filter).await?,
            Self::ProductsOfSeller(seller) => {
                catalog::products::count_of_seller(db, seller).await?
            }
            Self::Cooperatives(region) => catalog::cooperatives::count(db, *region).await?,
            Self::StockMoves(seller, variant) => {
                catalog::stock::journal_count(db, seller, *variant).await?
            }
            Self::Parts(seller, states) => orders::parts::count(db, seller, states).await?,
            Self::InvoicesOfSeller(seller) => {
                payments::invoices::count_of_seller(db, seller).await?
            }
            Self::CommissionOfSeller(seller) => {
                payments::invoices::count_commission_of_seller(db, seller).await?
            }
            Self::CommissionOfRegion(officer, id) => {
                payments::invoices::count_commission_of_officer(db, officer, *id).await?
            }
            Self::InvoicesOfRegion(officer) => {
                payments::invoices::count_of_officer(db, officer).await?
            }
            Self::RemittanceFiles(officer) => remittance::count_files(db, officer).await?,
            Self::RemittanceLines(officer, filter) => {
                remittance::count_lines(db, officer, *filter).await?
            }
            Self::BankLines(officer) => bank_statements::count_open(db, officer).await?,
            Self::RefundsByHand(officer) => refunds::count_by_hand(db, officer).await?,
        })
    }
}

impl<N: OutputType> TypeName for List<N> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Connection", N::type_name()).into()
    }
}

impl<N: OutputType> TypeName for Edge<'_, N> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Edge", N::type_name()).into()
    }
}

/// One page of a list.
#[Object(name_type)]
impl<N: OutputType> List<N> {
    /// The rows of this page.
    async fn nodes(&self) -> Vec<&N> {
        self.rows().collect()
    }

    /// The rows of this page, each with its cursor.
    async fn edges(&self) -> Vec<Edge<'_, N>> {
        self.edges_of()
    }

    /// Where this page begins and ends.
    async fn page_info(&self) -> PageInfo {
        self.info()
    }

    /// How many rows the whole list has. Counted only when asked for.
    async fn total_count(&self, ctx: &Context<'_>) -> Result<u64, Fault> {
        self.count.all(ctx).await
    }
}

/// A row of a list and its place in it.
#[Object(name_type)]
impl<N: OutputType> Edge<'_, N> {
    /// The place of this row, for `after`.
    async fn cursor(&self) -> &str {
        self.0.0.as_str()
    }

    /// The row.
    async fn node(&self) -> &N {
        &self.0.1
    }
}
