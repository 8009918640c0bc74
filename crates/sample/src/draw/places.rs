//! Where the cooperatives are: oasis, desert, gorges, kasbahs and the High Atlas.

use super::canvas::{Art, bar, disc, lozenge, oval, polygon};
use super::foreground;
use super::palette::{
    BRICK, BROWN, CLAY, COCOA, CREAM, GREEN, Hue, INDIGO, LEAF, LEMON, OCHRE, PALM, ROSE, SAFFRON,
    SAGE, SAND, SKY, STONE, VIOLET, WHITE, WOOD,
};
use super::plants::palm;

pub(super) const WIDTH: f64 = 1600.0;
pub(super) const HEIGHT: f64 = 900.0;

/// Draws the land of a province, and in front what is grown or made there.
pub(super) fn draw(art: &mut Art, province: &str, activities: &[&str]) {
    let light = sky(art);
    match province {
        "08.201" => tafilalet(art, light),
        "08.577" => gorges(art, light),
        "08.587" => draa(art, light),
        "08.401" => kasbahs(art, light),
        _ => atlas(art, light),
    }
    foreground::draw(art, activities);
}

/// Morning, day or evening; gives the colour that the light lays over distant things.
fn sky(art: &mut Art) -> Hue {
    let (top, low, haze) = art.dice.pick(
        &[
            (SKY, CREAM, SKY.light(20)),
            (INDIGO.light(40), ROSE.light(40), VIOLET.light(40)),
            (SKY.mix(INDIGO, 24), LEMON.light(50), SAND),
            (ROSE.light(24), LEMON.light(34), ROSE.light(30)),
        ],
        (SKY, CREAM, SKY),
    );
    let paint = art.down(top, low);
    art.fill(bar(0.0, 0.0, WIDTH, HEIGHT, 0.0), paint);
    let x = art.dice.between(260.0, 1340.0);
    let y = art.dice.between(130.0, 250.0);
    let halo = art.glow(LEMON.light(30), 0.7);
    art.fill(disc(x, y, 240.0), halo);
    art.fill(disc(x, y, 78.0), LEMON.light(34));
    for _ in 0..3 {
        let (x, y) = (
            art.dice.between(60.0, 1300.0),
            art.dice.between(70.0, 230.0),
        );
        let length = art.dice.between(160.0, 300.0);
        art.glaze(bar(x, y, length, 16.0, 8.0), WHITE, 0.5);
        art.glaze(bar(x + 50.0, y + 20.0, length * 0.6, 12.0, 6.0), WHITE, 0.4);
    }
    haze
}

/// A ridge across the picture: its points, `rough` high at most above `y`.
fn ridge(art: &mut Art, y: f64, rough: f64, steps: u32) -> Vec<(f64, f64)> {
    (0..=steps)
        .map(|step| {
            let x = WIDTH * f64::from(step) / f64::from(steps);
            let tall = if step % 2 == 0 { 0.35 } else { 1.0 };
            (x, y - rough * tall * art.dice.between(0.45, 1.0))
        })
        .collect()
}

fn mountains(art: &mut Art, y: f64, rough: f64, hue: Hue, snow: bool) {
    let crest = ridge(art, y, rough, 10);
    let mut shape = crest.clone();
    shape.extend([(WIDTH, HEIGHT), (0.0, HEIGHT)]);
    let paint = art.down(hue.light(12), hue.light(34));
    art.fill(polygon(&shape), paint);
    for pair in crest.windows(3) {
        let [before, (x, top), after] = pair else {
            continue;
        };
        if *top > before.1 || *top > after.1 {
            continue;
        }
        let foot = y + 40.0;
        art.glaze(
            polygon(&[(*x, *top), *after, (after.0 - 30.0, foot), (x + 12.0, foot)]),
            hue.dark(30),
            0.22,
        );
        if snow {
            let side = |end: &(f64, f64), share: f64| {
                (x + (end.0 - x) * share, top + (end.1 - top) * share)
            };
            let points = [
                (*x, *top),
                side(after, 0.5),
                (x + 36.0, top + rough * 0.2),
                (x + 12.0, top + rough * 0.34),
                (x - 14.0, top + rough * 0.2),
                (x - 40.0, top + rough * 0.3),
                side(before, 0.5),
            ];
            art.fill(polygon(&points), WHITE);
        }
    }
}

