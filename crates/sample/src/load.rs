//! Loads the sample region into an empty database, in one transaction.

use crate::data::{CooperativeRow, ProductRow, SampleData};
use crate::{delivery, terms};
use catalog::pricing::unit_price_minor;
use catalog::{
    Category, Cooperative, Label, Locales, Months, NetUnit, Office, Place, PlaceKind, Product,
    ProductDetails, ProductLabel, Region, RegionSettings, RegisterEntry, Strings, TaxStatus,
    Variant, cooperatives, products, regions, setup,
};
use chrono::{DateTime, NaiveDate, Utc};
use db::Db;
use kernel::{
    Clock, CooperativeId, Currency, Locale, LocalizedText, ProductId, RegionId, VariantId,
};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;

/// The HCP code of Drâa-Tafilalet.
pub(crate) const HOME: &str = "08";
pub(crate) const SLUG: &str = "draa-tafilalet";

/// What was loaded, by the sample's own ids (`coop-001`, `prd-001`).
#[derive(Clone, Debug)]
pub struct Loaded {
    pub region_id: RegionId,
    pub cooperatives: HashMap<String, CooperativeId>,
    pub products: HashMap<String, ProductId>,
}

/// What of the sample is in the database already; `None` if it holds none of it.
pub async fn find(db: &Db, data: &SampleData) -> anyhow::Result<Option<Loaded>> {
    let Some(region) = regions::by_slug(db.reader(), SLUG).await? else {
        return Ok(None);
    };
    let mut loaded = Loaded {
        region_id: region.id,
        cooperatives: HashMap::new(),
        products: HashMap::new(),
    };
    for row in &data.cooperatives {
        let seller = cooperatives::by_slug(db.reader(), &slug_of(row)).await?;
        if let Some(seller) = seller.filter(|seller| seller.sample) {
            loaded.cooperatives.insert(row.id.clone(), seller.id);
        }
    }
    for row in &data.products {
        if let Some(product) = products::by_slug(db.reader(), &row.slug).await? {
            loaded.products.insert(row.id.clone(), product.id);
        }
    }
    Ok((!loaded.cooperatives.is_empty()).then_some(loaded))
}

/// Loads the region into an empty database.
pub async fn load(db: &Db, clock: &dyn Clock, data: &SampleData) -> anyhow::Result<Loaded> {
    let tx = db.write().await?;
    setup::add_places(&tx, places(data)).await?;
    let region = region(data, clock.now());
    setup::add_region(&tx, region.clone()).await?;
    setup::add_categories(&tx, categories(data)).await?;
    setup::add_labels(&tx, labels(data)).await?;
    let mut loaded = Loaded {
        region_id: region.id,
        cooperatives: HashMap::new(),
        products: HashMap::new(),
    };
    let sellers = data.cooperatives.iter().map(|row| {
        let seller = cooperative(row, &region);
        loaded.cooperatives.insert(row.id.clone(), seller.id);
        seller
    });
    setup::add_cooperatives(&tx, sellers.collect()).await?;
    add_products(&tx, data, &region, &mut loaded).await?;
    terms::set(&tx, clock, region.id).await?;
    delivery::set(&tx, clock, data, &loaded).await?;
    tx.commit().await?;
    Ok(loaded)
}

fn places(data: &SampleData) -> Vec<Place> {
    let mut places = Vec::new();
    for region in &data.regions {
        let top = place(&region.code, None, PlaceKind::Region, &region.name);
        places.push(Place {
            population: Some(region.population_2024),
            ..top
        });
        for province in &region.provinces {
            let below = Some(region.code.as_str());
            let row = place(&province.code, below, PlaceKind::Province, &province.name);
            places.push(Place {
                population: Some(province.population_2024),
                ..row
            });
        }
    }
    for commune in &data.communes {
        let below = Some(commune.province.as_str());
        places.push(Place {
            aliases: Strings(commune.aliases.clone()),
            urban: commune.kind == "urban",
            population: commune.population_2024,
            latitude: commune.lat,
            longitude: commune.lon,
            ..place(&commune.code, below, PlaceKind::Commune, &commune.name)
        });
    }
    places
}

fn place(code: &str, parent: Option<&str>, kind: PlaceKind, name: &LocalizedText) -> Place {
    Place {
        code: code.to_owned(),
        parent_code: parent.map(str::to_owned),
        kind,
        name: name.clone(),
        aliases: Strings::default(),
        urban: false,
        population: None,
        latitude: None,
        longitude: None,
    }
}

