//! Leaves, stems, flowers and palms, most about 100 units across around the origin.

use super::canvas::{Art, disc, oval, ring};
use super::palette::{AMBER, Hue, INK, PALM, RED, SAFFRON, SAGE, VIOLET, WHITE};

/// A narrow leaf along the x axis, from the stem at the left.
pub(crate) fn leaf(art: &mut Art, hue: Hue) {
    art.fill("M-50 0C-28 -26 18 -26 50 0C18 22 -28 22 -50 0Z", hue);
    art.glaze("M-50 0C-28 22 18 22 50 0Z", INK, 0.12);
    art.line("M-54 0L40 0", hue.dark(22), 2.5);
}

/// A stem of about 300 units upwards from the origin, with pairs of leaves.
pub(crate) fn sprig(art: &mut Art, hue: Hue, leaf_size: f64, pairs: u32) {
    art.line("M0 0C12 -90 -10 -190 4 -300", hue.dark(30), 5.0);
    for pair in 0..pairs {
        let rise = f64::from(pair) / f64::from(pairs);
        let y = -40.0 - rise * 240.0;
        let size = leaf_size * (1.0 - rise * 0.35);
        for side in [-1.0, 1.0] {
            let turn = art.dice.between(28.0, 42.0);
            art.stretched(side * 4.0, y, (side, 1.0), |art| {
                art.at(size * 40.0, -size * 25.0, size, -turn, |art| leaf(art, hue));
            });
        }
    }
    art.at(
        4.0,
        -300.0 - leaf_size * 24.0,
        leaf_size * 0.6,
        -88.0,
        |art| leaf(art, hue.light(12)),
    );
}

/// A sprig with a spike of small flowers at its end.
pub(crate) fn spike(art: &mut Art, stem: Hue, flower: Hue) {
    art.line("M0 0C10 -90 -8 -170 2 -300", stem, 5.0);
    for step in 0..5 {
        let y = -30.0 - f64::from(step) * 28.0;
        for side in [-1.0, 1.0] {
            art.stretched(0.0, y, (side * 0.5, 0.5), |art| {
                art.at(44.0, -14.0, 1.0, -38.0, |art| leaf(art, stem));
            });
        }
    }
    for step in 0..8 {
        let y = -170.0 - f64::from(step) * 20.0;
        let width = 21.0 - f64::from(step) * 1.6;
        for side in [-0.8, 0.0, 0.8] {
            let tone = flower.light(if side < 0.0 { 24 } else { 4 });
            art.fill(
                oval(side * width, y - side.abs() * 3.0, width * 0.5, 12.0),
                tone,
            );
        }
    }
}

/// A damask rose, open, seen from above.
pub(crate) fn rose(art: &mut Art, hue: Hue) {
    for (count, radius, size, shade) in [(7, 30.0, 24.0, 10), (6, 19.0, 19.0, 0), (5, 9.0, 14.0, 8)]
    {
        for (index, (x, y)) in ring(count, |_| radius).into_iter().enumerate() {
            let tone = if index.is_multiple_of(2) {
                hue.light(26 - shade)
            } else {
                hue.light(14 - shade)
            };
            art.fill(disc(x, y, size), hue.dark(12));
            art.fill(disc(x * 0.97 - 1.0, y * 0.97 - 1.5, size - 1.6), tone);
        }
    }
    art.fill(disc(0.0, 0.0, 10.0), hue.dark(14));
    art.line("M-6 2C-6 -8 8 -8 7 1C6 8 -2 7 -2 2", hue.light(30), 2.4);
}

/// A rose still closed, on its calyx.
pub(crate) fn rosebud(art: &mut Art, hue: Hue) {
    art.line("M0 30L0 50", PALM, 6.0);
    let petals = art.ball(hue);
    art.fill(
        "M0 -48C26 -30 36 -4 24 22C14 36 -14 36 -24 22C-36 -4 -26 -30 0 -48Z",
        petals,
    );
    art.fill(
        "M0 -48C10 -30 6 -6 -14 26C-34 10 -26 -28 0 -48Z",
        hue.light(22),
    );
    art.line("M0 -46C16 -28 20 -2 8 26", hue.dark(20), 2.0);
    art.fill(
        "M-24 8C-20 30 -12 38 0 38C12 38 20 30 24 8C14 18 8 22 0 14C-8 22 -14 18 -24 8Z",
        PALM,
    );
}

