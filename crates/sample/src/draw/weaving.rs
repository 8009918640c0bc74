//! What is plaited of palm: baskets, trays, mats, hats and fans.

use super::Subject;
use super::canvas::{Art, bar, disc, oval, polygon, strand};
use super::containers::bowl_of;
use super::goods::{Goods, heap};
use super::motifs::{cross, eye, row, zigzag};
use super::palette::{
    AMBER, BRICK, BROWN, CREAM, GREEN, Hue, INDIGO, KRAFT, OCHRE, RED, STRAW, WOOD,
};
use super::produce::date;
use super::scene::{table, wall};

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    match () {
        () if subject.has("mat") => mat(art),
        () if subject.has("hat") => hat(art),
        () if subject.has("fan") => fan(art),
        () if subject.has("tray") => tray(art),
        () if subject.has("set") => nest(art),
        () => shopping(art),
    }
}

/// A basket on the origin, its rim `half` wide to each side and `height` above; `inside` peeps over the rim.
pub(crate) fn basket_body(
    art: &mut Art,
    half: f64,
    height: f64,
    straw: Hue,
    band: Hue,
    inside: impl FnOnce(&mut Art),
) {
    let rim = -height;
    art.shadow(half * 0.1, 0.0, half * 1.25, half * 0.2);
    art.fill(oval(0.0, rim, half, half * 0.24), straw.dark(42));
    art.at(0.0, 0.0, 1.0, 0.0, inside);
    let foot = half * 0.82;
    let shape = format!(
        "M-{half} {rim}C-{0} {1} -{foot} -20 -{foot} -10C-{foot} {2} {foot} {2} {foot} -10C{foot} -20 {0} {1} {half} {rim}C{0} {3} -{0} {3} -{half} {rim}Z",
        half * 0.98,
        rim * 0.5,
        half * 0.14,
        rim + half * 0.3,
    );
    let paint = art.barrel(straw);
    art.fill(&shape, paint);
    art.clipped(&shape, |art| {
        let rows = 9;
        for step in 0..rows {
            let y = rim + f64::from(step) * (height + half * 0.3) / f64::from(rows);
            let tone = if step == 3 || step == 5 {
                band
            } else {
                straw.dark(16)
            };
            let width = if step == 3 || step == 5 {
                height * 0.07
            } else {
                4.0
            };
            art.line(
                format!(
                    "M-{half} {y}C-{0} {1} {0} {1} {half} {y}",
                    half * 0.5,
                    y + half * 0.3
                ),
                tone,
                width,
            );
            art.stitch(
                format!(
                    "M-{half} {0}C-{1} {2} {1} {2} {half} {0}",
                    y + 12.0,
                    half * 0.5,
                    y + half * 0.3 + 12.0
                ),
                straw.light(34),
                height * 0.05,
                "16 12",
            );
        }
    });
    art.line(
        format!(
            "M-{half} {rim}C-{0} {1} {0} {1} {half} {rim}",
            half * 0.56,
            rim + half * 0.31
        ),
        straw.light(30),
        20.0,
    );
}

fn shopping(art: &mut Art) {
    table(art);
    art.at(600.0, 1010.0, 1.5, 0.0, |art| {
        art.line(
            "M-150 -250C-140 -500 140 -500 150 -250",
            WOOD.dark(30),
            20.0,
        );
        basket_body(art, 260.0, 260.0, STRAW, BRICK, |_| {});
        art.line("M-150 -180C-140 -480 140 -480 150 -180", WOOD, 20.0);
        for x in [-150.0, 150.0] {
            art.fill(bar(x - 22.0, -206.0, 44.0, 70.0, 8.0), WOOD.dark(10));
            art.fill(disc(x, -184.0, 6.0), AMBER);
            art.fill(disc(x, -156.0, 6.0), AMBER);
        }
    });
}

/// Rings of plaited straw around the origin.
fn coil(art: &mut Art, radius: f64, bands: &[Hue]) {
    for step in 0..14 {
        let size = radius * (1.0 - f64::from(step) / 14.0);
        let index = usize::try_from(step).unwrap_or(0);
        let hue = bands
            .get(index % bands.len().max(1))
            .copied()
            .unwrap_or(STRAW);
        art.fill(disc(0.0, 0.0, size), hue);
        art.stitch(
            disc(0.0, 0.0, size - radius * 0.036),
            hue.light(34),
            radius * 0.03,
            "15 9",
        );
        art.line(disc(0.0, 0.0, size), hue.dark(24), 2.0);
    }
}

fn tray(art: &mut Art) {
    wall(art);
    art.shadow(620.0, 640.0, 500.0, 500.0);
    art.at(600.0, 600.0, 1.0, 0.0, |art| {
        coil(
            art,
            420.0,
            &[STRAW, STRAW, BRICK, STRAW, GREEN, STRAW, STRAW, OCHRE],
        );
        for step in 0..12 {
            art.at(0.0, 0.0, 1.0, f64::from(step) * 30.0, |art| {
                art.fill(
                    polygon(&[
                        (0.0, -348.0),
                        (34.0, -270.0),
                        (0.0, -200.0),
                        (-34.0, -270.0),
                    ]),
                    BRICK,
                );
                art.fill(
                    polygon(&[
                        (0.0, -310.0),
                        (16.0, -270.0),
                        (0.0, -232.0),
                        (-16.0, -270.0),
                    ]),
                    CREAM,
                );
            });
        }
    });
    for (x, y, turn) in [(520.0, 590.0, -12.0), (700.0, 660.0, 16.0)] {
        art.at(x, y, 1.0, turn, |art| {
            art.shadow(10.0, 20.0, 150.0, 130.0);
            let crust = art.ball(STRAW.mix(OCHRE, 60));
            art.fill(disc(0.0, 0.0, 124.0), crust);
            art.line("M-60 -30L-20 30M0 -50L20 40M60 -30L70 10", WOOD, 7.0);
        });
    }
}

