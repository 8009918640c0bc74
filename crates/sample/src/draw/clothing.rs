//! Cloaks, gowns, scarves, socks and caps; slippers and bags are with the leather.

use super::Subject;
use super::canvas::{Art, bar, disc, lozenge, oval, star};
use super::carpets::{Dyes, fringe};
use super::kilims::striped;
use super::motifs::{eye, horned, row, teeth, zigzag};
use super::palette::{
    BRICK, BROWN, COCOA, CREAM, DEEP_ROSE, GOLD, GREEN, Hue, INDIGO, INK, NIGHT, OCHRE, RED,
    SAFFRON, SILVER, STONE, WHITE, WOOD, WOOL,
};
use super::scene::{table, wall};

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    match () {
        () if subject.has("burnous") => hanging(art, burnous),
        () if subject.has("djellaba") => hanging(art, djellaba),
        () if subject.has("gandoura") => hanging(art, gandoura),
        () if subject.has("socks") => socks(art),
        () if subject.has("melhfa") => draped(art),
        () if subject.has("turban") => turban(art),
        () if subject.has("scarf") => scarf(art),
        () if subject.has("hat") => cap(art),
        () => tote(art),
    }
}

/// A garment on a rod before the wall, its shoulders at the origin.
fn hanging(art: &mut Art, garment: fn(&mut Art)) {
    wall(art);
    let rod = art.down(WOOD.light(24), WOOD.dark(24));
    art.fill(bar(140.0, 118.0, 920.0, 24.0, 12.0), rod);
    art.line("M600 142V196", STONE, 8.0);
    art.line(
        "M600 190C560 200 480 230 430 262M600 190C640 200 720 230 770 262",
        WOOD.dark(10),
        16.0,
    );
    let shade = art.glow(INK, 0.22);
    art.fill(oval(640.0, 740.0, 430.0, 520.0), shade);
    art.at(600.0, 230.0, 1.0, 0.0, garment);
}

/// The long gown with a pointed hood and wide sleeves, in the stripes of mountain wool.
fn djellaba(art: &mut Art) {
    let wool = art
        .dice
        .pick(&[STONE.dark(20), BROWN, WOOL.dark(10)], BROWN);
    let stripe = wool.light(34);
    for side in [1.0, -1.0] {
        art.stretched(0.0, 0.0, (side, 1.0), |art| {
            let sleeve = art.down(wool, wool.dark(20));
            art.fill("M150 50L420 420L320 520L150 300Z", sleeve);
            art.line("M414 428L326 514", stripe, 14.0);
        });
    }
    let body = "M-170 40C-90 10 90 10 170 40L200 300L260 850C100 880 -100 880 -260 850L-200 300Z";
    let cloth = art.barrel(wool);
    art.fill(body, cloth);
    art.clipped(body, |art| {
        for step in -6..=6 {
            let x = f64::from(step) * 34.0;
            art.line(
                format!("M{x} 20L{0} 880", x * 1.3),
                stripe,
                if step % 2 == 0 { 5.0 } else { 2.0 },
            );
        }
        art.glaze("M60 40L110 880H300V40Z", INK, 0.1);
    });
    art.fill(
        "M-120 60C-110 -40 -30 -60 0 -110C30 -60 110 -40 120 60C60 120 -60 120 -120 60Z",
        wool.dark(12),
    );
    art.fill(
        "M-70 60C-64 0 64 0 70 60C40 96 -40 96 -70 60Z",
        wool.dark(46),
    );
    art.line("M0 92V440", wool.dark(34), 16.0);
    for step in 0..11 {
        art.fill(disc(0.0, 110.0 + f64::from(step) * 32.0, 8.0), stripe);
    }
}

