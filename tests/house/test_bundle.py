"""No bundle is packed that lacks a file of ours, or holds what is free under the GPL alone or what nobody asked for."""

import re
from pathlib import Path

import pytest

from tests.house import walls
from tests.house.test_product import product, script

system_libraries = script("system_libraries")
licences = script("licences")
bundle = script("bundle")


def fill(folder: Path) -> Path:
    """A bundle as it must be, of empty files."""
    for place in bundle.must_hold():
        file = folder / bundle.INSIDE / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    return fill(tmp_path_factory.mktemp("bundle"))


def test_a_whole_bundle_is_fit(whole):
    assert not list(bundle.wrong_with(whole))


@pytest.mark.parametrize(
    "planted",
    [
        "libQt6Charts.so.6",
        "libQt6VirtualKeyboard.so.6",
        "PySide6/Qt6HttpServer.dll",
        "PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
        "PySide6/QtDataVisualization.abi3.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
        "libQt6Quick.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlmysql.so",
        "babel/locale-data/de.dat",
    ],
)
def test_what_must_not_be_in_a_bundle_is_named(whole, planted):
    file = whole / bundle.INSIDE / planted
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    assert [problem.split(":")[0] for problem in bundle.wrong_with(whole)] == [planted]
    file.unlink()


@pytest.mark.parametrize(
    "lost",
    [
        "resources/translations/regulars_ru.qm",
        "resources/fonts/Inter-Regular.otf",
        "db/schema/versions/0001_the_first_books.py",
        "desktop/till/counter.pyc",
        "babel/locale-data/hu.dat",
        bundle.LICENCES,
    ],
)
def test_what_a_bundle_lacks_is_named(whole, lost):
    (whole / bundle.INSIDE / lost).unlink()
    assert list(bundle.wrong_with(whole)) == [f"{lost}: is missing"]
    (whole / bundle.INSIDE / lost).touch()


def test_every_module_of_ours_comes_along():
    # Migrations are scripts: they are among the data.
    ours = [file.relative_to(walls.ROOT) for file in walls.files(*product.PACKAGES)]
    modules = [file for file in ours if not file.as_posix().startswith(product.SCRIPTS)]
    assert len(list(bundle.modules())) == len(modules) > 500


def imported(text: str) -> set[str]:
    """The modules that a file's import statements name, read without parsing: there are many files."""
    names: set[str] = set()
    for module, listed in re.findall(r"^ *(?:from|import) +([\w.]+)(?: +import +(.+))?", text, re.M):
        names |= {module, *(f"{module}.{name.split(' as ')[0].strip()}" for name in listed.split(",") if name)}
    return names


def test_nothing_that_we_import_is_left_out():
    wanted = set().union(*(imported(file.read_text(encoding="utf-8")) for file in walls.files(*product.PACKAGES)))
    assert {"numpy", "PySide6.QtCore", "psycopg"} <= wanted
    assert not wanted & set(product.NOT_BUNDLED)


def test_the_systems_own_libraries_have_a_package_and_the_others_come_along():
    assert bundle.of_the_system("/lib/x86_64-linux-gnu/libxcb-cursor.so.0")
    assert not bundle.of_the_system("/lib/x86_64-linux-gnu/libsqlite3.so.0")
    needs = system_libraries.needs(frozenset({"libxcb-cursor.so.0", "libglib-2.0.so.0", "libm.so.6"}), "2.35")
    assert needs == ["libc6 (>= 2.35)", "libglib2.0-0t64 | libglib2.0-0", "libxcb-cursor0"]


@pytest.mark.parametrize(
    ("licence", "fit"),
    [("MIT", True), ("LGPL-3.0-only OR GPL-2.0-only", True), ("GPL-3.0-only", False), ("AGPLv3", False)],
)
def test_a_library_under_the_gpl_alone_is_unfit(licence, fit):
    assert licences.fit(licence) is fit


def test_everything_bundled_says_under_which_licence_it_is():
    told = {found.name: licences.licence_of(found) for found in licences.bundled()}
    assert told["psycopg"].startswith("LGPL")
    assert "rich" not in told
