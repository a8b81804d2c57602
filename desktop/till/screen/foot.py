"""The foot of the left side: what else can be done, each with its key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.worded import Worded


class Foot(Worded, QWidget):
    """Three buttons that never move; the first parks a sale, or takes one up again where there is none to park."""

    park_wanted = Signal()
    refund_wanted = Signal()
    day_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parked = 0
        self._resumes = False
        self.park = Button(kind="plain", icon="park", key="F6")
        self.refund = Button(kind="plain", icon="refund", key="F7")
        self.day = Button(kind="plain", icon="day", key="F8")
        self.park.clicked.connect(self.park_wanted)
        self.refund.clicked.connect(self.refund_wanted)
        self.day.clicked.connect(self.day_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.park, self.refund, self.day):
            row.addWidget(button, 1)
        self.retranslate()

    def show_parked(self, parked: int, *, resumes: bool) -> None:
        """`resumes`: nothing lies on the counter, so that the button takes a parked sale up again."""
        if (parked, resumes) != (self._parked, self._resumes):
            self._parked, self._resumes = parked, resumes
            self.retranslate()

    def retranslate(self) -> None:
        if self._resumes and self._parked:
            self.park.setText(self.tr("Resume ({count})").format(count=self._parked))
        elif self._parked:
            self.park.setText(self.tr("Park ({count})").format(count=self._parked))
        else:
            self.park.setText(self.tr("Park"))
        self.park.setEnabled(bool(self._parked) or not self._resumes)
        self.refund.setText(self.tr("Return"))
        self.day.setText(self.tr("Day"))
