#!/usr/bin/env bash
# with-postgres.sh COMMAND...: runs COMMAND beside a PostgreSQL server of its own
# that starts empty and is thrown away, with its address in MOUSSEM_TEST_DATABASE_URL.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

# Debian keeps the server's programs out of PATH.
postgres_programs() {
  local dir
  for dir in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV) "$(dirname "$(command -v initdb || echo /)")"; do
    if [ -x "$dir/initdb" ] && [ -x "$dir/pg_ctl" ]; then
      printf '%s\n' "$dir"
      return
    fi
  done
}

[ -n "$(postgres_programs)" ] || install_packages postgresql
programs=$(postgres_programs)
[ -n "$programs" ] || die "PostgreSQL's initdb is missing: install the PostgreSQL server, then start again."

dir=$(mktemp -d)
# PostgreSQL refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  user=nobody
  ! id postgres >/dev/null 2>&1 || user=postgres
  chown "$user" "$dir"
  as=(runuser -u "$user" --)
fi

stop() {
  (cd "$dir" && "${as[@]}" "$programs/pg_ctl" stop -D "$dir/data" -m immediate -s) || true
  rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT TERM

port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
(
  cd "$dir"
  "${as[@]}" "$programs/initdb" -D data -U moussem -A trust -E UTF8 --no-locale --no-sync >initdb.log 2>&1 ||
    { cat initdb.log >&2 && exit 1; }
  # Nothing here has to survive a power cut, so nothing waits for the disk.
  "${as[@]}" "$programs/pg_ctl" start -D data -w -s -l "$dir/server.log" -o "-p $port -k $dir -h 127.0.0.1 \
    -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=400" ||
    { cat server.log >&2 && exit 1; }
)

MOUSSEM_TEST_DATABASE_URL="postgres://moussem@127.0.0.1:$port/postgres" "$@"
