//! How long a short message is: the alphabet of GSM (3GPP TS 23.038) where every
//! letter is in it, else UCS-2.

use super::MOST_SEGMENTS;
use unicode_normalization::UnicodeNormalization;

/// The basic alphabet, without the escape.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
                     ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// What stands behind an escape and counts twice.
const EXTENDED: &str = "^{}\\[~]|€";

/// How long a message is in one alphabet, and how long a part may be.
struct Length {
    units: usize,
    alone: usize,
    each: usize,
}

/// Into how many parts a text is cut.
pub fn segments(text: &str) -> usize {
    let length = length(text);
    if length.units <= length.alone {
        1
    } else {
        length.units.div_ceil(length.each)
    }
}

fn length(text: &str) -> Length {
    let septets: Option<usize> = text.chars().map(septets).sum();
    match septets {
        Some(units) => Length {
            units,
            alone: 160,
            each: 153,
        },
        None => Length {
            units: text.encode_utf16().count(),
            alone: 70,
            each: 67,
        },
    }
}

fn septets(letter: char) -> Option<usize> {
    if BASIC.contains(letter) {
        Some(1)
    } else {
        EXTENDED.contains(letter).then_some(2)
    }
}

/// A sentence and a link as one message that is short enough: the sentence is
/// cut where it must be, the link never.
pub(crate) fn fitted(sentence: &str, link: &str) -> String {
    let sentence = plain(sentence);
    let mut letters: Vec<char> = sentence.chars().collect();
    let mut text = format!("{sentence} {link}");
    while segments(&text) > MOST_SEGMENTS && letters.pop().is_some() {
        let cut: String = letters.iter().collect();
        text = format!("{}... {link}", cut.trim_end());
    }
    text
}

/// Without marks that no telephone shows; what is Latin but for an accent or
/// two is written without them, which makes it less than half as long.
fn plain(sentence: &str) -> String {
    let shown: String = sentence
        .chars()
        .filter(|letter| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'))
        .map(|letter| match letter {
            '\u{a0}' | '\u{202f}' => ' ',
            '’' | '‘' => '\'',
            '–' | '—' => '-',
            letter if letter.is_control() => ' ',
            letter => letter,
        })
        .collect();
    let bare: String = shown
        .chars()
        .map(|letter| match septets(letter) {
            Some(_) => letter,
            None => letter.nfd().next().unwrap_or(letter),
        })
        .collect();
    if bare.chars().all(|letter| septets(letter).is_some()) {
        bare
    } else {
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_counted_as_the_networks_count_them() {
        let times = |letter: &str, count| segments(&letter.repeat(count));
        assert_eq!(
            [times("a", 160), times("a", 161), times("a", 306)],
            [1, 2, 2]
        );
        assert_eq!(times("a", 307), 3);
        assert_eq!([times("€", 80), times("€", 81)], [1, 2]);
        assert_eq!([times("ش", 70), times("ش", 71), times("ش", 134)], [1, 2, 2]);
        assert_eq!(times("ش", 135), 3);
        assert_eq!(times("\u{1f600}", 36), 2, "two units each");
    }

    #[test]
    fn french_is_sent_in_the_alphabet_of_gsm() {
        let said = plain("Reçu\u{a0}: la forêt d’Aït\u{202f}Hani, 1\u{202f}234,50\u{a0}DH à l’été");
        assert_eq!(said, "Recu : la foret d'Ait Hani, 1 234,50 DH à l'été");
        assert_eq!(plain("\u{2068}طلبك\u{2069} ê"), "طلبك ê");
    }

    #[test]
    fn the_sentence_is_cut_and_never_the_link() {
        let link = "https://moussem.example/ar/orders?number=DT-7F3K-22QM";
        for sentence in ["ش".repeat(400), "a".repeat(900), "€".repeat(300)] {
            let text = fitted(&sentence, link);
            assert_eq!(segments(&text), MOST_SEGMENTS, "{text}");
            assert!(text.ends_with(&format!("... {link}")), "{text}");
        }
        assert_eq!(fitted("Bonjour", link), format!("Bonjour {link}"));
    }
}