fn mat(art: &mut Art) {
    table(art);
    art.shadow(610.0, 1000.0, 560.0, 110.0);
    art.clipped("M300 640H960L1080 1100H120Z", |art| {
        art.at(120.0, 640.0, 1.0, 0.0, |art| plaited(art, 960.0, 460.0));
    });
    let body = art.down(STRAW.light(30), STRAW.dark(26));
    art.fill(bar(270.0, 500.0, 700.0, 180.0, 84.0), body);
    for step in 0..6 {
        let x = 350.0 + f64::from(step) * 104.0;
        let hue = if step % 2 == 0 { BRICK } else { GREEN };
        art.line(
            format!("M{x} 502C{0} 560 {0} 620 {x} 678", x + 24.0),
            hue,
            16.0,
        );
    }
    for (radius, tone) in [(90.0, 8), (68.0, 30), (46.0, 4), (24.0, 30)] {
        art.fill(oval(920.0, 590.0, radius * 0.55, radius), STRAW.light(tone));
        art.line(
            oval(920.0, 590.0, radius * 0.55, radius),
            STRAW.dark(26),
            3.0,
        );
    }
}

/// A flat plait with bands of zigzag.
fn plaited(art: &mut Art, width: f64, height: f64) {
    art.fill(bar(0.0, 0.0, width, height, 0.0), STRAW);
    let mut y = 0.0;
    while y < height {
        art.stitch(format!("M0 {y}H{width}"), STRAW.light(30), 9.0, "26 14");
        art.stitch(
            format!("M-20 {0}H{width}", y + 10.0),
            STRAW.dark(18),
            5.0,
            "26 14",
        );
        y += 20.0;
    }
    for (share, hue) in [(0.2, BRICK), (0.5, GREEN), (0.8, BRICK)] {
        art.line(
            zigzag(0.0, height * share + 20.0, width, 50.0, 14),
            hue,
            14.0,
        );
    }
}

fn hat(art: &mut Art) {
    table(art);
    art.shadow(610.0, 1000.0, 520.0, 120.0);
    art.stretched(600.0, 920.0, (1.0, 0.3), |art| {
        coil(art, 480.0, &[STRAW, STRAW.light(16), STRAW]);
    });
    let crown = art.barrel(STRAW.light(8));
    art.fill("M370 900C370 700 400 500 480 470C560 440 640 440 720 470C800 500 830 700 830 900C700 980 500 980 370 900Z", crown);
    for step in 0..6 {
        let y = 540.0 + f64::from(step) * 62.0;
        art.stitch(
            format!("M380 {y}C500 {0} 700 {0} 820 {y}", y + 60.0),
            STRAW.dark(16),
            5.0,
            "20 12",
        );
    }
    art.line("M372 868C500 950 700 950 828 868", BRICK, 44.0);
    art.stitch("M372 868C500 950 700 950 828 868", CREAM, 12.0, "14 20");
    for (x, y, hue) in [
        (820.0, 880.0, INDIGO),
        (846.0, 900.0, RED),
        (836.0, 860.0, OCHRE),
    ] {
        art.fill(disc(x, y, 26.0), hue);
        art.line(disc(x, y, 18.0), hue.light(30), 4.0);
    }
}

fn fan(art: &mut Art) {
    wall(art);
    art.at(620.0, 620.0, 1.0, -24.0, |art| {
        art.glaze("M-250 -340H270V190H-250Z", BROWN, 0.14);
        art.line("M0 210V520", WOOD.dark(10), 34.0);
        art.stitch("M0 210V520", RED, 34.0, "14 22");
        art.clipped("M-270 -370H250V170C150 240 -170 240 -270 170Z", |art| {
            art.at(-270.0, -370.0, 1.0, 0.0, |art| plaited(art, 520.0, 600.0));
            row(
                art,
                (-270.0, -260.0, 520.0, 110.0),
                [INDIGO, CREAM, RED],
                eye,
            );
            row(
                art,
                (-270.0, 110.0, 520.0, 110.0),
                [BRICK, CREAM, INDIGO],
                cross,
            );
        });
        art.line("M-270 -370H250V170C150 240 -170 240 -270 170Z", BRICK, 18.0);
        art.line(strand(&[(-10.0, 216.0), (-10.0, -360.0)]), KRAFT, 12.0);
    });
}

fn nest(art: &mut Art) {
    table(art);
    art.at(350.0, 960.0, 1.25, 0.0, |art| {
        basket_body(art, 210.0, 200.0, STRAW, GREEN, |_| {});
    });
    art.at(830.0, 990.0, 1.1, 0.0, |art| {
        basket_body(art, 200.0, 160.0, STRAW.mix(OCHRE, 20), BRICK, |_| {});
    });
    art.at(570.0, 1100.0, 1.0, 0.0, |art| {
        basket_body(art, 160.0, 110.0, STRAW.light(16), INDIGO, |art| {
            let fruit: &dyn Fn(&mut Art) = &|art| date(art, BROWN.mix(AMBER, 30));
            art.at(0.0, -108.0, 1.0, 0.0, |art| {
                heap(
                    art,
                    136.0,
                    84.0,
                    Goods::Pieces {
                        draw: fruit,
                        size: 76.0,
                        base: BROWN,
                    },
                );
            });
        });
    });
    art.at(1030.0, 1100.0, 0.45, 0.0, |art| {
        bowl_of(art, 200.0, GREEN, Goods::Powder(OCHRE));
    });
}
