//! The ledger: balanced postings that the database itself keeps as they are.
//!
//! The entries of a posting are written first and the posting last. A deferred
//! key lets no entry stay without its posting, and two triggers see to it that
//! a posting adds up to zero when it is written and is never added to.

use crate::table::{append_only, drop_all, drop_function, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, pk_uuid, text, text_uniq, timestamp_with_time_zone, uuid,
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
        manager.create_table(gate()).await?;
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
        drop_all(manager, &["ledger_gate", "ledger_entry", "ledger_posting"]).await?;
        for function in FUNCTIONS {
            drop_function(manager, function).await?;
        }
        Ok(())
    }
}

const INDICES: &[(&str, &[&str])] = &[
    ("ledger_entry", &["posting_id"]),
    ("ledger_entry", &["account", "currency"]),
    ("ledger_entry", &["part_id"]),
    ("ledger_entry", &["order_id"]),
    ("ledger_posting", &["region_id", "posted_at"]),
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
