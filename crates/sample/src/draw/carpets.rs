//! Knotted carpets and flat-woven kilims, each its own: generated from Amazigh motifs.

use super::Subject;
use super::canvas::{Art, bar, disc, lozenge, polygon};
use super::motifs::{ALL, Motif, cross, eye, fibula, horned, rosette, row, stepped, teeth};
use super::palette::{
    BRICK, BROWN, COCOA, CREAM, GREEN, Hue, INDIGO, INK, NIGHT, OCHRE, RED, ROSE, SAFFRON, WHITE,
    WOOD, WOOL,
};
use super::scene::wall;

/// The dyes of one carpet: ground, then what is drawn on it.
pub(crate) type Dyes = (Hue, [Hue; 3]);

pub(crate) const MADDER: Dyes = (BRICK, [CREAM, INDIGO, SAFFRON]);
const YELLOW: Dyes = (SAFFRON, [BRICK, NIGHT, CREAM]);
const BLUE: Dyes = (INDIGO, [CREAM, BRICK, SAFFRON]);
const BLACK: Dyes = (INK, [RED, CREAM, SAFFRON]);
const WHITE_WOOL: Dyes = (WOOL, [COCOA, BRICK, OCHRE]);

pub(super) fn knotted(art: &mut Art, subject: &Subject<'_>) {
    let (ground, inks) = match () {
        () if subject.has("yellow") => YELLOW,
        () if subject.has("black") => BLACK,
        () if subject.has("ouaouzguite") => BLUE,
        () if subject.has("prayer") => (BRICK.dark(10), [SAFFRON, GREEN, CREAM]),
        () => MADDER,
    };
    hung(art, subject, |art, width, height| {
        art.fill(bar(0.0, 0.0, width, height, 0.0), ground);
        let inner = borders(art, (width, height), ground, inks);
        if subject.has("prayer") {
            prayer(art, inner, ground, inks);
        } else {
            field(art, inner, ground, inks);
        }
        weave(art, width, height);
    });
}

/// Hangs a carpet on a rod before a wall, as large as its sides allow.
pub(crate) fn hung(art: &mut Art, subject: &Subject<'_>, pattern: impl FnOnce(&mut Art, f64, f64)) {
    wall(art);
    let (short, long) = subject.dimensions_cm.unwrap_or((150.0, 220.0));
    let height = 940.0_f64.min(900.0 * long / short);
    let width = (height * short / long).max(360.0);
    let (x, y) = ((1200.0 - width) / 2.0, 122.0);
    art.glaze(
        bar(x + 26.0, y + 24.0, width, height + 30.0, 0.0),
        INK,
        0.16,
    );
    art.glaze(
        bar(x + 12.0, y + 12.0, width, height + 26.0, 0.0),
        INK,
        0.16,
    );
    fringe(art, x, y + height - 4.0, width);
    let shape = bar(x, y, width, height, 2.0);
    art.clipped(shape, |art| {
        art.at(x, y, 1.0, 0.0, |art| pattern(art, width, height));
    });
    let rod = art.down(WOOD.light(26), WOOD.dark(26));
    art.fill(bar(x - 70.0, y - 30.0, width + 140.0, 30.0, 15.0), rod);
    for end in [x - 70.0, x + width + 70.0] {
        let knob = art.ball(WOOD);
        art.fill(disc(end, y - 15.0, 26.0), knob);
    }
    for step in 0..6 {
        let loop_x = x + width * (f64::from(step) + 0.5) / 6.0;
        art.fill(
            bar(loop_x - 16.0, y - 34.0, 32.0, 44.0, 6.0),
            CREAM.dark(10),
        );
        art.fill(
            bar(loop_x - 16.0, y - 34.0, 32.0, 16.0, 6.0),
            CREAM.light(20),
        );
    }
}

pub(crate) fn fringe(art: &mut Art, x: f64, y: f64, width: f64) {
    let mut at = 6.0;
    while at < width {
        let sway = art.dice.between(-5.0, 5.0);
        let length = art.dice.between(40.0, 54.0);
        art.line(
            format!(
                "M{0:.1} {y:.1}q{sway:.1} {1:.1} {sway:.1} {length:.1}",
                x + at,
                length / 2.0
            ),
            WOOL.dark(8),
            4.0,
        );
        at += 9.0;
    }
}