/// The white cloak with a hood, open in front.
fn burnous(art: &mut Art) {
    let wool = art
        .dice
        .pick(&[WOOL.light(30), BROWN.light(6), COCOA], WOOL);
    let cloth = art.barrel(wool);
    art.fill("M-150 40C-80 0 80 0 150 40C260 200 340 600 370 860C200 900 60 880 0 850C-60 880 -200 900 -370 860C-340 600 -260 200 -150 40Z", cloth);
    for (x, lean) in [
        (-90.0, -210.0),
        (-50.0, -120.0),
        (90.0, 210.0),
        (50.0, 120.0),
    ] {
        art.line(
            format!(
                "M{x} 120C{0} 400 {lean} 700 {lean} 860",
                f64::midpoint(x, lean)
            ),
            wool.dark(22),
            5.0,
        );
    }
    art.fill(
        "M-14 150C-40 400 -50 700 -60 866L0 850L60 866C50 700 40 400 14 150Z",
        wool.dark(40),
    );
    art.line(
        "M-16 140C-42 400 -52 700 -62 864M16 140C42 400 52 700 62 864",
        GOLD,
        9.0,
    );
    art.fill(
        "M-130 50C-130 -50 -40 -70 0 -120C40 -70 130 -50 130 50C80 140 -80 140 -130 50Z",
        wool.dark(8),
    );
    art.fill(
        "M-74 54C-70 -8 70 -8 74 54C44 100 -44 100 -74 54Z",
        wool.dark(44),
    );
    art.line("M-74 54C-70 -8 70 -8 74 54", GOLD, 7.0);
    art.line("M0 108V190", GOLD, 16.0);
    for lean in [-14.0, -5.0, 5.0, 14.0] {
        art.line(format!("M0 186L{lean} 250"), GOLD, 6.0);
    }
}

/// The light cotton gown with embroidery on its breast.
fn gandoura(art: &mut Art) {
    let cloth = art.dice.pick(
        &[INDIGO.light(14), DEEP_ROSE, GREEN.light(8), SAFFRON],
        INDIGO,
    );
    for side in [1.0, -1.0] {
        art.stretched(0.0, 0.0, (side, 1.0), |art| {
            let sleeve = art.down(cloth.light(12), cloth.dark(14));
            art.fill("M150 46L400 170L360 420L170 330Z", sleeve);
            art.line("M398 184L362 410", GOLD, 16.0);
        });
    }
    let paint = art.barrel(cloth);
    art.fill(
        "M-160 44C-100 20 100 20 160 44L190 330L250 860C100 884 -100 884 -250 860L-190 330Z",
        paint,
    );
    for x in [-120.0, -60.0, 60.0, 120.0] {
        art.line(
            format!("M{x} 500C{0} 640 {0} 760 {1} 866", x * 1.2, x * 1.5),
            cloth.dark(24),
            4.0,
        );
    }
    art.fill(
        "M-80 32C-70 110 70 110 80 32C40 20 -40 20 -80 32Z",
        cloth.dark(40),
    );
    art.line("M-82 34C-72 116 72 116 82 34", GOLD, 16.0);
    art.fill("M-44 104H44L30 430L0 480L-30 430Z", cloth.light(24));
    art.line("M-44 104H44L30 430L0 480L-30 430Z", GOLD, 7.0);
    for step in 0..5 {
        let y = 150.0 + f64::from(step) * 62.0;
        art.fill(star(0.0, y, 24.0), GOLD);
        art.fill(lozenge(0.0, y, 8.0, 8.0), cloth.dark(20));
    }
    art.line("M-246 836C-100 860 100 860 246 836", GOLD, 12.0);
}

fn socks(art: &mut Art) {
    table(art);
    art.shadow(640.0, 1040.0, 440.0, 60.0);
    let wool = art
        .dice
        .pick(&[WOOL, SAFFRON.light(20), BRICK.light(14)], WOOL);
    for (x, turn, tone) in [(660.0, 6.0, 12), (440.0, -5.0, 0)] {
        art.at(x, 560.0, 1.1, turn, |art| sock(art, wool.dark(tone)));
    }
}

fn sock(art: &mut Art, wool: Hue) {
    let shape = "M-90 -260H100L96 120C110 170 180 220 270 260C340 300 320 400 230 400H20C-70 400 -110 340 -100 250Z";
    let paint = art.barrel(wool);
    art.fill(shape, paint);
    art.clipped(shape, |art| {
        art.fill("M220 200H360V420H200C260 360 260 280 220 200Z", BRICK);
        art.fill("M-130 260C-40 240 40 300 40 420H-130Z", BRICK);
        art.fill(bar(-100.0, -262.0, 220.0, 70.0, 0.0), BRICK);
        row(
            art,
            (-100.0, -90.0, 210.0, 84.0),
            [INDIGO, CREAM, BRICK],
            eye,
        );
        art.line(zigzag(-110.0, -10.0, 230.0, 30.0, 6), SAFFRON.dark(10), 9.0);
        art.line(
            zigzag(-110.0, -160.0, 230.0, 30.0, 6),
            SAFFRON.dark(10),
            9.0,
        );
        for step in 0..23 {
            let y = -250.0 + f64::from(step) * 28.0;
            art.stitch(format!("M-120 {y}H340"), INK.light(20), 1.6, "6 8");
        }
        for step in 0..9 {
            let x = -84.0 + f64::from(step) * 22.0;
            art.line(format!("M{x} -262V-194"), BRICK.dark(26), 3.0);
        }
    });
}

