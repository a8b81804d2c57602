"""The guide in the window, beside the work or over it: a line of buttons, the contents, the text."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.shell.guide import page_of, pages
from desktop.shell.guide_contents import GuideContents
from desktop.shell.guide_text import GuideText
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded

#: From here on contents and text stand side by side.
BOTH_FROM, CONTENTS_WIDTH = 760, 300
#: So many steps back; who reads that long has another question by now.
STEPS_BACK = 50


class HelpPanel(Worded, QWidget):
    """Opens at a place, and finds the way to others. Escape or its cross puts it away."""

    left = Signal()
    #: As a page of its own, or beside the work.
    widened = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "aside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language = ""
        self._steps: list[str] = []
        self._reads_contents = False
        self.topic = ""
        self.title = Label(role="heading")
        self.back, self.contents_button = Button(icon="chevron-left"), Button(icon="list")
        self.wide, self.close_button = Button(kind="quiet", icon="wider"), Button(kind="quiet", icon="close")
        self.wide.setCheckable(True)
        self.contents_button.setCheckable(True)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.contents, self.text = GuideContents(), GuideText()
        self._build()
        self._connect()
        self.retranslate()

    def open_at(self, topic: str) -> None:
        """Show this place; an answer to a question, so it is where the way back begins."""
        self._steps.clear()
        layout = self.layout()
        if layout is not None:
            # The text is as wide as it will be before it is drawn, or it would be drawn twice.
            layout.activate()
        self._show(topic)
        self.text.setFocus()

    def go_to(self, topic: str) -> None:
        """Another place; back leads here again."""
        if self.topic:
            self._steps = [*self._steps, self.text.place or self.topic][-STEPS_BACK:]
        self._show(topic)
        self.text.setFocus()

    def go_back(self) -> None:
        """To the place before."""
        if self._reads_contents and not self._stand_side_by_side:
            self._turn_contents(False)
        elif self._steps:
            self._show(self._steps.pop())

    def offer_width(self, *, offered: bool, is_wide: bool) -> None:
        """Whether there is a choice between beside the work and over it, and which of them this is."""
        self.wide.setVisible(offered)
        self.wide.setChecked(is_wide)
        self.wide.icon_name = "beside" if is_wide else "wider"
        self._word_width()

    def retranslate(self) -> None:
        """The guide in the language of the moment, at the same place."""
        self.title.setText(self.tr("Help"))
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        for button, words in (
            (self.back, self.tr("Back")),
            (self.contents_button, self.tr("Contents")),
            (self.close_button, self.tr("Close the guide (Esc)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._word_width()
        if self.topic and self._language != QLocale().name()[:2]:
            place = self.text.place or self.topic
            self._show(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Contents stand beside the text where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @property
    def _stand_side_by_side(self) -> bool:
        return self.width() >= BOTH_FROM

    def _show(self, topic: str) -> None:
        language = QLocale().name()[:2]
        page = page_of(topic, language)
        self.topic = topic
        if language != self._language:
            self._language = language
            self.contents.show_pages(pages(language), topic)
        self.contents.mark(topic)
        self._turn_contents(False)
        self.text.show_page(page, topic)
        self.back.setEnabled(bool(self._steps))

    def _turn_contents(self, shown: bool) -> None:
        self._reads_contents = shown
        self.contents_button.setChecked(shown)
        if shown:
            self.contents.mark(self.text.place)
        self._arrange()
        if shown:
            self.contents.begin()
        self.back.setEnabled(bool(self._steps) or shown)

    def _arrange(self) -> None:
        both = self._stand_side_by_side
        self.contents.setMaximumWidth(CONTENTS_WIDTH if both else 16_777_215)
        self.contents_button.setVisible(not both)
        self.contents.setVisible(both or self._reads_contents)
        self.text.setVisible(both or not self._reads_contents)

    def _look_for(self, words: str, *, anew: bool) -> None:
        """Mark what is looked for: on from here, then on the other page, then from the beginning again."""
        if not words.strip():
            return
        self._turn_contents(False)
        if not self.text.find_words(words, anew=anew):
            here = pages(self._language).index(self.text.page)
            for page in (*pages(self._language)[here + 1 :], *pages(self._language)[: here + 1]):
                self.text.show_page(page, next(iter(page.places), ""))
                if self.text.find_words(words, anew=True):
                    break
        self.contents.mark(self.text.place)

    def _word_width(self) -> None:
        words = self.tr("Beside the work") if self.wide.isChecked() else self.tr("As a whole page")
        self.wide.setToolTip(words)
        self.wide.setAccessibleName(words)

    def _build(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.title, 1)
        top.addWidget(self.wide)
        top.addWidget(self.close_button)
        below.setSpacing(8)
        below.addWidget(self.back)
        below.addWidget(self.contents_button)
        below.addWidget(self.search, 1)
        head = QVBoxLayout()
        head.setContentsMargins(20, 10, 12, 10)
        head.setSpacing(8)
        head.addLayout(top)
        head.addLayout(below)
        reading = QHBoxLayout()
        reading.setSpacing(0)
        reading.addWidget(self.contents, 1)
        reading.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(reading, 1)
        for button in (self.back, self.contents_button, self.wide, self.close_button):
            button.setFixedWidth(48)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.contents_button.clicked.connect(self._turn_contents)
        self.wide.clicked.connect(self.widened)
        self.close_button.clicked.connect(self.left)
        self.contents.chosen.connect(self.go_to)
        self.text.wanted.connect(self.go_to)
        self.search.textEdited.connect(lambda words: self._look_for(words, anew=True))
        self.search.returnPressed.connect(lambda: self._look_for(self.search.text(), anew=False))
        for keys, do in (("Esc", self.left.emit), ("Alt+Left", self.go_back), ("Ctrl+F", self.search.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
