//! The region's invoices to its cooperatives for the commission that it kept:
//! one for each cooperative and period, made of what the ledger booked in it.
//! What came back within the period is netted; what comes back of an earlier
//! one is credited, once for each invoice that it takes back.

use crate::invoicing::{office_party, seller_party};
use crate::{OrderLine, OrderPart, orders};
use catalog::{Cooperative, Region, cooperatives, places, regions};
use chrono::NaiveDate;
use db::Db;
use kernel::{Clock, CooperativeId, LineId, LocalizedText, PartId, RuleId};
use payments::Invoice;
use payments::commission::{self, Rule};
use payments::invoices::{
    self, Amounts, Booked, BookedLine, CommissionTerms, Content, Draft, InvoiceKind, Issuer, Line,
    PayMode, Payment, Period, Reversed, periods,
};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeMap, HashMap};

/// Ids in one statement: `SQLite` takes 32,766 values at the most.
const BATCH: usize = 10_000;

/// Invoices every period that is over in every region; says how many papers
/// that made. A period that was missed is made up for; one that was done is not
/// done again.
pub async fn sweep(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let mut issued = 0;
    for region in regions::all(db.reader()).await? {
        while let Some(period) = periods::due(db.writer(), &region, clock.now()).await? {
            issued += close(db, clock, &region, period).await?;
        }
    }
    Ok(issued)
}

async fn close(db: &Db, clock: &dyn Clock, region: &Region, period: Period) -> Result<u64, DbErr> {
    let tx = db.write().await?;
    if !periods::close(&tx, clock, region.id, period).await? {
        return Ok(0);
    }
    let after = period.to.succ_opt().and_then(|day| region.midnight(day));
    let (Some(from), Some(to)) = (region.midnight(period.from), after) else {
        return Err(DbErr::Custom("no calendar reaches a period".to_owned()));
    };
    let booked = invoices::booked(&tx, region.id, from, to).await?;
    let books = Books::of(&tx, region, &booked).await?;
    let office = Desk {
        region,
        period,
        issued_on: region.day_of(clock.now()),
    };
    let mut issued = 0;
    for (id, account) in books.accounts(&booked) {
        let Some(buyer) = cooperatives::by_id(&tx, id).await? else {
            return Err(DbErr::RecordNotFound("whoever sold something".to_owned()));
        };
        issued += office.bill(&tx, clock, &buyer, account).await?;
    }
    tx.commit().await?;
    Ok(issued)
}

/// What a period's entries are about.
struct Books {
    parts: HashMap<PartId, OrderPart>,
    lines: HashMap<LineId, OrderLine>,
    rules: HashMap<RuleId, Rule>,
    /// The earlier periods of what came back in this one.
    before: HashMap<PartId, Period>,
}

/// What one cooperative is to be invoiced and credited for.
#[derive(Default)]
struct Account {
    earned: Sums,
    waived_minor: i64,
    /// By the first day of the period in which it was sold.
    credited: BTreeMap<NaiveDate, Sums>,
}

/// What commission comes to, for each order and rule.
type Sums = BTreeMap<(PartId, Terms), (String, Amounts)>;

/// By what a line was charged; the numbers of a rule tell one from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Terms {
    rate_bp: i32,
    fixed_minor: i64,
    floor_minor: Option<i64>,
    ceiling_minor: Option<i64>,
    vat_rate_bp: i32,
}

impl Books {
    async fn of(
        tx: &impl ConnectionTrait,
        region: &Region,
        booked: &Booked,
    ) -> Result<Self, DbErr> {
        let mut ids: Vec<PartId> = booked.lines.values().map(|line| line.part_id).collect();
        ids.extend(booked.waived.keys());
        ids.sort_unstable();
        ids.dedup();
        let (mut parts, mut lines) = (HashMap::new(), HashMap::new());
        for ids in ids.chunks(BATCH) {
            let found = orders::parts_by_ids(tx, ids).await?.into_iter();
            parts.extend(found.map(|part| (part.id, part)));
            let found = orders::lines_of(tx, ids).await?.into_iter();
            lines.extend(found.map(|line| (line.id, line)));
        }
        let used = lines
            .values()
            .filter_map(|line: &OrderLine| line.commission_rule_id);
        let mut used: Vec<RuleId> = used.collect();
        used.sort_unstable();
        used.dedup();
        let mut rules = HashMap::new();
        for ids in used.chunks(BATCH) {
            let found = commission::by_ids(tx, ids).await?.into_iter();
            rules.extend(found.map(|rule| (rule.id, rule)));
        }
        let mut before = HashMap::new();
        for (part_id, at) in booked.sold_before(tx).await? {
            let period = periods::of_day(tx, region.id, region.day_of(at)).await?;
            before.extend(period.map(|period| (part_id, period)));
        }
        Ok(Self {
            parts,
            lines,
            rules,
            before,
        })
    }

    /// What each cooperative sold and took back, in the order of their ids.
    fn accounts(&self, booked: &Booked) -> BTreeMap<CooperativeId, Account> {
        let mut accounts: BTreeMap<CooperativeId, Account> = BTreeMap::new();
        for (id, line) in &booked.lines {
            let (Some(part), Some(terms)) = (self.parts.get(&line.part_id), self.terms(*id)) else {
                tracing::error!(line = %id, "the ledger knows a line that no order has");
                continue;
            };
            let account = accounts.entry(part.cooperative_id).or_default();
            self.enter(account, line, terms);
        }
        for (id, minor) in &booked.waived {
            if let Some(part) = self.parts.get(id) {
                let account = accounts.entry(part.cooperative_id).or_default();
                account.waived_minor += minor;
            }
        }
        accounts
    }

