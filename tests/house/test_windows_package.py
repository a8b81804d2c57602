"""The installer for Windows: whole in four languages, made of what the bundle holds, and never sweeping up more."""

import re
import shutil
from pathlib import Path

import pytest

from tests.house import walls
from tests.house.test_product import product, script

script("icons")
windows_package = script("windows_package")

WORDS = (walls.ROOT / "installer" / "windows" / "words.nsh").read_text(encoding="utf-8")
SCRIPT = windows_package.SCRIPT.read_text(encoding="utf-8")
LANGUAGES = tuple(windows_package.NSIS_LANGUAGES.values())


@pytest.fixture
def bundle(tmp_path) -> Path:
    """A folder as PyInstaller leaves it on Windows, of a few bytes."""
    folder = tmp_path / product.COMMAND
    inside = folder / "_internal" / "resources" / "fonts"
    inside.mkdir(parents=True)
    for file in (*(folder / name for name in windows_package.PROGRAMS), inside / "a $ and a letter of ours – Ő.otf"):
        file.write_bytes(b"MZ")
    return folder


def said(words: str) -> dict[str, dict[str, str]]:
    """Every text by its name and its language."""
    told: dict[str, dict[str, str]] = {}
    for name, language, text in re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.*)"$', words, re.M):
        told.setdefault(name, {})[language] = text
    return told


def lacking(words: str) -> list[str]:
    """Texts that a language lacks, has in English only, or fills with other names than the English one."""
    wrong = []
    for name, by_language in said(words).items():
        english = by_language.get("ENGLISH", "")
        for language in LANGUAGES:
            text = by_language.get(language, "")
            if not text or (language != "ENGLISH" and text == english):
                wrong.append(f"{name}: not in {language}")
            elif set(re.findall(r"\$\{?\w+\}?", text)) != set(re.findall(r"\$\{?\w+\}?", english)):
                wrong.append(f"{name}: filled otherwise in {language}")
    return wrong


def test_the_installer_speaks_every_language():
    assert tuple(windows_package.NSIS_LANGUAGES) == product.LANGUAGES
    assert re.findall(r'^!insertmacro LANGUAGE "(\w+)"', SCRIPT, re.M) == [name.title() for name in LANGUAGES]
    assert not lacking(WORDS)
    # Every line of the file was read, and Romanian has its comma below.
    assert WORDS.count("\nLangString ") == sum(len(texts) for texts in said(WORDS).values())
    assert not set("şţŞŢ") & set(WORDS)


def test_a_text_that_a_language_lacks_is_noticed():
    whole = "".join(f'LangString A ${{LANG_{language}}} "{language} $Books"\n' for language in LANGUAGES)
    assert not lacking(whole)
    assert lacking(whole.replace('"RUSSIAN $Books"', '"ENGLISH $Books"')) == ["A: not in RUSSIAN"]
    assert lacking(whole.replace('"HUNGARIAN $Books"', '"HUNGARIAN"')) == ["A: filled otherwise in HUNGARIAN"]


def test_every_text_is_shown_and_every_shown_text_is_there():
    shown = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    # The product's own sentence is written down while the installer is made.
    assert shown - {"SENTENCE"} == set(said(WORDS))


def test_what_is_installed_is_removed_by_name_and_nothing_else_is(bundle, tmp_path):
    windows_package.write_down(bundle, tmp_path)
    text = (tmp_path / "product.nsh").read_text(encoding="utf-8-sig")
    inside = r"_internal\resources\fonts"
    assert f'SetOutPath "$INSTDIR\\{inside}"' in text
    assert f'Delete "$INSTDIR\\{inside}\\a $$ and a letter of ours – Ő.otf"' in text
    removed = re.findall(r'^  RMDir "(.*)"', text, re.M)
    assert removed == [rf"$INSTDIR\{inside}", r"$INSTDIR\_internal\resources", r"$INSTDIR\_internal"]
    # The folder may be one that somebody keeps other things in: the books, at worst.
    assert "/r " not in "".join(line for line in (text + SCRIPT).splitlines() if "RMDir" in line or "Delete" in line)


def test_version_and_names_come_from_the_product(bundle, tmp_path):
    assert not re.search(rf"\b({product.NAME}|{re.escape(product.VERSION)})\b", SCRIPT + WORDS)
    windows_package.write_down(bundle, tmp_path)
    text = (tmp_path / "product.nsh").read_text(encoding="utf-8-sig")
    assert f'!define PRODUCT_VERSION "{product.VERSION}"' in text
    assert f'VIProductVersion "{windows_package.version_of_four()}"' in text
    assert all(product.SENTENCE[code] in text for code in product.LANGUAGES)
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", windows_package.version_of_four())


def test_the_programs_tell_what_they_are_in_every_language():
    # PyInstaller reads it as an expression of these six, which exist on Windows alone.
    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    made = {name: lambda *given, _name=name, **named: (_name, *given, named) for name in names}
    _, told = eval(windows_package.program_properties("regulars.exe"), made)
    assert told["ffi"][-1]["filevers"] == tuple(map(int, windows_package.version_of_four().split(".")))
    tables = told["kids"][0][1]
    assert [table[1] for table in tables] == ["040904B0", "041904B0", "040E04B0", "041804B0"]
    assert [dict(text[1:3] for text in table[2])["FileDescription"] for table in tables] == [
        f"{product.NAME} – {product.SHORT[code]}" for code in product.LANGUAGES
    ]


def test_makensis_makes_an_installer_of_a_bundle_without_a_warning(bundle, tmp_path):
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not here: sudo apt-get install nsis")
    made = windows_package.package(bundle, tmp_path / "dist")
    assert made.name == f"{product.NAME}-{product.VERSION}-windows-x64.exe"
    content = made.read_bytes()
    assert content[:2] == b"MZ"
    told = content.decode("utf-16-le", errors="ignore") + content[1:].decode("utf-16-le", errors="ignore")
    for code in product.LANGUAGES:
        assert f"{product.NAME} – {product.SHORT[code]}" in told


def test_a_folder_that_is_no_bundle_for_windows_is_refused_in_words(tmp_path):
    with pytest.raises(windows_package.Unpackable, match=r"has no regulars\.exe and no regulars-window\.exe"):
        windows_package.package(tmp_path, tmp_path / "dist")


def test_the_forge_builds_both_installers_with_actions_of_a_version_and_proves_them():
    forge = (walls.ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
    assert {"windows-latest", "ubuntu-22.04"} == set(re.findall(r"runs-on: (\S+)", forge))
    for action in re.findall(r"uses: (\S+)", forge):
        assert re.fullmatch(r"actions/[\w-]+@v\d+", action)
    assert forge.count("--self-check") == 2
    for called in re.findall(r"python (installer/\w+\.py)", forge):
        assert called == "installer/build.py" or (walls.ROOT / called).is_file()
