//! Dates of every variety, and what is made of them.

use super::Subject;
use super::canvas::{Art, bar, disc, oval};
use super::containers::{bowl, crate_of, open_box, pouch, rows, sack};
use super::goods::{Goods, scattered};
use super::palette::{
    AMBER, BRICK, BROWN, COCOA, CREAM, GOLD, GREEN, Hue, INDIGO, KRAFT, OCHRE, PALM, STRAW, WOOD,
};
use super::plants::{leaf, palm};
use super::produce::{almond, blanched, date, pip};
use super::scene::{board, table};
use super::vessels::{Lid, ROUND, TALL, bottle, cap, cork, jar};

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let fruit = variety(subject);
    let one: &dyn Fn(&mut Art) = &|art| date(art, fruit);
    let size = if subject.has("medjool") { 118.0 } else { 88.0 };
    let goods = Goods::Pieces {
        draw: one,
        size,
        base: fruit,
    };
    if subject.has("bulk") {
        art.at(600.0, 1010.0, 1.12, 0.0, |art| crate_of(art, goods));
        art.at(250.0, 1085.0, 1.0, 0.0, |art| {
            scattered(art, 3, 120.0, size, one);
        });
        return;
    }
    if subject.unit == "bag" {
        bagged(art, subject, goods, one, size);
        return;
    }
    let card = art.dice.pick(&[BRICK, GREEN, INDIGO, OCHRE, KRAFT], BRICK);
    let depth = if subject.net > 1500.0 { 190.0 } else { 130.0 };
    let columns = if subject.has("medjool") { 5 } else { 7 };
    frond(art, 130.0, 700.0, -24.0);
    art.at(610.0, 990.0, 1.3, 0.0, |art| {
        open_box(art, card, depth, |art| rows(art, 4, columns, one));
    });
    art.at(330.0, 1095.0, 1.0, 0.0, |art| {
        scattered(art, 3, 200.0, size * 1.1, one);
    });
}

/// Each variety has its own colour, from the amber of Najda to the black of Bousthammi.
fn variety(subject: &Subject<'_>) -> Hue {
    let by_tag = [
        ("medjool", BROWN.mix(AMBER, 30)),
        ("boufeggous", AMBER.mix(BROWN, 42)),
        ("bousthammi", COCOA),
        ("jihel", AMBER.mix(OCHRE, 30)),
        ("najda", BROWN.mix(OCHRE, 58)),
        ("bouskri", STRAW.mix(WOOD, 36)),
        ("khalt", BROWN.mix(WOOD, 50)),
    ];
    by_tag
        .iter()
        .find(|(tag, _)| subject.has(tag))
        .map_or(BROWN.mix(AMBER, 26), |(_, hue)| *hue)
}

fn bagged(
    art: &mut Art,
    subject: &Subject<'_>,
    goods: Goods<'_>,
    one: &dyn Fn(&mut Art),
    size: f64,
) {
    frond(art, 1010.0, 640.0, 200.0);
    if subject.has("dry") || subject.has("cheap") {
        art.at(560.0, 1010.0, 1.6, 0.0, |art| {
            sack(art, KRAFT.light(30), goods);
        });
        art.at(880.0, 1070.0, 1.0, 0.0, |art| {
            scattered(art, 4, 210.0, size, one);
        });
    } else {
        art.at(440.0, 990.0, 1.5, 0.0, |art| {
            pouch(art, goods, &|art| palm(art, BROWN, PALM));
        });
        art.at(850.0, 1040.0, 1.0, 0.0, |art| bowl(art, 210.0, goods));
    }
}

/// A frond of the date palm, from its foot at (x, y).
fn frond(art: &mut Art, x: f64, y: f64, turn: f64) {
    art.at(x, y, 1.0, turn, |art| {
        art.line("M0 0C140 -60 300 -60 440 -10", PALM.dark(14), 7.0);
        for step in 0..15 {
            let along = f64::from(step) * 28.0 + 30.0;
            let rise = -58.0 + (along - 230.0) * (along - 230.0) * 0.0011;
            for (side, tone) in [(-1.0, 0), (1.0, 16)] {
                art.at(along, rise, 1.0, side * 42.0, |art| {
                    art.stretched(52.0, 0.0, (1.1, 0.36), |art| leaf(art, PALM.light(tone)));
                });
            }
        }
    });
}

