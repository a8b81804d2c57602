"""The goods list, put together when somebody walks in."""

from PySide6.QtCore import QObject

from db.changes import Changes
from desktop.parts import Parts
from desktop.shop.goods_presenter import GoodsPresenter
from desktop.shop.goods_screen import GoodsScreen


class GoodsWorkroom(QObject):
    """The goods list."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.screen = GoodsScreen(parts.workplace)
        self.presenter = GoodsPresenter(
            self.screen, books=parts.books, run=parts.run, work=parts.work, clock=parts.clock, tell=parts.tell
        )
        screen, presenter = self.screen, self.presenter
        screen.searched.connect(presenter.search)
        screen.wanted_more.connect(presenter.more)
        screen.added.connect(lambda: presenter.add())
        screen.opened.connect(presenter.open)
        screen.import_stopped.connect(presenter.stop)
        screen.file_asked.connect(self._choose_file)
        screen.editor.saved.connect(presenter.save)
        screen.editor.deleted.connect(presenter.delete)
        screen.editor.left.connect(screen.close_editor)

    def activated(self) -> None:
        """The list as it is now."""
        self.presenter.begin()
        self.screen.search.setFocus()

    def scanned(self, code: str) -> bool:
        """A scan fills the code of new goods; anything else is the till's."""
        if self.screen.editor.takes_code:
            self.screen.editor.take_code(code)
            return True
        return False

    def changed(self, changes: Changes) -> None:
        """The list may have moved."""
        self.presenter.changed(changes)

    def closing(self) -> None:
        """A file being read is given up whole."""
        self.presenter.stop()

    def _choose_file(self) -> None:
        file = self._parts.ask.open_file(self.tr("Bring in goods"), self.tr("Lists (*.csv *.csv.gz *.txt *.xlsx)"))
        if file is not None:
            self.presenter.bring_in(file)
