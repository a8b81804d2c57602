"""The words of the window's language and of the programme in force, made anew when either changes."""

from PySide6.QtCore import QLocale

from desktop.parts import Parts
from desktop.wording.words import Words, words_of
from loyalty.programme import Programme


class RoomWords:
    """Asked at every keystroke, so kept."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._programme: Programme | None = None
        self._made_for: tuple[str, Programme | None] | None = None
        self._words: Words | None = None

    def programme_changed(self, programme: Programme) -> None:
        """Its names are spoken from now on."""
        self._programme = programme

    def __call__(self) -> Words:
        """The words now."""
        language, programme = QLocale().name()[:2], self._programme
        made_for = self._made_for
        if self._words is None or made_for is None or made_for[0] != language or made_for[1] is not programme:
            place = self._parts.workplace
            if programme is None:
                self._words = Words(language=language, currency=place.currency, zone=place.zone, country=place.country)
            else:
                self._words = words_of(programme, language=language, country=place.country)
            self._made_for = (language, programme)
        return self._words
