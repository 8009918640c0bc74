//! Wood, brass and bone, and the instruments of the ahwach.

use super::Subject;
use super::canvas::{Art, bar, disc, lozenge, polygon, ring, star};
use super::motifs::{eye, row, teeth, zigzag};
use super::palette::{
    BRICK, BROWN, COCOA, CREAM, GOLD, GREEN, Hue, INDIGO, INK, LEMON, OCHRE, RED, SAFFRON, SILVER,
    SKY, STONE, WHITE, WOOD,
};
use super::scene::{table, wall};

pub(super) fn wood_and_metal(art: &mut Art, subject: &Subject<'_>) {
    match () {
        () if subject.has("door") => door(art),
        () if subject.has("lantern") => lantern(art),
        () if subject.has("mirror") => mirror(art),
        () if subject.has("dagger") => dagger(art),
        () => chest(art),
    }
}

fn chest(art: &mut Art) {
    table(art);
    art.shadow(630.0, 1020.0, 500.0, 70.0);
    let hue = WOOD.mix(OCHRE, 20);
    let lid = art.down(hue.light(22), hue);
    art.fill(
        "M200 620C210 480 290 420 380 420H820C910 420 990 480 1000 620Z",
        lid,
    );
    let front = art.down(hue.light(6), hue.dark(22));
    art.fill(bar(210.0, 610.0, 780.0, 390.0, 8.0), front);
    art.fill(bar(186.0, 596.0, 828.0, 44.0, 8.0), hue.dark(24));
    art.fill(bar(186.0, 970.0, 828.0, 50.0, 8.0), hue.dark(24));
    for y in [680.0, 760.0, 850.0, 920.0] {
        art.line(
            format!("M230 {y}C400 {0} 600 {1} 970 {y}", y - 14.0, y + 12.0),
            hue.dark(14),
            3.0,
        );
    }
    for x in [370.0, 830.0] {
        art.fill(star(x, 806.0, 112.0), hue.dark(34));
        art.fill(star(x, 806.0, 96.0), hue.light(30));
        art.fill(star(x, 806.0, 66.0), hue.dark(30));
        art.fill(disc(x, 806.0, 32.0), hue.light(30));
        art.fill(star(x, 806.0, 20.0), COCOA);
    }
    row(
        art,
        (280.0, 518.0, 640.0, 90.0),
        [COCOA, hue.light(30), BRICK],
        eye,
    );
    for x in [226.0, 926.0] {
        art.fill(bar(x, 600.0, 48.0, 410.0, 4.0), GOLD.dark(14));
        for step in 0..7 {
            art.fill(
                disc(x + 24.0, 630.0 + f64::from(step) * 58.0, 8.0),
                GOLD.light(40),
            );
        }
    }
    art.fill("M550 596H650V700C650 750 550 750 550 700Z", GOLD);
    art.fill(disc(600.0, 668.0, 15.0), INK);
    art.fill(
        polygon(&[
            (596.0, 670.0),
            (604.0, 670.0),
            (612.0, 712.0),
            (588.0, 712.0),
        ]),
        INK,
    );
}

/// The small carved door of a granary, with its wooden lock.
fn door(art: &mut Art) {
    wall(art);
    art.glaze(bar(316.0, 146.0, 620.0, 980.0, 6.0), INK, 0.2);
    let hue = BROWN.light(16);
    for step in 0..4 {
        let x = 290.0 + f64::from(step) * 155.0;
        let tone = art.dice.pick(&[4, 12, 20], 4);
        let plank = art.barrel(hue.light(tone));
        art.fill(bar(x, 110.0, 155.0, 980.0, 3.0), plank);
        for _ in 0..7 {
            let (dx, y) = (
                art.dice.between(20.0, 130.0),
                art.dice.between(140.0, 900.0),
            );
            art.line(
                format!("M{0:.0} {y:.0}q8 60 0 140", x + dx),
                hue.dark(26),
                3.0,
            );
        }
    }
    for y in [180.0, 900.0] {
        art.fill(bar(280.0, y, 640.0, 110.0, 6.0), hue.dark(18));
        art.line(zigzag(296.0, y + 55.0, 608.0, 60.0, 9), CREAM.dark(16), 8.0);
        for x in [304.0, 896.0] {
            art.fill(disc(x, y + 55.0, 14.0), STONE);
        }
    }
    for (x, y) in [(430.0, 440.0), (750.0, 440.0)] {
        for (x, y) in [(x, y), (x, y + 310.0)] {
            art.line(disc(x, y, 92.0), COCOA, 8.0);
            for step in 0..6 {
                art.at(x, y, 1.0, f64::from(step) * 60.0, |art| {
                    art.fill("M0 0C-30 -34 -24 -66 0 -84C24 -66 30 -34 0 0Z", COCOA);
                });
            }
        }
    }
    teeth(art, (300.0, 350.0), 600.0, -36.0, COCOA);
    art.fill(bar(500.0, 560.0, 330.0, 84.0, 10.0), WOOD.light(24));
    art.fill(bar(560.0, 500.0, 130.0, 210.0, 10.0), WOOD.light(10));
    art.fill(star(625.0, 606.0, 44.0), COCOA);
    art.line(disc(400.0, 602.0, 50.0), STONE.dark(30), 15.0);
}

