# Regulars, from a checkout. `make help` lists what can be done; everything prepares itself first.
.DEFAULT_GOAL := help
.PHONY: help run shop test check format bench oracle release translations screenshots guide installer proof proof-package proof-hub worlds prepare

python := .venv/bin/python

# What Python compiles is kept, whatever the shell around says: tests start the program a hundred times.
export PYTHONDONTWRITEBYTECODE :=

help: ## list these targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | while IFS="$$(printf '\t')" read -r t s; do printf '  make %-14s%s\n' "$$t" "$$s"; done

run: prepare ## open the till on a demo shop; without a display, play the same journey into build/journey
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then exec $(python) -m desktop --demo; fi; \
	echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty): playing the demo's journey offscreen."; \
	$(MAKE) --no-print-directory screenshots

shop: prepare ## open the till on your own shop; the first time it asks the few things it needs
	@exec $(python) -m desktop

screenshots: prepare ## play the demo's journey offscreen and leave numbered screenshots in build/journey
	@rm -rf build/journey && mkdir -p build/journey
	@QT_QPA_PLATFORM=offscreen $(python) -m desktop --demo --journey build/journey
	@echo "The numbered screenshots are in $(CURDIR)/build/journey"

guide: prepare ## take the guide's and the front page's pictures from the program on the demo shop (ARGS="en --only sell")
	@QT_QPA_PLATFORM=offscreen $(python) installer/guide.py $(ARGS)

test: ## run every test, as the forge does
	@installer/prepare tests
	@$(python) -m pytest --numprocesses 2 --dist worksteal $(ARGS)

check: prepare ## look without running: lint, formatting, types, import contracts
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .
	@$(python) -m mypy
	@$(python) -c "from importlinter.cli import lint_imports_command as look; look()" --no-logo

format: prepare ## lay the code out as `make check` wants it
	@$(python) -m ruff check --fix-only --quiet .
	@$(python) -m ruff format .

bench: prepare ## measure the promised speeds beside their floor (ARGS="--members 20000" for a smaller shop)
	@$(python) -m tests.speed $(ARGS)

oracle: prepare ## play 200,000 random histories through the engine and a slow second reading of its rules
	@HYPOTHESIS_PROFILE=oracle $(python) -m pytest tests/loyalty/test_oracle.py -q $(ARGS)

SEEDS ?= 2000
HUB ?= model
worlds: prepare ## live through that many worlds in which tills, hub and network fail (SEEDS=n HUB=postgres ARGS=--light)
	@$(python) -m tests.worlds --seeds $(SEEDS) --hub $(HUB) $(ARGS)

release: prepare ## sign the release file shops look at (OUT=file PAGE=https://… PACKAGES="…"; see installer/release.py)
	@$(python) installer/release.py make $(OUT) $(PAGE) $(PACKAGES)

installer: ## build the program and its package for this system, a .deb, into dist (Windows: python installer/build.py)
	@installer/prepare build
	@$(python) installer/build.py

proof: proof-package proof-hub ## prove what outlasts every day: both of the next two

proof-package: ## build the package, install it in an empty system, sell in its window, remove it (as root; ARGS=trixie)
	@installer/prepare proof
	@$(python) installer/build.py
	@$(python) installer/debian_proof.py $(ARGS)

# How long each of the hub's proofs goes on, in seconds; and how often the power is cut.
PROOF_SECONDS ?= 60
POWER_CUTS ?= 2000
proof-hub: ## kill tills, hubs, networks and the power under load, and count what is lost (PROOF_SECONDS=600 POWER_CUTS=20000)
	@installer/prepare tests
	@PROOF_SECONDS=$(PROOF_SECONDS) $(python) -m pytest -q tests/hub/test_killed.py tests/hub/test_toxic.py tests/hub/test_failover.py tests/hub/test_set_back.py
	@POWER_CUTS=$(POWER_CUTS) $(python) -m pytest -q tests/db/test_power_cut.py

translations: prepare ## gather the program's strings into resources/translations/*.ts and build the .qm files
	@$(python) installer/translations.py refresh
	@$(python) installer/translations.py release

prepare: ## set up .venv, the pinned packages, Qt's system libraries, the translations
	@installer/prepare
