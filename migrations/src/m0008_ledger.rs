//! The ledger: balanced postings that the database itself keeps as they are;
//! and the payouts of what it says.
//!
//! The entries of a posting are written first and the posting last. A deferred
//! key lets no entry stay without its posting, and two triggers see to it that
//! a posting adds up to zero when it is written and is never added to.

use crate::table::{append_only, drop_all, drop_function, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, date, date_null, pk_uuid, text, text_null, text_uniq, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(posting()).await?;
        let entry = entry(manager.get_database_backend());
        manager.get_connection().execute_unprepared(&entry).await?;
        for table in [gate(), payout(), payout_run(), payout_hold()] {
            manager.create_table(table).await?;
        }
        for (table, columns) in INDICES {
            manager.create_index(index(table, columns)).await?;
        }
        for table in ["ledger_posting", "ledger_entry"] {
            append_only(manager, table).await?;
        }
        let triggers = match manager.get_database_backend() {
            DbBackend::Sqlite => SQLITE_TRIGGERS,
            _ => POSTGRES_TRIGGERS,
        };
        for trigger in triggers {
            manager.get_connection().execute_unprepared(trigger).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, TABLES).await?;
        for function in FUNCTIONS {
            drop_function(manager, function).await?;
        }
        Ok(())
    }
}

/// In the order in which they are dropped.
const TABLES: &[&str] = &[
    "payout_hold",
    "payout_run",
    "payout",
    "ledger_gate",
    "ledger_entry",
    "ledger_posting",
];

const INDICES: &[(&str, &[&str])] = &[
    ("ledger_entry", &["posting_id"]),
    ("ledger_entry", &["account", "currency"]),
    ("ledger_entry", &["part_id"]),
    ("ledger_entry", &["order_id"]),
    ("ledger_posting", &["region_id", "posted_at"]),
    ("payout", &["cooperative_id", "id"]),
    ("payout", &["region_id", "state"]),
    ("payout_hold", &["cooperative_id"]),
];

fn posting() -> TableCreateStatement {
    Table::create()
        .table("ledger_posting")
        .col(pk_uuid("id"))
        .col(text_uniq("natural_key"))
        .col(text("kind"))
        .col(uuid("region_id"))
        .col(text("reference"))
        .col(text("explanation"))
        .col(timestamp_with_time_zone("posted_at"))
        .foreign_key(&mut refers(
            ("ledger_posting", "region_id"),
            ("region", "id"),
        ))
        .to_owned()
}

/// Written by hand: the builder knows no deferred keys.
fn entry(backend: DbBackend) -> String {
    let uuid = match backend {
        DbBackend::Sqlite => "uuid_text",
        _ => "uuid",
    };
    format!(
        "CREATE TABLE ledger_entry (
            id {uuid} NOT NULL PRIMARY KEY,
            posting_id {uuid} NOT NULL
                REFERENCES ledger_posting (id) DEFERRABLE INITIALLY DEFERRED,
            account text NOT NULL,
            currency text NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
            order_id {uuid} NULL,
            part_id {uuid} NULL,
            line_id {uuid} NULL
        )"
    )
}

/// A row to wait at, for whoever is about to take money out of an account.
fn gate() -> TableCreateStatement {
    Table::create()
        .table("ledger_gate")
        .col(text("account").primary_key())
        .col(big_integer("turns"))
        .to_owned()
}