fn lantern(art: &mut Art) {
    table(art);
    let halo = art.glow(LEMON.light(10), 0.9);
    art.fill(disc(600.0, 660.0, 520.0), halo);
    art.shadow(630.0, 1030.0, 300.0, 56.0);
    let brass = art.barrel(GOLD);
    art.line(disc(600.0, 176.0, 50.0), GOLD.dark(20), 16.0);
    art.fill(
        "M560 230H640L660 280C760 320 820 380 830 450H370C380 380 440 320 540 280Z",
        &brass,
    );
    art.fill("M384 450H816L850 560V830L790 960H410L350 830V560Z", &brass);
    art.fill("M400 956H800L850 1030H350Z", &brass);
    for x in [466.0, 600.0, 734.0] {
        let light = art.down(LEMON.light(50), SAFFRON);
        art.fill(
            polygon(&[
                (x - 52.0, 580.0),
                (x, 510.0),
                (x + 52.0, 580.0),
                (x + 52.0, 820.0),
                (x, 900.0),
                (x - 52.0, 820.0),
            ]),
            light,
        );
        for (dy, size) in [(640.0, 44.0), (730.0, 44.0), (810.0, 30.0)] {
            art.line(star(x, dy, size), GOLD.dark(24), 9.0);
        }
        art.line(
            polygon(&[
                (x - 52.0, 580.0),
                (x, 510.0),
                (x + 52.0, 580.0),
                (x + 52.0, 820.0),
                (x, 900.0),
                (x - 52.0, 820.0),
            ]),
            GOLD.dark(30),
            8.0,
        );
    }
    for step in -4..=4 {
        let x = 600.0 + f64::from(step) * 44.0;
        art.fill(
            lozenge(x, 402.0 + f64::from(step).abs() * 4.0, 13.0, 20.0),
            LEMON.light(50),
        );
        art.fill(disc(x, 994.0, 9.0), LEMON.light(40));
    }
    for y in [450.0, 956.0] {
        art.fill(bar(370.0, y - 10.0, 460.0, 20.0, 6.0), GOLD.dark(26));
    }
}

fn mirror(art: &mut Art) {
    wall(art);
    art.glaze(
        "M250 1080V560C250 240 460 150 626 130C800 150 990 240 990 560V1080Z",
        INK,
        0.16,
    );
    let brass = art.barrel(GOLD);
    let frame = "M230 1050V540C230 220 430 120 600 100C770 120 970 220 970 540V1050Z";
    art.fill(frame, brass);
    art.fill(
        "M250 1030V540C250 240 440 140 600 122C760 140 950 240 950 540V1030Z",
        COCOA,
    );
    for step in 0..34 {
        let share = f64::from(step) / 33.0;
        let angle = (share * 180.0 - 90.0).to_radians();
        let (x, y) = (600.0 + angle.sin() * 322.0, 510.0 - angle.cos() * 348.0);
        art.at(x, y, 1.0, share * 180.0 - 90.0, |art| {
            art.fill(
                bar(-12.0, -36.0, 22.0, 72.0, 4.0),
                CREAM.light(if step % 2 == 0 { 30 } else { 0 }),
            );
        });
    }
    for side in [280.0, 920.0] {
        for step in 0..16 {
            art.fill(
                bar(side - 36.0, 540.0 + f64::from(step) * 29.0, 72.0, 23.0, 4.0),
                CREAM.light(if step % 2 == 0 { 30 } else { 0 }),
            );
        }
    }
    row(art, (330.0, 980.0, 540.0, 78.0), [CREAM, GOLD, RED], eye);
    let glass = art.down(SKY.light(30), SKY.mix(STONE, 30));
    let pane = "M326 930V540C326 300 470 214 600 200C730 214 874 300 874 540V930Z";
    art.fill(pane, glass);
    art.line(pane, GOLD.dark(10), 14.0);
    art.glaze("M360 760L700 230L780 270L400 860Z", WHITE, 0.5);
    art.glaze("M520 900L850 420L862 500L600 900Z", WHITE, 0.35);
}

