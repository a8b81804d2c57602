"""A card of the overview: one picture, small, and the question it stands for behind it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from db.reports.answer import Answer, Picture, Shape
from desktop.reports.door_card import DoorCard
from desktop.widgets.chart import Chart
from desktop.widgets.label import Label
from desktop.wording.reports import said
from desktop.wording.words import Words

#: In a narrow card fewer months go on being readable than in a wide one.
HEAT_ROWS, HEAT_COLUMNS, HEAT_NARROW = 8, 9, 6
WIDE_FROM = 370
CHART_LEAST, SIZE = 158, QSize(300, 208)


class PictureCard(DoorCard):
    """Its place is there from the start and says that it is looking; the picture comes into it."""

    #: A question by its name.
    opened = Signal(str)

    def __init__(self, words: Callable[[], Words], trade: Mapping[str, int]) -> None:
        super().__init__()
        self._words, self._trade = words, trade
        self._answer: Answer | None = None
        self._picture: Picture | None = None
        self._is_narrow = False
        #: The question behind it.
        self.question = ""
        self.title = Label(role="strong")
        self.chart = Chart(words)
        # The card is the door; a place of the picture is told by a pointer, and by arrows where it is large.
        self.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart.installEventFilter(self)
        self.chart.setMinimumHeight(CHART_LEAST)
        self.instead = Label(role="body", tone="muted").wrapped()
        self.instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (self.instead, self.chart):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 10)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self._stack, 1)
        self.pressed.connect(lambda: self.opened.emit(self.question))

    def await_answer(self, question: str) -> None:
        """Its question is being asked."""
        self.question, self._answer, self._picture = question, None, None
        self._show()

    def show_picture(self, question: str, answer: Answer, picture: Picture | None) -> None:
        """This picture of that answer; `question` is behind it."""
        self.question, self._answer, self._picture = question, answer, picture
        self._show()

    def renew(self) -> None:
        """The same beside another figure of the trade."""
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Its height is what room there is: a picture wants more than the page has."""
        return False

    def sizeHint(self) -> QSize:
        """The least at which a picture can be read."""
        return SIZE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider card shows more of a heat map."""
        super().resizeEvent(event)
        if self._is_narrow != (self.width() < WIDE_FROM):
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture keeps what is pressed on it for itself; on a card it opens the card."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.mouseReleaseEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        words, answer = self._words(), self._answer
        self._is_narrow = self.width() < WIDE_FROM
        title = said.title(self.question, words)
        self.title.setText(title)
        self.setAccessibleName(title)
        instead = [said.note(answer.question, note, words) for note in answer.notes if note.instead] if answer else []
        if answer is not None and self._picture is not None and not instead:
            # The overview's own pictures bear their names; of another question its title says what it is.
            is_own = answer.question != self.question
            self.title.setVisible(not is_own)
            columns = HEAT_NARROW if self._is_narrow else HEAT_COLUMNS
            self.chart.show_picture(
                _small(self._picture, columns),
                question=answer.question,
                benchmark=self._trade.get(self._picture.benchmark),
                titled=is_own,
            )
            self._stack.setCurrentWidget(self.chart)
            return
        self.title.show()
        self.instead.setText(self.tr("Looking…") if answer is None else " ".join(instead))
        self._stack.setCurrentWidget(self.instead)


def _small(picture: Picture, columns: int) -> Picture:
    """What of it a card has room for: of a heat map the newest rows, as far as they go."""
    if picture.shape is not Shape.HEAT:
        return picture
    newest = picture.series[-HEAT_ROWS:]
    wide = max((place + 1 for row in newest for place, value in enumerate(row.values) if value is not None), default=0)
    wide = min(wide, columns)
    return replace(picture, x=picture.x[:wide], series=tuple(replace(row, values=row.values[:wide]) for row in newest))
