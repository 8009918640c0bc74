//! Messages as they leave: in files, and to servers of our own that say no.

use crate::pages::tests::{confirmation, recipient};
use crate::sms::{Gateway, Lines, Sender};
use crate::{Mailer, Message, Messenger, Reach, SendError, Transport};
use async_trait::async_trait;
use db::JobError;
use kernel::{EventId, Locale, Secret};
use std::path::Path;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const SENDER: &str = "Moussem <moussem@example.ma>";

fn event() -> EventId {
    "0190a2c0-0000-7000-8000-000000000001".parse().unwrap()
}

/// By mail; the short messages lie in a file that nobody reads.
fn by_mail(mailer: Mailer) -> Messenger {
    let nowhere = std::env::temp_dir().join("moussem-sms.jsonl");
    Messenger::new(mailer, Arc::new(Lines::in_file(nowhere)))
}

fn files(dir: &Path) -> Vec<String> {
    let mut mails: Vec<String> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    mails.sort();
    mails
}

fn headers(mail: &str) -> &str {
    mail.split_once("\r\n\r\n").unwrap().0
}

#[tokio::test]
async fn a_repeated_mail_is_the_same_mail() {
    let dir = tempfile::tempdir().unwrap();
    let mailer = by_mail(Mailer::files(dir.path().join("mails"), SENDER).unwrap());
    let messages = [confirmation(Locale::Ar), confirmation(Locale::Fr)];
    mailer.send(event(), &messages).await.unwrap();
    mailer.send(event(), &messages).await.unwrap();

    let mails = files(&dir.path().join("mails"));
    assert_eq!(mails.len(), 2);
    for at in 0..2 {
        let id = format!(
            "Message-ID: <{}.order-confirmation.{at}@example.ma>",
            event()
        );
        assert!(mails.iter().any(|mail| headers(mail).contains(&id)), "{id}");
    }
}

#[tokio::test]
async fn a_name_cannot_add_a_header() {
    let dir = tempfile::tempdir().unwrap();
    let mailer = by_mail(Mailer::files(dir.path().to_owned(), SENDER).unwrap());
    let mut message = confirmation(Locale::Fr);
    if let Message::OrderConfirmation(order) = &mut message {
        order.to.name = "Amina\r\nBcc: all@example.ma\n\nhello".to_owned();
        order.number = "DT-1\r\nX-Evil: 1".to_owned();
    }
    mailer.send(event(), &[message]).await.unwrap();

    let mail = files(dir.path()).remove(0);
    let mut names: Vec<&str> = headers(&mail)
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .filter_map(|line| line.split(':').next())
        .collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Subject",
            "To"
        ]
    );
}

/// Never takes the first mail of a list, and the second only when it is tried again.
#[derive(Default)]
struct Moody(Mutex<Vec<String>>);

#[async_trait]
impl Transport for Moody {
    async fn deliver(&self, id: &str, _mail: lettre::Message) -> Result<(), SendError> {
        let mut seen = self.0.lock().unwrap();
        let tried = seen.iter().any(|before| before == id);
        seen.push(id.to_owned());
        match id.rsplit('.').next() {
            Some("0") => Err(SendError::Refused("SMTP 550".to_owned())),
            Some("1") if !tried => Err(SendError::Deferred("SMTP 451".to_owned())),
            _ => Ok(()),
        }
    }

    async fn check(&self) -> Result<(), SendError> {
        Ok(())
    }
}

#[tokio::test]
async fn who_can_be_reached_is_written_to_once() {
    let moody = Arc::new(Moody::default());
    let mailer = by_mail(Mailer::through(moody.clone(), SENDER).unwrap());
    let messages = [Locale::Ar, Locale::Fr, Locale::En].map(confirmation);

    let first = mailer.send(event(), &messages).await.unwrap_err();
    assert!(JobError::from(first).retryable, "one may be taken later");
    let second = mailer.send(event(), &messages).await.unwrap_err();
    assert!(!JobError::from(second).retryable, "one never will");

    let tries = |place: &str| {
        let seen = moody.0.lock().unwrap();
        seen.iter().filter(|id| id.ends_with(place)).count()
    };
    assert_eq!([tries(".0"), tries(".1"), tries(".2")], [2, 2, 1]);
}

#[tokio::test]
async fn an_address_that_is_none_is_parked() {
    let dir = tempfile::tempdir().unwrap();
    let mailer = by_mail(Mailer::files(dir.path().to_owned(), SENDER).unwrap());
    for email in ["", "nobody", "a@b.ma\r\nBcc: c@d.ma", "a@b.ma, c@d.ma"] {
        let mut message = confirmation(Locale::Fr);
        if let Message::OrderConfirmation(order) = &mut message {
            order.to = recipient(Locale::Fr);
            order.to.reach = Reach::Mail(email.to_owned());
        }
        let error = mailer.send(event(), &[message]).await.unwrap_err();
        assert!(matches!(error, SendError::Address(_)), "{email:?}: {error}");
        assert!(!JobError::from(error).retryable);
    }
}

/// Speaks just enough SMTP to take one mail, and answers `verdict` to its recipient.
async fn server(verdict: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(converse(connection, verdict));
        }
    });
    url
}

async fn converse(connection: TcpStream, verdict: &'static str) -> std::io::Result<()> {
    let mut connection = BufReader::new(connection);
    connection.write_all(b"220 here\r\n").await?;
    let mut line = String::new();
    let mut in_data = false;
    while connection.read_line(&mut line).await? > 0 {
        let answer = match line.trim_end() {
            "." => {
                in_data = false;
                "250 taken"
            }
            _ if in_data => "",
            "DATA" => {
                in_data = true;
                "354 go on"
            }
            said if said.starts_with("RCPT") => verdict,
            _ => "250 fine",
        };
        if !answer.is_empty() {
            connection
                .write_all(format!("{answer}\r\n").as_bytes())
                .await?;
        }
        line.clear();
    }
    Ok(())
}

