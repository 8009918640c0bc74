//! Saffron, cumin and other spices, and the salt of Telouet.

use super::Subject;
use super::canvas::{Art, bar, disc, oval, polygon};
use super::containers::{bowl, bowl_of, open_box, pouch, sack};
use super::goods::{Goods, heap, scattered};
use super::palette::{
    AMBER, BRICK, BROWN, CLAY, COCOA, CREAM, GOLD, Hue, INDIGO, INK, KRAFT, LEAF, OCHRE, RED, ROSE,
    SAFFRON, SAGE, STRAW, VIOLET, WHITE, WOOD,
};
use super::plants::{crocus, sprig, thread};
use super::produce::chili;
use super::scene::{board, table};
use super::vessels::{Lid, jar_of, tin};

pub(super) fn saffron(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    match () {
        () if subject.has("bulb") => bulbs(art),
        () if subject.unit == "jar" => {
            art.at(430.0, 1000.0, 1.45, 0.0, |art| {
                jar_of(
                    art,
                    Lid::Cork,
                    &|art| art.at(0.0, 24.0, 0.7, 0.0, crocus),
                    |art| {
                        art.at(0.0, 20.0, 1.0, 0.0, |art| threads(art, 420, 150.0, 240.0));
                    },
                );
            });
            saucer(art, 830.0, 1040.0);
            flowers(art, &[(760.0, 820.0, -14.0), (900.0, 780.0, 12.0)]);
        }
        () if subject.has("tea") => {
            art.at(500.0, 960.0, 1.0, 0.0, |art| {
                open_box(art, VIOLET.dark(10), 130.0, |art| {
                    art.fill(bar(-300.0, -260.0, 600.0, 280.0, 0.0), CREAM);
                    art.at(0.0, -10.0, 1.5, 0.0, |art| threads(art, 260, 190.0, 150.0));
                });
            });
            tea_glass(art, 930.0, 1080.0);
        }
        () => {
            art.at(520.0, 990.0, 1.7, 0.0, |art| {
                let metal = art.dice.pick(&[GOLD, BRICK, INDIGO], GOLD);
                tin(
                    art,
                    metal,
                    &|art| art.at(0.0, 22.0, 0.62, 0.0, crocus),
                    |art| {
                        art.fill(bar(-170.0, -120.0, 340.0, 110.0, 0.0), RED.dark(30));
                        art.at(0.0, -22.0, 1.0, 0.0, |art| threads(art, 260, 160.0, 84.0));
                    },
                );
            });
            flowers(art, &[(210.0, 1010.0, -20.0), (960.0, 960.0, 16.0)]);
            art.at(860.0, 1120.0, 1.0, 0.0, |art| threads(art, 60, 200.0, 60.0));
        }
    }
}

/// A tangle of `count` threads, `half` wide and rising `height` from the origin.
fn threads(art: &mut Art, count: u32, half: f64, height: f64) {
    for _ in 0..count {
        let y = -art.dice.unit() * height;
        let x = art.dice.between(-half, half);
        let turn = art.dice.between(-80.0, 80.0);
        let size = art.dice.between(0.36, 0.6);
        art.at(x, y, size, turn, thread);
    }
}

fn saucer(art: &mut Art, x: f64, y: f64) {
    art.shadow(x + 10.0, y + 20.0, 250.0, 60.0);
    art.fill(oval(x, y + 12.0, 220.0, 62.0), INDIGO.dark(10));
    art.fill(oval(x, y, 220.0, 62.0), CREAM.light(40));
    art.line(oval(x, y, 204.0, 55.0), INDIGO, 6.0);
    art.at(x, y + 16.0, 1.0, 0.0, |art| {
        heap(
            art,
            128.0,
            60.0,
            Goods::Pieces {
                draw: &thread,
                size: 64.0,
                base: RED.dark(24),
            },
        );
    });
}

fn flowers(art: &mut Art, spots: &[(f64, f64, f64)]) {
    for &(x, y, turn) in spots {
        art.at(x, y, 1.5, turn, crocus);
    }
}

fn bulbs(art: &mut Art) {
    for (x, y, turn) in [
        (420.0, 700.0, -8.0),
        (600.0, 640.0, 2.0),
        (780.0, 700.0, 9.0),
    ] {
        art.at(x, y, 2.0, turn, crocus);
    }
    let bulb: &dyn Fn(&mut Art) = &|art| {
        let skin = art.ball(WOOD.mix(OCHRE, 30));
        art.fill(
            "M0 -50C8 -34 40 -20 44 8C46 30 22 40 0 40C-22 40 -46 30 -44 8C-40 -20 -8 -34 0 -50Z",
            skin,
        );
        art.line(
            "M-4 -38C-26 -12 -28 14 -16 36M2 -36C0 -10 0 16 0 38M6 -36C26 -12 28 14 18 36",
            BROWN,
            2.6,
        );
        art.line("M-16 40L-20 52M-4 42L-4 56M8 42L12 54", CREAM.dark(18), 2.6);
    };
    art.at(600.0, 1030.0, 1.55, 0.0, |art| {
        sack(
            art,
            KRAFT,
            Goods::Pieces {
                draw: bulb,
                size: 96.0,
                base: BROWN,
            },
        );
    });
    art.at(880.0, 1100.0, 1.0, 0.0, |art| {
        scattered(art, 2, 130.0, 120.0, bulb);
    });
    art.at(280.0, 1090.0, 1.0, 0.0, |art| {
        scattered(art, 2, 110.0, 120.0, bulb);
    });
}

