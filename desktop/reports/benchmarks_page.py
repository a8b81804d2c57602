"""The figures of the trade: one line a measure, typed by the owner or picked from public ones."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.reports.answer import Unit
from db.reports.measures import MEASURES
from desktop.reports.trade_presets import Preset, presets
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.worded import Worded
from desktop.wording.problems import word_refusal
from desktop.wording.reports import trade, values
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.benchmarks import Benchmark

SOURCE_LONGEST = 200
_FIGURE_WIDTH, _UNIT_WIDTH, _SOURCE_LEAST = 130, 46, 180
_DECIMALS = {Unit.SHARE: 2, Unit.RATIO: 2, Unit.DAYS: 1}


class MeasureLine(QFrame):
    """One measure: its figure and where that is from; below it the public ones."""

    #: (value, source).
    told = Signal(int, str)
    taken_away = Signal()

    def __init__(self, measure: str, words: Callable[[], Words]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.measure, self._words = measure, words
        self._unit = MEASURES[measure].unit
        self._kept: Benchmark | None = None
        self.name = Label(role="strong").wrapped()
        self.figure, self.unit = MoneyEdit(0), Label(role="body", tone="muted")
        self.figure.setFixedWidth(_FIGURE_WIDTH)
        self.unit.setFixedWidth(_UNIT_WIDTH)
        self.source = QLineEdit()
        self.source.setMaxLength(SOURCE_LONGEST)
        self.source.setMinimumWidth(_SOURCE_LEAST)
        self.away = Button(kind="quiet", icon="bin")
        self.away.setFixedWidth(44)
        self.problem = Label(role="small", tone="warn").wrapped()
        self.problem.hide()
        self.picks: dict[str, Button] = {}
        place = QWidget()
        flow = Flow(place, spacing=6, line_spacing=4)
        for preset in presets():
            if measure in preset.figures:
                pick = self.picks[preset.id] = Button(kind="choice")
                pick.clicked.connect(lambda _=False, preset=preset: self._pick(preset))
                flow.addWidget(pick)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name, 2)
        top.addWidget(self.figure)
        top.addWidget(self.unit)
        top.addWidget(self.source, 1)
        top.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 10, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.problem)
        if self.picks:
            column.addWidget(place)
        self.figure.editingFinished.connect(self._tell)
        self.source.editingFinished.connect(self._tell)
        self.away.clicked.connect(self.taken_away)
        self.retranslate()

    def show_benchmark(self, kept: "Benchmark | None") -> None:
        """This is set."""
        self._kept = kept
        self.problem.hide()
        self.retranslate()

    def show_problem(self, words: str) -> None:
        """What was typed cannot be."""
        self.problem.setText(words)
        self.problem.show()

    def retranslate(self) -> None:
        """Word the line in the language of the moment."""
        words, kept = self._words(), self._kept
        name = trade.measure_name(self.measure, words)
        self.name.setText(name)
        self.unit.setText(trade.measure_unit(self.measure, words))
        decimals = words.currency.decimals if self._unit is Unit.MONEY else _DECIMALS.get(self._unit, 0)
        self.figure.set_decimals(decimals)
        self.figure.setAccessibleName(name)
        self.source.setAccessibleName(self.tr("Where it is from"))
        self.source.setPlaceholderText(self.tr("Where it is from"))
        self.away.setAccessibleName(self.tr("Take away"))
        self.away.setToolTip(self.tr("Take away"))
        self.away.setEnabled(kept is not None)
        if not self.figure.hasFocus() or kept is not None:
            self.figure.set_amount(kept.value if kept is not None else None)
        if not self.source.hasFocus():
            self.source.setText(kept.source if kept is not None else "")
            self.source.setCursorPosition(0)
            self.source.setToolTip(self.source.text())
        for preset in presets():
            pick = self.picks.get(preset.id)
            if pick is not None:
                value = preset.figures[self.measure]
                said = values.rounded(value, self._unit, words)
                pick.setText(f"{said} · {trade.preset_name(preset.id, words)}")
                says = trade.preset_says(preset.id, preset.customers, words)
                pick.setToolTip(f"{says}\n{preset.source}\n{preset.link}")
                pick.setChecked(kept is not None and (kept.value, kept.source) == (value, self._source_of(preset)))

    def _source_of(self, preset: Preset) -> str:
        return f"{preset.source}, {preset.first[:4]}–{preset.last[:4]}"

    def _pick(self, preset: Preset) -> None:
        self.figure.clearFocus()
        self.told.emit(preset.figures[self.measure], self._source_of(preset))

    def _tell(self) -> None:
        value, kept = self.figure.amount, self._kept
        if value is None:
            return
        source = " ".join(self.source.text().split())
        # A figure that somebody changed is not the source's any more.
        if kept is not None and value != kept.value and source == kept.source:
            source = ""
        if kept is None or (value, source) != (kept.value, kept.source):
            self.told.emit(value, source)


class BenchmarksPage(Worded, QWidget):
    """Shows what it is told, says what was typed or picked."""

    #: (measure, value, source).
    told = Signal(str, int, str)
    taken_away = Signal(str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self.says, self.foot = Label(role="small").wrapped(), Label(role="small").wrapped()
        self.lines = {measure: MeasureLine(measure, words) for measure in MEASURES}
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(8)
        for measure, line in self.lines.items():
            lines.addWidget(line)
            line.told.connect(lambda value, source, measure=measure: self.told.emit(measure, value, source))
            line.taken_away.connect(lambda measure=measure: self.taken_away.emit(measure))
        lines.addWidget(self.foot)
        lines.addStretch(1)
        scroll = Scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.says)
        column.addWidget(scroll, 1)
        self.retranslate()

    def show_benchmarks(self, kept: "dict[str, Benchmark]") -> None:
        """These are set."""
        for measure, line in self.lines.items():
            line.show_benchmark(kept.get(measure))

    def show_refused(self, measure: str, code: str) -> None:
        """It was not set, and why."""
        self.lines[measure].show_problem(word_refusal(code, self._words()))

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.says.setText(
            self.tr(
                "Type what you know of your trade, or take a public figure. It is drawn as a line across the pictures "
                "of the same measure, and stands beside your own."
            )
        )
        words = self._words()
        told = [
            f"{trade.preset_name(preset.id, words)}: {trade.preset_says(preset.id, preset.customers, words)} "
            f"{preset.source}, {preset.link} ({preset.licence})."
            for preset in presets()
        ]
        self.foot.setText("\n".join([self.tr("Public figures were worked out with this program:"), *told]))
        for line in self.lines.values():
            line.retranslate()
