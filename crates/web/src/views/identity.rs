//! Who the sellers of an order are, as law 31-08, article 29, wants it told.

use crate::Shop;
use crate::fault::Fault;
use crate::words::{Spoken, Words};
use catalog::{Cooperative, places};
use kernel::LocalizedText;

pub(crate) struct Identity {
    pub(crate) name: Spoken,
    pub(crate) link: String,
    pub(crate) legal_form: Spoken,
    pub(crate) commune: Spoken,
    /// Nothing where it bears the commune's name.
    pub(crate) province: Option<Spoken>,
    pub(crate) ice: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) email: Option<String>,
}

pub(crate) async fn identities(
    shop: &Shop,
    t: Words,
    sellers: &[&Cooperative],
) -> Result<Vec<Identity>, Fault> {
    let codes: Vec<String> = sellers
        .iter()
        .flat_map(|seller| [seller.commune_code.clone(), seller.province_code.clone()])
        .collect();
    let places = places::by_codes(shop.db.reader(), &codes).await?;
    let none = LocalizedText::default();
    let place = |code: &str| t.spoken(places.get(code).map_or(&none, |place| &place.name));
    Ok(sellers
        .iter()
        .map(|seller| Identity {
            name: t.spoken(&seller.name),
            link: seller_link(t, seller),
            legal_form: t.spoken(&seller.legal_form_name),
            commune: place(&seller.commune_code),
            province: Some(place(&seller.province_code))
                .filter(|province| province.text != place(&seller.commune_code).text),
            ice: seller.ice.clone(),
            phone: seller.phone.clone(),
            email: seller.email.clone(),
        })
        .collect())
}

pub(crate) fn seller_link(t: Words, seller: &Cooperative) -> String {
    t.link(format_args!("cooperatives/{}", seller.slug))
}
