//! What the ledger says was sold and given back in some time, line by line:
//! what a commission invoice is made of.

use crate::entity::ledger_posting;
use crate::ledger::{self, Account, BATCH, EntryOf, PostingKind};
use chrono::{DateTime, Utc};
use kernel::{LineId, PartId, PostingId, RegionId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::{BTreeMap, HashMap};

/// What a region's cooperatives sold and took back in some time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Booked {
    pub lines: BTreeMap<LineId, BookedLine>,
    /// What cooperatives paid for deliveries that were free for the shopper, by
    /// part, in minor units.
    pub waived: BTreeMap<PartId, i64>,
}

/// What became of one line of an order in this time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedLine {
    pub part_id: PartId,
    /// For people: `DT-7F3K-22QM`.
    pub order_number: String,
    /// Nothing where it was sold before.
    pub sold: Option<Amounts>,
    pub back: Amounts,
}

/// What was booked for a line, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// What the shopper paid, or got back.
    pub goods: i64,
    /// Without tax.
    pub commission: i64,
    pub commission_vat: i64,
}

/// What a region's sales and returns put on its accounts from an instant until
/// before another.
pub async fn booked(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Booked, DbErr> {
    let ids: Vec<PostingId> = ledger_posting::Entity::find()
        .filter(ledger_posting::COLUMN.region_id.eq(region_id))
        .filter(
            ledger_posting::COLUMN
                .kind
                .is_in([PostingKind::Delivered, PostingKind::Returned]),
        )
        .filter(ledger_posting::COLUMN.posted_at.gte(from))
        .filter(ledger_posting::COLUMN.posted_at.lt(to))
        .order_by_asc(ledger_posting::Column::PostedAt)
        .select_only()
        .column(ledger_posting::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let mut booked = Booked::default();
    for ids in ids.chunks(BATCH) {
        for entry in ledger::of_postings(db, ids).await? {
            booked.add(&entry);
        }
    }
    booked.waived.retain(|_, minor| *minor > 0);
    Ok(booked)
}

/// When some parts were sold, by the ledger.
pub(crate) async fn sold_at(
    db: &impl ConnectionTrait,
    parts: &[PartId],
) -> Result<HashMap<PartId, DateTime<Utc>>, DbErr> {
    let mut found = HashMap::new();
    for parts in parts.chunks(BATCH) {
        let keys: HashMap<String, PartId> = parts
            .iter()
            .map(|id| (format!("delivered:{id}"), *id))
            .collect();
        let postings = ledger_posting::Entity::find()
            .filter(
                ledger_posting::COLUMN
                    .natural_key
                    .is_in(keys.keys().map(String::as_str)),
            )
            .all(db)
            .await?;
        for posting in postings {
            if let Some(part_id) = keys.get(&posting.natural_key) {
                found.insert(*part_id, posting.posted_at);
            }
        }
    }
    Ok(found)
}

impl Booked {
    /// When the parts were sold of which something came back in this time that
    /// was sold before it.
    pub async fn sold_before(
        &self,
        db: &impl ConnectionTrait,
    ) -> Result<HashMap<PartId, DateTime<Utc>>, DbErr> {
        let before = self.lines.values().filter(|line| line.sold.is_none());
        let mut parts: Vec<PartId> = before.map(|line| line.part_id).collect();
        parts.sort_unstable();
        parts.dedup();
        sold_at(db, &parts).await
    }

    fn add(&mut self, (entry, posting): &EntryOf) {
        let (Some(part_id), Ok(account)) = (entry.part_id, entry.account.parse()) else {
            return;
        };
        let sale = posting.kind == PostingKind::Delivered;
        let Some(line_id) = entry.line_id else {
            // Delivery that the cooperative pays is taken out of its share.
            if let (true, Account::Pending(_)) = (sale, account) {
                *self.waived.entry(part_id).or_default() += entry.amount_minor;
            }
            return;
        };
        let line = self.lines.entry(line_id).or_insert_with(|| BookedLine {
            part_id,
            order_number: posting.reference.clone(),
            sold: None,
            back: Amounts::default(),
        });
        if sale {
            // The shopper owes the goods; the commission is earned.
            let sold = line.sold.get_or_insert_default();
            sold.add(&account, entry.amount_minor);
        } else {
            line.back.add(&account, -entry.amount_minor);
        }
    }
}

impl Amounts {
    /// Adds an entry as a sale posts it: goods to the debit, commission to the credit.
    fn add(&mut self, account: &Account, minor: i64) {
        match account {
            Account::Shopper(_) => self.goods += minor,
            Account::Commission(_) => self.commission -= minor,
            Account::CommissionTax(_) => self.commission_vat -= minor,
            _ => {}
        }
    }

    /// What is left after something came back.
    #[must_use]
    pub const fn less(&self, back: &Self) -> Self {
        Self {
            goods: self.goods - back.goods,
            commission: self.commission - back.commission,
            commission_vat: self.commission_vat - back.commission_vat,
        }
    }

    /// Both together.
    #[must_use]
    pub const fn plus(&self, more: &Self) -> Self {
        Self {
            goods: self.goods + more.goods,
            commission: self.commission + more.commission,
            commission_vat: self.commission_vat + more.commission_vat,
        }
    }

    /// Commission and its tax.
    pub const fn charged(&self) -> i64 {
        self.commission + self.commission_vat
    }
}
