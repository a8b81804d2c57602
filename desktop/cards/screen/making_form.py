"""What is asked before cards are made: for whom, in which design, on which sheet, out of which printer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.cards.presenter.designs import Shown
from desktop.cards.presenter.wish import BEARER, CHOSEN, LACKING, TIER, Wish
from desktop.cards.screen.own_sheet import OwnSheet
from desktop.cards.screen.stepper import Stepper
from desktop.paper.cards.printed_on import DPIS, OFFSETS, OWN
from desktop.paper.cards.sheets import PRINT_SHOP, SHEETS, Flip
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.card_texts import sheet_name
from desktop.wording.words import Words

MOST = 100_000
#: What stands beside a list's words: the form's air, the list's own, and its arrow.
_BESIDE = 86


class MakingForm(Worded, Scrolled):
    """Shows a wish, says what is wished otherwise."""

    put = Signal(object)
    calibration_asked = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._showing = self._reserved = False
        self._wish = Wish()
        self._designs: tuple[Shown, ...] = ()
        self._kinds: tuple[str, ...] = ()
        self._inside = QWidget()
        self.who = Segmented()
        self.whom, self.design, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.count = Stepper(step=10, fine=1, decimals=0, bounds=(1, MOST))
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.sheet, self.flip, self.printer = QComboBox(), QComboBox(), QComboBox()
        self.skipped = Stepper(step=1, fine=1, decimals=0, bounds=(0, 9))
        self.own = OwnSheet(words)
        self.misses = QCheckBox()
        self.calibrate = Button(icon="printer")
        self.offsets = {name: Stepper(unit="mm", step=0.5, fine=0.1, bounds=(-20, 20)) for name in OFFSETS}
        self._heads = [Label(role="heading") for _ in range(3)]
        editors = {
            "whom": self.whom,
            "count": self.count,
            "design": self.design,
            "kind": self.kind,
            "name": self.name,
            "sheet": self.sheet,
            "flip": self.flip,
            "printer": self.printer,
            "skipped": self.skipped,
            **self.offsets,
        }
        self.fields = {name: Field(editor).wrapped() for name, editor in editors.items()}
        self._build()
        self._connect()

    def show_wish(self, wish: Wish, designs: tuple[Shown, ...], kinds: tuple[str, ...]) -> None:
        """What is asked for, and what there is to choose."""
        self._wish, self._designs, self._kinds = wish, designs, kinds
        self._showing = True
        self._fill()
        self.who.choose("named" if wish.named else BEARER)
        _choose(self.whom, f"{TIER}:{wish.tier}" if wish.who == TIER else wish.who)
        self._show_asked()
        self.count.show_value(wish.count)
        _choose(self.design, wish.design)
        _choose(self.kind, wish.kind)
        if not self.name.hasFocus():
            self.name.setText(wish.name)
        _choose(self.sheet, wish.sheet)
        self._word_sheet()
        _choose(self.flip, wish.flip.value)
        _choose(self.printer, wish.printer_dpi)
        cards = wish.places
        if wish.own is not None:
            self.own.show_sheet(wish.own)
        self.own.setVisible(wish.sheet == OWN)
        if any(wish.offsets.values()):
            self.misses.setChecked(True)
        self.skipped.show_value(wish.skipped, bounds=(0, max(0, cards - 1)))
        self.fields["skipped"].setVisible(cards > 1)
        self.fields["flip"].setVisible(cards > 1)
        for name, stepper in self.offsets.items():
            stepper.show_value(wish.offsets.get(name, 0.0))
            self.fields[name].setVisible(self.misses.isChecked())
        self.calibrate.setVisible(self.misses.isChecked())
        self.misses.setVisible(wish.sheet != PRINT_SHOP)
        self._showing = False

    def retranslate(self) -> None:
        """Word the form in the language of the moment."""
        for head, text in zip(
            self._heads, (self.tr("For whom"), self.tr("How they look"), self.tr("On what")), strict=True
        ):
            head.setText(text)
        self.who.set_options(((BEARER, self.tr("Without a name")), ("named", self.tr("With names"))))
        self.calibrate.setText(self.tr("A page to measure it by"))
        self.misses.setText(self.tr("The printer misses the cards’ places"))
        self.name.setPlaceholderText(self.tr("Such as: autumn fair"))
        named = {
            "whom": self.tr("Customers"),
            "count": self.tr("How many"),
            "design": self.tr("Design"),
            "kind": self.tr("Kind of card, for the discount it carries"),
            "name": self.tr("Name of the batch, for yourself"),
            "sheet": self.tr("Sheet"),
            "flip": self.tr("The back is printed by turning round"),
            "printer": self.tr("The printer’s resolution"),
            "skipped": self.tr("Places of the first sheet that are used up"),
            "offset_x": self.tr("Front, to the right"),
            "offset_y": self.tr("Front, down"),
            "back_offset_x": self.tr("Back, to the right"),
            "back_offset_y": self.tr("Back, down"),
        }
        for name, words in named.items():
            self.fields[name].set_words(words)
        self._word_sheet()
        self.own.retranslate()
        if self._designs:
            self.show_wish(self._wish, self._designs, self._kinds)

    def set_reserved(self, reserved: bool) -> None:
        """Whose cards they are and how they look is settled once their numbers are reserved; the sheet is not."""
        self._reserved = reserved
        for widget in (self.who, *(self.fields[name] for name in ("whom", "count", "kind", "name", "design"))):
            widget.setEnabled(not reserved)
        self._show_asked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form is as wide as there is room: no list's longest line widens it."""
        super().resizeEvent(event)
        self._inside.setFixedWidth(self.viewport().width())
        self._word_sheet()

    def _show_asked(self) -> None:
        """Reserved cards are counted, with names or without; whom named ones are for was asked before."""
        named = self._wish.named and not self._reserved
        for name, shown in (("whom", named), ("count", not named), ("kind", bool(self._kinds))):
            self.fields[name].setVisible(shown)

    def _word_sheet(self) -> None:
        """A sheet's name that is longer than the form is wide stands below in full."""
        shown = self.sheet.currentText()
        room = self._inside.width() - _BESIDE
        long = self.sheet.fontMetrics().horizontalAdvance(shown) > room
        self.fields["sheet"].set_words(self.tr("Sheet"), shown if long else "")

    def _fill(self) -> None:
        words = self._words()
        chosen = len(self._wish.accounts)
        whom = [(LACKING, self.tr("Everyone who has no card"))]
        if chosen:
            whom.insert(0, (CHOSEN, self.tr("%n ticked customer(s)", "", chosen)))
        tiers = words.ladder.tiers if words.ladder else ()
        whom += [(f"{TIER}:{tier.id}", self.tr("Everyone on {tier}").format(tier=tier.name)) for tier in tiers]
        _offer(self.whom, whom)
        designs = [(shown.id, shown.design.name) for shown in self._designs]
        own = self.tr("Each tier’s own") if self._wish.named else self.tr("The one for everybody")
        _offer(self.design, [("", own), *designs])
        _offer(self.kind, [("", self.tr("Ordinary")), *((kind, kind) for kind in self._kinds)])
        _offer(self.sheet, [(name, sheet_name(name, words)) for name in (*SHEETS, PRINT_SHOP, OWN)])
        flips = [(Flip.LONG.value, self.tr("the long edge")), (Flip.SHORT.value, self.tr("the short edge"))]
        _offer(self.flip, flips)
        _offer(self.printer, [(dpi, self.tr("{dpi} dpi").format(dpi=dpi)) for dpi in DPIS])

    def _build(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        parts = (("whom", "count", "kind", "name"), ("design",), ("sheet", "flip", "printer", "skipped"))
        for head, names in zip(self._heads, parts, strict=True):
            column.addWidget(head)
            if head is self._heads[0]:
                column.addWidget(self.who)
            for name in names:
                column.addWidget(self.fields[name])
                if name == "sheet":
                    column.addWidget(self.own)
        column.addWidget(self.misses)
        column.addWidget(self.calibrate)
        for name in OFFSETS:
            column.addWidget(self.fields[name])
        for box in (self.whom, self.design, self.kind, self.sheet, self.flip, self.printer):
            # The longest sheet's name must not widen the form.
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setWidget(self._inside)

    def _connect(self) -> None:
        self.who.chosen.connect(self._choose_who)
        self.whom.activated.connect(lambda at: self._choose_whom(self.whom.itemData(at)))
        self.count.changed.connect(lambda value: self._say(count=int(value)))
        self.name.textEdited.connect(lambda text: self._say(name=text))
        for box, name in ((self.design, "design"), (self.kind, "kind"), (self.sheet, "sheet")):
            box.activated.connect(lambda at, box=box, name=name: self._say(**{name: box.itemData(at)}))
        self.flip.activated.connect(lambda at: self._say(flip=Flip(self.flip.itemData(at))))
        self.printer.activated.connect(lambda at: self._say(printer_dpi=self.printer.itemData(at)))
        self.skipped.changed.connect(lambda value: self._say(skipped=int(value)))
        self.calibrate.clicked.connect(self.calibration_asked)
        self.misses.toggled.connect(self._choose_misses)
        for name, stepper in self.offsets.items():
            stepper.changed.connect(
                lambda value, name=name: self._say(offsets={**self._wish.offsets, name: round(value, 2)})
            )

    def _choose_who(self, who: str) -> None:
        if who == BEARER:
            self._say(who=BEARER, design="")
        else:
            self._say(who=CHOSEN if self._wish.accounts else LACKING, design="")

    def _choose_whom(self, whom: str) -> None:
        who, _, tier = whom.partition(":")
        self._say(who=who, tier=tier)

    def _choose_misses(self, misses: bool) -> None:
        self._say(offsets=dict(self._wish.offsets) if misses else {})

    def _say(self, **said: object) -> None:
        if not self._showing:
            self.put.emit(said)


def _offer(box: QComboBox, choices: list[tuple[str, str]] | list[tuple[int, str]]) -> None:
    """These choices; the same ones are left alone, so that an open list does not close."""
    now = [(box.itemData(at), box.itemText(at)) for at in range(box.count())]
    if now != choices:
        box.clear()
        for data, text in choices:
            box.addItem(text, data)


def _choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(max(0, box.findData(data)))
