//! One cooperative: its story, its people, what it sells.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, absolute, respond};
use crate::views::choices::Choices;
use crate::views::emblem::Emblem;
use crate::views::listing::Listing;
use crate::views::picture::Picture;
use crate::views::trail::Trail;
use crate::words::{Spoken, Words};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use catalog::{Cooperative, ProductFilter, cooperatives};
use serde_json::json;

#[derive(Template)]
#[template(path = "pages/cooperative.html")]
struct CooperativePage {
    frame: Frame,
    trail: Trail,
    seller: Profile,
    listing: Listing,
}

/// What is told about a cooperative.
struct Profile {
    path: String,
    name: Spoken,
    story: Spoken,
    legal_form: Spoken,
    commune: Spoken,
    province: Spoken,
    founded: Option<i32>,
    members: i32,
    women: i32,
    women_led: bool,
    women_only: bool,
    sample: bool,
    emblem: Emblem,
    picture: Option<Picture>,
}

impl Page for CooperativePage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let seller = &self.seller;
        let address = self.frame.t.link(&seller.path);
        let data = json!({
            "@context": "https://schema.org",
            "@type": "Organization",
            "name": seller.name.text,
            "description": seller.story.text,
            "url": absolute(&self.frame.public_url, &address),
            "foundingDate": seller.founded.map(|year| year.to_string()),
            "address": {
                "@type": "PostalAddress",
                "addressLocality": seller.commune.text,
                "addressRegion": seller.province.text,
                "addressCountry": "MA",
            },
        });
        Head::new(&seller.name.text)
            .described(&seller.story.text)
            .found_at(&seller.path)
            .pictured(address_of(&self.frame, seller.picture.as_ref()))
            .structured(&data)
            .structured(&self.trail.structured(&self.frame, &seller.path))
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

fn address_of(frame: &Frame, picture: Option<&Picture>) -> Option<String> {
    Some(absolute(&frame.public_url, &picture?.source(1280, "jpg")))
}

pub(crate) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let t = frame.t;
    let found = cooperatives::by_slug(shop.db.reader(), &slug).await?;
    let seller = found.ok_or(Fault::NotFound)?;
    let steps = vec![(t.own(t.get("cooperatives")), "cooperatives".to_owned())];
    let choices = Choices::of_query(query.as_deref());
    let action = t.link(format_args!("cooperatives/{slug}"));
    let within = |filter: ProductFilter| ProductFilter {
        cooperative: Some(seller.id),
        ..filter
    };
    let page = CooperativePage {
        trail: Trail::new(t, steps, t.spoken(&seller.name)),
        listing: Listing::of(&shop, t, &action, &choices, within).await?,
        seller: profile(&shop, t, &seller).await?,
        frame,
    };
    Ok(respond(&page))
}

async fn profile(shop: &Shop, t: Words, seller: &Cooperative) -> Result<Profile, Fault> {
    let codes = [seller.commune_code.clone(), seller.province_code.clone()];
    let places = catalog::places::by_codes(shop.db.reader(), &codes).await?;
    let sellers = std::slice::from_ref(seller);
    let picture = Picture::of_cooperatives(shop, t, sellers).await?;
    let none = kernel::LocalizedText::default();
    let place = |code: &str| t.spoken(places.get(code).map_or(&none, |place| &place.name));
    Ok(Profile {
        path: format!("cooperatives/{}", seller.slug),
        name: t.spoken(&seller.name),
        story: t.spoken(&seller.story),
        legal_form: t.spoken(&seller.legal_form_name),
        commune: place(&seller.commune_code),
        province: place(&seller.province_code),
        founded: seller.founded,
        members: seller.members,
        women: seller.women_members,
        women_led: seller.women_led,
        women_only: seller.women_only,
        sample: seller.sample,
        emblem: Emblem::of(&seller.slug),
        picture: picture.into_values().next(),
    })
}
