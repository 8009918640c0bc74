//! A small kit for SVG: shapes are path data, and a canvas paints them.

use std::f64::consts::TAU;
use std::fmt::{Display, Write};

use super::palette::Hue;
use super::random::Dice;

/// A picture in the making, with the chance that varies it.
pub(crate) struct Art {
    pub(crate) dice: Dice,
    body: String,
    defs: Vec<String>,
}

impl Art {
    pub(crate) fn new(dice: Dice) -> Self {
        Self {
            dice,
            body: String::new(),
            defs: Vec::new(),
        }
    }

    /// The finished document, showing the part of the drawing in `view` (x, y, width, height).
    pub(crate) fn document(&self, size: (u32, u32), view: [f64; 4]) -> String {
        let (width, height) = size;
        let [x, y, across, down] = view;
        let defs: String = self.defs.concat();
        let body = &self.body;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"{x} {y} {across} {down}\"><defs>{defs}</defs>{body}</svg>"
        )
    }

    pub(crate) fn fill(&mut self, shape: impl Display, paint: impl Display) {
        self.put(format_args!("<path d=\"{shape}\" fill=\"{paint}\"/>"));
    }

    /// A see-through fill; `opacity` from 0 to 1.
    pub(crate) fn glaze(&mut self, shape: impl Display, paint: impl Display, opacity: f64) {
        self.put(format_args!(
            "<path d=\"{shape}\" fill=\"{paint}\" fill-opacity=\"{opacity:.2}\"/>"
        ));
    }

    pub(crate) fn line(&mut self, shape: impl Display, paint: impl Display, width: f64) {
        self.put(format_args!(
            "<path d=\"{shape}\" fill=\"none\" stroke=\"{paint}\" stroke-width=\"{width:.1}\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
        ));
    }

    /// A line of dashes: `pattern` is what SVG calls a dash array.
    pub(crate) fn stitch(
        &mut self,
        shape: impl Display,
        paint: impl Display,
        width: f64,
        pattern: &str,
    ) {
        self.put(format_args!(
            "<path d=\"{shape}\" fill=\"none\" stroke=\"{paint}\" stroke-width=\"{width:.1}\" \
             stroke-dasharray=\"{pattern}\"/>"
        ));
    }

    /// Draws with the origin at (x, y), `scale` times as large and turned by `turn` degrees.
    pub(crate) fn at(
        &mut self,
        x: f64,
        y: f64,
        scale: f64,
        turn: f64,
        draw: impl FnOnce(&mut Self),
    ) {
        self.group(
            format_args!(
                "transform=\"translate({x:.1} {y:.1}) rotate({turn:.1}) scale({scale:.3})\""
            ),
            draw,
        );
    }

    /// Draws with the origin at (x, y), stretched along each axis; negative mirrors.
    pub(crate) fn stretched(
        &mut self,
        x: f64,
        y: f64,
        by: (f64, f64),
        draw: impl FnOnce(&mut Self),
    ) {
        let (across, down) = by;
        self.group(
            format_args!("transform=\"translate({x:.1} {y:.1}) scale({across:.3} {down:.3})\""),
            draw,
        );
    }

    pub(crate) fn faded(&mut self, opacity: f64, draw: impl FnOnce(&mut Self)) {
        self.group(format_args!("opacity=\"{opacity:.2}\""), draw);
    }

    /// Draws only inside `shape`.
    pub(crate) fn clipped(&mut self, shape: impl Display, draw: impl FnOnce(&mut Self)) {
        let id = self.define("clipPath", "", &format!("<path d=\"{shape}\"/>"));
        self.group(format_args!("clip-path=\"url(#{id})\""), draw);
    }

    /// A gradient from top to bottom.
    pub(crate) fn down(&mut self, top: Hue, bottom: Hue) -> String {
        let id = self.define(
            "linearGradient",
            "x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"",
            &stops(&[(0, top, 1.0), (100, bottom, 1.0)]),
        );
        format!("url(#{id})")
    }

    /// What makes a cylinder of `hue` round: dark sides, a light left of the middle.
    pub(crate) fn barrel(&mut self, hue: Hue) -> String {
        let id = self.define(
            "linearGradient",
            "",
            &stops(&[
                (0, hue.dark(22), 1.0),
                (28, hue.light(22), 1.0),
                (60, hue, 1.0),
                (100, hue.dark(34), 1.0),
            ]),
        );
        format!("url(#{id})")
    }

    /// What makes a ball of `hue` round.
    pub(crate) fn ball(&mut self, hue: Hue) -> String {
        let id = self.define(
            "radialGradient",
            "cx=\"0.36\" cy=\"0.28\" r=\"0.8\"",
            &stops(&[
                (0, hue.light(28), 1.0),
                (45, hue, 1.0),
                (100, hue.dark(36), 1.0),
            ]),
        );
        format!("url(#{id})")
    }

    /// Fades from `hue` in the middle to nothing at the rim.
    pub(crate) fn glow(&mut self, hue: Hue, opacity: f64) -> String {
        let id = self.define(
            "radialGradient",
            "",
            &stops(&[(0, hue, opacity), (55, hue, opacity * 0.6), (100, hue, 0.0)]),
        );
        format!("url(#{id})")
    }

    /// A soft shadow on the ground.
    pub(crate) fn shadow(&mut self, x: f64, y: f64, width: f64, height: f64) {
        let paint = self.glow(super::palette::INK, 0.42);
        self.fill(oval(x, y, width, height), paint);
    }

    fn put(&mut self, element: impl Display) {
        // Writing to a String cannot fail.
        let _ = write!(self.body, "{element}");
    }

    fn group(&mut self, attributes: impl Display, draw: impl FnOnce(&mut Self)) {
        self.put(format_args!("<g {attributes}>"));
        draw(self);
        self.put("</g>");
    }

    /// Adds a definition unless there is one like it; its id.
    fn define(&mut self, kind: &str, attributes: &str, content: &str) -> usize {
        let rest = format!("\" {attributes}>{content}</{kind}>");
        if let Some(id) = self.defs.iter().position(|known| known.ends_with(&rest)) {
            return id;
        }
        let id = self.defs.len();
        self.defs.push(format!("<{kind} id=\"{id}{rest}"));
        id
    }
}

