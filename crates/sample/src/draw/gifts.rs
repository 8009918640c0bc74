//! Gift boxes: several goods of an oasis under one lid.

use super::Subject;
use super::canvas::{Art, bar, lozenge, polygon, star};
use super::containers::{open_box, rows};
use super::goods::scattered;
use super::palette::{
    AMBER, BRICK, BROWN, CREAM, DEEP_ROSE, GOLD, GREEN, Hue, INDIGO, LEAF, RED, ROSE, SKY, STRAW,
};
use super::plants::{crocus, leaf, palm, petal, rose, thread};
use super::produce::{bee, date};
use super::scene::table;
use super::vessels::{Emblem, Lid, SLIM, bottle, cork, jar, jar_of, tin};

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    table(art);
    let fruit: &dyn Fn(&mut Art) = &|art| date(art, BROWN.mix(AMBER, 30));
    match () {
        () if subject.has("henna") => oasis(art, fruit),
        () if subject.has("rose") => {
            hamper(
                art,
                DEEP_ROSE.dark(8),
                &[&rose_water, &|art| honey_jar(art), &herb_jar],
            );
            art.at(880.0, 1090.0, 1.3, 0.0, |art| {
                rose(art, DEEP_ROSE.light(12));
            });
            art.at(560.0, 1110.0, 1.0, 0.0, |art| {
                scattered(art, 4, 230.0, 70.0, &|art| petal(art, ROSE));
            });
        }
        () if subject.has("corporate") => office(art, fruit),
        () => {
            art.at(560.0, 960.0, 1.25, 0.0, |art| {
                open_box(art, INDIGO, 150.0, |art| rows(art, 4, 6, fruit));
            });
            ribbon(art, 560.0, 886.0, GOLD);
            crescent(art);
            art.at(860.0, 1090.0, 1.0, 0.0, |art| {
                scattered(art, 4, 240.0, 110.0, fruit);
            });
        }
    }
}

/// Dates, henna and honey of the Drâa.
fn oasis(art: &mut Art, fruit: &dyn Fn(&mut Art)) {
    hamper(
        art,
        GREEN,
        &[
            &honey_jar,
            &|art| {
                let henna = LEAF.mix(BROWN, 30);
                jar_of(art, Lid::Cork, &|art| leaf(art, henna), |art| {
                    art.fill(bar(-150.0, -300.0, 300.0, 320.0, 0.0), henna);
                });
            },
            &|art| {
                jar(art, BROWN.dark(20), Lid::Cloth(BRICK), &|art| {
                    palm(art, BROWN, GREEN);
                });
            },
        ],
    );
    art.at(600.0, 1100.0, 1.0, 0.0, |art| {
        scattered(art, 5, 330.0, 112.0, fruit);
    });
}

fn honey_jar(art: &mut Art) {
    jar(art, AMBER, Lid::Metal(GOLD), &bee);
}

fn herb_jar(art: &mut Art) {
    jar(art, LEAF.dark(10), Lid::Cork, &|art| leaf(art, LEAF));
}

fn rose_water(art: &mut Art) {
    bottle(art, SLIM, SKY, ROSE.light(40), &|art| rose(art, DEEP_ROSE));
    cork(art, SLIM);
}

