//! The address of the client behind the proxies that are ours.

use axum::extract::{ConnectInfo, Request};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use ipnet::IpNet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// The layer after which `ConnectInfo` holds the client, not the proxy before
/// us. A request that came through no socket, as in tests, is from this machine.
pub(crate) async fn see_through(
    trusted: Arc<[IpNet]>,
    mut request: Request,
    next: Next,
) -> Response {
    let nobody = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(nobody, |ConnectInfo(peer)| *peer);
    let client = client(&trusted, peer.ip(), request.headers());
    let info = ConnectInfo(SocketAddr::new(client, peer.port()));
    request.extensions_mut().insert(info);
    next.run(request).await
}

/// Goes back through `X-Forwarded-For`, each entry of which was written by the
/// one after it, for as long as the writer is one of ours.
fn client(trusted: &[IpNet], peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let ours = |address: IpAddr| {
        let address = address.to_canonical();
        trusted.iter().any(|network| network.contains(&address))
    };
    let lines = headers.get_all("x-forwarded-for");
    let chain: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .collect();
    let mut client = peer;
    for entry in chain.into_iter().rev() {
        match entry.trim().parse() {
            Ok(before) if ours(client) => client = before,
            _ => break,
        }
    }
    client.to_canonical()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &[&str]) -> String {
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        client(&trusted, peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn only_our_own_proxies_are_believed() {
        assert_eq!(seen("1.2.3.4", &[]), "1.2.3.4");
        assert_eq!(seen("1.2.3.4", &["6.6.6.6"]), "1.2.3.4");
        assert_eq!(seen("10.0.0.1", &["6.6.6.6, 5.5.5.5"]), "5.5.5.5");
        assert_eq!(seen("10.0.0.1", &["6.6.6.6, 5.5.5.5, 10.0.0.2"]), "5.5.5.5");
        assert_eq!(seen("10.0.0.1", &["5.5.5.5", "10.0.0.2"]), "5.5.5.5");
        assert_eq!(seen("::ffff:10.0.0.1", &["5.5.5.5"]), "5.5.5.5");
        assert_eq!(seen("10.0.0.1", &["nonsense"]), "10.0.0.1");
    }
}