/// Even ground from `y` down, in waves.
pub(super) fn ground(art: &mut Art, y: f64, hue: Hue) {
    let swell = art.dice.between(-36.0, 36.0);
    let paint = art.down(hue, hue.dark(14));
    art.fill(
        format!(
            "M0 {y}C400 {0} 700 {1} 1000 {y}C1250 {1} 1450 {0} 1600 {y}V900H0Z",
            y - swell,
            y + swell
        ),
        paint,
    );
}

/// A dune 1200 wide with a curved crest, its lee in shade.
fn dune(art: &mut Art, x: f64, y: f64, size: (f64, f64), hue: Hue) {
    art.stretched(x, y, size, |art| {
        let sun = art.down(hue.light(30), hue.light(6));
        art.fill("M-640 130C-420 110 -280 10 -150 -70C-60 -126 40 -150 110 -110C240 -30 420 100 640 130Z", sun);
        let lee = art.down(hue.dark(16), hue.dark(6));
        art.fill("M30 -131C-10 -90 60 -50 20 10C-10 60 60 110 190 130H640C420 100 240 -30 110 -110C86 -124 58 -132 30 -131Z", lee);
        art.line("M-430 92C-330 60 -250 20 -190 -20M-330 104C-240 84 -160 40 -100 0M-180 112C-120 96 -70 70 -30 40", hue.dark(4), 3.0);
    });
}

/// Palms in a row from `from` to `to`, crowns at about `y`.
pub(super) fn palms(art: &mut Art, from: f64, to: f64, y: f64, size: f64) {
    let mut x = from;
    while x < to {
        let scale = size * art.dice.between(0.8, 1.2);
        let lean = art.dice.between(-6.0, 6.0);
        let tone = art.dice.pick(&[0, 10, 18], 0);
        art.at(x, y - scale * 50.0, scale, lean, |art| {
            palm(art, BROWN.light(14), PALM.light(tone));
        });
        x += size * 62.0 * art.dice.between(0.7, 1.7);
    }
}

/// A tower of rammed earth on the origin, narrowing upwards.
fn tower(art: &mut Art, width: f64, height: f64, earth: Hue) {
    let top = width * 0.42;
    let wall = art.barrel(earth);
    art.fill(
        polygon(&[
            (-width / 2.0, 0.0),
            (-top, -height),
            (top, -height),
            (width / 2.0, 0.0),
        ]),
        wall,
    );
    for step in 0..4 {
        let x = -top + f64::from(step) * (top * 2.0 - width * 0.16) / 3.0;
        art.fill(
            bar(x, -height - width * 0.13, width * 0.16, width * 0.14, 0.0),
            earth.light(6),
        );
    }
    for (row, count) in [(0.16, 4), (0.3, 3)] {
        for step in 0..count {
            let x = (f64::from(step) - f64::from(count - 1) / 2.0) * width * 0.2;
            art.fill(
                lozenge(x, -height * (1.0 - row), width * 0.07, width * 0.09),
                earth.dark(34),
            );
        }
    }
    for x in [-0.16, 0.16] {
        art.fill(
            bar(
                width * x - width * 0.05,
                -height * 0.5,
                width * 0.1,
                width * 0.2,
                0.0,
            ),
            earth.dark(52),
        );
    }
}

