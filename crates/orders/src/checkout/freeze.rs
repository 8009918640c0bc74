//! Freezes a quote into the rows of an order: nothing in them changes when a
//! price, a rate or a rule does.

use super::PlaceOrder;
use crate::entity::{order, order_line, order_part, order_step};
use crate::number;
use crate::quote::{Quote, QuoteLine, QuotePart};
use crate::state::{Way, Who};
use crate::{Order, timers};
use kernel::{Clock, LineId, OrderId, PartId};
use payments::cash::{NewParcel, PhoneHash};
use payments::intents::{self, Owed};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, prelude::Uuid,
};

/// Writes the order itself.
pub(super) async fn write_order(
    tx: &DatabaseTransaction,
    clock: &dyn Clock,
    request: &PlaceOrder,
    quote: &Quote,
) -> Result<Order, DbErr> {
    let prefix = quote
        .parts
        .first()
        .map_or("M", |part| part.region.number_prefix.as_str());
    let to = &request.recipient;
    let order = Order {
        id: OrderId::new(),
        number: number::new(prefix),
        locale: request.locale.code().to_owned(),
        recipient_name: to.name.trim().to_owned(),
        phone: to.phone.to_string(),
        email: to.email.clone(),
        place_code: to.place_code.clone(),
        landmark: to.landmark.trim().to_owned(),
        note: to.note.clone(),
        payment_method: request.method,
        goods_minor: quote.goods.minor,
        delivery_minor: quote.delivery.minor,
        total_minor: quote.total.minor,
        vat_minor: quote.vat.minor,
        currency: quote.total.currency,
        placed_at: clock.now(),
        confirmation_sent_at: None,
    };
    let row = order::ActiveModel::from(order.clone()).reset_all();
    order::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(order)
}

/// Writes each cooperative's part with its lines, its first step and what is owed.
pub(super) async fn write_parts(
    tx: &DatabaseTransaction,
    clock: &dyn Clock,
    (order, shopper): (&Order, &PhoneHash),
    quote: &Quote,
) -> Result<(), DbErr> {
    let mut parts = Vec::with_capacity(quote.parts.len());
    let mut lines = Vec::new();
    let mut steps = Vec::with_capacity(quote.parts.len());
    let mut owed = Vec::with_capacity(quote.parts.len());
    let mut cash = Vec::with_capacity(quote.parts.len());
    let code = number::collection_code();
    for (position, part) in (0..).zip(&quote.parts) {
        let id = PartId::new();
        parts.push(part_row((id, position), order, part, &code));
        lines.extend(
            (0..)
                .zip(&part.lines)
                .map(|(position, line)| line_row(id, position, line)),
        );
        steps.push(first_step(id, way(order, part), order));
        owed.push(owed_for(order, part, id));
        cash.push(NewParcel {
            part_id: id,
            order_id: order.id,
            region_id: part.cooperative.region_id,
            cooperative_id: part.cooperative.id,
            order_number: &order.number,
            phone: shopper,
            amount: part.total,
        });
    }
    if let (true, Some(first)) = (order.payment_method.is_prepaid(), quote.parts.first()) {
        let settings = &first.region.settings;
        let due = timers::payment(settings, order.payment_method, order.placed_at);
        owed = vec![Owed {
            order_id: order.id,
            region_id: first.region.id,
            part_id: None,
            method: order.payment_method,
            amount: order.total(),
            due_by: due.deadline,
        }];
    }
    order_part::Entity::insert_many(parts)
        .exec_without_returning(tx)
        .await?;
    order_line::Entity::insert_many(lines)
        .exec_without_returning(tx)
        .await?;
    order_step::Entity::insert_many(steps)
        .exec_without_returning(tx)
        .await?;
    if !order.payment_method.is_prepaid() {
        payments::cash::open(tx, clock, cash).await?;
    }
    intents::open(tx, clock, owed).await
}

