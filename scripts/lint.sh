#!/usr/bin/env bash
# Everything that is checked without being run: see `make lint`. Goes through
# all checks and names those that failed at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

failures=()

check() {
  local name=$1
  shift
  say "Checking: $name"
  "$@" || failures+=("$name")
}

# The checkers that are not Rust's own, each pinned by hash, in target/.
lint_tools() {
  local venv=target/lint-tools stamp
  stamp=$(cksum <scripts/lint-tools.txt)
  if [ "$(cat "$venv/.installed" 2>/dev/null)" != "$stamp" ]; then
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
      die "Python 3.11 or later is needed for the lints: install it (on Debian: apt-get install python3 python3-venv)."
    python3 -c 'import ensurepip' 2>/dev/null || install_packages python3-venv
    say "Fetching the lint tools"
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install -q --disable-pip-version-check --require-hashes -r scripts/lint-tools.txt
    printf '%s\n' "$stamp" >"$venv/.installed"
  fi
  PATH="$PWD/$venv/bin:$PATH"
}

styles() {
  find frontend -not -path '*/node_modules/*' -not -path '*/dist/*' \
    \( -name '*.css' -o -name '*.svelte' -o -name '*.html' \) -exec node scripts/css-logical.mjs {} +
}

short_files() {
  local long
  # Up to its tests, which may be many.
  long=$(find crates migrations -name '*.rs' -not -name tests.rs -path '*/src/*' -exec \
    awk '/^#\[cfg\(test\)\]/ { exit } END { if (NR > 400) print FILENAME ": " NR " lines" }' {} \;)
  [ -z "$long" ] || { printf 'A file is one subject, of 400 lines at most:\n%s\n' "$long" && return 1; }
}

advisories() {
  local archives=(../shared/advisories/*.tar.gz) dir
  if [ ! -e "${archives[0]}" ]; then
    # Nothing at hand: ask the database on the network.
    cargo-audit audit
    return
  fi
  dir=$(mktemp -d)
  tar -xzf "${archives[-1]}" -C "$dir"
  cargo-audit audit --db "$dir/advdb" --no-fetch --stale
}

need_rust
need_node
lint_tools

check "shell scripts" shellcheck -x -P . .ci/run scripts/*.sh tests/bench/run tests/chaos/run tests/peers/run
check "style sheets" styles
check "length of files" short_files
check "what is in deploy/" scripts/lint-deploy.sh
check "known vulnerabilities" advisories
check "licences and sources of dependencies" cargo-deny --log-level error check bans licenses sources
check "formatting" cargo fmt --all --check
check "the studio's build" scripts/studio.sh
check "the studio's types" npm --prefix frontend/studio run check
check "clippy" cargo clippy --workspace --all-targets -- -D warnings

[ "${#failures[@]}" = 0 ] || die "Failed: $(printf '%s; ' "${failures[@]}")"
say "All checks passed"
