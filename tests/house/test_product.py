"""A package holds all that the program reads while it runs; its names are said in one place, in four languages."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

from tests.house import walls


def script(name: str) -> ModuleType:
    """A script of installer/, which is no package: one of that name would shadow another."""
    spec = importlib.util.spec_from_file_location(name, walls.ROOT / "installer" / f"{name}.py")
    assert spec
    assert spec.loader
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


product = script("product")
#: Where somebody might write a version out.
SCRIPTS = frozenset({"", ".py", ".toml", ".yml", ".nsi", ".nsh", ".md", ".rules", ".iss", ".spec"})


def held() -> set[str]:
    return {f"{place}/{file.name}" for file, place in product.data_files()}


def test_the_version_is_the_projects_own():
    project = tomllib.loads((walls.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == product.VERSION
    told = subprocess.run([sys.executable, product.__file__, "version"], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == project["version"]


def test_every_language_has_its_words():
    for words in (product.SHORT, product.SENTENCE, product.LONG, product.KEYWORDS):
        assert tuple(words) == product.LANGUAGES
        assert all(words.values())


def test_a_package_holds_every_resource_migration_and_document():
    wanted = {
        file.relative_to(walls.ROOT).as_posix()
        for package in product.PACKAGES
        for file in (walls.ROOT / package).rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc", ".ts"}
    }
    wanted |= {f"db/schema/versions/{file.name}" for file in (walls.ROOT / "db/schema/versions").glob("*.py")}
    assert held() == wanted | {"db/schema/env.py"}
    assert {f"resources/translations/regulars_{language}.qm" for language in product.LANGUAGES} <= held()


def test_nothing_that_is_free_under_the_gpl_alone_is_wanted():
    assert not product.QT_LIBRARIES & product.QT_GPL_ONLY


def second_versions(version: str, texts: dict[str, str]) -> list[str]:
    """Where the version is written out once more, in place of being asked for."""
    literal = re.compile(rf"(?<![\d.]){re.escape(version)}(?![\d.]*\d)")
    return [name for name, text in texts.items() if literal.search(text)]


def test_the_version_is_written_in_one_place():
    # Other people's versions stand in the constraints; what was released stays told in the changelog and to owners.
    told = {str(f.relative_to(walls.ROOT)): f.read_text(encoding="utf-8", errors="ignore") for f in ours()}
    assert second_versions(product.VERSION, told) == ["pyproject.toml"]


def ours() -> list[Path]:
    elsewhere = {"constraints.txt", "CHANGELOG.md", "whats_new.toml"}
    top = [file for file in walls.ROOT.iterdir() if file.is_file()]
    within = walls.files(*product.PACKAGES, "installer", ".github", ".ci", ending="")
    return [file for file in (*top, *within) if file.suffix in SCRIPTS and file.name not in elsewhere]


def test_a_second_version_is_noticed():
    texts = {"a.nsi": 'VIProductVersion "1.2.3"', "b.py": "11.2.3 1.2.34 1.2.3.4", "c.py": "product.VERSION"}
    assert second_versions("1.2.3", texts) == ["a.nsi"]
