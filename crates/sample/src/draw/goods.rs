//! What fills bowls, sacks, windows and boxes: pieces, grains or powder, heaped or spread.

use super::canvas::{Art, disc, oval};
use super::palette::Hue;

/// Loose goods of one kind.
#[derive(Clone, Copy)]
pub(crate) enum Goods<'a> {
    /// Pieces drawn one by one, `size` units wide, on a ground of `base`.
    Pieces {
        draw: &'a dyn Fn(&mut Art),
        size: f64,
        base: Hue,
    },
    /// Small seeds or crumbs.
    Grains(Hue),
    /// Fine powder.
    Powder(Hue),
}

impl Goods<'_> {
    fn base(&self) -> Hue {
        match self {
            Self::Pieces { base, .. } => *base,
            Self::Grains(hue) | Self::Powder(hue) => *hue,
        }
    }
}

/// A mound standing on the origin, `half` wide to each side and `height` high.
pub(crate) fn heap(art: &mut Art, half: f64, height: f64, goods: Goods<'_>) {
    let low = half * 0.24;
    let outline = format!(
        "M-{half} 0C-{:.1} -{:.1} -{:.1} -{height} 0 -{height}C{:.1} -{height} {:.1} -{:.1} {half} 0C{:.1} {low} -{:.1} {low} -{half} 0Z",
        half * 0.74,
        height * 0.5,
        half * 0.34,
        half * 0.34,
        half * 0.74,
        height * 0.5,
        half * 0.7,
        half * 0.7,
    );
    let base = goods.base();
    let paint = art.down(base.light(18), base.dark(26));
    art.fill(&outline, paint);
    match goods {
        Goods::Pieces { draw, size, .. } => pile(art, half, height, size, draw),
        Goods::Grains(hue) => art.clipped(&outline, |art| {
            speckle(art, (-half, -height), (half * 2.0, height + low), hue, 7.0);
        }),
        Goods::Powder(hue) => art.clipped(&outline, |art| {
            speckle(art, (-half, -height), (half * 2.0, height + low), hue, 2.6);
            art.glaze(
                format!(
                    "M-{:.0} -{:.0}C-{:.0} -{height} {:.0} -{height} 0 -{:.0}Z",
                    half * 0.5,
                    height * 0.4,
                    half * 0.1,
                    half * 0.3,
                    height * 0.2
                ),
                base.light(60),
                0.22,
            );
        }),
    }
}

/// Fills a rectangle from (x, y); clip it to a window before.
pub(crate) fn spread(art: &mut Art, from: (f64, f64), size: (f64, f64), goods: Goods<'_>) {
    let base = goods.base();
    let (x, y) = from;
    let (width, height) = size;
    let paint = art.down(base.dark(4), base.dark(26));
    art.fill(super::canvas::bar(x, y, width, height, 0.0), paint);
    match goods {
        Goods::Pieces { draw, size, .. } => {
            let (across, down) = (size * 0.72, size * 0.5);
            let mut row = y;
            while row < y + height + down {
                let mut column = x + art.dice.between(-across, 0.0);
                while column < x + width + across {
                    scatter_one(art, column, row, size, draw);
                    column += across;
                }
                row += down;
            }
        }
        Goods::Grains(hue) => speckle(art, from, (width, height), hue, 7.0),
        Goods::Powder(hue) => speckle(art, from, (width, height), hue, 2.6),
    }
}

/// Pieces lying about on the table around the origin.
pub(crate) fn scattered(art: &mut Art, count: u32, half: f64, size: f64, draw: &dyn Fn(&mut Art)) {
    for index in 0..count {
        let slot = (f64::from(index) + 0.5) / f64::from(count) * 2.0 - 1.0;
        let x = slot * half + art.dice.between(-0.2, 0.2) * half / f64::from(count);
        let y = art.dice.between(-0.16, 0.16) * half;
        art.shadow(x + size * 0.06, y + size * 0.22, size * 0.6, size * 0.24);
        scatter_one(art, x, y, size, draw);
    }
}

fn scatter_one(art: &mut Art, x: f64, y: f64, size: f64, draw: &dyn Fn(&mut Art)) {
    let turn = art.dice.between(-75.0, 75.0);
    let dx = art.dice.between(-0.1, 0.1) * size;
    let scale = size / 100.0 * art.dice.between(0.92, 1.08);
    art.at(x + dx, y, scale, turn, |art| draw(art));
}

/// Rows of pieces from the back of a mound to its front.
fn pile(art: &mut Art, half: f64, height: f64, size: f64, draw: &dyn Fn(&mut Art)) {
    let step = size * 0.36;
    let mut y = -height + size * 0.16;
    while y < half * 0.1 {
        // The mound is about as wide as a parabola at this height.
        let share = (1.0 - (-y / height).clamp(0.0, 1.0)).sqrt();
        let reach = (half - size * 0.36) * share;
        let mut x = -reach + art.dice.between(0.0, size * 0.3);
        while x <= reach {
            scatter_one(art, x, y, size, draw);
            x += size * 0.62;
        }
        y += step;
    }
}

/// Specks in a rectangle, light ones and dark ones.
fn speckle(art: &mut Art, from: (f64, f64), size: (f64, f64), hue: Hue, grain: f64) {
    let (x, y) = from;
    let (width, height) = size;
    let area = width * height;
    let mut left = (area / (grain * grain * 2.4)).min(900.0);
    while left > 0.0 {
        let at = (x + art.dice.unit() * width, y + art.dice.unit() * height);
        let tone = if art.dice.chance(0.5) {
            hue.light(26)
        } else {
            hue.dark(24)
        };
        if grain > 5.0 {
            let turn = art.dice.between(-60.0, 60.0);
            art.at(at.0, at.1, 1.0, turn, |art| {
                art.fill(oval(0.0, 0.0, grain, grain * 0.44), tone);
            });
        } else {
            art.glaze(disc(at.0, at.1, grain * 0.7), tone, 0.6);
        }
        left -= 1.0;
    }
}
