"""The figures of an answer, a tile each."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal

from db.reports.answer import Answer, Figure, Lead
from db.reports.measures import MEASURES, measured
from db.reports.who_came import GROUPS
from desktop.reports.tiles import Tiles
from desktop.widgets.figure_tile import FigureTile
from desktop.wording.reports import said, values
from desktop.wording.words import Words


class FigureRow(Tiles):
    """A tile that stays keeps the focus while its figure becomes another."""

    #: A `Lead`, and the words of what it leads to.
    led = Signal(object, str)

    def __init__(self, words: Callable[[], Words], least: int, trade: Mapping[str, int]) -> None:
        """`trade`: by measure, what the owner holds the shop against."""
        super().__init__(least)
        self._words, self._trade = words, trade
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
            tile.show_figure(figure, answer.question, self._word_trade(measured(answer.question, figure)))
        self.show_widgets(tuple(self.tiles))
        self.setVisible(bool(self.tiles))

    def _word_trade(self, measure: str) -> str:
        if measure not in self._trade:
            return ""
        words = self._words()
        value = values.rounded(self._trade[measure], MEASURES[measure].unit, words)
        return words.tr("Your trade: {value}").format(value=value)

    def _follow(self, place: int, lead: Lead) -> None:
        words, key = self._words(), self._figures[place].key
        title = said.name(self._question, key, words)
        if lead.to == "people" and lead.group in GROUPS:
            # A list is headed by who is in it: behind those kept stand those who were not.
            title = said.name(lead.question or self._question, lead.group, words)
        self.led.emit(lead, title)
