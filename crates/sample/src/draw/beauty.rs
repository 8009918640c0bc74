//! Roses, henna, soaps and clay.

use super::Subject;
use super::canvas::{Art, bar, disc, lozenge, oval, ring};
use super::containers::{bowl, bowl_of, open_box, pouch, rows, sack};
use super::goods::{Goods, scattered};
use super::oils::olive_branch;
use super::palette::{
    AMBER, BROWN, CLAY, COCOA, CREAM, DEEP_ROSE, GOLD, Hue, INDIGO, INK, KRAFT, LEAF, OCHRE, PALM,
    ROSE, SAFFRON, SAGE, SILVER, SKY, STONE, WHITE, WOOD,
};
use super::plants::{crocus, leaf, petal, rose, rosebud, sprig};
use super::produce::comb;
use super::scene::{board, table};
use super::vessels::{FLASK, Form, Lid, SLIM, SQUARE, bottle, cap, cork, dropper, jar, label};

pub(super) fn roses(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let bloom: &dyn Fn(&mut Art) = &|art| rose(art, DEEP_ROSE.light(8));
    match () {
        () if subject.has("rose-water") => rose_water(art, subject, bloom),
        () if subject.has("luxury") => flask(art, FLASK, GOLD.light(10), bloom),
        () if subject.has("massage-oil") => flask(art, SQUARE, SAFFRON.mix(ROSE, 40), bloom),
        () if subject.has("cream") => {
            art.at(460.0, 1010.0, 1.6, 0.0, |art| cream_pot(art, bloom));
            bouquet(art, 860.0, 960.0);
        }
        () if subject.has("set") => set(art, bloom),
        () => {
            let bud: &dyn Fn(&mut Art) = &|art| rosebud(art, DEEP_ROSE.light(6));
            let petals = subject.has("powder");
            let goods = if petals {
                Goods::Powder(DEEP_ROSE.mix(ROSE, 40))
            } else {
                Goods::Pieces {
                    draw: bud,
                    size: 70.0,
                    base: DEEP_ROSE.dark(24),
                }
            };
            art.at(420.0, 990.0, 1.5, 0.0, |art| pouch(art, goods, bloom));
            art.at(860.0, 1020.0, 1.0, 0.0, |art| {
                bowl_of(art, 215.0, CREAM, goods);
            });
            art.at(780.0, 1110.0, 1.0, 0.0, |art| {
                scattered(art, 4, 250.0, 92.0, if petals { &pink_petal } else { bud });
            });
        }
    }
}

fn pink_petal(art: &mut Art) {
    petal(art, ROSE.mix(DEEP_ROSE, 30));
}

fn rose_water(art: &mut Art, subject: &Subject<'_>, bloom: &dyn Fn(&mut Art)) {
    let glass = art.dice.pick(
        &[SKY.mix(INDIGO, 24), ROSE.light(44), INDIGO.light(10)],
        SKY,
    );
    let form: Form = if subject.net > 400.0 {
        SLIM
    } else {
        art.dice.pick(&[SQUARE, SLIM], SLIM)
    };
    let size = if subject.net > 300.0 { 1.5 } else { 1.25 };
    bouquet(art, 850.0, 930.0);
    art.at(430.0, 1020.0, size, 0.0, |art| {
        bottle(art, form, glass, glass.light(30), bloom);
        if size > 1.3 {
            cork(art, form);
        } else {
            cap(art, form, GOLD);
        }
    });
    art.at(700.0, 1105.0, 1.0, 0.0, |art| {
        scattered(art, 4, 260.0, 70.0, &pink_petal);
    });
}

fn flask(art: &mut Art, form: Form, content: Hue, bloom: &dyn Fn(&mut Art)) {
    board(art, 450.0, 1040.0, 250.0);
    bouquet(art, 860.0, 960.0);
    art.at(
        450.0,
        1040.0,
        if form.height() < 300.0 { 1.9 } else { 1.3 },
        0.0,
        |art| {
            bottle(art, form, CREAM.mix(content, 30), content, bloom);
            dropper(art, form);
        },
    );
    art.at(820.0, 1110.0, 1.0, 0.0, |art| {
        scattered(art, 4, 200.0, 64.0, &pink_petal);
    });
}

/// Three roses with leaves around (x, y).
pub(super) fn bouquet(art: &mut Art, x: f64, y: f64) {
    art.shadow(x, y + 110.0, 240.0, 44.0);
    for turn in [-160.0, -110.0, -20.0, 24.0, 80.0, 150.0] {
        art.at(x, y, 1.0, turn, |art| {
            art.at(170.0, 0.0, 1.2, 0.0, |art| leaf(art, PALM.light(8)));
        });
    }
    for (dx, dy, size, tone) in [
        (-86.0, 34.0, 1.75, 10),
        (84.0, 44.0, 1.65, 24),
        (4.0, -64.0, 1.9, 2),
    ] {
        art.at(x + dx, y + dy, size, dx * 0.3, |art| {
            rose(art, DEEP_ROSE.mix(ROSE, 20).light(tone));
        });
    }
}

