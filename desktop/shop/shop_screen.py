"""The shop room as it is seen: cards of settings, the copies of the books among them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.parts import set_topic
from desktop.settings import OWN_NAMES
from desktop.shop.backups_model import WHEN, BackupsModel
from desktop.shop.names_card import NamesCard
from desktop.shop.practice_card import PracticeCard
from desktop.shop.reasons_card import ReasonsCard
from desktop.widgets.button import Button
from desktop.widgets.field import Field, surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.rows import Rows
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.problems import word_books_problem, word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.workplace import Workplace
    from db.schema.backup import Backup
    from desktop.settings import Settings

#: Where the cards stand that others bring: of several tills, of newer releases, and the one nobody needs on a good day.
HUB_AT = (6, 0, 1, 2)
UPDATES_AT = (7, 0, 1, 2)
SUPPORT_AT = (9, 0, 1, 2)


class ShopScreen(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    language_chosen = Signal(str)
    printer_named = Signal(str)
    papers_asked = Signal()
    backup_folder_asked = Signal()
    scanner_asked = Signal()
    backup_asked = Signal()
    copy_asked = Signal()
    restore_asked = Signal(object, str)
    other_asked = Signal()

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__()
        self._workplace = workplace
        self._headings = {name: Label(role="heading") for name in ("language", "books", "paper", "scanner")}
        self.title = Label(role="title")
        self.notice = Notice()
        self.names = NamesCard()
        self.practice = PracticeCard()
        set_topic(self.practice, "practice")
        self.reasons = ReasonsCard(workplace.currency.decimals, self._words())
        self.language = Segmented(OWN_NAMES)
        self.printer = QLineEdit()
        self.papers, self.backup_folder = Label(role="small").wrapped(), Label(role="small").wrapped()
        self.choose_papers, self.choose_backups = Button(icon="folder"), Button(icon="folder")
        self.set_up_scanner = Button(icon="barcode")
        self.scanner = Label(role="body", tone="muted").wrapped()
        self._settings: Settings | None = None
        self.backup, self.copy, self.other = Button(kind="primary", icon="backup"), Button(icon="computer"), Button()
        self.restore = Button(icon="history")
        self.other.icon_name = "folder"
        self.model = BackupsModel()
        self.rows = Rows()
        self.rows.setModel(self.model)
        self.rows.stretch(WHEN)
        self._no_backups = Label(role="body", tone="muted").wrapped()
        self._fields = {"printer": Field(self.printer)}
        self._build()
        self._connect()
        self.retranslate()

    def show_settings(self, settings: "Settings", *, papers: Path, backup_folder: Path) -> None:
        """The settings as they are."""
        self.language.choose(QLocale().name()[:2])
        self._settings = settings
        if self.printer.text() != settings.slip_printer:
            self.printer.setText(settings.slip_printer)
        self.scanner.setText(self._scanner_says())
        self.papers.setText(str(papers))
        self.backup_folder.setText(str(backup_folder))

    def show_names(self, place: "Workplace", *, saved: bool = False) -> None:
        """What shop and till are called."""
        self.names.show_names(place, saved=saved)
        if saved:
            self.notice.show_words(self.tr("The names are saved."), "good")

    def show_name_missing(self, field: str) -> None:
        """Said beside its field."""
        self.names.show_problem(field)

    def show_refusal(self, code: str) -> None:
        """Why the books didn't take it."""
        self.notice.show_words(word_refusal(code, self._words()), "warn")

    def show_backups(self, found: "tuple[Backup, ...]") -> None:
        """The copies there are; the newest is offered first."""
        self.model.show_rows(found)
        self.rows.setVisible(bool(found))
        self._no_backups.setVisible(not found)
        self.restore.setEnabled(bool(found))
        if found:
            self.rows.selectRow(0)

    def show_working(self, working: bool) -> None:
        """A copy is being made: no second one meanwhile."""
        self.backup.setEnabled(not working)
        self.copy.setEnabled(not working)

    def show_done(self, what: str, path: Path) -> None:
        """A copy was made."""
        if what == "backed_up":
            self.notice.show_words(self.tr("The books are backed up."), "good")
        else:
            words = self.tr("The books are in {path}. Carry the file over, and open it there in the first run.")
            # What is still to be done with it stays until it is put away.
            self.notice.show_words(words.format(path=path), "plain")

    def show_problem(self, code: str, path: Path) -> None:
        """Why it couldn't be done; nothing was changed."""
        if code == "exists":
            self.notice.show_words(self.tr("These are the books themselves. Choose another name."), "warn")
        else:
            self.notice.show_words(word_books_problem(code, self._words(), path=str(path)), "bad")

    def retranslate(self) -> None:
        """Word the room in the language of the moment."""
        self.title.setText(self.tr("Shop"))
        self._headings["language"].setText(self.tr("Language"))
        self._headings["books"].setText(self.tr("The books and their copies"))
        self._headings["paper"].setText(self.tr("Slips and papers"))
        self._headings["scanner"].setText(self.tr("Scanner"))
        self._fields["printer"].set_words(
            self.tr("Slip printer"), self.tr("192.168.0.50:9100, /dev/usb/lp0 or COM3@19200. Empty: slips go to a PDF.")
        )
        self.choose_papers.setText(self.tr("Folder for PDFs…"))
        self.choose_backups.setText(self.tr("Folder for copies…"))
        self.set_up_scanner.setText(self.tr("Set up the scanner…"))
        self.scanner.setText(self._scanner_says())
        self.backup.setText(self.tr("Back up now"))
        self.restore.setText(self.tr("Restore this copy…"))
        self.copy.setText(self.tr("Copy for another computer…"))
        self.other.setText(self.tr("Open other books…"))
        self._no_backups.setText(self.tr("No copy yet. One is made every day by itself."))
        self.language.choose(QLocale().name()[:2])
        self.model.layoutChanged.emit()

    def _words(self) -> Words:
        place = self._workplace
        return Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone)

    def _build(self) -> None:
        inside = QWidget()
        grid = self.grid = QGridLayout(inside)
        grid.setContentsMargins(20, 18, 20, 12)
        grid.setSpacing(14)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.notice, 1, 0, 1, 2)
        grid.addWidget(self._books_card(), 2, 0, 2, 1)
        grid.addWidget(self.names, 2, 1)
        grid.addWidget(self._card("language", self.language), 3, 1)
        grid.addWidget(self._scanner_card(), 4, 0)
        grid.addWidget(self._paper_card(), 4, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.reasons, 5, 0, 1, 2)
        grid.addWidget(self.practice, UPDATES_AT[0] + 1, 0, 1, 2)
        grid.setRowStretch(SUPPORT_AT[0] + 1, 1)
        scroll = self.area = Scrolled(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _card(self, name: str, *widgets: QWidget) -> QWidget:
        card = surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._headings[name])
        for widget in widgets:
            column.addWidget(widget)
        if name != "books":
            # Beside a taller card the rest of the room stays empty below.
            column.addStretch(1)
        return card

    def _books_card(self) -> QWidget:
        card = self._card("books", self._no_backups, self.rows)
        set_topic(card, "backups")
        column = card.layout()
        assert isinstance(column, QVBoxLayout)
        # One of the two is hidden; the other takes the room that is left.
        column.setStretchFactor(self.rows, 1)
        column.setStretchFactor(self._no_backups, 1)
        self._no_backups.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self.restore, self.backup, self.backup_folder, self.choose_backups, self.copy, self.other):
            column.addWidget(widget)
        return card

    def _scanner_says(self) -> str:
        """How the scanner is set, in a line or two."""
        now = self._settings
        says = [self.tr("On a serial port.") if now and now.serial_port else self.tr("It types like a keyboard.")]
        if now and now.scanner_prefix:
            says.append(self.tr("Before each code: “{sign}”.").format(sign=now.scanner_prefix))
        if now and now.scanner_suffix:
            says.append(self.tr("After each code: “{sign}”.").format(sign=now.scanner_suffix))
        return " ".join(says)

    def _scanner_card(self) -> QWidget:
        card = self._card("scanner", self.scanner, self.set_up_scanner)
        set_topic(card, "scanner")
        return card

    def _paper_card(self) -> QWidget:
        return self._card("paper", self._fields["printer"], self.papers, self.choose_papers)

    def _connect(self) -> None:
        self.language.chosen.connect(self.language_chosen)
        self.printer.editingFinished.connect(lambda: self.printer_named.emit(self.printer.text()))
        self.choose_papers.clicked.connect(self.papers_asked)
        self.choose_backups.clicked.connect(self.backup_folder_asked)
        self.set_up_scanner.clicked.connect(self.scanner_asked)
        self.backup.clicked.connect(self.backup_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.other.clicked.connect(self.other_asked)
        self.restore.clicked.connect(self._restore)

    def _restore(self) -> None:
        row = self.rows.currentIndex().row()
        if row >= 0:
            self.restore_asked.emit(self.model.backup(row), self.model.when(row))
