//! Couscous and flours, herbs and teas, cheese and smen.

use super::Subject;
use super::canvas::{Art, bar, disc, oval, polygon};
use super::containers::{bowl, bowl_of, open_box, pouch, sack};
use super::goods::{Goods, heap};
use super::palette::{
    AMBER, BRICK, BROWN, CLAY, CREAM, DEEP_ROSE, GOLD, GREEN, Hue, KRAFT, LEAF, LEMON, OCHRE, PALM,
    RED, ROSE, SAFFRON, SAGE, STRAW, VIOLET, WHITE, WOOD,
};
use super::plants::{leaf, rosebud, spike, sprig, thread, wheat};
use super::produce::almond;
use super::scene::{board, table};
use super::spices::tea_glass;
use super::vessels::{FLASK, Lid, bottle, dropper, jar};

pub(super) fn cereals(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let (goods, ear) = grain(subject);
    if subject.has("sellou") {
        sellou(art, goods);
        return;
    }
    for (x, turn) in [(900.0, 10.0), (1000.0, 24.0), (820.0, -4.0)] {
        art.at(x, 1010.0, 1.6, turn, |art| wheat(art, ear));
    }
    let emblem: &dyn Fn(&mut Art) = &|art| {
        for turn in [-22.0, 0.0, 22.0] {
            art.at(turn * 0.3, 54.0, 0.34, turn, |art| wheat(art, ear));
        }
    };
    if subject.has("stone-mill") || art.dice.chance(0.35) {
        art.at(420.0, 1010.0, 1.55, 0.0, |art| sack(art, CREAM, goods));
    } else {
        art.at(410.0, 990.0, 1.55, 0.0, |art| pouch(art, goods, emblem));
    }
    if subject.has("couscous") {
        dish(art, goods);
    } else {
        art.at(860.0, 1040.0, 1.0, 0.0, |art| bowl(art, 215.0, goods));
    }
}

fn grain(subject: &Subject<'_>) -> (Goods<'static>, Hue) {
    match () {
        () if subject.has("flour") => (Goods::Powder(CREAM), STRAW.light(10)),
        () if subject.has("zamita") => (Goods::Powder(STRAW.mix(WOOD, 44)), STRAW),
        () if subject.has("sellou") => (Goods::Powder(WOOD.mix(OCHRE, 26)), STRAW),
        () if subject.has("maize") => (
            Goods::Pieces {
                draw: &|art| crumb(art, LEMON),
                size: 22.0,
                base: SAFFRON.light(20),
            },
            SAFFRON,
        ),
        () if subject.has("barley") => (
            Goods::Pieces {
                draw: &|art| crumb(art, STRAW.mix(WOOD, 24)),
                size: 22.0,
                base: STRAW.mix(WOOD, 30),
            },
            STRAW.mix(WOOD, 20),
        ),
        () if subject.has("mixed") => (
            Goods::Pieces {
                draw: &|art| {
                    let hue = art
                        .dice
                        .pick(&[STRAW, WOOD, CREAM, BROWN.light(24), LEMON], STRAW);
                    crumb(art, hue);
                },
                size: 26.0,
                base: STRAW.mix(WOOD, 20),
            },
            OCHRE.light(16),
        ),
        () => (
            Goods::Pieces {
                draw: &|art| crumb(art, LEMON.mix(CREAM, 60)),
                size: 22.0,
                base: STRAW.light(30),
            },
            STRAW,
        ),
    }
}

fn crumb(art: &mut Art, hue: Hue) {
    art.fill(disc(0.0, 0.0, 48.0), hue.dark(14));
    art.fill(disc(-8.0, -10.0, 38.0), hue.light(22));
}

/// A wide painted dish of couscous.
fn dish(art: &mut Art, goods: Goods<'_>) {
    art.shadow(850.0, 1070.0, 290.0, 64.0);
    let glaze = art.dice.pick(&[CLAY, GREEN, OCHRE], CLAY);
    art.fill(
        "M600 1010C620 1070 720 1098 850 1098C980 1098 1080 1070 1100 1010Z",
        glaze.dark(10),
    );
    art.fill(oval(850.0, 1010.0, 252.0, 62.0), glaze.light(16));
    art.fill(oval(850.0, 1012.0, 228.0, 50.0), glaze.dark(22));
    art.at(850.0, 1022.0, 1.0, 0.0, |art| {
        heap(art, 206.0, 150.0, goods);
    });
    for step in -6..=6 {
        let x = f64::from(step) * 34.0;
        art.fill(
            super::canvas::lozenge(850.0 + x, 1080.0 - x * x * 0.0007, 12.0, 10.0),
            CREAM,
        );
    }
}

