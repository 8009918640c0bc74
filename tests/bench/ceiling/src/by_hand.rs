//! The server's two writes as plain SQL: the same rows in the same durable
//! transaction, without the rules. Delivery, tax and commission are constants.
#![expect(
    clippy::disallowed_methods,
    reason = "by hand means without the market's own clock and ids"
)]

use anyhow::ensure;
use chrono::Utc;
use db::Db;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, QueryResult, Statement, Value,
};
use uuid::Uuid;

/// How a part is delivered, as an order keeps it.
const AGREED: &str = r#"{"method_id":"01999999-0000-7000-8000-000000000001","grid_id":"01999999-0000-7000-8000-000000000002","kind":"door","name":{"ar":"ناقل السوق إلى الباب","fr":"Messagerie du marché, à domicile"},"carrier":"Messagerie du marché","zone":"Drâa-Tafilalet","days":{"least":1,"most":4},"list_minor":2500,"cash":true,"own":false,"point":null}"#;
const DELIVERY_MINOR: i64 = 4_500;
const VAT_RATE_BP: i64 = 2_000;
const COMMISSION_RATE_BP: i64 = 500;

/// An order that was placed.
#[derive(Clone, Debug)]
pub struct Placed {
    pub number: String,
    pub total_minor: i64,
}

/// What is bought of one shelf.
struct Line {
    variant: Uuid,
    product: Uuid,
    cooperative: Uuid,
    region: Uuid,
    on_hand: i32,
    quantity: i32,
    price_minor: i64,
    weight_g: i32,
    label: Option<String>,
    category: String,
    name: String,
    province: String,
    withdrawal: String,
    women_led: bool,
}

impl Line {
    fn total(&self) -> i64 {
        self.price_minor * i64::from(self.quantity)
    }

    fn vat(&self) -> i64 {
        self.total() * VAT_RATE_BP / (10_000 + VAT_RATE_BP)
    }

    fn commission(&self) -> i64 {
        self.total() * COMMISSION_RATE_BP / 10_000
    }

    fn read(row: &QueryResult) -> Result<Self, DbErr> {
        Ok(Self {
            variant: row.try_get("", "variant")?,
            product: row.try_get("", "product")?,
            cooperative: row.try_get("", "cooperative")?,
            region: row.try_get("", "region")?,
            on_hand: row.try_get("", "on_hand")?,
            quantity: 0,
            price_minor: row.try_get("", "price_minor")?,
            weight_g: row.try_get("", "weight_g")?,
            label: row.try_get("", "label")?,
            category: row.try_get("", "category_code")?,
            name: row.try_get("", "name")?,
            province: row.try_get("", "province_code")?,
            withdrawal: row.try_get("", "withdrawal_right")?,
            women_led: row.try_get("", "women_led")?,
        })
    }
}

fn sql(text: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(DbBackend::Sqlite, text, values)
}