/// The threads, felt rather than seen.
pub(crate) fn weave(art: &mut Art, width: f64, height: f64) {
    let mut y = 5.0;
    while y < height {
        art.glaze(
            bar(0.0, y, width, 2.0, 0.0),
            if y % 20.0 < 10.0 { INK } else { WHITE },
            0.09,
        );
        y += 10.0;
    }
    art.glaze(bar(0.0, 0.0, width, 24.0, 0.0), INK, 0.12);
}

/// Frames of teeth and of small motifs; what is left inside (x, y, width, height).
fn borders(art: &mut Art, size: (f64, f64), ground: Hue, inks: [Hue; 3]) -> [f64; 4] {
    let (width, height) = size;
    let [first, second, third] = inks;
    let thick = width.min(height) * 0.075;
    let choices: [Motif; 3] = [eye, rosette, cross];
    let motif = art.dice.pick(&choices, eye);
    art.fill(bar(0.0, 0.0, width, height, 0.0), second);
    for y in [thick, height] {
        row(
            art,
            (0.0, y - thick / 2.0, width, thick),
            [first, third, ground],
            motif,
        );
    }
    for side in [0.0, width - thick] {
        let count = ((height - thick * 2.0) / thick / 1.15).round();
        let step = (height - thick * 2.0) / count;
        let mut at = 0.5;
        while at < count {
            motif(
                art,
                side + thick / 2.0,
                thick + at * step,
                thick * 0.4,
                [first, third, ground],
            );
            at += 1.0;
        }
    }
    let tooth = thick * 0.5;
    let (x, y, across, down) = (thick, thick, width - thick * 2.0, height - thick * 2.0);
    art.fill(bar(x, y, across, down, 0.0), first);
    art.fill(
        bar(x + 6.0, y + 6.0, across - 12.0, down - 12.0, 0.0),
        ground,
    );
    teeth(art, (x + 6.0, y + 6.0), across - 12.0, -tooth, third);
    teeth(art, (x + 6.0, y + down - 6.0), across - 12.0, tooth, third);
    let inset = tooth + 16.0;
    [
        x + inset,
        y + inset,
        across - inset * 2.0,
        down - inset * 2.0,
    ]
}

/// One of three layouts: large lozenges in a column, a lattice, or panels of motifs.
fn field(art: &mut Art, area: [f64; 4], ground: Hue, inks: [Hue; 3]) {
    match art.dice.below(3) {
        0 => medallions(art, area, ground, inks),
        1 => lattice(art, area, ground, inks),
        _ => panels(art, area, ground, inks),
    }
}

fn medallions(art: &mut Art, area: [f64; 4], ground: Hue, inks: [Hue; 3]) {
    let [x, y, width, height] = area;
    let [first, second, third] = inks;
    let count = (height / width * 1.6).round().clamp(1.0, 4.0);
    let step = height / count;
    let unit = (width / 2.0).min(step / 2.0) / 10.5;
    let small = pick_motif(art);
    let mut at = 0.5;
    while at < count {
        let (cx, cy) = (x + width / 2.0, y + at * step);
        for (half, hue) in [
            (10, first),
            (9, second),
            (7, third),
            (6, ground),
            (4, first),
            (3, second),
        ] {
            art.fill(stepped(cx, cy, half, unit), hue);
        }
        rosette(art, cx, cy, unit * 2.2, [third, ground, first]);
        for (dx, dy) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            small(
                art,
                cx + dx * (width / 2.0 - unit * 2.2),
                cy + dy * (step / 2.0 - unit * 2.4),
                unit * 1.8,
                [third, first, second],
            );
        }
        at += 1.0;
    }
}

