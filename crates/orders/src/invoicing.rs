//! The invoice that a shopper gets for what a cooperative delivered: everything
//! it says is frozen when it is issued, as the law wants it kept.

use crate::entity::{order, order_part};
use crate::{Order, OrderLine, OrderPart, PartState, Return, ReturnLine, figures, orders};
use catalog::{Cooperative, Region, cooperatives, places, regions};
use chrono::NaiveDate;
use db::Db;
use kernel::{Clock, LocalizedText, Money, PartId, Phone};
use payments::Invoice;
use payments::invoices::{
    self, Content, Credit, CreditError, Draft, InvoiceKind, Issuer, Line, LineCredit, Party,
    Payment,
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};

/// Issues the invoice for a part that reached its shopper. Whoever asks again
/// gets the same one; `None` where there is no such part.
pub async fn of_delivery(
    db: &Db,
    clock: &dyn Clock,
    part_id: PartId,
) -> Result<Option<Invoice>, DbErr> {
    let tx = db.write().await?;
    let invoice = issued(&tx, clock, part_id).await?;
    tx.commit().await?;
    Ok(invoice)
}

/// Credits what a shopper sent back, in the transaction that books it. Where the
/// invoice has not been issued yet, it is issued first.
pub(crate) async fn of_return(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    back: &Return,
    lines: &[ReturnLine],
) -> Result<(), DbErr> {
    let Some(invoice) = issued(tx, clock, back.part_id).await? else {
        return Ok(());
    };
    let invoiced = invoice.content();
    let invoiced = invoiced.map_err(|error| DbErr::Json(error.to_string()))?;
    let region = regions::by_id(tx, back.region_id).await?;
    let now = clock.now();
    let money = |minor| Money::new(minor, back.currency);
    let line = |line: &ReturnLine| LineCredit {
        line_id: line.line_id,
        goods: money(line.amount_minor),
    };
    let credit = Credit {
        id: back.id.0,
        part_id: back.part_id,
        day: region.map_or_else(|| now.date_naive(), |region| figures::day_in(&region, now)),
        lines: lines.iter().map(line).collect(),
        delivery: money(back.delivery_minor),
        reason: back.reason.clone().unwrap_or_default(),
        payment: Payment {
            mode: invoiced.payment.mode,
            reference: None,
            paid_on: None,
        },
    };
    match invoices::credit(tx, clock, credit).await {
        Ok(_) => Ok(()),
        Err(CreditError::Db(error)) => Err(error),
        Err(other) => Err(DbErr::Custom(other.to_string())),
    }
}

async fn issued(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
) -> Result<Option<Invoice>, DbErr> {
    let Some(sale) = Sale::of(tx, part_id).await? else {
        return Ok(None);
    };
    let day = figures::day_in(&sale.region, clock.now());
    let draft = Draft {
        issuer: Issuer::Cooperative(sale.part.cooperative_id),
        subject: format!("part:{part_id}"),
        cooperative_id: sale.part.cooperative_id,
        region_id: sale.part.region_id,
        order_id: Some(sale.order.id),
        part_id: Some(part_id),
        reverses_id: None,
        content: sale.content(day),
    };
    invoices::issue(tx, clock, draft).await.map(Some)
}

/// A cooperative as its papers name it.
pub fn seller_party(seller: &Cooperative, place: LocalizedText) -> Party {
    let register = seller.register.as_ref().map(|entry| {
        let day = entry.entered_on.format("%d/%m/%Y");
        format!("{}, {}, {day}", entry.number, entry.court)
    });
    Party {
        name: seller.name.clone(),
        form: seller.legal_form_name.clone(),
        place,
        address: None,
        phone: seller.phone.as_deref().map(written),
        email: seller.email.clone(),
        ice: seller.ice.clone(),
        tax_id: seller.tax_id.clone(),
        business_tax: seller.business_tax.clone(),
        register,
        cnss: None,
    }
}

