//! Fruit, nuts and flowers, each about 100 units across around the origin.

use super::canvas::{Art, disc, oval, ring};
use super::palette::{
    BROWN, CREAM, GOLD, Hue, INK, LEAF, OCHRE, PALM, RED, SAFFRON, STRAW, WHITE, WOOD,
};
use super::plants::leaf;

pub(crate) fn date(art: &mut Art, hue: Hue) {
    let skin = art.ball(hue);
    art.fill(
        "M-48 1C-47 -20 -22 -27 4 -26C32 -25 50 -15 49 1C48 17 28 26 2 26C-22 26 -48 22 -48 1Z",
        skin,
    );
    let crease = hue.dark(28);
    art.line(
        "M-36 -6C-18 -12 6 -9 34 -10M-40 6C-16 2 14 8 40 3M-24 16C-4 12 12 18 28 13",
        crease,
        2.2,
    );
    art.glaze(
        "M-30 -15C-14 -22 10 -22 26 -17C10 -18 -14 -17 -30 -15Z",
        CREAM,
        0.6,
    );
    art.fill("M-50 -7L-38 -9L-40 0L-37 9L-50 7Z", STRAW.dark(14));
}

pub(crate) fn pip(art: &mut Art, hue: Hue) {
    let skin = art.ball(hue);
    art.fill(oval(0.0, 0.0, 46.0, 20.0), skin);
    art.line("M-34 -2C-10 4 12 -4 36 1", hue.dark(35), 3.0);
}

pub(crate) fn olive(art: &mut Art, hue: Hue) {
    let skin = art.ball(hue);
    art.fill(oval(0.0, 0.0, 44.0, 34.0), skin);
    art.glaze(oval(-14.0, -14.0, 13.0, 6.0), WHITE, 0.55);
}

pub(crate) fn almond(art: &mut Art) {
    let skin = art.ball(WOOD.mix(OCHRE, 45));
    art.fill(
        "M-48 0C-40 -26 0 -36 30 -24C46 -17 50 -6 50 0C50 8 46 18 30 25C0 35 -40 26 -48 0Z",
        skin,
    );
    let crease = BROWN;
    art.line(
        "M-36 -3C-10 -16 10 -18 36 -12M-38 2L42 2M-32 8C-10 17 12 20 34 14",
        crease,
        1.8,
    );
}

/// An almond without its skin.
pub(crate) fn blanched(art: &mut Art) {
    let skin = art.ball(CREAM.mix(STRAW, 30));
    art.fill(
        "M-48 0C-40 -26 0 -36 30 -24C46 -17 50 -6 50 0C50 8 46 18 30 25C0 35 -40 26 -48 0Z",
        skin,
    );
}

pub(crate) fn almond_shell(art: &mut Art) {
    let skin = art.ball(STRAW.mix(KERNEL, 35));
    art.fill(
        "M-52 0C-42 -30 -4 -42 30 -30C48 -22 54 -8 52 2C50 18 36 30 10 33C-18 36 -46 24 -52 0Z",
        skin,
    );
    for (x, y) in [
        (-26.0, -8.0),
        (-6.0, -18.0),
        (14.0, -8.0),
        (30.0, 4.0),
        (-14.0, 8.0),
        (8.0, 16.0),
        (-30.0, 8.0),
        (28.0, -16.0),
    ] {
        art.fill(oval(x, y, 4.0, 2.5), BROWN.light(15));
    }
}

const KERNEL: Hue = OCHRE;

pub(crate) fn walnut(art: &mut Art) {
    let skin = art.ball(STRAW.mix(WOOD, 42));
    art.fill(
        "M-46 4C-48 -26 -22 -46 4 -46C34 -46 48 -22 46 4C44 30 26 44 0 46C-26 44 -44 30 -46 4Z",
        skin,
    );
    art.line("M2 -46C-6 -20 8 10 0 46", BROWN, 4.5);
    art.line("M-14 -36C-30 -24 -34 -8 -26 6M-24 -14C-14 -4 -26 14 -18 30M20 -34C32 -20 22 -8 30 8M18 -16C12 2 26 14 16 32", BROWN.light(12), 3.0);
}