/// Vessels standing side by side in a box, in straw.
fn hamper(art: &mut Art, card: Hue, vessels: &[Emblem<'_>]) {
    art.at(600.0, 980.0, 1.3, 0.0, |art| {
        open_box(art, card, 150.0, |art| {
            art.fill(bar(-310.0, -260.0, 620.0, 280.0, 0.0), STRAW.light(10));
        });
    });
    art.clipped("M0 0H1200V785H0Z", |art| {
        for (vessel, x) in vessels.iter().zip([370.0, 600.0, 830.0]) {
            art.at(x, 860.0, 0.72, 0.0, vessel);
        }
        for _ in 0..90 {
            let (x, y) = (
                art.dice.between(250.0, 950.0),
                art.dice.between(728.0, 790.0),
            );
            let (dx, dy) = (art.dice.between(-50.0, 50.0), art.dice.between(-28.0, 8.0));
            let tone = art.dice.pick(&[0, 20, 40], 0);
            art.line(
                format!("M{x:.0} {y:.0}q{:.0} -20 {dx:.0} {dy:.0}", dx / 2.0),
                STRAW.light(tone),
                5.0,
            );
        }
    });
    ribbon(art, 600.0, 880.0, GOLD);
}

/// A bow on the front of a box.
fn ribbon(art: &mut Art, x: f64, y: f64, hue: Hue) {
    art.at(x, y, 1.15, 0.0, |art| {
        art.fill("M-10 0L-54 96L-30 86L-14 106L8 10Z", hue.dark(14));
        art.fill("M10 0L54 96L30 86L14 106L-8 10Z", hue.dark(8));
        art.fill("M0 0C-40 -64 -110 -60 -112 -8C-110 44 -40 40 0 0Z", hue);
        art.fill(
            "M0 0C40 -64 110 -60 112 -8C110 44 40 40 0 0Z",
            hue.light(16),
        );
        art.fill(
            "M-20 -4C-46 -34 -84 -34 -88 -8C-80 14 -46 14 -20 -4Z",
            hue.dark(26),
        );
        art.fill(
            "M20 -4C46 -34 84 -34 88 -8C80 14 46 14 20 -4Z",
            hue.dark(20),
        );
        art.fill(bar(-20.0, -22.0, 40.0, 44.0, 10.0), hue.light(30));
    });
}

/// A brass crescent and a star for the month of fasting.
fn crescent(art: &mut Art) {
    art.fill("M990 210A110 110 0 1 0 1070 380A86 86 0 1 1 990 210Z", GOLD);
    art.fill(star(1050.0, 270.0, 34.0), GOLD.light(20));
}

/// Saffron and a small box of dates, closed and open.
fn office(art: &mut Art, fruit: &dyn Fn(&mut Art)) {
    art.at(420.0, 960.0, 0.95, 0.0, |art| {
        open_box(art, BRICK, 130.0, |art| rows(art, 3, 5, fruit));
    });
    art.at(880.0, 900.0, 1.0, 0.0, |art| closed(art, INDIGO));
    art.at(830.0, 1110.0, 0.8, 0.0, |art| {
        tin(
            art,
            GOLD,
            &|art| art.at(0.0, 22.0, 0.62, 0.0, crocus),
            |art| {
                art.fill(bar(-170.0, -120.0, 340.0, 110.0, 0.0), RED.dark(30));
                for _ in 0..120 {
                    let (x, y, turn) = (
                        art.dice.between(-150.0, 150.0),
                        art.dice.between(-100.0, -24.0),
                        art.dice.between(-80.0, 80.0),
                    );
                    art.at(x, y, 0.5, turn, thread);
                }
            },
        );
    });
}

/// A closed box with a ribbon about it, 400 wide.
fn closed(art: &mut Art, hue: Hue) {
    art.shadow(10.0, 0.0, 270.0, 44.0);
    let front = art.down(hue.light(14), hue.dark(10));
    art.fill(bar(-200.0, -250.0, 400.0, 250.0, 4.0), front);
    art.fill(
        polygon(&[
            (-212.0, -250.0),
            (212.0, -250.0),
            (180.0, -360.0),
            (-180.0, -360.0),
        ]),
        hue.light(30),
    );
    art.fill(bar(-212.0, -254.0, 424.0, 60.0, 4.0), hue.light(10));
    for step in -3..=3 {
        art.fill(lozenge(f64::from(step) * 56.0, -90.0, 20.0, 30.0), CREAM);
        art.fill(lozenge(f64::from(step) * 56.0, -90.0, 10.0, 15.0), hue);
    }
    art.fill(bar(-24.0, -254.0, 48.0, 254.0, 0.0), GOLD);
    art.fill(
        polygon(&[
            (-24.0, -254.0),
            (24.0, -254.0),
            (20.0, -360.0),
            (-20.0, -360.0),
        ]),
        GOLD.light(24),
    );
    ribbon(art, 0.0, -320.0, GOLD);
}
