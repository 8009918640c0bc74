//! What must hold after each break.

use crate::buyers::{Door, Journal, PHONE};
use crate::server::Moussem;
use anyhow::{Context, ensure};
use db::Db;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::time::{Duration, Instant};

/// What each shelf is filled with, so that nothing sells out.
const SHELF: i64 = 1_000_000;
/// A job that a killed server had begun is taken over after a minute.
const PATIENCE: Duration = Duration::from_mins(3);

/// Every shelf full, and how many shelves there are.
pub(crate) async fn fill_shelves(moussem: &Moussem) -> anyhow::Result<()> {
    let db = Db::connect(&moussem.database).await?;
    let fill = format!("UPDATE variant SET on_hand = {SHELF}");
    db.writer().execute_unprepared(&fill).await?;
    Ok(db.close().await?)
}

/// Each acknowledged order is known, with the total that was acknowledged.
pub(crate) async fn lost(door: &Door, journal: &Journal) -> anyhow::Result<Vec<String>> {
    let mut lost = Vec::new();
    for (number, total) in journal {
        if door.total_of(number).await? != Some(*total) {
            lost.push(number.clone());
        }
    }
    Ok(lost)
}

/// The books agree with the journals: as many orders as were acknowledged, as
/// much gone from the shelves as was ordered, no money from nowhere.
pub(crate) async fn books(moussem: &Moussem, ordered: usize) -> anyhow::Result<()> {
    let db = Db::connect(&moussem.database).await?;
    let phone = format!("+212{}", PHONE.trim_start_matches('0'));
    let orders = format!("SELECT count(*) FROM orders WHERE phone = '{phone}'");
    let orders = number(&db, &orders).await?;
    ensure!(
        usize::try_from(orders)? == ordered,
        "{ordered} were acknowledged, {orders} are there"
    );
    let taken = format!("SELECT sum({SHELF} - on_hand) FROM variant");
    let sold = format!(
        "SELECT sum(l.quantity) FROM order_line l JOIN order_part p ON p.id = l.part_id \
         JOIN orders o ON o.id = p.order_id WHERE o.phone = '{phone}'"
    );
    let (taken, sold) = (number(&db, &taken).await?, number(&db, &sold).await?);
    ensure!(taken == sold, "{taken} left the shelves, {sold} were sold");
    let torn = "SELECT count(*) FROM orders o WHERE o.total_minor <> \
        (SELECT coalesce(sum(p.total_minor), 0) FROM order_part p WHERE p.order_id = o.id)";
    ensure!(number(&db, torn).await? == 0, "an order is not its parts");
    if db.backend() == DbBackend::Sqlite {
        let whole = Statement::from_string(db.backend(), "PRAGMA integrity_check");
        let row = db.writer().query_one_raw(whole).await?.context("no row")?;
        let said: String = row.try_get_by_index(0)?;
        ensure!(said == "ok", "the database is not whole: {said}");
    }
    Ok(db.close().await?)
}

/// Waits until everybody who had to be told was told, each confirmation once.
pub(crate) async fn all_told(moussem: &Moussem) -> anyhow::Result<()> {
    let db = Db::connect(&moussem.database).await?;
    let open = "SELECT (SELECT count(*) FROM outbox_event WHERE relayed_at IS NULL) \
        + (SELECT count(*) FROM job WHERE parked_at IS NULL)";
    let began = Instant::now();
    while number(&db, open).await? > 0 {
        ensure!(began.elapsed() < PATIENCE, "jobs are left behind");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let parked = number(&db, "SELECT count(*) FROM job").await?;
    ensure!(parked == 0, "{parked} jobs were given up");
    Ok(db.close().await?)
}

async fn number(db: &Db, sql: &str) -> anyhow::Result<i64> {
    let statement = Statement::from_string(db.backend(), format!("SELECT CAST(({sql}) AS BIGINT)"));
    let row = db.reader().query_one_raw(statement).await?;
    let row = row.with_context(|| format!("no row for {sql}"))?;
    let value: Option<i64> = row.try_get_by_index(0)?;
    Ok(value.unwrap_or(0))
}
