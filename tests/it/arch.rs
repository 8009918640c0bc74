//! Who may import whom, held against what the manifests say.

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::collections::BTreeSet;

/// Each crate of ours with those of ours that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("kernel", &[]),
    ("db", &["kernel"]),
    ("i18n", &["kernel"]),
    ("identity", &["kernel", "db"]),
    ("media", &["kernel", "db"]),
    ("catalog", &["kernel", "db", "identity"]),
    ("payments", &["kernel", "db", "identity", "catalog"]),
    (
        "orders",
        &["kernel", "db", "identity", "catalog", "payments"],
    ),
    ("search", &["kernel", "db", "identity", "catalog", "i18n"]),
    ("region", &["kernel", "db", "identity", "catalog", "orders"]),
    ("notify", &["kernel", "i18n", "db"]),
    ("papers", &["kernel", "i18n", "payments"]),
    (
        "api",
        &[
            "kernel", "db", "i18n", "identity", "catalog", "media", "search", "orders", "payments",
            "region",
        ],
    ),
    (
        "web",
        &[
            "kernel", "db", "i18n", "identity", "catalog", "media", "search", "orders", "papers",
            "payments", "region",
        ],
    ),
    (
        "sample",
        &[
            "kernel", "db", "identity", "catalog", "media", "orders", "payments",
        ],
    ),
];

#[test]
fn arrows_go_down_only() {
    let metadata = MetadataCommand::new().no_deps().exec().unwrap();
    let ours: BTreeSet<&str> = metadata
        .packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    for (name, allowed) in MAY_USE {
        let package = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == *name);
        let package = package.unwrap_or_else(|| panic!("there is no crate {name}"));
        let used = package
            .dependencies
            .iter()
            .filter(|dependency| dependency.kind == DependencyKind::Normal)
            .map(|dependency| dependency.name.as_str())
            .filter(|name| ours.contains(name));
        for used in used {
            assert!(allowed.contains(&used), "{name} must not use {used}");
        }
    }
}

#[test]
fn the_faces_never_name_an_entity() {
    for face in ["api", "web"] {
        let root = format!("{}/../crates/{face}/src", env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec![std::path::PathBuf::from(root)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
                    for word in ["ActiveModel", "EntityTrait", "::Entity", "db.write()"] {
                        assert!(
                            !text.contains(word),
                            "{} names {word}",
                            entry.path().display()
                        );
                    }
                }
            }
        }
    }
}
