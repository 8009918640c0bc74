//! Fossils of Erfoud and minerals of Mibladen.

use std::f64::consts::TAU;

use super::Subject;
use super::canvas::{Art, bar, disc, oval, polygon, ring, strand};
use super::marble::{cone, flecks};
use super::palette::{
    AMBER, BRICK, BROWN, COCOA, CREAM, Hue, INK, OCHRE, RED, ROSE, SAND, SKY, STONE, VIOLET, WHITE,
    WOOD,
};
use super::scene::{board, table};

pub(super) fn fossils(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    match () {
        () if subject.has("ammonite") => ammonite(art),
        () if subject.has("trilobite") => trilobite(art),
        () => orthoceras(art),
    }
}

/// A stand of wood that holds a round piece upright.
fn stand(art: &mut Art) {
    art.shadow(620.0, 1040.0, 320.0, 50.0);
    art.fill("M420 1040L460 960H740L780 1040Z", WOOD.dark(10));
    art.fill(bar(390.0, 1020.0, 420.0, 34.0, 8.0), WOOD.dark(28));
}

/// Points of a spiral: (angle, radius) from the rim inwards over `turns`.
fn spiral(turns: f64, from: f64, shrink: f64, steps: u32) -> Vec<(f64, f64)> {
    (0..=steps)
        .map(|step| {
            let angle = turns * TAU * f64::from(step) / f64::from(steps);
            (angle, from * shrink.powf(angle / TAU))
        })
        .collect()
}

fn ammonite(art: &mut Art) {
    stand(art);
    let hue = BROWN.mix(OCHRE, 36);
    art.at(600.0, 600.0, 1.0, 20.0, |art| {
        let whorl = spiral(3.6, 400.0, 0.5, 150);
        let outside: Vec<_> = whorl
            .iter()
            .map(|(angle, radius)| (angle.cos() * radius, angle.sin() * radius))
            .collect();
        let shell = art.ball(hue);
        let first: Vec<_> = whorl
            .iter()
            .take(42)
            .map(|(angle, radius)| (angle.cos() * radius, angle.sin() * radius))
            .collect();
        art.fill(polygon(&first), &shell);
        for (index, (angle, radius)) in whorl.iter().enumerate().rev() {
            let inner = radius * 0.5;
            let (sin, cos) = angle.sin_cos();
            let bulge = (angle + 0.1).sin_cos();
            let tone = if index % 2 == 0 {
                hue.dark(26)
            } else {
                hue.light(24)
            };
            art.line(
                format!(
                    "M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}",
                    cos * inner,
                    sin * inner,
                    bulge.1 * radius * 0.78,
                    bulge.0 * radius * 0.78,
                    cos * radius * 0.97,
                    sin * radius * 0.97
                ),
                tone,
                radius * 0.034,
            );
        }
        art.line(strand(&outside), hue.dark(44), 11.0);
        art.fill("M400 0C340 -60 240 -60 200 0C250 40 350 40 400 0Z", COCOA);
        let eye = art.ball(CREAM.mix(AMBER, 40));
        art.fill(disc(0.0, 0.0, 30.0), eye);
    });
    art.glaze(
        "M270 480C310 350 420 270 540 250C430 320 350 420 330 540Z",
        WHITE,
        0.35,
    );
}

/// A piece of raw rock under a specimen.
fn matrix(art: &mut Art, hue: Hue) {
    art.shadow(620.0, 1020.0, 460.0, 74.0);
    art.fill(
        "M200 960L240 760L360 640L560 580L800 600L940 720L1010 920L960 1010L700 1040L330 1030Z",
        hue,
    );
    art.fill("M240 760L360 640L560 580L520 700L330 800Z", hue.light(24));
    art.fill("M560 580L800 600L940 720L760 720L520 700Z", hue.light(34));
    art.fill("M940 720L1010 920L960 1010L860 880L760 720Z", hue.dark(20));
    art.fill("M200 960L240 760L330 800L380 1030L330 1030Z", hue.dark(10));
    for _ in 0..60 {
        let (x, y) = (
            art.dice.between(280.0, 940.0),
            art.dice.between(720.0, 1010.0),
        );
        let size = art.dice.between(3.0, 9.0);
        art.glaze(oval(x, y, size, size * 0.7), COCOA, 0.3);
    }
}