async fn run(
    tx: &DatabaseTransaction,
    text: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, DbErr> {
    Ok(tx.execute_raw(sql(text, values)).await?.rows_affected())
}

/// Begins a basket with one piece in it and gives the basket's id.
pub async fn add_to_basket(db: &Db, variant: Uuid) -> anyhow::Result<Uuid> {
    let tx = db.write().await?;
    let (basket, now) = (Uuid::now_v7(), Utc::now());
    let known = "SELECT p.region_id AS region FROM variant v \
        JOIN product p ON p.id = v.product_id WHERE v.id = ? AND v.on_hand > 0";
    let row = tx.query_one_raw(sql(known, [variant.into()])).await?;
    let region: Option<Uuid> = row.map(|row| row.try_get("", "region")).transpose()?;
    ensure!(region.is_some(), "sold out");
    let begin = "INSERT INTO basket (id, region_id, created_at, updated_at) VALUES (?, ?, ?, ?)";
    run(
        &tx,
        begin,
        [basket.into(), region.into(), now.into(), now.into()],
    )
    .await?;
    let line = "INSERT INTO basket_line (basket_id, variant_id, quantity, added_at) \
        VALUES (?, ?, 1, ?)";
    run(&tx, line, [basket.into(), variant.into(), now.into()]).await?;
    tx.commit().await?;
    Ok(basket)
}

/// Orders a basket; each line is a part of its own.
pub async fn place_order(db: &Db, basket: Uuid) -> anyhow::Result<Placed> {
    let tx = db.write().await?;
    let order = Uuid::now_v7();
    let key = "INSERT INTO once (scope, \"key\", request_hash, answer, created_at) \
        VALUES (?, ?, ?, ?, ?)";
    let scope = format!("checkout:{basket}");
    let hash = "0".repeat(64);
    let named = [scope.into(), basket.to_string().into(), hash.into()];
    run(
        &tx,
        key,
        named
            .into_iter()
            .chain([format!("\"{order}\"").into(), Utc::now().into()]),
    )
    .await?;
    let lines = take_basket(&tx, basket).await?;
    let placed = write_order(&tx, order, &lines).await?;
    for line in &lines {
        take_stock(&tx, line, &placed.number).await?;
    }
    for (position, line) in (0..).zip(&lines) {
        write_part(&tx, order, position, line).await?;
    }
    let event = "INSERT INTO outbox_event (id, kind, payload, happened_at) \
        VALUES (?, 'order_placed', ?, ?)";
    let payload = format!("{{\"order_id\":\"{order}\"}}");
    run(
        &tx,
        event,
        [Uuid::now_v7().into(), payload.into(), Utc::now().into()],
    )
    .await?;
    tx.commit().await?;
    Ok(placed)
}

async fn take_basket(tx: &DatabaseTransaction, basket: Uuid) -> anyhow::Result<Vec<Line>> {
    let empty = "DELETE FROM basket_line WHERE basket_id = ? RETURNING variant_id, quantity";
    let goods = "SELECT v.id AS variant, p.id AS product, c.id AS cooperative, \
        c.region_id AS region, v.on_hand, p.price_minor, p.weight_g, v.label, p.category_code, \
        CAST(p.name AS TEXT) AS name, c.province_code, p.withdrawal_right, c.women_led \
        FROM variant v JOIN product p ON p.id = v.product_id \
        JOIN cooperative c ON c.id = p.cooperative_id WHERE v.id = ?";
    let mut lines = Vec::new();
    for row in tx.query_all_raw(sql(empty, [basket.into()])).await? {
        let variant: Uuid = row.try_get("", "variant_id")?;
        let quantity: i32 = row.try_get("", "quantity")?;
        let found = tx.query_one_raw(sql(goods, [variant.into()])).await?;
        if let Some(found) = found {
            let line = Line::read(&found)?;
            lines.push(Line { quantity, ..line });
        }
    }
    ensure!(!lines.is_empty(), "the basket is empty");
    Ok(lines)
}

async fn write_order(tx: &DatabaseTransaction, id: Uuid, lines: &[Line]) -> anyhow::Result<Placed> {
    let number = id.simple().to_string();
    let goods: i64 = lines.iter().map(Line::total).sum();
    let vat: i64 = lines.iter().map(Line::vat).sum();
    let delivery = DELIVERY_MINOR * i64::try_from(lines.len())?;
    let text = "INSERT INTO orders (id, number, locale, recipient_name, phone, place_code, \
        landmark, payment_method, goods_minor, delivery_minor, total_minor, vat_minor, currency, \
        placed_at) VALUES (?, ?, 'fr', 'Itto Amrani', '+212612345678', '08.201.01.01', \
        'Près de la mosquée', 'cash_on_delivery', ?, ?, ?, ?, 'MAD', ?)";
    let total_minor = goods + delivery;
    let sums = [
        goods.into(),
        delivery.into(),
        total_minor.into(),
        vat.into(),
    ];
    let values = [id.into(), number.clone().into()];
    run(
        tx,
        text,
        values.into_iter().chain(sums).chain([Utc::now().into()]),
    )
    .await?;
    Ok(Placed {
        number,
        total_minor,
    })
}

async fn take_stock(tx: &DatabaseTransaction, line: &Line, number: &str) -> anyhow::Result<()> {
    let take = "UPDATE variant SET on_hand = on_hand - ? WHERE id = ? AND on_hand >= ?";
    let quantity = line.quantity;
    let values = [quantity.into(), line.variant.into(), quantity.into()];
    ensure!(run(tx, take, values).await? == 1, "sold out");
    let journal = "INSERT INTO stock_move (id, variant_id, cooperative_id, delta, on_hand_after, \
        reason, order_number, moved_at) VALUES (?, ?, ?, ?, ?, 'sold', ?, ?)";
    let values: [Value; 7] = [
        Uuid::now_v7().into(),
        line.variant.into(),
        line.cooperative.into(),
        (-quantity).into(),
        (line.on_hand - quantity).into(),
        number.into(),
        Utc::now().into(),
    ];
    run(tx, journal, values).await?;
    Ok(())
}

async fn write_part(
    tx: &DatabaseTransaction,
    order: Uuid,
    position: i32,
    line: &Line,
) -> anyhow::Result<()> {
    let (part, now) = (Uuid::now_v7(), Utc::now());
    let total = line.total() + DELIVERY_MINOR;
    let text = "INSERT INTO order_part (id, order_id, position, cooperative_id, region_id, \
        province_code, women_led, way, state, currency, goods_minor, delivery_minor, total_minor, \
        vat_minor, commission_minor, weight_g, agreed, placed_at, placed_day) \
        VALUES (?, ?, ?, ?, ?, ?, ?, 'cash_at_door', 'placed', 'MAD', ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let values: [Value; 16] = [
        part.into(),
        order.into(),
        position.into(),
        line.cooperative.into(),
        line.region.into(),
        line.province.clone().into(),
        line.women_led.into(),
        line.total().into(),
        DELIVERY_MINOR.into(),
        total.into(),
        line.vat().into(),
        line.commission().into(),
        (line.weight_g * line.quantity).into(),
        AGREED.into(),
        now.into(),
        now.date_naive().into(),
    ];
    run(tx, text, values).await?;
    write_line(tx, part, line).await?;
    let step = "INSERT INTO order_step (id, part_id, to_state, who, taken_at) VALUES (?, ?, 'placed', 'shopper', ?)";
    run(tx, step, [Uuid::now_v7().into(), part.into(), now.into()]).await?;
    let intent = "INSERT INTO payment_intent (id, order_id, part_id, region_id, method, \
        amount_minor, currency, state, created_at) \
        VALUES (?, ?, ?, ?, 'cash_on_delivery', ?, 'MAD', 'due', ?)";
    let values: [Value; 6] = [
        Uuid::now_v7().into(),
        order.into(),
        part.into(),
        line.region.into(),
        total.into(),
        now.into(),
    ];
    run(tx, intent, values).await?;
    Ok(())
}

async fn write_line(tx: &DatabaseTransaction, part: Uuid, line: &Line) -> Result<(), DbErr> {
    let text = "INSERT INTO order_line (id, part_id, position, variant_id, product_id, \
        category_code, product_name, variant_label, quantity, unit_price_minor, total_minor, \
        currency, vat_rate_bp, vat_minor, vat_ground, commission_rate_bp, commission_minor, \
        withdrawal_right) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'MAD', ?, ?, '{}', ?, ?, ?)";
    let values: [Value; 14] = [
        Uuid::now_v7().into(),
        part.into(),
        line.variant.into(),
        line.product.into(),
        line.category.clone().into(),
        line.name.clone().into(),
        line.label.clone().into(),
        line.quantity.into(),
        line.price_minor.into(),
        line.total().into(),
        VAT_RATE_BP.into(),
        line.vat().into(),
        COMMISSION_RATE_BP.into(),
        line.commission().into(),
    ];
    let values = values.into_iter().chain([line.withdrawal.clone().into()]);
    run(tx, text, values).await?;
    Ok(())
}
