//! Silver of the oases: fibulas, bracelets, rings, pendants and beads, on cloth.

use super::Subject;
use super::canvas::{Art, bar, disc, lozenge, oval, polygon, ring, star};
use super::motifs::{teeth, zigzag};
use super::palette::{
    AMBER, BRICK, COCOA, CREAM, GREEN, Hue, INDIGO, INK, LEMON, NIGHT, PALM, RED, SAFFRON, SILVER,
    WHITE,
};

pub(super) fn draw(art: &mut Art, subject: &Subject<'_>) {
    cloth(art);
    match () {
        () if subject.has("fibula") => fibula(art),
        () if subject.has("bracelet") => bracelet(art),
        () if subject.has("ring") => finger_ring(art),
        () if subject.has("earrings") => earrings(art),
        () if subject.has("agate") => beads(art),
        () => khmissa(art),
    }
}

/// A dark cloth with soft folds, so that silver shines.
fn cloth(art: &mut Art) {
    let hue = art.dice.pick(&[INDIGO, BRICK, NIGHT, GREEN, COCOA], INDIGO);
    let paint = art.down(hue.light(12), hue.dark(16));
    art.fill(bar(0.0, 0.0, 1200.0, 1200.0, 0.0), paint);
    for (x, lean) in [
        (60.0, 120.0),
        (330.0, -80.0),
        (760.0, 140.0),
        (1010.0, -60.0),
    ] {
        art.glaze(
            format!(
                "M{x} 0C{0} 400 {1} 800 {2} 1200H{3}C{4} 800 {5} 400 {6} 0Z",
                x + lean,
                x - lean,
                x + lean * 0.4,
                x + lean * 0.4 + 90.0,
                x - lean + 120.0,
                x + lean + 70.0,
                x + 110.0
            ),
            hue.dark(36),
            0.4,
        );
    }
    let light = art.glow(hue.light(50), 0.6);
    art.fill(disc(600.0, 580.0, 560.0), light);
}

fn silver(art: &mut Art, shape: &str) {
    art.at(10.0, 16.0, 1.0, 0.0, |art| art.glaze(shape, INK, 0.4));
    let paint = art.ball(SILVER.light(10));
    art.fill(shape, paint);
    art.line(shape, SILVER.dark(34), 4.0);
}

/// A cabochon of coral, amber or glass.
fn stone(art: &mut Art, x: f64, y: f64, size: f64, hue: Hue) {
    art.fill(disc(x, y, size * 1.24), SILVER.dark(36));
    art.stitch(disc(x, y, size * 1.14), SILVER.light(40), size * 0.2, "5 5");
    let skin = art.ball(hue);
    art.fill(disc(x, y, size), skin);
    art.glaze(
        oval(x - size * 0.3, y - size * 0.36, size * 0.3, size * 0.18),
        WHITE,
        0.7,
    );
}

fn enamel(art: &mut Art, shape: &str, hue: Hue) {
    art.fill(shape, hue);
    art.line(shape, SILVER.dark(30), 4.0);
}

/// A pair of fibulas joined by a chain.
fn fibula(art: &mut Art) {
    for link in 0..19 {
        let along = f64::from(link) / 18.0 * 2.0 - 1.0;
        let (x, y) = (600.0 + along * 270.0, 1010.0 - along * along * 190.0);
        art.line(oval(x, y, 19.0, 11.0), SILVER, 6.0);
    }
    silver(art, &disc(600.0, 1030.0, 50.0));
    stone(art, 600.0, 1030.0, 24.0, RED);
    for x in [330.0, 870.0] {
        art.at(x, 560.0, 1.0, 0.0, one_fibula);
    }
}

