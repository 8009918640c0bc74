//! Black and brown marble of Erfoud, with the shells that lie in it.

use super::Subject;
use super::canvas::{Art, oval, polygon};
use super::palette::{BROWN, CREAM, Hue, INK, STONE, WHITE};
use super::scene::table;
use super::spices::tea_glass;

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let ground = art
        .dice
        .pick(&[INK.light(14), BROWN.mix(STONE, 40), STONE.dark(20)], INK);
    match () {
        () if subject.has("sink") => {
            art.shadow(630.0, 1010.0, 480.0, 80.0);
            fossil_marble(
                art,
                "M180 610C220 880 400 1020 480 1020H720C800 1020 980 880 1020 610Z",
                [180.0, 610.0, 840.0, 410.0],
                ground,
            );
            art.fill(oval(600.0, 610.0, 424.0, 150.0), ground.light(40));
            fossil_marble(
                art,
                &oval(600.0, 622.0, 386.0, 124.0),
                [214.0, 498.0, 772.0, 250.0],
                ground.dark(16),
            );
            art.line(oval(600.0, 610.0, 424.0, 150.0), ground.light(60), 6.0);
            art.fill(oval(600.0, 692.0, 34.0, 13.0), STONE.light(30));
        }
        () if subject.has("coasters") => {
            for (x, y) in [
                (370.0, 800.0),
                (370.0, 750.0),
                (370.0, 700.0),
                (370.0, 650.0),
            ] {
                coaster(art, x, y, ground);
            }
            coaster(art, 800.0, 850.0, ground);
            coaster(art, 700.0, 1020.0, ground);
            tea_glass(art, 800.0, 870.0);
        }
        () => {
            art.shadow(630.0, 900.0, 500.0, 150.0);
            art.fill(oval(600.0, 830.0, 460.0, 190.0), ground.dark(30));
            fossil_marble(
                art,
                &oval(600.0, 800.0, 460.0, 190.0),
                [140.0, 610.0, 920.0, 380.0],
                ground,
            );
            art.line(oval(600.0, 800.0, 448.0, 180.0), ground.light(40), 7.0);
        }
    }
}

/// Marble with fossils in it, filling `area`.
fn fossil_marble(art: &mut Art, shape: &str, area: [f64; 4], ground: Hue) {
    let [x, y, width, height] = area;
    let paint = art.down(ground.light(12), ground.dark(10));
    art.fill(shape, paint);
    art.clipped(shape, |art| {
        flecks(art, area);
        for _ in 0..5 {
            let at = (
                x + art.dice.unit() * width * 0.8,
                y + art.dice.unit() * height,
            );
            let turn = art.dice.between(-60.0, 60.0);
            let length = width * art.dice.between(0.16, 0.34);
            art.at(at.0, at.1, 1.0, turn, |art| {
                cone(art, length, CREAM.mix(STONE, 30));
            });
        }
        for _ in 0..3 {
            let at = (x + art.dice.unit() * width, y + art.dice.unit() * height);
            let size = width * art.dice.between(0.04, 0.08);
            art.at(at.0, at.1, 1.0, 0.0, |art| {
                for share in [1.0, 0.7, 0.42, 0.2] {
                    art.line(
                        oval(
                            size * (1.0 - share) * 0.3,
                            0.0,
                            size * share,
                            size * share * 0.7,
                        ),
                        CREAM.mix(STONE, 20),
                        6.0,
                    );
                }
            });
        }
        art.glaze(
            polygon(&[
                (x, y + height * 0.7),
                (x + width * 0.5, y),
                (x + width * 0.66, y),
                (x, y + height),
            ]),
            WHITE,
            0.14,
        );
    });
}

fn coaster(art: &mut Art, x: f64, y: f64, ground: Hue) {
    art.shadow(x + 10.0, y + 34.0, 240.0, 90.0);
    art.fill(oval(x, y + 24.0, 210.0, 88.0), ground.dark(34));
    fossil_marble(
        art,
        &oval(x, y, 210.0, 88.0),
        [x - 210.0, y - 88.0, 420.0, 176.0],
        ground,
    );
    art.line(oval(x, y, 206.0, 85.0), ground.light(34), 4.0);
}

/// A straight shell with its chambers, `length` long to the right of the origin.
pub(super) fn cone(art: &mut Art, length: f64, hue: Hue) {
    let half = length * 0.12;
    let paint = art.down(hue.light(30), hue.dark(6));
    art.fill(
        format!(
            "M0 0L{length} -{half}C{0} -{1} {0} {1} {length} {half}Z",
            length + half,
            half * 0.5
        ),
        paint,
    );
    for step in 1..15 {
        let share = f64::from(step) / 15.0;
        let (x, tall) = (length * share, half * share);
        art.line(
            format!(
                "M{x:.1} -{tall:.1}C{0:.1} -{1:.1} {0:.1} {1:.1} {x:.1} {tall:.1}",
                x + tall * 0.6,
                tall * 0.4
            ),
            hue.dark(50),
            4.0,
        );
    }
    art.line(format!("M10 0H{length}"), hue.dark(40), 3.0);
}

/// The white shells and veins in black marble.
pub(super) fn flecks(art: &mut Art, area: [f64; 4]) {
    let [x, y, width, height] = area;
    for _ in 0..70 {
        let at = (x + art.dice.unit() * width, y + art.dice.unit() * height);
        let size = art.dice.between(3.0, 10.0);
        art.glaze(oval(at.0, at.1, size, size * 0.6), CREAM, 0.4);
    }
    for _ in 0..6 {
        let at = (x + art.dice.unit() * width, y + art.dice.unit() * height);
        let reach = art.dice.between(60.0, 170.0);
        art.line(
            format!(
                "M{:.0} {:.0}q{reach:.0} 20 {:.0} {:.0}",
                at.0,
                at.1,
                reach * 1.5,
                reach * 0.6
            ),
            STONE.light(10),
            3.0,
        );
    }
}
