"""The way into a shop that has a till already: an invitation in place of the questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.invitation_form import InvitationForm
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded


class JoinPage(Worded, QWidget):
    """Says what was pressed."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice(closes=False)
        self._says = Label(role="body", tone="muted").wrapped()
        self.form = InvitationForm()
        self.back = Button()
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._says)
        column.addWidget(self.notice)
        column.addWidget(self.form)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        column.addLayout(foot)
        self.retranslate()

    def show_tried(self, line: str, problem: str) -> None:
        """It was tried and did not come to be; the line stays."""
        self.form.line.setText(line)
        if problem:
            self.notice.show_words(problem, "warn")

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self._says.setText(
            self.tr(
                "Whoever looks after the shop’s hub invites this till: regulars hub invite. The programme, the goods "
                "and the customers come from there; money and time zone too."
            )
        )
        self.back.setText(self.tr("Back"))
