//! Jars, bottles, tins and their labels. Each stands on the origin.

use super::canvas::{Art, bar, disc, lozenge, oval, star};
use super::palette::{
    BRICK, CLAY, COCOA, CREAM, DEEP_ROSE, GOLD, Hue, INDIGO, INK, PALM, SAFFRON, SILVER, WHITE,
    WOOD,
};

/// What a label shows in its middle, drawn about 100 units wide.
pub(crate) type Emblem<'a> = &'a dyn Fn(&mut Art);

/// What closes a vessel.
#[derive(Clone, Copy)]
pub(crate) enum Lid {
    Metal(Hue),
    Cork,
    Cloth(Hue),
}

const ACCENTS: [Hue; 6] = [BRICK, PALM, INDIGO, SAFFRON, DEEP_ROSE, CLAY];

/// A paper label of `width` × `height` around (0, 0): a band of ornament and an emblem, no text.
pub(crate) fn label(art: &mut Art, width: f64, height: f64, emblem: Emblem<'_>) {
    let accent = art.dice.pick(&ACCENTS, BRICK);
    let (x, y) = (-width / 2.0, -height / 2.0);
    art.fill(bar(x, y, width, height, 8.0), CREAM.light(30));
    let frame = bar(x + 6.0, y + 6.0, width - 12.0, height - 12.0, 5.0);
    art.line(frame, accent.light(45), 2.0);
    let band = height * 0.2;
    art.fill(bar(x, y + height - band - 12.0, width, band, 0.0), accent);
    ornament(art, width, y + height - band / 2.0 - 12.0, band * 0.34);
    for (row, share) in [(0.10, 0.46), (0.17, 0.3)] {
        let length = width * share;
        art.fill(
            bar(
                -length / 2.0,
                y + height * (row + 0.47),
                length,
                height * 0.028,
                2.0,
            ),
            INK.light(30),
        );
    }
    let size = (width.min(height) / 175.0).min(height / 200.0);
    art.at(0.0, y + height * 0.31, size, 0.0, emblem);
}

/// A row of small lozenges or stars along a band.
fn ornament(art: &mut Art, width: f64, y: f64, size: f64) {
    let stars = art.dice.chance(0.4);
    let step = size * 3.0;
    let mut x = 0.0;
    while x < width / 2.0 - size {
        for side in [x, -x] {
            let shape = if stars {
                star(side, y, size)
            } else {
                lozenge(side, y, size * 1.2, size)
            };
            art.fill(shape, CREAM);
        }
        x += step;
    }
}

/// A glass jar 300 wide and 370 high, filled with `content`.
pub(crate) fn jar(art: &mut Art, content: Hue, lid: Lid, emblem: Emblem<'_>) {
    jar_of(art, lid, emblem, |art| {
        let paint = art.barrel(content);
        art.fill(bar(-150.0, -300.0, 300.0, 320.0, 0.0), paint);
        art.fill(oval(0.0, -300.0, 150.0, 12.0), content.light(30));
    });
}

/// The same jar with contents drawn by the caller in x -150..150, y -300..0.
pub(crate) fn jar_of(art: &mut Art, lid: Lid, emblem: Emblem<'_>, content: impl FnOnce(&mut Art)) {
    let glass = "M-118 -340C-118 -318 -150 -312 -150 -280V-34C-150 -12 -138 0 -116 0H116C138 0 150 -12 150 -34V-280C150 -312 118 -318 118 -340Z";
    art.shadow(30.0, 2.0, 220.0, 34.0);
    art.fill(glass, CREAM.mix(SILVER, 40));
    art.clipped(glass, content);
    art.line(glass, WHITE, 3.0);
    art.glaze(bar(-136.0, -270.0, 22.0, 226.0, 11.0), WHITE, 0.5);
    art.at(4.0, -150.0, 1.0, 0.0, |art| {
        label(art, 208.0, 196.0, emblem);
    });
    art.glaze(bar(118.0, -262.0, 10.0, 200.0, 5.0), WHITE, 0.35);
    jar_lid(art, lid);
}