pub(crate) fn walnut_kernel(art: &mut Art) {
    let skin = art.ball(STRAW.mix(WOOD, 26));
    art.fill("M-46 2C-52 -22 -32 -40 -14 -32C-6 -46 14 -44 16 -32C36 -40 52 -20 44 0C52 18 36 38 16 30C8 42 -10 42 -14 30C-34 38 -52 20 -46 2Z", skin);
    art.line("M-40 0C-20 -6 20 6 40 0M-22 -24C-10 -18 -18 -8 -6 -6M20 -24C12 -14 22 -10 10 -6M-24 22C-12 18 -16 8 -4 8M24 20C10 20 18 10 8 8", WOOD, 3.5);
}

pub(crate) fn apple(art: &mut Art, hue: Hue, blush: Hue) {
    let skin = art.ball(hue);
    art.fill(
        "M0 -30C16 -46 50 -40 50 -4C50 30 26 52 0 44C-26 52 -50 30 -50 -4C-50 -40 -16 -46 0 -30Z",
        skin,
    );
    let glow = art.glow(blush, 0.7);
    art.fill(oval(20.0, 0.0, 26.0, 34.0), glow);
    art.fill(
        "M-14 -34C-6 -24 8 -24 14 -34C6 -29 -6 -29 -14 -34Z",
        hue.dark(40),
    );
    art.line("M0 -30C0 -42 4 -50 10 -56", BROWN, 5.0);
    art.at(28.0, -54.0, 0.36, -18.0, |art| leaf(art, LEAF));
    art.glaze(oval(-24.0, -16.0, 8.0, 14.0), WHITE, 0.6);
}

/// A dried slice of apple.
pub(crate) fn apple_ring(art: &mut Art) {
    art.fill(disc(0.0, 0.0, 48.0), STRAW.mix(RED, 28));
    art.fill(disc(-1.0, -2.0, 43.0), CREAM.mix(STRAW, 26));
    for (x, y) in ring(5, |_| 13.0) {
        art.fill(oval(x, y, 6.0, 9.0), STRAW.dark(16));
    }
    art.fill(disc(0.0, 0.0, 5.0), BROWN);
}

pub(crate) fn fig(art: &mut Art, hue: Hue) {
    let skin = art.ball(hue);
    art.fill(
        "M0 -50C10 -44 10 -30 24 -18C44 0 46 34 0 44C-46 34 -44 0 -24 -18C-10 -30 -10 -44 0 -50Z",
        skin,
    );
    art.line(
        "M-6 -28C-24 -6 -28 16 -16 36M0 -32L0 40M6 -28C24 -6 28 16 16 36",
        hue.dark(22),
        2.4,
    );
}

pub(crate) fn half_fig(art: &mut Art, hue: Hue) {
    fig(art, hue);
    art.fill(
        "M0 -30C8 -22 28 -6 26 12C24 28 10 36 0 36C-10 36 -24 28 -26 12C-28 -6 -8 -22 0 -30Z",
        CREAM,
    );
    art.fill(
        "M0 -14C8 -8 20 2 18 14C16 26 8 30 0 30C-8 30 -16 26 -18 14C-20 2 -8 -8 0 -14Z",
        RED.mix(SAFFRON, 26),
    );
    for (x, y) in ring(9, |_| 11.0) {
        art.fill(disc(x, y + 12.0, 2.2), LEMONY);
    }
}

const LEMONY: Hue = STRAW;

pub(crate) fn apricot(art: &mut Art, hue: Hue) {
    let skin = art.ball(hue);
    art.fill(
        "M0 -38C24 -48 48 -26 48 2C48 28 26 44 0 44C-26 44 -48 28 -48 2C-48 -26 -24 -48 0 -38Z",
        skin,
    );
    art.line("M0 -38C-10 -14 -6 8 2 20", hue.dark(24), 3.0);
}