async fn told_by(url: &str) -> Result<(), JobError> {
    let mailer = by_mail(Mailer::smtp(url, SENDER).unwrap());
    let sent = mailer.send(event(), &[confirmation(Locale::Fr)]).await;
    sent.map_err(JobError::from)
}

#[tokio::test]
async fn what_the_server_says_decides_about_another_try() {
    let taken = server("250 fine").await;
    assert_eq!(told_by(&taken).await, Ok(()));

    let busy = told_by(&server("451 try later, amina@example.ma").await)
        .await
        .unwrap_err();
    assert!(busy.retryable, "{busy}");
    assert!(!busy.reason.contains("amina"), "{busy}");

    let refused = told_by(&server("550 no such amina@example.ma").await)
        .await
        .unwrap_err();
    assert!(!refused.retryable, "{refused}");
    assert!(!refused.reason.contains("amina"), "{refused}");

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("smtp://{}", listener.local_addr().unwrap());
    drop(listener);
    let absent = told_by(&nobody).await.unwrap_err();
    assert!(absent.retryable, "{absent}");
}

#[tokio::test]
async fn a_setting_that_is_none_is_refused() {
    assert!(Mailer::smtp("mail.example.ma", SENDER).is_err());
    assert!(Mailer::smtp("http://mail.example.ma", SENDER).is_err());
    assert!(Mailer::smtp("smtps://u:p@mail.example.ma", "nobody").is_err());
    assert!(Mailer::smtp("smtps://u:p@mail.example.ma", SENDER).is_ok());
}

/// A confirmation for whoever has a telephone only.
fn by_telephone() -> Message {
    let mut message = confirmation(Locale::Fr);
    if let Message::OrderConfirmation(order) = &mut message {
        order.to.reach = Reach::Sms("0612345678".parse().unwrap());
    }
    message
}

fn texting(sms: Arc<dyn Sender>, dir: &Path) -> Messenger {
    Messenger::new(Mailer::files(dir.join("mails"), SENDER).unwrap(), sms)
}

#[tokio::test]
async fn who_has_no_mail_address_gets_a_short_message() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("sms.jsonl");
    let messenger = texting(Arc::new(Lines::in_file(file.clone())), dir.path());
    for _ in 0..2 {
        messenger.send(event(), &[by_telephone()]).await.unwrap();
    }
    let lines = std::fs::read_to_string(file).unwrap();
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0], lines[1], "a repeat is the same message");
    assert_eq!(lines[0]["to"], "+212612345678");
    assert_eq!(lines[0]["segments"], 1);
    let reference = format!("{}.order-confirmation.0", event());
    assert_eq!(lines[0]["reference"], reference);
    assert!(!dir.path().join("mails").exists(), "no mail was written");
}

/// Takes one request, keeps it, and answers with a status.
async fn gateway(status: &'static str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/send", listener.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (connection, _) = listener.accept().await.unwrap();
        let mut connection = BufReader::new(connection);
        let mut request = String::new();
        while !request.ends_with('}') {
            let read = connection.fill_buf().await.unwrap();
            let text = String::from_utf8(read.to_vec()).unwrap();
            connection.consume(text.len());
            request.push_str(&text);
        }
        let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
        connection.write_all(answer.as_bytes()).await.unwrap();
        request
    });
    (url, asked)
}

async fn answered(status: &'static str) -> (Result<(), JobError>, String) {
    let dir = tempfile::tempdir().unwrap();
    let (url, asked) = gateway(status).await;
    let sender = Gateway::at(&url, &Secret::new("t0ken\n")).unwrap();
    let messenger = texting(Arc::new(sender), dir.path());
    let sent = messenger.send(event(), &[by_telephone()]).await;
    (sent.map_err(JobError::from), asked.await.unwrap())
}

#[tokio::test]
async fn a_gateway_is_asked_once_and_its_status_decides() {
    let (sent, asked) = answered("202 Accepted").await;
    assert_eq!(sent, Ok(()));
    let reference = format!("{}.order-confirmation.0", event());
    for piece in [
        "POST /send HTTP/1.1".to_owned(),
        "authorization: Bearer t0ken".to_owned(),
        format!("idempotency-key: {reference}"),
        format!("\"reference\":\"{reference}\""),
        "\"to\":\"+212612345678\"".to_owned(),
    ] {
        assert!(asked.contains(&piece), "{piece} is not in {asked}");
    }
    for (status, retryable) in [
        ("400 Bad Request", false),
        ("401 Unauthorized", true),
        ("429 Too Many Requests", true),
        ("503 Service Unavailable", true),
    ] {
        let (sent, _) = answered(status).await;
        let error = sent.unwrap_err();
        assert_eq!(error.retryable, retryable, "{status}");
        assert_eq!(error.patient, retryable, "{status}");
        assert!(!error.reason.contains("612345678"), "{error}");
    }
}

#[tokio::test]
async fn numbers_and_tokens_go_over_safe_ways_only() {
    let token = Secret::new("t0ken");
    for address in ["http://sms.example/send", "ftp://localhost/", "sms.example"] {
        assert!(Gateway::at(address, &token).is_err(), "{address}");
    }
    assert!(Gateway::at("https://sms.example/send", &token).is_ok());
    assert!(Gateway::at("https://sms.example/send", &Secret::new("a\u{7f}b")).is_err());
}