/// A Phacops: head with large eyes, ribs in three lobes, a tail.
fn trilobite(art: &mut Art) {
    matrix(art, SAND.mix(STONE, 40));
    art.at(600.0, 640.0, 1.0, -8.0, |art| {
        let shell = art.ball(COCOA.light(20));
        art.shadow(20.0, 30.0, 330.0, 360.0);
        art.fill("M-250 -90C-230 180 -120 300 0 330C120 300 230 180 250 -90Z", COCOA.light(6));
        for step in 0..11 {
            let y = -70.0 + f64::from(step) * 34.0;
            let share = f64::from(step) / 11.0;
            let half = 250.0 * (1.0 - share * share * 0.8);
            let tone = COCOA.light(if step % 2 == 0 { 32 } else { 24 });
            art.line(format!("M-{half:.0} {0:.0}C-{1:.0} {2:.0} -120 {3:.0} -84 {y:.0}", y + 34.0, half * 0.8, y + 4.0, y - 14.0), tone, 25.0);
            art.line(format!("M{half:.0} {0:.0}C{1:.0} {2:.0} 120 {3:.0} 84 {y:.0}", y + 34.0, half * 0.8, y + 4.0, y - 14.0), tone, 25.0);
            let middle = 80.0 * (1.0 - share * 0.6);
            art.line(format!("M-{middle:.0} {y:.0}C-{0:.0} {1:.0} {0:.0} {1:.0} {middle:.0} {y:.0}", middle * 0.5, y - 22.0), tone.light(12), 27.0);
        }
        art.fill("M-270 -70C-290 -260 -150 -350 0 -350C150 -350 290 -260 270 -70C180 -120 120 -96 0 -96C-120 -96 -180 -120 -270 -70Z", &shell);
        art.fill("M-130 -120C-170 -240 -90 -330 0 -330C90 -330 170 -240 130 -120C60 -96 -60 -96 -130 -120Z", COCOA.light(34));
        for side in [-1.0, 1.0] {
            art.at(side * 186.0, -190.0, 1.0, side * 16.0, |art| {
                let eye = art.ball(INK.light(14));
                art.fill(oval(0.0, 0.0, 44.0, 62.0), eye);
                for step in 0..18 {
                    let (x, y) = (f64::from(step % 3) * 22.0 - 22.0, f64::from(step / 3) * 19.0 - 47.0);
                    art.fill(disc(x, y * 0.9, 5.4), STONE.light(20));
                }
            });
        }
        for _ in 0..40 {
            let (x, y) = (art.dice.between(-100.0, 100.0), art.dice.between(-310.0, -130.0));
            art.fill(disc(x, y, 5.0), COCOA.light(54));
        }
    });
}

fn orthoceras(art: &mut Art) {
    art.shadow(630.0, 1010.0, 380.0, 60.0);
    let slab = "M380 1010L330 420L440 190L690 160L850 330L880 760L820 1010Z";
    let paint = art.barrel(INK.light(16));
    art.fill(slab, paint);
    art.line(slab, STONE, 8.0);
    art.clipped(slab, |art| {
        for (x, y, turn, length) in [
            (520.0, 960.0, -82.0, 640.0),
            (720.0, 920.0, -98.0, 520.0),
            (400.0, 620.0, -70.0, 260.0),
            (620.0, 980.0, -40.0, 240.0),
            (790.0, 460.0, -110.0, 200.0),
        ] {
            art.at(x, y, 1.0, turn, |art| {
                cone(art, length, CREAM.mix(STONE, 24));
            });
        }
        flecks(art, [330.0, 160.0, 550.0, 850.0]);
        art.glaze("M360 500L600 170L700 170L380 760Z", WHITE, 0.13);
    });
}

pub(super) fn minerals(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    match () {
        () if subject.has("vanadinite") => {
            matrix(art, STONE.mix(CREAM, 24));
            crystals(art);
        }
        () if subject.has("geode") => geode(art),
        () => desert_rose(art),
    }
}

/// Red six-sided plates of vanadinite, crowded on the rock.
fn crystals(art: &mut Art) {
    for row in 0..9 {
        for column in 0..9 {
            let x = 330.0 + f64::from(column) * 70.0 + art.dice.between(-26.0, 26.0);
            let y = 560.0
                + f64::from(row) * 42.0
                + art.dice.between(-20.0, 20.0)
                + (x - 600.0).abs() * 0.2;
            let size = art.dice.between(26.0, 66.0);
            let turn = art.dice.between(0.0, 60.0);
            let hue = art
                .dice
                .pick(&[RED, RED.light(12), BRICK, RED.dark(20)], RED);
            art.at(x, y, size / 50.0, turn, |art| {
                art.at(5.0, 10.0, 1.0, 0.0, |art| {
                    art.fill(polygon(&ring(6, |_| 50.0)), hue.dark(40));
                });
                art.fill(polygon(&ring(6, |_| 50.0)), hue);
                art.fill("M0 -50L43 -25L0 0L-43 -25Z", hue.light(38));
                art.fill("M43 25L0 50L0 0L43 -25Z", hue.light(10));
                art.fill(polygon(&ring(6, |_| 24.0)), hue.light(22));
            });
        }
    }
}