fn sellou(art: &mut Art, goods: Goods<'_>) {
    art.at(540.0, 960.0, 1.12, 0.0, |art| {
        open_box(art, OCHRE, 120.0, |art| {
            art.at(0.0, 0.0, 1.0, 0.0, |art| heap(art, 300.0, 190.0, goods));
        });
    });
    board(art, 840.0, 1070.0, 220.0);
    art.at(840.0, 1064.0, 1.0, 0.0, |art| {
        heap(art, 170.0, 200.0, goods);
    });
    for (x, y, turn) in [
        (840.0, 880.0, 90.0),
        (790.0, 950.0, 60.0),
        (890.0, 950.0, 120.0),
        (750.0, 1020.0, 40.0),
        (930.0, 1020.0, 140.0),
        (840.0, 980.0, 90.0),
    ] {
        art.at(x, y, 0.72, turn, almond);
    }
}

pub(super) fn herbs(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    if subject.has("essential-oil") {
        board(art, 470.0, 1040.0, 240.0);
        for (x, turn) in [(800.0, 8.0), (900.0, 24.0), (700.0, -6.0)] {
            art.at(x, 1060.0, 1.7, turn, |art| {
                sprig(art, GREEN.light(16), 0.55, 9);
            });
        }
        art.at(460.0, 1040.0, 2.0, 0.0, |art| {
            bottle(art, FLASK, AMBER.dark(40), BROWN.dark(10), &|art| {
                plant(art, GREEN, VIOLET.light(30), 0.5);
            });
            dropper(art, FLASK);
        });
        return;
    }
    if subject.has("rose") {
        let bud: &dyn Fn(&mut Art) = &|art| rosebud(art, DEEP_ROSE.light(8));
        let goods = Goods::Pieces {
            draw: bud,
            size: 66.0,
            base: DEEP_ROSE.dark(20),
        };
        art.at(420.0, 990.0, 1.5, 0.0, |art| pouch(art, goods, bud));
        tea_glass(art, 720.0, 1090.0);
        art.at(930.0, 1010.0, 0.9, 0.0, |art| bowl(art, 190.0, goods));
        return;
    }
    let (leaves, flower, tea) = plant_of(subject);
    let flake: &dyn Fn(&mut Art) = &|art| {
        if tea && art.dice.chance(0.12) {
            thread(art);
        } else {
            flake(art, leaves, flower);
        }
    };
    let goods = Goods::Pieces {
        draw: flake,
        size: 40.0,
        base: leaves.dark(20),
    };
    art.at(410.0, 990.0, 1.5, 0.0, |art| {
        pouch(art, goods, &|art| plant(art, leaves, flower, 0.34));
    });
    if tea || subject.has("blend") || art.dice.chance(0.3) {
        for (x, turn) in [(980.0, 18.0), (900.0, -2.0)] {
            art.at(x, 960.0, 1.4, turn, |art| stem(art, leaves, flower));
        }
        tea_glass(art, 720.0, 1100.0);
        art.at(940.0, 1040.0, 0.85, 0.0, |art| bowl(art, 200.0, goods));
    } else {
        bundle(art, leaves, flower);
    }
}

/// Leaves, flowers, and whether it is sold as a blend for tea.
fn plant_of(subject: &Subject<'_>) -> (Hue, Hue, bool) {
    match () {
        () if subject.has("thyme") => (SAGE.mix(PALM, 60), ROSE.mix(VIOLET, 40), false),
        () if subject.has("wormwood") => (SAGE.light(14), LEMON, false),
        () if subject.has("verbena") => (LEAF, WHITE, false),
        () if subject.has("lavender") => (SAGE, VIOLET, false),
        () if subject.has("rosemary") => (GREEN.light(12), VIOLET.light(34), false),
        () if subject.has("saffron") => (PALM.dark(14), RED, true),
        () => (LEAF.dark(10), SAFFRON, false),
    }
}

fn flake(art: &mut Art, leaves: Hue, flower: Hue) {
    if art.dice.chance(0.2) {
        art.fill(disc(0.0, 0.0, 26.0), flower);
    } else {
        let tone = art.dice.pick(&[0, 14, 26], 0);
        art.stretched(0.0, 0.0, (1.0, 0.8), |art| leaf(art, leaves.light(tone)));
    }
}

fn plant(art: &mut Art, leaves: Hue, flower: Hue, size: f64) {
    for turn in [-24.0, 0.0, 24.0] {
        art.at(turn * 0.3, 52.0, size, turn, |art| {
            stem(art, leaves, flower);
        });
    }
}

/// One stem as the plant has it: with a spike of flowers, or leaves only.
fn stem(art: &mut Art, leaves: Hue, flower: Hue) {
    if flower == WHITE {
        sprig(art, leaves, 1.0, 5);
    } else if flower == LEMON {
        sprig(art, leaves, 0.6, 8);
    } else {
        spike(art, leaves, flower);
    }
}

