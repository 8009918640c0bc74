//! Draws the sample catalogue: an illustration for every kind of product, and places for the cooperatives.

mod beauty;
mod canvas;
mod carpets;
mod clothing;
mod containers;
mod crafts;
mod dates;
mod foreground;
mod gifts;
mod goods;
mod honey;
mod jewellery;
mod kilims;
mod leather;
mod marble;
mod motifs;
mod oils;
mod orchard;
mod palette;
mod pantry;
mod places;
mod plants;
mod pottery;
mod produce;
mod random;
mod scene;
mod spices;
mod stones;
mod textiles;
mod vessels;
mod weaving;

use canvas::Art;
use random::Dice;
use resvg::{tiny_skia, usvg};

/// A product as far as its picture is concerned.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Decides backdrop, colours and composition among those that suit the product.
    pub id: &'a str,
    /// The product's name in its address; tells apart what the tags do not.
    pub slug: &'a str,
    /// Code of the leaf category.
    pub category: &'a str,
    pub tags: &'a [String],
    /// `bag`, `bottle`, `box`, `jar`, `pair`, `piece`, `set` or `tin`.
    pub unit: &'a str,
    /// Net content in grams or millilitres; pieces count 0.
    pub net: f64,
    /// Width and height in cm, where they are known.
    pub dimensions_cm: Option<(f64, f64)>,
}

impl Subject<'_> {
    fn has(&self, tag: &str) -> bool {
        self.tags.iter().any(|known| known == tag)
    }

    fn named(&self, part: &str) -> bool {
        self.slug.contains(part)
    }
}

/// Draws the pictures of a sample product as SVG documents of 1200 × 1200; the first is the main one.
pub fn product(subject: &Subject<'_>) -> Vec<String> {
    let mut art = Art::new(Dice::of(subject.id));
    draw(&mut art, subject);
    let whole = [0.0, 0.0, scene::SIDE, scene::SIDE];
    let views = std::iter::once(whole).chain(detail(subject));
    views.map(|view| art.document((1200, 1200), view)).collect()
}

/// The part of the drawing (x, y, width, height) that is worth a second, closer look.
fn detail(subject: &Subject<'_>) -> Option<[f64; 4]> {
    match subject.category {
        "carpets-knotted" | "kilims" => Some([370.0, 440.0, 460.0, 460.0]),
        "blankets-cushions" => Some([330.0, 520.0, 480.0, 480.0]),
        "jewellery" if subject.has("ring") => Some([380.0, 180.0, 440.0, 440.0]),
        "jewellery" if subject.has("necklace") || subject.has("bracelet") => {
            Some([320.0, 520.0, 560.0, 560.0])
        }
        "jewellery" => Some([90.0, 280.0, 540.0, 540.0]),
        "fossils" | "mineral-specimens" => Some([340.0, 400.0, 520.0, 520.0]),
        "dates-medjool" if !subject.has("bulk") => Some([420.0, 515.0, 360.0, 360.0]),
        _ => None,
    }
}

/// Draws the place of a cooperative as an SVG document of 1600 × 900: the land of its province,
/// varied by `seed`, and before it what the first two activities (category codes) grow or make.
pub fn cooperative(seed: u64, province: &str, activities: &[&str]) -> String {
    let mut art = Art::new(Dice::new(seed));
    places::draw(&mut art, province, activities);
    art.document((1600, 900), [0.0, 0.0, places::WIDTH, places::HEIGHT])
}

fn draw(art: &mut Art, subject: &Subject<'_>) {
    match subject.category {
        "dates-medjool" | "dates-other" => dates::draw(art, subject),
        "dates-derived" => dates::derived(art, subject),
        "saffron" => spices::saffron(art, subject),
        "cumin-spices" => spices::spice(art, subject),
        "salt" => spices::salt(art, subject),
        "honey" => honey::draw(art, subject),
        "olive-oil" => oils::olives(art, subject),
        "other-oils" => oils::others(art, subject),
        "cosmetic-oils" => oils::cosmetic(art, subject),
        "fresh-fruit" => orchard::fresh(art, subject),
        "nuts" => orchard::nuts(art, subject),
        "dried-fruit" => orchard::dried(art, subject),
        "jams" => orchard::jams(art, subject),
        "cereals" => pantry::cereals(art, subject),
        "herbs" => pantry::herbs(art, subject),
        "dairy" => pantry::dairy(art, subject),
        "rose" => beauty::roses(art, subject),
        "henna" => beauty::henna(art, subject),
        "soaps" => beauty::soaps(art, subject),
        "carpets-knotted" => carpets::knotted(art, subject),
        "kilims" => kilims::draw(art, subject),
        "blankets-cushions" => textiles::draw(art, subject),
        "basketry" => weaving::draw(art, subject),
        "clothing" => clothing::draw(art, subject),
        "pottery" => pottery::draw(art, subject),
        "jewellery" => jewellery::draw(art, subject),
        "leather" => leather::draw(art, subject),
        "wood-metal" => crafts::wood_and_metal(art, subject),
        "music" => crafts::music(art, subject),
        "fossils" => stones::fossils(art, subject),
        "marble" => marble::draw(art, subject),
        "mineral-specimens" => stones::minerals(art, subject),
        "gifts" => gifts::draw(art, subject),
        _ => scene::table(art),
    }
}

/// Why an SVG document could not become a PNG.
#[derive(Debug)]
pub enum RenderError {
    Svg(usvg::Error),
    /// The width asked for is zero or the picture does not fit in memory.
    Size,
    Png,
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Svg(error) => write!(out, "the drawing is not valid SVG: {error}"),
            Self::Size => out.write_str("the drawing cannot be rendered at this width"),
            Self::Png => out.write_str("the picture cannot be encoded as PNG"),
        }
    }
}

impl std::error::Error for RenderError {}

/// Renders an SVG document to a PNG (RGBA, 8 bits) of `width` pixels.
///
/// # Errors
/// If the document is not SVG, or the width is zero or beyond memory.
pub fn render(svg: &str, width: u32) -> Result<Vec<u8>, RenderError> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(RenderError::Svg)?;
    let size = tree
        .size()
        .to_int_size()
        .scale_to_width(width)
        .ok_or(RenderError::Size)?;
    let scale = size.to_size().width() / tree.size().width();
    let mut pixels =
        tiny_skia::Pixmap::new(size.width(), size.height()).ok_or(RenderError::Size)?;
    let whole = tiny_skia::Transform::from_scale(scale, scale);
    resvg::render(&tree, whole, &mut pixels.as_mut());
    pixels.encode_png().map_err(|_| RenderError::Png)
}

#[cfg(test)]
mod tests;