fn geode(art: &mut Art) {
    board(art, 600.0, 1000.0, 430.0);
    art.fill("M250 640C240 420 400 260 600 260C810 260 960 420 950 640C950 860 800 1010 600 1010C400 1010 260 860 250 640Z", STONE.dark(20));
    art.fill("M276 640C270 440 420 290 600 290C790 290 930 440 922 640C920 840 780 980 600 980C420 980 280 840 276 640Z", STONE.mix(OCHRE, 24));
    let heart = art
        .dice
        .pick(&[VIOLET, ROSE.mix(STONE, 20), SKY.dark(10)], VIOLET);
    for (size, hue) in [
        (290.0, CREAM),
        (270.0, heart.light(40)),
        (252.0, CREAM),
        (236.0, heart.light(20)),
    ] {
        let points: Vec<_> = ring(40, |index| size * (0.97 + f64::from(index % 3) * 0.02))
            .iter()
            .map(|(x, y)| (600.0 + x, 636.0 + y * 1.04))
            .collect();
        art.fill(polygon(&points), hue);
    }
    for (count, radius, size) in [
        (30, 216.0, 40.0),
        (26, 176.0, 44.0),
        (20, 132.0, 44.0),
        (14, 88.0, 44.0),
        (8, 44.0, 42.0),
    ] {
        for (index, (x, y)) in ring(count, |_| radius).into_iter().enumerate() {
            let turn = 360.0 * f64::from(u32::try_from(index).unwrap_or(0)) / f64::from(count)
                + art.dice.between(-12.0, 12.0);
            let tone = art.dice.pick(
                &[heart, heart.light(20), heart.dark(20), heart.light(46)],
                heart,
            );
            art.at(600.0 + x, 636.0 + y, size / 50.0, turn, |art| {
                art.fill("M0 70L-30 30L-26 -30L0 -44L26 -30L30 30Z", tone.dark(16));
                art.fill("M0 70L-30 30L-26 -30L0 6Z", tone.light(30));
                art.fill("M0 70L0 6L26 -30L30 30Z", tone);
            });
        }
    }
    let depth = art.glow(heart.dark(60), 0.8);
    art.fill(disc(600.0, 640.0, 120.0), depth);
}

/// Blades of gypsum grown through each other, like petals.
fn desert_rose(art: &mut Art) {
    art.shadow(620.0, 1010.0, 400.0, 70.0);
    let hue = SAND.mix(OCHRE, 36);
    for (count, reach, length) in [
        (13, 250.0, 190.0),
        (11, 190.0, 170.0),
        (9, 120.0, 150.0),
        (6, 50.0, 120.0),
    ] {
        for (index, (x, y)) in (0_u32..).zip(ring(count, |_| reach)) {
            let turn = 360.0 * f64::from(index) / f64::from(count) + art.dice.between(-34.0, 34.0);
            let tone = art.dice.pick(&[4, 14, 26, 36], 14);
            let size = length / 150.0 * art.dice.between(0.86, 1.14);
            art.at(600.0 + x, 730.0 + y * 0.86, size, turn, |art| {
                blade(art, hue.light(tone));
            });
        }
    }
}

/// One blade on edge: a sharp disc, its near face light and its rim dark.
fn blade(art: &mut Art, hue: Hue) {
    art.fill(
        "M-62 60C-120 10 -110 -80 -60 -130C-20 -160 20 -160 60 -130C110 -80 120 10 62 60Z",
        hue.dark(44),
    );
    let face = art.down(hue.light(30), hue.dark(16));
    art.fill(
        "M-52 54C-104 8 -98 -74 -54 -120C-20 -148 20 -148 54 -120C98 -74 104 8 52 54Z",
        face,
    );
    art.line(
        "M-66 -60C-40 -108 40 -108 66 -60M-58 -14C-30 -52 30 -52 58 -14",
        hue.dark(8),
        4.0,
    );
    art.glaze(
        "M-54 -120C-20 -148 20 -148 54 -120C30 -132 -30 -132 -54 -120Z",
        WHITE,
        0.7,
    );
}
