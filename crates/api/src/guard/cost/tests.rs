//! What documents cost, and which are refused.

use super::*;
use async_graphql::parser::parse_query;
use serde_json::json;

const SDL: &str = "type Query { products(first: Int = 20): [P] all(first: Int): [P] } \
                       type P { products(first: Int = 5): [P] name: String }";

fn asked(text: &str) -> Result<Asked, Refusal> {
    with(text, None, &json!({}))
}

fn with(text: &str, name: Option<&str>, values: &serde_json::Value) -> Result<Asked, Refusal> {
    let document = parse_query(text).unwrap();
    let variables = Variables::from_json(values.clone());
    weigh(&document, name, &variables, &Paging::of(SDL))
}

fn cost(text: &str) -> u64 {
    let document = parse_query(text).unwrap();
    let paging = Paging::of(SDL);
    let operation = document.operations.iter().next().unwrap().1;
    let mut scales = Scales {
        document: &document,
        paging: &paging,
        variables: HashMap::new(),
        fragments: HashMap::new(),
        aliases: 0,
        directives: 0,
    };
    scales.set(&operation.node.selection_set.node).unwrap().cost
}

/// Thirty fragments, each using the next one twice.
fn bomb() -> String {
    let links = (0..30).map(|n| format!("fragment f{n} on Query {{ ...f{0} ...f{0} }}\n", n + 1));
    let links: String = links.collect();
    format!("{{ ...f0 }}\n{links}fragment f30 on Query {{ name }}")
}

#[test]
fn a_fragment_bomb_is_refused() {
    assert!(asked(&bomb()).is_err());
}

#[test]
fn a_wide_bomb_is_refused_by_its_cost() {
    let links = (0..7).fold(String::new(), |text, n| {
        let next = format!("...f{} ", n + 1).repeat(8);
        format!(
            "{text}fragment f{n} on P {{ {next} }}
"
        )
    });
    let text = format!("{{ p {{ ...f0 }} }}\n{links}fragment f7 on P {{ name }}");
    assert!(matches!(asked(&text), Err(Refusal::TooCostly { .. })));
}

#[test]
fn a_fragment_that_contains_itself_is_refused_used_or_not() {
    let cycle = "fragment a on P { ...b } fragment b on P { name ...a }";
    for start in ["{ p { ...a } }", "{ p { name } }"] {
        let refused = asked(&format!("{start} {cycle}"));
        assert!(matches!(refused, Err(Refusal::Cycle(_))), "{refused:?}");
    }
}

#[test]
fn a_list_costs_its_length() {
    assert_eq!(cost("{ name }"), 1);
    assert_eq!(cost("{ products { name } }"), 21);
    assert_eq!(cost("{ products(first: 3) { name name } }"), 7);
    assert_eq!(cost("{ all { name } }"), 101);
    assert_eq!(cost("{ products(first: 1000000) { name } }"), 101);
    assert_eq!(cost("{ products(first: -1) { name } }"), 101);
}

#[test]
fn a_variable_is_worth_its_value() {
    let text = "query($n: Int = 100) { products(first: $n) { products(first: $n) { name } } }";
    assert!(matches!(
        with(text, None, &json!({})),
        Err(Refusal::TooCostly { .. })
    ));
    assert!(with(text, None, &json!({ "n": 5 })).is_ok());
}

#[test]
fn aliases_directives_and_roots_are_counted() {
    let many = |part: &str| (0..60).fold(String::new(), |text, n| format!("{text} {part}{n}"));
    let aliases = (0..60).fold(String::new(), |text, n| format!("{text} a{n}: name"));
    let cases = [
        (format!("{{ p {{ {aliases} }} }}"), "aliases"),
        (format!("{{ p {{ name {} }} }}", many("@a")), "directives"),
        (format!("query {} {{ name }}", many("@a")), "directives"),
        (format!("{{ {} }}", many("b")), "root fields"),
        (
            format!("{{ ...f }} fragment f on Query {{ {} }}", many("b")),
            "root fields",
        ),
    ];
    for (text, expected) in cases {
        let refused = asked(&text);
        assert!(
            matches!(refused, Err(Refusal::TooMany { what, .. }) if what == expected),
            "{expected}: {refused:?}"
        );
    }
}

#[test]
fn the_operation_to_run_is_named_with_all_its_roots() {
    let text = "query A { a ...f ... on Query { c } } mutation B { d } fragment f on Query { b }";
    let a = with(text, Some("A"), &json!({})).unwrap();
    assert!(!a.mutates);
    assert_eq!(a.roots, ["a", "b", "c"].map(str::to_owned).into());
    assert!(with(text, Some("B"), &json!({})).unwrap().mutates);
    assert!(matches!(asked(text), Err(Refusal::Invalid(_))));
    assert!(matches!(
        with(text, Some("C"), &json!({})),
        Err(Refusal::Invalid(_))
    ));
}
