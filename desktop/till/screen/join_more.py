"""What else a newcomer may tell, below the one line that is enough; and who they may be already."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.till.screen.consent_ticks import ConsentTicks
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.near_rows import NearRows
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

TEXT_MOST = 120
#: Each language by its own name.
LANGUAGES = (("en", "English"), ("ru", "Русский"), ("hu", "Magyar"), ("ro", "Română"))


class JoinMore(Worded, QWidget):
    """Fields that stay where they are when hints come and go below them."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self.near = NearRows(words)
        self.birthday, self.email = QLineEdit(), QLineEdit()
        self._names = [Label(role="small") for _ in range(4)]
        self.language = Segmented(LANGUAGES)
        self.consents = ConsentTicks(words)
        self.language.chosen.connect(self.consents.speak)
        self._groups_place = QWidget()
        self._groups_flow = Flow(self._groups_place, spacing=8)
        self.groups: dict[str, Button] = {}
        for field in (self.birthday, self.email):
            field.setMaxLength(TEXT_MOST)
            field.textEdited.connect(self.changed)
            field.returnPressed.connect(self.submitted)
        self._lay_out()
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the fields are in sight."""
        return self._open

    @property
    def has_hints(self) -> bool:
        return not self.near.isHidden()

    @property
    def chosen_groups(self) -> tuple[str, ...]:
        return tuple(name for name, button in self.groups.items() if button.isChecked())

    def begin(self) -> None:
        """A newcomer of whom nothing is told yet; the fields stay open or closed as they were left."""
        for field in (self.birthday, self.email):
            field.clear()
        self.language.choose("")
        self.consents.begin()
        for button in self.groups.values():
            button.setChecked(False)
        self.near.show_hits(())
        self.set_birthday_wrong(wrong=False)

    def show_fields(self, *, shown: bool) -> None:
        self._open = shown
        self._scroll.setVisible(shown)
        self._rest.setVisible(not shown)

    def show_groups(self, names: tuple[str, ...]) -> None:
        """The groups there are; new ones are made where customers are kept."""
        if tuple(self.groups) != names:
            for button in self.groups.values():
                self._groups_flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.groups = {name: Button(name, kind="plain") for name in names}
            for button in self.groups.values():
                button.setCheckable(True)
                self._groups_flow.addWidget(button)
        for widget in (self._groups_place, self._names[3]):
            widget.setVisible(bool(names))

    def set_birthday_wrong(self, *, wrong: bool) -> None:
        self.birthday.setProperty("wrong", wrong)
        self.birthday.style().polish(self.birthday)

    def retranslate(self) -> None:
        names = (self.tr("Birthday"), self.tr("E-mail"), self.tr("Their language"), self.tr("Groups"))
        for label, words in zip(self._names, names, strict=True):
            label.setText(words)
        self.birthday.setAccessibleName(names[0])
        self.birthday.setPlaceholderText(self.tr("16.11.1988"))
        self.email.setAccessibleName(names[1])

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(6, 0, 10, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, field in enumerate((self.birthday, self.email)):
            grid.addWidget(self._names[place], 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 2 + place)
        grid.setRowMinimumHeight(2, 6)
        grid.addWidget(self.consents, 3, 0, 1, 2)
        for row, (label, widget) in enumerate(
            ((self._names[2], self.language), (self._names[3], self._groups_place)), start=2
        ):
            grid.setRowMinimumHeight(row * 3 - 1, 6)
            grid.addWidget(label, row * 3, 0, 1, 2)
            grid.addWidget(widget, row * 3 + 1, 0, 1, 2)
        grid.setRowStretch(12, 1)
        self._scroll = Scrolled(inside, by_keys=False)
        self._rest = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.near)
        column.addWidget(self._rest, 1)
        self.show_groups(())
        self.show_fields(shown=False)