/// A glass of tea, from its foot.
pub(super) fn tea_glass(art: &mut Art, x: f64, y: f64) {
    art.at(x, y, 1.4, 0.0, |art| {
        art.shadow(16.0, 0.0, 110.0, 24.0);
        let shape = "M-74 -210C-66 -120 -56 -60 -52 -8C-50 6 50 6 52 -8C56 -60 66 -120 74 -210Z";
        art.glaze(shape, WHITE, 0.7);
        art.clipped(shape, |art| {
            let tea = art.barrel(AMBER.mix(SAFFRON, 50));
            art.fill(bar(-90.0, -160.0, 180.0, 150.0, 0.0), tea);
            art.fill(oval(0.0, -160.0, 72.0, 12.0), SAFFRON.light(30));
        });
        art.line("M-70 -180H70M-66 -130L-56 -100L-40 -130L-22 -100L-4 -130L16 -100L34 -130L50 -100L66 -130", GOLD, 4.0);
        art.line(oval(0.0, -210.0, 74.0, 13.0), WHITE, 4.0);
    });
}

pub(super) fn spice(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    if subject.has("hot") {
        let powder = Goods::Powder(RED.mix(SAFFRON, 18));
        art.at(420.0, 990.0, 1.45, 0.0, |art| pouch(art, powder, &chili));
        art.at(830.0, 1020.0, 1.0, 0.0, |art| {
            bowl_of(art, 220.0, CREAM, powder);
        });
        art.at(760.0, 1105.0, 1.0, 0.0, |art| {
            scattered(art, 3, 220.0, 150.0, &chili);
        });
        return;
    }
    let goods = match () {
        () if subject.has("ras-el-hanout") => Goods::Powder(OCHRE.mix(BROWN, 26)),
        () if subject.has("paprika") => Goods::Powder(BRICK.mix(RED, 30)),
        () if subject.has("ground") => Goods::Powder(WOOD.mix(OCHRE, 40)),
        () if subject.has("coriander") => Goods::Pieces {
            draw: &coriander,
            size: 34.0,
            base: STRAW.dark(14),
        },
        () if subject.has("nigella") => Goods::Grains(INK.light(8)),
        () if subject.has("fenugreek") => Goods::Pieces {
            draw: &fenugreek,
            size: 30.0,
            base: AMBER,
        },
        () => Goods::Pieces {
            draw: &cumin,
            size: 44.0,
            base: WOOD.mix(STRAW, 30),
        },
    };
    if subject.unit == "jar" {
        art.at(420.0, 1000.0, 1.4, 0.0, |art| {
            jar_of(art, Lid::Cork, &umbel, |art| {
                super::goods::spread(art, (-150.0, -296.0), (300.0, 300.0), goods);
            });
        });
    } else if art.dice.chance(0.45) {
        art.at(440.0, 1000.0, 1.45, 0.0, |art| {
            sack(art, KRAFT.light(24), goods);
        });
    } else {
        art.at(420.0, 990.0, 1.45, 0.0, |art| pouch(art, goods, &umbel));
    }
    spice_bowl(art, goods);
}

fn spice_bowl(art: &mut Art, goods: Goods<'_>) {
    art.at(850.0, 1010.0, 1.0, 0.0, |art| bowl(art, 215.0, goods));
    art.at(760.0, 1120.0, 1.0, -16.0, |art| scoop(art, goods));
}

/// A small wooden scoop lying to the right, filled.
fn scoop(art: &mut Art, goods: Goods<'_>) {
    art.shadow(120.0, 14.0, 230.0, 22.0);
    art.fill(
        "M40 -10C140 -24 240 -22 300 -12C316 -8 316 8 300 10C240 14 140 8 40 8Z",
        WOOD.light(8),
    );
    art.fill(oval(0.0, 0.0, 86.0, 36.0), WOOD.dark(6));
    art.fill(oval(0.0, -5.0, 74.0, 28.0), WOOD.dark(34));
    art.at(0.0, 8.0, 1.0, 0.0, |art| heap(art, 66.0, 40.0, goods));
}

fn cumin(art: &mut Art) {
    art.fill(
        "M-48 0C-20 -22 20 -22 48 0C20 20 -20 20 -48 0Z",
        WOOD.mix(STRAW, 40),
    );
    art.line(
        "M-44 0C-10 -10 10 -10 44 0M-36 5C-10 10 10 10 36 5",
        BROWN.light(12),
        5.0,
    );
}