/// A low pot of cream with its lid against it, 260 wide.
fn cream_pot(art: &mut Art, emblem: &dyn Fn(&mut Art)) {
    art.shadow(30.0, 0.0, 210.0, 36.0);
    let glass = art.barrel(CREAM.mix(ROSE, 24));
    art.fill("M-130 -150V-20C-130 10 130 10 130 -20V-150Z", glass);
    art.fill(oval(0.0, -150.0, 130.0, 34.0), WHITE);
    art.fill(oval(0.0, -150.0, 114.0, 26.0), ROSE.light(66));
    art.line(
        "M-60 -152C-20 -174 50 -166 40 -150C30 -138 -10 -142 0 -156",
        ROSE.light(30),
        8.0,
    );
    art.at(0.0, -66.0, 1.0, 0.0, |art| label(art, 150.0, 100.0, emblem));
    art.at(170.0, -92.0, 1.0, 16.0, |art| {
        let lid = art.ball(GOLD);
        art.fill(disc(0.0, 0.0, 100.0), lid);
        art.line(disc(0.0, 0.0, 84.0), GOLD.dark(18), 4.0);
        art.at(0.0, 0.0, 0.9, 0.0, emblem);
    });
}

fn set(art: &mut Art, bloom: &dyn Fn(&mut Art)) {
    art.at(600.0, 1000.0, 1.3, 0.0, |art| {
        open_box(art, DEEP_ROSE, 130.0, |art| {
            art.fill(bar(-310.0, -260.0, 620.0, 280.0, 0.0), CREAM.dark(6));
        });
    });
    art.clipped("M0 0H1200V838H0Z", |art| {
        art.at(390.0, 940.0, 0.72, 0.0, |art| {
            bottle(art, SLIM, SKY, SKY.light(30), bloom);
            cork(art, SLIM);
        });
        art.at(560.0, 900.0, 0.9, 0.0, |art| {
            soap(art, ROSE.light(14), bloom);
        });
        art.at(800.0, 880.0, 0.85, 0.0, |art| cream_pot(art, bloom));
    });
    art.at(640.0, 1090.0, 1.0, 0.0, |art| {
        scattered(art, 5, 300.0, 72.0, &pink_petal);
    });
}

/// A bar of soap standing on its long side, 280 × 190.
fn soap(art: &mut Art, hue: Hue, emblem: &dyn Fn(&mut Art)) {
    art.shadow(20.0, 0.0, 200.0, 32.0);
    art.fill(bar(-118.0, -200.0, 270.0, 190.0, 30.0), hue.dark(22));
    let face = art.down(hue.light(20), hue.dark(4));
    art.fill(bar(-140.0, -188.0, 274.0, 190.0, 30.0), face);
    art.line(bar(-120.0, -168.0, 234.0, 150.0, 20.0), hue.dark(14), 4.0);
    art.at(-3.0, -94.0, 1.05, 0.0, emblem);
    art.glaze(bar(-118.0, -178.0, 180.0, 9.0, 4.0), WHITE, 0.5);
}

pub(super) fn soaps(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    match () {
        () if subject.has("black-soap") => {
            art.at(420.0, 1010.0, 1.4, 0.0, |art| {
                jar(
                    art,
                    COCOA.mix(PALM, 40),
                    Lid::Metal(INK.light(14)),
                    &|art| {
                        art.at(-46.0, 0.0, 0.24, 0.0, |art| {
                            olive_branch(art, INK.light(10));
                        });
                    },
                );
            });
            art.at(860.0, 1050.0, 1.0, 0.0, |art| {
                bowl_of(art, 200.0, CLAY, Goods::Powder(COCOA.mix(PALM, 36)));
            });
        }
        () if subject.has("clay") => {
            let chip: &dyn Fn(&mut Art) = &|art| clay_chip(art);
            let goods = Goods::Pieces {
                draw: chip,
                size: 76.0,
                base: STONE.mix(BROWN, 40),
            };
            art.at(430.0, 1000.0, 1.5, 0.0, |art| {
                sack(art, KRAFT.light(30), goods);
            });
            art.at(870.0, 1020.0, 1.0, 0.0, |art| {
                bowl(art, 205.0, Goods::Powder(STONE.mix(OCHRE, 24)));
            });
            art.at(800.0, 1110.0, 1.0, 0.0, |art| {
                scattered(art, 3, 200.0, 92.0, chip);
            });
        }
        () => bars(art, subject),
    }
}

fn clay_chip(art: &mut Art) {
    let hue = STONE.mix(BROWN, 34);
    art.fill("M-48 4L-30 -26L16 -32L48 -8L34 22L-24 28Z", hue);
    art.fill("M-48 4L-30 -26L16 -32L6 -10L-30 2Z", hue.light(26));
    art.line("M-44 10L-26 20L30 14M6 -10L46 -6", hue.dark(20), 3.0);
}

