//! A cooperative in a list: its name, its place, its people.

use crate::Shop;
use crate::fault::Fault;
use crate::views::emblem::Emblem;
use crate::views::picture::Picture;
use crate::words::{Spoken, Words};
use catalog::{Cooperative, products};
use kernel::{CooperativeId, LocalizedText};

#[derive(Clone, Debug)]
pub(crate) struct CooperativeCard {
    pub(crate) link: String,
    pub(crate) name: Spoken,
    pub(crate) story: Spoken,
    pub(crate) commune: Spoken,
    pub(crate) province: Spoken,
    pub(crate) members: i32,
    pub(crate) women_led: bool,
    pub(crate) products: i64,
    pub(crate) emblem: Emblem,
    pub(crate) picture: Option<Picture>,
}

/// The cards of some cooperatives, in their order, with three statements.
pub(crate) async fn cards(
    shop: &Shop,
    t: Words,
    found: &[Cooperative],
) -> Result<Vec<CooperativeCard>, Fault> {
    let db = shop.db.reader();
    let ids: Vec<CooperativeId> = found.iter().map(|seller| seller.id).collect();
    let counts = products::counts_by_cooperative(db, &ids).await?;
    let codes: Vec<String> = found
        .iter()
        .flat_map(|seller| [seller.commune_code.clone(), seller.province_code.clone()])
        .collect();
    let places = catalog::places::by_codes(db, &codes).await?;
    let mut pictures = Picture::of_cooperatives(shop, t, found).await?;
    let none = LocalizedText::default();
    let place = |code: &str| t.spoken(places.get(code).map_or(&none, |place| &place.name));
    let card = |seller: &Cooperative| CooperativeCard {
        link: t.link(format_args!("cooperatives/{}", seller.slug)),
        name: t.spoken(&seller.name),
        story: t.spoken(&seller.story),
        commune: place(&seller.commune_code),
        province: place(&seller.province_code),
        members: seller.members,
        women_led: seller.women_led,
        products: counts
            .get(&seller.id)
            .map_or(0, |count| i64::try_from(*count).unwrap_or(i64::MAX)),
        emblem: Emblem::of(&seller.slug),
        picture: pictures.remove(&seller.id),
    };
    Ok(found.iter().map(card).collect())
}