fn coriander(art: &mut Art) {
    let skin = art.ball(STRAW.mix(WOOD, 26));
    art.fill(disc(0.0, 0.0, 44.0), skin);
    art.line(
        "M-10 -40C-26 -10 -26 10 -10 40M10 -40C26 -10 26 10 10 40",
        WOOD,
        5.0,
    );
}

fn fenugreek(art: &mut Art) {
    art.fill(
        polygon(&[
            (-42.0, -20.0),
            (6.0, -38.0),
            (42.0, -14.0),
            (34.0, 24.0),
            (-22.0, 34.0),
        ]),
        AMBER.mix(STRAW, 45),
    );
    art.line("M-14 -24L10 22", BROWN.light(20), 6.0);
}

/// The umbel of a spice plant, as an emblem.
fn umbel(art: &mut Art) {
    art.line(
        "M0 52L0 -2M0 10L-34 -26M0 6L-16 -38M0 6L16 -38M0 10L34 -26",
        LEAF.dark(10),
        4.0,
    );
    for (x, y) in [
        (-36.0, -30.0),
        (-17.0, -43.0),
        (17.0, -43.0),
        (36.0, -30.0),
        (0.0, -16.0),
    ] {
        for (dx, dy) in [(-7.0, 0.0), (7.0, 0.0), (0.0, -8.0), (0.0, 6.0)] {
            art.fill(disc(x + dx, y + dy, 6.0), OCHRE);
        }
    }
}

pub(super) fn salt(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let pink = ROSE.mix(WHITE, 45);
    let crystal: &dyn Fn(&mut Art) = &|art| rock(art, pink);
    if subject.has("lamp") {
        lamp(art);
        return;
    }
    let goods = Goods::Pieces {
        draw: crystal,
        size: 46.0,
        base: pink.dark(10),
    };
    if subject.has("herbs") {
        art.at(420.0, 1000.0, 1.4, 0.0, |art| {
            jar_of(
                art,
                Lid::Cork,
                &|art| art.at(0.0, 50.0, 0.32, 0.0, |art| sprig(art, LEAF, 0.9, 4)),
                |art| super::goods::spread(art, (-150.0, -296.0), (300.0, 300.0), goods),
            );
        });
        art.at(640.0, 1060.0, 0.9, -64.0, |art| {
            sprig(art, SAGE.dark(16), 0.7, 6);
        });
    } else {
        art.at(430.0, 990.0, 1.45, 0.0, |art| pouch(art, goods, crystal));
    }
    art.at(860.0, 1010.0, 1.0, 0.0, |art| {
        bowl_of(art, 215.0, COCOA.light(14), goods);
    });
    art.at(800.0, 1110.0, 1.0, 0.0, |art| {
        scattered(art, 5, 260.0, 70.0, crystal);
    });
}

fn rock(art: &mut Art, hue: Hue) {
    art.fill("M-44 -8L-18 -40L26 -36L46 -4L28 34L-22 38Z", hue);
    art.fill("M-44 -8L-18 -40L2 -6L-22 38Z", hue.light(40));
    art.fill("M2 -6L26 -36L46 -4L28 34Z", hue.dark(10));
    art.fill("M2 -6L28 34L-22 38Z", hue.dark(4));
}

fn lamp(art: &mut Art) {
    let halo = art.glow(SAFFRON.light(20), 0.9);
    art.fill(disc(600.0, 640.0, 560.0), halo);
    board(art, 600.0, 1010.0, 250.0);
    art.fill(bar(420.0, 960.0, 360.0, 50.0, 16.0), WOOD.dark(12));
    let body = art.down(SAFFRON.mix(ROSE, 30).light(26), CLAY.mix(SAFFRON, 30));
    art.fill(
        "M430 966L390 760L440 560L520 400L610 330L700 390L770 560L810 770L770 966Z",
        body,
    );
    for (shape, tone, opacity) in [
        ("M520 400L610 330L600 560L470 640L440 560Z", WHITE, 0.35),
        ("M610 330L700 390L770 560L690 620L600 560Z", SAFFRON, 0.35),
        ("M600 560L690 620L700 820L560 860L470 640Z", WHITE, 0.28),
        ("M690 620L770 560L810 770L770 966L700 820Z", BRICK, 0.28),
        ("M390 760L440 560L470 640L560 860L430 966Z", BRICK, 0.16),
        ("M430 966L560 860L700 820L770 966Z", BRICK, 0.3),
    ] {
        art.glaze(shape, tone, opacity);
    }
    let heart = art.glow(WHITE, 0.8);
    art.fill(oval(600.0, 740.0, 150.0, 220.0), heart);
    art.at(930.0, 1080.0, 1.0, 20.0, |art| {
        art.at(0.0, 0.0, 1.2, 0.0, |art| rock(art, ROSE.light(30)));
    });
    art.at(300.0, 1090.0, 0.8, 80.0, |art| rock(art, ROSE.light(40)));
}
