"""The shelves: goals, ready programmes, kinds of rules; each with its sentence, taken by one press."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.programme.goals import Shelf, Suggestion
from desktop.widgets.button import Button
from desktop.widgets.icons import draw_icon
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.theme import colour, tokens
from desktop.widgets.worded import Worded

PADDING = 14
MARK = 24


class SuggestionCard(QAbstractButton):
    """A title and a sentence; a plus says that a press takes it."""

    def __init__(self, suggestion: Suggestion) -> None:
        super().__init__()
        self.suggestion = suggestion
        self.setText(suggestion.title)
        self.setAccessibleName(f"{suggestion.title}: {suggestion.says}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the wrapped sentence."""
        says = QFontMetrics(self._small()).boundingRect(
            self._place(width), Qt.TextFlag.TextWordWrap, self.suggestion.says
        )
        return 2 * PADDING + 24 + says.height()

    def sizeHint(self) -> QSize:
        """As wide as half a page."""
        return QSize(260, self.heightForWidth(max(self.width(), 260)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colour("accent"), 2) if near else QPen(colour("line"), 1))
        painter.setBrush(colour("accent_soft" if self.isDown() else "sheet"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        goes_on = self.suggestion.take.startswith("goal:")
        mark = QRectF(self.width() - PADDING - MARK, PADDING, MARK, MARK)
        draw_icon(painter, "chevron-right" if goes_on else "plus", mark, tokens()["accent"])
        font = QFont(self.font())
        font.setPixelSize(16)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("ink"))
        room = self.width() - 2 * PADDING - MARK - 8
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(PADDING, PADDING - 2, room, 24), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(self._small())
        painter.setPen(colour("muted"))
        painter.drawText(self._place(self.width()), Qt.TextFlag.TextWordWrap, self.suggestion.says)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.Normal)
        return font

    def _place(self, width: int) -> QRect:
        return QRect(PADDING, PADDING + 24, width - 2 * PADDING - 12, 10_000)


class ShelvesPage(Worded, QWidget):
    """Two cards in a row; Escape goes back."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[SuggestionCard] = []
        self._title = Label(role="heading").wrapped()
        self.back = Button(kind="plain", icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        self._scroll = Scrolled()
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        self.retranslate()

    def show_shelves(self, title: str, shelves: tuple[Shelf, ...]) -> None:
        """Show these in place of what was shown."""
        self._title.setText(title)
        self.cards = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 12)
        column.setSpacing(8)
        for shelf in shelves:
            column.addWidget(Label(shelf.title, "label"))
            grid = QGridLayout()
            grid.setSpacing(8)
            for nth, suggestion in enumerate(shelf.suggestions):
                card = SuggestionCard(suggestion)
                card.clicked.connect(lambda _=False, take=suggestion.take: self.taken.emit(take))
                grid.addWidget(card, nth // 2, nth % 2)
                self.cards.append(card)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
            column.addLayout(grid)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        if self.cards:
            self.cards[0].setFocus()

    def card(self, take: str) -> SuggestionCard:
        """The card of one suggestion."""
        return next(card for card in self.cards if card.suggestion.take == take)

    def retranslate(self) -> None:
        """The way back."""
        self.back.setText(self.tr("To the rules"))