pub(crate) fn raisin(art: &mut Art, hue: Hue) {
    let skin = art.ball(hue);
    art.fill(
        "M-44 4C-46 -18 -20 -30 6 -28C34 -26 48 -12 46 6C44 24 20 30 -4 28C-28 26 -42 22 -44 4Z",
        skin,
    );
    art.line(
        "M-30 -4C-14 -12 4 2 26 -8M-24 12C-6 4 14 16 30 8",
        hue.light(24),
        3.0,
    );
}

pub(crate) fn pomegranate(art: &mut Art) {
    let skin = art.ball(RED.mix(SAFFRON, 20));
    art.fill(
        "M-14 -42L-20 -62L-6 -52L0 -64L6 -52L20 -62L14 -42Z",
        RED.dark(8),
    );
    art.fill(
        "M-14 -44C-40 -40 -52 -18 -48 6C-44 34 -22 48 0 48C22 48 44 34 48 6C52 -18 40 -40 14 -44Z",
        skin,
    );
    art.glaze(oval(-20.0, -14.0, 10.0, 15.0), WHITE, 0.4);
}

pub(crate) fn half_pomegranate(art: &mut Art) {
    art.fill(disc(0.0, 0.0, 50.0), RED.mix(SAFFRON, 20));
    art.fill(disc(0.0, 0.0, 45.0), CREAM.mix(SAFFRON, 14));
    for (count, radius) in [(5, 12.0), (10, 25.0), (14, 37.0)] {
        for (x, y) in ring(count, |_| radius) {
            art.fill(oval(x, y, 6.4, 7.0), RED.light(8));
            art.glaze(oval(x - 2.0, y - 2.0, 2.0, 2.4), WHITE, 0.6);
        }
    }
    art.line("M0 -44L0 -10M0 0L38 24M0 0L-38 24", CREAM, 4.0);
}

pub(crate) fn chili(art: &mut Art) {
    let skin = art.ball(RED.light(6));
    art.fill(
        "M-44 -14C-30 -28 -8 -18 10 -8C30 4 48 8 56 2C50 22 16 26 -10 16C-34 8 -52 2 -44 -14Z",
        skin,
    );
    art.fill(
        "M-50 -18C-42 -26 -32 -24 -28 -20C-34 -10 -42 -2 -46 -2C-52 -6 -54 -12 -50 -18Z",
        PALM,
    );
    art.line("M-48 -14C-58 -20 -62 -28 -64 -36", PALM, 6.0);
}

pub(crate) fn bee(art: &mut Art) {
    art.glaze("M-4 -14C-26 -52 4 -66 10 -16Z", WHITE, 0.8);
    art.glaze("M8 -14C10 -56 42 -48 20 -12Z", WHITE, 0.65);
    art.fill(oval(4.0, 4.0, 40.0, 22.0), SAFFRON);
    art.line("M-8 -15L-8 23M10 -17L10 25M28 -12L28 19", INK, 8.0);
    art.fill(disc(-36.0, 2.0, 16.0), INK);
    art.line(
        "M-44 -10C-50 -20 -54 -22 -60 -22M-38 -12C-42 -24 -46 -28 -50 -30",
        INK,
        3.0,
    );
}

/// A piece of comb: hexagons of `honey` in wax, filling 100 × 100.
pub(crate) fn comb(art: &mut Art, honey: Hue) {
    for row in 0..7 {
        let shift = if row % 2 == 0 { 0.0 } else { 9.0 };
        for column in 0..7 {
            let x = -56.0 + f64::from(column) * 18.0 + shift;
            let y = -46.0 + f64::from(row) * 15.6;
            let points: Vec<_> = ring(6, |_| 9.4)
                .iter()
                .map(|(dx, dy)| (x + dx, y + dy))
                .collect();
            let tone = art
                .dice
                .pick(&[honey, honey.light(18), honey.dark(12)], honey);
            art.fill(super::canvas::polygon(&points), tone);
            art.line(super::canvas::polygon(&points), GOLD.light(35), 2.4);
        }
    }
}
