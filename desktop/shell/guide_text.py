"""The text of the guide as it is seen: one page of hypertext in the house's type, its pictures as wide as it is."""

from pathlib import Path
from string import Template

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPen, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from desktop.shell.guide import GuidePage
from desktop.widgets.theme import colour, tokens

#: A line of this length is read without losing the next one.
TEXT_WIDEST = 720
#: While the window's edge is being pulled, pictures are not drawn anew at every step.
RESIZED_MS = 60
LIST_INDENT, LEAST_SIDE = 26, 20
#: A heading that stands so far down is read already.
HEADING_SEEN = 80
_STYLE = Template(
    """
    body { color: $ink; font-size: 16px; }
    h1 { font-size: 25px; font-weight: 600; margin-top: 0px; margin-bottom: 14px; }
    h2 { font-size: 20px; font-weight: 600; margin-top: 34px; margin-bottom: 8px; }
    h3 { font-size: 16px; font-weight: 600; margin-top: 14px; margin-bottom: 2px; }
    p { margin-top: 0px; margin-bottom: 12px; line-height: 140%; }
    .picture { line-height: 100%; margin-top: 4px; margin-bottom: 14px; }
    li { margin-bottom: 8px; line-height: 140%; }
    ol, ul { margin-top: 0px; margin-bottom: 12px; }
    strong { font-weight: 600; }
    code { font-family: Inter; font-weight: 600; background-color: $paper_deep; color: $ink; }
    a { color: $accent_deep; text-decoration: none; }
    blockquote { color: $muted; margin-left: 18px; margin-right: 0px; }
    """
)


class GuideText(QTextBrowser):
    """Shows a page from a place on, says which place a link wants, finds words."""

    #: A link to another place: its topic.
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._page: GuidePage | None = None
        self.setProperty("role", "guide")
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that came with the text would make the place narrower, and the text would be drawn twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDefaultStyleSheet(_STYLE.substitute(tokens()))
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(LIST_INDENT)
        self._resized = QTimer(self, singleShot=True, interval=RESIZED_MS)
        self._resized.timeout.connect(self._lay_out)
        self._drawn_for = 0
        #: Pictures as wide as the text is now: whoever goes back and forth between the pages need not wait for them.
        self._pictures: dict[tuple[Path, int], QImage] = {}
        #: The place that was opened last, and how far down the page that was.
        self._went = ("", 0)
        self.anchorClicked.connect(self._follow)

    @property
    def page(self) -> GuidePage | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: GuidePage, place: str) -> None:
        """This page, from that place on."""
        if page is not self._page:
            self._page = page
            self._draw()
        self.go_to(place)

    def go_to(self, place: str) -> None:
        """Bring a place of the page to the top; the first one shows what stands above it too."""
        first = next(iter(self._page.places), "") if self._page is not None else ""
        if place == first:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)
        else:
            self.scrollToAnchor(place)
        self._went = (place, self.verticalScrollBar().value())

    @property
    def place(self) -> str:
        """The place that is being read: the one that was opened, or after scrolling the one at the top."""
        asked, stood = self._went
        if stood == self.verticalScrollBar().value():
            return asked  # The last places of a page never come up to its top.
        at = self.cursorForPosition(QPoint(0, HEADING_SEEN)).position()
        found, block = "", self.document().begin()
        while block.isValid() and block.position() <= at:
            pieces = block.begin()
            while not pieces.atEnd():
                found = next(iter(pieces.fragment().charFormat().anchorNames()), found)
                pieces += 1
            block = block.next()
        return found

    def find_words(self, words: str, *, anew: bool) -> bool:
        """Mark the next place with these words; `anew` looks from the page's beginning."""
        if anew:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        return self.find(words)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture is made as wide as the text here: the browser itself would draw it with jagged edges."""
        if kind != QTextDocument.ResourceType.ImageResource.value or self._page is None:
            return super().loadResource(kind, name)
        file, room, sharpness = self._page.folder / QUrl(name).fileName(), self._text_width(), self.devicePixelRatioF()
        if (file, room) not in self._pictures:
            self._pictures[file, room] = self._fitted(QImage(str(file)), room, sharpness)
        return self._pictures[file, room]

    def _fitted(self, picture: QImage, room: int, sharpness: float) -> QImage:
        if picture.isNull():
            return picture
        width = round(min(room, picture.width()) * sharpness)
        if width != picture.width():
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        # On white a picture of something white needs an edge.
        painter = QPainter(picture)
        painter.setPen(QPen(colour("line"), sharpness))
        painter.drawRect(QRectF(picture.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        picture.setDevicePixelRatio(sharpness)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other margins, other pictures."""
        super().resizeEvent(event)
        if self._page is not None and self._text_width() != self._drawn_for:
            self._resized.start()

    def _text_width(self) -> int:
        return max(120, self.viewport().width() - 2 * self._side() - 4)

    def _side(self) -> int:
        """What stays free at each side of the text."""
        return max(LEAST_SIDE, (self.viewport().width() - TEXT_WIDEST) // 2)

    def _lay_out(self) -> None:
        if self._page is not None and self._text_width() != self._drawn_for:
            place = self.place
            self._draw()
            self.go_to(place)

    def _draw(self) -> None:
        assert self._page is not None
        if self._drawn_for != self._text_width():
            self._pictures.clear()
        self._drawn_for = self._text_width()
        self.document().clear()  # And with it the pictures of the old width.
        self.setHtml(f"<body>{self._page.html}</body>")
        # The document's own margins: those of the viewport are not always heard of by what lays the text out.
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        margins.setLeftMargin(self._side())
        margins.setRightMargin(self._side())
        frame.setFrameFormat(margins)

    def _follow(self, url: QUrl) -> None:
        if url.fragment():
            self.wanted.emit(url.fragment())
