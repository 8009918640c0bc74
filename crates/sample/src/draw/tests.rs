use super::*;
use std::collections::HashSet;

/// Every leaf category, with tags and unit of one of its products.
const KINDS: [(&str, &str, &str); 34] = [
    ("basketry", "basket", "piece"),
    ("blankets-cushions", "cushion", "piece"),
    ("carpets-knotted", "carpet", "piece"),
    ("cereals", "couscous", "bag"),
    ("clothing", "djellaba", "piece"),
    ("cosmetic-oils", "almond-oil", "bottle"),
    ("cumin-spices", "cumin", "bag"),
    ("dairy", "cheese", "piece"),
    ("dates-derived", "date-syrup", "bottle"),
    ("dates-medjool", "medjool", "box"),
    ("dates-other", "jihel", "bag"),
    ("dried-fruit", "fig", "bag"),
    ("fossils", "ammonite", "piece"),
    ("fresh-fruit", "apple", "box"),
    ("gifts", "gift", "box"),
    ("henna", "henna", "bag"),
    ("herbs", "thyme", "bag"),
    ("honey", "thyme", "jar"),
    ("jams", "fig", "jar"),
    ("jewellery", "fibula", "piece"),
    ("kilims", "kilim", "piece"),
    ("leather", "pouf", "piece"),
    ("marble", "coasters", "set"),
    ("mineral-specimens", "geode", "piece"),
    ("music", "bendir", "piece"),
    ("nuts", "almond", "bag"),
    ("olive-oil", "olive-oil", "bottle"),
    ("other-oils", "amlou", "jar"),
    ("pottery", "tagine", "piece"),
    ("rose", "rose-water", "bottle"),
    ("saffron", "saffron", "tin"),
    ("salt", "rock-salt", "bag"),
    ("soaps", "rose", "piece"),
    ("wood-metal", "lantern", "piece"),
];

fn pictures(id: &str, category: &str, tag: &str, unit: &str) -> Vec<String> {
    product(&Subject {
        id,
        slug: "",
        category,
        tags: &[tag.to_owned()],
        unit,
        net: 500.0,
        dimensions_cm: None,
    })
}

#[test]
fn every_category_has_its_own_drawing() {
    let fallback = pictures("prd-001", "unknown", "", "piece");
    let mut seen = HashSet::from([fallback]);
    for (category, tag, unit) in KINDS {
        assert!(
            seen.insert(pictures("prd-001", category, tag, unit)),
            "{category}"
        );
    }
}

#[test]
fn every_drawing_renders() {
    for (category, tag, unit) in KINDS {
        for svg in pictures("prd-001", category, tag, unit) {
            let png = render(&svg, 64).expect(category);
            assert!(png.starts_with(b"\x89PNG"), "{category}");
        }
    }
}

#[test]
fn the_same_subject_draws_the_same_picture() {
    for (category, tag, unit) in KINDS {
        assert_eq!(
            pictures("prd-007", category, tag, unit),
            pictures("prd-007", category, tag, unit)
        );
    }
}

#[test]
fn no_two_carpets_are_alike() {
    let carpets: HashSet<_> = (0..20)
        .map(|number| {
            pictures(
                &format!("prd-{number}"),
                "carpets-knotted",
                "carpet",
                "piece",
            )
        })
        .collect();
    assert_eq!(carpets.len(), 20);
}

#[test]
fn each_province_has_its_own_land() {
    let provinces = ["08.201", "08.363", "08.401", "08.577", "08.587"];
    let lands: HashSet<_> = provinces
        .iter()
        .map(|province| cooperative(1, province, &["honey", "kilims"]))
        .collect();
    assert_eq!(lands.len(), provinces.len());
    for land in &lands {
        render(land, 64).expect("a place renders");
    }
}

#[test]
fn no_width_and_no_svg_are_errors() {
    let place = cooperative(1, "08.201", &[]);
    assert!(matches!(render(&place, 0), Err(RenderError::Size)));
    assert!(matches!(render("no drawing", 64), Err(RenderError::Svg(_))));
}
