//! The schema, one migration a file, each with its way back. The same files run
//! on `SQLite` and on `PostgreSQL`.

#![expect(
    elided_lifetimes_in_paths,
    reason = "the trait of the library hides the lifetime, and its macro refuses to see it"
)]

mod m0001_regions;
mod m0002_identity;
mod m0003_media;
mod m0004_catalog;
mod m0005_payments;
mod m0006_orders;
mod m0007_queue;
mod m0008_ledger;
mod m0009_attempts;
mod m0010_order_life;
mod m0011_once;
mod m0012_remittance;
mod m0013_invoices;
mod m0014_delivery;
mod m0015_bank;
mod m0016_search;
mod m0017_commission_invoices;
mod m0018_collection;
mod m0019_setting_changes;
mod m0020_drafts;
mod table;

use sea_orm_migration::prelude::*;

/// All migrations, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_regions::Migration),
            Box::new(m0002_identity::Migration),
            Box::new(m0003_media::Migration),
            Box::new(m0004_catalog::Migration),
            Box::new(m0005_payments::Migration),
            Box::new(m0006_orders::Migration),
            Box::new(m0007_queue::Migration),
            Box::new(m0008_ledger::Migration),
            Box::new(m0009_attempts::Migration),
            Box::new(m0010_order_life::Migration),
            Box::new(m0011_once::Migration),
            Box::new(m0012_remittance::Migration),
            Box::new(m0013_invoices::Migration),
            Box::new(m0014_delivery::Migration),
            Box::new(m0015_bank::Migration),
            Box::new(m0016_search::Migration),
            Box::new(m0017_commission_invoices::Migration),
            Box::new(m0018_collection::Migration),
            Box::new(m0019_setting_changes::Migration),
            Box::new(m0020_drafts::Migration),
        ]
    }
}
