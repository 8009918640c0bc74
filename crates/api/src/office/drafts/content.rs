//! What a cooperative says of a product, read and written in one shape.

use crate::catalogue::{NetUnit, WithdrawalRight};
use crate::errors::Fault;
use crate::values::{Date, Locale, read};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use catalog::ProductDetails;
use catalog::drafts::{Claim, DraftPicture, DraftVariant, ProductContent};
use i18n::Texts;
use kernel::{LocalizedText, VariantId};
use media::Picture;

/// A text as it is written in each language.
#[derive(Clone, Debug, SimpleObject, InputObject)]
#[graphql(input_name = "WordingInput")]
pub(crate) struct Wording {
    /// In Arabic.
    ar: Option<String>,
    /// In French.
    fr: Option<String>,
    /// In Tamazight.
    zgh: Option<String>,
    /// In English.
    en: Option<String>,
}

/// What many people do not bear (decree 2-12-389).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "catalog::Allergen")]
pub(crate) enum Allergen {
    /// Cereals with gluten.
    Gluten,
    /// Crustaceans.
    Crustaceans,
    /// Eggs.
    Eggs,
    /// Fish.
    Fish,
    /// Peanuts.
    Peanuts,
    /// Soy.
    Soy,
    /// Milk.
    Milk,
    /// Nuts.
    Nuts,
    /// Celery.
    Celery,
    /// Mustard.
    Mustard,
    /// Sesame.
    Sesame,
    /// Sulphites.
    Sulphites,
    /// Lupin.
    Lupin,
    /// Molluscs.
    Molluscs,
}

/// A size or colour of what is offered.
#[derive(Clone, Debug, SimpleObject, InputObject)]
#[graphql(input_name = "DraftVariantInput")]
pub(crate) struct OfferedVariant {
    /// The id of one that is sold already; null for a new one.
    id: Option<ID>,
    /// As the trade writes it: `M`, `40-43`, 60 characters at most.
    label: Option<String>,
}

/// A picture that the market keeps.
#[derive(Clone, Debug, SimpleObject, InputObject)]
#[graphql(input_name = "DraftPictureInput")]
pub(crate) struct OfferedPicture {
    /// Its hash, as the upload gave it: `/media/{hash}/320.webp` shows it.
    hash: String,
    /// What it shows, for those who do not see it; the product's name if nothing is said.
    alt: Option<Wording>,
}

/// A quality sign and the certificate that allows it.
#[derive(Clone, Debug, SimpleObject, InputObject)]
#[graphql(input_name = "DraftClaimInput")]
pub(crate) struct QualityClaim {
    /// The code of the sign.
    label: String,
    /// The number of the certificate, 120 characters at most.
    number: String,
    /// Who holds it; the cooperative where nobody is named.
    holder: Option<String>,
    /// The last day on which it holds.
    expires_on: Option<Date>,
}

/// All that a cooperative says of a product. Price and stock of what is sold are
/// not part of it: they change at once.
#[derive(Clone, Debug, SimpleObject, InputObject)]
#[graphql(input_name = "DraftContentInput")]
pub(crate) struct DraftContent {
    /// The language in which the cooperative writes; the others translate it.
    source: Option<Locale>,
    /// Its name, 120 characters at most in each language.
    name: Wording,
    /// What is told of it, 4,000 characters at most in each language.
    description: Wording,
    /// The code of its category.
    category: String,
    /// Words of the cooperative's own by which it is found, 30 at most.
    tags: Vec<String>,
    /// What one buys: `bag`, `bottle`, `box`, `jar`, `pair`, `piece`, `set` or `tin`.
    unit: String,
    /// How much is inside, in `netUnit`.
    net_value: Option<i32>,
    /// What that counts.
    net_unit: NetUnit,
    /// The gross weight of one unit, for delivery.
    weight_grams: Option<i32>,
    /// The price with which a new product begins, in minor units, all taxes included.
    first_price_minor: Option<i64>,
    /// Whether there is only one: a carpet, a fossil.
    unique_piece: bool,
    /// Whether it is fresh.
    fresh: bool,
    /// Whether it must stay cold on its way.
    cold_chain: bool,
    /// Whether it breaks easily.
    fragile: bool,
    /// Whether it may go abroad.
    ships_abroad: bool,
    /// For how many days it keeps.
    shelf_life_days: Option<i32>,
    /// The days it takes to make, for what is made only once it is ordered.
    made_to_order_days: Option<i32>,
    /// The months of its season, 1 to 12; none for all year.
    season_months: Vec<u32>,
    /// Whether the shopper may change their mind.
    withdrawal_right: WithdrawalRight,
    /// What is in it, in falling order of weight.
    ingredients: Wording,
    /// What in it many people do not bear.
    allergens: Vec<Allergen>,
    /// How it is kept at home.
    storage: Wording,
    /// The number of the authorisation by ONSSA.
    authorisation: Option<String>,
    /// Its sizes or colours; none for a product without.
    variants: Vec<OfferedVariant>,
    /// Its pictures, the main one first.
    pictures: Vec<OfferedPicture>,
    /// Its quality signs.
    claims: Vec<QualityClaim>,
}

