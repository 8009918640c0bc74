//! Brings the many spellings of a word to one: scripts, accents, vowel marks,
//! articles, elisions, plurals, doubled letters. What is indexed and what is
//! asked go through the same functions.

mod arabic;
mod latin;
mod sound;

pub(crate) use sound::sound;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The writing a word is in, by its first letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Arabic,
    Tifinagh,
    /// Only digits.
    Number,
}

/// Cuts a text into words: lower case, without accents, marks and elisions,
/// but with article and plural.
pub(crate) fn words(text: &str) -> Vec<String> {
    let letters: String = text.chars().filter_map(one_letter).nfkd().collect();
    let plain: Vec<char> = letters
        .chars()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .flat_map(plain_letter)
        .collect();
    plain
        .split(|letter| !(letter.is_alphanumeric() || *letter == '\'' || is_point(*letter)))
        .flat_map(parts)
        .collect()
}

/// The form of a word of [`words`] that is indexed and looked up.
pub(crate) fn stem(word: &str) -> String {
    match script(word) {
        Script::Latin => latin::stem(word),
        Script::Arabic => arabic::stem(word),
        Script::Tifinagh => squeeze(word),
        Script::Number => word.to_owned(),
    }
}

/// The form of a word that may still be in the making: like [`stem`], without
/// what takes endings off.
pub(crate) fn beginning(word: &str) -> String {
    match script(word) {
        Script::Latin | Script::Tifinagh => squeeze(word),
        Script::Arabic => arabic::without_article(word).to_owned(),
        Script::Number => word.to_owned(),
    }
}

/// A Latin word without the article of Darija that is written together with
/// it: `lhenna`, `l3oud`.
pub(crate) fn without_latin_article(word: &str) -> Option<&str> {
    let rest = word.strip_prefix('l')?;
    let next = rest.chars().next()?;
    (rest.chars().count() >= 3 && !"aeiouyh".contains(next)
        || rest.len() >= 4 && rest.starts_with('h'))
    .then_some(rest)
}

pub(crate) fn script(word: &str) -> Script {
    let letter = word
        .chars()
        .find(|letter| !letter.is_ascii_digit() && *letter != '.');
    match letter {
        None => Script::Number,
        Some('\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}') => Script::Arabic,
        Some('\u{2d30}'..='\u{2d7f}') => Script::Tifinagh,
        Some(_) => Script::Latin,
    }
}

/// What compatibility decomposition would get wrong, before it.
fn one_letter(letter: char) -> Option<char> {
    match letter {
        // Tatweel, marks of direction and joining, and the Tifinagh sign of
        // labialisation, which dictionaries leave out.
        '\u{0640}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{00ad}'
        | '\u{2d6f}'
        | '\u{2d7f}' => None,
        '’' | '‘' | 'ʼ' | '´' | '`' | '′' => Some('\''),
        other => Some(other),
    }
}

/// Letters that are one for a reader in a hurry.
fn plain_letter(letter: char) -> impl Iterator<Item = char> {
    let (first, second) = match letter {
        'ٱ' => ('ا', None),
        'ى' | 'ی' | 'ې' => ('ي', None),
        'ة' | 'ھ' | 'ہ' | 'ە' => ('ه', None),
        'گ' | 'ڭ' | 'ݣ' | 'ک' | 'ڪ' => ('ك', None),
        'ڤ' | 'ڥ' => ('ف', None),
        'پ' => ('ب', None),
        'چ' => ('ش', None),
        'ڨ' => ('ق', None),
        '٠'..='٩' => (digit(letter, '٠'), None),
        '۰'..='۹' => (digit(letter, '۰'), None),
        'œ' => ('o', Some('e')),
        'æ' => ('a', Some('e')),
        'ß' => ('s', Some('s')),
        'ø' => ('o', None),
        'đ' => ('d', None),
        'ł' => ('l', None),
        'ı' => ('i', None),
        'ɣ' => ('g', Some('h')),
        'ɛ' | 'ε' | 'ʿ' | 'ʕ' => ('3', None),
        other => (other, None),
    };
    // A hamza that stands alone is the first thing to be left out in haste.
    (first != 'ء').then_some(first).into_iter().chain(second)
}

fn digit(letter: char, zero: char) -> char {
    u32::from(letter)
        .checked_sub(u32::from(zero))
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(letter)
}

fn is_point(letter: char) -> bool {
    matches!(letter, '.' | ',' | '٫')
}

/// One run of letters, digits, apostrophes and points: split where the point
/// is not a decimal point, where digits meet Arabic letters, at elisions.
fn parts(run: &[char]) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut before = ' ';
    for (index, &letter) in run.iter().enumerate() {
        let after = run.get(index + 1).copied().unwrap_or(' ');
        let decimal = before.is_ascii_digit() && after.is_ascii_digit();
        let cut = match letter {
            point if is_point(point) => !decimal,
            letter if is_arabic(letter) => before.is_ascii_digit(),
            digit if digit.is_ascii_digit() => is_arabic(before),
            _ => false,
        };
        if cut {
            found.push(String::new());
        }
        if let Some(word) = found.last_mut() {
            match letter {
                point if is_point(point) => word.extend(decimal.then_some('.')),
                other => word.push(other),
            }
        }
        before = letter;
    }
    found
        .iter()
        .map(|word| latin::without_elision(word))
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{064a}' | '\u{066e}'..='\u{06d3}')
}

/// One of each doubled letter: transliterations disagree about them, and hands
/// slip on them. Doubled digits stay.
fn squeeze(word: &str) -> String {
    let mut before = None;
    word.chars()
        .filter(|letter| {
            let again = before == Some(*letter) && !letter.is_ascii_digit();
            before = Some(*letter);
            !again
        })
        .collect()
}

#[cfg(test)]
mod tests;