pub(super) fn derived(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let fruit = BROWN.mix(AMBER, 30);
    let one: &dyn Fn(&mut Art) = &|art| date(art, fruit);
    let goods = Goods::Pieces {
        draw: one,
        size: 92.0,
        base: fruit,
    };
    match () {
        () if subject.has("date-syrup") => syrup(art, goods),
        () if subject.has("vinegar") => {
            art.at(470.0, 1010.0, 1.3, 0.0, |art| {
                bottle(art, TALL, CREAM.mix(AMBER, 26), AMBER.mix(BROWN, 36), one);
                cork(art, TALL);
            });
            art.at(800.0, 1040.0, 1.0, 0.0, |art| bowl(art, 200.0, goods));
        }
        () if subject.has("date-paste") => {
            art.at(470.0, 1010.0, 1.5, 0.0, |art| {
                jar(art, COCOA.light(12), Lid::Metal(GOLD), one);
            });
            art.at(840.0, 1060.0, 1.0, 0.0, |art| {
                scattered(art, 4, 190.0, 120.0, one);
            });
        }
        () if subject.has("date-coffee") => {
            powder_bag(art, Goods::Powder(COCOA.light(10)), &|art| pip(art, WOOD));
        }
        () if subject.has("date-flour") => powder_bag(art, Goods::Powder(STRAW.mix(WOOD, 34)), one),
        () if subject.has("chocolate") => sweets(art, &|art| chocolate_date(art)),
        () if subject.has("sesame") => sweets(art, &sesame_ball),
        () => sweets(art, &stuffed_date),
    }
}

fn syrup(art: &mut Art, goods: Goods<'_>) {
    art.at(450.0, 1010.0, 1.55, 0.0, |art| {
        bottle(
            art,
            ROUND,
            CREAM.mix(AMBER, 30),
            COCOA.mix(BRICK, 26),
            &|art| palm(art, BROWN, PALM),
        );
        cap(art, ROUND, GOLD);
    });
    art.at(830.0, 1040.0, 1.0, 0.0, |art| bowl(art, 200.0, goods));
    art.shadow(660.0, 1102.0, 130.0, 30.0);
    art.fill(oval(650.0, 1098.0, 116.0, 26.0), CREAM.light(40));
    art.fill(oval(650.0, 1096.0, 86.0, 17.0), COCOA.mix(BRICK, 30));
    art.glaze(oval(628.0, 1091.0, 36.0, 5.0), CREAM, 0.6);
}

fn powder_bag(art: &mut Art, powder: Goods<'_>, piece: &dyn Fn(&mut Art)) {
    art.at(430.0, 990.0, 1.5, 0.0, |art| pouch(art, powder, piece));
    art.at(830.0, 1030.0, 1.0, 0.0, |art| bowl(art, 215.0, powder));
    art.at(760.0, 1100.0, 1.0, 0.0, |art| {
        scattered(art, 5, 260.0, 76.0, piece);
    });
}

fn sweets(art: &mut Art, piece: &dyn Fn(&mut Art)) {
    let card = art.dice.pick(&[INDIGO, BRICK, GREEN, OCHRE], BRICK);
    art.at(600.0, 970.0, 1.3, 0.0, |art| {
        open_box(art, card, 104.0, |art| {
            rows(art, 4, 6, &|art| {
                art.fill(bar(-48.0, -34.0, 96.0, 74.0, 14.0), CREAM.dark(8));
                art.at(0.0, 0.0, 0.86, 0.0, piece);
            });
        });
    });
    board(art, 830.0, 1080.0, 190.0);
    art.at(830.0, 1068.0, 1.0, 0.0, |art| {
        scattered(art, 3, 130.0, 112.0, piece);
    });
}

fn stuffed_date(art: &mut Art) {
    date(art, BROWN.mix(AMBER, 26));
    art.at(2.0, -6.0, 0.68, 0.0, blanched);
    art.line("M-40 4C-20 22 24 22 44 4", BROWN, 5.0);
}

fn chocolate_date(art: &mut Art) {
    date(art, COCOA.dark(10));
    art.line(
        "M-34 -12L-22 14M-16 -18L-2 18M4 -20L18 16M24 -17L36 10",
        WOOD.light(10),
        4.5,
    );
    art.at(0.0, -8.0, 0.2, 20.0, almond);
}

fn sesame_ball(art: &mut Art) {
    let skin = art.ball(BROWN.mix(OCHRE, 40));
    art.fill(disc(0.0, 0.0, 42.0), skin);
    for index in 0..26 {
        let angle = f64::from(index) * 2.4;
        let reach = f64::from(index).sqrt() * 7.4;
        art.at(
            angle.cos() * reach,
            angle.sin() * reach,
            1.0,
            angle.to_degrees(),
            |art| {
                art.fill(oval(0.0, 0.0, 5.4, 2.8), CREAM);
            },
        );
    }
}
