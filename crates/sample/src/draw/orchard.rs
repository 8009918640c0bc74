//! Fresh fruit, nuts, dried fruit, and the jams made of them.

use super::Subject;
use super::canvas::{Art, disc, oval};
use super::containers::{bowl, bowl_of, crate_of, pouch, sack};
use super::goods::{Goods, scattered};
use super::palette::{
    AMBER, BRICK, BROWN, COCOA, CREAM, DEEP_ROSE, GOLD, Hue, KRAFT, LEAF, LEMON, PALM, RED,
    SAFFRON, STRAW, VIOLET, WHITE, WOOD,
};
use super::plants::{petal, rose};
use super::produce::{
    almond, almond_shell, apple, apple_ring, apricot, fig, half_fig, half_pomegranate, pomegranate,
    raisin, walnut, walnut_kernel,
};
use super::scene::{board, table};
use super::vessels::{Emblem, Lid, ROUND, TALL, bottle, cap, cork, jar};

const FIG: Hue = VIOLET;

pub(super) fn fresh(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let golden = subject.named("golden");
    let fruit: &dyn Fn(&mut Art) = match () {
        () if subject.has("pomegranate") => &pomegranate,
        () if golden => &|art| apple(art, LEMON.mix(LEAF, 22), SAFFRON),
        () => &|art| apple(art, RED, BRICK),
    };
    let base = if subject.has("pomegranate") {
        BRICK
    } else {
        PALM
    };
    art.at(600.0, 990.0, 1.2, 0.0, |art| {
        crate_of(
            art,
            Goods::Pieces {
                draw: fruit,
                size: 118.0,
                base,
            },
        );
    });
    art.shadow(960.0, 1100.0, 110.0, 26.0);
    if subject.has("pomegranate") {
        art.at(950.0, 1060.0, 1.5, 0.0, half_pomegranate);
        art.at(250.0, 1070.0, 1.4, -10.0, pomegranate);
    } else {
        art.at(950.0, 1050.0, 1.5, 8.0, fruit);
        art.at(250.0, 1080.0, 1.3, -14.0, fruit);
    }
}

pub(super) fn nuts(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let shelled = !subject.has("in-shell");
    let (piece, size, base): (Emblem<'_>, f64, Hue) = match (subject.has("walnut"), shelled) {
        (true, true) => (&walnut_kernel, 78.0, WOOD),
        (true, false) => (&walnut, 92.0, BROWN.light(20)),
        (false, true) if subject.has("roasted") => (&roasted, 70.0, BROWN),
        (false, true) => (&almond, 70.0, BROWN.light(10)),
        (false, false) => (&almond_shell, 84.0, WOOD),
    };
    let goods = Goods::Pieces {
        draw: piece,
        size,
        base,
    };
    if shelled && art.dice.chance(0.6) {
        art.at(420.0, 990.0, 1.5, 0.0, |art| pouch(art, goods, piece));
    } else {
        art.at(440.0, 1010.0, 1.5, 0.0, |art| {
            sack(art, KRAFT.light(26), goods);
        });
    }
    art.at(860.0, 1020.0, 1.0, 0.0, |art| bowl(art, 215.0, goods));
    art.at(780.0, 1115.0, 1.0, 0.0, |art| {
        scattered(art, 4, 260.0, size * 1.2, piece);
    });
}

fn roasted(art: &mut Art) {
    almond(art);
    art.glaze(oval(0.0, 0.0, 46.0, 26.0), COCOA, 0.25);
    for (x, y) in [
        (-20.0, -10.0),
        (6.0, -16.0),
        (22.0, 4.0),
        (-6.0, 8.0),
        (-30.0, 4.0),
    ] {
        art.fill(disc(x, y, 3.6), WHITE);
    }
}

pub(super) fn dried(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let (piece, size, base): (Emblem<'_>, f64, Hue) = match () {
        () if subject.has("fig") => (&|art| dried_fig(art), 84.0, WOOD),
        () if subject.has("apricot") => (&|art| apricot(art, SAFFRON.mix(BRICK, 20)), 82.0, AMBER),
        () if subject.has("raisin") => (&|art| raisin(art, VIOLET.dark(66)), 48.0, COCOA),
        () => (&apple_ring, 92.0, STRAW),
    };
    let goods = Goods::Pieces {
        draw: piece,
        size,
        base,
    };
    art.at(420.0, 990.0, 1.5, 0.0, |art| pouch(art, goods, piece));
    if art.dice.chance(0.5) {
        board(art, 860.0, 1050.0, 230.0);
        art.at(860.0, 1050.0, 1.0, 0.0, |art| {
            super::goods::heap(art, 190.0, 120.0, goods);
        });
    } else {
        art.at(860.0, 1020.0, 1.0, 0.0, |art| bowl(art, 215.0, goods));
    }
    art.at(760.0, 1130.0, 1.0, 0.0, |art| {
        scattered(art, 3, 220.0, size * 1.15, piece);
    });
}

