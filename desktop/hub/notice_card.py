"""What the hub tells a person, as a card: what happened, what it means, what was kept, and a button for each answer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.icons import draw_icon
from desktop.widgets.label import Label
from desktop.widgets.theme import tokens
from desktop.widgets.worded import Worded
from desktop.wording.hub_notices import NoticeWords, word_notice
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.sync.wire import Notice

#: Kinds that ask for nothing but to be known.
_CALM = frozenset({"missing_till", "unknown_version", "newer_programme", "older_hub"})


class _Sign(QWidget):
    """The shape beside the words."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = "accent_deep" if self._tone == "plain" else self._tone
        draw_icon(QPainter(self), self._tone, QRectF(self.rect()), tokens()[ink])


class NoticeCard(Worded, QFrame):
    """One notice. Says which button was pressed."""

    answered = Signal(object, str)
    #: The customer that it is about is to be shown.
    customer_asked = Signal(str)

    def __init__(self, notice: "Notice", words: Callable[[], Words], slip_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.notice, self._words, self._slip_of = notice, words, slip_of
        self._title = Label(role="heading").wrapped()
        self._means = Label(role="body").wrapped()
        self._kept = Label(role="body", tone="muted").wrapped()
        self.buttons = {answer: Button() for answer, _ in self.worded.answers}
        self.customer = Button(kind="quiet", icon="customers")
        self.customer.setVisible(bool(self.account_id))
        self._build()
        self.retranslate()

    @property
    def worded(self) -> NoticeWords:
        """As it is read in the language of the moment."""
        notice = self.notice
        told = {**notice.told, "kind": notice.kind, "slip": self._slip_of(str(notice.told.get("sale", "")))}
        return word_notice(notice.kind, told, notice.answers, self._words())

    @property
    def account_id(self) -> str:
        """Whom it is about; empty: nobody."""
        return str(self.notice.told.get("account") or "")

    def show_answering(self, answering: bool) -> None:
        """Its answer is on its way: no second one meanwhile."""
        for button in self.buttons.values():
            button.setEnabled(not answering)

    def retranslate(self) -> None:
        """Word it in the language of the moment."""
        said = self.worded
        self._title.setText(said.title)
        self._means.setText(said.means)
        self._kept.setText(said.kept)
        for answer, text in said.answers:
            self.buttons[answer].setText(text)
        self.customer.setText(self.tr("Show the customer"))
        self.setAccessibleName(said.title)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        for label in (self._title, self._means, self._kept):
            column.addWidget(label)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        for answer, button in self.buttons.items():
            foot.addWidget(button)
            button.clicked.connect(lambda _=False, answer=answer: self.answered.emit(self.notice, answer))
        foot.addWidget(self.customer)
        foot.addStretch(1)
        column.addSpacing(4)
        column.addLayout(foot)
        sign = QVBoxLayout()
        sign.addWidget(_Sign("plain" if self.notice.kind in _CALM else "warn"))
        sign.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(14)
        row.addLayout(sign)
        row.addLayout(column, 1)
        self.customer.clicked.connect(lambda: self.customer_asked.emit(self.account_id))


def spoken(shop: Words) -> Words:
    """The shop's words in the language of the window."""
    return Words(language=QLocale().name()[:2], currency=shop.currency, zone=shop.zone, purses=shop.purses)
