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

/// Two letters for one sound, and a capital that stands for it on the way.
const PAIRS: [(&str, &str); 7] = [
    ("ch", "C"),
    ("sh", "C"),
    ("kh", "X"),
    ("gh", "G"),
    ("th", "t"),
    ("ph", "f"),
    ("dj", "j"),
];

fn latin(word: &str) -> String {
    let single = PAIRS
        .into_iter()
        .fold(word.to_owned(), |word, (pair, one)| word.replace(pair, one));
    let next = single.chars().skip(1).map(Some).chain([None]);
    let letters = single.chars().zip(next);
    letters
        .filter_map(|(letter, next)| latin_letter(letter, next))
        .collect()
}

fn latin_letter(letter: char, next: Option<char>) -> Option<char> {
    let soft = matches!(next, Some('e' | 'i' | 'y'));
    Some(match letter {
        'b' | 'p' => 'b',
        'c' if soft => 's',
        'g' if soft => 'j',
        'c' | 'g' | 'k' | 'q' | '9' => 'k',
        'C' => 'c',
        'G' => 'g',
        'X' | 'x' | '5' => 'x',
        'd' | 't' | 'l' | 'm' | 'n' | 'r' | 's' | 'z' | 'j' => letter,
        'f' | 'v' => 'f',
        'h' | '7' => 'h',
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