fn dried_fig(art: &mut Art) {
    let skin = art.ball(STRAW.mix(WOOD, 46));
    art.fill(
        "M0 -46C8 -40 10 -28 22 -22C48 -10 52 30 4 38C-50 34 -50 -8 -22 -22C-10 -28 -8 -40 0 -46Z",
        skin,
    );
    art.line(
        "M-4 -28C-26 -12 -34 6 -26 22M2 -28C0 -8 2 12 0 30M8 -26C26 -12 32 8 24 22",
        BROWN,
        3.0,
    );
    art.glaze(oval(-8.0, -4.0, 22.0, 12.0), CREAM, 0.35);
}

pub(super) fn jams(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let fig_skin = FIG.dark(38);
    let (fruit, content): (&dyn Fn(&mut Art), Hue) = match () {
        () if subject.has("apple") => (
            &|art| apple(art, RED.light(6), SAFFRON),
            AMBER.mix(LEMON, 30),
        ),
        () if subject.has("fig") => (&|art| fig(art, fig_skin), VIOLET.mix(RED, 50).dark(36)),
        () if subject.has("pomegranate") => (&pomegranate, RED.dark(36)),
        () if subject.has("apricot") => (
            &|art| apricot(art, SAFFRON.mix(BRICK, 16)),
            SAFFRON.mix(BRICK, 18),
        ),
        () => (&|art| rose(art, DEEP_ROSE), DEEP_ROSE.mix(RED, 30)),
    };
    if subject.unit == "bottle" {
        let form = if subject.has("vinegar") { TALL } else { ROUND };
        art.at(430.0, 1020.0, 1.42, 0.0, |art| {
            bottle(art, form, CREAM.mix(content, 26), content, fruit);
            if subject.has("vinegar") {
                cork(art, form);
            } else {
                cap(art, form, GOLD);
            }
        });
    } else {
        let lid = art.dice.pick(
            &[
                Lid::Cloth(BRICK),
                Lid::Cloth(PALM),
                Lid::Metal(GOLD),
                Lid::Cloth(DEEP_ROSE),
            ],
            Lid::Metal(GOLD),
        );
        art.at(430.0, 1020.0, 1.45, 0.0, |art| {
            jar(art, content, lid, fruit);
        });
    }
    still_life(art, subject, fruit, fig_skin);
}

/// The fruit of the jam beside its jar, some of it cut.
fn still_life(art: &mut Art, subject: &Subject<'_>, fruit: &dyn Fn(&mut Art), fig_skin: Hue) {
    if subject.has("rose") {
        let petals: &dyn Fn(&mut Art) = &|art| petal(art, DEEP_ROSE.light(20));
        art.at(860.0, 1030.0, 1.0, 0.0, |art| {
            bowl_of(
                art,
                200.0,
                CREAM,
                Goods::Pieces {
                    draw: petals,
                    size: 64.0,
                    base: DEEP_ROSE,
                },
            );
        });
        art.at(720.0, 1080.0, 1.6, 0.0, fruit);
        return;
    }
    board(art, 850.0, 1060.0, 250.0);
    art.at(800.0, 950.0, 2.0, -4.0, fruit);
    match () {
        () if subject.has("pomegranate") => art.at(960.0, 1010.0, 1.7, 0.0, half_pomegranate),
        () if subject.has("fig") => art.at(950.0, 1000.0, 1.7, 12.0, |art| half_fig(art, fig_skin)),
        () => art.at(960.0, 1000.0, 1.7, 10.0, fruit),
    }
    if subject.has("almond") {
        art.at(860.0, 1100.0, 1.0, 0.0, |art| {
            scattered(art, 3, 170.0, 92.0, &almond);
        });
    } else if subject.has("jam") && subject.has("apple") {
        cinnamon(art);
    }
}

fn cinnamon(art: &mut Art) {
    for (y, turn) in [(1090.0, -8.0), (1112.0, 6.0)] {
        art.at(800.0, y, 1.0, turn, |art| {
            art.fill("M-110 -14H110V14H-110Z", WOOD.mix(BRICK, 30));
            art.line("M-106 -3H106", BROWN, 4.0);
            art.fill(oval(110.0, 0.0, 7.0, 14.0), BROWN);
        });
    }
}
