"""The language of the window: our own texts, Qt's own buttons, and how figures are written."""

import locale
import os

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.settings import LANGUAGES
from resources import path

#: English as written in Europe: day before month.
_LOCALES = {"en": "en_GB", "ru": "ru_RU", "hu": "hu_HU", "ro": "ro_RO"}


def system_language() -> str:
    """The system's own language where it is one of ours, else English."""
    return next((name[:2] for name in _system_names() if name[:2] in LANGUAGES), "en")


def system_speaks_ours() -> bool:
    """Whether the system names a language at all that is one of ours: a till set up in a hurry says only C."""
    return any(name[:2] in LANGUAGES for name in _system_names())


def _system_names() -> tuple[str, ...]:
    return QLocale.system().name(), os.environ.get("LANG", ""), locale.getlocale()[0] or ""


class Language(QObject):
    """Switches every text of the running window; widgets hear LanguageChange and word themselves again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._spoken = ""
        self._translators: list[QTranslator] = []

    @property
    def spoken(self) -> str:
        """One of LANGUAGES."""
        return self._spoken

    def speak(self, language: str) -> None:
        """Speak this language from now on; one that is not ours counts as the system's."""
        wanted = language if language in LANGUAGES else system_language()
        if wanted == self._spoken:
            return
        self._spoken = wanted
        where = QLocale(_LOCALES[wanted])
        QLocale.setDefault(where)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        # Qt has no Romanian of its own; ours stands beside our texts. The last one installed is asked first.
        base = path("translations") if wanted == "ro" else QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{wanted}", str(base))
        self._install(f"regulars_{wanted}", str(path("translations")))
        for window in self._app.topLevelWidgets():
            window.setLocale(where)

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        # A file that isn't there leaves its texts in English: the till still sells.
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)
