//! Bowls, sacks, pouches, boxes and crates. Each stands on the origin.

use super::canvas::{Art, bar, disc, lozenge, oval, polygon, star};
use super::goods::{Goods, heap, spread};
use super::palette::{
    BRICK, CLAY, CREAM, DEEP_ROSE, GREEN, Hue, INDIGO, INK, KRAFT, OCHRE, PALM, SAFFRON, STRAW,
    WHITE, WOOD,
};
use super::vessels::{Emblem, label};

/// A bowl of glazed clay, `half` wide to each side, heaped with `goods`.
pub(crate) fn bowl(art: &mut Art, half: f64, goods: Goods<'_>) {
    let hue = art.dice.pick(&[CLAY, GREEN, INDIGO, OCHRE, CREAM], CLAY);
    bowl_of(art, half, hue, goods);
}

pub(crate) fn bowl_of(art: &mut Art, half: f64, hue: Hue, goods: Goods<'_>) {
    let scale = half / 200.0;
    art.shadow(half * 0.1, 0.0, half * 1.2, half * 0.2);
    art.at(0.0, 0.0, scale, 0.0, |art| {
        art.fill(oval(0.0, -150.0, 200.0, 50.0), hue.dark(34));
    });
    art.at(0.0, -146.0 * scale, 1.0, 0.0, |art| {
        heap(art, half * 0.92, half * 0.56, goods);
    });
    art.at(0.0, 0.0, scale, 0.0, |art| {
        let glaze = art.barrel(hue);
        let front = "M-200 -150C-196 -60 -120 -14 -70 -8V6H70V-8C120 -14 196 -60 200 -150C150 -84 -150 -84 -200 -150Z";
        art.fill(front, glaze);
        art.line("M-200 -150C-150 -84 150 -84 200 -150", hue.light(40), 7.0);
        for step in -4..=4 {
            let x = f64::from(step) * 34.0;
            let y = -70.0 - x * x * 0.0013;
            art.fill(lozenge(x, y, 11.0, 13.0), if hue == CREAM { INDIGO } else { hue.light(45) });
        }
    });
}

/// A sack of jute or cotton with a rolled rim, 340 wide and 340 high, heaped with `goods`.
pub(crate) fn sack(art: &mut Art, cloth: Hue, goods: Goods<'_>) {
    art.shadow(24.0, -4.0, 250.0, 44.0);
    art.fill(oval(0.0, -260.0, 160.0, 42.0), cloth.dark(34));
    art.at(0.0, -262.0, 1.0, 0.0, |art| heap(art, 150.0, 96.0, goods));
    let body = art.barrel(cloth);
    let front = "M-166 -262C-196 -170 -190 -60 -164 -14C-150 8 150 8 164 -14C190 -60 196 -170 166 -262C110 -212 -110 -212 -166 -262Z";
    art.fill(front, &body);
    art.clipped(front, |art| {
        for step in 0..14 {
            let y = -240.0 + f64::from(step) * 19.0;
            art.line(
                format!("M-190 {y}C-90 {0} 90 {0} 190 {y}", y + 22.0),
                cloth.dark(14),
                1.2,
            );
        }
        for step in -9..=9 {
            let x = f64::from(step) * 20.0;
            art.line(
                format!("M{x} -260C{0} -160 {0} -80 {x} 4", x * 1.14),
                cloth.dark(12),
                1.0,
            );
        }
        let band = art.dice.pick(&[BRICK, INDIGO, PALM, SAFFRON], BRICK);
        art.line("M-190 -92C-90 -64 90 -64 190 -92", band, 10.0);
        art.line("M-190 -66C-90 -38 90 -38 190 -66", band, 4.0);
        for step in -4..=4 {
            let x = f64::from(step) * 38.0;
            art.fill(lozenge(x, -118.0 - x * x * 0.0006, 12.0, 15.0), band);
        }
    });
    art.line(
        "M-166 -264C-110 -212 110 -212 166 -264",
        cloth.dark(16),
        30.0,
    );
    art.line(
        "M-164 -268C-108 -217 108 -217 164 -268",
        cloth.light(20),
        22.0,
    );
}

