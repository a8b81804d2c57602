"""The page of what is new: every version that was skipped in the owner's words, a backup, how to install it here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.updates.looking import Look
from desktop.updates.package import Checked
from desktop.updates.release_file import Download, Version
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.worded import Worded
from desktop.wording.updates import word_install, word_look, word_released, word_two_steps
from desktop.wording.words import Words

#: The steps beside the versions: as wide as a command to paste needs.
STEPS_WIDTH = 360


class WhatsNewPage(Worded, QWidget):
    """Shows what it is told, says what was pressed. Escape leaves."""

    left = Signal()
    backup_asked = Signal()
    #: The download page is wanted, in the browser.
    page_asked = Signal(str)
    #: Packages of this system, of which one was downloaded: is it genuine?
    check_asked = Signal(object)
    #: The folder of a package is wanted.
    folder_asked = Signal(object)

    def __init__(self, words: Callable[[], Words], running: str, platform: str, form: int) -> None:
        """`form`: of the books that are open here."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words, self._running, self._platform, self._form = words, running, platform, form
        self._found: Look | None = None
        self.back, self.title = Button(icon="chevron-left", kind="quiet"), Label(role="title")
        self.notice = Notice()
        self.versions = QVBoxLayout()
        self.versions.setSpacing(14)
        self.backup, self.download = Button(kind="primary", icon="backup"), Button(icon="import")
        self.check = Button(icon="good")
        self._steps = {name: Label(role="strong").wrapped() for name in ("backup", "download", "check", "install")}
        self.how, self.sum, self.later = (Label(role=role).wrapped() for role in ("body", "small", "small"))
        for label in (self.how, self.sum):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._build()
        self.back.clicked.connect(self.left)
        self.backup.clicked.connect(self.backup_asked)
        self.download.clicked.connect(self._ask_page)
        self.check.clicked.connect(lambda: self.check_asked.emit(self.packages))
        self.retranslate()

    @property
    def told(self) -> list[str]:
        """All that is said of the versions, from the top."""
        found = []
        for at in range(self.versions.count()):
            item = self.versions.itemAt(at)
            card = item.widget() if item is not None else None
            if card is not None:
                found += [label.text() for label in card.findChildren(Label)]
        return found

    @property
    def packages(self) -> tuple[Download, ...]:
        """What there is to download for this system."""
        release = self._found.release if self._found is not None else None
        return release.for_platform(self._platform) if release is not None else ()

    def show_look(self, found: Look) -> None:
        """A look that found something new."""
        self._found = found
        self.notice.dismiss()
        self.retranslate()

    def show_backing_up(self, working: bool) -> None:
        """One copy at a time."""
        self.backup.setEnabled(not working)

    def show_backed_up(self, copy: Path | None) -> None:
        """The copy is made, or could not be."""
        if copy is not None:
            self.notice.show_words(self.tr("The books are backed up: {file}").format(file=copy), "good")
        else:
            self.notice.show_words(self.tr("The backup failed. Look under Shop, and install when there is one."), "bad")

    def show_checking(self, working: bool) -> None:
        """One file at a time."""
        self.check.setEnabled(not working)

    def show_checked(self, checked: Checked) -> None:
        """Genuine, or not to be opened."""
        if checked.genuine:
            told = self.tr("{file} is the makers’ own and whole.").format(file=checked.file)
            self.notice.show_words(
                told, "good", self.tr("Show it"), lambda: self.folder_asked.emit(checked.file.parent)
            )
        else:
            told = self.tr("{file} is not what the makers signed. Do not open it; download it again.")
            self.notice.show_words(told.format(file=checked.file), "bad")

    def show_no_package(self) -> None:
        """It can't be read."""
        self.notice.show_words(self.tr("The file cannot be read. Download it again, then check it once more."), "warn")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setText(self.tr("Shop"))
        self.backup.setText(self.tr("Back up now"))
        self.download.setText(self.tr("Open the download page"))
        self._steps["backup"].setText(self.tr("1. Back up the books"))
        self._steps["download"].setText(self.tr("2. Download the package"))
        self.check.setText(self.tr("Check the file"))
        self._steps["check"].setText(self.tr("3. See whether it is genuine"))
        self._steps["install"].setText(self.tr("4. Install it when nobody is waiting"))
        self.later.setText(
            self.tr("Should you want to go back: the older Regulars opens the books as they were before, at one press.")
        )
        release = self._found.release if self._found is not None else None
        if self._found is None or release is None:
            return
        words = self._spoken()
        self.title.setText(word_look("new", words, running=self._running, newest=release.version))
        self._show_versions(self._found.skipped, words)
        packages = self.packages
        self.check.setEnabled(bool(packages))
        if release.minimum_form > self._form:
            self.notice.show_words(word_two_steps(words), "warn")
        self.how.setText("\n".join(word_install(one.name, one.platform, words) for one in packages))
        self.how.setVisible(bool(packages))
        self.sum.setText("\n".join(self._sum_of(one.name, one.size, one.sha256) for one in packages))
        self.sum.setVisible(bool(packages))

    def _sum_of(self, name: str, size: int, sha256: str) -> str:
        # In pieces of eight: it breaks into lines, and is compared by eye if at all.
        pieces = " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))
        told = self.tr("{name}: {size}, SHA-256 {sum}")
        return told.format(name=name, size=QLocale().formattedDataSize(size), sum=pieces)

    def _spoken(self) -> Words:
        place = self._words()
        return Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone)

    def _show_versions(self, versions: tuple[Version, ...], words: Words) -> None:
        while (item := self.versions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in versions:
            card = QFrame()
            card.setProperty("surface", "card")
            column = QVBoxLayout(card)
            column.setContentsMargins(20, 16, 20, 16)
            column.setSpacing(8)
            column.addWidget(Label(word_released(one.version, one.date, words), "heading"))
            for sentence in one.sentences(words.language):
                row = QHBoxLayout()
                row.setSpacing(8)
                row.addWidget(Label("•"), 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(Label(sentence).wrapped(), 1)
                column.addLayout(row)
            self.versions.addWidget(card)
        self.versions.addStretch(1)

    def _ask_page(self) -> None:
        if self._found is not None and self._found.release is not None:
            self.page_asked.emit(self._found.release.page)

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(self.versions)
        self.versions.setContentsMargins(0, 0, 8, 0)
        scroll = Scrolled(inside)
        steps = QFrame()
        steps.setProperty("surface", "card")
        steps.setFixedWidth(STEPS_WIDTH)
        column = QVBoxLayout(steps)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for name, *more in (
            ("backup", self.backup),
            ("download", self.download),
            ("check", self.check, self.sum),
            ("install", self.how),
        ):
            for widget in (self._steps[name], *more):
                column.addWidget(widget)
            column.addSpacing(6)
        column.addStretch(1)
        column.addWidget(self.later)
        beside = Scrolled()
        beside.setFixedWidth(STEPS_WIDTH + 10)
        beside.setWidget(steps)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(scroll, 1)
        both.addWidget(beside)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 12)
        outer.setSpacing(12)
        outer.addLayout(top)
        outer.addWidget(self.notice)
        outer.addLayout(both, 1)
