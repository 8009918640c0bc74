//! Arabic words: the article, alone or after a one-letter word, and the
//! feminine and plural endings.

/// The least letters that must be left for an article to be taken off.
const LEAST: usize = 3;

pub(super) fn stem(word: &str) -> String {
    let word = without_article(word);
    ["ات", "ه"]
        .into_iter()
        .find_map(|ending| {
            word.strip_suffix(ending)
                .filter(|rest| long_enough(rest, LEAST))
        })
        .unwrap_or(word)
        .to_owned()
}

pub(super) fn without_article(word: &str) -> &str {
    ["وال", "بال", "فال", "كال", "لل", "ال"]
        .into_iter()
        .find_map(|article| {
            let least = if article == "ال" { LEAST - 1 } else { LEAST };
            word.strip_prefix(article)
                .filter(|rest| long_enough(rest, least))
        })
        .unwrap_or(word)
}

fn long_enough(word: &str, least: usize) -> bool {
    word.chars().count() >= least
}
