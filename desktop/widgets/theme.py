"""The one look: colours by meaning, the style sheet made from them, and the typeface."""

import json
from functools import cache
from string import Template
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from resources import path

#: The bundled family; it covers Latin with Ő Ű Ș Ț, Cyrillic and ₽.
FAMILY = "Inter"
#: The least that a finger hits without aiming, in device-independent pixels.
FINGER = 44


@cache
def tokens(theme: str = "day") -> MappingProxyType[str, str]:
    """The theme's colours by meaning, as resources/themes writes them."""
    return MappingProxyType(json.loads(path("themes", f"{theme}.json").read_text(encoding="utf-8")))


@cache
def colour(name: str) -> QColor:
    """One colour by its meaning: `accent`, `muted`, `warn_soft`. Raises KeyError for a name the theme lacks."""
    return QColor(tokens()[name])


def style_sheet(theme: str = "day") -> str:
    """The style sheet with the theme's colours put in."""
    sheet = Template(path("themes", "regulars.qss").read_text(encoding="utf-8"))
    return sheet.substitute(tokens(theme), icons=path("icons").as_posix())


def dress(app: QApplication) -> None:
    """Give the whole program its typeface and its look."""
    for file in sorted(path("fonts").glob("*.[to]tf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont(FAMILY)
    font.setPixelSize(15)
    # Figures of one width: a sum must not dance while it is typed.
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setStyle("Fusion")
    app.setFont(font)
    app.setStyleSheet(style_sheet())
