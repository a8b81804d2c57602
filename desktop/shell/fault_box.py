"""The one calm box for what nobody foresaw: what it means for the shop, what to send, and the way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.support.diagnostics_row import DiagnosticsRow
from desktop.widgets.button import Button
from desktop.widgets.icons import icon_pixmap
from desktop.widgets.label import Label
from desktop.widgets.theme import tokens
from desktop.widgets.worded import Worded

SIGN, INSIDE = 44, 540
#: Lines of details that are seen at once.
_DETAILS_HEIGHT = 190


class FaultBox(Worded, QDialog):
    """Stands before the window until "Go on"; nothing behind it is changed, and nothing waits for it."""

    def __init__(self, window: QWidget, details: str, diagnostics: DiagnosticsRow | None) -> None:
        super().__init__(window)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setFixedHeight(_DETAILS_HEIGHT)
        self.details.hide()
        self._heading, self._words = Label(role="heading").wrapped(), Label().wrapped()
        self.show_details, self.copy = Button(kind="quiet"), Button()
        self.go_on = Button(kind="primary")
        self.diagnostics = diagnostics
        self._copied = False
        self._build()
        self.show_details.clicked.connect(self._toggle)
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.accept)
        self.retranslate()
        self.go_on.setFocus()

    @property
    def words(self) -> str:
        """What it says above all."""
        return self._heading.text()

    def retranslate(self) -> None:
        """Word it in the language of the moment."""
        self.setWindowTitle("Regulars")
        self._heading.setText(self.tr("Something went wrong that should not have."))
        self._words.setText(
            self.tr(
                "What was recorded is safe, and what is on the counter is still there: you can go on. "
                "If it happens again, send us the details or the diagnostics; neither names anybody."
            )
        )
        seen = not self.details.isHidden()
        self.show_details.setText(self.tr("Hide details") if seen else self.tr("Show details"))
        self.copy.setText(self.tr("Copied") if self._copied else self.tr("Copy details"))
        self.go_on.setText(self.tr("Go on"))
        self.details.setAccessibleName(self.tr("Details"))

    def _build(self) -> None:
        self.setProperty("surface", "sheet")
        sign = QLabel()
        sign.setPixmap(icon_pixmap("plain", tokens()["accent"], SIGN))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.copy, 1)
        last = QHBoxLayout()
        last.addWidget(self.show_details)
        last.addStretch(1)
        last.addWidget(self.go_on)
        column = QVBoxLayout()
        column.setSpacing(14)
        for part in (self._heading, self._words, self.details):
            part.setFixedWidth(INSIDE)
            column.addWidget(part)
        column.addLayout(buttons)
        if self.diagnostics is not None:
            buttons.addWidget(self.diagnostics.save, 1)
            self.diagnostics.setFixedWidth(INSIDE)
            column.addWidget(self.diagnostics)
        column.addLayout(last)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(28, 26, 28, 22)
        whole.setSpacing(18)
        whole.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(column)
        # As high as what it says: details and the file's place come and go.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    def _toggle(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self.retranslate()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())
        self._copied = True
        self.retranslate()