fn one_fibula(art: &mut Art) {
    art.line("M-70 -200L60 -420", SILVER.dark(14), 15.0);
    art.line(disc(0.0, -260.0, 74.0), SILVER.dark(30), 30.0);
    art.line(disc(0.0, -260.0, 74.0), SILVER.light(20), 20.0);
    silver(art, "M0 -200L210 150L120 190L0 250L-120 190L-210 150Z");
    art.line(
        "M0 -160L176 136L108 168L0 220L-108 168L-176 136Z",
        SILVER.dark(40),
        4.0,
    );
    enamel(
        art,
        &polygon(&[(0.0, -110.0), (54.0, -14.0), (-54.0, -14.0)]),
        GREEN.light(10),
    );
    enamel(
        art,
        &polygon(&[(90.0, 40.0), (140.0, 124.0), (50.0, 124.0)]),
        LEMON,
    );
    enamel(
        art,
        &polygon(&[(-90.0, 40.0), (-140.0, 124.0), (-50.0, 124.0)]),
        LEMON,
    );
    stone(art, 0.0, 56.0, 40.0, RED);
    stone(art, 0.0, 170.0, 17.0, RED);
    for x in [-120.0, -60.0, 60.0, 120.0] {
        art.fill(disc(x, 176.0 - f64::abs(x) * 0.12, 9.0), SILVER.light(50));
    }
    for x in [-120.0_f64, 0.0, 120.0] {
        let y = 196.0 + (120.0 - x.abs()) * 0.44;
        art.line(format!("M{x} {y}v26"), SILVER, 5.0);
        let drop = lozenge(x, y + 56.0, 17.0, 32.0);
        silver(art, &drop);
    }
}

fn bracelet(art: &mut Art) {
    art.glaze(oval(620.0, 720.0, 400.0, 250.0), INK, 0.34);
    art.fill(oval(600.0, 540.0, 380.0, 220.0), SILVER.dark(44));
    art.fill(oval(600.0, 570.0, 350.0, 190.0), SILVER.dark(60));
    art.fill(oval(600.0, 600.0, 348.0, 176.0), INK.light(16));
    let band = "M220 540V700C220 860 400 940 600 940C800 940 980 860 980 700V540C960 700 800 770 600 770C400 770 240 700 220 540Z";
    let paint = art.barrel(SILVER.light(8));
    art.fill(band, paint);
    art.clipped(band, |art| {
        for (x, squeeze) in [(270.0, 0.5), (370.0, 0.8), (480.0, 0.95), (600.0, 1.0), (720.0, 0.95), (830.0, 0.8), (930.0, 0.5)] {
            let dx: f64 = (x - 600.0) / 380.0;
            let y = 855.0 - dx * dx * 190.0;
            art.line(lozenge(x, y, 48.0 * squeeze, 56.0), SILVER.dark(48), 7.0);
            art.fill(lozenge(x, y, 24.0 * squeeze, 28.0), NIGHT.light(12));
            art.fill(disc(x + 56.0 * squeeze, y - 40.0, 6.0), SILVER.dark(48));
            art.fill(disc(x + 56.0 * squeeze, y + 36.0, 6.0), SILVER.dark(48));
        }
        art.line("M220 580C250 730 400 800 600 800C800 800 950 730 980 580M226 720C260 850 420 912 600 912C780 912 940 850 974 720", SILVER.dark(40), 6.0);
    });
    art.line(oval(600.0, 540.0, 380.0, 222.0), SILVER.light(50), 12.0);
}

fn finger_ring(art: &mut Art) {
    art.glaze(oval(620.0, 990.0, 280.0, 70.0), INK, 0.4);
    art.line(disc(600.0, 740.0, 240.0), SILVER.dark(40), 72.0);
    art.line(disc(600.0, 740.0, 240.0), SILVER, 56.0);
    art.line("M376 690C400 580 480 520 560 504", WHITE, 16.0);
    art.line("M824 800C800 900 720 960 640 976", SILVER.dark(26), 16.0);
    for (x, y) in [
        (420.0, 590.0),
        (780.0, 590.0),
        (390.0, 640.0),
        (810.0, 640.0),
    ] {
        art.fill(disc(x, y, 13.0), SILVER.dark(44));
    }
    silver(art, &star(600.0, 400.0, 190.0));
    for (x, y) in ring(16, |_| 150.0) {
        art.fill(disc(600.0 + x, 400.0 + y, 11.0), SILVER.light(60));
        art.line(disc(600.0 + x, 400.0 + y, 11.0), SILVER.dark(30), 2.0);
    }
    stone(art, 600.0, 400.0, 98.0, RED.mix(SAFFRON, 14));
}