fn region(data: &SampleData, now: DateTime<Utc>) -> Region {
    let place = data.regions.iter().find(|region| region.code == HOME);
    Region {
        id: RegionId::new(),
        slug: SLUG.to_owned(),
        place_code: HOME.to_owned(),
        number_prefix: "DT".to_owned(),
        name: place.map(|region| region.name.clone()).unwrap_or_default(),
        locales: Locales(Locale::ALL.to_vec()),
        default_locale: Locale::Ar.code().to_owned(),
        currency: Currency::Mad,
        time_zone: "Africa/Casablanca".to_owned(),
        settings: RegionSettings {
            // Made up; its check digits fit.
            payer_rib: Some("230810000000000000000182".to_owned()),
            office: office(),
            ..RegionSettings::default()
        },
        created_at: now,
    }
}

fn categories(data: &SampleData) -> Vec<Category> {
    let row = |row: &crate::data::CategoryRow| Category {
        code: row.id.clone(),
        parent_code: row.parent.clone(),
        position: row.position,
        depth: i32::try_from(row.path.len()).unwrap_or(1),
        name: row.name.clone(),
        requires: Strings(row.requires.clone()),
        vat_class: row.vat_hint.clone(),
    };
    data.categories.iter().map(row).collect()
}

fn labels(data: &SampleData) -> Vec<Label> {
    let kind_name = |kind: &str| {
        let found = data.label_kinds.iter().find(|known| known.id == kind);
        found.map(|known| known.name.clone()).unwrap_or_default()
    };
    let row = |row: &crate::data::LabelRow| Label {
        code: row.id.clone(),
        kind: row.kind.clone(),
        kind_name: kind_name(&row.kind),
        name: row.name.clone(),
    };
    data.labels.iter().map(row).collect()
}

fn cooperative(row: &CooperativeRow, region: &Region) -> Cooperative {
    let tax_status = match row.legal_form.as_str() {
        "cooperative" | "association" => TaxStatus::Exempt,
        _ => TaxStatus::Payer,
    };
    Cooperative {
        id: CooperativeId::new(),
        region_id: region.id,
        slug: slug_of(row),
        name: row.name.clone(),
        story: row.story.clone(),
        legal_form: row.legal_form.clone(),
        legal_form_name: row.legal_form_label.clone(),
        province_code: row.province.clone(),
        commune_code: row.commune.clone(),
        founded: row.founded,
        members: row.members,
        women_members: row.women_members,
        women_led: row.women_led,
        women_only: row.women_only,
        activities: Strings(row.activities.clone()),
        ice: Some(row.ice_sample.clone()),
        tax_id: Some(made_up("999", row)),
        business_tax: Some(made_up("998", row)),
        register: Some(RegisterEntry {
            number: format!("{}/{}", row.members, row.founded.unwrap_or(2020)),
            court: "Errachidia".to_owned(),
            entered_on: NaiveDate::from_ymd_opt(row.founded.unwrap_or(2020), 3, 12)
                .unwrap_or_default(),
        }),
        rib: Some(row.rib_sample.clone()),
        phone: None,
        email: None,
        tax_status,
        sample: true,
        picture_alt: None,
        picture_hash: None,
        created_at: region.created_at,
    }
}

/// Eight digits that belong to nobody.
fn made_up(prefix: &str, row: &CooperativeRow) -> String {
    let digits = row.id.chars().filter(char::is_ascii_digit);
    format!("{prefix}{:0>5}", digits.collect::<String>())
}

/// Who bills the commission in the sample. Nobody has these numbers.
fn office() -> Office {
    let text = |ar: &str, fr: &str| LocalizedText {
        ar: Some(ar.to_owned()),
        fr: Some(fr.to_owned()),
        ..LocalizedText::default()
    };
    Office {
        name: text(
            "سوق موسم درعة تافيلالت (مثال)",
            "Marché Moussem Drâa-Tafilalet (exemple)",
        ),
        place: text("الرشيدية", "Errachidia"),
        address: None,
        phone: None,
        email: Some("bureau@moussem.example".to_owned()),
        ice: Some("999000001000075".to_owned()),
        tax_id: Some("99900000".to_owned()),
        business_tax: Some("99800000".to_owned()),
        register: None,
        cnss: Some("9980000".to_owned()),
        cndp_receipt: None,
    }
}

fn slug_of(row: &CooperativeRow) -> String {
    slug::slugify(row.name.fr.as_deref().unwrap_or(&row.id))
}

