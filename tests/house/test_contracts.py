"""The import contracts of pyproject.toml hold, and each is seen failing in a small house that breaks it."""

import subprocess
import sys
from pathlib import Path

import grimp
import pytest

from tests.house import walls

LOOK = "from importlinter.cli import lint_imports_command as look; look()"

#: A house in miniature, as the contracts want it: every wall has something on both sides.
SOUND = {
    "resources/__init__.py": "",
    "loyalty/__init__.py": "",
    "loyalty/money.py": "",
    "loyalty/quote.py": "import loyalty.money",
    "db/__init__.py": "",
    "db/books.py": "import sqlite3",
    "db/tables/__init__.py": "",
    "db/tables/people.py": "import sqlalchemy",
    "db/ledger/__init__.py": "",
    "db/ledger/sale.py": "import db.books, db.tables.people, loyalty.quote",
    "db/schema/__init__.py": "",
    "db/schema/versions/__init__.py": "",
    "db/schema/versions/0001_first.py": "import alembic",
    "desktop/__init__.py": "",
    "desktop/app.py": "import desktop.till.presenter, desktop.shop.screen",
    "desktop/wording/__init__.py": "",
    "desktop/wording/words.py": "import PySide6.QtCore",
    "desktop/till/__init__.py": "",
    "desktop/till/presenter.py": "import db.ledger.sale, desktop.wording.words",
    "desktop/till/screen.py": "import PySide6.QtWidgets",
    "desktop/shop/__init__.py": "",
    "desktop/shop/screen.py": "import PySide6.QtWidgets",
}

#: One line that breaks each contract, and the file it is added to.
BREACHES = {
    "One direction: windows, books, rules": ("db/ledger/sale.py", "import desktop.wording"),
    "The floors of loyalty": ("loyalty/money.py", "import loyalty.quote"),
    "The floors of db": ("db/books.py", "import db.ledger.sale"),
    "The floors of desktop, whose rooms never meet": (
        "desktop/till/screen.py",
        "import desktop.shop.screen",
    ),
    "Only db speaks SQL": ("desktop/till/presenter.py", "import sqlalchemy"),
    "Tables are seen only inside db": ("desktop/till/presenter.py", "import db.tables.people"),
    "Rules and resources need the standard library alone": ("loyalty/quote.py", "import msgspec"),
    "No circles": ("db/tables/people.py", "import db.ledger.sale"),
    "Presenters import no Qt": ("desktop/till/presenter.py", "import desktop.till.screen"),
    "Migrations stand alone": ("db/schema/versions/0001_first.py", "import db.tables.people"),
}


def look(folder: Path) -> tuple[int, str]:
    """What import-linter says of the house in this folder."""
    command = [sys.executable, "-c", LOOK, "--no-logo", "--no-cache"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    return said.returncode, said.stdout + said.stderr


def build(folder: Path, house: dict[str, str]) -> None:
    for name, source in house.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'"""A room."""\n{source}\n', encoding="utf-8")
    (folder / "pyproject.toml").write_bytes((walls.ROOT / "pyproject.toml").read_bytes())


def test_the_house_keeps_its_contracts():
    code, said = look(walls.ROOT)
    assert code == 0, said
    assert ", 0 broken" in said


def test_a_sound_house_keeps_them_all(tmp_path):
    build(tmp_path, SOUND)
    code, said = look(tmp_path)
    assert code == 0, said


@pytest.mark.parametrize("contract", BREACHES)
def test_a_breach_is_named(contract, tmp_path):
    file, line = BREACHES[contract]
    build(tmp_path, {**SOUND, file: f"{SOUND[file]}\n{line}"})
    code, said = look(tmp_path)
    assert code == 1, said
    assert f"{contract} BROKEN" in said


def test_a_room_that_is_in_no_plan_is_named(tmp_path):
    build(tmp_path, {**SOUND, "desktop/attic/__init__.py": ""})
    code, said = look(tmp_path)
    assert code == 1
    assert "desktop.attic" in said


def test_every_contract_has_been_seen_to_break():
    import tomllib

    settings = tomllib.loads((walls.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert {contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]} == set(BREACHES)


def ways_to_qt(graph: grimp.ImportGraph) -> list[tuple[str, ...]]:
    """How each presenter reaches Qt, for the many rooms whose presenters have a longer name; words may ask Qt."""
    for module in graph.find_children("desktop.wording") | {"desktop.wording"}:
        for imported in graph.find_modules_directly_imported_by(module):
            if imported == "PySide6":
                graph.remove_import(importer=module, imported=imported)
    presenters = sorted(name for name in graph.modules if "presenter" in name)
    assert presenters
    chains = (graph.find_shortest_chain(importer=name, imported="PySide6") for name in presenters)
    return [chain for chain in chains if chain]


def test_no_presenter_reaches_qt_by_a_detour():
    graph = grimp.build_graph("desktop", "db", "loyalty", "resources", include_external_packages=True)
    assert not ways_to_qt(graph)


def test_a_detour_to_qt_is_found():
    graph = grimp.ImportGraph()
    graph.add_module("desktop.wording")
    graph.add_import(importer="desktop.wording", imported="PySide6")
    graph.add_import(importer="desktop.till.sale_presenter", imported="desktop.wording")
    graph.add_import(importer="desktop.till.park_presenter", imported="desktop.till.screen")
    graph.add_import(importer="desktop.till.screen", imported="PySide6")
    assert ways_to_qt(graph) == [("desktop.till.park_presenter", "desktop.till.screen", "PySide6")]
