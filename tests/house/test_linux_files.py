"""What a Linux desktop is told of the product is complete, in every language, and true to the program."""

import io
import os
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest
from PIL import Image

from desktop import settings
from tests.house import walls
from tests.house.test_product import product, script

icons = script("icons")
linux_files = script("linux_files")
man_page = script("man_page")

#: Whoever draws an icon without one makes a smaller application, in which no later test of this process has windows.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def tree(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("tree")
    linux_files.write(root)
    return root


@pytest.fixture(scope="module")
def manual() -> str:
    """The page as it is read: without troff's letters."""
    return re.sub(r"\\f[BIR]|\\&", "", man_page.page()).replace("\\-", "-").replace("\\e", "\\")


def languages_of(entry: str, key: str) -> set[str]:
    return {code or "en" for code in re.findall(rf"^{key}(?:\[(\w+)\])?=\S", entry, re.M)}


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_menu_entry_speaks_every_language(key):
    assert languages_of(linux_files.menu_entry(), key) == set(product.LANGUAGES)


def test_a_language_that_is_missing_is_noticed():
    assert languages_of("Name=Regulars\nName[ru]=\nName[hu]=Regulars\n", "Name") == {"en", "hu"}


def test_the_menu_entry_opens_the_window_and_a_dock_knows_whose_it_is():
    first, practice = linux_files.menu_entry().split("[Desktop Action practice]")
    entry = dict(line.split("=", 1) for line in first.splitlines() if "=" in line)
    assert entry["Exec"] == product.WINDOW_COMMAND
    assert f"Exec={product.WINDOW_COMMAND} --practice" in practice
    assert languages_of(practice, "Name") == set(product.LANGUAGES)
    said = (walls.ROOT / "desktop" / "app.py").read_text(encoding="utf-8")
    assert "app.setDesktopFileName(APP.lower())" in said
    assert Path(linux_files.MENU_ENTRY).stem == product.NAME.lower() == entry["Icon"]


def test_the_desktops_own_judge_finds_nothing_wrong(tree):
    judge = shutil.which("desktop-file-validate")
    if judge is None:
        pytest.skip("desktop-file-validate is not here: sudo apt-get install desktop-file-utils")
    for place in (linux_files.MENU_ENTRY, linux_files.AUTOSTART):
        assert not subprocess.run([judge, str(tree / place)], capture_output=True, text=True).stdout


def test_the_software_centre_is_told_in_every_language(tree):
    told = Xml.parse(tree / linux_files.METAINFO).getroot()
    spoken = "{http://www.w3.org/XML/1998/namespace}lang"
    for what in ("summary", "description/p"):
        assert {found.get(spoken, "en") for found in told.findall(what)} == set(product.LANGUAGES)


