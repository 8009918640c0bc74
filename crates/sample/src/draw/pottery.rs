//! The green glaze of Tamegroute and the red earth of El Hart.

use super::Subject;
use super::canvas::{Art, bar, disc, lozenge, oval, polygon, ring};
use super::motifs::zigzag;
use super::palette::{
    BRICK, BROWN, CLAY, COCOA, CREAM, GREEN, Hue, INK, LEAF, LEMON, OCHRE, RED, SAFFRON, WHITE,
};
use super::plants::sprig;
use super::scene::{board, table, wall};

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    if subject.has("plate") {
        wall(art);
        plate(art);
        return;
    }
    table(art);
    match () {
        () if subject.has("bowl") => bowl(art),
        () if subject.has("candle") => candlestick(art),
        () if subject.has("vase") => vase(art),
        () if subject.has("set") => goblets(art),
        () if subject.has("tagine") => tagine(art),
        () if subject.has("water") => jar(art),
        () if subject.has("tanjia") => tanjia(art),
        () => brazier(art),
    }
}

/// The glaze of Tamegroute is never even: pools of light and dark, and runs of brown.
fn glaze(art: &mut Art, shape: &str, area: [f64; 4]) {
    let [x, y, width, height] = area;
    let paint = art.barrel(GREEN);
    art.fill(shape, paint);
    art.clipped(shape, |art| {
        for _ in 0..26 {
            let at = (x + art.dice.unit() * width, y + art.dice.unit() * height);
            let size = art.dice.between(14.0, 60.0);
            let hue = art
                .dice
                .pick(&[GREEN.light(30), GREEN.dark(30), LEAF, OCHRE], GREEN);
            let pool = art.glow(hue, 0.55);
            art.fill(oval(at.0, at.1, size, size * 1.3), pool);
        }
        for _ in 0..5 {
            let at = x + art.dice.unit() * width;
            let length = height * art.dice.between(0.15, 0.4);
            art.glaze(
                bar(at, y + height - length, 9.0, length, 4.5),
                GREEN.dark(40),
                0.4,
            );
        }
        art.glaze(
            oval(
                x + width * 0.26,
                y + height * 0.4,
                width * 0.05,
                height * 0.28,
            ),
            WHITE,
            0.4,
        );
    });
}

fn plate(art: &mut Art) {
    art.shadow(630.0, 640.0, 480.0, 480.0);
    glaze(
        art,
        &disc(600.0, 600.0, 400.0),
        [200.0, 200.0, 800.0, 800.0],
    );
    art.line(disc(600.0, 600.0, 396.0), BROWN.mix(GREEN, 50), 10.0);
    art.line(disc(600.0, 600.0, 286.0), GREEN.dark(40), 7.0);
    art.line(disc(600.0, 600.0, 270.0), GREEN.light(34), 4.0);
    for (index, (x, y)) in ring(16, |_| 342.0).into_iter().enumerate() {
        let shape = lozenge(0.0, 0.0, 20.0, 34.0);
        let turn = 22.5 * f64::from(u32::try_from(index).unwrap_or(0));
        art.at(600.0 + x, 600.0 + y, 1.0, turn, |art| {
            art.line(shape, GREEN.dark(46), 7.0);
        });
    }
    let points: Vec<_> = ring(16, |index| if index % 2 == 0 { 190.0 } else { 84.0 })
        .iter()
        .map(|(x, y)| (600.0 + x, 600.0 + y))
        .collect();
    art.line(polygon(&points), GREEN.dark(46), 9.0);
    art.line(disc(600.0, 600.0, 46.0), GREEN.dark(46), 8.0);
    for (x, y) in [(540.0, 566.0), (664.0, 566.0), (600.0, 672.0)] {
        art.fill(oval(x, y, 11.0, 8.0), BROWN.light(10));
    }
}

fn bowl(art: &mut Art) {
    art.shadow(630.0, 1010.0, 440.0, 70.0);
    art.fill(bar(490.0, 950.0, 220.0, 70.0, 16.0), BROWN.mix(GREEN, 40));
    glaze(
        art,
        "M220 600C240 860 420 990 600 990C780 990 960 860 980 600Z",
        [220.0, 600.0, 760.0, 390.0],
    );
    art.fill(oval(600.0, 600.0, 380.0, 116.0), GREEN.light(14));
    let inside = art.down(GREEN.dark(46), GREEN);
    art.fill(oval(600.0, 606.0, 352.0, 98.0), inside);
    art.glaze(
        "M300 650C420 710 780 710 900 650C780 690 420 690 300 650Z",
        WHITE,
        0.4,
    );
    art.line(zigzag(300.0, 780.0, 600.0, 60.0, 9), GREEN.dark(46), 9.0);
    art.line(
        "M262 730C420 790 780 790 938 730M300 822C430 880 770 880 900 822",
        GREEN.dark(46),
        6.0,
    );
}

