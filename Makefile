# Everything a newcomer types. Each target makes its own set-up in .venv, from the lock files, once.
PYTHON ?= python3
# Of the tests: half of the time each waits for a database or a process, so twice as many as two cores.
WORKERS ?= 4
BIN := .venv/bin

.PHONY: run sandbox test check format lock train bench-answers clean

run: .venv/run.stamp ## The bot: with BOT_TOKEN in .env on Telegram, without it in the sandbox
	@$(BIN)/suhbat run

sandbox: .venv/run.stamp ## The bot and a local Telegram with a sample shop, whatever .env says
	@$(BIN)/suhbat sandbox

test: .venv/dev.stamp .venv/browser.stamp ## All tests, on SQLite and PostgreSQL, and the page in a browser
	$(BIN)/pytest -n $(WORKERS) --dist worksteal

check: .venv/dev.stamp ## Format, lint, types, import rules, catalogues, migrations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/house

format: .venv/dev.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: .venv/dev.stamp ## Newest allowed versions, with hashes and without addresses
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade --no-header --quiet --extra postgres --extra encoder --group build -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade --no-header --quiet --extra postgres --extra encoder --group build --group dev -o requirements-dev.lock

train: .venv/dev.stamp ## What the answers learn from bot/answers/pack, after a change there: two minutes
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip install --quiet --python .venv --group train
	$(BIN)/python -m training

bench-answers: .venv/run.stamp ## How well it answers questions it has not seen: make bench-answers SET=FOLDER
	@$(BIN)/python -m benchmarks.answers $(SET)

clean:
	rm -rf .venv

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Suhbat needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 run")'
	$(PYTHON) -m venv .venv

.venv/run.stamp: .venv/bin/python requirements.lock pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# Headless Chromium draws the sandbox's page. Where it can't be installed, those tests say so and are skipped.
.venv/browser.stamp: .venv/dev.stamp
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
	  || { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] \
	       && apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-noto-core fonts-noto-color-emoji >/dev/null; } \
	  || echo "Chromium is missing and could not be installed: the page's tests will be skipped."
	@touch $@