pub(crate) fn petal(art: &mut Art, hue: Hue) {
    art.fill("M-44 4C-36 -30 14 -40 44 -10C38 20 -8 36 -44 4Z", hue);
    art.glaze("M-44 4C-20 -6 14 -8 44 -10C38 20 -8 36 -44 4Z", WHITE, 0.2);
}

/// The saffron crocus with its three red threads.
pub(crate) fn crocus(art: &mut Art) {
    art.line("M0 46C-2 80 4 100 0 130", SAGE, 7.0);
    for (turn, tone) in [(-62.0, 0), (62.0, 0), (-32.0, 12), (32.0, 12), (0.0, 24)] {
        art.at(0.0, 48.0, 1.0, turn, |art| {
            art.fill(
                "M0 0C-30 -30 -26 -84 0 -108C26 -84 30 -30 0 0Z",
                VIOLET.light(tone),
            );
            art.line("M0 -8C-2 -40 0 -70 0 -94", VIOLET.dark(14), 1.8);
        });
    }
    art.line(
        "M0 10C-6 -30 -26 -44 -34 -52M0 10C0 -30 4 -50 2 -66M0 10C6 -30 24 -40 36 -48",
        RED,
        6.5,
    );
    art.line(
        "M0 16C-3 -10 -10 -20 -14 -26M0 16C3 -10 12 -18 16 -24",
        SAFFRON,
        6.0,
    );
}

/// One thread of saffron, red with a pale foot.
pub(crate) fn thread(art: &mut Art) {
    let bend = art.dice.between(-22.0, 22.0);
    let end = art.dice.between(-10.0, 10.0);
    let tone = art.dice.pick(
        &[RED, RED.light(12), RED.dark(16), RED.mix(SAFFRON, 20)],
        RED,
    );
    art.line(
        format!("M-48 0Q0 {bend:.0} 44 {end:.0}L52 {:.0}", end - 5.0),
        tone,
        6.0,
    );
    art.line(
        format!("M-48 0Q-44 {:.0} -36 {:.0}", bend * 0.1, bend * 0.24),
        SAFFRON,
        5.0,
    );
}

pub(crate) fn wheat(art: &mut Art, hue: Hue) {
    art.line("M0 0C6 -90 -4 -180 0 -240", hue.dark(12), 5.0);
    for step in 0..6 {
        let y = -130.0 - f64::from(step) * 24.0;
        for side in [-1.0, 1.0] {
            art.stretched(0.0, y, (side, 1.0), |art| {
                art.line("M14 -18C28 -50 30 -70 36 -96", hue.light(22), 2.0);
                art.fill("M2 4C2 -14 14 -30 24 -32C28 -18 18 2 2 4Z", hue);
            });
        }
    }
    art.fill(
        "M0 -262C12 -282 10 -296 0 -312C-10 -296 -12 -282 0 -262Z",
        hue.light(14),
    );
}

/// The palm that stands for the oases, about 100 high.
pub(crate) fn palm(art: &mut Art, trunk: Hue, crown: Hue) {
    art.fill("M-4 50C-3 20 -3 0 -5 -20L4 -20C3 2 4 24 7 50Z", trunk);
    for y in [-6.0, 6.0, 18.0, 30.0, 42.0] {
        art.line(format!("M-3 {y}L4 {}", y - 3.0), trunk.dark(24), 1.4);
    }
    art.at(-5.0, -10.0, 0.13, 80.0, |art| grapes(art, AMBER));
    art.at(6.0, -9.0, 0.13, 100.0, |art| grapes(art, AMBER.dark(14)));
    for (turn, tone) in [(38.0, 0), (12.0, 8), (-14.0, 16), (-40.0, 8), (-66.0, 20)] {
        for side in [-1.0, 1.0] {
            art.stretched(0.0, -19.0, (side, 1.0), |art| {
                art.at(0.0, 0.0, 1.0, turn, |art| {
                    art.fill("M-2 2C8 -14 34 -18 52 6C46 2 44 4 42 2C36 0 34 3 31 0C26 -2 24 1 21 -1C14 -2 8 0 -2 2Z", crown.light(tone));
                });
            });
        }
    }
}

/// A bunch of dates, hanging along the x axis.
fn grapes(art: &mut Art, fruit: Hue) {
    for (x, y) in [
        (0.0, 0.0),
        (26.0, -18.0),
        (26.0, 18.0),
        (52.0, 0.0),
        (52.0, -34.0),
        (52.0, 34.0),
        (80.0, -16.0),
        (80.0, 16.0),
    ] {
        art.fill(oval(x, y, 20.0, 14.0), fruit);
    }
}
