//! Honey, pollen and comb.

use super::Subject;
use super::canvas::{Art, bar, disc, oval};
use super::containers::{bowl, open_box};
use super::goods::{Goods, spread};
use super::palette::{
    AMBER, BROWN, COCOA, CREAM, GOLD, GREEN, Hue, INK, LEAF, LEMON, PALM, ROSE, SAFFRON, SAGE,
    STRAW, VIOLET, WHITE, WOOD,
};
use super::plants::{spike, sprig};
use super::produce::{bee, comb};
use super::scene::{board, table};
use super::vessels::{Lid, jar};

/// What the bees visited: the colour of the honey, of the leaves and of the flowers.
fn source(subject: &Subject<'_>) -> (Hue, Hue, Hue) {
    let by_tag = [
        (
            "thyme",
            (AMBER.mix(BROWN, 20), SAGE.dark(22), VIOLET.light(26)),
        ),
        ("sidr", (AMBER.mix(COCOA, 38), LEAF, LEMON)),
        (
            "rosemary",
            (
                LEMON.mix(SAFFRON, 40),
                GREEN.light(14),
                VIOLET.mix(WHITE, 34),
            ),
        ),
        ("acacia", (LEMON, LEAF.light(10), SAFFRON)),
        (
            "euphorbia",
            (BROWN.mix(AMBER, 40), PALM, LEMON.mix(LEAF, 26)),
        ),
        ("mountain", (AMBER, PALM, ROSE)),
    ];
    by_tag
        .iter()
        .find(|(tag, _)| subject.has(tag))
        .map_or((SAFFRON, LEAF, ROSE), |(_, found)| *found)
}

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let (honey, leaves, flower) = source(subject);
    if subject.has("pollen") {
        pollen(art);
        return;
    }
    if subject.has("comb") {
        board(art, 600.0, 950.0, 400.0);
        art.at(600.0, 820.0, 1.0, 0.0, |art| slab(art, AMBER, 3.0));
        art.at(900.0, 560.0, 1.1, 12.0, bee);
        return;
    }
    let size = match subject.net {
        grams if grams < 300.0 => 1.25,
        grams if grams > 800.0 => 1.7,
        _ => 1.5,
    };
    let spiky = art.dice.chance(0.5) || subject.has("thyme") || subject.has("rosemary");
    for (x, turn) in [(860.0, 14.0), (960.0, 32.0), (780.0, -2.0)] {
        art.at(x, 1010.0, 1.5, turn, |art| {
            if spiky {
                spike(art, leaves, flower);
            } else {
                blossom(art, leaves, flower);
            }
        });
    }
    let lid = art.dice.pick(
        &[
            Lid::Metal(GOLD),
            Lid::Cork,
            Lid::Cloth(ROSE),
            Lid::Metal(INK.light(12)),
            Lid::Cloth(SAGE),
        ],
        Lid::Cork,
    );
    let with_comb = art.dice.chance(0.4);
    let emblem: &dyn Fn(&mut Art) = if with_comb {
        &bee
    } else {
        &|art| art.at(0.0, 0.0, 0.8, 0.0, |art| comb(art, AMBER))
    };
    art.at(460.0, 1020.0, size, 0.0, |art| jar(art, honey, lid, emblem));
    if art.dice.chance(0.5) {
        art.at(860.0, 1070.0, 1.0, 0.0, |art| slab(art, honey, 1.3));
    } else {
        dish(art, honey);
    }
    art.at(1010.0, 560.0, 0.8, -10.0, bee);
}

/// A sprig with round flowers among its leaves.
fn blossom(art: &mut Art, leaves: Hue, flower: Hue) {
    sprig(art, leaves, 0.8, 5);
    for (x, y) in [
        (-22.0, -90.0),
        (26.0, -140.0),
        (-20.0, -200.0),
        (22.0, -240.0),
        (0.0, -300.0),
    ] {
        for (dx, dy) in [(-11.0, 0.0), (11.0, 0.0), (0.0, -11.0), (0.0, 11.0)] {
            art.fill(disc(x + dx, y + dy, 10.0), flower.light(20));
        }
        art.fill(disc(x, y, 7.0), GOLD);
    }
}

/// A cut piece of comb standing on the table, 100 × 100 times `scale`.
fn slab(art: &mut Art, honey: Hue, scale: f64) {
    art.at(0.0, 0.0, scale, 0.0, |art| {
        art.shadow(6.0, 50.0, 84.0, 14.0);
        art.fill("M-62 52C-66 60 70 60 66 50L62 36H-60Z", honey.dark(14));
        let shape = bar(-60.0, -50.0, 120.0, 104.0, 5.0);
        art.fill(&shape, GOLD.light(20));
        art.clipped(&shape, |art| {
            art.at(0.0, 0.0, 1.04, 0.0, |art| comb(art, honey));
        });
        art.glaze(
            "M-60 30C-40 24 -36 60 -20 52C-6 48 -4 34 14 44C30 52 40 30 60 36V56H-60Z",
            honey.light(14),
            0.8,
        );
        art.line(shape, STRAW.light(20), 4.0);
    });
}

/// A dish of honey with a dipper across it.
fn dish(art: &mut Art, honey: Hue) {
    art.shadow(880.0, 1070.0, 230.0, 50.0);
    let glaze = art.barrel(CREAM.dark(4));
    art.fill(
        "M680 1000C690 1060 760 1086 870 1086C980 1086 1050 1060 1060 1000Z",
        glaze,
    );
    art.fill(oval(870.0, 1000.0, 190.0, 48.0), CREAM.light(30));
    let pool = art.down(honey.light(20), honey);
    art.fill(oval(870.0, 1004.0, 166.0, 38.0), pool);
    art.at(880.0, 990.0, 1.0, 38.0, |art| {
        art.line("M0 -20V-330", WOOD.light(10), 14.0);
        art.fill(oval(0.0, 10.0, 40.0, 58.0), WOOD);
        for y in [-26.0, -8.0, 10.0, 28.0, 46.0] {
            art.line(format!("M-36 {y}H36"), WOOD.dark(24), 6.0);
        }
    });
    art.glaze(
        "M740 1012C780 1040 960 1040 1010 1008C960 1024 800 1024 740 1012Z",
        WHITE,
        0.45,
    );
}

fn pollen(art: &mut Art) {
    let grain: &dyn Fn(&mut Art) = &|art| {
        let hue = art.dice.pick(&[SAFFRON, LEMON, AMBER, STRAW], SAFFRON);
        let skin = art.ball(hue);
        art.fill(disc(0.0, 0.0, 46.0), skin);
    };
    let goods = Goods::Pieces {
        draw: grain,
        size: 32.0,
        base: AMBER,
    };
    art.at(500.0, 980.0, 1.1, 0.0, |art| {
        open_box(art, GREEN, 120.0, |art| {
            spread(art, (-310.0, -250.0), (620.0, 260.0), goods);
        });
    });
    art.at(900.0, 1080.0, 1.0, 0.0, |art| bowl(art, 170.0, goods));
    art.at(930.0, 560.0, 1.2, -8.0, bee);
}
