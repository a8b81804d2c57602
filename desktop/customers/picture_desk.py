"""A customer's card as a picture: for what, where to, and what became of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from db.books import BooksProblem
from desktop.paper.batch_jobs import picture_of_customers_card
from desktop.parts import News, Parts
from desktop.wording.figures import card_number
from desktop.wording.problems import word_books_problem
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.customers.screen import CustomersScreen


class PictureDesk(QObject):
    """Asks which picture and for its file; the work process draws it, in the shop's language as on the card."""

    def __init__(self, parts: Parts, screen: "CustomersScreen", words: Callable[[], Words]) -> None:
        super().__init__()
        self._parts, self._screen, self._words = parts, screen, words

    def ask(self, number: str, near: QWidget) -> None:
        """For what: to send to a phone, or as the card is."""
        sheet = self._screen.sheets.open_pictures(near, card_number(number))
        sheet.chosen.connect(partial(self._save, number))

    def _save(self, number: str, kind: str) -> None:
        title, kinds = self.tr("Save the card as a picture"), self.tr("Pictures (*.png)")
        target = self._parts.ask.save_file(title, f"{kind}-{number[-6:]}.png", kinds)
        if target is None:
            return
        if target.suffix.lower() != ".png":
            target = target.with_name(f"{target.name}.png")
        job = partial(
            picture_of_customers_card,
            self._parts.books.path,
            target,
            number,
            phone=kind == "phone",
            language="",
            now=self._parts.clock(),
        )
        self._parts.work(job, self._written, self._failed)

    def _written(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

        words = self.tr("{path} is written.").format(path=path.name)
        self._parts.news(News(words, "good", self.tr("Show its folder"), show))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, BooksProblem):
            words = word_books_problem(error.code, self._words(), path=str(error.path), facts=error.facts)
        elif isinstance(error, OSError):
            words = self.tr("The file can't be written: {why}").format(why=error.strerror or str(error))
        elif isinstance(error, ValueError):
            words = self.tr("Its number is too long for any code on a card.")
        else:
            raise error
        self._parts.news(News(words, "bad"))
