"""A sheet of cards as it will leave the printer, small."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.paper.cards.design import CardDesign, CardFace
from desktop.paper.cards.grid import Grid
from desktop.paper.cards.sheets import Sheet
from desktop.paper.cards.write import Table, page_picture
from desktop.paper.codes import NotACode
from desktop.paper.typeface import prepared

DPI = 96


class SheetView(QWidget):
    """The first sheet, as full as it will be."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QImage()
        self.setMinimumSize(120, 120)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_sheet(
        self,
        sheet: Sheet,
        designs: Mapping[str, CardDesign],
        faces: list[CardFace],
        pictures: Mapping[str, bytes],
        first: int,
    ) -> None:
        """These cards on their places, from place `first` on."""
        prepared()
        table = Table(designs, sheet, Grid(300), pictures)
        try:
            self._page = page_picture(table, faces, DPI if sheet.is_paper else 300, first=first)
        except NotACode:
            self._page = QImage()  # What is wrong with the code stands in the designer.
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper with a soft shadow."""
        if self._page.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(8, 8, -8, -8)
        size = self._page.size().scaled(QSize(room.width(), room.height()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(room).center())
        painter.fillRect(place.adjusted(-1, 1, 3, 4), QColor(0, 0, 0, 28))
        fine = size * self.devicePixelRatioF()
        shown = self._page.scaled(fine, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(place, shown)
