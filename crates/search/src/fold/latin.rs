//! Words in Latin letters, whatever the language: French and English endings,
//! elisions, doubled letters. One rule set for all, because a page mixes them.

use super::squeeze;

/// What stands before an apostrophe and is no part of the word. Not `m` and
/// `n`: M'Gouna and N'kob are places.
const ELISIONS: [&str; 7] = ["l", "d", "qu", "jusqu", "lorsqu", "puisqu", "quelqu"];

pub(super) fn without_elision(word: &str) -> String {
    let mut rest = word.trim_matches('\'');
    if let Some((before, after)) = rest.split_once('\'')
        && ELISIONS.contains(&before)
    {
        rest = after;
    }
    rest.strip_suffix("'s").unwrap_or(rest).replace('\'', "")
}

/// Takes off, in this order: a doubled letter's double, the plural, the mute e;
/// then brings `-ique` and `-ic`, `-y` and `-ie` together.
pub(super) fn stem(word: &str) -> String {
    let mut word = squeeze(word);
    let plural = word.ends_with('s') || word.ends_with("ux");
    if plural && word.len() >= 4 {
        word.pop();
    }
    if word.ends_with('e') && word.len() >= 4 {
        word.pop();
    }
    if word.ends_with("iqu") {
        word.truncate(word.len() - 2);
        word.push('c');
    }
    if word.ends_with('y') && word.len() >= 4 {
        word.pop();
        word.push('i');
    }
    word
}
