//! Blankets, cushions, tent bands and yarn.

use super::Subject;
use super::canvas::{Art, bar, disc, oval};
use super::carpets::{CUSHIONS, GOAT, HANDIRA, fringe, hung, square, weave};
use super::kilims::striped;
use super::palette::{
    BRICK, COCOA, CREAM, GOLD, Hue, INDIGO, INK, OCHRE, ROSE, SAFFRON, SAGE, STRAW, WHITE, WOOD,
    WOOL,
};
use super::scene::table;
use super::weaving::basket_body;

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    match () {
        () if subject.has("handira") => handira(art, subject),
        () if subject.has("tent") => roll(art),
        () if subject.has("yarn") => yarn(art),
        () if subject.has("cushion") => cushions(art, subject),
        () => folded(art),
    }
}

/// The wedding blanket of Imilchil: bands on white wool, sequins and tufts.
fn handira(art: &mut Art, subject: &Subject<'_>) {
    hung(art, subject, |art, width, height| {
        striped(art, width, height, HANDIRA);
        let mut y = 34.0;
        while y < height {
            art.fill(bar(0.0, y - 5.0, width, 34.0, 0.0), WOOL);
            let mut x = 22.0;
            while x < width {
                art.fill(disc(x, y + 12.0, 11.0), STRAW.dark(20));
                art.fill(disc(x - 1.0, y + 10.0, 10.0), GOLD.light(50));
                art.glaze(disc(x - 4.0, y + 7.0, 3.6), WHITE, 0.9);
                x += 40.0;
            }
            y += 172.0;
        }
        weave(art, width, height);
    });
}

/// Blankets folded on each other.
fn folded(art: &mut Art) {
    table(art);
    art.shadow(610.0, 1020.0, 480.0, 70.0);
    for (index, (hue, stripe)) in [(SAGE, CREAM), (BRICK, CREAM), (WOOL, BRICK)]
        .into_iter()
        .enumerate()
    {
        let y = [850.0, 690.0, 530.0].get(index).copied().unwrap_or(530.0);
        let lean = art.dice.between(-14.0, 14.0);
        art.at(600.0 + lean, y, 1.0, 0.0, |art| fold(art, hue, stripe));
    }
}

/// One thick blanket folded in three, 780 × 160, from its top middle.
fn fold(art: &mut Art, hue: Hue, stripe: Hue) {
    let shape = "M-370 0H340C410 0 410 80 350 82C410 84 410 164 340 164H-370C-400 164 -400 112 -370 110C-396 100 -396 64 -370 56C-400 50 -400 0 -370 0Z";
    let paint = art.down(hue.light(26), hue.dark(12));
    art.fill(shape, paint);
    art.clipped(shape, |art| {
        for x in [-250.0, -210.0, 150.0, 190.0] {
            art.fill(bar(x, 0.0, 22.0, 164.0, 0.0), stripe);
        }
        for step in -3..=3 {
            let x = -20.0 + f64::from(step) * 38.0;
            for y in [28.0, 82.0, 136.0] {
                art.fill(super::canvas::lozenge(x, y, 15.0, 18.0), stripe);
            }
        }
        for y in [54.0, 108.0] {
            art.line(
                format!("M-390 {y}C-100 {0} 100 {1} 380 {y}", y + 6.0, y - 4.0),
                hue.dark(34),
                5.0,
            );
        }
    });
}

fn cushions(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let first = art.dice.pick(&CUSHIONS, HANDIRA);
    let second = art.dice.pick(&CUSHIONS, HANDIRA);
    art.shadow(610.0, 1016.0, 470.0, 70.0);
    art.at(770.0, 660.0, 0.84, 7.0, |art| {
        cushion(art, second, subject.has("carpet"));
    });
    art.at(490.0, 700.0, 1.06, -4.0, |art| {
        cushion(art, first, subject.has("carpet"));
    });
}

