#!/usr/bin/env bash
# Builds frontend/studio into frontend/studio/dist, from where the binary takes
# it, unless nothing it is made of has changed since.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

need_node
npm_ci frontend/studio

stamp=frontend/studio/node_modules/.built
inputs=$(fingerprint frontend/studio frontend/styles frontend/fonts frontend/locales crates/api/schema.graphql)
if [ -f frontend/studio/dist/index.html ] && [ "$(cat "$stamp" 2>/dev/null)" = "$inputs" ]; then
  exit
fi
say "Building the studio"
npm --prefix frontend/studio run build
printf '%s\n' "$inputs" >"$stamp"
