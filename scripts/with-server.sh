#!/usr/bin/env bash
# Runs a command beside a server of its own, empty, on a free port, and stops it
# afterwards: scripts/with-server.sh COMMAND…, with its address in MOUSSEM_GRAPHQL_URL.
set -euo pipefail
cd "$(dirname "$0")/.."

binary=target/debug/moussem
dir=$(mktemp -d)
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
export MOUSSEM_DATA_DIR="$dir" MOUSSEM_LISTEN="127.0.0.1:$port" MOUSSEM_PUBLIC_URL="http://127.0.0.1:$port/"
export MOUSSEM_PLAYGROUND=true MOUSSEM_DRAIN_SECONDS=0

"$binary" migrate >"$dir/log" 2>&1
"$binary" serve >>"$dir/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$dir"' EXIT

for _ in $(seq 100); do
  curl -fs -o /dev/null "http://127.0.0.1:$port/readyz" && break
  kill -0 "$server" 2>/dev/null || { cat "$dir/log" >&2; exit 1; }
  sleep 0.1
done

env -u MOUSSEM_DATA_DIR -u MOUSSEM_LISTEN -u MOUSSEM_PUBLIC_URL -u MOUSSEM_PLAYGROUND \
  -u MOUSSEM_DRAIN_SECONDS MOUSSEM_GRAPHQL_URL="http://127.0.0.1:$port/graphql" "$@"
