"""The figures of an answer, a tile each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from db.reports.answer import Answer, Figure, Lead
from desktop.reports.tiles import Tiles
from desktop.widgets.figure_tile import FigureTile
from desktop.wording.reports import said
from desktop.wording.words import Words


class FigureRow(Tiles):
    """A tile that stays keeps the focus while its figure becomes another."""

    #: A `Lead`, and the words of the figure that was pressed.
    led = Signal(object, str)

    def __init__(self, words: Callable[[], Words], least: int) -> None:
        super().__init__(least)
        self._words = words
        self._question = ""
        self.tiles: list[FigureTile] = []
        self._figures: tuple[Figure, ...] = ()

    def show_figures(self, answer: Answer) -> None:
        """These; without any it takes no place."""
        self._question, self._figures = answer.question, answer.figures
        while len(self.tiles) < len(answer.figures):
            tile = FigureTile(self._words)
            tile.lead_wanted.connect(partial(self._follow, len(self.tiles)))
            self.tiles.append(tile)
        del self.tiles[len(answer.figures) :]
        for tile, figure in zip(self.tiles, answer.figures, strict=True):
            tile.show_figure(figure, answer.question)
        self.show_widgets(tuple(self.tiles))
        self.setVisible(bool(self.tiles))

    def _follow(self, place: int, lead: Lead) -> None:
        self.led.emit(lead, said.name(self._question, self._figures[place].key, self._words()))