/// A fortified village on the origin, about 560 wide.
fn ksar(art: &mut Art, earth: Hue) {
    for (x, width, height, tone) in [
        (-190.0, 110.0, 210.0, 16),
        (150.0, 120.0, 240.0, 14),
        (-40.0, 130.0, 290.0, 10),
        (60.0, 90.0, 200.0, 4),
        (-250.0, 90.0, 150.0, 6),
        (230.0, 110.0, 180.0, 4),
        (-130.0, 100.0, 170.0, 0),
    ] {
        let height = height * art.dice.between(0.85, 1.1);
        art.at(x, 0.0, 1.0, 0.0, |art| {
            tower(art, width, height, earth.light(tone));
        });
    }
    let wall = art.down(earth.light(8), earth.dark(8));
    art.fill(bar(-300.0, -90.0, 620.0, 94.0, 0.0), wall);
    for step in 0..16 {
        art.fill(
            bar(-298.0 + f64::from(step) * 39.0, -104.0, 22.0, 16.0, 0.0),
            earth.light(8),
        );
    }
    art.fill("M-34 4V-50C-34 -84 34 -84 34 -50V4Z", COCOA);
    art.fill("M-24 4V-46C-24 -70 24 -70 24 -46V4Z", WOOD.dark(20));
    for x in [-220.0, -120.0, 130.0, 240.0] {
        art.fill(bar(x, -62.0, 16.0, 26.0, 0.0), earth.dark(50));
    }
}

fn tafilalet(art: &mut Art, haze: Hue) {
    mountains(art, 450.0, 90.0, haze.mix(CLAY, 30), false);
    for (row, y) in [(0, 430.0), (1, 470.0), (2, 520.0)] {
        let hue = SAFFRON.mix(CLAY, 48).light(26 - row * 9);
        for step in 0..3 {
            let x = f64::from(step) * 640.0 + art.dice.between(-160.0, 160.0);
            let tall = art.dice.between(0.6, 1.25);
            dune(art, x, y, (1.0 + f64::from(row) * 0.1, tall), hue);
        }
    }
    ground(art, 590.0, SAND.mix(OCHRE, 26));
    let x = art.dice.between(520.0, 1080.0);
    art.at(x, 660.0, 0.95, 0.0, |art| ksar(art, CLAY.mix(OCHRE, 40)));
    palms(art, 0.0, x - 330.0, 690.0, 1.9);
    palms(art, x + 330.0, 1600.0, 690.0, 1.9);
    ground(art, 720.0, OCHRE.mix(LEAF, 40).light(18));
    palms(art, 0.0, 1600.0, 770.0, 2.4);
}

fn draa(art: &mut Art, haze: Hue) {
    mountains(art, 480.0, 240.0, haze.mix(VIOLET, 22), false);
    mountains(art, 540.0, 150.0, haze.mix(CLAY, 52), false);
    ground(art, 560.0, SAND.mix(OCHRE, 20));
    let x = art.dice.between(300.0, 1300.0);
    art.at(x, 620.0, 1.05, 0.0, |art| ksar(art, BRICK.mix(OCHRE, 50)));
    palms(art, 0.0, 1600.0, 610.0, 1.7);
    river(art);
    palms(art, 0.0, 420.0, 740.0, 2.6);
    palms(art, 1240.0, 1600.0, 730.0, 2.6);
}

fn river(art: &mut Art) {
    ground(art, 640.0, LEAF.light(14));
    let water = art.down(SKY.mix(INDIGO, 12), SKY.mix(INDIGO, 36));
    art.fill("M1600 660C1200 650 900 690 760 730C560 790 300 800 0 812V900H640C760 840 900 770 1120 730C1300 700 1450 690 1600 692Z", water);
    art.line("M1400 676C1200 678 1020 706 900 740M700 796C560 830 420 846 280 850M1300 690C1180 700 1100 716 1040 734", WHITE, 3.0);
}

