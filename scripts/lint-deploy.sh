#!/usr/bin/env bash
# Checks what is in deploy/ with the programs that will read it. Called by
# lint.sh, which brings most of them.
set -euo pipefail
cd "$(dirname "$0")/../deploy"
# shellcheck source=scripts/lib.sh
. ../scripts/lib.sh

missing=()
have nginx || [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
have openssl || missing+=(openssl)
have systemd-analyze || missing+=(systemd)
[ "${#missing[@]}" = 0 ] || install_packages "${missing[@]}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

hadolint Containerfile
yamllint --strict -d '{extends: default, rules: {line-length: {max: 120}, document-start: disable, braces: {max-spaces-inside: 1}}}' compose.yaml
check-jsonschema --builtin-schema vendor.compose-spec compose.yaml
caddy validate --config Caddyfile --adapter caddyfile >"$work/caddy.log" 2>&1 || { cat "$work/caddy.log" >&2 && exit 1; }

# nginx wants the certificate to be there, and a log that it may write.
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=moussem.example -days 1 \
  -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2>"$work/openssl.log" || { cat "$work/openssl.log" >&2 && exit 1; }
sed -e "s|/etc/letsencrypt/live/moussem.example|$work|; s|/var/log/nginx|$work|; s|/run/nginx.pid|$work/nginx.pid|" nginx.conf >"$work/nginx.conf"
PATH="$PATH:/usr/sbin" nginx -q -t -c "$work/nginx.conf"

# systemd wants the program to be there. 2.0 of 10 is what it calls OK.
sed 's|/usr/local/bin/moussem|/bin/true|; /^Documentation=/d' systemd/moussem.service >"$work/moussem.service"
systemd-analyze verify --man=no "$work/moussem.service"
systemd-analyze security --offline=true --no-pager --threshold=20 "$work/moussem.service" >"$work/security" ||
  { cat "$work/security" >&2 && exit 1; }
