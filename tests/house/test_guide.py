"""The guide is true: every name in it is on the screen, every key is bound, every picture there, in each language."""

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest

from desktop.shell.guide import TOPICS, GuidePage, pages
from tests.house import walls

LANGUAGES = ("en", "ru", "hu", "ro")
HOME = walls.ROOT / "resources" / "guide"
PICTURES_BYTES_MAX = 3_000_000
#: What needs no binding: they mean the same in every program.
EVERYWHERE = frozenset({"Enter", "Esc", "Space", "Tab", "↑", "↓", "←", "→"})

_KEY = re.compile(r'"((?:(?:Ctrl|Shift|Alt)\+)*(?:F\d+|[A-Z]|Left|Right|Return|Tab))"')
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


def spoken(page: GuidePage) -> str:
    """The page without what is for a machine to read aloud or to run."""
    text = re.sub(r"^```.*?^```", "", page.markdown, flags=re.S | re.M)
    return _PICTURE.sub("", text)


@cache
def texts(language: str) -> frozenset[str]:
    """All that the program says in that language, its places for values left as they are."""
    found = ET.parse(walls.ROOT / "resources" / "translations" / f"regulars_{language}.ts").iter("message")
    said = {form for message in found for form in _forms(message, language)}
    if language == "en":
        # English stands in the source; its own file holds plural forms only.
        russian = ET.parse(walls.ROOT / "resources" / "translations" / "regulars_ru.ts").iter("source")
        said |= {source.text or "" for source in russian}
    return frozenset(said)


def _forms(message: ET.Element, language: str) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@cache
def patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """The texts that have a place for a value: "Pay with {purse}" is on the screen as "Pay with Points"."""
    templates = (text for text in texts(language) if "{" in text and len(re.sub(r"{\w+}", "", text).strip()) > 2)
    return tuple(re.compile(re.sub(r"\\{\w+\\}", ".+", re.escape(text))) for text in templates)


def unknown_names(text: str, language: str) -> list[str]:
    """What is in bold and yet nowhere in the program."""
    names = [" ".join(name.split()) for name in re.findall(r"\*\*(.+?)\*\*", text, re.S)]
    return [
        name
        for name in names
        if name not in texts(language) and not any(pattern.fullmatch(name) for pattern in patterns(language))
    ]


@cache
def bound_keys() -> frozenset[str]:
    """Every key that the program names in quotes."""
    return frozenset(key for file in walls.files("desktop") for key in _KEY.findall(file.read_text(encoding="utf-8")))


def unknown_keys(text: str) -> list[str]:
    """What is told to be pressed and yet does nothing."""
    return [key for key in re.findall(r"`([^`]+)`", text) if key not in EVERYWHERE | bound_keys()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_in_bold_is_on_the_screen_and_every_key_is_bound(language):
    for page in pages(language):
        assert not unknown_names(spoken(page), language), page.name
        assert not unknown_keys(spoken(page)), page.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_that_a_room_points_to_is_there_once_and_has_something_to_say(language):
    there = [topic for page in pages(language) for topic in page.places]
    assert there == list(TOPICS)
    for page in pages(language):
        assert len(page.places) == page.markdown.count("\n## "), page.name
        assert page.html.count("<a name=") == len(page.places)
        sections = re.split(r"^## .+$", page.markdown, flags=re.M)
        assert all(len(section.split()) > 15 for section in sections), page.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_none_is_left_over(language):
    named = {picture for page in pages(language) for _, picture in _PICTURE.findall(page.markdown)}
    assert named == {file.name for file in (HOME / language).glob("*.png")}
    assert all(words for page in pages(language) for words, _ in _PICTURE.findall(page.markdown))


def test_the_pages_are_the_same_in_every_language():
    def bones(language: str) -> list[list[str]]:
        return [re.findall(r'<a name="\w+">|^\d\. |!\[|\(\w+\.png\)', p.markdown, re.M) for p in pages(language)]

    assert all(bones(language) == bones("en") for language in LANGUAGES)


def test_the_pictures_are_no_burden_to_a_package():
    assert sum(file.stat().st_size for file in HOME.rglob("*.png")) < PICTURES_BYTES_MAX


def test_a_wrong_name_and_a_wrong_key_are_noticed():
    assert unknown_names("Press **Apply** or **Pay with Points**, not **Frobnicate**.", "en") == ["Frobnicate"]
    assert unknown_keys("`F8`, `Shift+F4` and `Enter`, but not `Ctrl+F12`.") == ["Ctrl+F12"]
