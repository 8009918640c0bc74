//! Olive oil, table olives, almond oil and amlou.

use super::Subject;
use super::canvas::{Art, bar, disc, oval};
use super::containers::{bowl, bowl_of};
use super::goods::{Goods, scattered, spread};
use super::palette::{
    AMBER, BROWN, CLAY, CREAM, GOLD, GREEN, Hue, INK, LEAF, LEMON, PALM, RED, SAFFRON, SAGE,
    SILVER, STRAW, VIOLET, WHITE,
};
use super::plants::leaf;
use super::produce::{almond, olive};
use super::scene::{board, table};
use super::vessels::{
    FLASK, Form, Lid, ROUND, SQUARE, TALL, bottle, cap, cork, jar, jar_of, label,
};

const GREEN_OLIVE: Hue = LEAF;

/// A branch of the olive tree along the x axis, about 420 long.
pub(super) fn olive_branch(art: &mut Art, fruit: Hue) {
    art.line("M0 0C120 -30 280 -20 410 20", BROWN, 7.0);
    for step in 0..8 {
        let x = 30.0 + f64::from(step) * 50.0;
        for (side, tone) in [(-1.0, 0), (1.0, 24)] {
            let turn = side * art.dice.between(34.0, 52.0);
            art.at(x, -18.0, 1.0, turn, |art| {
                art.stretched(54.0, 0.0, (0.95, 0.6), |art| {
                    leaf(art, SAGE.mix(PALM, 45).light(tone));
                });
            });
        }
    }
    for (x, y) in [(92.0, 30.0), (196.0, -52.0), (250.0, 34.0), (350.0, -30.0)] {
        art.at(x, y, 0.72, 70.0, |art| olive(art, fruit));
    }
}

pub(super) fn olives(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    if subject.has("table-olives") {
        table_olives(art, subject.named("noires"));
        return;
    }
    let fruit = art.dice.pick(&[GREEN_OLIVE, VIOLET.dark(52), PALM], PALM);
    let oil = SAFFRON.mix(LEAF, 34);
    art.at(640.0, 880.0, 1.0, -16.0, |art| olive_branch(art, fruit));
    if subject.unit == "tin" {
        art.at(460.0, 1010.0, 1.45, 0.0, |art| canister(art, fruit));
    } else {
        let dark = art.dice.chance(0.5);
        let glass = if dark {
            GREEN.dark(38)
        } else {
            CREAM.mix(LEAF, 30)
        };
        let inside = if dark { GREEN.dark(30) } else { oil };
        let forms: [Form; 2] = if subject.net > 600.0 {
            [TALL, SQUARE]
        } else {
            [ROUND, SQUARE]
        };
        let form = art.dice.pick(&forms, TALL);
        art.at(430.0, 1020.0, 1.42, 0.0, |art| {
            bottle(art, form, glass, inside, &|art| emblem(art, fruit));
            if dark {
                cap(art, form, GOLD);
            } else {
                cork(art, form);
            }
        });
    }
    dish(art, oil);
    art.at(930.0, 1130.0, 1.0, 0.0, |art| {
        scattered(art, 3, 170.0, 84.0, &|art| olive(art, fruit));
    });
}

fn emblem(art: &mut Art, fruit: Hue) {
    art.at(-46.0, 8.0, 0.24, -8.0, |art| olive_branch(art, fruit));
    art.at(-8.0, 12.0, 0.55, 64.0, |art| olive(art, fruit));
}

/// A dish of oil with a piece of bread beside it.
fn dish(art: &mut Art, oil: Hue) {
    art.shadow(830.0, 1050.0, 220.0, 52.0);
    art.fill(oval(820.0, 1036.0, 190.0, 54.0), CLAY.dark(14));
    art.fill(oval(820.0, 1024.0, 190.0, 54.0), CLAY.light(14));
    art.fill(oval(820.0, 1022.0, 168.0, 44.0), CLAY.dark(20));
    let pool = art.down(oil.light(24), oil.dark(8));
    art.fill(oval(820.0, 1028.0, 156.0, 37.0), pool);
    art.glaze(oval(780.0, 1016.0, 62.0, 9.0), WHITE, 0.6);
}

/// A square can of five litres, 280 × 420.
fn canister(art: &mut Art, fruit: Hue) {
    let metal = art.dice.pick(&[GREEN, STRAW, PALM], GREEN);
    art.shadow(26.0, -4.0, 220.0, 40.0);
    let body = art.barrel(metal);
    art.fill(bar(-140.0, -400.0, 280.0, 400.0, 16.0), body);
    art.fill("M-140 -386L-104 -430H104L140 -386Z", metal.light(28));
    let collar = art.barrel(SILVER);
    art.fill(bar(48.0, -470.0, 60.0, 46.0, 6.0), collar);
    art.line("M-90 -432C-90 -480 10 -480 10 -432", SILVER.dark(20), 12.0);
    for y in [-366.0, -30.0] {
        art.fill(bar(-140.0, y, 280.0, 8.0, 0.0), GOLD);
    }
    art.at(0.0, -200.0, 1.0, 0.0, |art| {
        label(art, 220.0, 260.0, &|art| emblem(art, fruit));
    });
}