fn candlestick(art: &mut Art) {
    art.shadow(620.0, 1030.0, 290.0, 56.0);
    let flame = art.glow(SAFFRON.light(30), 0.9);
    art.fill(disc(600.0, 260.0, 250.0), flame);
    let wax = art.barrel(CREAM);
    art.fill(bar(562.0, 320.0, 76.0, 220.0, 8.0), wax);
    art.line("M600 324V296", INK, 6.0);
    art.fill(
        "M600 304C566 270 590 220 600 190C610 220 634 270 600 304Z",
        SAFFRON,
    );
    art.fill(
        "M600 300C584 280 594 256 600 240C606 256 616 280 600 300Z",
        LEMON.light(40),
    );
    let shape = "M490 520H710C716 560 690 580 650 590C640 620 640 640 690 670C720 700 690 730 650 740C640 790 650 830 700 860C790 900 830 950 830 1000C830 1040 370 1040 370 1000C370 950 410 900 500 860C550 830 560 790 550 740C510 730 480 700 510 670C560 640 560 620 550 590C510 580 484 560 490 520Z";
    glaze(art, shape, [370.0, 520.0, 460.0, 520.0]);
    art.fill(oval(600.0, 522.0, 110.0, 22.0), GREEN.light(20));
    art.fill(oval(600.0, 524.0, 60.0, 10.0), GREEN.dark(46));
    art.line(
        "M520 672C570 690 630 690 680 672M420 930C540 960 660 960 780 930",
        GREEN.dark(46),
        7.0,
    );
}

fn vase(art: &mut Art) {
    art.shadow(640.0, 1030.0, 360.0, 60.0);
    for (x, turn) in [(560.0, -14.0), (610.0, 2.0), (650.0, 16.0)] {
        art.at(x, 420.0, 1.05, turn, |art| sprig(art, LEAF.dark(8), 0.9, 5));
    }
    let shape = "M500 330H700C700 380 680 400 690 440C860 520 900 700 840 860C800 960 740 1020 680 1030H520C460 1020 400 960 360 860C300 700 340 520 510 440C520 400 500 380 500 330Z";
    glaze(art, shape, [320.0, 330.0, 560.0, 700.0]);
    art.fill(oval(600.0, 332.0, 100.0, 24.0), GREEN.light(18));
    art.fill(oval(600.0, 334.0, 80.0, 15.0), GREEN.dark(50));
    for side in [1.0, -1.0] {
        art.stretched(600.0, 0.0, (side, 1.0), |art| {
            art.line("M96 370C190 360 220 440 170 510", GREEN.dark(14), 30.0);
        });
    }
    art.line(
        "M352 640C480 690 720 690 848 640M346 760C480 810 720 810 854 760",
        GREEN.dark(46),
        7.0,
    );
    art.line(zigzag(370.0, 728.0, 460.0, 64.0, 7), GREEN.dark(46), 8.0);
}

fn goblets(art: &mut Art) {
    for (row, (y, xs)) in [
        (880.0, [330.0, 600.0, 870.0]),
        (1060.0, [260.0, 590.0, 920.0]),
    ]
    .into_iter()
    .enumerate()
    {
        let scale = if row == 0 { 0.92 } else { 1.12 };
        for x in xs {
            art.at(x, y, scale, 0.0, |art| {
                art.shadow(16.0, 0.0, 140.0, 30.0);
                glaze(art, "M-110 -300C-104 -180 -90 -60 -70 -14C-60 6 60 6 70 -14C90 -60 104 -180 110 -300Z", [-110.0, -300.0, 220.0, 300.0]);
                art.fill(oval(0.0, -300.0, 110.0, 28.0), GREEN.light(20));
                art.fill(oval(0.0, -298.0, 96.0, 20.0), GREEN.dark(46));
                art.line("M-98 -170C-40 -150 40 -150 98 -170M-92 -120C-40 -100 40 -100 92 -120", GREEN.dark(46), 5.0);
            });
        }
    }
}

/// Red earth with a band of painted ornament.
fn earthen(art: &mut Art, shape: &str, bands: &[(f64, f64)]) {
    let paint = art.barrel(CLAY);
    art.fill(shape, paint);
    art.clipped(shape, |art| {
        for &(y, sag) in bands {
            art.line(
                format!("M200 {y}C420 {0} 780 {0} 1000 {y}", y + sag),
                CREAM.dark(6),
                7.0,
            );
            art.line(
                format!(
                    "M200 {0}C420 {1} 780 {1} 1000 {0}",
                    y + 64.0,
                    y + 64.0 + sag
                ),
                CREAM.dark(6),
                7.0,
            );
            for step in -7..=7 {
                let dx = f64::from(step) * 50.0;
                let rise = sag * 0.75 * (1.0 - dx * dx / 150_000.0);
                art.fill(
                    lozenge(600.0 + dx, y + 32.0 + rise, 15.0, 19.0),
                    CREAM.dark(6),
                );
            }
        }
        for _ in 0..30 {
            let (x, y) = (
                art.dice.between(240.0, 960.0),
                art.dice.between(250.0, 1040.0),
            );
            art.glaze(oval(x, y, 4.0 + x % 7.0, 3.0), COCOA, 0.22);
        }
    });
}

