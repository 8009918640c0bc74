# shellcheck shell=bash
# What the scripts share. Sourced, from the root of the project.

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# at_least WANTED FOUND: is the version FOUND the version WANTED or a later one?
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

need_rust() {
  have cargo || die "Rust is missing: install it with rustup from https://rustup.rs, then start again."
  local found
  found=$(cargo --version | cut -d ' ' -f 2)
  at_least 1.95.0 "$found" || die "Rust 1.95 or later is needed and this is $found: run 'rustup update stable'."
  have cc || die "A C compiler is missing: install gcc or clang (on Debian: apt-get install build-essential)."
}

need_node() {
  have node || die "Node.js is missing: install version 20.19 or later from https://nodejs.org."
  local found
  found=$(node --version)
  at_least 20.19 "${found#v}" || die "Node.js 20.19 or later is needed and this is $found: update it from https://nodejs.org."
  have npm || die "npm is missing: install it (it comes with Node.js from https://nodejs.org; on Debian: apt-get install npm)."
}

# install_packages NAME...: installs Debian packages as root or with sudo, or
# says exactly what a person has to install.
install_packages() {
  local as=()
  if ! have apt-get; then
    die "Please install these (names of the Debian packages), then start again: $*"
  elif [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || die "Please run 'sudo apt-get install $*', then start again."
    as=(sudo -n)
  fi
  say "Installing $*"
  local install=("${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@")
  "${install[@]}" >&2 || { "${as[@]}" apt-get update -q >&2 && "${install[@]}" >&2; } ||
    die "apt-get could not install $*: see above, install it by hand, then start again."
}

# fingerprint PATH...: one hash over the names and contents of all files there.
fingerprint() {
  find "$@" -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -print0 | LC_ALL=C sort -z |
    xargs -0 cksum | cksum
}

# npm_ci DIR: installs what DIR/package-lock.json names, unless that is done.
npm_ci() {
  local stamp=$1/node_modules/.installed lock
  lock=$(cksum <"$1/package-lock.json")
  [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && return
  say "Fetching the packages of $1"
  npm ci --prefix "$1" --no-audit --no-fund
  printf '%s\n' "$lock" >"$stamp"
}
