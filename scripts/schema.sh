#!/usr/bin/env bash
# Writes the GraphQL schema that the binary serves to crates/api/schema.graphql.
set -euo pipefail
cd "$(dirname "$0")/.."

new=$(mktemp)
trap 'rm -f "$new"' EXIT
# The whole workspace, so that what the tests built is used.
cargo build --quiet --workspace --bin moussem
target/debug/moussem schema >"$new"
cat "$new" >crates/api/schema.graphql