fn lattice(art: &mut Art, area: [f64; 4], ground: Hue, inks: [Hue; 3]) {
    let [x, y, width, height] = area;
    let [first, second, third] = inks;
    let columns = art.dice.pick(&[3.0, 4.0, 5.0], 4.0);
    let step = width / columns;
    let rows = (height / step).round().max(1.0);
    let down = height / rows;
    let (one, other) = (pick_motif(art), pick_motif(art));
    let mut row = 0.0;
    while row < rows {
        let mut column = 0.0;
        while column < columns {
            let (cx, cy) = (x + (column + 0.5) * step, y + (row + 0.5) * down);
            let odd = (row + column) % 2.0 > 0.5;
            art.fill(
                lozenge(cx, cy, step * 0.5, down * 0.5),
                if odd { second } else { first },
            );
            art.fill(
                lozenge(cx, cy, step * 0.44, down * 0.44),
                if odd { third } else { ground },
            );
            let motif = if odd { one } else { other };
            motif(
                art,
                cx,
                cy,
                step * 0.19,
                if odd {
                    [ground, first, second]
                } else {
                    [third, first, second]
                },
            );
            column += 1.0;
        }
        row += 1.0;
    }
}

fn panels(art: &mut Art, area: [f64; 4], ground: Hue, inks: [Hue; 3]) {
    let [x, y, width, height] = area;
    let [first, second, third] = inks;
    let count = (height / width * 4.0).round().max(3.0);
    let step = height / count;
    let mut at = 0.0;
    while at < count {
        let tone = art
            .dice
            .pick(&[ground, second, third, ground.dark(16)], ground);
        let marks = if tone == third {
            [second, first, ground]
        } else {
            [first, third, ground.dark(30)]
        };
        let top = y + at * step;
        art.fill(bar(x, top, width, step - 8.0, 0.0), tone);
        let motif = pick_motif(art);
        row(
            art,
            (x, top + step / 2.0 - 4.0, width, step * 0.86),
            marks,
            motif,
        );
        at += 1.0;
    }
}

/// An arch on a quiet field, a lamp hanging in it.
fn prayer(art: &mut Art, area: [f64; 4], ground: Hue, inks: [Hue; 3]) {
    let [x, y, width, height] = area;
    let [first, second, third] = inks;
    art.fill(bar(x, y, width, height, 0.0), second);
    let mid = x + width / 2.0;
    let (foot, shoulder) = (y + height, y + height * 0.36);
    let arch = |inset: f64| {
        polygon(&[
            (x + inset, foot),
            (x + inset, shoulder),
            (x + width * 0.2 + inset * 0.7, shoulder - height * 0.08),
            (x + width * 0.2 + inset * 0.7, shoulder - height * 0.15),
            (mid, y + inset * 1.5 + 10.0),
            (x + width * 0.8 - inset * 0.7, shoulder - height * 0.15),
            (x + width * 0.8 - inset * 0.7, shoulder - height * 0.08),
            (x + width - inset, shoulder),
            (x + width - inset, foot),
        ])
    };
    art.fill(arch(18.0), first);
    art.fill(arch(32.0), ground);
    for side in [-1.0, 1.0] {
        rosette(
            art,
            mid + side * width * 0.37,
            y + height * 0.09,
            width * 0.09,
            [first, third, ground],
        );
    }
    art.line(
        format!("M{mid} {}V{}", y + height * 0.1, y + height * 0.34),
        third,
        5.0,
    );
    fibula(
        art,
        mid,
        y + height * 0.42,
        width * 0.14,
        [first, second, third],
    );
    for step in 0..3 {
        let cy = y + height * (0.64 + f64::from(step) * 0.13);
        horned(art, mid, cy, width * 0.13, [first, second, third]);
    }
}

pub(crate) fn pick_motif(art: &mut Art) -> Motif {
    art.dice.pick(&ALL, eye)
}

/// A square of carpet for cushions, from (0, 0).
pub(crate) fn square(art: &mut Art, side: f64, dyes: Dyes) {
    let (ground, inks) = dyes;
    art.fill(bar(0.0, 0.0, side, side, 0.0), ground);
    let inner = borders(art, (side, side), ground, inks);
    field(art, inner, ground, inks);
    weave(art, side, side);
}

pub(crate) const CUSHIONS: [Dyes; 4] = [MADDER, YELLOW, WHITE_WOOL, (ROSE, [CREAM, BRICK, NIGHT])];
pub(crate) const HANDIRA: Dyes = (WOOL, [BRICK, NIGHT, SAFFRON]);
pub(crate) const GOAT: Dyes = (COCOA, [CREAM, BROWN, WOOL]);