/// A stand-up pouch, 300 × 420, with a window on its contents and a label.
pub(crate) fn pouch(art: &mut Art, goods: Goods<'_>, emblem: Emblem<'_>) {
    let paper = art
        .dice
        .pick(&[KRAFT, KRAFT, CREAM, KRAFT.light(24)], KRAFT);
    let accent = art
        .dice
        .pick(&[BRICK, INDIGO, PALM, OCHRE, DEEP_ROSE], BRICK);
    art.shadow(26.0, -4.0, 220.0, 36.0);
    let outline = "M-138 -420H138C142 -330 152 -200 150 -40C150 -12 130 4 100 2C40 -4 -40 -4 -100 2C-130 4 -150 -12 -150 -40C-152 -200 -142 -330 -138 -420Z";
    let paint = art.barrel(paper);
    art.fill(outline, paint);
    art.clipped(outline, |art| {
        art.fill(bar(-160.0, -420.0, 320.0, 46.0, 0.0), accent);
        art.stitch("M-160 -366H160", accent.dark(10), 5.0, "14 8");
        art.glaze("M-150 -40C-60 -80 60 -80 150 -40V10H-150Z", INK, 0.1);
        art.glaze(
            "M-100 -370C-116 -240 -110 -120 -92 -60L-76 -64C-90 -140 -92 -260 -80 -370Z",
            WHITE,
            0.32,
        );
    });
    for step in -5..=5 {
        art.fill(lozenge(f64::from(step) * 27.0, -397.0, 9.0, 12.0), CREAM);
    }
    let window = window(art);
    art.fill(window, CREAM.mix(accent, 40));
    art.clipped(window, |art| {
        spread(art, (-110.0, -190.0), (220.0, 170.0), goods);
    });
    art.line(window, CREAM, 7.0);
    art.line(window, accent, 2.5);
    art.fill(disc(0.0, -278.0, 72.0), CREAM.light(40));
    art.line(disc(0.0, -278.0, 64.0), accent, 3.0);
    art.at(0.0, -278.0, 0.94, 0.0, emblem);
}

/// The cut of a pouch's window: arch, lozenge or round.
fn window(art: &mut Art) -> &'static str {
    art.dice.pick(
        &[
            "M-90 -40V-120C-96 -156 -40 -186 0 -192C40 -186 96 -156 90 -120V-40Z",
            "M0 -196L104 -112L0 -28L-104 -112Z",
            "M-96 -112C-96 -220 96 -220 96 -112C96 -6 -96 -6 -96 -112Z",
        ],
        "M0 -196L104 -112L0 -28L-104 -112Z",
    )
}

/// An open box 620 wide seen from above its front; the caller fills the inside,
/// x -290..290 and y -250..0 of its own, before the front hides its foot.
pub(crate) fn open_box(art: &mut Art, card: Hue, depth: f64, inside: impl FnOnce(&mut Art)) {
    art.shadow(20.0, -20.0, 420.0, 70.0);
    let rim = -depth;
    let (near, far) = (310.0, 262.0);
    let back = rim - 230.0;
    let mouth = polygon(&[(-near, rim), (near, rim), (far, back), (-far, back)]);
    lid(art, card, far, back);
    art.fill(&mouth, card.dark(26));
    art.clipped(
        polygon(&[
            (-near + 14.0, rim),
            (near - 14.0, rim),
            (far - 8.0, back + 14.0),
            (-far + 8.0, back + 14.0),
        ]),
        |art| {
            art.at(0.0, rim, 1.0, 0.0, inside);
        },
    );
    art.line(
        format!("M-{near} {rim}L-{far} {back}H{far}L{near} {rim}"),
        card.light(25),
        11.0,
    );
    let front = art.down(card.light(8), card.dark(12));
    art.fill(bar(-near, rim, near * 2.0, depth, 4.0), front);
    art.fill(bar(-near, rim, near * 2.0, 9.0, 4.0), card.light(35));
    frieze(art, card, near, -depth * 0.48, depth * 0.26);
}

