"""What opens at a chip, a card, a tier, the customer tried: one popover for all of them, and what each of them says."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.programme.cards import Card
from desktop.programme.customers_tried import Person
from desktop.programme.editing import Editing
from desktop.programme.editors import Editor
from desktop.programme.naming import Naming
from desktop.programme.person_editor import PersonEditor
from desktop.programme.rules_page import RulesPage
from desktop.programme.sentence_view import GROW
from desktop.programme.tables import EDITORS
from desktop.programme.tiers_strip import TierEditor
from desktop.programme.try_panel import TryPanel
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.popover import Popover

if TYPE_CHECKING:
    from db.lookup.customers import CustomerHit


class ChipSheets(QObject):
    """Opens editors over the room and hands on what they say."""

    edited = Signal(str, str, object)
    removed = Signal(str, str)
    settled = Signal()
    condition_added = Signal(str, str)
    done = Signal(str, str, str)
    renamed = Signal(str, str)
    tier_edited = Signal(str, str, object)
    tier_deleted = Signal(str)
    person_changed = Signal(object)
    searched = Signal(str)
    customer_chosen = Signal(str)
    kept = Signal(str)

    def __init__(self, over: QWidget, rules: RulesPage, trying: TryPanel) -> None:
        super().__init__(over)
        self._rules, self._trying = rules, trying
        self.popover = Popover(over)
        self._editing: tuple[str, str] | None = None
        self._take_away: Callable[[], None] | None = None
        self.popover.closed.connect(self._closed)
        self.popover.removed.connect(self._removed)

    @property
    def editor(self) -> QWidget | None:
        """What is open."""
        return self.popover.inside

    def close(self) -> None:
        """Put away what is open."""
        self.popover.dismiss()

    def open_editor(self, editing: Editing) -> None:
        """The editor of one value, at its chip."""
        near = self._rules.chip(editing.card, editing.chip)
        if near is None:
            return
        self.close()
        self._rules.area.ensureWidgetVisible(near, 20, 60)
        editor: Editor = EDITORS[editing.slot.sort](editing)
        card, chip = editing.card, editing.chip
        editor.changed.connect(lambda value: self.edited.emit(card, chip, value))
        self._open(near, editing.title, editor, lambda: self.removed.emit(card, chip) if editing.spare else None)
        if not editing.spare:
            self.popover.remove.hide()
        self._editing = (card, chip)
        editor.begin()
        self.rules_changed()

    def open_conditions(self, card: str, options: tuple[tuple[str, str], ...]) -> None:
        """What can be added, two in a row."""
        near = self._rules.chip(card, GROW)
        if near is None:
            return
        self.close()
        self._rules.area.ensureWidgetVisible(near, 20, 60)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        first: Button | None = None
        for nth, (name, words) in enumerate(options):
            button = Button(words)
            button.clicked.connect(lambda _=False, name=name: self._add(card, name))
            grid.addWidget(button, nth // 2, nth % 2)
            first = first or button
        self._open(near, self.tr("Add a condition or a limit"), inside, None)
        if first is not None:
            first.setFocus()

    def open_card(self, card: Card, near: QWidget) -> None:
        """What can be done with a rule."""
        self.close()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if card.is_rule and not card.place.startswith(("purses", "coupons")):
            edit = QLineEdit(card.name)
            field = Field(edit)
            field.set_words(self.tr("Name, as slips print it"))
            edit.textEdited.connect(lambda text: self.renamed.emit(card.place, text))
            column.addWidget(field)
        ways = (
            ("up", self.tr("Earlier"), "Alt+↑", card.can_rise),
            ("down", self.tr("Later"), "Alt+↓", card.can_sink),
            ("double", self.tr("Double it"), "Ctrl+D", card.is_rule),
            ("delete", self.tr("Take it away"), "Del", True),
        )
        for what, words, key, possible in ways:
            if not card.is_rule and what != "delete" and not possible:
                continue
            button = Button(f"{words}   {key}", kind="danger" if what == "delete" else "plain")
            button.setEnabled(possible)
            button.clicked.connect(lambda _=False, what=what: self._do(card, what))
            column.addWidget(button)
        self._open(near, card.name, inside, None)

    def open_tier(self, place: str, tier: dict[str, Any], decimals: int, editing: Editing, near: QWidget) -> None:
        """A tier."""
        self.close()
        editor = TierEditor(editing, tier, decimals)
        editor.typed.connect(lambda field, value: self.tier_edited.emit(place, field, value))
        self._open(near, self.tr("Tier"), editor, lambda: self.tier_deleted.emit(place))
        editor.begin()

    def open_person(self, person: Person, naming: Naming) -> None:
        """The customer of the try-out."""
        self.close()
        editor = PersonEditor(person, naming)
        editor.person_changed.connect(self.person_changed)
        editor.searched.connect(self.searched)
        editor.chosen.connect(self._chosen)
        self._open(self._trying.person, self.tr("Who is buying?"), editor, None)
        editor.begin()

    def show_hits(self, hits: "tuple[CustomerHit, ...]") -> None:
        """Real customers to choose from."""
        editor = self.popover.inside
        if isinstance(editor, PersonEditor):
            editor.show_hits(hits)
            self.popover.place()

    def open_keep(self, name: str) -> None:
        """The name of an example that is to be kept."""
        self.close()
        edit = QLineEdit(name)
        edit.setMinimumWidth(320)
        edit.setAccessibleName(self.tr("Name of the example"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(edit)
        keep = Button(self.tr("Keep"), kind="primary")
        column.addWidget(keep)

        def kept() -> None:
            text = edit.text()
            self.close()
            self.kept.emit(text)

        keep.clicked.connect(kept)
        edit.returnPressed.connect(kept)
        self._open(self._trying.keep, self.tr("Name of the example"), inside, None)
        self.popover.done.hide()
        edit.setFocus()
        # Chosen from its end, so that its beginning is what is seen.
        edit.setSelection(len(name), -len(name))

    def rules_changed(self) -> None:
        """The rules were shown anew: what is wrong with the value being typed is said at its editor too."""
        if self._editing is None or not self.popover.isVisible():
            return
        card = self._rules.card(self._editing[0])
        problems = card.card.problems if card is not None and card.card is not None else ()
        self.popover.show_problem("\n".join(problems))

    def _open(self, near: QWidget, title: str, inside: QWidget, take_away: Callable[[], None] | None) -> None:
        self._take_away = take_away
        self.popover.done.show()
        self.popover.open(near, title, inside, spare=take_away is not None)

    def _add(self, card: str, name: str) -> None:
        self.close()
        self.condition_added.emit(card, name)

    def _do(self, card: Card, what: str) -> None:
        self.close()
        self.done.emit(card.place, card.kind, what)

    def _chosen(self, account_id: str) -> None:
        self.close()
        self.customer_chosen.emit(account_id)

    def _removed(self) -> None:
        if self._take_away is not None:
            self._take_away()

    def _closed(self) -> None:
        self._editing = None
        self.settled.emit()
