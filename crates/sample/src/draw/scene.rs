//! Where a product stands: quiet walls and tables of plaster, sand and cloth.

use super::canvas::{Art, bar, disc, lozenge, oval, polygon, star};
use super::palette::{
    BRICK, CLAY, CREAM, Hue, INDIGO, LEMON, OCHRE, PALM, PLASTER, ROSE, SAFFRON, SAGE, SAND, SKY,
    WHITE, WOOD,
};

/// The side of a product's picture.
pub(crate) const SIDE: f64 = 1200.0;

/// Where the table meets the wall.
const HORIZON: f64 = 770.0;

/// Pairs of wall and table that suit each other.
const ROOMS: [(Hue, Hue); 8] = [
    (PLASTER, SAND),
    (SAND, CREAM),
    (ROSE, CREAM),
    (SAGE, CREAM),
    (SKY, PLASTER),
    (LEMON, CREAM),
    (CLAY, SAND),
    (INDIGO, PLASTER),
];

/// A wall and a table in front of it.
pub(crate) fn table(art: &mut Art) {
    let (wall, top) = room(art);
    wall_with_mark(art, wall);
    let light = top.light(25);
    let paint = art.down(top.dark(7), light);
    art.fill(bar(0.0, HORIZON, SIDE, SIDE - HORIZON, 0.0), paint);
    art.glaze(bar(0.0, HORIZON, SIDE, 7.0, 0.0), WHITE, 0.5);
    match art.dice.below(4) {
        0 => planks(art, top),
        1 => runner(art, wall),
        _ => {}
    }
}

/// A wall alone, for what hangs or is laid flat.
pub(crate) fn wall(art: &mut Art) {
    let (wall, _) = room(art);
    let paint = art.down(wall.light(50), wall.light(34));
    art.fill(bar(0.0, 0.0, SIDE, SIDE, 0.0), paint);
    window_light(art);
}

fn room(art: &mut Art) -> (Hue, Hue) {
    art.dice.pick(&ROOMS, (PLASTER, SAND))
}

fn wall_with_mark(art: &mut Art, wall: Hue) {
    let pale = wall.light(42);
    let paint = art.down(pale, wall.light(24));
    art.fill(bar(0.0, 0.0, SIDE, SIDE, 0.0), paint);
    match art.dice.below(6) {
        0 => sun(art, wall),
        1 | 2 => niche(art, wall),
        3 => dunes(art, wall),
        4 => frieze(art, wall),
        _ => window_light(art),
    }
}

fn sun(art: &mut Art, wall: Hue) {
    let x = art.dice.between(380.0, 820.0);
    let y = art.dice.between(380.0, 500.0);
    art.fill(disc(x, y, 330.0), wall.light(30));
    art.fill(disc(x, y, 250.0), wall.mix(ROSE, 30).light(24));
}

/// A niche with a horseshoe arch, as in the walls of the ksour.
fn niche(art: &mut Art, wall: Hue) {
    let arch = "M250 772V420C200 300 330 130 600 90C870 130 1000 300 950 420V772Z";
    let inner = "M290 772V430C246 320 360 176 600 138C840 176 954 320 910 430V772Z";
    art.fill(arch, wall.light(55));
    let paint = art.down(wall.mix(CLAY, 12).light(22), wall.light(30));
    art.fill(inner, paint);
}

fn dunes(art: &mut Art, wall: Hue) {
    let x = art.dice.between(200.0, 1000.0);
    art.fill(disc(x, 300.0, 110.0), wall.mix(CREAM, 60).light(20));
    art.fill(
        "M0 640C220 470 380 520 560 600C760 690 900 480 1200 560V780H0Z",
        wall.mix(OCHRE, 22).light(20),
    );
    art.fill(
        "M0 720C260 620 480 700 640 700C860 700 980 600 1200 660V780H0Z",
        wall.mix(CLAY, 24).light(10),
    );
}

/// A band of lozenges and stars above the table, used as a mark and pale.
fn frieze(art: &mut Art, wall: Hue) {
    let tone = wall.mix(BRICK, 16).light(12);
    art.fill(bar(0.0, 560.0, SIDE, 210.0, 0.0), wall.light(12));
    for edge in [574.0, 742.0] {
        art.fill(bar(0.0, edge, SIDE, 10.0, 0.0), tone);
    }
    for step in 0..9 {
        let x = f64::from(step) * 150.0;
        art.fill(lozenge(x, 663.0, 62.0, 62.0), tone);
        art.fill(lozenge(x, 663.0, 34.0, 34.0), wall.light(22));
        art.fill(star(x + 75.0, 663.0, 20.0), tone);
    }
}

fn window_light(art: &mut Art) {
    let x = art.dice.between(-40.0, 420.0);
    for pane in 0..2 {
        let left = x + f64::from(pane) * 260.0;
        art.glaze(
            polygon(&[
                (left, 60.0),
                (left + 220.0, 60.0),
                (left + 480.0, 690.0),
                (left + 260.0, 690.0),
            ]),
            WHITE,
            0.28,
        );
    }
}

fn planks(art: &mut Art, top: Hue) {
    let tone = top.mix(WOOD, 45);
    art.fill(bar(0.0, HORIZON, SIDE, SIDE - HORIZON, 0.0), tone.light(14));
    for (y, shade) in [(HORIZON, 10), (870.0, 20), (1010.0, 6)] {
        art.fill(bar(0.0, y, SIDE, SIDE - y, 0.0), tone.light(shade));
        art.glaze(bar(0.0, y, SIDE, 4.0, 0.0), BRICK, 0.25);
        for _ in 0..4 {
            let x = art.dice.between(0.0, 1000.0);
            let at = y + art.dice.between(25.0, 90.0);
            art.glaze(bar(x, at, (at - 600.0) * 0.6, 3.0, 1.5), BRICK, 0.16);
        }
    }
}

/// A woven cloth across the table.
fn runner(art: &mut Art, wall: Hue) {
    let cloth = art.dice.pick(&[BRICK, INDIGO, PALM, SAFFRON, DEEP], DEEP);
    let tone = if cloth == wall { BRICK } else { cloth };
    art.fill("M150 830H1050L1180 1200H20Z", CREAM);
    art.fill("M190 830H215L110 1200H74Z", tone.light(10));
    art.fill("M1010 830H985L1090 1200H1126Z", tone.light(10));
    art.fill("M232 830H240L142 1200H130Z", tone.light(35));
    art.fill("M968 830H960L1058 1200H1070Z", tone.light(35));
}

const DEEP: Hue = CLAY;

/// A round tray or board under a still life.
pub(crate) fn board(art: &mut Art, x: f64, y: f64, width: f64) {
    let height = width * 0.24;
    art.shadow(x, y + height * 0.5, width * 1.12, height * 1.2);
    art.fill(oval(x, y + 16.0, width, height), WOOD.dark(28));
    let paint = art.down(WOOD.light(30), WOOD.light(12));
    art.fill(oval(x, y, width, height), paint);
    art.line(oval(x, y, width * 0.9, height * 0.88), WOOD.dark(5), 3.0);
}
