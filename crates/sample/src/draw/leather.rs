//! Slippers, bags, poufs and wallets.

use super::Subject;
use super::canvas::{Art, bar, disc, lozenge, oval, polygon, ring, star};
use super::palette::{
    AMBER, BRICK, BROWN, CLAY, COCOA, CREAM, DEEP_ROSE, GOLD, Hue, INDIGO, OCHRE, SAFFRON, WOOD,
};
use super::scene::{board, table, wall};

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    if subject.has("slippers") {
        wall(art);
        let (hue, embroidered) = if subject.has("women") {
            (DEEP_ROSE, true)
        } else {
            (SAFFRON, false)
        };
        pair(art, hue, embroidered);
        return;
    }
    table(art);
    match () {
        () if subject.has("pouf") => pouf(art),
        () if subject.has("wallet") => wallet(art),
        () => satchel(art),
    }
}

/// Two slippers side by side, seen from above their toes.
fn pair(art: &mut Art, hue: Hue, embroidered: bool) {
    art.at(420.0, 620.0, 1.0, 10.0, |art| {
        slipper(art, hue, embroidered);
    });
    art.stretched(790.0, 650.0, (-1.0, 1.0), |art| {
        art.at(0.0, 0.0, 1.0, 10.0, |art| slipper(art, hue, embroidered));
    });
}

fn slipper(art: &mut Art, hue: Hue, embroidered: bool) {
    art.shadow(30.0, 60.0, 230.0, 460.0);
    art.fill("M0 430C-90 420 -150 300 -140 120C-130 -40 -150 -150 -110 -280C-70 -390 70 -390 110 -280C150 -150 140 -20 130 120C130 300 80 420 0 430Z", COCOA);
    art.fill("M0 412C-76 404 -132 290 -124 120C-116 -40 -134 -150 -96 -270C-60 -370 60 -370 96 -270C134 -150 124 -20 116 120C116 290 70 404 0 412Z", hue.dark(26));
    art.fill("M-96 -270C-60 -370 60 -370 96 -270C112 -220 116 -180 118 -140C60 -100 -60 -100 -118 -140C-116 -180 -112 -220 -96 -270Z", hue.light(12));
    art.line("M-118 -140C-60 -100 60 -100 118 -140", hue.dark(30), 7.0);
    let upper = art.barrel(hue);
    art.fill(
        "M0 436C-100 424 -152 300 -142 130C-100 30 100 30 134 130C134 300 90 424 0 436Z",
        upper,
    );
    art.line("M-142 130C-100 30 100 30 134 130", hue.light(40), 10.0);
    art.stitch("M-130 160C-90 66 90 66 122 160", hue.dark(34), 4.0, "10 8");
    if embroidered {
        for (y, size) in [(150.0, 46.0), (250.0, 54.0), (346.0, 36.0)] {
            art.fill(star(-2.0, y, size), GOLD);
            art.fill(star(-2.0, y, size * 0.6), hue.dark(16));
            art.fill(disc(-2.0, y, size * 0.22), CREAM);
        }
        for (x, y) in [
            (-90.0, 190.0),
            (86.0, 190.0),
            (-84.0, 270.0),
            (80.0, 270.0),
            (-56.0, 340.0),
            (52.0, 340.0),
        ] {
            art.fill(lozenge(x, y, 15.0, 20.0), GOLD.light(20));
        }
        art.line(
            "M-120 180C-120 310 -80 400 0 414C70 400 112 310 112 180",
            GOLD,
            6.0,
        );
    } else {
        art.line("M-2 60V428", hue.dark(22), 5.0);
        art.stitch(
            "M-120 200C-116 310 -76 392 0 410C66 392 108 310 110 200",
            hue.dark(24),
            4.0,
            "12 9",
        );
    }
}