/// A bundle tied with string, lying on the table.
fn bundle(art: &mut Art, leaves: Hue, flower: Hue) {
    art.shadow(860.0, 1080.0, 290.0, 50.0);
    art.at(700.0, 1080.0, 1.0, 0.0, |art| {
        for step in 0..11 {
            let turn = 44.0 + f64::from(step) * 5.4;
            let length = art.dice.between(1.15, 1.45);
            art.at(0.0, 0.0, length, turn, |art| stem(art, leaves, flower));
        }
        art.line(
            "M-70 30L20 -14M-80 14L20 -8M-76 44L16 -16",
            leaves.dark(34),
            8.0,
        );
        art.line(
            "M36 -56C70 -34 76 0 60 22M50 -60C82 -36 88 -2 72 22",
            STRAW.light(20),
            8.0,
        );
        art.line(
            "M66 18C40 60 20 60 6 74M70 18C80 56 96 62 104 80",
            STRAW.light(20),
            5.0,
        );
    });
}

pub(super) fn dairy(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    if subject.has("smen") {
        art.at(430.0, 1010.0, 1.45, 0.0, |art| {
            jar(art, LEMON.light(20), Lid::Cloth(BRICK), &jug);
        });
        art.at(860.0, 1030.0, 1.0, 0.0, |art| {
            bowl_of(art, 205.0, CLAY, Goods::Powder(LEMON.light(34)));
        });
        return;
    }
    board(art, 600.0, 1010.0, 420.0);
    let thyme = subject.has("thyme");
    let rind = if thyme { STRAW.mix(KRAFT, 40) } else { WHITE };
    cheese(art, rind);
    for (x, y, turn) in [(250.0, 1010.0, 60.0), (900.0, 1090.0, -70.0)] {
        art.at(x, y, 0.9, turn, |art| {
            if thyme {
                spike(art, SAGE.dark(14), VIOLET.light(30));
            } else {
                sprig(art, LEAF, 0.7, 6);
            }
        });
    }
    if thyme {
        for _ in 0..70 {
            let (x, y) = (
                art.dice.between(350.0, 830.0),
                art.dice.between(744.0, 800.0),
            );
            art.fill(oval(x, y, 7.0, 3.0), PALM);
        }
    }
}

/// A round cheese with a wedge cut out and laid in front.
fn cheese(art: &mut Art, rind: Hue) {
    art.shadow(600.0, 1000.0, 360.0, 70.0);
    let side = art.barrel(rind.dark(6));
    art.fill("M310 780V940C310 1040 890 1040 890 940V780Z", side);
    art.fill(oval(600.0, 780.0, 290.0, 92.0), rind.light(30));
    art.line(
        "M330 850C420 930 780 930 870 850M330 910C420 990 780 990 870 910",
        rind.dark(16),
        3.0,
    );
    let cut = CREAM.light(40);
    art.fill("M600 780L690 866V1010L600 900Z", cut.dark(12));
    art.fill("M600 780L800 846V978L600 900Z", cut.dark(5));
    art.fill("M690 866L800 846V990L690 1012Z", WOOD.light(12));
    art.shadow(830.0, 1068.0, 150.0, 30.0);
    art.fill(
        polygon(&[(720.0, 960.0), (960.0, 1000.0), (900.0, 1030.0)]),
        rind.light(34),
    );
    art.fill(
        polygon(&[
            (720.0, 960.0),
            (900.0, 1030.0),
            (900.0, 1110.0),
            (720.0, 1030.0),
        ]),
        cut,
    );
    art.fill(
        polygon(&[
            (900.0, 1030.0),
            (960.0, 1000.0),
            (960.0, 1076.0),
            (900.0, 1110.0),
        ]),
        rind.dark(12),
    );
    for (x, y) in [
        (770.0, 1010.0),
        (820.0, 1046.0),
        (862.0, 1040.0),
        (800.0, 1030.0),
    ] {
        art.fill(oval(x, y, 9.0, 6.0), cut.dark(10));
    }
}

/// A milk jug, as an emblem.
fn jug(art: &mut Art) {
    art.fill(
        "M-30 44C-46 20 -40 -6 -20 -20V-44H20V-20C40 -6 46 20 30 44Z",
        CLAY,
    );
    art.line("M22 -36C52 -30 52 4 36 12", CLAY, 8.0);
    art.fill(bar(-24.0, -50.0, 48.0, 10.0, 4.0), BROWN);
    art.fill(super::canvas::lozenge(0.0, 14.0, 14.0, 18.0), GOLD);
}
