//! What a basket costs at a place on a day: every line, tax, commission and
//! delivery, by cooperative. The review page shows it and the order freezes it.

use crate::basket::{self, BasketGroup, BasketItem, LineProblem, ViewError};
use crate::delivery::{self, Choices, Offer};
use crate::rates::Rates;
use catalog::{Cooperative, Place, Product, Region, TaxStatus, Variant, places, regions};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{
    BasketId, CooperativeId, Currency, LocalizedText, Money, MoneyError, RegionId, VariantId,
};
use payments::commission::Charge;
use payments::{Method, statements};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// The whole basket, priced.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    pub destination: Place,
    pub parts: Vec<QuotePart>,
    pub goods: Money,
    pub delivery: Money,
    /// Goods and delivery, all taxes included.
    pub total: Money,
    /// Contained in the goods.
    pub vat: Money,
}

/// What one cooperative sends.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotePart {
    pub cooperative: Cooperative,
    pub region: Region,
    /// The day in the region's time zone on which this holds.
    pub day: NaiveDate,
    pub lines: Vec<QuoteLine>,
    pub goods: Money,
    /// How it goes.
    pub chosen: Offer,
    /// Every way in which it could go.
    pub offers: Vec<Offer>,
    pub delivery: Money,
    pub total: Money,
    pub vat: Money,
    /// Without tax.
    pub commission: Money,
    /// On top of the commission.
    pub commission_vat: Money,
    pub weight_g: i64,
}

/// One thing, priced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteLine {
    pub product: Product,
    pub variant: Variant,
    pub quantity: i32,
    pub unit_price: Money,
    pub total: Money,
    pub vat_rate_bp: i32,
    /// Contained in the total.
    pub vat: Money,
    pub vat_ground: LocalizedText,
    /// The region's commission, and by which rule.
    pub charge: Charge,
    pub problem: Option<LineProblem>,
}

/// Why a basket could not be priced.
#[derive(Debug, thiserror::Error)]
pub enum QuoteError {
    #[error("the basket is empty")]
    Empty,
    #[error("nothing is delivered there")]
    UnknownPlace,
    #[error(transparent)]
    Money(#[from] MoneyError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<ViewError> for QuoteError {
    fn from(error: ViewError) -> Self {
        match error {
            ViewError::Money(error) => Self::Money(error),
            ViewError::Db(error) => Self::Db(error),
        }
    }
}

/// Prices a basket for delivery to a place (a commune's code, or a province's
/// where its communes are not known). A parcel for which nothing is chosen, or
/// something that is not offered, goes the cheapest way to the door.
pub async fn quote(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    id: BasketId,
    (place_code, choices): (&str, &Choices),
) -> Result<Quote, QuoteError> {
    let lines = basket::lines(db, id).await?;
    let items = basket::items(db, &lines).await?;
    of_items(db, now, items, (place_code, choices)).await
}

pub(crate) async fn of_items(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    items: Vec<BasketItem>,
    (place_code, choices): (&str, &Choices),
) -> Result<Quote, QuoteError> {
    if items.is_empty() {
        return Err(QuoteError::Empty);
    }
    let path = places::path(db, place_code).await?;
    let destination = path.first().cloned().ok_or(QuoteError::UnknownPlace)?;
    let groups = basket::by_cooperative(db, items).await?;
    let sellers: Vec<CooperativeId> = groups.iter().map(|group| group.cooperative.id).collect();
    let mut terms: HashMap<RegionId, Terms> = HashMap::new();
    let mut parts = Vec::new();
    for group in groups {
        let id = group.cooperative.region_id;
        let terms = match terms.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Terms::load(db, now, id, (&sellers, &path)).await?),
        };
        parts.push(terms.price(group, choices)?);
    }
    add_up(destination, parts)
}

fn add_up(destination: Place, parts: Vec<QuotePart>) -> Result<Quote, QuoteError> {
    let currency = parts
        .first()
        .map_or(Currency::Mad, |part| part.goods.currency);
    let sum = |amount: fn(&QuotePart) -> Money| {
        parts
            .iter()
            .try_fold(Money::zero(currency), |sum, part| sum.plus(amount(part)))
    };
    Ok(Quote {
        goods: sum(|part| part.goods)?,
        delivery: sum(|part| part.delivery)?,
        total: sum(|part| part.total)?,
        vat: sum(|part| part.vat)?,
        destination,
        parts,
    })
}