/// A curved dagger in its sheath, with its cord.
fn dagger(art: &mut Art) {
    wall(art);
    art.line(
        "M340 420C120 640 240 980 520 1020C700 1040 800 960 820 860",
        BRICK,
        24.0,
    );
    art.stitch(
        "M340 420C120 640 240 980 520 1020C700 1040 800 960 820 860",
        SAFFRON,
        10.0,
        "16 16",
    );
    art.at(14.0, 20.0, 1.0, 0.0, |art| art.glaze("M380 470L540 400C700 560 860 640 1010 560C1000 700 860 790 720 760C560 730 440 620 380 470Z", INK, 0.3));
    let sheath = art.barrel(SILVER);
    let shape = "M380 470L540 400C680 540 820 620 960 540C1010 510 1040 560 1010 610C960 730 840 780 720 760C560 730 440 620 380 470Z";
    art.fill(shape, sheath);
    art.clipped(shape, |art| {
        art.line("M400 500C520 680 700 740 1000 600", SILVER.dark(40), 8.0);
        art.line("M540 420C660 560 820 640 990 560", SILVER.dark(40), 8.0);
        for (x, y) in [
            (520.0, 530.0),
            (620.0, 620.0),
            (730.0, 676.0),
            (850.0, 670.0),
            (940.0, 616.0),
        ] {
            art.fill(star(x, y, 40.0), SILVER.dark(44));
            art.fill(disc(x, y, 17.0), RED);
        }
        art.line("M350 480L560 390", GOLD, 40.0);
    });
    for (x, y) in [(430.0, 574.0), (556.0, 404.0)] {
        art.line(disc(x, y, 26.0), SILVER.dark(26), 10.0);
    }
    let hilt = art.ball(COCOA.light(12));
    art.fill("M376 448L524 384C500 320 470 280 440 250L500 160C440 100 330 100 240 200C230 250 240 280 250 300L330 290C346 330 360 390 376 448Z", hilt);
    art.line(
        "M260 214C330 140 430 130 480 168M372 420L506 362M350 330L460 280",
        GOLD,
        13.0,
    );
    art.fill(disc(372.0, 206.0, 26.0), GOLD);
}

pub(super) fn music(art: &mut Art, subject: &Subject<'_>) {
    match () {
        () if subject.has("bendir") => bendir(art),
        () if subject.has("lotar") => lotar(art),
        () => qraqeb(art),
    }
}

/// The frame drum, its skin painted with henna.
fn bendir(art: &mut Art) {
    table(art);
    art.shadow(630.0, 1040.0, 420.0, 56.0);
    let hoop = art.barrel(WOOD);
    art.fill(disc(628.0, 600.0, 434.0), WOOD.dark(36));
    art.fill(disc(600.0, 600.0, 434.0), hoop);
    let skin = art.ball(CREAM.dark(4));
    art.fill(disc(600.0, 600.0, 408.0), skin);
    for (x, y) in ring(24, |_| 420.0) {
        art.fill(disc(600.0 + x, 600.0 + y, 8.0), GOLD);
    }
    let henna = BRICK.mix(BROWN, 40);
    art.line(disc(600.0, 600.0, 360.0), henna, 7.0);
    art.line(disc(600.0, 600.0, 342.0), henna, 3.0);
    for step in 0..16 {
        art.at(600.0, 600.0, 1.0, f64::from(step) * 22.5, |art| {
            art.fill(
                polygon(&[(-40.0, -336.0), (40.0, -336.0), (0.0, -284.0)]),
                henna,
            );
            art.fill(disc(0.0, -262.0, 8.0), henna);
        });
    }
    art.fill(star(600.0, 600.0, 170.0), henna);
    art.fill(star(600.0, 600.0, 150.0), CREAM);
    art.fill(star(600.0, 600.0, 112.0), henna);
    art.fill(star(600.0, 600.0, 66.0), CREAM);
    art.fill(lozenge(600.0, 600.0, 34.0, 34.0), henna);
    art.glaze(
        "M270 450C320 330 430 250 560 230C440 300 350 400 320 520Z",
        WHITE,
        0.4,
    );
}

