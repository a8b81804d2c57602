"""What is wrong with the card, in sentences to press: each leads to the part it is about."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.paper.cards.findings import Finding
from desktop.widgets.icons import draw_icon
from desktop.widgets.notice import TONES
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.theme import colour, tokens
from desktop.wording.card_findings import word_card_finding
from desktop.wording.words import Words

LEFT, AROUND = 46, 11


class FindingRow(QAbstractButton):
    """One sentence in its tone, with the tone's own shape: bad where a scanner may not read the card."""

    def __init__(self, words: str, tone: str) -> None:
        super().__init__()
        #: As a notice's.
        self.tone = tone
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the whole sentence, and a finger."""
        room = max(80, width - LEFT - AROUND)
        words = QFontMetrics(self.font()).boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, self.text())
        return max(46, words.height() + 2 * AROUND)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A scroll area asks for no height for a width: it is told."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground, the sign, the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back, ink = TONES[self.tone]
        near = self.hasFocus()
        painter.setPen(QPen(colour(ink), 2) if near else Qt.PenStyle.NoPen)
        painter.setBrush(colour(back))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
        draw_icon(painter, self.tone, QRectF(13, self.height() / 2 - 11, 22, 22), tokens()[ink])
        painter.setPen(colour("ink"))
        room = QRectF(LEFT, 0, self.width() - LEFT - AROUND, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())


class FindingsList(Scrolled):
    """Shows findings, says the place of the one that was pressed."""

    pressed = Signal(str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._findings: tuple[Finding, ...] | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._inside)

    def rows(self) -> list[FindingRow]:
        """The sentences that are shown."""
        return [row for row in self._inside.findChildren(FindingRow) if not row.isHidden()]

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """These; a good word where there are none."""
        if findings == self._findings:
            return
        self._findings = findings
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        words = self._words()
        if not findings:
            self._column.addWidget(FindingRow(self.tr("All is well: it can be printed and read."), "good"))
        for one in findings:
            row = FindingRow(word_card_finding(one.code, dict(one.facts), words), one.tone)
            row.clicked.connect(lambda _=False, one=one: self.pressed.emit(one.place))
            self._column.addWidget(row)

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._findings is not None:
            told, self._findings = self._findings, None
            self.show_findings(told)
        super().changeEvent(event)
