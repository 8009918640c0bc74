//! Draws all sample products of some categories onto one sheet, to look at them:
//! `contact_sheet products.json sheet.png 300 dates-medjool,honey` (all categories if none is named;
//! `places` after a cooperatives.json draws the scenes of the cooperatives).

use resvg::tiny_skia;
use sample::draw::{self, Subject};
use serde_json::Value;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage = "contact_sheet <file.json> <sheet.png> <pixels> [categories or places]";
    let source = arguments.next().ok_or(usage)?;
    let target = arguments.next().ok_or(usage)?;
    let pixels: u32 = arguments.next().ok_or(usage)?.parse()?;
    let wanted = arguments.next().unwrap_or_default();
    let file: Value = serde_json::from_str(&std::fs::read_to_string(source)?)?;
    let pictures = if wanted == "places" {
        places(&file)
    } else {
        products(&file, &wanted)
    };
    std::fs::write(target, sheet(&pictures, pixels)?)?;
    Ok(())
}

fn products(file: &Value, wanted: &str) -> Vec<String> {
    let rows = file.get("products").and_then(Value::as_array);
    rows.into_iter()
        .flatten()
        .filter(|row| {
            wanted.is_empty()
                || wanted
                    .split(',')
                    .any(|part| part == text(row, "category") || part == text(row, "id"))
        })
        .flat_map(|row| {
            let tags = words(row, "tags");
            let net = row.get("net");
            let sides = row.get("dimensions_cm").and_then(Value::as_array);
            draw::product(&Subject {
                id: text(row, "id"),
                slug: text(row, "slug"),
                category: text(row, "category"),
                tags: &tags,
                unit: text(row, "unit"),
                net: net
                    .and_then(|net| net.get("value"))
                    .and_then(Value::as_f64)
                    .unwrap_or(0.0),
                dimensions_cm: sides
                    .and_then(|sides| Some((sides.first()?.as_f64()?, sides.get(1)?.as_f64()?))),
            })
        })
        .collect()
}

fn places(file: &Value) -> Vec<String> {
    let rows = file.get("cooperatives").and_then(Value::as_array);
    (0..)
        .zip(rows.into_iter().flatten())
        .map(|(seed, row)| {
            let activities = words(row, "activities");
            let activities: Vec<&str> = activities.iter().map(String::as_str).collect();
            draw::cooperative(seed, text(row, "province"), &activities)
        })
        .collect()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn words(row: &Value, key: &str) -> Vec<String> {
    let list = row.get(key).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(ToOwned::to_owned)
        .collect()
}

/// Lays the pictures out in rows of six, each `pixels` wide.
fn sheet(pictures: &[String], pixels: u32) -> Result<Vec<u8>, Box<dyn Error>> {
    let cells = pictures
        .iter()
        .map(|svg| Ok(tiny_skia::Pixmap::decode_png(&draw::render(svg, pixels)?)?))
        .collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    let height = cells.iter().map(tiny_skia::Pixmap::height).max();
    let height = height.ok_or("nothing to draw")?;
    let rows = u32::try_from(cells.len().div_ceil(6))?;
    let mut page = tiny_skia::Pixmap::new(pixels * 6, height * rows).ok_or("too large")?;
    for (index, cell) in (0_u32..).zip(&cells) {
        page.draw_pixmap(
            i32::try_from(index % 6 * pixels)?,
            i32::try_from(index / 6 * height)?,
            cell.as_ref(),
            &tiny_skia::PixmapPaint::default(),
            tiny_skia::Transform::identity(),
            None,
        );
    }
    Ok(page.encode_png()?)
}
