"""The bundled typeface for what is printed, with or without a window: Latin, Cyrillic, ₽, Ő Ű, Ș Ț in one."""

import os
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from resources import path

FAMILY = "Inter"
#: Its weights, as the files in resources/fonts are called.
FILES = {
    QFont.Weight.Normal: "Inter-Regular",
    QFont.Weight.Medium: "Inter-Medium",
    QFont.Weight.DemiBold: "Inter-SemiBold",
    QFont.Weight.Bold: "Inter-Bold",
}


@cache
def prepared() -> QGuiApplication:
    """What drawing needs: an application object and the bundled fonts. A command or a work process has no window,
    so one is made that shows nothing; it must be asked for on that process's main thread.
    """
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # The widgets' kind: should a window be wanted later in this process, Qt allows only one object.
        application = QApplication([])
    for file in sorted(path("fonts").glob("*.[to]tf")):
        QFontDatabase.addApplicationFont(str(file))
    return application


def face(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface, `size` in dots of whatever is drawn on.

    A Qt PDF knows what a glyph says only where the font's own table of letters leads to it: figures of one width, or
    signs that are raised between figures, would be drawn right and could be neither searched for, copied nor read out.
    """
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("calt"), 0)
    # Whole steps of the printer's own grid are for the glyphs to find, not for the screen's hinting.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