/// The long veil of the Sahara, hung over a rod.
fn draped(art: &mut Art) {
    wall(art);
    let cloth = art
        .dice
        .pick(&[INDIGO, DEEP_ROSE, GREEN, SAFFRON.mix(BRICK, 30)], INDIGO);
    let shape = "M300 170C420 150 780 150 900 170C930 420 880 700 960 1060C880 1100 820 1050 760 1080C680 1120 640 1060 560 1090C480 1120 420 1060 340 1090C290 1108 260 1080 240 1070C310 700 270 420 300 170Z";
    art.glaze("M330 190H930L990 1090H280Z", INK, 0.12);
    let paint = art.down(cloth.light(10), cloth.dark(14));
    art.fill(shape, paint);
    art.clipped(shape, |art| {
        for _ in 0..34 {
            let (x, y) = (
                art.dice.between(260.0, 940.0),
                art.dice.between(200.0, 1060.0),
            );
            let size = art.dice.between(18.0, 54.0);
            art.glaze(disc(x, y, size), WHITE, 0.5);
            art.glaze(disc(x, y, size * 0.72), cloth.light(30), 0.9);
            art.glaze(disc(x, y, size * 0.4), WHITE, 0.6);
            art.fill(disc(x, y, size * 0.16), cloth.dark(10));
        }
        for (x, width) in [
            (360.0, 26.0),
            (470.0, 44.0),
            (600.0, 30.0),
            (720.0, 50.0),
            (830.0, 30.0),
        ] {
            art.glaze(
                format!(
                    "M{x} 150C{0} 420 {1} 760 {1} 1120H{2}C{2} 760 {3} 420 {3} 150Z",
                    x - 14.0,
                    x - 30.0,
                    x - 30.0 + width,
                    x + width
                ),
                INK,
                0.13,
            );
        }
    });
    let rod = art.down(WOOD.light(24), WOOD.dark(24));
    art.fill(bar(180.0, 140.0, 840.0, 30.0, 15.0), rod);
    art.fill("M300 136H900V190C700 176 500 176 300 190Z", cloth.light(20));
}

/// The indigo cloth of four metres, wound.
fn turban(art: &mut Art) {
    table(art);
    art.shadow(610.0, 1020.0, 430.0, 70.0);
    let paint = art.ball(INDIGO);
    art.fill("M250 820C230 600 400 440 600 440C800 440 970 600 950 820C940 960 780 1010 600 1010C420 1010 260 960 250 820Z", paint);
    art.fill(
        "M420 560C500 500 700 500 780 560C740 620 460 620 420 560Z",
        NIGHT.dark(20),
    );
    for (shape, tone) in [
        (
            "M250 800C380 640 640 560 860 560C960 640 960 700 950 740C760 640 420 740 262 880Z",
            14,
        ),
        (
            "M270 900C420 740 760 700 952 790C960 850 940 890 920 910C760 800 480 850 330 970Z",
            4,
        ),
        (
            "M264 700C400 560 560 500 700 470C640 520 400 620 254 790Z",
            24,
        ),
        (
            "M330 965C500 860 760 840 918 916C880 960 820 985 780 992C640 930 500 960 430 995Z",
            20,
        ),
    ] {
        art.fill(shape, INDIGO.light(tone));
    }
    art.line("M262 880C420 740 760 640 950 740M330 970C480 850 760 800 920 910M254 790C400 620 640 520 700 470", NIGHT, 5.0);
    art.fill("M860 900C960 940 1040 1000 1080 1110C1010 1130 950 1120 900 1130C880 1060 820 1000 780 980Z", INDIGO.light(8));
    art.line(
        "M880 930C950 980 990 1040 1010 1120M840 960C890 1010 930 1070 940 1124",
        NIGHT,
        4.0,
    );
}

