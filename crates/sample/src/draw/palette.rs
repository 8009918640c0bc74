//! The colours of the region: ochre and rose of the ksour, palm, saffron, indigo.

use std::fmt;

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hue([u8; 3]);

impl Hue {
    const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self([red, green, blue])
    }

    /// This colour with `percent` of `other` in it.
    pub(crate) fn mix(self, other: Self, percent: u16) -> Self {
        let [red, green, blue] = self.0;
        let [other_red, other_green, other_blue] = other.0;
        let blend = |ours: u8, theirs: u8| {
            let sum =
                u16::from(ours) * (100 - percent.min(100)) + u16::from(theirs) * percent.min(100);
            u8::try_from(sum / 100).unwrap_or(u8::MAX)
        };
        Self([
            blend(red, other_red),
            blend(green, other_green),
            blend(blue, other_blue),
        ])
    }

    pub(crate) fn light(self, percent: u16) -> Self {
        self.mix(LIGHT, percent)
    }

    pub(crate) fn dark(self, percent: u16) -> Self {
        self.mix(SHADE, percent)
    }
}

impl fmt::Display for Hue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// What light and shade are made of: warm, never pure white or black.
const LIGHT: Hue = Hue::hex(0x00ff_f8e8);
const SHADE: Hue = Hue::hex(0x002a_1610);

pub(crate) const WHITE: Hue = Hue::hex(0x00fd_faf3);
pub(crate) const CREAM: Hue = Hue::hex(0x00f6_ead3);
pub(crate) const PLASTER: Hue = Hue::hex(0x00ef_dfc6);
pub(crate) const SAND: Hue = Hue::hex(0x00e6_cda4);
pub(crate) const KRAFT: Hue = Hue::hex(0x00c9_9c68);
pub(crate) const STRAW: Hue = Hue::hex(0x00d9_b46a);
pub(crate) const OCHRE: Hue = Hue::hex(0x00c9_8338);
pub(crate) const CLAY: Hue = Hue::hex(0x00b9_6440);
pub(crate) const BRICK: Hue = Hue::hex(0x009c_4229);
pub(crate) const ROSE: Hue = Hue::hex(0x00e3_9a98);
pub(crate) const DEEP_ROSE: Hue = Hue::hex(0x00c2_4a66);
pub(crate) const RED: Hue = Hue::hex(0x00a8_2c2a);
pub(crate) const SAFFRON: Hue = Hue::hex(0x00e9_a227);
pub(crate) const LEMON: Hue = Hue::hex(0x00ed_cd5c);
pub(crate) const PALM: Hue = Hue::hex(0x005b_7d45);
pub(crate) const LEAF: Hue = Hue::hex(0x007d_9b4e);
pub(crate) const SAGE: Hue = Hue::hex(0x00a9_b590);
pub(crate) const GREEN: Hue = Hue::hex(0x0032_7354);
pub(crate) const INDIGO: Hue = Hue::hex(0x002f_4a86);
pub(crate) const NIGHT: Hue = Hue::hex(0x0023_2c4f);
pub(crate) const SKY: Hue = Hue::hex(0x00b9_cfd6);
pub(crate) const VIOLET: Hue = Hue::hex(0x0084_6aac);
pub(crate) const AMBER: Hue = Hue::hex(0x00cf_8420);
pub(crate) const BROWN: Hue = Hue::hex(0x0074_4526);
pub(crate) const WOOD: Hue = Hue::hex(0x00a3_6b3d);
pub(crate) const COCOA: Hue = Hue::hex(0x004b_2a1c);
pub(crate) const INK: Hue = Hue::hex(0x0033_2420);
pub(crate) const STONE: Hue = Hue::hex(0x009b_9186);
pub(crate) const SILVER: Hue = Hue::hex(0x00c3_c6c6);
pub(crate) const GOLD: Hue = Hue::hex(0x00d6_a848);
pub(crate) const WOOL: Hue = Hue::hex(0x00f0_e5d0);
