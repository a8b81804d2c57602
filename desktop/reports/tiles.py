"""Things of one kind side by side, on as many lines as it takes, each as wide as the others."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class Tiles(QWidget):
    """Lines are of equal length where that can be: six in the room of four stand as three and three."""

    def __init__(self, least: int, *, spacing: int = 12, most: int = 8) -> None:
        """`least`: how narrow one may be; never more than `most` on a line."""
        super().__init__()
        self._least, self._most = least, most
        self._widgets: tuple[QWidget, ...] = ()
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """These, in place of what was shown; those that are shown already stay as they are."""
        for widget in self._widgets:
            if widget not in widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._widgets = tuple(widgets)
        self._across = 0
        self._arrange()

    @property
    def across(self) -> int:
        """How many stand on a line."""
        return self._across

    def minimumSizeHint(self) -> QSize:
        """One of them is the least there is room for."""
        return QSize(self._least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower room has more lines."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        count = len(self._widgets)
        if not count:
            return
        room = max(
            1, min(count, self._most, (self.width() + self._grid.spacing()) // (self._least + self._grid.spacing()))
        )
        across = -(-count // -(-count // room))
        if across == self._across:
            return
        for column in range(max(self._across, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 0)
        self._across = across
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // across, place % across)
            widget.show()
        for column in range(across):
            self._grid.setColumnStretch(column, 1)
