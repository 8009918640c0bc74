//! Flat-woven kilims: bands of stripes, zigzags, teeth and motifs.

use super::Subject;
use super::canvas::{Art, bar};
use super::carpets::{Dyes, MADDER, hung, pick_motif, weave};
use super::motifs::{Motif, row, teeth, zigzag};
use super::palette::{AMBER, BRICK, COCOA, CREAM, Hue, INK, KRAFT, NIGHT, OCHRE, RED, SAFFRON};

const CAMEL: Dyes = (KRAFT, [COCOA, CREAM, BRICK]);

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    let (ground, inks) = match () {
        () if subject.has("camel") => CAMEL,
        () if subject.has("glaoui") => (NIGHT, [CREAM, BRICK, SAFFRON]),
        () if subject.has("nkob") => (SAFFRON.mix(OCHRE, 40), [INK, BRICK, CREAM]),
        () if subject.has("middle-atlas") => (RED.dark(10), [CREAM, NIGHT, AMBER]),
        () => MADDER,
    };
    hung(art, subject, |art, width, height| {
        art.fill(bar(0.0, 0.0, width, height, 0.0), ground);
        bands(art, (width, height), ground, inks);
        weave(art, width, height);
    });
}

/// Bands of a flat weave over `width` × `height`, for blankets and scarves.
pub(crate) fn striped(art: &mut Art, width: f64, height: f64, dyes: Dyes) {
    let (ground, inks) = dyes;
    art.fill(bar(0.0, 0.0, width, height, 0.0), ground);
    bands(art, (width, height), ground, inks);
    weave(art, width, height);
}

/// The bands of a flat weave: plain, zigzag, teeth and motifs, mirrored about the middle.
fn bands(art: &mut Art, size: (f64, f64), ground: Hue, inks: [Hue; 3]) {
    let (width, height) = size;
    let mut y = 0.0;
    while y < height / 2.0 {
        let tall = art.dice.between(44.0, 104.0).min(height / 2.0 - y + 30.0);
        let kind = art.dice.below(6);
        let [a, b, c] = inks;
        let turned = art.dice.pick(&[[a, b, c], [b, c, a], [c, a, b]], inks);
        let motif = pick_motif(art);
        for top in [y, height - y - tall] {
            band(art, (top, width, tall), ground, turned, (kind, motif));
        }
        y += tall;
    }
}

fn band(art: &mut Art, area: (f64, f64, f64), ground: Hue, inks: [Hue; 3], kind: (usize, Motif)) {
    let (y, width, height) = area;
    let [first, second, third] = inks;
    let middle = y + height / 2.0;
    match kind.0 {
        0 => {
            for (share, hue) in [
                (0.0, first),
                (0.24, ground),
                (0.36, second),
                (0.64, ground),
                (0.76, third),
            ] {
                art.fill(bar(0.0, y + height * share, width, height * 0.25, 0.0), hue);
            }
        }
        1 => {
            let count = 9;
            for (shift, hue) in [(-0.3, first), (0.0, second), (0.3, third)] {
                art.line(
                    zigzag(
                        -10.0,
                        middle + height * shift,
                        width + 20.0,
                        height * 0.36,
                        count,
                    ),
                    hue,
                    height * 0.15,
                );
            }
        }
        2 => {
            art.fill(bar(0.0, y, width, height, 0.0), first);
            teeth(art, (0.0, y + height), width, height * 0.46, second);
            teeth(art, (0.0, y), width, -height * 0.46, third);
        }
        _ => {
            art.fill(bar(0.0, y, width, height, 0.0), ground.dark(18));
            art.fill(bar(0.0, y, width, 6.0, 0.0), third);
            art.fill(bar(0.0, y + height - 6.0, width, 6.0, 0.0), third);
            row(
                art,
                (0.0, middle, width, height * 0.86),
                [first, second, third],
                kind.1,
            );
        }
    }
}