fn jar_lid(art: &mut Art, lid: Lid) {
    match lid {
        Lid::Metal(hue) => {
            let paint = art.barrel(hue);
            art.fill(bar(-126.0, -392.0, 252.0, 62.0, 10.0), paint);
            art.stitch("M-122 -348H122", hue.dark(24), 22.0, "4 9");
            art.glaze(bar(-118.0, -388.0, 236.0, 9.0, 4.0), WHITE, 0.5);
        }
        Lid::Cork => {
            let paint = art.barrel(WOOD.light(38));
            art.fill("M-112 -400H112L104 -326H-104Z", paint);
            art.fill(oval(0.0, -400.0, 112.0, 13.0), WOOD.light(55));
            for (x, y) in [
                (-60.0, -370.0),
                (-10.0, -350.0),
                (40.0, -376.0),
                (72.0, -352.0),
                (-84.0, -346.0),
            ] {
                art.fill(oval(x, y, 6.0, 3.0), WOOD.dark(10));
            }
        }
        Lid::Cloth(hue) => {
            art.fill("M-150 -322C-158 -300 -130 -306 -118 -296C-100 -284 -80 -304 -60 -294C-30 -280 -10 -302 20 -292C50 -282 70 -304 98 -294C126 -284 154 -300 150 -322L120 -388H-120Z", hue);
            art.fill(
                "M-120 -340L-112 -388C-60 -404 60 -404 112 -388L120 -340Z",
                hue.light(14),
            );
            for step in -3..=3 {
                let x = f64::from(step) * 36.0;
                art.fill(lozenge(x, -362.0, 9.0, 9.0), CREAM);
            }
            art.line("M-122 -336C-60 -326 60 -326 122 -336", GOLD.light(30), 7.0);
        }
    }
}

/// The outline of a bottle, and where its label and its neck are.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    outline: &'static str,
    /// Middle height, width and height of the label.
    label: (f64, f64, f64),
    /// Top of the neck and its half width.
    neck: (f64, f64),
    half: f64,
}

impl Form {
    pub(crate) fn height(self) -> f64 {
        -self.neck.0
    }
}

/// Tall with straight shoulders, as for oil: 170 × 620.
pub(crate) const TALL: Form = Form {
    outline: "M-34 -620V-520C-34 -470 -86 -460 -86 -400V-24C-86 -8 -78 0 -62 0H62C78 0 86 -8 86 -24V-400C86 -460 34 -470 34 -520V-620Z",
    label: (-210.0, 172.0, 230.0),
    neck: (-620.0, 34.0),
    half: 86.0,
};

/// Square and broad, as the oil of a press: 210 × 520.
pub(crate) const SQUARE: Form = Form {
    outline: "M-36 -520V-448C-36 -424 -105 -430 -105 -384V-20C-105 -6 -96 0 -84 0H84C96 0 105 -6 105 -20V-384C105 -430 36 -424 36 -448V-520Z",
    label: (-190.0, 170.0, 200.0),
    neck: (-520.0, 36.0),
    half: 105.0,
};

/// Round and low, as for syrup: 220 × 430.
pub(crate) const ROUND: Form = Form {
    outline: "M-30 -430V-350C-30 -310 -112 -290 -112 -190V-70C-112 -20 -92 0 -60 0H60C92 0 112 -20 112 -70V-190C112 -290 30 -310 30 -350V-430Z",
    label: (-130.0, 166.0, 150.0),
    neck: (-430.0, 30.0),
    half: 112.0,
};

/// Slender with sloping shoulders, as for rose water: 150 × 560.
pub(crate) const SLIM: Form = Form {
    outline: "M-24 -560V-480C-24 -400 -76 -370 -76 -270V-22C-76 -8 -68 0 -54 0H54C68 0 76 -8 76 -22V-270C76 -370 24 -400 24 -480V-560Z",
    label: (-160.0, 148.0, 200.0),
    neck: (-560.0, 24.0),
    half: 76.0,
};

/// A small flask for what is sold by the drop: 150 × 260.
pub(crate) const FLASK: Form = Form {
    outline: "M-36 -260V-226C-36 -204 -76 -206 -76 -172V-18C-76 -6 -68 0 -56 0H56C68 0 76 -6 76 -18V-172C76 -206 36 -204 36 -226V-260Z",
    label: (-88.0, 128.0, 118.0),
    neck: (-260.0, 36.0),
    half: 76.0,
};

