//! The messages that follow an order and its money. What they say was frozen
//! into the order; who reads them, and in which language, is looked up here.

mod drafts;
mod money;
mod orders;

pub(super) use self::drafts::TellReview;
pub(super) use self::money::{TellCashWarning, TellPayout, TellRefund, TellTransfer};
pub(super) use self::orders::{CallCooperatives, ConfirmOrder, NoticePart, RemindCooperative};

use ::orders::{Order, OrderLine, OrderPart, OrderPlaced, orders as finders};
use catalog::{Cooperative, Place, WithdrawalRight, cooperatives, places, regions};
use db::Db;
use db::jobs::JobError;
use identity::{Task, grants};
use kernel::{Clock, CooperativeId, Locale, LocalizedText, Phone};
use notify::{
    Delivery, Line, Message, Messenger, NewOrder, OrderConfirmation, Part, Reach, Recipient,
    Seller, Withdrawal,
};
use std::collections::HashMap;
use std::sync::Arc;
use url::Url;

/// What every message needs.
#[derive(Clone)]
pub(crate) struct Post {
    pub(super) db: Db,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) messenger: Messenger,
    pub(super) public_url: Url,
}

/// An order with all that messages about it name.
struct Placed {
    order: Order,
    parts: Vec<OrderPart>,
    lines: Vec<OrderLine>,
    sellers: HashMap<CooperativeId, Cooperative>,
    places: HashMap<String, Place>,
}

impl Post {
    async fn placed(&self, told: OrderPlaced) -> Result<Placed, JobError> {
        let db = self.db.reader();
        let order = finders::by_id(db, told.order_id)
            .await?
            .ok_or_else(|| JobError::never("no such order"))?;
        let parts = finders::parts_of(db, &[order.id]).await?;
        let ids: Vec<_> = parts.iter().map(|part| part.id).collect();
        let lines = finders::lines_of(db, &ids).await?;
        let ids: Vec<_> = parts.iter().map(|part| part.cooperative_id).collect();
        let sellers = cooperatives::by_ids(db, &ids).await?;
        let mut codes: Vec<String> = sellers.iter().map(|one| one.commune_code.clone()).collect();
        codes.push(order.place_code.clone());
        Ok(Placed {
            places: places::by_codes(db, &codes).await?,
            sellers: sellers.into_iter().map(|one| (one.id, one)).collect(),
            order,
            parts,
            lines,
        })
    }

    fn confirmation(&self, placed: &Placed, to: Recipient) -> Result<OrderConfirmation, JobError> {
        let parts: Result<Vec<Part>, JobError> =
            placed.parts.iter().map(|part| placed.part(part)).collect();
        let order = &placed.order;
        Ok(OrderConfirmation {
            number: order.number.clone(),
            placed_at: order.placed_at,
            parts: parts?,
            goods: order.goods(),
            delivery: order.delivery(),
            vat: order.vat(),
            total: order.total(),
            paid: order.payment_method.is_prepaid(),
            address: Delivery {
                name: order.recipient_name.clone(),
                phone: order.phone.parse().map_err(JobError::never)?,
                place: placed.place(&order.place_code),
                landmark: order.landmark.clone(),
                note: order.note.clone(),
            },
            track_url: self.track_url(order, to.locale),
            terms_url: self.page(to.locale, "terms"),
            to,
        })
    }

    /// To everybody who ships for the cooperative of a part.
    async fn calls(&self, placed: &Placed, part: &OrderPart) -> Result<Vec<Message>, JobError> {
        let seller = placed.seller(part)?;
        let readers = self.members(seller, Task::ShipOrders).await?;
        readers
            .into_iter()
            .map(|to| Ok(Message::NewOrder(self.new_order(placed, part, to)?)))
            .collect()
    }

