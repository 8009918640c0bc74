//! Who sells a product, as law 31-08, article 29, wants it told.

use crate::Shop;
use crate::fault::Fault;
use crate::views::emblem::Emblem;
use crate::views::picture::Picture;
use crate::words::{Spoken, Words};
use catalog::Product;
use kernel::LocalizedText;

pub(crate) struct Seller {
    pub(crate) link: String,
    pub(crate) name: Spoken,
    pub(crate) story: Spoken,
    pub(crate) legal_form: Spoken,
    pub(crate) commune: Spoken,
    pub(crate) province: Spoken,
    pub(crate) members: i32,
    pub(crate) women_led: bool,
    pub(crate) ice: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) emblem: Emblem,
    pub(crate) picture: Option<Picture>,
}

impl Seller {
    pub(crate) async fn of(shop: &Shop, t: Words, product: &Product) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let found = catalog::cooperatives::by_id(db, product.cooperative_id).await?;
        // The database holds no product without its cooperative.
        let seller = found.ok_or(Fault::NotFound)?;
        let sellers = std::slice::from_ref(&seller);
        let picture = Picture::of_cooperatives(shop, t, sellers).await?;
        let picture = picture.into_values().next();
        let codes = [product.commune_code.clone(), product.province_code.clone()];
        let places = catalog::places::by_codes(db, &codes).await?;
        let none = LocalizedText::default();
        let place = |code: &str| t.spoken(places.get(code).map_or(&none, |place| &place.name));
        Ok(Self {
            link: t.link(format_args!("cooperatives/{}", seller.slug)),
            name: t.spoken(&seller.name),
            story: t.spoken(&seller.story),
            legal_form: t.spoken(&seller.legal_form_name),
            commune: place(&product.commune_code),
            province: place(&product.province_code),
            members: seller.members,
            women_led: seller.women_led,
            emblem: Emblem::of(&seller.slug),
            picture,
            ice: seller.ice,
            phone: seller.phone,
            email: seller.email,
        })
    }
}
