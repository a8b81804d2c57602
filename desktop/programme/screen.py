"""The programme room as it is seen: a head with tabs, one page at a time, the try-out beside them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.programme.chip_sheets import ChipSheets
from desktop.programme.customers_tried import Person
from desktop.programme.difference import Change
from desktop.programme.editing import Editing
from desktop.programme.examples_page import ExamplesPage
from desktop.programme.goals import Shelf
from desktop.programme.naming import Naming
from desktop.programme.papers_page import PapersPage
from desktop.programme.publish_page import PublishPage
from desktop.programme.rules_page import RulesPage
from desktop.programme.rules_presenter import RulesShown
from desktop.programme.shelves_page import ShelvesPage
from desktop.programme.try_panel import TryPanel
from desktop.programme.try_presenter import ExampleRow, Tried
from desktop.programme.versions_page import VersionsPage
from desktop.programme.versions_presenter import PublishShown, VersionRow
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.segmented import Segmented
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CustomerHit
    from db.lookup.workplace import Workplace

PAGES = ("rules", "examples", "versions", "papers")
#: The try-out on a large and on a small screen.
ASIDE, ASIDE_SMALL, SMALL = 400, 320, 1100


class ProgrammeScreen(QWidget):
    """Shows what it is told, says what was pressed."""

    retold = Signal()
    goal_asked = Signal()
    publish_asked = Signal()
    undone = Signal()
    #: The rules that came from another till are to take the draft's place.
    new_asked = Signal()
    redone = Signal()

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__()
        self._workplace = workplace
        self._today = date.min
        self._overtaken = ""
        self.title = Label(role="title")
        self.state = Label(role="small").wrapped()
        self.goal = Button(icon="star")
        self.publish = Button(kind="primary")
        self.undo, self.redo = Button(kind="quiet", icon="undo"), Button(kind="quiet", icon="redo")
        self.tabs = Segmented(tuple((name, "") for name in PAGES), kind="tab")
        self.notice = Notice()
        self.rules, self.shelves, self.publishing = RulesPage(), ShelvesPage(), PublishPage()
        self.examples, self.versions, self.papers = ExamplesPage(), VersionsPage(self.words), PapersPage()
        self.trying = TryPanel(workplace.zone)
        self.stack = QStackedWidget()
        for page in (self.rules, self.examples, self.versions, self.papers, self.shelves, self.publishing):
            self.stack.addWidget(page)
        self._build()
        self.sheets = ChipSheets(self, self.rules, self.trying)
        self._connect()
        self.tabs.choose("rules")
        self.retranslate()

    @property
    def words(self) -> Words:
        """The words of the window's language."""
        place = self._workplace
        return Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone, country=place.country)

    def show_rules(self, shown: RulesShown) -> None:
        """The programme as it is now."""
        self.rules.show_rules(shown)
        self.undo.setEnabled(shown.can_undo)
        self.redo.setEnabled(shown.can_redo)
        self.sheets.rules_changed()

    def show_editor(self, editing: Editing) -> None:
        """Open the editor of one value at its chip."""
        self.sheets.open_editor(editing)

    def show_conditions(self, card: str, options: tuple[tuple[str, str], ...]) -> None:
        """What can be added to a sentence."""
        self.sheets.open_conditions(card, options)

    def show_shelves(self, title: str, shelves: tuple[Shelf, ...]) -> None:
        """What can be taken into the programme."""
        self.sheets.close()
        self.shelves.show_shelves(title, shelves)
        self.show_page(self.shelves)

    def show_taken(self, card: str) -> None:
        """A rule was added: back to the rules, and to it."""
        self.close_shelves()
        if card:
            self.rules.show_card(card)

    def close_shelves(self) -> None:
        """Back to the rules."""
        self.open_tab("rules")

    def show_preset_taken(self) -> None:
        """A ready programme took the place of the draft: say how to go back."""
        self.close_shelves()
        self.notice.show_words(
            self.tr("The ready programme is in the draft's place."), "plain", self.tr("Undo"), self.undone.emit
        )

    def show_tried(self, tried: Tried) -> None:
        """The quote as it is now."""
        self.trying.show_tried(tried)

    def show_person(self, person: Person, naming: Naming) -> None:
        """Who is buying, to be changed."""
        self.sheets.open_person(person, naming)

    def show_hits(self, hits: "tuple[CustomerHit, ...]") -> None:
        """Real customers to choose from."""
        self.sheets.show_hits(hits)

    def show_basket(self, text: str) -> None:
        """Put this basket into the try-out."""
        self.trying.show_basket(text)

    def show_examples(self, rows: tuple[ExampleRow, ...]) -> None:
        """Every example, and how it comes out."""
        self.examples.show_examples(rows)
        failing = sum(not row.passes for row in rows)
        words = self.tr("Examples") + (f" · {failing} ▲" if failing else f" · {len(rows)}" if rows else "")
        self.tabs.button("examples").setText(words)

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Every version."""
        self.versions.show_versions(rows)

    def show_overtaken(self, words: str) -> None:
        """A version came from another till while the draft was written: it is said above whatever page is open."""
        if self._overtaken and not words:
            self.notice.dismiss()
        self._overtaken = words
        if words and self.stack.currentWidget() is self.publishing:
            self.publish_asked.emit()
        elif words:
            self.notice.show_words(words, "warn", self.tr("Take the new rules"), self.new_asked.emit)

    def show_difference(self, parts: tuple[tuple[str, tuple[Change, ...]], ...]) -> None:
        """What a version changed, and what the draft changes in it."""
        self.versions.show_difference(parts)

    def show_state(self, words: str, *, is_draft: bool) -> None:
        """What is in force."""
        self.state.setText(words)
        self.publish.setEnabled(is_draft)
        self.versions.show_state(is_draft=is_draft)

    def show_publish(self, shown: PublishShown) -> None:
        """What would be published."""
        self.sheets.close()
        self.publishing.show_publish(shown, self._today)
        self.show_page(self.publishing)

    def set_today(self, today: date) -> None:
        """The shop's own day."""
        self._today = today

    def show_published(self, words: str) -> None:
        """It is done."""
        self._overtaken = ""
        self.open_tab("rules")
        self.notice.show_words(words, "good")

    def show_refused(self, problems: tuple[str, ...]) -> None:
        """Why it can't be published."""
        self.publishing.show_refused(problems)

    def show_file_problems(self, problems: tuple[str, ...]) -> None:
        """Every mistake of a file."""
        self.open_tab("papers")
        self.papers.show_problems(problems)

    def show_file_done(self, words: str) -> None:
        """A file was read or written."""
        self.papers.show_done(words)

    def open_tab(self, name: str) -> None:
        """Show one of the pages."""
        self.tabs.choose(name)
        self._open(name)

    def show_page(self, page: QWidget) -> None:
        """Show a page; the try-out stands beside what it tries."""
        self.notice.dismiss()
        self.stack.setCurrentWidget(page)
        self.trying.setVisible(page in (self.rules, self.examples, self.shelves))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small screen gives the rules more of its width."""
        super().resizeEvent(event)
        self.trying.setFixedWidth(ASIDE if self.width() >= SMALL else ASIDE_SMALL)

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.retold.emit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the room in the language of the moment."""
        self.title.setText(self.tr("Your programme"))
        self.goal.setText(self.tr("What do you want to reach?"))
        self.publish.setText(self.tr("Publish…"))
        for button, words in ((self.undo, self.tr("Undo")), (self.redo, self.tr("Do again"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.tabs.set_options(
            (
                ("rules", self.tr("Rules")),
                ("examples", self.tr("Examples")),
                ("versions", self.tr("Versions")),
                ("papers", self.tr("Papers")),
            )
        )
        self.versions.speak(self.words)

    def _open(self, name: str) -> None:
        self.sheets.close()
        self.show_page(
            {"rules": self.rules, "examples": self.examples, "versions": self.versions}.get(name, self.papers)
        )

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title)
        top.addStretch(1)
        for button in (self.goal, self.publish):
            top.addWidget(button)
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        tabs.addWidget(self.tabs, 1)
        for button in (self.undo, self.redo):
            button.setFixedWidth(44)
            tabs.addWidget(button)
        self.undo.setShortcut("Ctrl+Z")
        self.redo.setShortcut("Ctrl+Shift+Z")
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        left = QVBoxLayout()
        left.setContentsMargins(20, 14, 12, 6)
        left.setSpacing(6)
        left.addLayout(top)
        left.addWidget(self.state)
        left.addLayout(tabs)
        left.addWidget(self.notice)
        left.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.trying)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._open)
        self.goal.clicked.connect(self.goal_asked)
        self.rules.start_pressed.connect(self.goal_asked)
        self.publish.clicked.connect(self.publish_asked)
        for button, step in ((self.undo, self.undone), (self.redo, self.redone)):
            button.clicked.connect(self.sheets.close)
            button.clicked.connect(step)
        self.shelves.left.connect(self.close_shelves)
        self.publishing.left.connect(self.close_shelves)
        self.publishing.new_asked.connect(self.close_shelves)
        self.publishing.new_asked.connect(self.new_asked)
