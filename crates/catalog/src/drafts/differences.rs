//! What a draft changes, field by field.

use super::ProductContent;
use serde_json::Value;

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// `name.fr`, `variants`.
    pub path: String,
    /// As shoppers see it; empty where nothing is said.
    pub before: String,
    /// As the cooperative wants it.
    pub after: String,
}

/// Every field in which two contents differ, by its path; lists count as one
/// field. Without a published one, all that is said at all.
pub fn differences(published: Option<&ProductContent>, wanted: &ProductContent) -> Vec<Difference> {
    let empty = ProductContent::default();
    let before = written(published.unwrap_or(&empty));
    let after = written(wanted);
    let mut found = Vec::new();
    compare("", &before, &after, &mut found);
    // Which translations are old is for the cooperative alone, and what a unit is
    // called is the market's.
    found.retain(|difference| {
        difference.path != "stale" && !difference.path.starts_with("unit_label")
    });
    found
}

fn written(content: &ProductContent) -> Value {
    serde_json::to_value(content).unwrap_or_default()
}

fn compare(path: &str, before: &Value, after: &Value, found: &mut Vec<Difference>) {
    if before == after {
        return;
    }
    if let (Some(old), Some(new)) = (fields(before), fields(after)) {
        let only_before = old.keys().filter(|key| !new.contains_key(*key));
        for key in new.keys().chain(only_before) {
            let below = if path.is_empty() {
                key.clone()
            } else {
                format!("{path}.{key}")
            };
            let side = |of: &serde_json::Map<String, Value>| of.get(key).cloned();
            compare(
                &below,
                &side(old).unwrap_or_default(),
                &side(new).unwrap_or_default(),
                found,
            );
        }
        return;
    }
    let (before, after) = (said(before), said(after));
    if before != after {
        found.push(Difference {
            path: path.to_owned(),
            before,
            after,
        });
    }
}

fn fields(value: &Value) -> Option<&serde_json::Map<String, Value>> {
    value.as_object()
}

/// A field as text; of the things in a list, what tells them apart.
fn said(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) => {
            let items: Vec<String> = items
                .iter()
                .map(said)
                .filter(|one| !one.is_empty())
                .collect();
            items.join("\n")
        }
        Value::Object(parts) => {
            let telling = parts
                .iter()
                .filter(|(key, _)| !["id", "width", "height"].contains(&key.as_str()));
            let parts: Vec<String> = telling
                .map(|(_, part)| said(part))
                .filter(|part| !part.is_empty())
                .collect();
            parts.join(" · ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::LocalizedText;

    fn content() -> ProductContent {
        ProductContent {
            name: LocalizedText {
                fr: Some("Miel".to_owned()),
                ..LocalizedText::default()
            },
            category: "honey".to_owned(),
            net_value: Some(500),
            ..ProductContent::default()
        }
    }

    #[test]
    fn each_field_that_differs_is_named_once() {
        let mut wanted = content();
        wanted.name.fr = Some("Miel de thym".to_owned());
        wanted.name.ar = Some("عسل".to_owned());
        wanted.fresh = true;
        wanted.season_months = vec![4, 5];
        wanted.details.stale = vec!["name.en".to_owned()];
        let mut found = differences(Some(&content()), &wanted);
        found.sort_by(|one, other| one.path.cmp(&other.path));
        let shown: Vec<_> = found
            .iter()
            .map(|one| (one.path.as_str(), one.before.as_str(), one.after.as_str()))
            .collect();
        assert_eq!(
            shown,
            [
                ("fresh", "false", "true"),
                ("name.ar", "", "عسل"),
                ("name.fr", "Miel", "Miel de thym"),
                ("season_months", "", "4\n5"),
            ]
        );
    }

    #[test]
    fn what_is_the_same_differs_in_nothing() {
        assert_eq!(differences(Some(&content()), &content()), []);
    }
}