impl DraftContent {
    /// The content as the catalogue keeps it; `None` where a picture is not there.
    pub(super) fn read(self, stored: &[Picture]) -> Result<Option<ProductContent>, Fault> {
        let Some(pictures) = pictures(self.pictures, stored) else {
            return Ok(None);
        };
        let variants: Result<Vec<DraftVariant>, Fault> =
            self.variants.into_iter().map(variant).collect();
        Ok(Some(ProductContent {
            name: self.name.into(),
            description: self.description.into(),
            category: self.category,
            tags: self.tags.into_iter().filter_map(said).collect(),
            unit_label: unit_label(&self.unit),
            unit: self.unit,
            net_value: self.net_value,
            net_unit: self.net_unit.into(),
            weight_g: self.weight_grams,
            first_price_minor: self.first_price_minor,
            unique_piece: self.unique_piece,
            fresh: self.fresh,
            cold_chain: self.cold_chain,
            shelf_life_days: self.shelf_life_days,
            season_months: self.season_months,
            withdrawal_right: self.withdrawal_right.into(),
            ships_abroad: self.ships_abroad,
            variants: variants?,
            pictures,
            claims: self.claims.into_iter().map(Into::into).collect(),
            details: ProductDetails {
                ingredients: self.ingredients.into(),
                allergens: self.allergens.into_iter().map(Into::into).collect(),
                storage: self.storage.into(),
                authorisation: self.authorisation.and_then(said),
                made_to_order_days: self.made_to_order_days,
                fragile: self.fragile,
                source: self.source.map(Into::into),
                stale: Vec::new(),
            },
        }))
    }

    pub(super) fn hashes(&self) -> Vec<String> {
        self.pictures.iter().map(|one| one.hash.clone()).collect()
    }
}

impl From<&ProductContent> for DraftContent {
    fn from(content: &ProductContent) -> Self {
        let details = &content.details;
        Self {
            source: details.source.map(Into::into),
            name: (&content.name).into(),
            description: (&content.description).into(),
            category: content.category.clone(),
            tags: content.tags.clone(),
            unit: content.unit.clone(),
            net_value: content.net_value,
            net_unit: content.net_unit.into(),
            weight_grams: content.weight_g,
            first_price_minor: content.first_price_minor,
            unique_piece: content.unique_piece,
            fresh: content.fresh,
            cold_chain: content.cold_chain,
            fragile: details.fragile,
            ships_abroad: content.ships_abroad,
            shelf_life_days: content.shelf_life_days,
            made_to_order_days: details.made_to_order_days,
            season_months: content.season_months.clone(),
            withdrawal_right: content.withdrawal_right.into(),
            ingredients: (&details.ingredients).into(),
            allergens: details.allergens.iter().map(|one| (*one).into()).collect(),
            storage: (&details.storage).into(),
            authorisation: details.authorisation.clone(),
            variants: content.variants.iter().map(Into::into).collect(),
            pictures: content.pictures.iter().map(Into::into).collect(),
            claims: content.claims.iter().map(Into::into).collect(),
        }
    }
}

/// What a unit is called in each language; empty for one that is none.
fn unit_label(unit: &str) -> LocalizedText {
    if !catalog::drafts::UNITS.contains(&unit) {
        return LocalizedText::default();
    }
    let label = |locale| {
        let t = Texts::of(locale);
        Some(t.choice("unit", unit))
    };
    LocalizedText {
        ar: label(kernel::Locale::Ar),
        fr: label(kernel::Locale::Fr),
        zgh: label(kernel::Locale::Zgh),
        en: label(kernel::Locale::En),
    }
}

fn pictures(named: Vec<OfferedPicture>, stored: &[Picture]) -> Option<Vec<DraftPicture>> {
    let known = |picture: OfferedPicture| {
        let found = stored.iter().find(|one| one.hash == picture.hash)?;
        Some(DraftPicture {
            hash: picture.hash,
            width: found.width,
            height: found.height,
            alt: picture.alt.map(Into::into),
        })
    };
    named.into_iter().map(known).collect()
}

fn variant(offered: OfferedVariant) -> Result<DraftVariant, Fault> {
    let id = match offered.id {
        Some(id) => Some(read::<VariantId>(&id).ok_or(Fault::BadRequest("no id of a variant"))?),
        None => None,
    };
    Ok(DraftVariant {
        id,
        label: offered.label.and_then(said),
    })
}

fn said(text: String) -> Option<String> {
    Some(text)
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

impl From<Wording> for LocalizedText {
    fn from(wording: Wording) -> Self {
        Self {
            ar: wording.ar.and_then(said),
            fr: wording.fr.and_then(said),
            zgh: wording.zgh.and_then(said),
            en: wording.en.and_then(said),
        }
    }
}

impl From<&LocalizedText> for Wording {
    fn from(text: &LocalizedText) -> Self {
        let text = text.clone();
        Self {
            ar: text.ar,
            fr: text.fr,
            zgh: text.zgh,
            en: text.en,
        }
    }
}

impl From<&DraftVariant> for OfferedVariant {
    fn from(variant: &DraftVariant) -> Self {
        Self {
            id: variant.id.map(|id| ID(id.to_string())),
            label: variant.label.clone(),
        }
    }
}

impl From<&DraftPicture> for OfferedPicture {
    fn from(picture: &DraftPicture) -> Self {
        Self {
            hash: picture.hash.clone(),
            alt: picture.alt.as_ref().map(Into::into),
        }
    }
}

impl From<QualityClaim> for Claim {
    fn from(claim: QualityClaim) -> Self {
        Self {
            label: claim.label,
            number: said(claim.number).unwrap_or_default(),
            holder: claim.holder.and_then(said),
            expires_on: claim.expires_on.map(|day| day.0),
        }
    }
}

impl From<&Claim> for QualityClaim {
    fn from(claim: &Claim) -> Self {
        Self {
            label: claim.label.clone(),
            number: claim.number.clone(),
            holder: claim.holder.clone(),
            expires_on: claim.expires_on.map(Date),
        }
    }
}