/// The lute of the High Atlas: a bowl of wood under goatskin.
fn lotar(art: &mut Art) {
    wall(art);
    art.at(600.0, 640.0, 1.0, 32.0, |art| {
        art.glaze("M-190 60C-220 300 -90 440 40 440C180 440 280 300 240 80C220 -40 100 -120 50 -140V-520H10V-140C-60 -110 -170 -60 -190 60Z", INK, 0.2);
        let neck = art.barrel(WOOD);
        art.fill(bar(-26.0, -560.0, 52.0, 520.0, 8.0), neck);
        art.fill("M-44 -640H44L30 -540H-30Z", BROWN);
        for (side, y) in [(-1.0, -620.0), (1.0, -600.0), (-1.0, -575.0)] {
            art.line(format!("M{} {y}h{}", side * 30.0, side * 66.0), COCOA, 16.0);
            art.fill(disc(side * 100.0, y, 17.0), OCHRE);
        }
        let bowl = art.ball(WOOD.mix(BROWN, 40));
        art.fill("M0 -180C110 -150 220 -60 224 120C228 290 130 410 0 410C-130 410 -228 290 -224 120C-220 -60 -110 -150 0 -180Z", bowl);
        let skin = art.ball(CREAM.dark(2));
        art.fill("M0 -120C90 -100 178 -30 182 120C186 260 110 366 0 366C-110 366 -186 260 -182 120C-178 -30 -90 -100 0 -120Z", skin);
        art.stitch("M0 -120C90 -100 178 -30 182 120C186 260 110 366 0 366C-110 366 -186 260 -182 120C-178 -30 -90 -100 0 -120Z", BRICK, 10.0, "10 14");
        for (x, y) in ring(10, |_| 26.0) {
            art.fill(disc(x, y + 60.0, 6.0), BROWN);
        }
        art.fill(bar(-70.0, 240.0, 140.0, 24.0, 8.0), COCOA);
        for x in [-15.0, 0.0, 15.0] {
            art.line(format!("M{x} -600V250"), INK.light(10), 2.6);
        }
        for y in [-500.0, -420.0, -340.0, -260.0] {
            art.fill(lozenge(0.0, y, 15.0, 24.0), CREAM);
        }
        for (x, hue) in [(-34.0, RED), (-12.0, SAFFRON), (12.0, GREEN), (34.0, INDIGO)] {
            art.line(format!("M0 400L{x} 470"), hue, 10.0);
        }
    });
}

/// Iron castanets: pairs of double cups, tied with leather.
fn qraqeb(art: &mut Art) {
    wall(art);
    for (x, y, turn) in [(420.0, 620.0, -16.0), (790.0, 580.0, 22.0)] {
        art.at(x, y, 1.1, turn, |art| {
            art.shadow(50.0, 50.0, 240.0, 420.0);
            castanet(art, 26.0, STONE.dark(36));
            castanet(art, 0.0, SILVER.dark(16));
        });
    }
}

fn castanet(art: &mut Art, shift: f64, iron: Hue) {
    art.at(shift, shift * 0.4, 1.0, 0.0, |art| {
        let shape = "M-130 -210C-130 -370 130 -370 130 -210C130 -120 60 -80 60 0C60 80 130 120 130 210C130 370 -130 370 -130 210C-130 120 -60 80 -60 0C-60 -80 -130 -120 -130 -210Z";
        let paint = art.barrel(iron);
        art.fill(shape, paint);
        art.line(shape, iron.dark(40), 7.0);
        for y in [-212.0, 212.0] {
            let cup = art.ball(iron.light(16));
            art.fill(disc(0.0, y, 86.0), cup);
            art.line(disc(0.0, y, 86.0), iron.dark(34), 5.0);
        }
        art.line("M-62 -20H62M-62 20H62", BROWN, 22.0);
        art.line("M60 0C130 10 140 60 110 100", BROWN, 12.0);
    });
}