/// Bars of soap, stacked and one in front, with what gives them their scent.
fn bars(art: &mut Art, subject: &Subject<'_>) {
    let (hue, emblem): (Hue, &dyn Fn(&mut Art)) = match () {
        () if subject.has("rose") => (ROSE.light(12), &|art| rose(art, DEEP_ROSE.light(10))),
        () if subject.has("saffron") => (SAFFRON.light(28), &|art| {
            art.at(0.0, 24.0, 0.7, 0.0, crocus);
        }),
        () => (SAGE.light(20), &|art| {
            art.at(-62.0, 4.0, 0.32, 0.0, |art| olive_branch(art, PALM));
        }),
    };
    board(art, 520.0, 1000.0, 370.0);
    art.at(400.0, 990.0, 1.25, 0.0, |art| {
        soap(art, hue.dark(6), emblem);
    });
    art.at(580.0, 770.0, 1.15, -5.0, |art| {
        soap(art, hue.light(14), emblem);
    });
    art.at(660.0, 1020.0, 1.3, 0.0, |art| soap(art, hue, emblem));
    match () {
        () if subject.has("rose") => bouquet(art, 960.0, 1000.0),
        () if subject.has("saffron") => {
            art.at(960.0, 1000.0, 1.7, 14.0, crocus);
            art.at(900.0, 1090.0, 1.2, 0.0, |art| comb(art, AMBER));
        }
        () => art.at(800.0, 1090.0, 0.85, -10.0, |art| olive_branch(art, PALM)),
    }
    for (x, y, radius) in [
        (210.0, 1060.0, 30.0),
        (262.0, 1092.0, 20.0),
        (1090.0, 900.0, 24.0),
        (1056.0, 840.0, 14.0),
    ] {
        art.glaze(disc(x, y, radius), WHITE, 0.5);
        art.line(disc(x, y, radius), WHITE, 3.0);
    }
}

pub(super) fn henna(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let green = LEAF.mix(OCHRE, 30);
    let dry: &dyn Fn(&mut Art) = &|art| leaf(art, green.dark(8));
    let leaves = Goods::Pieces {
        draw: dry,
        size: 62.0,
        base: green.dark(26),
    };
    if subject.has("wedding") {
        wedding(art, green);
        return;
    }
    let goods = if subject.has("leaves") {
        leaves
    } else {
        Goods::Powder(green)
    };
    for (x, turn) in [(900.0, 10.0), (990.0, 30.0)] {
        art.at(x, 960.0, 1.5, turn, |art| sprig(art, LEAF, 0.9, 5));
    }
    if subject.has("bulk") {
        art.at(430.0, 1010.0, 1.55, 0.0, |art| {
            sack(art, CREAM.dark(6), goods);
        });
    } else {
        art.at(410.0, 990.0, 1.5, 0.0, |art| pouch(art, goods, &hand));
    }
    art.at(850.0, 1030.0, 1.0, 0.0, |art| bowl(art, 215.0, goods));
    art.at(800.0, 1115.0, 1.0, 0.0, |art| {
        scattered(art, 4, 230.0, 88.0, dry);
    });
}

/// A hand with henna on palm and fingertips.
fn hand(art: &mut Art) {
    let skin = WOOD.light(46);
    let paint = BROWN.mix(CLAY, 40);
    art.fill("M-26 50C-32 24 -32 0 -30 -14C-40 -22 -54 -26 -56 -16C-56 -4 -44 10 -30 26ZM-26 50H26C32 20 32 0 30 -12H-30Z", skin);
    for (x, top) in [(-24.0, -46.0), (-8.0, -56.0), (8.0, -54.0), (24.0, -42.0)] {
        art.fill(bar(x - 7.0, top, 14.0, 60.0, 7.0), skin);
        art.fill(bar(x - 7.0, top, 14.0, 18.0, 7.0), paint);
    }
    art.fill(lozenge(0.0, 16.0, 17.0, 20.0), paint);
    art.fill(lozenge(0.0, 16.0, 9.0, 11.0), skin);
    for (x, y) in ring(8, |_| 26.0) {
        art.fill(disc(x * 0.9, y + 16.0, 2.8), paint);
    }
}

fn wedding(art: &mut Art, green: Hue) {
    art.at(560.0, 980.0, 1.2, 0.0, |art| {
        open_box(art, DEEP_ROSE.dark(10), 130.0, |art| {
            rows(art, 1, 3, &|art| {
                art.fill(oval(0.0, -40.0, 44.0, 30.0), GOLD);
                art.fill(oval(0.0, -42.0, 36.0, 22.0), green);
                art.fill(disc(0.0, -46.0, 8.0), CREAM);
            });
        });
    });
    art.at(860.0, 900.0, 2.7, 10.0, hand);
    let base = art.barrel(SILVER);
    for (x, hue) in [(300.0, CREAM), (230.0, DEEP_ROSE)] {
        art.fill(bar(x, 900.0, 44.0, 180.0, 6.0), hue);
        art.fill(oval(x + 22.0, 1082.0, 48.0, 14.0), &base);
        art.fill(
            format!(
                "M{0} 898C{1} 870 {0} 852 {0} 838C{2} 856 {2} 880 {0} 898Z",
                x + 22.0,
                x + 4.0,
                x + 42.0
            ),
            SAFFRON,
        );
    }
}