fn stops(stops: &[(u32, Hue, f64)]) -> String {
    let mut list = String::new();
    for (percent, hue, opacity) in stops {
        let _ = write!(
            list,
            "<stop offset=\"{percent}%\" stop-color=\"{hue}\" stop-opacity=\"{opacity:.2}\"/>"
        );
    }
    list
}

pub(crate) fn oval(x: f64, y: f64, width: f64, height: f64) -> String {
    let start = x - width;
    let across = width * 2.0;
    format!(
        "M{start:.1} {y:.1}a{width:.1} {height:.1} 0 1 0 {across:.1} 0\
         a{width:.1} {height:.1} 0 1 0 -{across:.1} 0z"
    )
}

pub(crate) fn disc(x: f64, y: f64, radius: f64) -> String {
    oval(x, y, radius, radius)
}

/// A rectangle with rounded corners, as round as its sides allow.
pub(crate) fn bar(x: f64, y: f64, width: f64, height: f64, corner: f64) -> String {
    let corner = corner.min(width / 2.0).min(height / 2.0);
    let across = width - corner * 2.0;
    let down = height - corner * 2.0;
    let start = x + corner;
    format!(
        "M{start:.1} {y:.1}h{across:.1}a{corner} {corner} 0 0 1 {corner} {corner}v{down:.1}\
         a{corner} {corner} 0 0 1 -{corner} {corner}h-{across:.1}\
         a{corner} {corner} 0 0 1 -{corner} -{corner}v-{down:.1}a{corner} {corner} 0 0 1 {corner} -{corner}z"
    )
}

/// A closed shape through `points`.
pub(crate) fn polygon(points: &[(f64, f64)]) -> String {
    format!("{}z", strand(points))
}

/// An open line through `points`.
pub(crate) fn strand(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (index, (x, y)) in points.iter().enumerate() {
        let step = if index == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{step}{x:.1} {y:.1}");
    }
    path
}

/// Points on a circle, the first at the top, going clockwise; `radius` by index makes stars.
pub(crate) fn ring(count: u32, radius: impl Fn(u32) -> f64) -> Vec<(f64, f64)> {
    (0..count)
        .map(|index| {
            let angle = TAU * f64::from(index) / f64::from(count);
            (radius(index) * angle.sin(), -radius(index) * angle.cos())
        })
        .collect()
}

/// A diamond around (x, y).
pub(crate) fn lozenge(x: f64, y: f64, width: f64, height: f64) -> String {
    polygon(&[
        (x, y - height),
        (x + width, y),
        (x, y + height),
        (x - width, y),
    ])
}

/// A star of eight points, as two squares laid over each other.
pub(crate) fn star(x: f64, y: f64, radius: f64) -> String {
    let points = ring(16, |index| {
        if index.is_multiple_of(2) {
            radius
        } else {
            radius * 0.765
        }
    });
    let moved: Vec<_> = points.iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
    polygon(&moved)
}
