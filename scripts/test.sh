#!/usr/bin/env bash
# Everything there is to test: see `make test`. Goes through all steps, whatever
# fails on the way, and closes with one line of passed and failed.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

logs=target/test-logs
mkdir -p "$logs"
rm -f "$logs"/*
passed=0 failed=0 skipped=0 summary=()
export NO_COLOR=1 FORCE_COLOR=0

# count LOG: "passed failed skipped" of the closing lines of cargo, vitest and node.
count() {
  awk '
    /^test result:/ { p += $4; f += $6; s += $8 }
    /^ *Tests  / {
      for (i = 2; i <= NF; i++) {
        if ($i == "passed") p += $(i - 1)
        if ($i == "failed") f += $(i - 1)
        if ($i == "skipped" || $i == "todo") s += $(i - 1)
      }
    }
    /^(#|ℹ) pass [0-9]+$/ { p += $3 }
    /^(#|ℹ) (fail|cancelled) [0-9]+$/ { f += $3 }
    /^(#|ℹ) (skipped|todo) [0-9]+$/ { s += $3 }
    END { print p + 0, f + 0, s + 0 }
  ' "$1"
}

# step NAME COMMAND...: runs one suite and adds up what it says of itself. One
# that breaks off, or that runs no test at all, counts as a failed test.
step() {
  local name=$1 log="$logs/${1// /-}.log" status=0 p f s
  shift
  say "Testing: $name"
  local began=$SECONDS
  "$@" 2>&1 | tee "$log" || status=$?
  read -r p f s < <(count "$log")
  if [ "$f" = 0 ] && { [ "$status" != 0 ] || [ "$p" = 0 ]; }; then f=1; fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  summary+=("$(printf '%-24s %5d %7d %8d %8d s' "$name" "$p" "$f" "$s" $((SECONDS - began)))")
}

studio() {
  scripts/studio.sh && npm --prefix frontend/studio run check && npm --prefix frontend/studio test
}

browser() {
  npm_ci tests/browser &&
    MOUSSEM_TEST_BIN="$PWD/target/debug/moussem" npm --prefix tests/browser test
}

graphql() {
  npm_ci tests/graphql-http && scripts/with-server.sh npm --prefix tests/graphql-http test
}

need_rust
need_node
missing=()
have curl || missing+=(curl)
have chromium || have chromium-browser || have google-chrome || missing+=(chromium)
have initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
{ have fc-list && [ -n "$(fc-list :lang=ar)" ]; } || missing+=(fontconfig fonts-noto-core)
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3 python3-venv)
have pdftotext || missing+=(poppler-utils)
[ "${#missing[@]}" = 0 ] || install_packages "${missing[@]}"

step "studio" studio
step "workspace on SQLite" cargo test --workspace --no-fail-fast
# The whole workspace each time: with fewer crates cargo would build the libraries anew.
step "front door on PostgreSQL" scripts/with-postgres.sh cargo test --workspace --test it
# The programs are those that the tests were built with: others would be compiled anew.
step "chaos" tests/chaos/run
step "browser" browser
step "GraphQL over HTTP" graphql

if [ "$skipped" != 0 ]; then
  say "Skipped"
  grep -hE '(^test .*\.\.\. ignored|# SKIP|# TODO|﹣|↓)' "$logs"/*.log || true
fi
if [ "$failed" != 0 ]; then
  say "Failed"
  grep -HE '(^test .*\.\.\. FAILED|^ *not ok |^ *✖ |^ *× |^error(\[|:))' "$logs"/*.log | sort -u || true
fi
printf '\n%-24s %5s %7s %8s\n' "" passed failed skipped
printf '%s\n' "${summary[@]}"
printf '\n%d passed, %d failed' "$passed" "$failed"
[ "$skipped" = 0 ] || printf ', %d skipped' "$skipped"
printf '\n'
[ "$failed" = 0 ]
