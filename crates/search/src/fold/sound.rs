//! The consonants of a word in one alphabet for all scripts, so that `Tamegroute`
//! finds تامكروت and a word of Darija in Latin letters finds its Arabic form.
//! Vowels, semivowels, ʿayn and hamza are left out: nobody agrees on them.

use super::{Script, script, squeeze};

/// Fewer consonants than this say too little.
const LEAST: usize = 3;

/// The key of a word of [`super::stem`]; `None` where it would be too short.
pub(crate) fn sound(word: &str) -> Option<String> {
    let key: String = match script(word) {
        Script::Latin => latin(word),
        Script::Arabic => word.chars().filter_map(arabic).collect(),
        Script::Tifinagh => word.chars().filter_map(tifinagh).collect(),
        Script::Number => return None,
    };
    let key = squeeze(&key);
    (key.len() >= LEAST).then_some(key)
}

fn latin(word: &str) -> String {
    let mut letters = word.chars().peekable();
    let mut key = String::new();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let both = match (letter, next) {
            ('c' | 's', Some('h')) => Some('c'),
            ('k', Some('h')) => Some('x'),
            ('g', Some('h')) => Some('g'),
            ('t', Some('h')) => Some('t'),
            ('p', Some('h')) => Some('f'),
            ('d', Some('j')) => Some('j'),
            ('t', Some('c')) => None,
            _ => single(letter, next),
        };
        if matches!(
            (letter, next),
            ('c' | 's' | 'k' | 'g' | 't' | 'p', Some('h')) | ('d', Some('j'))
        ) {
            letters.next();
        }
        key.extend(both);
    }
    key
}

fn single(letter: char, next: Option<char>) -> Option<char> {
    let soft = matches!(next, Some('e' | 'i' | 'y'));
    Some(match letter {
        'b' | 'p' => 'b',
        'c' if soft => 's',
        'c' | 'k' | 'q' | '9' => 'k',
        'g' if soft => 'j',
        'g' => 'k',
        'd' | 't' | 'f' | 'l' | 'm' | 'n' | 'r' | 's' | 'z' | 'x' | 'j' | 'h' => letter,
        'v' => 'f',
        '5' => 'x',
        '7' => 'h',
        _ => return None,
    })
}

fn arabic(letter: char) -> Option<char> {
    Some(match letter {
        'ب' => 'b',
        'ت' | 'ث' | 'ط' => 't',
        'ج' => 'j',
        'ح' | 'ه' => 'h',
        'خ' => 'x',
        'د' | 'ذ' | 'ض' | 'ظ' => 'd',
        'ر' => 'r',
        'ز' => 'z',
        'س' | 'ص' => 's',
        'ش' => 'c',
        'غ' => 'g',
        'ف' => 'f',
        'ق' | 'ك' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        _ => return None,
    })
}

fn tifinagh(letter: char) -> Option<char> {
    Some(match letter {
        'ⴱ' => 'b',
        'ⴳ' | 'ⴽ' | 'ⵇ' => 'k',
        'ⴷ' | 'ⴹ' => 'd',
        'ⴼ' => 'f',
        'ⵀ' | 'ⵃ' => 'h',
        'ⵅ' => 'x',
        'ⵊ' => 'j',
        'ⵍ' => 'l',
        'ⵎ' => 'm',
        'ⵏ' => 'n',
        'ⵔ' | 'ⵕ' => 'r',
        'ⵖ' => 'g',
        'ⵙ' | 'ⵚ' => 's',
        'ⵛ' => 'c',
        'ⵜ' | 'ⵟ' => 't',
        'ⵣ' | 'ⵥ' => 'z',
        _ => return None,
    })
}
