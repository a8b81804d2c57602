"""The designer: the card in the middle, its parts left, what can be set right, what is wrong below."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.cards.presenter.designer import Listed
from desktop.cards.presenter.designs import Shown
from desktop.cards.presenter.properties import Property
from desktop.cards.presenter.snapping import Rest
from desktop.cards.screen.card_canvas import CardCanvas
from desktop.cards.screen.findings_list import FindingsList
from desktop.cards.screen.parts_list import PartsList
from desktop.cards.screen.property_panel import PropertyPanel
from desktop.cards.screen.wallet import WalletView
from desktop.paper.cards.design import Side
from desktop.paper.cards.findings import Finding
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

WALLET = "wallet"
#: Dots to the inch of the printers a card may be looked at for.
PRINTERS = ("203", "300", "600")


class DesignerPage(Worded, QWidget):
    """Shows the design it is told, says what the hand did."""

    left = Signal()
    renamed = Signal(str)
    given_to = Signal(str)
    turned_over = Signal(str)
    undone = Signal()
    redone = Signal()
    copied = Signal()
    deleted = Signal()
    made = Signal()
    printer_chosen = Signal(int)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._shown: Shown | None = None
        self._others: tuple[Shown, ...] = ()
        self._pictures: Mapping[str, bytes] = {}
        self.back = Button(icon="chevron-left", key="Esc")
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.tier = QComboBox()
        self.undo, self.redo = Button(icon="undo"), Button(icon="redo")
        # The keys everybody knows stand in the hint: the line at the top is short.
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo.setShortcut(QKeySequence("Ctrl+Y"))
        self.copy, self.delete = Button(icon="plus"), Button("", "danger", icon="bin")
        self.saved = Label(role="small")
        self.sides = Segmented()
        self.printer = QComboBox()
        self.canvas = CardCanvas()
        self.wallet = WalletView()
        self.parts = PartsList(words, self)
        self.panel = PropertyPanel(words)
        self.findings = FindingsList(words)
        self.hint = Label(role="small").wrapped()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def show_design(self, shown: Shown, side: Side, chosen: str, pictures: Mapping[str, bytes]) -> None:
        """The card as it is, with what is chosen of it."""
        self._shown, self._pictures = shown, pictures
        self.canvas.show_card(shown.design, shown.faces[0], side, chosen, pictures)
        if self.sides.choice != WALLET:
            self.sides.choose(side.value)
        if not self.name.hasFocus():
            self.name.setText(shown.design.name)
        self.tier.setCurrentIndex(max(0, self.tier.findData(shown.tier)))
        self._show_wallet()

    def show_others(self, others: tuple[Shown, ...], tiers: tuple[tuple[str, str], ...]) -> None:
        """The other designs, for the wallet, and the tiers this one can be for."""
        self._others = others
        self.tier.clear()
        self.tier.addItem(self.tr("For everyone"), "")
        for tier, name in tiers:
            self.tier.addItem(name, tier)

    def show_parts(self, parts: tuple[Listed, ...], chosen: str) -> None:
        """The list of parts of this side."""
        self.parts.show_parts(parts, chosen)

    def show_properties(self, chosen: str, kind: str, properties: tuple[Property, ...]) -> None:
        """What can be set of what is chosen."""
        assert self._shown is not None
        self.panel.show_properties(chosen, kind, properties, self._shown.design)
        for one in properties:
            self.panel.show_problem(one.name, "")

    def show_problem(self, name: str) -> None:
        """This text has braces that name nothing a card knows."""
        self.panel.show_problem(name, self.tr("Braces {…} hold a field’s name. Press a field below, or close them."))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """What is wrong."""
        self.findings.show_findings(findings)

    def show_steps(self, *, undo: bool, redo: bool) -> None:
        """Whether there is a step back and one forward."""
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)

    def show_saved(self, *, saved: bool) -> None:
        """Whether what is seen is kept."""
        self.saved.setText(self.tr("Kept") if saved else self.tr("Being kept…"))
        self.saved.set_tone("muted" if saved else "")

    def show_rest(self, rest: Rest) -> None:
        """Where what is dragged came to rest."""
        self.canvas.show_rest(rest)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setText(self.tr("Designs"))
        self.name.setPlaceholderText(self.tr("Name of the design"))
        self.name.setAccessibleName(self.tr("Name of the design"))
        self.tier.setAccessibleName(self.tr("Whose cards look like this"))
        self.printer.setAccessibleName(self.tr("The printer’s resolution"))
        self.printer.setToolTip(self.tr("The printer’s resolution"))
        for button, words in (
            (self.undo, self.tr("Undo (Ctrl+Z)")),
            (self.redo, self.tr("Redo (Ctrl+Y)")),
            (self.copy, self.tr("Copy this design")),
            (self.delete, self.tr("Delete this design")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        sides = (("front", self.tr("Front")), ("back", self.tr("Back side")), (WALLET, self.tr("In a wallet")))
        self.sides.set_options(sides)
        at = max(0, self.printer.currentIndex())
        self.printer.clear()
        for dpi in PRINTERS:
            self.printer.addItem(self.tr("{dpi} dpi").format(dpi=dpi), int(dpi))
        self.printer.setCurrentIndex(at if at else 1)
        self.hint.setText(self.tr("Drag to move. Arrow keys: 0.1 mm, with Shift 1 mm. Delete takes away."))
        self.parts.retranslate()
        self.panel.retranslate()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for button in (self.undo, self.redo, self.copy, self.delete):
            button.setFixedWidth(48)
        top.addWidget(self.back)
        top.addWidget(self.name, 3)
        top.addWidget(self.tier, 2)
        top.addWidget(self.saved)
        for button in (self.undo, self.redo, self.copy, self.delete):
            top.addWidget(button)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.sides)
        self.wallet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.wallet)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addLayout(above)
        middle.addWidget(self._stack, 5)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.hint, 1)
        below.addWidget(self.printer)
        middle.addLayout(below)
        middle.addWidget(self.findings, 2)
        self.findings.setMinimumHeight(104)
        self.parts.setFixedWidth(172)
        aside = surface("card")
        beside = QVBoxLayout(aside)
        beside.setContentsMargins(0, 2, 2, 2)
        beside.addWidget(self.panel)
        aside.setFixedWidth(290)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.parts)
        row.addLayout(middle, 1)
        row.addWidget(aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.name.textEdited.connect(self.renamed)
        self.tier.activated.connect(lambda at: self.given_to.emit(self.tier.itemData(at)))
        self.sides.chosen.connect(self._look_at)
        self.undo.clicked.connect(self.undone)
        self.redo.clicked.connect(self.redone)
        self.copy.clicked.connect(self.copied)
        self.delete.clicked.connect(self.deleted)
        self.printer.activated.connect(lambda at: self.printer_chosen.emit(self.printer.itemData(at)))

    def _look_at(self, side: str) -> None:
        self._stack.setCurrentIndex(1 if side == WALLET else 0)
        if side == WALLET:
            self._show_wallet()
        else:
            self.turned_over.emit(side)

    def _show_wallet(self) -> None:
        if self._shown is None or self.sides.choice != WALLET:
            return
        shown = [self._shown if other.id == self._shown.id else other for other in self._others]
        if all(one is not self._shown for one in shown):
            shown = [other for other in shown if other.tier != self._shown.tier]
            shown.append(self._shown)
        by_tier = {one.tier: one for one in reversed(shown)} | {self._shown.tier: self._shown}
        self.wallet.show_cards([(one.design, one.faces[0]) for one in by_tier.values()], self._pictures)