fn payout() -> TableCreateStatement {
    Table::create()
        .table("payout")
        .col(pk_uuid("id"))
        .col(text_uniq("number"))
        .col(uuid("region_id"))
        .col(uuid("cooperative_id"))
        .col(text("method"))
        .col(text("state"))
        .col(big_integer("amount_minor").check(Expr::col("amount_minor").gt(0)))
        .col(text("currency"))
        .col(date_null("due_day"))
        .col(text_null("rib"))
        .col(text("beneficiary"))
        .col(uuid_null("prepared_by"))
        .col(timestamp_with_time_zone("prepared_at"))
        .col(uuid_null("first_approver"))
        .col(uuid_null("second_approver"))
        .col(timestamp_with_time_zone_null("approved_at"))
        .col(uuid_null("batch_id"))
        .col(timestamp_with_time_zone_null("sent_at"))
        .col(text_null("proof"))
        .col(timestamp_with_time_zone_null("paid_at"))
        .col(text_null("reason"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .check(Expr::col("first_approver").ne(Expr::col("second_approver")))
        .foreign_key(&mut refers(("payout", "region_id"), ("region", "id")))
        .foreign_key(&mut refers(
            ("payout", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .to_owned()
}

fn payout_run() -> TableCreateStatement {
    Table::create()
        .table("payout_run")
        .col(uuid("region_id"))
        .col(date("due_day"))
        .col(timestamp_with_time_zone("ran_at"))
        .primary_key(Index::create().col("region_id").col("due_day"))
        .to_owned()
}

fn payout_hold() -> TableCreateStatement {
    Table::create()
        .table("payout_hold")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(uuid("cooperative_id"))
        .col(text("reason"))
        .col(date("until_day"))
        .col(uuid("placed_by"))
        .col(timestamp_with_time_zone("placed_at"))
        .col(uuid_null("lifted_by"))
        .col(timestamp_with_time_zone_null("lifted_at"))
        .foreign_key(&mut refers(
            ("payout_hold", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .to_owned()
}

const SQLITE_TRIGGERS: &[&str] = &[
    "CREATE TRIGGER ledger_posting_balances BEFORE INSERT ON ledger_posting BEGIN
        SELECT RAISE(ABORT, 'a posting without entries')
        WHERE NOT EXISTS (SELECT 1 FROM ledger_entry WHERE posting_id = NEW.id);
        SELECT RAISE(ABORT, 'a posting that does not add up to zero')
        WHERE EXISTS (SELECT 1 FROM ledger_entry WHERE posting_id = NEW.id
                      GROUP BY currency HAVING SUM(amount_minor) <> 0);
     END",
    "CREATE TRIGGER ledger_entry_comes_first BEFORE INSERT ON ledger_entry BEGIN
        SELECT RAISE(ABORT, 'an entry for a posting that is written')
        WHERE EXISTS (SELECT 1 FROM ledger_posting WHERE id = NEW.posting_id);
     END",
];

const POSTGRES_TRIGGERS: &[&str] = &[
    "CREATE FUNCTION ledger_posting_balances() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
        IF NOT EXISTS (SELECT 1 FROM ledger_entry WHERE posting_id = NEW.id) THEN
            RAISE EXCEPTION 'a posting without entries';
        END IF;
        IF EXISTS (SELECT 1 FROM ledger_entry WHERE posting_id = NEW.id
                   GROUP BY currency HAVING SUM(amount_minor) <> 0) THEN
            RAISE EXCEPTION 'a posting that does not add up to zero';
        END IF;
        RETURN NEW;
     END $$",
    "CREATE TRIGGER ledger_posting_balances BEFORE INSERT ON ledger_posting
     FOR EACH ROW EXECUTE FUNCTION ledger_posting_balances()",
    "CREATE FUNCTION ledger_entry_comes_first() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
        IF EXISTS (SELECT 1 FROM ledger_posting WHERE id = NEW.posting_id) THEN
            RAISE EXCEPTION 'an entry for a posting that is written';
        END IF;
        RETURN NEW;
     END $$",
    "CREATE TRIGGER ledger_entry_comes_first BEFORE INSERT ON ledger_entry
     FOR EACH ROW EXECUTE FUNCTION ledger_entry_comes_first()",
];

const FUNCTIONS: &[&str] = &[
    "ledger_posting_balances",
    "ledger_entry_comes_first",
    "ledger_posting_stays",
    "ledger_entry_stays",
];
