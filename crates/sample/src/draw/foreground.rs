//! What cooperatives grow or make, before the land of their place.

use super::canvas::{Art, bar, disc, lozenge, oval};
use super::palette::{
    AMBER, BRICK, BROWN, CLAY, COCOA, CREAM, DEEP_ROSE, GREEN, Hue, INDIGO, LEAF, LEMON, NIGHT,
    OCHRE, PALM, RED, ROSE, SAFFRON, SAGE, SAND, SKY, STONE, STRAW, VIOLET, WOOD,
};
use super::places::{ground, palms};
use super::plants::{crocus, rose};

/// A bank along the lower edge and on it what the first two activities grow or make, once each.
pub(super) fn draw(art: &mut Art, activities: &[&str]) {
    ground(art, 765.0, LEAF.mix(OCHRE, 34).light(12));
    let mut seen = Vec::new();
    for activity in activities.iter().take(2) {
        let kind = kind(activity);
        if !seen.contains(&kind) {
            let x = if seen.is_empty() { 20.0 } else { 860.0 };
            strip(art, activity, x);
            seen.push(kind);
        }
    }
}

/// Activities that look the same in a landscape.
fn kind(activity: &str) -> &str {
    match activity {
        "carpets-knotted" | "kilims" | "blankets-cushions" | "clothing" => "wool",
        "fossils" | "marble" | "mineral-specimens" | "salt" => "stone",
        "fresh-fruit" | "dried-fruit" | "jams" => "fruit",
        "dates-medjool" | "dates-other" | "dates-derived" | "gifts" | "basketry" => "palm",
        "rose" | "soaps" => "rose",
        other => other,
    }
}

/// What is grown or made, in the strip from `x` on, 740 wide.
fn strip(art: &mut Art, activity: &str, x: f64) {
    match activity {
        "rose" | "soaps" => field(art, x, &|art| bush(art, DEEP_ROSE.light(14))),
        "saffron" => field(art, x, &|art| art.at(0.0, -44.0, 0.42, 0.0, crocus)),
        "herbs" | "henna" | "cosmetic-oils" => field(art, x, &|art| tuft(art, VIOLET.light(10))),
        "cereals" | "cumin-spices" | "dairy" => field(art, x, &|art| tuft(art, STRAW)),
        "olive-oil" => orchard(art, x, SAGE.mix(PALM, 50), PALM.dark(26)),
        "fresh-fruit" | "dried-fruit" | "jams" => orchard(art, x, LEAF, RED),
        "nuts" => orchard(art, x, ROSE.light(40), DEEP_ROSE),
        "honey" => hives(art, x),
        "carpets-knotted" | "kilims" | "blankets-cushions" | "clothing" => washing_line(art, x),
        "pottery" => pots(art, x),
        "fossils" | "marble" | "mineral-specimens" | "salt" => stones(art, x),
        _ => palms(art, x + 60.0, x + 640.0, 850.0, 3.0),
    }
}

fn field(art: &mut Art, x: f64, plant: &dyn Fn(&mut Art)) {
    for row in 0..4 {
        let y = 800.0 + f64::from(row) * 44.0;
        let size = 0.8 + f64::from(row) * 0.22;
        for step in 0..9 {
            let across = x
                + (f64::from(step) + 0.3) * 84.0
                + f64::from(row % 2) * 40.0
                + art.dice.between(-14.0, 14.0);
            art.at(across, y, size, 0.0, plant);
        }
    }
}

fn bush(art: &mut Art, flower: Hue) {
    art.fill("M-46 6C-60 -40 -20 -64 0 -60C30 -66 60 -36 46 6Z", PALM);
    for (x, y) in [(-26.0, -20.0), (6.0, -42.0), (26.0, -14.0), (-4.0, -10.0)] {
        art.at(x, y, 0.25, 0.0, |art| rose(art, flower));
    }
}

fn tuft(art: &mut Art, flower: Hue) {
    for (lean, height) in [(-22.0, 46.0), (-8.0, 60.0), (8.0, 56.0), (22.0, 44.0)] {
        art.line(format!("M0 4L{lean} -{height}"), LEAF.dark(14), 4.0);
        art.fill(oval(lean, -height - 8.0, 6.0, 17.0), flower);
    }
}

