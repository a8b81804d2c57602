"""The two rooms of who keeps the shop: its goods, and its settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from desktop.parts import Parts, Room
from desktop.shop.goods_presenter import GoodsPresenter
from desktop.shop.goods_screen import GoodsScreen
from desktop.shop.shop_presenter import ShopPresenter
from desktop.shop.shop_screen import ShopScreen

if TYPE_CHECKING:
    from db.lookup.workplace import Workplace
    from db.schema.backup import Backup


class GoodsRoom(QObject):
    """The goods list."""

    icon = "goods"
    shortcut = "F10"

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

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self.screen

    def title(self) -> str:
        """The room's name."""
        return self.tr("Goods")

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


class ShopRoom(QObject):
    """The shop's settings."""

    icon = "settings"
    shortcut = "F11"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.screen = ShopScreen(parts.workplace)
        self.presenter = ShopPresenter(
            self.screen,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            new_id=parts.new_id,
            settings=parts.settings,
            renamed=self._renamed,
            move_to=parts.move_to,
        )
        screen, presenter = self.screen, self.presenter
        screen.names.saved.connect(presenter.rename)
        screen.language_chosen.connect(presenter.speak)
        screen.framed.connect(presenter.frame_scans)
        screen.printer_named.connect(presenter.print_to)
        screen.trying.connect(presenter.try_scanner)
        screen.backup_asked.connect(presenter.back_up)
        screen.restore_asked.connect(self._restore)
        screen.copy_asked.connect(self._save_copy)
        screen.other_asked.connect(self._open_other)
        screen.papers_asked.connect(self._choose_papers)
        screen.backup_folder_asked.connect(self._choose_backups)

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self.screen

    def title(self) -> str:
        """The room's name."""
        return self.tr("Shop")

    def activated(self) -> None:
        """Everything as it is now."""
        self.presenter.begin()

    def scanned(self, code: str) -> bool:
        """Only while the scanner is being tried."""
        return self.presenter.scanned(code)

    def changed(self, changes: Changes) -> None:
        """Nothing here shows what is sold."""

    def closing(self) -> None:
        """Every setting is kept as soon as it is chosen, names when they are saved."""

    def _renamed(self, place: "Workplace") -> None:
        self._parts.workplace = place
        self._parts.tell(Changes(workplace=True))

    def _restore(self, backup: "Backup", when: str) -> None:
        agreed = self._parts.ask.agree(
            self.tr("Go back to the copy of {when}?").format(when=when),
            self.tr("Restore"),
            detail=self.tr("What was sold since then will be missing. The books as they are now are kept beside them."),
            danger=True,
        )
        if agreed:
            self.presenter.restore(backup.path)

    def _save_copy(self) -> None:
        name = f"{self._parts.workplace.shop_name}.db".replace("/", "-")
        target = self._parts.ask.save_file(self.tr("Copy the books"), name, self.tr("Books (*.db)"))
        if target is not None:
            self.presenter.save_copy(target)

    def _open_other(self) -> None:
        path = self._parts.ask.open_file(self.tr("Open other books"), self.tr("Books (*.db);;All files (*)"))
        if path is not None:
            self.presenter.open_books(path)

    def _choose_papers(self) -> None:
        folder = self._parts.ask.folder(self.tr("Folder for PDFs"), self._parts.settings.now.papers())
        if folder is not None:
            self.presenter.put_papers(folder)

    def _choose_backups(self) -> None:
        at = self._parts.settings.now.backups(self._parts.books.path)
        folder = self._parts.ask.folder(self.tr("Folder for copies"), at)
        if folder is not None:
            self.presenter.put_backups(folder)


def build(parts: Parts) -> tuple[Room, ...]:
    """Both rooms, on these books."""
    return GoodsRoom(parts), ShopRoom(parts)