/// A cushion of about 560, around the origin, with tassels at its corners.
fn cushion(art: &mut Art, dyes: super::carpets::Dyes, knotted: bool) {
    for (x, y) in [
        (-276.0, -276.0),
        (276.0, -276.0),
        (-276.0, 276.0),
        (276.0, 276.0),
    ] {
        for step in -3..=3 {
            let lean = f64::from(step) * 7.0;
            art.line(
                format!(
                    "M{x} {y}l{} {}",
                    x * 0.09 + lean,
                    y * 0.09 + lean.abs() * 0.6
                ),
                dyes.0.dark(14),
                6.0,
            );
        }
    }
    let shape = "M-280 -280C-120 -246 120 -246 280 -280C250 -120 250 120 280 280C120 250 -120 250 -280 280C-250 120 -250 -120 -280 -280Z";
    art.clipped(shape, |art| {
        art.at(-290.0, -290.0, 1.0, 0.0, |art| {
            if knotted {
                square(art, 580.0, dyes);
            } else {
                striped(art, 580.0, 580.0, dyes);
            }
        });
        let light = art.glow(WHITE, 0.3);
        art.fill(oval(-60.0, -80.0, 280.0, 260.0), light);
        art.glaze(
            "M280 -280C250 -120 250 120 280 280C120 250 -120 250 -280 280C-60 210 200 200 220 -40Z",
            INK,
            0.16,
        );
    });
}

/// The band of a nomad tent, half unrolled.
fn roll(art: &mut Art) {
    table(art);
    art.shadow(620.0, 1010.0, 520.0, 90.0);
    fringe(art, 250.0, 1080.0, 560.0);
    art.clipped("M330 690H900L820 1100H230Z", |art| {
        art.at(230.0, 690.0, 1.0, 0.0, |art| {
            striped(art, 680.0, 420.0, GOAT);
        });
    });
    let body = art.down(COCOA.light(26), COCOA.dark(20));
    art.fill(bar(310.0, 540.0, 610.0, 220.0, 100.0), body);
    art.clipped(bar(310.0, 540.0, 610.0, 220.0, 100.0), |art| {
        for (x, hue) in [
            (420.0, CREAM),
            (470.0, STRAW),
            (540.0, CREAM),
            (690.0, CREAM),
            (760.0, STRAW),
            (810.0, CREAM),
        ] {
            art.fill(
                format!(
                    "M{x} 530C{0} 600 {0} 700 {x} 770H{1}C{2} 700 {2} 600 {1} 530Z",
                    x + 30.0,
                    x + 20.0,
                    x + 50.0
                ),
                hue,
            );
        }
    });
    for (radius, tone) in [(100.0, 10), (78.0, 24), (56.0, 6), (34.0, 24), (14.0, 0)] {
        art.fill(oval(870.0, 650.0, radius * 0.6, radius), COCOA.light(tone));
    }
}

fn yarn(art: &mut Art) {
    table(art);
    art.at(600.0, 1010.0, 1.35, 0.0, |art| {
        basket_body(art, 230.0, 170.0, STRAW, BRICK, |art| {
            for (x, y, hue) in [
                (-110.0, -190.0, SAGE),
                (110.0, -190.0, WOOL.dark(8)),
                (0.0, -230.0, BRICK),
                (-60.0, -150.0, WOOL),
                (80.0, -140.0, SAFFRON),
            ] {
                art.at(x, y, 1.0, 0.0, |art| ball(art, hue, 96.0));
            }
        });
    });
    art.shadow(940.0, 1090.0, 110.0, 24.0);
    art.at(930.0, 1030.0, 1.0, 30.0, |art| ball(art, INDIGO, 84.0));
    art.line(
        "M860 1080C760 1130 660 1080 560 1120C460 1150 380 1120 320 1130",
        INDIGO,
        6.0,
    );
    art.line("M960 950L1090 720M1000 960L1150 760", WOOD.light(10), 12.0);
    for (x, y, hue) in [(1090.0, 720.0, OCHRE), (1150.0, 760.0, ROSE)] {
        art.fill(disc(x, y, 16.0), hue);
    }
}

/// A ball of wool.
fn ball(art: &mut Art, hue: Hue, radius: f64) {
    let skin = art.ball(hue);
    art.fill(disc(0.0, 0.0, radius), skin);
    art.clipped(disc(0.0, 0.0, radius), |art| {
        for (turn, tone) in [(-30.0, 26), (40.0, 12)] {
            art.at(0.0, 0.0, 1.0, turn, |art| {
                for step in -4..=4 {
                    let y = f64::from(step) * radius * 0.2;
                    art.line(
                        format!(
                            "M-{radius} {y}C-{0} {1} {0} {1} {radius} {y}",
                            radius * 0.4,
                            y - radius * 0.34
                        ),
                        hue.light(tone),
                        3.5,
                    );
                }
            });
        }
    });
}
