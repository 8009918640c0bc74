#!/usr/bin/env bash
# Writes the GraphQL schema that the binary serves to crates/api/schema.graphql.
set -euo pipefail
cd "$(dirname "$0")/.."

new=$(mktemp)
trap 'rm -f "$new"' EXIT
cargo run --quiet -p server -- schema >"$new"
cat "$new" >crates/api/schema.graphql
