"""What is shown: that Qt finds its screen, draws letters and pictures, and speaks the four languages."""

import os
from collections.abc import Iterator, MutableMapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QImage, QRawFont
from PySide6.QtWidgets import QLabel

from desktop.paper.typeface import FAMILY, FILES, prepared
from desktop.settings import LANGUAGES
from desktop.support.found import demand
from desktop.wording.words import Words
from loyalty.money import Currency
from resources import path

#: One letter at least of each alphabet we write, and the signs that fonts lack first.
LETTERS = "ŐőŰűȘșȚțЯяЁё₽€–…"
#: What icons, photographs and stored pictures are kept as.
PICTURES = ("png", "jpeg")
#: A text of the program and one of the words on paper, by where it is asked for.
_KNOWN = (("CustomersRoom", "Customers"), ("words", "To pay"))
#: A button of Qt's own; English needs no translation of it.
_QT_BUTTON = ("QPlatformTheme", "Cancel")


def screen() -> str:
    """A window can be made where it would be shown; where there is no display, where nothing is shown."""
    wanted = screens(os.environ)
    if wanted:
        os.environ["QT_QPA_PLATFORM"] = wanted
    application = prepared()
    assert isinstance(application, QGuiApplication)
    name = application.platformName()
    demand(wanted in ("", "offscreen") or name != "offscreen", f"a display is there, and Qt cannot use it: {wanted}")
    label = QLabel("Ő")
    demand(not label.grab().isNull(), f"nothing is drawn on {name}")
    size = application.primaryScreen().size()
    return f"Qt {qVersion()}, {name}, {size.width()}x{size.height()}"


def screens(environment: MutableMapping[str, str]) -> str:
    """Which of Qt's screens to try here, the best first. Empty: the environment has said it, or Qt knows best."""
    if environment.get("QT_QPA_PLATFORM") or os.name == "nt":
        return ""
    # The last is for a display that is named and cannot be reached: Qt would end the whole program.
    there = [name for name, said in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if environment.get(said)]
    return ";".join([*there, "offscreen"])


def fonts() -> str:
    """The bundled typeface is found by its name, in every weight, with the letters of four languages."""
    prepared()
    for weight, file in FILES.items():
        drawn = QRawFont(str(path("fonts", f"{file}.otf")), 16)
        demand(drawn.isValid(), f"{file} is not there")
        lacking = "".join(letter for letter in LETTERS if not drawn.supportsCharacter(ord(letter)))
        demand(not lacking, f"{file} lacks {lacking}")
        found = QFontInfo(QFont(FAMILY, 12, weight))
        demand((found.family(), found.weight()) == (FAMILY, weight), f"{file} is taken for {found.family()}")
    return f"{FAMILY}: {', '.join(weight.name for weight in FILES)}"


def pictures(folder: Path) -> str:
    """Icons are read and drawn; photographs are written and read again."""
    prepared()
    icon = QImage(str(path("icons", "regulars.svg")))
    demand(not icon.isNull(), "svg cannot be read")
    for kind in PICTURES:
        picture, file = QImage(16, 16, QImage.Format.Format_RGB32), folder / f"picture.{kind}"
        picture.fill(QColor("teal"))
        demand(picture.save(str(file)), f"{kind} cannot be written")
        demand(QImage(str(file)).size() == picture.size(), f"{kind} cannot be read")
    return ", ".join(("svg", *PICTURES))


def languages() -> str:
    """Each language has its texts, and none is English under another name."""
    for language in LANGUAGES:
        missing = list(_untranslated(language))
        demand(not missing, f"{language}: {', '.join(missing)}")
    return ", ".join(LANGUAGES)


def _untranslated(language: str) -> Iterator[str]:
    translator = QTranslator()
    if not translator.load(str(path("translations", f"regulars_{language}.qm"))):
        yield "no file"
        return
    words = Words(language=language, currency=Currency("EUR", 2))
    if "(s)" in words.tr("{number} example(s), no difference.", "", 1):
        yield "plurals"
    if language == "en":
        return
    yield from (text for context, text in _KNOWN if translator.translate(context, text) in ("", text))
    # Qt has no Romanian of its own; ours lies beside our texts.
    base = path("translations") if language == "ro" else QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    buttons = QTranslator()
    if not buttons.load(f"qtbase_{language}", str(base)) or not buttons.translate(*_QT_BUTTON):
        yield "Qt's own buttons"
