"""The bundled font has the letters of the four languages, the signs of money, the shapes that stand beside colours."""

import ast

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

from resources import path
from tests.house import walls

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
HUNGARIAN = "aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz"
ROMANIAN = "aăâbcdefghiîjklmnopqrsștțuvwxyz"  # ș and ț with a comma below, not ş and ţ with a cedilla.
SIGNS = "0123456789 ₽€£$%‰ −–—+×÷=±≈≤≥ .,:;!? ·•… «»„”“’‘ №§© ½ \u00a0\u202f\u2009"
SHAPES = "★☆◆◇●○■□▲▼◀▶✓✗→←↑↓↻⌫⚠"

#: The font draws none of these: a room that wants one draws it itself, or takes another shape.
MISSING = "✦✕✔ℹ⟳⋯≡☰✎⊕⊖"


def lacking(font: QRawFont, letters: str) -> list[str]:
    return [letter for letter in letters if not font.supportsCharacter(ord(letter))]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_letter_sign_and_shape_is_there(qapp, weight):
    font = QRawFont(str(path("fonts", f"Inter-{weight}.otf")), 16)
    assert font.isValid()
    for letters in (RUSSIAN, HUNGARIAN, ROMANIAN):
        assert not lacking(font, letters + letters.upper())
    assert not lacking(font, SIGNS)
    assert not lacking(font, SHAPES)


def test_what_the_font_lacks_is_known(qapp):
    font = QRawFont(str(path("fonts", "Inter-Regular.otf")), 16)
    assert lacking(font, MISSING) == list(MISSING)


def shown_letters(source: str) -> set[str]:
    """The printable letters beyond ASCII in a program's own texts."""
    constants = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    letters = {letter for text in constants if isinstance(text, str) for letter in text}
    return {letter for letter in letters if ord(letter) > 127 and letter.isprintable()}


def test_the_program_shows_nothing_the_font_lacks(qapp):
    font = QRawFont(str(path("fonts", "Inter-Regular.otf")), 16)
    for file in walls.files("desktop", "loyalty"):
        shown = "".join(sorted(shown_letters(file.read_text(encoding="utf-8"))))
        assert not lacking(font, shown), file
    assert lacking(font, "".join(shown_letters("text = 'Șef ☰'"))) == ["☰"]


def test_each_weight_is_found_by_the_family_s_name(qapp):
    for weight in WEIGHTS:
        assert QFontDatabase.addApplicationFont(str(path("fonts", f"Inter-{weight}.otf"))) >= 0
    for number in WEIGHTS.values():
        font = QFont("Inter")
        font.setWeight(QFont.Weight(number))
        assert (QFontInfo(font).family(), QFontInfo(font).weight()) == ("Inter", number)


def test_its_licence_comes_with_it():
    assert "SIL OPEN FONT LICENSE Version 1.1" in path("fonts", "OFL.txt").read_text(encoding="utf-8")
