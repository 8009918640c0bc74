//! Amazigh motifs on the grid of a loom: lozenges in steps, combs, zigzags, stars, fibulas.

use super::canvas::{Art, bar, disc, lozenge, polygon, star, strand};
use super::palette::Hue;

/// A lozenge whose edges go in steps, as knots make them: `half` steps of `unit` to each side.
pub(crate) fn stepped(x: f64, y: f64, half: u32, unit: f64) -> String {
    let quarter: Vec<(f64, f64)> = (0..=half)
        .flat_map(|step| {
            let (along, rest) = (f64::from(step) * unit, f64::from(half - step) * unit);
            [
                (along - unit / 2.0, rest + unit / 2.0),
                (along + unit / 2.0, rest + unit / 2.0),
            ]
        })
        .collect();
    let mut points: Vec<_> = quarter.iter().map(|(dx, dy)| (x + dx, y - dy)).collect();
    points.extend(quarter.iter().rev().map(|(dx, dy)| (x + dx, y + dy)));
    points.extend(quarter.iter().map(|(dx, dy)| (x - dx, y + dy)));
    points.extend(quarter.iter().rev().map(|(dx, dy)| (x - dx, y - dy)));
    polygon(&points)
}

/// Lozenges in one another, from the outside in.
pub(crate) fn eye(art: &mut Art, x: f64, y: f64, size: f64, hues: [Hue; 3]) {
    let [outer, middle, heart] = hues;
    for (half, hue) in [(7, outer), (5, middle), (3, outer), (1, heart)] {
        art.fill(stepped(x, y, half, size / 7.5), hue);
    }
}

/// A lozenge with horns at its four ends.
pub(crate) fn horned(art: &mut Art, x: f64, y: f64, size: f64, hues: [Hue; 3]) {
    let [outer, middle, heart] = hues;
    let thick = size * 0.13;
    art.line(lozenge(x, y, size * 0.6, size * 0.6), outer, thick);
    for dy in [-1.0, 1.0] {
        let top = y + dy * size * 0.6;
        art.line(
            strand(&[
                (x - size * 0.5, top + dy * size * 0.06),
                (x - size * 0.28, top + dy * size * 0.3),
                (x, top),
                (x + size * 0.28, top + dy * size * 0.3),
                (x + size * 0.5, top + dy * size * 0.06),
            ]),
            outer,
            thick,
        );
    }
    art.fill(lozenge(x, y, size * 0.36, size * 0.36), middle);
    art.fill(lozenge(x, y, size * 0.16, size * 0.16), heart);
}

/// The fibula: a triangle hanging from a ring.
pub(crate) fn fibula(art: &mut Art, x: f64, y: f64, size: f64, hues: [Hue; 3]) {
    let [outer, middle, heart] = hues;
    art.line(disc(x, y - size * 0.62, size * 0.2), outer, size * 0.12);
    art.fill(
        polygon(&[
            (x, y - size * 0.5),
            (x + size * 0.72, y + size * 0.7),
            (x - size * 0.72, y + size * 0.7),
        ]),
        outer,
    );
    art.fill(
        polygon(&[
            (x, y - size * 0.12),
            (x + size * 0.44, y + size * 0.54),
            (x - size * 0.44, y + size * 0.54),
        ]),
        middle,
    );
    art.fill(lozenge(x, y + size * 0.3, size * 0.14, size * 0.16), heart);
}

/// A comb with teeth up and down.
pub(crate) fn comb(art: &mut Art, x: f64, y: f64, size: f64, hues: [Hue; 3]) {
    let [outer, middle, _] = hues;
    for step in -3..=3 {
        let tooth = x + f64::from(step) * size * 0.27;
        art.fill(
            bar(
                tooth - size * 0.06,
                y - size * 0.75,
                size * 0.12,
                size * 1.5,
                0.0,
            ),
            outer,
        );
    }
    art.fill(
        bar(
            x - size * 0.92,
            y - size * 0.16,
            size * 1.84,
            size * 0.32,
            0.0,
        ),
        middle,
    );
}

pub(crate) fn rosette(art: &mut Art, x: f64, y: f64, size: f64, hues: [Hue; 3]) {
    let [outer, middle, heart] = hues;
    art.fill(star(x, y, size), outer);
    art.fill(star(x, y, size * 0.62), middle);
    art.fill(lozenge(x, y, size * 0.26, size * 0.26), heart);
}

/// Four triangles meeting: a cross of the south.
pub(crate) fn cross(art: &mut Art, x: f64, y: f64, size: f64, hues: [Hue; 3]) {
    let [outer, middle, heart] = hues;
    for (dx, dy) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
        let (reach, half) = (size * 0.9, size * 0.42);
        art.fill(
            polygon(&[
                (x, y),
                (x + dx * reach + dy * half, y + dy * reach + dx * half),
                (x + dx * reach - dy * half, y + dy * reach - dx * half),
            ]),
            outer,
        );
    }
    art.fill(lozenge(x, y, size * 0.42, size * 0.42), middle);
    art.fill(lozenge(x, y, size * 0.2, size * 0.2), heart);
}

pub(crate) type Motif = fn(&mut Art, f64, f64, f64, [Hue; 3]);

pub(crate) const ALL: [Motif; 6] = [eye, horned, fibula, comb, rosette, cross];

/// A zigzag from `x` over `width`, with `count` teeth of `height`.
pub(crate) fn zigzag(x: f64, y: f64, width: f64, height: f64, count: u32) -> String {
    let points: Vec<_> = (0..=count * 2)
        .map(|step| {
            let along = width * f64::from(step) / f64::from(count * 2);
            (
                x + along,
                if step % 2 == 0 {
                    y + height / 2.0
                } else {
                    y - height / 2.0
                },
            )
        })
        .collect();
    strand(&points)
}

/// Triangles standing side by side on a line.
pub(crate) fn teeth(art: &mut Art, from: (f64, f64), width: f64, height: f64, hue: Hue) {
    let (x, y) = from;
    let count = (width / height.abs() / 1.1).round().max(1.0);
    let step = width / count;
    let mut at = 0.0;
    while at < count {
        let left = x + at * step;
        art.fill(
            polygon(&[(left, y), (left + step, y), (left + step / 2.0, y - height)]),
            hue,
        );
        at += 1.0;
    }
}

/// One motif repeated along a band of `width` × `height`, centred on `y`.
pub(crate) fn row(art: &mut Art, area: (f64, f64, f64, f64), hues: [Hue; 3], motif: Motif) {
    let (x, y, width, height) = area;
    let count = (width / height / 1.15).round().max(1.0);
    let step = width / count;
    let mut at = 0.5;
    while at < count {
        motif(art, x + at * step, y, height * 0.4, hues);
        at += 1.0;
    }
}
