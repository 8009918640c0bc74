# Every command a person needs. `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help run build test lint fmt studio schema bench bench-search chaos

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## Build what is needed, fill an empty database with the sample region, serve on http://localhost:8080
	@scripts/run.sh

build: studio ## Build the release binary, target/release/moussem
	cargo build --release -p server

test: ## Test everything: on SQLite, on PostgreSQL, the studio, and the journeys in Chromium
	@scripts/test.sh

lint: ## Check formatting, lints, types, styles, dependencies and what is in deploy/
	@scripts/lint.sh

fmt: ## Format the Rust code
	cargo fmt --all

studio: ## Build the studio, if anything it is made of has changed
	@scripts/studio.sh

schema: ## Write the GraphQL schema to crates/api/schema.graphql
	@scripts/schema.sh

bench: ## Measure the release binary under load, beside a ceiling program
	@tests/bench/run

bench-search: ## Measure how good the search is on graded queries, and how fast on 50,000 products
	cargo run --release -q -p search --example evaluate -- --products 50000

chaos: ## Kill the server and cut its power while people buy, and look at what is left
	cargo build --workspace --bins
	@tests/chaos/run
