"""One code on the screen, in whole dots of the screen, black on white, with its quiet zones."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.paper.codes import bars_for, paint_bars, paint_square, qr

#: Screen dots to one module: what a hand scanner reads from a usual screen.
MODULE, SQUARE_MODULE = 2, 4
HEIGHT = 150
_EDGE = 8


class CodePicture(QWidget):
    """A bar code, or a QR code where `square`."""

    def __init__(self, text: str, *, square: bool) -> None:
        super().__init__()
        self._bars = None if square else bars_for(text)
        self._square = qr(text) if square else None
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        # Read by a scanner, and by nobody's ear.
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """As wide as the code with its quiet zones."""
        return QSize(self._modules() * (SQUARE_MODULE if self._square else MODULE), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A code is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White ground, then the code on the screen's own dots: a screen scaled to 125 % would blur every bar."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        scale = self.devicePixelRatioF()
        painter.setTransform(QTransform.fromScale(1 / scale, 1 / scale), True)
        width, height = int(self.width() * scale), int(self.height() * scale)
        module = max(int((SQUARE_MODULE if self._square else MODULE) * scale), 1)
        left = (width - self._modules() * module) // 2
        if self._square is not None:
            top = (height - self._modules() * module) // 2
            paint_square(painter, self._square, left=left, top=top, module=module)
        elif self._bars is not None:
            edge = int(_EDGE * scale)
            paint_bars(painter, self._bars, left=left, top=edge, module=module, height=height - 2 * edge)

    def _modules(self) -> int:
        code = self._square or self._bars
        assert code is not None
        return code.width