async fn add_products(
    tx: &impl ConnectionTrait,
    data: &SampleData,
    region: &Region,
    loaded: &mut Loaded,
) -> anyhow::Result<()> {
    let mut products = Vec::with_capacity(data.products.len());
    let mut variants = Vec::with_capacity(data.products.len());
    let mut signs = Vec::new();
    for row in &data.products {
        let Some(seller) = loaded.cooperatives.get(&row.cooperative) else {
            anyhow::bail!("{} is sold by nobody", row.id);
        };
        let product = product(row, region, *seller);
        loaded.products.insert(row.id.clone(), product.id);
        signs.extend(certificates(row, product.id, region));
        variants.extend(sizes(row, product.id));
        products.push(product);
    }
    setup::add_products(tx, products).await?;
    setup::add_variants(tx, variants).await?;
    setup::add_product_labels(tx, signs).await?;
    Ok(())
}

fn product(row: &ProductRow, region: &Region, cooperative_id: CooperativeId) -> Product {
    let (net_value, net_unit) = net(row);
    Product {
        id: ProductId::new(),
        region_id: region.id,
        cooperative_id,
        slug: row.slug.clone(),
        name: row.name.clone(),
        description: row.description.clone(),
        tags: Strings(row.tags.clone()),
        category_code: row.category.clone(),
        province_code: row.province.clone(),
        commune_code: row.commune.clone(),
        unit: row.unit.clone(),
        unit_label: row.unit_label.clone(),
        net_value,
        net_unit,
        weight_g: row.weight_g,
        price_minor: row.price_centimes,
        currency: Currency::Mad,
        unit_price_minor: unit_price_minor(row.price_centimes, net_value, net_unit),
        unique_piece: row.unique_piece,
        fresh: row.fresh,
        cold_chain: row.cold_chain,
        shelf_life_days: row.typical_shelf_life_days,
        season_months: Months(row.season_months.clone()),
        withdrawal_right: row.withdrawal_right,
        onssa_required: row.onssa_required,
        ships_abroad: row.ship_abroad,
        vat_class: row.vat_hint.clone(),
        details: details(row),
        sample: true,
        withdrawn_at: None,
        version: 1,
        created_at: region.created_at,
        updated_at: region.created_at,
    }
}

/// What the sample says in no field of its own: it was written in French.
fn details(row: &ProductRow) -> ProductDetails {
    ProductDetails {
        source: row.name.fr.is_some().then_some(Locale::Fr),
        ..ProductDetails::default()
    }
}

/// Certificates that nobody has issued, for three years.
fn certificates(row: &ProductRow, product_id: ProductId, region: &Region) -> Vec<ProductLabel> {
    let certificate = |code: &String| ProductLabel {
        product_id,
        label_code: code.clone(),
        number: Some(format!("EX-{}", row.id.to_uppercase())),
        holder: None,
        expires_on: region
            .day_of(region.created_at)
            .checked_add_months(chrono::Months::new(36)),
        hidden_at: None,
    };
    row.labels.iter().map(certificate).collect()
}

/// Half grams become milligrams; everything else is whole.
fn net(row: &ProductRow) -> (i32, NetUnit) {
    let unit = match row.net.unit.as_str() {
        "g" if row.net.value.fract() != 0.0 => {
            return (whole(row.net.value * 1_000.0), NetUnit::Milligram);
        }
        "g" => NetUnit::Gram,
        "ml" => NetUnit::Millilitre,
        "pair" => NetUnit::Pair,
        _ => NetUnit::Piece,
    };
    (whole(row.net.value), unit)
}

fn whole(value: f64) -> i32 {
    format!("{value:.0}").parse().unwrap_or(1)
}

fn sizes(row: &ProductRow, product_id: ProductId) -> Vec<Variant> {
    let labels: Vec<Option<String>> = match row.options.values().next() {
        Some(sizes) => sizes.iter().cloned().map(Some).collect(),
        None => vec![None],
    };
    let size = |(position, label): (i32, Option<String>)| Variant {
        id: VariantId::new(),
        product_id,
        position,
        label,
        on_hand: on_hand(row, position),
        retired_at: None,
    };
    (0..).zip(labels).map(size).collect()
}

/// A plausible stock that is the same each time: one of what is unique, a few
/// things sold out, a few almost, most with some dozens.
fn on_hand(row: &ProductRow, position: i32) -> i32 {
    if row.unique_piece {
        return 1;
    }
    let digits: i32 = row
        .id
        .bytes()
        .filter(u8::is_ascii_digit)
        .fold(7, |sum, digit| (sum * 31 + i32::from(digit)) % 997);
    match (digits * 17 + position * 5) % 31 {
        0 => 0,
        1 | 2 => 3,
        rest => 8 + rest * 2,
    }
}
