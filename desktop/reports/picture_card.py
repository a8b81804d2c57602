"""A card of the overview: one picture, or the first rows of a table, and the question it stands for behind it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from db.reports.answer import Answer, Picture, Shape, Table
from desktop.widgets.answer_table import AnswerTable
from desktop.widgets.chart import Chart
from desktop.widgets.label import Label
from desktop.widgets.theme import colour
from desktop.wording.reports import said
from desktop.wording.words import Words

#: Rows that a card has room for.
ROWS = 5
HEAT_ROWS, HEAT_COLUMNS = 8, 9
HEIGHT_LEAST, CHART_LEAST = 236, 190


class PictureCard(QFrame):
    """The whole card is one door: a press anywhere, Enter or Space opens its question."""

    #: A question by its name.
    opened = Signal(str)
    #: A `Lead`, and the words of what was pressed.
    led = Signal(object, str)

    def __init__(self, words: Callable[[], Words], trade: Mapping[str, int]) -> None:
        super().__init__()
        self._words, self._trade = words, trade
        self._answer: Answer | None = None
        self._picture: Picture | None = None
        self._table: Table | None = None
        #: The question behind it.
        self.question = ""
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(HEIGHT_LEAST)
        self.title = Label(role="strong")
        self.chart, self.rows = Chart(words), AnswerTable(words)
        # The card is the door; what is in the picture is told where it is large.
        self.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart.installEventFilter(self)
        self.chart.setMinimumHeight(CHART_LEAST)
        self.instead = Label(role="body", tone="muted").wrapped()
        self.instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (self.instead, self.chart, self.rows):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self._stack, 1)
        self.rows.opened.connect(self._follow_row)

    def await_answer(self, question: str) -> None:
        """Its question is being asked."""
        self.question, self._answer = question, None
        self._show()

    def show_picture(self, question: str, answer: Answer, picture: Picture | None, table: Table | None = None) -> None:
        """This picture of that answer, or else these rows; `question` is behind it."""
        self.question, self._answer, self._picture, self._table = question, answer, picture, table
        self._show()

    def renew(self) -> None:
        """The same beside another figure of the trade."""
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press anywhere opens it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            self.mapFromGlobal(event.globalPosition().toPoint())
        ):
            self.opened.emit(self.question)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that the release is this card's too."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture keeps what is pressed on it for itself; on a card it opens the card."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.mouseReleaseEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.question)
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """An edge says that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nobody points at it."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and an edge while it is pointed at or has the focus."""
        super().paintEvent(event)
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent" if self.hasFocus() else "line_deep"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 17, 17)

    def _follow_row(self, row: int) -> None:
        lead = self.rows.model_of.lead(row)
        if lead is not None:
            self.led.emit(
                replace(lead, question=lead.question or self.question), str(self.rows.model_of.index(row, 0).data())
            )

    def _show(self) -> None:
        words, answer = self._words(), self._answer
        title = said.title(self.question, words)
        self.title.setText(title)
        self.setAccessibleName(title)
        # A picture bears its own name, beside which its lines are named too.
        self.title.setVisible(answer is None or self._picture is None)
        if answer is None:
            self._say(self.tr("Looking…"))
            return
        instead = [said.note(answer.question, note, words) for note in answer.notes if note.instead]
        if instead:
            self._say(" ".join(instead))
        elif self._picture is not None:
            benchmark = self._trade.get(self._picture.benchmark)
            self.chart.show_picture(_small(self._picture), question=answer.question, benchmark=benchmark)
            self._stack.setCurrentWidget(self.chart)
        elif self._table is not None:
            self.rows.show_table(self._table, answer.question)
            self._stack.setCurrentWidget(self.rows)
        else:
            self._say(said.about(self.question, words))

    def _say(self, text: str) -> None:
        self.instead.setText(text)
        self._stack.setCurrentWidget(self.instead)


def _small(picture: Picture) -> Picture:
    """What of it a card has room for: of a heat map the newest rows, as far as they go."""
    if picture.shape is not Shape.HEAT:
        return picture
    newest = picture.series[-HEAT_ROWS:]
    wide = max((place + 1 for row in newest for place, value in enumerate(row.values) if value is not None), default=0)
    wide = min(wide, HEAT_COLUMNS)
    return replace(picture, x=picture.x[:wide], series=tuple(replace(row, values=row.values[:wide]) for row in newest))