/// What a region charges and pays on one day, for one destination.
struct Terms {
    region: Region,
    day: NaiveDate,
    delivery: delivery::Terms,
    rates: Rates,
    /// The cooperatives that may collect no cash themselves.
    barred: HashSet<CooperativeId>,
}

impl Terms {
    async fn load(
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
        id: RegionId,
        (sellers, path): (&[CooperativeId], &[Place]),
    ) -> Result<Self, QuoteError> {
        let region = regions::by_id(db, id)
            .await?
            .ok_or(QuoteError::UnknownPlace)?;
        let day = crate::figures::day_in(&region, now);
        let delivery = delivery::Terms::load(db, id, sellers, path, day).await?;
        Ok(Self {
            barred: statements::barred(db, &delivery.carrying(), &region, now).await?,
            delivery,
            rates: Rates::on(db, id, day).await?,
            region,
            day,
        })
    }

    fn price(&self, group: BasketGroup, choices: &Choices) -> Result<QuotePart, QuoteError> {
        let zero = Money::zero(group.goods.currency);
        let (mut goods, mut vat) = (zero, zero);
        let (mut commission, mut commission_vat) = (zero, zero);
        let mut weight_g = 0;
        let mut lines = Vec::with_capacity(group.lines.len());
        for item in group.lines {
            let line = self.price_line(group.cooperative.tax_status, item)?;
            goods = goods.plus(line.total)?;
            vat = vat.plus(line.vat)?;
            commission = commission.plus(line.charge.amount)?;
            commission_vat = commission_vat.plus(line.charge.vat)?;
            weight_g += i64::from(line.product.weight_g) * i64::from(line.quantity);
            lines.push(line);
        }
        let seller = group.cooperative.id;
        let mut offers = self.delivery.offers(seller, goods, weight_g);
        if self.barred.contains(&seller) {
            let own = offers.iter_mut().filter(|offer| offer.agreed.own);
            own.for_each(|offer| offer.agreed.cash = false);
        }
        let chosen = delivery::chosen(&offers, choices.get(&seller).copied())
            .ok_or(QuoteError::UnknownPlace)?;
        Ok(QuotePart {
            cooperative: group.cooperative,
            region: self.region.clone(),
            day: self.day,
            lines,
            goods,
            delivery: chosen.price,
            total: goods.plus(chosen.price)?,
            chosen,
            offers,
            vat,
            commission,
            commission_vat,
            weight_g,
        })
    }

    fn price_line(&self, seller: TaxStatus, item: BasketItem) -> Result<QuoteLine, QuoteError> {
        let (tax, charge) = self.rates.of(&item.product, seller, item.total)?;
        Ok(QuoteLine {
            unit_price: item.product.price(),
            vat_rate_bp: tax.rate_bp,
            vat: tax.within(item.total),
            vat_ground: tax.ground,
            charge,
            product: item.product,
            variant: item.variant,
            quantity: item.quantity,
            total: item.total,
            problem: item.problem,
        })
    }
}

impl QuotePart {
    /// Whether it goes the way that was chosen for it, if one was.
    pub(crate) fn goes_as(&self, choices: &Choices) -> bool {
        let wanted = choices.get(&self.cooperative.id);
        wanted.is_none_or(|choice| *choice == self.chosen.agreed.choice())
    }
}

impl Quote {
    /// Whether the order could be paid this way: in cash where every parcel goes
    /// a way on which cash is taken; in advance only where one region sells all
    /// of it, because its books take the money.
    pub fn takes(&self, method: Method) -> bool {
        if method == Method::CashOnDelivery {
            return self.parts.iter().all(|part| part.chosen.agreed.cash);
        }
        let Some((first, others)) = self.parts.split_first() else {
            return false;
        };
        let settings = &first.region.settings;
        others.iter().all(|part| part.region.id == first.region.id)
            && match method {
                Method::StripeCard => settings.euro_rate_e4(first.day).is_some(),
                Method::Transfer => settings.rib.is_some(),
                Method::Card | Method::CashOnDelivery => true,
            }
    }

    /// The things that cannot be bought as they are.
    pub fn problems(&self) -> Vec<(VariantId, LineProblem)> {
        let lines = self.parts.iter().flat_map(|part| &part.lines);
        lines
            .filter_map(|line| Some((line.variant.id, line.problem?)))
            .collect()
    }
}
