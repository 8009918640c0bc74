//! Data for search engines in the vocabulary of schema.org, as JSON-LD.

use serde_json::{Value, json};

/// The text of a JSON-LD script. `<`, `>` and `&` become escapes of JSON, so
/// that no name of a product can end the script element.
pub(crate) fn script(data: &Value) -> String {
    data.to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// The way from the home page to this one: names and absolute addresses.
pub(crate) fn breadcrumbs(steps: &[(String, String)]) -> Value {
    let items: Vec<Value> = steps
        .iter()
        .zip(1..)
        .map(|((name, address), position)| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": address })
        })
        .collect();
    json!({ "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_the_script() {
        let text = script(&json!({ "name": "</script><script>alert(1)</script> & co" }));
        assert!(!text.contains('<') && !text.contains('>') && !text.contains('&'));
        let back: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(back["name"], "</script><script>alert(1)</script> & co");
    }

    #[test]
    fn the_way_is_numbered_from_one() {
        let steps = [
            ("Accueil".to_owned(), "https://m.example/fr/".to_owned()),
            (
                "Dattes".to_owned(),
                "https://m.example/fr/c/dates".to_owned(),
            ),
        ];
        let way = breadcrumbs(&steps);
        assert_eq!(way["itemListElement"][1]["position"], 2);
        assert_eq!(way["itemListElement"][1]["name"], "Dattes");
    }
}
