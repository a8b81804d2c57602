"""How the shop's own card numbers begin, checked against a scale's label and other goods: the page's third leaf."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from desktop.shop.card_prefix import PrefixCheck, Slot
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from loyalty.card_number import EAN13_DIGITS, is_ean13


class CardPrefixLeaf(Worded, QWidget):
    """Two scans, a verdict, and the prefixes that are free."""

    prefix_chosen = Signal(str)
    weighs_nothing = Signal(bool)
    again_asked = Signal()

    def __init__(self, check: PrefixCheck) -> None:
        super().__init__()
        self._check, self._saved = check, False
        self.verdict = Notice(closes=False)
        self._says = Label(role="body", tone="muted").wrapped()
        self._titles: dict[Slot, Label] = {"weighed": Label(role="strong"), "ordinary": Label(role="strong")}
        self.came: dict[Slot, Label] = {
            "weighed": Label(role="body").wrapped(),
            "ordinary": Label(role="body").wrapped(),
        }
        self.nothing = QCheckBox()
        self.again = Button(icon="redo")
        self._free_title = Label(role="heading")
        self.free = Segmented()
        self._stays = Label(role="body", tone="muted").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.verdict)
        column.addWidget(self._scans())
        column.addWidget(self._prefixes())
        column.addStretch(1)
        self.nothing.toggled.connect(self.weighs_nothing)
        self.again.clicked.connect(self.again_asked)
        self.free.chosen.connect(self.prefix_chosen)
        self.retranslate()

    def show_numbers(self, check: PrefixCheck, *, saved: bool = False) -> None:
        """What is known so far."""
        self._check, self._saved = check, saved
        if self.nothing.isChecked() != check.weighs_nothing:
            self.nothing.setChecked(check.weighs_nothing)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the leaf in the language of the moment."""
        check = self._check
        self._says.setText(
            self.tr(
                "Scales and goods of a shop's own use the numbers 20 to 29 too. Scan one of each, and see what is free."
            )
        )
        self._titles["weighed"].setText(self.tr("1 · Something weighed: the label of your scale"))
        self._titles["ordinary"].setText(self.tr("2 · Any other goods"))
        self.nothing.setText(self.tr("Nothing is sold by weight"))
        self.again.setText(self.tr("Scan both again"))
        self._free_title.setText(self.tr("Numbers of new cards begin with"))
        self._stays.setText(self.tr("Cards that are out stay good, whatever they begin with."))
        self._show_came("weighed", check.weighed)
        self._show_came("ordinary", check.ordinary)
        offered = check.free if check.prefix in check.free or check.clash else (check.prefix, *check.free)
        self.free.set_options(tuple((prefix, prefix) for prefix in offered))
        self.free.choose(check.prefix)
        self.free.setVisible(bool(offered))
        self._show_verdict()

    def _show_came(self, slot: Slot, code: str | None) -> None:
        label = self.came[slot]
        clashing = code is not None and code in self._check.clash
        label.set_tone("warn" if clashing else "good" if code is not None else "muted")
        if code is None:
            waits = self._check.waits_for == slot
            label.setText(self.tr("Scan it now.") if waits else self.tr("Not scanned yet."))
        elif clashing:
            label.setText(self.tr("{code} could be taken for a card.").format(code=code))
        elif len(code) == EAN13_DIGITS - 1 and is_ean13("0" + code):
            label.setText(self.tr("{code} came without its leading 0. It is found all the same.").format(code=code))
        else:
            label.setText(self.tr("{code} does not clash with cards.").format(code=code))
        if slot == "weighed" and self._check.weighs_nothing:
            label.setText("–")

    def _show_verdict(self) -> None:
        check = self._check
        if check.clash:
            if not check.free:
                self.verdict.show_words(
                    self.tr("Every number from 20 to 29 is in use here. Give cards that have numbers of their own."),
                    "warn",
                )
                return
            words = self.tr("Cards that begin with {prefix} clash with {code}. Begin them with {free} instead.")
            self.verdict.show_words(
                words.format(prefix=check.prefix, code=check.clash[0], free=check.free[0]),
                "warn",
                self.tr("Begin with {free}").format(free=check.free[0]),
                lambda: self.prefix_chosen.emit(check.free[0]),
            )
        elif self._saved:
            self.verdict.show_words(self.tr("New cards begin with {prefix}.").format(prefix=check.prefix), "good")
        elif check.waits_for is None:
            words = self.tr("All is well. Cards begin with {prefix}, and nothing else here does.")
            self.verdict.show_words(words.format(prefix=check.prefix), "good")
        elif check.waits_for == "weighed":
            self.verdict.show_words(self.tr("Scan the label of something weighed."))
        else:
            self.verdict.show_words(self.tr("Scan any other goods."))

    def _scans(self) -> QWidget:
        card = surface("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._says, 0, 0, 1, 2)
        for nth, slot in enumerate(self._titles):
            grid.addWidget(self._titles[slot], 1, nth)
            grid.addWidget(self.came[slot], 2, nth)
            grid.setColumnStretch(nth, 1)
        grid.addWidget(self.nothing, 3, 0)
        grid.addWidget(self.again, 3, 1)
        return card

    def _prefixes(self) -> QWidget:
        card = surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        for widget in (self._free_title, self.free, self._stays):
            column.addWidget(widget)
        return card