fn first_step(part_id: PartId, way: Way, order: &Order) -> order_step::ActiveModel {
    order_step::ActiveModel {
        id: Set(Uuid::new_v4()),
        part_id: Set(part_id),
        from_state: Set(None),
        to_state: Set(way.begins()),
        who: Set(Who::Shopper),
        reason: Set(None),
        account_id: Set(None),
        taken_at: Set(order.placed_at),
    }
}

/// What the carrier collects for a part.
fn owed_for(order: &Order, part: &QuotePart, id: PartId) -> Owed {
    Owed {
        order_id: order.id,
        region_id: part.cooperative.region_id,
        part_id: Some(id),
        method: order.payment_method,
        amount: part.total,
        due_by: None,
    }
}

fn part_row(
    (id, position): (PartId, i32),
    order: &Order,
    part: &QuotePart,
    code: &str,
) -> order_part::ActiveModel {
    let way = way(order, part);
    let agreed = &part.chosen.agreed;
    // A cooperative that carries itself has nobody to pay.
    let waived = if agreed.own {
        0
    } else {
        agreed.list_minor - part.delivery.minor
    };
    let settings = &part.region.settings;
    let due = if way.is_prepaid() {
        timers::payment(settings, order.payment_method, order.placed_at)
    } else {
        timers::acceptance(settings, order.placed_at)
    };
    order_part::ActiveModel {
        id: Set(id),
        order_id: Set(order.id),
        position: Set(position),
        cooperative_id: Set(part.cooperative.id),
        region_id: Set(part.cooperative.region_id),
        province_code: Set(part.cooperative.province_code.clone()),
        women_led: Set(part.cooperative.women_led),
        way: Set(way),
        state: Set(way.begins()),
        due_at: Set(due.next),
        deadline_at: Set(due.deadline),
        alerts: Set(0),
        withdraw_until: Set(None),
        confirmed_at: Set((!way.is_prepaid()).then_some(order.placed_at)),
        currency: Set(part.total.currency),
        goods_minor: Set(part.goods.minor),
        delivery_minor: Set(part.delivery.minor),
        total_minor: Set(part.total.minor),
        vat_minor: Set(part.vat.minor),
        commission_minor: Set(part.commission.minor),
        commission_vat_minor: Set(part.commission_vat.minor),
        weight_g: Set(i32::try_from(part.weight_g).unwrap_or(i32::MAX)),
        weighed_g: Set(None),
        agreed: Set(agreed.clone()),
        waived_minor: Set(waived),
        collection_code: Set(way.is_collected().then(|| code.to_owned())),
        carrier: Set(None),
        tracking_number: Set(None),
        placed_at: Set(order.placed_at),
        placed_day: Set(part.day),
    }
}

fn way(order: &Order, part: &QuotePart) -> Way {
    let collected = part.chosen.agreed.kind.is_collected();
    Way::of(order.payment_method.is_prepaid(), collected)
}

fn line_row(id: PartId, position: i32, line: &QuoteLine) -> order_line::ActiveModel {
    order_line::ActiveModel {
        id: Set(LineId::new()),
        part_id: Set(id),
        position: Set(position),
        variant_id: Set(line.variant.id),
        product_id: Set(line.product.id),
        category_code: Set(line.product.category_code.clone()),
        product_name: Set(line.product.name.clone()),
        variant_label: Set(line.variant.label.clone()),
        quantity: Set(line.quantity),
        unit_price_minor: Set(line.unit_price.minor),
        total_minor: Set(line.total.minor),
        currency: Set(line.total.currency),
        vat_rate_bp: Set(line.vat_rate_bp),
        vat_minor: Set(line.vat.minor),
        vat_ground: Set(line.vat_ground.clone()),
        commission_rule_id: Set(line.charge.rule.map(|(id, _)| id)),
        commission_rule_version: Set(line.charge.rule.map(|(_, version)| version)),
        commission_rate_bp: Set(line.charge.rate_bp),
        commission_fixed_minor: Set(line.charge.fixed.minor),
        commission_minor: Set(line.charge.amount.minor),
        commission_vat_rate_bp: Set(line.charge.vat_rate_bp),
        commission_vat_minor: Set(line.charge.vat.minor),
        withdrawal_right: Set(line.product.withdrawal_right),
    }
}