fn pouf(art: &mut Art) {
    let hue = art.dice.pick(&[WOOD, CLAY, OCHRE.mix(WOOD, 40)], WOOD);
    art.shadow(620.0, 1010.0, 480.0, 80.0);
    let side = art.barrel(hue);
    art.fill(
        "M190 640C150 760 170 940 260 1000C400 1050 800 1050 940 1000C1030 940 1050 760 1010 640Z",
        side,
    );
    for step in -4..=4 {
        let x = f64::from(step) * 98.0;
        art.line(
            format!(
                "M{0} 700C{1} 800 {1} 930 {2} 1024",
                600.0 + x,
                600.0 + x * 1.1,
                600.0 + x * 0.94
            ),
            hue.dark(34),
            6.0,
        );
        art.stitch(
            format!(
                "M{0} 700C{1} 800 {1} 930 {2} 1020",
                612.0 + x,
                612.0 + x * 1.1,
                612.0 + x * 0.94
            ),
            CREAM,
            4.0,
            "14 10",
        );
    }
    let top = art.ball(hue.light(16));
    art.fill(oval(600.0, 640.0, 412.0, 176.0), top);
    art.stretched(600.0, 636.0, (1.0, 0.42), |art| {
        for (index, (x, y)) in ring(16, |_| 400.0).into_iter().enumerate() {
            art.line(
                format!("M0 0L{x:.0} {y:.0}"),
                if index % 2 == 0 { CREAM } else { hue.dark(30) },
                4.0,
            );
        }
        for (radius, tone) in [(300.0, CREAM), (190.0, CREAM)] {
            let points = ring(
                32,
                |index| if index % 2 == 0 { radius } else { radius * 0.8 },
            );
            art.line(polygon(&points), tone, 6.0);
        }
        art.fill(star(0.0, 0.0, 150.0), hue.dark(20));
        art.line(star(0.0, 0.0, 150.0), CREAM, 6.0);
        art.fill(star(0.0, 0.0, 84.0), CREAM.dark(6));
        art.fill(disc(0.0, 0.0, 34.0), hue.dark(24));
    });
}

fn satchel(art: &mut Art) {
    let hue = art.dice.pick(
        &[BROWN.light(10), CLAY.mix(WOOD, 40), BRICK.dark(10)],
        BROWN,
    );
    art.line(
        "M330 620C250 200 480 130 600 130C720 130 950 200 870 620",
        hue.dark(24),
        26.0,
    );
    art.shadow(620.0, 1040.0, 380.0, 60.0);
    let body = art.barrel(hue);
    art.fill(
        "M290 560H910C930 720 940 880 900 980C860 1040 340 1040 300 980C260 880 270 720 290 560Z",
        body,
    );
    let flap = art.down(hue.light(20), hue.light(4));
    art.fill(
        "M276 540C276 500 924 500 924 540C940 700 880 840 600 860C320 840 260 700 276 540Z",
        flap,
    );
    art.stitch(
        "M300 560C296 700 350 820 600 836C850 820 904 700 900 560",
        CREAM,
        5.0,
        "16 11",
    );
    art.line(
        "M330 570C340 690 400 780 600 800C800 780 860 690 870 570",
        hue.dark(26),
        6.0,
    );
    art.fill(star(600.0, 660.0, 92.0), hue.dark(24));
    art.line(star(600.0, 660.0, 92.0), GOLD, 5.0);
    art.fill(star(600.0, 660.0, 50.0), GOLD);
    art.fill(disc(600.0, 660.0, 18.0), hue.dark(24));
    for x in [440.0, 760.0] {
        art.fill(lozenge(x, 650.0, 36.0, 50.0), hue.dark(24));
        art.line(lozenge(x, 650.0, 36.0, 50.0), GOLD, 4.0);
    }
    for (x, length) in [(560.0, 140.0), (600.0, 170.0), (640.0, 140.0)] {
        art.line(
            format!("M600 850L{x} {}", 850.0 + length),
            hue.dark(36),
            12.0,
        );
        art.fill(disc(x, 850.0 + length, 14.0), GOLD);
    }
    for x in [332.0, 868.0] {
        art.line(disc(x, 560.0, 24.0), GOLD, 10.0);
    }
}

fn wallet(art: &mut Art) {
    board(art, 600.0, 980.0, 430.0);
    let hue = art.dice.pick(&[BROWN, BRICK, INDIGO.dark(10)], BROWN);
    art.at(580.0, 700.0, 1.0, -6.0, |art| {
        art.fill(bar(-300.0, -196.0, 640.0, 430.0, 26.0), hue.dark(34));
        art.fill(bar(-290.0, -206.0, 610.0, 60.0, 10.0), CREAM);
        art.fill(bar(-286.0, -190.0, 600.0, 60.0, 10.0), AMBER.light(50));
        let face = art.down(hue.light(22), hue);
        art.fill(bar(-320.0, -180.0, 640.0, 430.0, 26.0), face);
        art.stitch(bar(-298.0, -158.0, 596.0, 386.0, 16.0), CREAM, 5.0, "18 12");
        art.line(bar(-262.0, -122.0, 524.0, 314.0, 8.0), hue.dark(30), 6.0);
        art.fill(star(0.0, 36.0, 112.0), hue.dark(26));
        art.line(star(0.0, 36.0, 112.0), GOLD, 5.0);
        art.line(star(0.0, 36.0, 66.0), GOLD, 5.0);
        art.fill(disc(0.0, 36.0, 24.0), GOLD);
        for side in [-1.0, 1.0] {
            for (x, size) in [(160.0, 40.0), (220.0, 26.0)] {
                art.fill(lozenge(side * x, 36.0, size * 0.8, size), hue.dark(26));
                art.line(lozenge(side * x, 36.0, size * 0.8, size), GOLD, 4.0);
            }
        }
    });
}