/// Black ones whole, green ones cracked with slices of lemon.
fn table_olives(art: &mut Art, black: bool) {
    let fruit = if black { VIOLET.dark(70) } else { GREEN_OLIVE };
    let one: &dyn Fn(&mut Art) = &|art| {
        if !black && art.dice.chance(0.12) {
            lemon(art);
        } else {
            olive(art, fruit);
        }
    };
    let goods = Goods::Pieces {
        draw: one,
        size: 62.0,
        base: fruit.dark(20),
    };
    art.at(420.0, 1010.0, 1.45, 0.0, |art| {
        jar_of(art, Lid::Metal(GOLD), &|art| olive(art, fruit), |art| {
            spread(art, (-150.0, -290.0), (300.0, 300.0), goods);
        });
    });
    art.at(700.0, 900.0, 0.9, -20.0, |art| olive_branch(art, fruit));
    art.at(850.0, 1050.0, 1.0, 0.0, |art| bowl(art, 215.0, goods));
}

fn lemon(art: &mut Art) {
    art.fill(disc(0.0, 0.0, 48.0), LEMON);
    art.fill(disc(0.0, 0.0, 40.0), CREAM);
    art.fill(disc(0.0, 0.0, 35.0), LEMON.light(14));
    art.line("M0 -34V34M-30 -17L30 17M30 -17L-30 17", CREAM, 4.0);
}

pub(super) fn others(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let goods = Goods::Pieces {
        draw: &almond,
        size: 72.0,
        base: BROWN.light(10),
    };
    if subject.has("amlou") {
        art.at(430.0, 1010.0, 1.45, 0.0, |art| {
            jar(art, AMBER.mix(BROWN, 50), Lid::Cork, &almond);
        });
        art.at(850.0, 1020.0, 1.0, 0.0, |art| {
            bowl_of(art, 200.0, CLAY, Goods::Powder(AMBER.mix(BROWN, 46)));
        });
        art.at(760.0, 1110.0, 1.0, 0.0, |art| {
            scattered(art, 4, 240.0, 96.0, &almond);
        });
    } else {
        art.at(430.0, 1020.0, 1.45, 0.0, |art| {
            bottle(art, SQUARE, CREAM, LEMON.mix(STRAW, 30), &almond);
            cork(art, SQUARE);
        });
        art.at(850.0, 1040.0, 1.0, 0.0, |art| bowl(art, 205.0, goods));
    }
}

/// Almond oil for the skin, balm and kohl.
pub(super) fn cosmetic(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    if subject.has("kohl") {
        kohl(art);
    } else if subject.has("balm") {
        art.at(500.0, 1000.0, 1.6, 0.0, |art| {
            super::vessels::tin(art, SILVER, &super::produce::bee, |art| {
                art.fill(bar(-170.0, -120.0, 340.0, 110.0, 0.0), LEMON.light(20));
                art.line(
                    "M-110 -66C-60 -96 20 -86 60 -62C90 -46 40 -34 0 -46",
                    WHITE,
                    8.0,
                );
            });
        });
        art.at(640.0, 900.0, 1.0, 8.0, |art| olive_branch(art, GREEN_OLIVE));
    } else {
        board(art, 470.0, 1040.0, 250.0);
        art.at(460.0, 1040.0, 2.1, 0.0, |art| {
            bottle(art, FLASK, AMBER.dark(34), AMBER.mix(BROWN, 50), &almond);
            super::vessels::dropper(art, FLASK);
        });
        art.at(850.0, 1000.0, 1.0, -14.0, almond_flowers);
        art.at(860.0, 1100.0, 1.0, 0.0, |art| {
            scattered(art, 4, 200.0, 100.0, &almond);
        });
    }
}

/// A twig of the almond tree in blossom.
fn almond_flowers(art: &mut Art) {
    art.line(
        "M-40 60C20 -60 40 -220 130 -380M40 -120C90 -160 140 -170 190 -190",
        BROWN,
        10.0,
    );
    for (x, y) in [
        (20.0, -60.0),
        (60.0, -190.0),
        (150.0, -180.0),
        (90.0, -290.0),
        (130.0, -380.0),
        (190.0, -190.0),
    ] {
        for (dx, dy) in super::canvas::ring(5, |_| 24.0) {
            art.fill(disc(x + dx, y + dy, 20.0), super::palette::ROSE.light(52));
        }
        art.fill(disc(x, y, 12.0), super::palette::DEEP_ROSE);
        art.fill(disc(x, y, 5.0), SAFFRON);
    }
}

fn kohl(art: &mut Art) {
    board(art, 600.0, 1030.0, 360.0);
    let metal = art.barrel(GOLD);
    art.at(520.0, 1020.0, 1.0, 0.0, |art| {
        art.fill("M-60 0C-110 -40 -120 -160 -74 -240C-50 -280 -46 -320 -46 -360H46C46 -320 50 -280 74 -240C120 -160 110 -40 60 0Z", &metal);
        art.fill(bar(-60.0, -376.0, 120.0, 30.0, 10.0), GOLD.dark(20));
        art.fill("M-14 -376C-50 -420 -40 -470 0 -500C40 -470 50 -420 14 -376Z", &metal);
        art.line("M0 -500V-560", GOLD.dark(14), 12.0);
        for y in [-250.0, -60.0] {
            art.line(format!("M-74 {y}C-30 {0} 30 {0} 74 {y}", y + 16.0), BROWN, 6.0);
        }
        for step in -2..=2 {
            art.fill(super::canvas::lozenge(f64::from(step) * 38.0, -140.0, 16.0, 40.0), if step % 2 == 0 { RED } else { GREEN });
        }
    });
    art.at(740.0, 1050.0, 1.0, 74.0, |art| {
        art.line("M0 0V-300", GOLD.dark(10), 12.0);
        art.line("M0 0V-90", INK, 13.0);
    });
    art.at(760.0, 1020.0, 0.5, 0.0, |art| {
        bowl_of(art, 200.0, SILVER.dark(10), Goods::Powder(INK.light(8)));
    });
}