def test_icons_come_in_every_size_and_are_not_kept(tree):
    for size in icons.SIZES:
        with Image.open(tree / f"{linux_files.ICONS}/{size}x{size}/apps/{product.COMMAND}.png") as drawn:
            assert drawn.size == (size, size)
            # The corners are clear and the middle is the star's.
            assert drawn.getpixel((0, 0))[3] < 128
            assert drawn.getpixel((size // 2, size // 2))[0] > 200
    assert not [file for file in walls.files("installer", ending="") if file.suffix in {".png", ".ico", ".bmp"}]


def test_windows_icon_holds_every_size():
    with Image.open(io.BytesIO(icons.ico())) as held:
        assert held.ico.sizes() == {(size, size) for size in icons.WINDOWS_SIZES}
        small = held.ico.getimage((16, 16)).convert("RGBA")
    with Image.open(io.BytesIO(icons.png(16))) as png:
        assert small.tobytes() == png.convert("RGBA").tobytes()


def test_the_installers_pictures_are_plain_bitmaps_of_its_size():
    for drawn, size in ((icons.side(), icons.SIDE), (icons.head(), icons.HEAD)):
        assert drawn[:2] == b"BM"
        assert struct.unpack_from("<ii", drawn, 18) == size


def test_the_manual_names_every_command_with_its_options(manual):
    assert len(man_page.commands()) > 50
    for command in man_page.commands():
        assert re.search(rf"^{product.COMMAND} {re.escape(command)}\b", manual, re.M), command
    for option in ("--until-ready", "--demo", "--earn-under", "--people", "--card", "--json"):
        assert option in manual


def read_from_the_environment(*folders: str) -> set[str]:
    """Every variable that the program asks for by a name of its own."""
    asked = re.compile(r'(?:environ(?:\.get\(|\[)|envvar=|_VARIABLE = )"([A-Z][A-Z_]+)"')
    return {name for file in walls.files(*folders) for name in asked.findall(file.read_text(encoding="utf-8"))}


def test_the_manual_names_every_variable_that_is_read(manual):
    # The choice of Qt for the charts is the program's own, not a user's.
    asked = read_from_the_environment("desktop", "db", "resources") - {"PYQTGRAPH_QT_LIB"}
    assert asked >= {"LANG", "LC_ALL", "REGULARS_HUB"}
    told = manual.partition("\n.SH ENVIRONMENT")[2].partition("\n.SH ")[0]
    assert not [name for name in asked if not re.search(rf"\b{name}\b", told)]


def test_the_manual_tells_where_the_books_lie_on_nobodys_machine_in_particular(manual):
    told = manual.partition("\n.SH FILES")[2].partition("\n.SH ")[0]
    assert "~/.local/share/Regulars/books.db" in told
    assert "~/.config/Regulars/settings.json" in told
    assert os.environ["HOME"] not in told
    places = [ask() for name, ask in vars(settings).items() if name.endswith(("_path", "_folder")) and callable(ask)]
    assert len(places) > 4
    assert not [place for place in places if not re.search(rf"/{re.escape(place.name)}\b", told)]
    assert f"/{linux_files.AUTOSTART}" in manual
    assert f"/{linux_files.PRINTERS}" in manual


def test_troff_reads_the_manual_without_a_complaint(tree):
    man = shutil.which("man")
    if man is None or shutil.which("groff") is None:
        pytest.skip("man or groff is not here")
    page = [man, "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(tree / linux_files.MANUAL)]
    read = subprocess.run(page, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert (read.returncode, read.stderr) == (0, "")


def mistakes(rules: str) -> list[str]:
    """Lines udev would not read: a rule is keys with an operator and a value in quotes; a jump needs its label."""
    wrong, labels = [], set(re.findall(r'^LABEL="(\w+)"', rules, re.M))
    for number, line in enumerate(rules.splitlines(), 1):
        keys = [key.strip() for key in line.split(",")] if line and not line.startswith("#") else []
        wrong += [f"{number}: {key}" for key in keys if not re.fullmatch(r'[A-Z]+(\{\w+\})?(==|!=|\+=|=)"[^"]*"', key)]
        wrong += [f"{number}: no label {label}" for label in re.findall(r'GOTO="(\w+)"', line) if label not in labels]
    return wrong


def test_the_printers_rules_can_be_read_and_reach_printers_alone(tree):
    rules = (tree / linux_files.PRINTERS).read_text(encoding="utf-8")
    assert not mistakes(rules)
    granting = [line for line in rules.splitlines() if "uaccess" in line and not line.startswith("#")]
    assert len(granting) > 20
    assert all(re.match(r'ATTRS\{idVendor\}=="[0-9a-f]{4}", ', line) for line in granting)
    assert "04b8" in granting[0]
    assert rules.index('ENV{ID_USB_INTERFACES}!="*:0701??:*"') < rules.index(f"\n{granting[0]}")
    assert "MODE" not in rules
    # udev acts on the tag in its seventy-third file.
    assert "/70-" in linux_files.PRINTERS


def test_a_broken_rule_is_noticed():
    assert mistakes('ATTR{idVendor}=04b8, TAG+="uaccess"\n') == ["1: ATTR{idVendor}=04b8"]
    assert mistakes('ACTION=="remove", GOTO="end"\n') == ["1: no label end"]