    fn enter(&self, account: &mut Account, line: &BookedLine, terms: Terms) {
        let (sums, amounts) = match (line.sold, self.before.get(&line.part_id)) {
            (Some(sold), _) => (&mut account.earned, sold.less(&line.back)),
            (None, Some(period)) => {
                let credited = account.credited.entry(period.from).or_default();
                (credited, Amounts::default().less(&line.back))
            }
            (None, None) => {
                tracing::error!(part = %line.part_id, "something came back that was in no period");
                return;
            }
        };
        if amounts.charged() == 0 {
            return;
        }
        let key = (line.part_id, terms);
        let (_, sum) = sums.entry(key).or_insert_with(|| {
            let number = line.order_number.clone();
            (number, Amounts::default())
        });
        *sum = sum.plus(&amounts);
    }

    fn terms(&self, id: LineId) -> Option<Terms> {
        let line = self.lines.get(&id)?;
        let rule = line.commission_rule_id.and_then(|id| self.rules.get(&id));
        Some(Terms {
            rate_bp: line.commission_rate_bp,
            fixed_minor: line.commission_fixed_minor,
            floor_minor: rule.and_then(|rule| rule.floor_minor),
            ceiling_minor: rule.and_then(|rule| rule.ceiling_minor),
            vat_rate_bp: line.commission_vat_rate_bp,
        })
    }
}

/// Whoever issues, when and for which period.
struct Desk<'a> {
    region: &'a Region,
    period: Period,
    issued_on: NaiveDate,
}

impl Desk<'_> {
    /// Issues what a cooperative is to get; says how many papers that are.
    async fn bill(
        &self,
        tx: &impl ConnectionTrait,
        clock: &dyn Clock,
        buyer: &Cooperative,
        account: Account,
    ) -> Result<u64, DbErr> {
        let code = buyer.commune_code.clone();
        let places = places::by_codes(tx, std::slice::from_ref(&code)).await?;
        let place = places.get(&code).map(|place| place.name.clone());
        let place = place.unwrap_or_else(|| LocalizedText::everywhere(&code));
        let mut issued = 0;
        let earned = lines(account.earned);
        if !earned.is_empty() || account.waived_minor > 0 {
            let content = Content {
                delivery_minor: account.waived_minor,
                ..self.content(buyer, place.clone(), earned)
            };
            let subject = subject(buyer.id, self.period.from);
            let draft = self.draft(buyer.id, subject, content, None);
            invoices::issue(tx, clock, draft).await?;
            issued += 1;
        }
        for (from, sums) in account.credited {
            let subject = subject(buyer.id, from);
            let reversed =
                invoices::by_subject(tx, InvoiceKind::CommissionInvoice, &subject).await?;
            let reversed = reversed.ok_or_else(|| DbErr::RecordNotFound(subject.clone()))?;
            let content = Content {
                kind: InvoiceKind::CommissionCreditNote,
                reverses: Some(self.reverses(&reversed)),
                ..self.content(buyer, place.clone(), lines(sums))
            };
            let subject = format!("{subject}:{}", self.period.from);
            let draft = self.draft(buyer.id, subject, content, Some(&reversed));
            invoices::issue(tx, clock, draft).await?;
            issued += 1;
        }
        Ok(issued)
    }

    fn reverses(&self, invoice: &Invoice) -> Reversed {
        Reversed {
            number: invoice.number.clone(),
            issued_on: self.region.day_of(invoice.issued_at),
            reason: String::new(),
        }
    }

    fn content(&self, buyer: &Cooperative, place: LocalizedText, lines: Vec<Line>) -> Content {
        Content {
            kind: InvoiceKind::CommissionInvoice,
            number: String::new(),
            issued_on: self.issued_on,
            seller: office_party(self.region),
            buyer: seller_party(buyer, place),
            order_number: None,
            period: Some(self.period),
            reverses: None,
            currency: self.region.currency,
            lines,
            delivery_minor: 0,
            payment: Payment {
                mode: PayMode::SetOff,
                reference: None,
                paid_on: None,
            },
        }
    }

    fn draft(
        &self,
        cooperative_id: CooperativeId,
        subject: String,
        content: Content,
        reverses: Option<&Invoice>,
    ) -> Draft {
        Draft {
            issuer: Issuer::Region(self.region.id),
            subject,
            cooperative_id,
            region_id: self.region.id,
            order_id: None,
            part_id: None,
            reverses_id: reverses.map(|invoice| invoice.id),
            content,
        }
    }
}

/// What a cooperative's invoice for a period is issued for, once.
fn subject(id: CooperativeId, from: NaiveDate) -> String {
    format!("commission:{id}:{from}")
}

/// A line for each order and rule, in the order of the orders' numbers.
fn lines(sums: Sums) -> Vec<Line> {
    let mut lines: Vec<Line> = sums
        .into_iter()
        .map(|((_, terms), (order_number, amounts))| line(terms, order_number, &amounts))
        .collect();
    let number = |line: &Line| Some(line.commission.as_ref()?.order_number.clone());
    lines.sort_by_key(number);
    lines
}

fn line(terms: Terms, order_number: String, amounts: &Amounts) -> Line {
    Line {
        line_id: None,
        commission: Some(CommissionTerms {
            order_number,
            base_minor: amounts.goods,
            rate_bp: terms.rate_bp,
            fixed_minor: terms.fixed_minor,
            floor_minor: terms.floor_minor,
            ceiling_minor: terms.ceiling_minor,
        }),
        name: LocalizedText::default(),
        size: None,
        quantity: None,
        unit_price_minor: None,
        total_minor: amounts.charged(),
        vat_rate_bp: terms.vat_rate_bp,
        vat_minor: amounts.commission_vat,
        ground: LocalizedText::default(),
    }
}