    /// The members of a cooperative who do a task; where none of them has a mail
    /// address, the cooperative itself, by mail or by telephone.
    async fn members(
        &self,
        cooperative: &Cooperative,
        task: Task,
    ) -> Result<Vec<Recipient>, JobError> {
        let db = self.db.reader();
        let members = grants::members_who_may(db, cooperative.id, task).await?;
        let readers: Vec<Recipient> = members
            .iter()
            .filter_map(|member| {
                Some(Recipient {
                    name: member.name.clone(),
                    reach: Reach::Mail(member.email.as_ref()?.as_str().to_owned()),
                    locale: member.locale(),
                })
            })
            .collect();
        if !readers.is_empty() {
            return Ok(readers);
        }
        let phone = cooperative.phone.as_deref();
        let mail = cooperative.email.clone().map(Reach::Mail);
        let sms = || Some(Reach::Sms(phone?.parse().ok()?));
        let region = regions::by_id(db, cooperative.region_id).await?;
        let locale = region.and_then(|region| region.default_locale.parse().ok());
        let locale = locale.unwrap_or(Locale::Ar);
        let reader = mail.or_else(sms).map(|reach| Recipient {
            name: cooperative.name.get(locale).text.to_owned(),
            reach,
            locale,
        });
        Ok(reader.into_iter().collect())
    }

    fn new_order(
        &self,
        placed: &Placed,
        part: &OrderPart,
        to: Recipient,
    ) -> Result<NewOrder, JobError> {
        Ok(NewOrder {
            number: placed.order.number.clone(),
            seller: placed.seller(part)?.name.clone(),
            lines: placed.names(part),
            total: part.total(),
            paid: part.way.is_prepaid(),
            place: placed.place(&placed.order.place_code),
            studio_url: format!("{}studio/", self.public_url),
            to,
        })
    }

    /// Where the shopper finds the order; the telephone is asked for there.
    fn track_url(&self, order: &Order, locale: Locale) -> String {
        let page = self.page(locale, "orders");
        format!("{page}?number={}", order.number)
    }

    fn page(&self, locale: Locale, page: &str) -> String {
        format!("{}{locale}/{page}", self.public_url)
    }
}

impl Placed {
    fn part(&self, part: &OrderPart) -> Result<Part, JobError> {
        let seller = self.seller(part)?;
        let phone = seller
            .phone
            .as_deref()
            .and_then(|text| text.parse::<Phone>().ok());
        let lines = self.lines_of(part).map(|line| Line {
            name: line.product_name.clone(),
            quantity: line.quantity,
            unit_price: line.unit_price(),
            total: line.total(),
            withdrawal: match line.withdrawal_right {
                WithdrawalRight::Standard => Withdrawal::Standard,
                WithdrawalRight::ExcludedPerishable => Withdrawal::ExcludedPerishable,
                WithdrawalRight::ExcludedPersonalised => Withdrawal::ExcludedPersonalised,
            },
        });
        Ok(Part {
            seller: Seller {
                name: seller.name.clone(),
                place: self.place(&seller.commune_code),
                register: seller.ice.clone(),
                phone,
                email: seller.email.clone(),
            },
            lines: lines.collect(),
            delivery: part.delivery(),
            total: part.total(),
        })
    }

    fn seller(&self, part: &OrderPart) -> Result<&Cooperative, JobError> {
        let found = self.sellers.get(&part.cooperative_id);
        found.ok_or_else(|| JobError::never("the cooperative is gone"))
    }

    fn place(&self, code: &str) -> LocalizedText {
        let found = self.places.get(code);
        found.map_or_else(
            || LocalizedText::everywhere(code),
            |place| place.name.clone(),
        )
    }

    fn lines_of(&self, part: &OrderPart) -> impl Iterator<Item = &OrderLine> {
        let id = part.id;
        self.lines.iter().filter(move |line| line.part_id == id)
    }

    fn names(&self, part: &OrderPart) -> Vec<(LocalizedText, i32)> {
        self.lines_of(part)
            .map(|line| (line.product_name.clone(), line.quantity))
            .collect()
    }
}

/// The shopper: by mail, else by the telephone that every order has.
fn shopper(order: &Order) -> Result<Recipient, JobError> {
    let reach = match &order.email {
        Some(email) => Reach::Mail(email.clone()),
        None => Reach::Sms(order.phone.parse().map_err(JobError::never)?),
    };
    Ok(Recipient {
        name: order.recipient_name.clone(),
        reach,
        locale: order.locale.parse().unwrap_or(Locale::Ar),
    })
}
