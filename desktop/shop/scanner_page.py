"""The page that sets up a scanner: the three codes, the port, and how card numbers begin, a leaf each."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.shop.card_prefix import PrefixCheck
from desktop.shop.card_prefix_leaf import CardPrefixLeaf
from desktop.shop.scanner_codes import CodesLeaf, spoken
from desktop.shop.scanner_port import PortLeaf
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.problems import word_books_problem, word_refusal

if TYPE_CHECKING:
    from desktop.scanning.serial_port import Port, State
    from desktop.scanning.trial import Report, Trial

LEAVES = ("codes", "port", "numbers")


class ScannerPage(Worded, QWidget):
    """Shows what it is told, says what was pressed. Escape leaves."""

    #: In sight or not: scans are heard here only while it is.
    seen = Signal(bool)
    left = Signal()
    again_asked = Signal()
    print_asked = Signal()
    #: Whether scans are about card numbers.
    about_numbers = Signal(bool)

    def __init__(self, check: PrefixCheck) -> None:
        super().__init__()
        # A scanner that is too slow to be told from typing must find a place where its keys do nothing.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back, self.title = Button(icon="chevron-left", kind="quiet"), Label(role="title")
        self.print, self.again = Button(icon="printer"), Button(icon="redo")
        self.notice = Notice()
        self.tabs = Segmented(kind="tab")
        self.codes, self.port, self.numbers = CodesLeaf(), PortLeaf(), CardPrefixLeaf(check)
        self._stack = QStackedWidget()
        for leaf in (self.codes, self.port, self.numbers):
            scroll = Scrolled(leaf, by_keys=False)
            self._stack.addWidget(scroll)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        top.addWidget(self.again)
        top.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.back.clicked.connect(self.left)
        self.again.clicked.connect(self.again_asked)
        self.print.clicked.connect(self.print_asked)
        self.tabs.chosen.connect(self.open_leaf)
        self.retranslate()
        self.tabs.choose(LEAVES[0])

    def open_leaf(self, name: str) -> None:
        """Bring a leaf to the front."""
        self.tabs.choose(name)
        self._stack.setCurrentIndex(LEAVES.index(name))
        self.again.setVisible(name == "codes")
        self.print.setVisible(name == "codes")
        self.about_numbers.emit(name == "numbers")

    def show_trial(self, trial: "Trial", report: "Report") -> None:
        """What has been scanned and what it comes to."""
        self.codes.show_trial(trial, report)
        self._take_keys()

    def show_stranger(self, text: str) -> None:
        """Something else was scanned."""
        self.codes.show_stranger(text)

    def show_frame(self, prefix: str, suffix: str) -> None:
        """What comes off each code."""
        self.port.show_frame(prefix, suffix)

    def show_ports(self, ports: "tuple[Port, ...]", chosen: str, speed: str) -> None:
        """The ports there are."""
        self.port.show_ports(ports, chosen, speed)

    def show_port_state(self, state: "State") -> None:
        """How the port is."""
        self.port.show_state(state)

    def show_numbers(self, check: PrefixCheck, *, saved: bool = False) -> None:
        """Whether card numbers clash."""
        self.numbers.show_numbers(check, saved=saved)
        self._take_keys()

    def show_printed(self, path: Path) -> None:
        """The sheet lies there; one press opens it for printing."""
        words = self.tr("The sheet is in {path}.").format(path=path)
        self.notice.show_words(words, "good", self.tr("Open it"), lambda: _open(path))

    def show_problem(self, code: str, path: Path) -> None:
        """A file or the books refused."""
        if code in ("bad_prefix", "other_content"):
            self.notice.show_words(word_refusal(code, spoken()), "warn")
        else:
            self.notice.show_words(word_books_problem(code, spoken(), path=str(path)), "bad")

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setText(self.tr("Shop"))
        self.title.setText(self.tr("Set up your scanner"))
        self.again.setText(self.tr("Begin again"))
        self.print.setText(self.tr("Print the codes"))
        self.tabs.set_options(
            (
                ("codes", self.tr("Three codes")),
                ("port", self.tr("Port and signs")),
                ("numbers", self.tr("Card numbers")),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: scans are heard here."""
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another room or page stands before it."""
        super().hideEvent(event)
        self.seen.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; a slow scanner's other keys end here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def _take_keys(self) -> None:
        """After a scan the next one is the likeliest, and must press no button."""
        if self.isVisible() and not isinstance(self.focusWidget(), QLineEdit):
            self.setFocus()


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