fn earrings(art: &mut Art) {
    for x in [370.0, 830.0] {
        art.at(x, 520.0, 1.15, 0.0, |art| {
            art.line(
                "M0 -200C-60 -260 -40 -350 20 -350C70 -350 80 -290 60 -260",
                SILVER.light(10),
                11.0,
            );
            silver(
                art,
                &polygon(&[(0.0, -210.0), (160.0, 60.0), (0.0, 130.0), (-160.0, 60.0)]),
            );
            enamel(
                art,
                &polygon(&[(0.0, -160.0), (52.0, -70.0), (0.0, -50.0), (-52.0, -70.0)]),
                INDIGO.light(14),
            );
            enamel(
                art,
                &polygon(&[(64.0, -46.0), (124.0, 52.0), (24.0, 92.0), (16.0, 0.0)]),
                GREEN.light(12),
            );
            enamel(
                art,
                &polygon(&[(-64.0, -46.0), (-124.0, 52.0), (-24.0, 92.0), (-16.0, 0.0)]),
                SAFFRON,
            );
            stone(art, 0.0, -10.0, 26.0, RED);
            for (dx, dy) in [
                (-120.0, 80.0),
                (-60.0, 108.0),
                (0.0, 132.0),
                (60.0, 108.0),
                (120.0, 80.0),
            ] {
                art.line(format!("M{dx} {dy}v70"), SILVER, 5.0);
                silver(art, &disc(dx, dy + 90.0, 22.0));
                art.fill(
                    disc(dx, dy + 90.0, 8.0),
                    if dx == 0.0 { RED } else { INDIGO.light(14) },
                );
            }
        });
    }
}

/// Beads along a hanging string, drawn by `bead` with its number.
fn string(art: &mut Art, count: u32, bead: impl Fn(&mut Art, u32)) {
    for index in 0..count {
        let share = f64::from(index) / f64::from(count - 1) * 2.0 - 1.0;
        let angle = share * 1.95;
        let (x, y) = (600.0 + angle.sin() * 360.0, 330.0 + angle.cos() * 440.0);
        art.at(x, y, 1.0, -share * 96.0, |art| bead(art, index));
    }
}

fn khmissa(art: &mut Art) {
    string(art, 41, |art, index| {
        if index % 4 == 0 {
            let skin = art.ball(RED.mix(SAFFRON, 20));
            art.fill(disc(0.0, 0.0, 21.0), skin);
        } else {
            art.line(oval(0.0, 0.0, 17.0, 11.0), SILVER, 7.0);
        }
    });
    art.at(600.0, 890.0, 1.1, 0.0, |art| {
        silver(art, "M-40 -130H40L60 -90L130 -60L110 0L150 60L90 90L70 170L0 130L-70 170L-90 90L-150 60L-110 0L-130 -60L-60 -90Z");
        art.line(lozenge(0.0, 6.0, 92.0, 104.0), SILVER.dark(42), 5.0);
        for (x, y) in [(0.0, -84.0), (-84.0, -26.0), (84.0, -26.0), (-64.0, 88.0), (64.0, 88.0)] {
            stone(art, x, y, 17.0, GREEN.light(10));
        }
        stone(art, 0.0, 10.0, 38.0, RED);
    });
}

fn beads(art: &mut Art) {
    string(art, 23, |art, index| {
        let hue = art.dice.pick(
            &[
                BRICK.light(10),
                AMBER.mix(BRICK, 40),
                CREAM.dark(8),
                COCOA.light(10),
                PALM.light(10),
            ],
            AMBER,
        );
        if index % 3 == 2 {
            silver(art, &oval(0.0, 0.0, 18.0, 30.0));
            art.line("M-8 -22V22M8 -22V22", SILVER.dark(40), 4.0);
        } else {
            let skin = art.ball(hue);
            art.fill(oval(0.0, 0.0, 36.0, 32.0), skin);
            art.line(
                "M-20 -20C-6 -6 -14 10 -22 20M6 -28C16 -10 8 12 12 28",
                hue.light(40),
                4.0,
            );
            art.glaze(oval(-10.0, -14.0, 10.0, 6.0), WHITE, 0.6);
        }
    });
    art.at(600.0, 870.0, 1.0, 0.0, |art| {
        silver(art, &bar(-80.0, -90.0, 160.0, 190.0, 16.0));
        stone(art, 0.0, -6.0, 50.0, AMBER.mix(BRICK, 30));
        art.line(zigzag(-60.0, 76.0, 120.0, 18.0, 5), SILVER.dark(42), 5.0);
        art.line(zigzag(-60.0, -70.0, 120.0, 14.0, 5), SILVER.dark(42), 5.0);
        for x in [-60.0, -20.0, 20.0, 60.0] {
            art.line(format!("M{x} 100v34"), SILVER, 5.0);
            teeth(art, (x - 18.0, 176.0), 36.0, 44.0, SILVER.light(20));
        }
    });
}
