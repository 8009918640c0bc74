//! What must hold after every deed, whatever it was.

use super::deeds::{Life, World};
use chrono::Duration;
use kernel::{Clock, Currency, OrderId};
use orders::state::STEPS;
use orders::{Order, OrderPart, PartState};
use payments::ledger::{self, Account};
use payments::{AttemptState, attempts, intents};

/// Of one order: its states, its goods, its money.
pub(in crate::money) async fn of_order(world: &World, life: &Life) -> Result<(), String> {
    let Some(order) = &life.order else {
        return Ok(());
    };
    let parts = world.parts(order).await;
    states(world, &parts).await?;
    goods(world, life, &parts).await?;
    shopper(world, order, &parts).await?;
    refunds(world, order).await
}

/// Of everything there is.
pub(in crate::money) async fn everywhere(world: &World) -> Result<(), String> {
    let db = world.shop.db.writer();
    let faults = ledger::faults(db).await.unwrap();
    let open = orders::booking::unsettled(db).await.unwrap();
    equal("what is wrong with the ledger", faults.len(), 0)?;
    equal("orders that are over and not settled", open.len(), 0)
}

/// Every step that was taken is in the table.
async fn states(world: &World, parts: &[OrderPart]) -> Result<(), String> {
    let ids: Vec<_> = parts.iter().map(|part| part.id).collect();
    let db = world.shop.db.writer();
    let all = orders::orders::steps_of(db, &ids).await.unwrap();
    for part in parts {
        let taken = all.iter().filter(|step| step.part_id == part.id);
        if !taken.clone().any(|step| step.to_state == part.state) {
            return Err(format!("{:?}, and nobody took that step", part.state));
        }
        for step in taken {
            let Some(from) = step.from_state else {
                continue;
            };
            let legal = STEPS.iter().any(|known| {
                (known.from, known.to) == (from, step.to_state)
                    && known.ways.contains(&part.way)
                    && known.who.contains(&step.who)
            });
            if !legal {
                return Err(format!("{step:?} is no step of {:?}", part.way));
            }
        }
    }
    Ok(())
}

/// The shelves lost what the order holds, and nothing else.
async fn goods(world: &World, life: &Life, parts: &[OrderPart]) -> Result<(), String> {
    let db = world.shop.db.writer();
    let ids: Vec<_> = parts.iter().map(|part| part.id).collect();
    let lines = orders::orders::lines_of(db, &ids).await.unwrap();
    let returns = orders::returns::of_parts(db, &ids).await.unwrap();
    let returns: Vec<_> = returns.iter().map(|one| one.id).collect();
    let returned = orders::returns::lines_of(db, &returns).await.unwrap();
    let variants: Vec<_> = world.goods.iter().map(|goods| goods.variant.id).collect();
    let there = catalog::products::variants_by_ids(db, &variants)
        .await
        .unwrap();
    for (id, shelf) in variants.iter().zip(&life.shelves) {
        let mut held = 0;
        for line in lines.iter().filter(|line| line.variant_id == *id) {
            let part = parts.iter().find(|part| part.id == line.part_id);
            if !part.unwrap().state.gives_back() {
                held += line.quantity;
            }
            let again = returned.iter().filter(|back| back.line_id == line.id);
            held -= again.filter_map(|back| back.resaleable).sum::<i32>();
        }
        let on_hand = there.iter().find(|variant| variant.id == *id);
        let on_hand = on_hand.unwrap().on_hand;
        equal("pieces on a shelf", on_hand, shelf - held)?;
    }
    Ok(())
}

/// The shopper's account holds what was paid for parts that are on their way:
/// never paid without goods, never goods without money.
async fn shopper(world: &World, order: &Order, parts: &[OrderPart]) -> Result<(), String> {
    let waits = |part: &&OrderPart| {
        part.way.is_prepaid() && part.state.is_under_way() && part.state != PartState::Reserved
    };
    let waiting: i64 = parts
        .iter()
        .filter(waits)
        .map(|part| part.total_minor)
        .sum();
    let stands = balance(world, Account::Shopper(order.id)).await;
    equal("centimes on the shopper's account", -stands, waiting)
}

/// Every payment is in the books once; what the books owe back was asked of the
/// provider, or paid by hand.
async fn refunds(world: &World, order: &Order) -> Result<(), String> {
    let db = world.shop.db.writer();
    let owed = intents::of_orders(db, &[order.id]).await.unwrap();
    let ids: Vec<_> = owed.iter().map(|intent| intent.id).collect();
    let tries = attempts::of_intents(db, &ids).await.unwrap();
    let paid = tries.iter().filter(|one| one.state == AttemptState::Paid);
    equal(
        "payments in the books",
        count(world, order.id, "prepaid").await,
        paid.count(),
    )?;
    let (mut asked, mut by_hand) = (0, 0);
    for one in &tries {
        for refund in attempts::refunds::of_attempt(db, one).await.unwrap() {
            asked += refund.owed_minor;
            if refund.state != payments::RefundState::Done {
                by_hand += refund.owed_minor;
            }
        }
    }
    let returned = orders::returns::of_orders(db, &[order.id]).await.unwrap();
    let returned: i64 = returned.iter().map(|one| one.amount().minor).sum();
    let due = entries(world, order.id).await;
    let credited: i64 = due.iter().filter(|minor| **minor < 0).sum();
    equal(
        "centimes that the books owe back",
        -credited,
        asked + returned,
    )?;
    equal(
        "centimes still to be given back",
        -due.iter().sum::<i64>(),
        by_hand,
    )
}

async fn balance(world: &World, account: Account) -> i64 {
    let db = world.shop.db.writer();
    let found = ledger::balance(db, &account, Currency::Mad, None).await;
    found.unwrap().minor
}

/// The amounts on the account of what is due back to a shopper.
async fn entries(world: &World, id: OrderId) -> Vec<i64> {
    let db = world.shop.db.writer();
    let account = Account::RefundDue(id);
    let (from, to) = (
        chrono::DateTime::UNIX_EPOCH,
        world.shop.clock.now() + Duration::days(1),
    );
    let found = ledger::entries(db, &account, from, to).await.unwrap();
    found.iter().map(|(entry, _)| entry.amount_minor).collect()
}

async fn count(world: &World, id: OrderId, kind: &str) -> usize {
    use sea_orm::{ConnectionTrait, Statement};
    let sql = "SELECT COUNT(DISTINCT p.id) FROM ledger_posting p JOIN ledger_entry e \
               ON e.posting_id = p.id WHERE p.kind = $1 AND e.order_id = $2";
    let db = world.shop.db.writer();
    let statement =
        Statement::from_sql_and_values(world.shop.db.backend(), sql, [kind.into(), id.0.into()]);
    let row = db.query_one_raw(statement).await.unwrap().unwrap();
    usize::try_from(row.try_get_by_index::<i64>(0).unwrap()).unwrap()
}

fn equal<T: PartialEq + Copy + std::fmt::Display>(
    what: &str,
    is: T,
    should: T,
) -> Result<(), String> {
    if is == should {
        return Ok(());
    }
    Err(format!("{what}: {is}, and should be {should}"))
}
