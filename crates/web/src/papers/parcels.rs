//! What goes with one part of an order: the sheet to pack it by, and the form
//! to send it back with.

use super::reader::Reader;
use crate::Shop;
use crate::fault::Fault;
use axum::extract::{Path, State};
use axum::response::Response;
use catalog::{WithdrawalRight, cooperatives, places, regions};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{LocalizedText, PartId};
use orders::invoicing::{seller_party, shopper_party};
use orders::{Order, OrderLine, OrderPart, PartState, figures, orders as finders, parts};
use papers::{PackedLine, PackingSheet, WithdrawalForm, WithdrawalLine};
use payments::invoices::Party;

/// For a member of the cooperative.
pub(super) async fn packing_sheet(
    State(shop): State<Shop>,
    reader: Reader,
    Path(part): Path<String>,
) -> Result<Response, Fault> {
    let id: PartId = part.parse().map_err(|_| Fault::NotFound)?;
    let mut found = None;
    for seller in reader.sellers() {
        let own = parts::one_of_seller(shop.db.reader(), &seller, id).await?;
        found = found.or(own);
    }
    let parcel = Parcel::of(&shop, found.ok_or(Fault::NotFound)?).await?;
    let (order, part) = (&parcel.order, &parcel.part);
    let prepaid = order.payment_method.is_prepaid();
    let sheet = PackingSheet {
        order_number: order.number.clone(),
        ordered_on: parcel.day(order.placed_at),
        note: order.note.clone(),
        way: part.agreed.name.clone(),
        point: part
            .agreed
            .point
            .as_ref()
            .map(|point| (point.name.clone(), point.landmark.clone())),
        carrier: part.carrier.clone(),
        tracking_number: part.tracking_number.clone(),
        weight_g: part.known_weight_g(),
        to_collect: (!prepaid).then(|| part.total()),
        lines: parcel.lines.iter().map(packed).collect(),
        seller: parcel.seller.clone(),
        recipient: parcel.shopper.clone(),
    };
    let name = format!("{}-{}", order.number, part.position);
    shop.papers.answer(sheet, reader.locale, &name).await
}

/// For the shopper of the order.
pub(super) async fn withdrawal_form(
    State(shop): State<Shop>,
    reader: Reader,
    Path(part): Path<String>,
) -> Result<Response, Fault> {
    let id: PartId = part.parse().map_err(|_| Fault::NotFound)?;
    let own = finders::parts_of(shop.db.reader(), reader.order_id.as_slice()).await?;
    let part = own.into_iter().find(|part| part.id == id);
    let parcel = Parcel::of(&shop, part.ok_or(Fault::NotFound)?).await?;
    let order = &parcel.order;
    let form = WithdrawalForm {
        order_number: order.number.clone(),
        ordered_on: parcel.day(order.placed_at),
        received_on: parcel.received_on,
        until: parcel.part.withdraw_until,
        lines: parcel.lines.iter().map(returnable).collect(),
        seller: parcel.seller.clone(),
        shopper: parcel.shopper.clone(),
    };
    let name = format!("{}-{}-r", order.number, parcel.part.position);
    shop.papers.answer(form, reader.locale, &name).await
}

/// A part with all that its papers name.
struct Parcel {
    order: Order,
    part: OrderPart,
    lines: Vec<OrderLine>,
    region: catalog::Region,
    seller: Party,
    shopper: Party,
    received_on: Option<NaiveDate>,
}

impl Parcel {
    async fn of(shop: &Shop, part: OrderPart) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let order = finders::by_id(db, part.order_id).await?;
        let seller = cooperatives::by_id(db, part.cooperative_id).await?;
        let region = regions::by_id(db, part.region_id).await?;
        let (Some(order), Some(seller), Some(region)) = (order, seller, region) else {
            return Err(Fault::NotFound);
        };
        let codes = [seller.commune_code.clone(), order.place_code.clone()];
        let found = places::by_codes(db, &codes).await?;
        let place = |code: &str| {
            let name = found.get(code).map(|place| place.name.clone());
            name.unwrap_or_else(|| LocalizedText::everywhere(code))
        };
        let steps = finders::steps_of(db, &[part.id]).await?;
        let received = steps
            .iter()
            .find(|step| step.to_state == PartState::Delivered);
        Ok(Self {
            lines: finders::lines_of(db, &[part.id]).await?,
            seller: seller_party(&seller, place(&seller.commune_code)),
            shopper: shopper_party(&order, place(&order.place_code)),
            received_on: received.map(|step| figures::day_in(&region, step.taken_at)),
            order,
            part,
            region,
        })
    }

    fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        figures::day_in(&self.region, at)
    }
}

fn packed(line: &OrderLine) -> PackedLine {
    PackedLine {
        name: line.product_name.clone(),
        size: line.variant_label.clone(),
        quantity: line.quantity,
    }
}

fn returnable(line: &OrderLine) -> WithdrawalLine {
    WithdrawalLine {
        name: line.product_name.clone(),
        quantity: line.quantity,
        may_go_back: line.withdrawal_right == WithdrawalRight::Standard,
    }
}