fn tagine(art: &mut Art) {
    board(art, 600.0, 1000.0, 430.0);
    earthen(
        art,
        "M250 850H950C950 950 860 1010 760 1020H440C340 1010 250 950 250 850Z",
        &[],
    );
    art.fill(oval(600.0, 848.0, 376.0, 66.0), CLAY.dark(18));
    art.fill(oval(600.0, 838.0, 376.0, 62.0), CLAY.light(20));
    earthen(
        art,
        "M280 840C330 640 500 520 540 380H660C700 520 870 640 920 840C780 890 420 890 280 840Z",
        &[(720.0, 60.0)],
    );
    earthen(
        art,
        "M520 380C500 310 530 270 600 264C670 270 700 310 680 380C660 400 540 400 520 380Z",
        &[],
    );
    art.fill(oval(600.0, 290.0, 46.0, 13.0), CLAY.dark(30));
    art.glaze(
        "M400 780C430 650 520 560 560 440C556 570 470 680 450 800Z",
        WHITE,
        0.22,
    );
}

fn jar(art: &mut Art) {
    art.shadow(640.0, 1040.0, 360.0, 60.0);
    for side in [1.0, -1.0] {
        art.stretched(600.0, 0.0, (side, 1.0), |art| {
            art.line("M80 350C260 330 300 460 220 560", CLAY.dark(14), 36.0);
        });
    }
    earthen(
        art,
        "M500 240H700C716 290 670 320 680 400C880 480 930 680 860 860C820 970 740 1040 680 1044H520C460 1040 380 970 340 860C270 680 320 480 520 400C530 320 484 290 500 240Z",
        &[(600.0, 50.0), (440.0, 36.0)],
    );
    art.fill(oval(600.0, 242.0, 102.0, 24.0), CLAY.light(26));
    art.fill(oval(600.0, 244.0, 82.0, 16.0), COCOA);
    for (x, y) in [
        (450.0, 860.0),
        (500.0, 920.0),
        (720.0, 880.0),
        (650.0, 950.0),
        (560.0, 840.0),
    ] {
        art.glaze(format!("M{x} {y}q-9 22 0 26q9 -4 0 -26z"), WHITE, 0.6);
    }
}

fn tanjia(art: &mut Art) {
    board(art, 600.0, 1010.0, 330.0);
    for side in [1.0, -1.0] {
        art.stretched(600.0, 0.0, (side, 1.0), |art| {
            art.line("M110 420C230 420 250 540 190 600", CLAY.dark(14), 34.0);
        });
    }
    earthen(
        art,
        "M470 330C480 420 470 450 440 500C340 600 320 780 390 920C430 990 480 1020 540 1024H660C720 1020 770 990 810 920C880 780 860 600 760 500C730 450 720 420 730 330Z",
        &[(680.0, 44.0)],
    );
    art.fill(
        "M440 330C460 250 740 250 760 330C740 400 460 400 440 330Z",
        CREAM.dark(4),
    );
    art.fill(
        "M500 300C560 276 640 276 700 300C660 330 540 330 500 300Z",
        CREAM.light(30),
    );
    art.line("M462 388C540 420 660 420 738 388", OCHRE.dark(20), 12.0);
    art.line(
        "M738 392C790 420 780 470 800 500M736 396C760 440 750 470 764 510",
        OCHRE.dark(20),
        7.0,
    );
}

fn brazier(art: &mut Art) {
    art.shadow(630.0, 1030.0, 400.0, 66.0);
    let fire = art.glow(SAFFRON, 0.9);
    art.fill(oval(600.0, 520.0, 400.0, 260.0), fire);
    earthen(
        art,
        "M480 780C480 880 420 960 380 1010C360 1050 840 1050 820 1010C780 960 720 880 720 780Z",
        &[],
    );
    art.fill(oval(600.0, 560.0, 350.0, 96.0), CLAY.dark(44));
    for _ in 0..40 {
        let (x, y) = (
            art.dice.between(340.0, 860.0),
            art.dice.between(500.0, 600.0),
        );
        let hue: Hue = art
            .dice
            .pick(&[INK, COCOA, RED.mix(SAFFRON, 50), SAFFRON, BRICK], COCOA);
        let turn = art.dice.between(-50.0, 50.0);
        art.at(x, y, 1.0, turn, |art| {
            art.fill(bar(-34.0, -18.0, 68.0, 36.0, 9.0), hue);
        });
    }
    earthen(
        art,
        "M250 560C250 720 380 830 500 840H700C820 830 950 720 950 560C820 690 380 690 250 560Z",
        &[(664.0, 60.0)],
    );
    for x in [300.0, 600.0, 900.0] {
        let lift = if (x - 600.0_f64).abs() < 1.0 {
            90.0
        } else {
            0.0
        };
        let knob = art.ball(CLAY);
        art.fill(oval(x, 560.0 + lift, 44.0, 56.0), knob);
    }
}