/// A lid standing open behind its box.
fn lid(art: &mut Art, card: Hue, half: f64, y: f64) {
    let top = y - 190.0;
    let wide = half + 18.0;
    let paint = art.down(card.light(22), card);
    art.fill(
        polygon(&[(-half, y + 4.0), (half, y + 4.0), (wide, top), (-wide, top)]),
        paint,
    );
    art.line(
        polygon(&[
            (-half + 22.0, y - 20.0),
            (half - 22.0, y - 20.0),
            (wide - 26.0, top + 22.0),
            (-wide + 26.0, top + 22.0),
        ]),
        card.light(48),
        4.0,
    );
    let tone = card.light(52);
    art.fill(star(0.0, y - 94.0, 52.0), tone);
    art.fill(star(0.0, y - 94.0, 30.0), card);
    art.fill(disc(0.0, y - 94.0, 12.0), tone);
    for side in [-1.0, 1.0] {
        for step in 0..3 {
            let x = side * (100.0 + f64::from(step) * 50.0);
            art.fill(
                lozenge(x, y - 94.0, 17.0, 25.0 - f64::from(step) * 5.0),
                tone,
            );
        }
    }
}

/// Lozenges along the front of a box.
fn frieze(art: &mut Art, card: Hue, half: f64, y: f64, size: f64) {
    let tone = card.light(55);
    let mut x = 0.0;
    while x < half - size {
        for side in [x, -x] {
            art.fill(lozenge(side, y, size, size), tone);
            art.fill(lozenge(side, y, size * 0.5, size * 0.5), card);
        }
        x += size * 2.3;
    }
    art.fill(
        bar(-half, y - size * 1.5, half * 2.0, size * 0.14, 0.0),
        tone,
    );
    art.fill(
        bar(-half, y + size * 1.36, half * 2.0, size * 0.14, 0.0),
        tone,
    );
}

/// Rows of pieces laid in an open box; for use as its inside.
pub(crate) fn rows(art: &mut Art, rows: u32, columns: u32, draw: &dyn Fn(&mut Art)) {
    art.fill(bar(-310.0, -260.0, 620.0, 280.0, 0.0), INK.light(30));
    for row in 0..rows {
        let near = f64::from(row + 1) / f64::from(rows);
        let y = -228.0 + near * 208.0;
        let half = 240.0 + near * 40.0;
        for column in 0..columns {
            let x = ((f64::from(column) + 0.5) / f64::from(columns) * 2.0 - 1.0) * half;
            let size = half / f64::from(columns) / 47.0;
            let turn = art.dice.between(-8.0, 8.0);
            art.at(x, y - 12.0, size, turn, |art| draw(art));
        }
    }
}

/// A crate of slats, 640 wide, heaped with `goods`.
pub(crate) fn crate_of(art: &mut Art, goods: Goods<'_>) {
    art.shadow(16.0, -6.0, 430.0, 56.0);
    art.fill(
        polygon(&[
            (-320.0, -190.0),
            (320.0, -190.0),
            (270.0, -330.0),
            (-270.0, -330.0),
        ]),
        WOOD.dark(30),
    );
    art.fill(bar(-270.0, -350.0, 540.0, 34.0, 3.0), STRAW.mix(WOOD, 50));
    art.at(0.0, -196.0, 1.0, 0.0, |art| heap(art, 304.0, 216.0, goods));
    for (y, tone) in [(-202.0, 16), (-134.0, 24), (-66.0, 10)] {
        let paint = art.down(STRAW.mix(WOOD, 40).light(tone), STRAW.mix(WOOD, 60));
        art.fill(bar(-324.0, y, 648.0, 56.0, 4.0), paint);
        art.glaze(
            format!(
                "M-300 {0}C-120 {1} 60 {2} 300 {0}",
                y + 30.0,
                y + 20.0,
                y + 42.0
            ),
            WOOD,
            0.5,
        );
    }
    for x in [-312.0, 258.0] {
        let paint = art.barrel(WOOD.light(18));
        art.fill(bar(x, -210.0, 54.0, 210.0, 4.0), paint);
        for y in [-174.0, -106.0, -38.0] {
            art.fill(disc(x + 27.0, y, 6.0), INK.light(30));
        }
    }
    art.at(0.0, -104.0, 1.0, 0.0, |art| {
        label(art, 170.0, 120.0, &|art| {
            art.fill(star(0.0, 8.0, 46.0), SAFFRON);
        });
    });
}
