//! The program as an operator meets it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Output, Stdio};

fn moussem(data: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_moussem"));
    command
        .args(args)
        .current_dir(data)
        .env_clear()
        .env("MOUSSEM_DATA_DIR", data.join("data"))
        .env("MOUSSEM_LISTEN", "127.0.0.1:0")
        .stdin(Stdio::null());
    command
}

fn run(data: &Path, args: &[&str]) -> (bool, String, String) {
    told(moussem(data, args).output().unwrap())
}

fn told(output: Output) -> (bool, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.success(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// A server that runs, and where.
struct Serving {
    child: Child,
    log: BufReader<ChildStderr>,
    lines: Vec<Value>,
    address: String,
}

impl Serving {
    fn start(data: &Path) -> Self {
        let mut child = moussem(data, &["serve"])
            .env("MOUSSEM_LOG_FORMAT", "json")
            .env("MOUSSEM_DRAIN_SECONDS", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut serving = Self {
            child,
            log,
            lines: Vec::new(),
            address: String::new(),
        };
        let line = serving.until("serving");
        serving.address = line["listen"].as_str().unwrap().into();
        serving
    }

    /// Reads the log as far as this message.
    fn until(&mut self, message: &str) -> Value {
        loop {
            let mut line = String::new();
            assert_ne!(
                self.log.read_line(&mut line).unwrap(),
                0,
                "{:?}",
                self.lines
            );
            let line: Value = serde_json::from_str(&line).unwrap();
            self.lines.push(line.clone());
            if line["message"] == message {
                return line;
            }
        }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.0\r\nhost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn terminate(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").arg(id).status().unwrap().success());
    }
}

#[test]
fn a_wrong_setting_stops_the_start() {
    let dir = tempfile::tempdir().unwrap();
    let mut command = moussem(dir.path(), &["serve"]);
    let (done, _, error) = told(command.env("MOUSSEM_LOG_FORMAT", "xml").output().unwrap());
    assert!(!done);
    assert_eq!(
        error,
        "moussem: MOUSSEM_LOG_FORMAT is wrong: `xml` is neither text nor json. \
         Example: MOUSSEM_LOG_FORMAT=json\n"
    );
}

#[test]
fn a_database_without_a_schema_is_not_served() {
    let dir = tempfile::tempdir().unwrap();
    let (done, _, error) = run(dir.path(), &["serve"]);
    assert!(!done);
    assert!(error.contains("run `moussem migrate`"), "{error}");
}

#[test]
fn a_taken_port_is_told_with_what_to_do() {
    let dir = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut command = moussem(dir.path(), &["serve"]);
    let (done, _, error) = told(command.env("MOUSSEM_LISTEN", &address).output().unwrap());
    assert!(!done);
    assert!(error.contains("is taken by another program"), "{error}");
    assert!(error.contains("MOUSSEM_LISTEN=127.0.0.1:"), "{error}");
}

#[test]
fn the_server_says_that_it_leaves_before_it_stops() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["migrate"]).0);
    let mut serving = Serving::start(dir.path());
    assert!(serving.get("/livez").starts_with("HTTP/1.0 200"));
    assert!(serving.get("/readyz").starts_with("HTTP/1.0 200"));
    assert!(
        serving
            .get("/nowhere?q=private")
            .starts_with("HTTP/1.0 404")
    );

    serving.terminate();
    serving.until("stopping");
    assert!(serving.get("/readyz").starts_with("HTTP/1.0 503"));
    assert!(serving.get("/livez").starts_with("HTTP/1.0 200"));
    serving.until("stopped");
    assert!(serving.child.wait().unwrap().success());
    assert!(TcpStream::connect(&serving.address).is_err());

    let answered: Vec<&Value> = serving
        .lines
        .iter()
        .filter(|line| line["message"] == "answered")
        .collect();
    assert_eq!(answered.len(), 1, "probes are not worth a line");
    assert_eq!(answered[0]["span"]["path"], "/nowhere");
    assert_eq!(answered[0]["status"], 404);
    assert_eq!(
        answered[0]["span"]["request_id"].as_str().unwrap().len(),
        36
    );
    assert!(!format!("{:?}", serving.lines).contains("private"));
}

#[test]
fn the_schema_goes_up_and_down() {
    let dir = tempfile::tempdir().unwrap();
    let all = |word: &str| {
        let (_, list, _) = run(dir.path(), &["migrate", "status"]);
        list.lines().all(|line| line.starts_with(word))
    };
    assert!(all("pending"));
    assert!(run(dir.path(), &["migrate"]).0);
    assert!(all("applied"));
    assert!(run(dir.path(), &["migrate", "down"]).0);
    assert!(!all("applied") && !all("pending"));
    assert!(run(dir.path(), &["migrate", "up"]).0);
    assert!(all("applied"));
}

#[test]
fn the_first_account_is_made_by_a_command() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["migrate"]).0);
    let new = [
        "user",
        "create",
        "--email",
        "itto@example.ma",
        "--name",
        "Itto",
        "--role",
        "administrator",
    ];
    let (done, said, _) = run(dir.path(), &new);
    assert!(done);
    let password = said.trim_end().rsplit(' ').next().unwrap();
    assert_eq!(password.len(), 20);

    let (done, _, error) = run(dir.path(), &new);
    assert!(!done);
    assert!(error.contains("has an account already"), "{error}");

    let mut nowhere = new;
    nowhere[3] = "hadda@example.ma";
    nowhere[7] = "officer:atlantis";
    let (done, _, error) = run(dir.path(), &nowhere);
    assert!(!done);
    assert!(error.contains("there is no region `atlantis`"), "{error}");
}

#[test]
fn a_check_says_what_works_and_what_does_not() {
    let dir = tempfile::tempdir().unwrap();
    let (done, said, _) = run(dir.path(), &["check"]);
    assert!(!done);
    assert!(said.contains("FAIL  database"), "{said}");
    assert!(said.contains("ok    mail"), "{said}");

    assert!(run(dir.path(), &["migrate"]).0);
    let (done, said, _) = run(dir.path(), &["check"]);
    assert!(done, "{said}");
    assert_eq!(said.matches("ok    ").count(), 9, "{said}");

    let (done, said, _) = run(dir.path(), &["jobs"]);
    assert!(done);
    assert_eq!(said, "No job was given up\n");
    let unknown = "0190a1b2-0000-7000-8000-000000000000";
    let (done, _, error) = run(dir.path(), &["jobs", "retry", unknown]);
    assert!(!done);
    assert!(error.contains("`moussem jobs` lists"), "{error}");
}

#[test]
fn the_help_names_every_command() {
    let dir = tempfile::tempdir().unwrap();
    let (done, help, _) = run(dir.path(), &["--help"]);
    assert!(done);
    for command in [
        "serve", "migrate", "seed", "reindex", "schema", "user", "jobs", "check",
    ] {
        assert!(
            help.contains(&format!("\n  {command} ")),
            "{command}: {help}"
        );
    }
}
