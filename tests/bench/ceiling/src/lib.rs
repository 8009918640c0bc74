//! What the two programs of the bench share: the files of requests.

pub mod by_hand;

use anyhow::{Context, bail};
use serde_json::Value;
use std::path::Path;

/// The files of requests that only read: the ceiling answers them from memory.
pub const READS: [&str; 4] = ["list", "product", "search", "page"];

/// One request, as a line of a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    pub path: String,
    /// GraphQL as JSON; a page has none.
    pub body: Option<String>,
}

impl Request {
    pub fn page(path: String) -> Self {
        Self { path, body: None }
    }

    pub fn graphql(query: &str, variables: &Value) -> Self {
        let body = serde_json::json!({ "query": query, "variables": variables });
        Self {
            path: "/graphql".to_owned(),
            body: Some(body.to_string()),
        }
    }

    /// Sends the request and gives the answer, unless it tells of a failure.
    pub async fn send(&self, http: &reqwest::Client, server: &str) -> anyhow::Result<Answer> {
        let url = format!("{server}{}", self.path);
        let request = match &self.body {
            None => http.get(url),
            Some(body) => http
                .post(url)
                .header("content-type", "application/json")
                .body(body.clone()),
        };
        let response = request.send().await?.error_for_status()?;
        let kind = response.headers().get("content-type");
        let kind = kind.context("an answer without a type")?.to_str()?;
        let kind = kind.to_owned();
        let bytes = response.bytes().await?;
        let answer = Answer { kind, bytes };
        if self.body.is_some() {
            let json = answer.json()?;
            if json.get("errors").is_some() {
                bail!("{self:?} was answered with {json}");
            }
        }
        Ok(answer)
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its `content-type`.
    pub kind: String,
    pub bytes: axum::body::Bytes,
}

impl Answer {
    pub fn json(&self) -> anyhow::Result<Value> {
        Ok(serde_json::from_slice(&self.bytes)?)
    }
}

/// Writes requests for `walk.lua`, one a line.
pub fn write(dir: &Path, name: &str, requests: &[Request]) -> anyhow::Result<()> {
    let line = |request: &Request| match &request.body {
        None => format!("GET {}\n", request.path),
        Some(body) => format!("POST {} {body}\n", request.path),
    };
    let lines: String = requests.iter().map(line).collect();
    Ok(std::fs::write(dir.join(format!("{name}.txt")), lines)?)
}

/// Reads what [`write`] wrote.
pub fn read(dir: &Path, name: &str) -> anyhow::Result<Vec<Request>> {
    let text = std::fs::read_to_string(dir.join(format!("{name}.txt")))?;
    let request = |line: &str| {
        let (_, rest) = line.split_once(' ')?;
        let (path, body) = rest
            .split_once(' ')
            .map_or((rest, None), |(p, b)| (p, Some(b)));
        Some(Request {
            path: path.to_owned(),
            body: body.map(str::to_owned),
        })
    };
    text.lines()
        .map(|line| request(line).with_context(|| format!("not a request: {line}")))
        .collect()
}
