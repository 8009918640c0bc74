//! The four languages say the same things: the same files, the same keys, the
//! same arguments; and no key is missing or dead.

use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 4] = ["ar", "fr", "zgh", "en"];
/// Where the texts of the pages and mails are asked for. The studio, which
/// reads `studio.ftl`, checks its own.
const SOURCES: [&str; 5] = [
    "frontend/layout.html",
    "crates",
    "frontend/pages",
    "frontend/parts",
    "frontend/mails",
];
const STUDIO: &str = "studio.ftl";

/// Key → the arguments that it asks for.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(language: &str) -> BTreeMap<String, Keys> {
    let dir = root().join("frontend/locales").join(language);
    fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "ftl"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, keys(&path))
        })
        .collect()
}

fn keys(path: &Path) -> Keys {
    let text = fs::read_to_string(path).unwrap();
    if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
        panic!("{}: {errors:?}", path.display());
    }
    let mut keys = Keys::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            current = line.split('=').next().unwrap().trim().to_owned();
            let twice = keys.insert(current.clone(), BTreeSet::new());
            assert!(
                twice.is_none(),
                "{}: {current} stands twice",
                path.display()
            );
        }
        let names = line.split('$').skip(1).map(|rest| {
            rest.chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
                .collect::<String>()
        });
        keys.entry(current.clone()).or_default().extend(names);
    }
    keys.remove("");
    keys
}

/// All sources in one text.
fn sources() -> String {
    fn collect(path: &Path, into: &mut String) {
        if path.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                collect(&entry.unwrap().path(), into);
            }
        } else if path.extension().is_some_and(|kind| {
            ["rs", "html", "xml", "txt"]
                .iter()
                .any(|known| kind == *known)
        }) {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    let mut text = String::new();
    for source in SOURCES {
        let path = root().join(source);
        if path.exists() {
            collect(&path, &mut text);
        }
    }
    text
}

/// The string literals that follow `call`, for example those after `.get(`
/// on the texts. Texts are held as `t` or `texts` everywhere.
fn asked_for<'a>(sources: &'a str, method: &str) -> BTreeSet<&'a str> {
    let mut keys = BTreeSet::new();
    for holder in ["t.", "texts.", "t().", "texts()."] {
        let call = format!("{holder}{method}(");
        for (at, _) in sources.match_indices(&call) {
            let part_of_a_word =
                sources[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
            let literal = sources[at + call.len()..].trim_start().strip_prefix('"');
            if let (false, Some(literal)) = (part_of_a_word, literal) {
                keys.extend(literal.split('"').next());
            }
        }
    }
    keys
}

#[test]
fn every_language_has_the_same_keys_with_the_same_arguments() {
    let arabic = files("ar");
    for language in LANGUAGES {
        let other = files(language);
        assert_eq!(
            arabic.keys().collect::<Vec<_>>(),
            other.keys().collect::<Vec<_>>(),
            "files of {language}"
        );
        for (file, keys) in &arabic {
            let theirs = &other[file];
            let only_ar: Vec<_> = keys
                .keys()
                .filter(|key| !theirs.contains_key(*key))
                .collect();
            let only_other: Vec<_> = theirs
                .keys()
                .filter(|key| !keys.contains_key(*key))
                .collect();
            assert!(only_ar.is_empty(), "{language}/{file} lacks {only_ar:?}");
            assert!(only_other.is_empty(), "ar/{file} lacks {only_other:?}");
            assert_eq!(keys, theirs, "arguments of {language}/{file}");
        }
    }
}

#[test]
fn no_key_is_in_two_files() {
    let mut seen = BTreeMap::new();
    for (file, keys) in files("ar").into_iter().filter(|(file, _)| file != STUDIO) {
        for key in keys.into_keys() {
            if let Some(first) = seen.insert(key.clone(), file.clone()) {
                panic!("{key} stands in {first} and in {file}");
            }
        }
    }
}

#[test]
fn every_key_that_is_asked_for_is_there() {
    let sources = sources();
    let known: BTreeSet<String> = shared_keys();
    for method in ["get", "with", "count"] {
        for key in asked_for(&sources, method) {
            assert!(known.contains(key), "{method}(\"{key}\") finds no text");
        }
    }
    for prefix in asked_for(&sources, "choice") {
        let family = format!("{prefix}-");
        assert!(
            known.iter().any(|key| key.starts_with(&family)),
            "choice(\"{prefix}\", …) finds no text"
        );
    }
}

#[test]
fn every_key_is_asked_for() {
    let sources = sources();
    let families: Vec<String> = asked_for(&sources, "choice")
        .into_iter()
        .map(|prefix| format!("{prefix}-"))
        .collect();
    let dead: Vec<String> = shared_keys()
        .into_iter()
        .filter(|key| !sources.contains(&format!("\"{key}\"")))
        .filter(|key| !families.iter().any(|family| key.starts_with(family)))
        .collect();
    assert!(dead.is_empty(), "nobody asks for {dead:?}");
}

fn shared_keys() -> BTreeSet<String> {
    files("ar")
        .into_iter()
        .filter(|(file, _)| file != STUDIO)
        .flat_map(|(_, keys)| keys.into_keys())
        .collect()
}