/// Who runs a region's market, as its papers name it.
pub fn office_party(region: &Region) -> Party {
    let office = &region.settings.office;
    let named = !office.name.is_empty();
    Party {
        name: if named {
            office.name.clone()
        } else {
            region.name.clone()
        },
        place: office.place.clone(),
        address: office.address.clone(),
        phone: office.phone.as_deref().map(written),
        email: office.email.clone(),
        ice: office.ice.clone(),
        tax_id: office.tax_id.clone(),
        business_tax: office.business_tax.clone(),
        register: office.register.clone(),
        cnss: office.cnss.clone(),
        ..Party::default()
    }
}

/// A shopper as papers name them.
pub fn shopper_party(order: &Order, place: LocalizedText) -> Party {
    Party {
        name: LocalizedText::everywhere(&order.recipient_name),
        place,
        address: Some(order.landmark.clone()),
        phone: Some(written(&order.phone)),
        ..Party::default()
    }
}

/// A telephone number as people write it.
fn written(phone: &str) -> String {
    let parsed: Result<Phone, _> = phone.parse();
    parsed.map_or_else(|_| phone.to_owned(), |phone| phone.display())
}

/// A part with all that its invoice names.
struct Sale {
    order: Order,
    part: OrderPart,
    lines: Vec<OrderLine>,
    region: Region,
    seller: Party,
    buyer: Party,
    /// The day in the region's time zone.
    delivered_on: Option<NaiveDate>,
}

impl Sale {
    async fn of(db: &impl ConnectionTrait, id: PartId) -> Result<Option<Self>, DbErr> {
        let Some(part) = order_part::Entity::find_by_id(id).one(db).await? else {
            return Ok(None);
        };
        let order = order::Entity::find_by_id(part.order_id).one(db).await?;
        let seller = cooperatives::by_id(db, part.cooperative_id).await?;
        let region = regions::by_id(db, part.region_id).await?;
        let (Some(order), Some(seller), Some(region)) = (order, seller, region) else {
            return Ok(None);
        };
        let codes = [seller.commune_code.clone(), order.place_code.clone()];
        let places = places::by_codes(db, &codes).await?;
        let place = |code: &str| {
            let found = places.get(code).map(|place| place.name.clone());
            found.unwrap_or_else(|| LocalizedText::everywhere(code))
        };
        let steps = orders::steps_of(db, &[id]).await?;
        let delivered = steps
            .iter()
            .find(|step| step.to_state == PartState::Delivered);
        Ok(Some(Self {
            seller: seller_party(&seller, place(&seller.commune_code)),
            buyer: shopper_party(&order, place(&order.place_code)),
            delivered_on: delivered.map(|step| figures::day_in(&region, step.taken_at)),
            lines: orders::lines_of(db, &[id]).await?,
            order,
            part,
            region,
        }))
    }

    fn content(self, issued_on: NaiveDate) -> Content {
        let method = self.order.payment_method;
        // Cash is paid at the door; when a prepayment arrived, its provider knows.
        let paid_on = self.delivered_on.filter(|_| !method.is_prepaid());
        Content {
            kind: InvoiceKind::Invoice,
            number: String::new(),
            issued_on,
            seller: self.seller,
            buyer: self.buyer,
            period: None,
            reverses: None,
            currency: self.part.currency,
            lines: self.lines.into_iter().map(line).collect(),
            delivery_minor: self.part.delivery_minor,
            payment: Payment {
                mode: method.into(),
                reference: method.is_prepaid().then(|| self.order.number.clone()),
                paid_on,
            },
            order_number: Some(self.order.number),
        }
    }
}

fn line(line: OrderLine) -> Line {
    Line {
        line_id: Some(line.id),
        commission: None,
        name: line.product_name,
        size: line.variant_label,
        quantity: Some(line.quantity),
        unit_price_minor: Some(line.unit_price_minor),
        total_minor: line.total_minor,
        vat_rate_bp: line.vat_rate_bp,
        vat_minor: line.vat_minor,
        ground: line.vat_ground,
    }
}