fn orchard(art: &mut Art, x: f64, crown: Hue, fruit: Hue) {
    for step in 0..5 {
        let across = x + 80.0 + f64::from(step) * 145.0;
        let y = 810.0 + f64::from(step % 2) * 50.0;
        art.at(across, y, 1.1, 0.0, |art| {
            art.shadow(10.0, 4.0, 90.0, 16.0);
            art.line(
                "M0 4C-6 -30 4 -50 0 -80M0 -50L26 -84M0 -46L-26 -80",
                BROWN,
                14.0,
            );
            for (dx, dy, radius, tone) in [
                (-40.0, -96.0, 46.0, 0),
                (40.0, -98.0, 46.0, 0),
                (0.0, -130.0, 54.0, 12),
            ] {
                art.fill(disc(dx, dy, radius), crown.light(tone));
            }
            for (dx, dy) in [
                (-52.0, -90.0),
                (-22.0, -116.0),
                (12.0, -96.0),
                (40.0, -120.0),
                (56.0, -84.0),
                (2.0, -150.0),
                (-30.0, -80.0),
            ] {
                art.fill(disc(dx, dy, 7.0), fruit);
            }
        });
    }
}

fn hives(art: &mut Art, x: f64) {
    for step in 0..4 {
        let hue = art.dice.pick(&[SKY, LEMON, CREAM, SAGE], CREAM);
        art.at(
            x + 110.0 + f64::from(step) * 170.0,
            850.0,
            1.0,
            0.0,
            |art| {
                art.shadow(8.0, 2.0, 90.0, 16.0);
                let body = art.down(hue.light(20), hue.dark(8));
                art.fill(bar(-52.0, -110.0, 104.0, 104.0, 3.0), body);
                art.line("M-52 -60H52", hue.dark(24), 4.0);
                art.fill(bar(-60.0, -126.0, 120.0, 20.0, 3.0), WOOD);
                art.fill(bar(-26.0, -24.0, 52.0, 9.0, 4.0), COCOA);
                art.line("M-44 -6V12M44 -6V12", WOOD.dark(20), 10.0);
            },
        );
    }
}

/// Rugs of many colours hung out between two posts.
fn washing_line(art: &mut Art, x: f64) {
    for post in [x + 40.0, x + 690.0] {
        art.line(format!("M{post} 880V660"), WOOD.dark(16), 14.0);
    }
    art.line(
        format!(
            "M{0} 672C{1} 700 {2} 700 {3} 672",
            x + 40.0,
            x + 260.0,
            x + 480.0,
            x + 690.0
        ),
        STRAW,
        5.0,
    );
    for step in 0..4 {
        let rug = art
            .dice
            .pick(&[BRICK, SAFFRON, INDIGO, NIGHT, GREEN, CREAM], BRICK);
        let second = if rug == CREAM { BRICK } else { CREAM };
        art.at(x + 70.0 + f64::from(step) * 152.0, 684.0, 1.0, 0.0, |art| {
            art.fill(bar(0.0, 0.0, 130.0, 160.0, 2.0), rug);
            for y in [24.0, 136.0] {
                art.fill(bar(0.0, y, 130.0, 6.0, 0.0), second);
            }
            for row in 0..3 {
                for column in 0..3 {
                    art.fill(
                        lozenge(
                            25.0 + f64::from(column) * 40.0,
                            52.0 + f64::from(row) * 28.0,
                            14.0,
                            12.0,
                        ),
                        if row == 1 { AMBER } else { second },
                    );
                }
            }
            art.stitch("M4 166H126", second, 12.0, "3 5");
        });
    }
}

fn pots(art: &mut Art, x: f64) {
    for step in 0..6 {
        let hue = art.dice.pick(&[GREEN, CLAY, GREEN.light(14), OCHRE], GREEN);
        let size = art.dice.between(0.8, 1.3);
        art.at(
            x + 80.0 + f64::from(step) * 115.0,
            860.0,
            size,
            0.0,
            |art| {
                art.shadow(10.0, 0.0, 80.0, 14.0);
                let glaze = art.barrel(hue);
                art.fill(
                    "M-26 0C-80 -40 -66 -110 -26 -130V-150H26V-130C66 -110 80 -40 26 0Z",
                    glaze,
                );
                art.fill(oval(0.0, -150.0, 30.0, 8.0), hue.dark(30));
                art.line("M-58 -84C-20 -72 20 -72 58 -84", hue.light(40), 4.0);
            },
        );
    }
}

fn stones(art: &mut Art, x: f64) {
    for step in 0..7 {
        let hue = art.dice.pick(
            &[
                STONE,
                STONE.mix(CLAY, 40),
                SAND.dark(14),
                ROSE.mix(STONE, 40),
            ],
            STONE,
        );
        let size = art.dice.between(0.7, 1.6);
        let y = art.dice.between(820.0, 870.0);
        art.at(x + 60.0 + f64::from(step) * 100.0, y, size, 0.0, |art| {
            art.shadow(8.0, 10.0, 80.0, 16.0);
            art.fill("M-60 14L-44 -34L-8 -58L38 -40L62 10Z", hue);
            art.fill("M-60 14L-44 -34L-8 -58L-14 -8Z", hue.light(28));
            art.fill("M-14 -8L38 -40L62 10L-60 14Z", hue.dark(12));
        });
    }
}