fn scarf(art: &mut Art) {
    wall(art);
    let dyes: Dyes = art.dice.pick(
        &[
            (WOOL, [BRICK, INDIGO, SAFFRON]),
            (NIGHT, [SAFFRON, CREAM, BRICK]),
        ],
        (WOOL, [BRICK, INDIGO, SAFFRON]),
    );
    for (x, y, turn, height) in [(640.0, 170.0, -7.0, 780.0), (380.0, 170.0, 5.0, 860.0)] {
        art.at(x, y, 1.0, turn, |art| {
            art.glaze(bar(14.0, 14.0, 240.0, height + 30.0, 0.0), INK, 0.13);
            fringe(art, 0.0, height - 4.0, 240.0);
            art.clipped(bar(0.0, 0.0, 240.0, height, 3.0), |art| {
                art.fill(bar(0.0, 0.0, 240.0, height, 0.0), dyes.0);
                art.at(0.0, height - 330.0, 1.0, 0.0, |art| {
                    striped(art, 240.0, 330.0, dyes);
                });
                for step in 0..5 {
                    row(
                        art,
                        (0.0, 60.0 + f64::from(step) * 86.0, 240.0, 58.0),
                        dyes.1,
                        eye,
                    );
                }
            });
        });
    }
    let rod = art.down(WOOD.light(24), WOOD.dark(24));
    art.fill(bar(240.0, 140.0, 720.0, 40.0, 20.0), rod);
}

fn cap(art: &mut Art) {
    table(art);
    art.shadow(610.0, 1010.0, 400.0, 66.0);
    let shape = "M270 860C260 600 400 400 600 400C800 400 940 600 930 860Z";
    let paint = art.ball(BRICK);
    art.fill(shape, paint);
    art.clipped(shape, |art| {
        row(
            art,
            (240.0, 730.0, 720.0, 130.0),
            [CREAM, NIGHT, SAFFRON],
            horned,
        );
        teeth(art, (240.0, 640.0), 720.0, 60.0, SAFFRON);
        teeth(art, (240.0, 540.0), 720.0, 50.0, CREAM);
        for step in 0..18 {
            let y = 410.0 + f64::from(step) * 25.0;
            art.stitch(
                format!("M250 {0}C450 {y} 750 {y} 950 {0}", y + 20.0),
                INK,
                1.8,
                "9 9",
            );
        }
    });
    art.fill(bar(244.0, 820.0, 712.0, 170.0, 60.0), WOOL);
    for step in 0..21 {
        let x = 274.0 + f64::from(step) * 33.0;
        art.line(format!("M{x} 838V974"), WOOL.dark(16), 6.0);
    }
    for (x, y) in super::canvas::ring(26, |index| 62.0 + f64::from(index % 3) * 8.0) {
        art.line(
            format!("M600 372L{:.0} {:.0}", 600.0 + x, 372.0 + y),
            WOOL.dark(6),
            22.0,
        );
    }
    art.fill(disc(596.0, 366.0, 48.0), WOOL.light(20));
}

fn tote(art: &mut Art) {
    table(art);
    art.shadow(620.0, 1050.0, 370.0, 56.0);
    art.line("M470 500C470 200 730 200 730 500", CREAM.dark(20), 32.0);
    let cloth = art.barrel(CREAM);
    art.fill("M300 480H900L940 1030C740 1066 460 1066 260 1030Z", cloth);
    art.line("M450 560C450 240 750 240 750 560", CREAM.dark(10), 32.0);
    for x in [450.0, 750.0] {
        art.fill(bar(x - 22.0, 520.0, 44.0, 70.0, 4.0), CREAM.dark(14));
        art.stitch(bar(x - 16.0, 526.0, 32.0, 58.0, 2.0), BRICK, 3.0, "8 6");
    }
    art.clipped("M300 480H900L940 1030C740 1066 460 1066 260 1030Z", |art| {
        art.at(600.0, 760.0, 1.0, 0.0, |art| {
            horned(art, 0.0, 0.0, 130.0, [BRICK, SAFFRON, INDIGO]);
            for side in [-1.0, 1.0] {
                eye(art, side * 200.0, 0.0, 70.0, [INDIGO, CREAM, BRICK]);
            }
        });
        art.line(zigzag(240.0, 960.0, 720.0, 50.0, 12), BRICK, 12.0);
        art.line(zigzag(240.0, 1000.0, 720.0, 50.0, 12), INDIGO, 8.0);
        art.line(zigzag(240.0, 620.0, 720.0, 20.0, 20), OCHRE, 6.0);
    });
    art.fill(oval(600.0, 482.0, 300.0, 12.0), CREAM.dark(30));
    art.fill(disc(600.0, 520.0, 14.0), RED);
    art.line(disc(600.0, 520.0, 14.0), SILVER, 3.0);
}
