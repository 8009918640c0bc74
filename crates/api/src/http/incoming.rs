//! Reading a request from a body or from the query of an address.

use super::answer::Failure;
use async_graphql::{Request, Variables};
use axum::http::Uri;
use axum_extra::extract::Query;
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    query: String,
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
    // Read only to refuse what is no map, as the specification asks.
    #[serde(rename = "extensions")]
    _extensions: Option<Map<String, Value>>,
}

/// The same in the query of an address: maps are written as JSON.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct InAddress {
    query: String,
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

pub(crate) fn of_body(body: &[u8]) -> Result<Request, Failure> {
    serde_json::from_slice(body)
        .map(Parameters::into_request)
        .map_err(|error| {
            Failure::malformed(format!(
                "the body must be a JSON object with `query`, and at will `variables`, \
                 `operationName` and `extensions`: {error}"
            ))
        })
}

pub(crate) fn of_query(query: &str) -> Result<Request, Failure> {
    let expected = || {
        Failure::malformed(
            "the address must have `query`, and at will `variables` and `extensions` as JSON \
             objects, and `operationName`",
        )
    };
    let address: Uri = format!("/?{query}").parse().map_err(|_| expected())?;
    let Query(given) = Query::<InAddress>::try_from_uri(&address).map_err(|_| expected())?;
    let map = |text: Option<String>| {
        let text = text.filter(|text| !text.is_empty());
        let read = text.map_or(Ok(None), |text| serde_json::from_str(&text));
        read.map_err(|_| expected())
    };
    let parameters = Parameters {
        query: given.query,
        operation_name: given.operation_name.filter(|name| !name.is_empty()),
        variables: map(given.variables)?,
        _extensions: map(given.extensions)?,
    };
    Ok(parameters.into_request())
}

impl Parameters {
    fn into_request(self) -> Request {
        let variables = self.variables.map(Value::Object).unwrap_or_default();
        let request = Request::new(self.query).variables(Variables::from_json(variables));
        match self.operation_name {
            Some(name) => request.operation_name(name),
            None => request,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_an_object_with_a_query() {
        let request = of_body(br#"{"query":"{a}","variables":null,"operationName":null}"#).unwrap();
        assert_eq!(request.query, "{a}");
        for body in [
            "",
            "{",
            "[]",
            "[{\"query\":\"{a}\"}]",
            "{}",
            r#"{"query":{}}"#,
            r#"{"query":"{a}","variables":"{}"}"#,
            r#"{"query":"{a}","variables":[1]}"#,
            r#"{"query":"{a}","operationName":{}}"#,
            r#"{"query":"{a}","extensions":"x"}"#,
            &format!(
                r#"{{"query":"{{a}}","variables":{{"a":{}"#,
                "[".repeat(10_000)
            ),
        ] {
            assert!(of_body(body.as_bytes()).is_err(), "{body:.60}");
        }
        assert!(of_body(b"{\"query\":\"\xff\"}").is_err());
    }

    #[test]
    fn an_address_carries_maps_as_json() {
        let request = of_query("query=%7Ba%7D&variables=%7B%22n%22%3A1%7D").unwrap();
        assert_eq!(request.query, "{a}");
        assert_eq!(request.variables.len(), 1);
        for query in [
            "",
            "qeury=x",
            "query={a}&variables=x",
            "query={a}&extensions=[]",
        ] {
            assert!(of_query(query).is_err(), "{query}");
        }
    }
}
