#!/usr/bin/env bash
# From a fresh clone to a shop that serves: see `make run`.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

need_rust
need_node

listen=${MOUSSEM_LISTEN:-127.0.0.1:8080}
port=${listen##*:}
if (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  die "Port $port is taken by another program: stop that one, or choose another port with 'MOUSSEM_LISTEN=127.0.0.1:8081 make run'."
fi

scripts/studio.sh

moussem=target/release/moussem
[ -x "$moussem" ] || say "Building Moussem: a quarter of an hour or more the first time on two cores, seconds afterwards"
cargo build --release -p server

# For a person, whether they look at it now or at a file later.
export MOUSSEM_LOG_FORMAT=${MOUSSEM_LOG_FORMAT:-text}
"$moussem" migrate
"$moussem" seed sample
exec "$moussem" serve
