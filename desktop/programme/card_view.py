"""A rule's card: its sentence, its switch, what can be done with it, and what is wrong with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.programme.cards import Card
from desktop.programme.sentence_view import SentenceView
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.switch import Switch
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded


class CardView(Worded, QWidget):
    """One card. Alt with an arrow moves it, Ctrl+D doubles it, Del takes it away."""

    #: A chip was pressed: its place in the rule.
    pressed = Signal(str)
    switched = Signal(bool)
    #: "up", "down", "double", "delete".
    done = Signal(str)
    #: What can be done with the rule is asked for.
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Card | None = None
        self.sentence = SentenceView()
        self.switch = Switch()
        self.more = Button(kind="quiet", icon="more")
        self.more.setFixedWidth(44)
        self._mistakes = Label(role="small", tone="warn").wrapped()
        self._notes = Label(role="small").wrapped()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.sentence, self._mistakes, self._notes):
            column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 6, 4)
        row.setSpacing(4)
        row.addLayout(column, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.sentence.pressed.connect(self.pressed)
        self.switch.clicked.connect(self.switched)
        self.more.clicked.connect(self.asked)
        # Shortcuts, because a button that has the focus would take the arrows for itself.
        for keys, what in (("Alt+Up", "up"), ("Alt+Down", "down"), ("Ctrl+D", "double"), ("Del", "delete")):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.done.emit, what))
        self.retranslate()

    def show_card(self, card: Card) -> None:
        """Show this rule, or the same one after a change."""
        if card == self.card:
            # Most cards stay as they are while one of them is typed at.
            return
        self.card = card
        self.sentence.show_pieces(card.pieces, grow=card.can_grow, dim=card.off)
        self.switch.setVisible(card.is_rule)
        self.switch.setChecked(not card.off)
        for label, texts in ((self._mistakes, card.problems), (self._notes, card.notes)):
            label.setText("\n".join(texts))
            label.setVisible(bool(texts))
            label.setContentsMargins(0, 0, 0, 8 if texts else 0)
        self.setAccessibleName(card.sentence)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Name what has no words of its own."""
        self.more.setToolTip(self.tr("Move, double, name, take away"))
        self.more.setAccessibleName(self.tr("Move, double, name, take away"))
        self.switch.setAccessibleName(self.card.name if self.card else "")
        self.switch.setToolTip(self.tr("Switched off") if self.card and self.card.off else self.tr("Switched on"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white card; one with a mistake has an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wrong = self.card is not None and bool(self.card.problems)
        if wrong:
            painter.setBrush(colour("warn"))
            painter.drawRoundedRect(self.rect(), 14, 14)
        painter.setBrush(colour("sheet"))
        painter.drawRoundedRect(
            self.rect().adjusted(4 if wrong else 0, 0, 0, 0), 12 if wrong else 14, 12 if wrong else 14
        )
