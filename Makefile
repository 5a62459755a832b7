# The project's whole life by name: `make demo` shows it, `make test` checks it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO := demo.db

.PHONY: demo test lint types tests bench bench-times bench-ledger failed score docs screenshots train clean

# What can be seen in a minute: reads the sample articles and shows the contacts with their sources.
demo: $(STAMP)
	@rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	@$(BIN)/verbale read samples --meta samples/meta.json --ledger $(DEMO)
	@echo
	@$(BIN)/verbale timeline --ledger $(DEMO)
	@echo
	@echo "Now ask for the words behind every field of a contact, by the id that stands below it:"
	@echo "  $(BIN)/verbale trace $$($(BIN)/verbale contacts --format jsonl --ledger $(DEMO) \
	  | grep -o 'a[0-9a-f]*\.r[0-9]*' | head -n 1) --ledger $(DEMO)"
	@echo "or for other contacts:"
	@echo "  $(BIN)/verbale contacts --between US RU --ledger $(DEMO)"

# Everything that must hold before a change goes in.
test: lint types tests

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

tests: $(STAMP)
	@tools/need_chromium.sh
	$(BIN)/pytest

# Articles a second and memory, on one core; mentions a second and how long loading what is known takes; the cost of lineage in a ledger of
# 100,000 articles, which takes a quarter of an hour; the questions to a ledger of 10,000 contacts.
bench: $(STAMP)
	@$(BIN)/python bench/speed.py
	@echo
	@$(BIN)/python bench/actors.py
	@echo
	@$(BIN)/python bench/lineage.py
	@echo
	@$(BIN)/python bench/ledger.py 10000
	@echo
	@$(BIN)/python bench/page.py 10000

# Every question to a ledger of 100,000 contacts from a million reports, and what one more article costs; it takes the better part of an hour.
bench-ledger: $(STAMP)
	@$(BIN)/python bench/ledger.py
	@echo
	@$(BIN)/python bench/page.py 100000

# How well and how fast expressions of time are found, in some four minutes; SHARED=DIR compares with HeidelTime on KRAUTS.
bench-times: $(STAMP)
	@$(BIN)/python bench/times.py "$(SHARED)"

# Whether a step of reading fails on any text of the repository; takes some minutes. `make tests` reads a fifth of them, by rules alone.
failed: $(STAMP)
	@PYTHONPATH=tests $(BIN)/python tests/every_text.py

# SHARED=DIR make score: the scorers of a folder of reference texts, run on what this program reads there.
score: $(STAMP)
	@$(BIN)/python tools/score.py "$(SHARED)"

# What the documents show of the program: docs/commands.md from its help, the answers in README.md from a run.
docs: $(STAMP)
	@$(BIN)/python tools/write_docs.py

# The pictures of the pages in docs/screenshots, from the sample articles.
screenshots: $(STAMP)
	@tools/need_chromium.sh
	@$(BIN)/python tools/take_screenshots.py

# DATA=DIR make train: trains the tagger on the open data in DIR, see training/README.md. Takes an hour; not part of any check.
train: $(STAMP)
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[train]'
	@$(BIN)/python training/train.py "$(DATA)"

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist $(DEMO) $(DEMO)-wal $(DEMO)-shm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): pyproject.toml tools/make_venv.sh
	@PYTHON="$(PYTHON)" tools/make_venv.sh $(VENV)
	@touch $@