/// A bottle of `glass` holding `content` nearly to the neck.
pub(crate) fn bottle(art: &mut Art, form: Form, glass: Hue, content: Hue, emblem: Emblem<'_>) {
    let Form {
        outline,
        label: (y, width, height),
        neck: (top, _),
        half,
    } = form;
    art.shadow(half * 0.3, 2.0, half * 1.7, 30.0);
    let shell = art.barrel(glass);
    art.fill(outline, shell);
    art.clipped(outline, |art| {
        let paint = art.barrel(content);
        art.faded(0.9, |art| {
            art.fill(
                bar(
                    -half + 8.0,
                    top * 0.72,
                    half * 2.0 - 16.0,
                    -top * 0.72 - 10.0,
                    14.0,
                ),
                paint,
            );
        });
        art.glaze(
            bar(-half + 14.0, top * 0.68, half * 0.2, -top * 0.6, half * 0.1),
            WHITE,
            0.5,
        );
    });
    art.line(outline, glass.light(40), 2.0);
    art.at(0.0, y, 1.0, 0.0, |art| label(art, width, height, emblem));
}

/// A stopper of cork on a bottle of this form.
pub(crate) fn cork(art: &mut Art, form: Form) {
    let (top, half) = form.neck;
    let paint = art.barrel(WOOD.light(40));
    art.fill(
        bar(-half + 6.0, top - 34.0, half * 2.0 - 12.0, 50.0, 6.0),
        paint,
    );
    art.fill(
        bar(-half - 5.0, top - 4.0, half * 2.0 + 10.0, 18.0, 7.0),
        SILVER.light(40),
    );
}

/// A screw cap of `hue`.
pub(crate) fn cap(art: &mut Art, form: Form, hue: Hue) {
    let (top, half) = form.neck;
    let paint = art.barrel(hue);
    art.fill(
        bar(-half - 6.0, top - 30.0, half * 2.0 + 12.0, 80.0, 8.0),
        paint,
    );
    art.glaze(
        bar(-half - 6.0, top + 30.0, half * 2.0 + 12.0, 6.0, 0.0),
        INK,
        0.25,
    );
}

/// A pipette with a rubber bulb.
pub(crate) fn dropper(art: &mut Art, form: Form) {
    let (top, half) = form.neck;
    let bulb = art.barrel(COCOA);
    art.fill(
        format!(
            "M-20 {0}C-34 {1} -26 {2} 0 {2}C26 {2} 34 {1} 20 {0}Z",
            top - 30.0,
            top - 90.0,
            top - 128.0
        ),
        bulb,
    );
    let collar = art.barrel(GOLD);
    art.fill(
        bar(-half - 4.0, top - 34.0, half * 2.0 + 8.0, 50.0, 6.0),
        collar,
    );
}

/// A flat round tin, lid leaning behind it, 320 wide; the caller draws what it holds.
pub(crate) fn tin(art: &mut Art, metal: Hue, emblem: Emblem<'_>, content: impl FnOnce(&mut Art)) {
    art.shadow(20.0, 10.0, 250.0, 60.0);
    art.at(70.0, -150.0, 1.0, 8.0, |art| {
        art.fill(disc(6.0, 6.0, 150.0), metal.dark(30));
        let paint = art.ball(metal.light(12));
        art.fill(disc(0.0, 0.0, 150.0), paint);
        art.line(disc(0.0, 0.0, 130.0), metal.dark(16), 4.0);
        art.fill(disc(0.0, 0.0, 104.0), CREAM);
        art.at(0.0, 0.0, 1.35, 0.0, emblem);
    });
    let side = art.barrel(metal);
    art.fill("M-170 -64V-10C-170 34 170 34 170 -10V-64Z", side);
    art.fill(oval(0.0, -64.0, 170.0, 50.0), metal.light(35));
    art.fill(oval(0.0, -60.0, 156.0, 41.0), metal.dark(36));
    art.clipped(oval(0.0, -60.0, 156.0, 41.0), content);
}