fn gorges(art: &mut Art, haze: Hue) {
    mountains(art, 500.0, 260.0, haze.mix(ROSE, 30), true);
    let rock = BRICK.mix(OCHRE, 42);
    for (x, mirror, tone) in [(0.0, 1.0, 14), (1600.0, -1.0, 6)] {
        let reach = art.dice.between(0.82, 1.12);
        art.stretched(x, 0.0, (mirror * reach, 1.0), |art| {
            let wall = art.down(rock.light(tone + 16), rock.dark(8));
            art.fill(
                "M0 60L120 90L180 60L300 140L330 300L420 330L450 470L560 520L600 700H0Z",
                wall,
            );
            art.glaze("M120 90L180 60L300 140L330 300L250 640H170Z", COCOA, 0.12);
            art.glaze("M330 300L420 330L450 470L400 690H330Z", COCOA, 0.16);
            for y in [190.0, 270.0, 370.0, 450.0, 560.0] {
                art.line(
                    format!("M0 {y}C90 {0} 200 {1} 290 {y}", y - 22.0, y + 20.0),
                    rock.dark(18),
                    5.0,
                );
            }
        });
    }
    ground(art, 640.0, SAND.mix(OCHRE, 18));
    let x = art.dice.between(700.0, 920.0);
    art.at(x, 660.0, 0.75, 0.0, |art| ksar(art, CLAY.mix(ROSE, 20)));
    palms(art, 420.0, 1180.0, 680.0, 1.5);
    river(art);
}

fn kasbahs(art: &mut Art, haze: Hue) {
    mountains(art, 460.0, 280.0, haze.mix(INDIGO, 22), true);
    mountains(art, 520.0, 130.0, haze.mix(CLAY, 44), false);
    ground(art, 560.0, OCHRE.mix(SAND, 40));
    let x = art.dice.between(420.0, 1180.0);
    art.fill(
        format!(
            "M{0} 640C{1} 560 {2} 460 {x} 450C{3} 460 {4} 560 {5} 640Z",
            x - 620.0,
            x - 400.0,
            x - 220.0,
            x + 220.0,
            x + 400.0,
            x + 620.0
        ),
        CLAY.mix(SAND, 40),
    );
    art.at(x, 480.0, 0.9, 0.0, |art| ksar(art, CLAY.mix(OCHRE, 24)));
    for (dx, y, size) in [(-280.0, 560.0, 0.62), (270.0, 566.0, 0.66)] {
        art.at(x + dx, y, size, 0.0, |art| ksar(art, CLAY.mix(OCHRE, 44)));
    }
    art.at(x - 20.0, 640.0, 0.85, 0.0, |art| {
        ksar(art, CLAY.mix(OCHRE, 32));
    });
    palms(art, 0.0, 1600.0, 670.0, 1.7);
    river(art);
}

fn atlas(art: &mut Art, haze: Hue) {
    mountains(art, 520.0, 380.0, haze.mix(INDIGO, 26), true);
    mountains(art, 560.0, 180.0, haze.mix(PALM, 34), false);
    ground(art, 570.0, SAGE.mix(LEAF, 40));
    if art.dice.chance(0.5) {
        let water = art.down(SKY.mix(INDIGO, 30), SKY);
        art.fill(oval(800.0, 640.0, 520.0, 44.0), water);
        art.line("M480 636H700M820 654H1080M620 662H760", WHITE, 3.0);
    } else {
        let x = art.dice.between(400.0, 1200.0);
        art.at(x, 640.0, 0.6, 0.0, |art| ksar(art, STONE.mix(OCHRE, 40)));
    }
    let mut x = 20.0;
    while x < WIDTH {
        let size = art.dice.between(0.6, 1.2);
        let y = art.dice.between(640.0, 690.0);
        art.at(x, y, size, 0.0, cedar);
        x += art.dice.between(70.0, 260.0);
    }
    ground(art, 690.0, LEAF.light(12));
}

fn cedar(art: &mut Art) {
    art.fill(bar(-6.0, -30.0, 12.0, 34.0, 0.0), BROWN);
    for (y, half, tone) in [(-20.0, 58.0, 0), (-64.0, 46.0, 8), (-106.0, 32.0, 16)] {
        art.fill(
            polygon(&[(-half, y), (0.0, y - 76.0), (half, y)]),
            GREEN.light(tone),
        );
    }
}
