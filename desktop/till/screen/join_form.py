"""The one line to join by: a phone is enough, or a card; what else may be told opens below it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.till.presenter.join import Typed
from desktop.till.screen.join_more import JoinMore
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView
    from db.lookup.near import NearHit
    from desktop.till.presenter.join import JoinProblem

TEXT_MOST = 120


class JoinForm(Worded, QFrame):
    """Phone, name, card, who brought them, in the customer's own place. Enter joins, Esc leaves."""

    #: The form as it stands (`desktop.till.presenter.join.Typed`), at each keystroke and at Enter.
    changed = Signal(object)
    submitted = Signal(object)
    left = Signal()
    new_number_wanted = Signal()
    #: Whether the place below is wanted, for more fields or for hints.
    more_wanted = Signal(bool)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("surface", "card")
        self._title = Label(role="heading")
        self._said = Label(role="small").wrapped()
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.phone, self.name, self.card, self.friend = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self._labels = [Label(role="small") for _ in range(4)]
        self._asks_friend = False
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        self._grid = grid
        for place, field in enumerate((self.phone, self.name, self.card, self.friend)):
            field.setMaxLength(TEXT_MOST)
            field.textEdited.connect(self._tell)
            grid.addWidget(self._labels[place], 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 4 if field is self.phone else 3)
        self.join = Button(kind="primary")
        self.join.clicked.connect(self._submit)
        self.new_number = Button(kind="plain")
        self.new_number.clicked.connect(self.new_number_wanted)
        self.open_more = Button(kind="plain")
        self.open_more.setCheckable(True)
        self.open_more.toggled.connect(self._show_more)
        self.more = JoinMore(words)
        self.more.changed.connect(self._tell)
        self.more.submitted.connect(self._submit)
        self.leave = ShownKeyButton(kind="quiet", icon="close", key="Esc")
        self.leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.join)
        buttons.addWidget(self.new_number)
        buttons.addWidget(self.open_more)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._said, 1)
        column.addLayout(grid)
        column.addSpacing(6)
        column.addLayout(buttons)
        self._problem: JoinProblem | None = None
        self._holder: CustomerView | None = None
        self.ask_friend(False)
        self.retranslate()

    def open(self, card_number: str, phone: str, name: str) -> None:
        self._problem, self._holder = None, None
        for field, text in ((self.phone, phone), (self.name, name), (self.card, card_number), (self.friend, "")):
            field.setText(text)
        self.more.begin()
        self.retranslate()
        self._tell_more()
        first_empty = self.phone if not phone else self.name
        first_empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_friend(self, asks: bool) -> None:
        """Whether the programme rewards who brings somebody: else nobody need be asked."""
        self._asks_friend = asks
        self.friend.setVisible(asks)
        self._labels[3].setVisible(asks)
        self._grid.setColumnStretch(3, 3 if asks else 0)

    def show_near(self, hits: "tuple[NearHit, ...]") -> None:
        """Who they may be already; empty: nobody that is known."""
        self.more.near.show_hits(hits)
        self._tell_more()

    def show_card(self, number: str) -> None:
        """A card nobody has yet, scanned or made up just now: it is the one they get."""
        self.card.setText(number)
        self._problem = None
        self.retranslate()
        self._tell()

    def take_scan(self, code: str) -> bool:
        """A card read while the cursor waits for who brought them is that one's. False: it means something else."""
        if not (self.isVisible() and self.friend.hasFocus()):
            return False
        self.friend.setText(code)
        return True

    def show_problem(self, problem: "JoinProblem", holder: "CustomerView | None") -> None:
        self._problem, self._holder = problem, holder
        self.retranslate()
        if str(problem) == "bad_birthday":
            self.open_more.setChecked(True)
        self.more.set_birthday_wrong(wrong=str(problem) == "bad_birthday")
        wrong = {
            "card_taken": self.card,
            "bad_card": self.card,
            "spoiled_card": self.card,
            "bad_birthday": self.more.birthday,
        }
        wrong |= {"friend_unknown": self.friend, "friend_unsure": self.friend}
        wrong.get(str(problem), self.phone).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Join"))
        names = (
            self.tr("Phone"),
            self.tr("Name, if they like"),
            self.tr("Card, if there is one"),
            self.tr("Who brought them"),
        )
        fields = (self.phone, self.name, self.card, self.friend)
        for label, field, words in zip(self._labels, fields, names, strict=True):
            label.setText(words)
            field.setAccessibleName(words)
        self.friend.setPlaceholderText(self.tr("card or phone"))
        self.join.setText(self.tr("Join"))
        self.leave.setAccessibleName(self.tr("Cancel"))
        self.new_number.setText(self.tr("New number"))
        self.open_more.setText(self.tr("More"))
        name = (self._holder.name if self._holder else "") or "—"
        self._said.set_tone("warn" if self._problem else "muted")
        self._said.setText(self._word_problem(name))

    def _word_problem(self, name: str) -> str:
        match self._problem and str(self._problem):
            case "phone_taken":
                return self.tr("This phone belongs to {name}. Serve them, or type another phone.").format(name=name)
            case "bad_birthday":
                return self.tr("This is no day of the past. Type it like 16.11.1988, or leave it empty.")
            case "card_taken":
                return self.tr("This card belongs to somebody else. Take another card, or leave it empty.")
            case "bad_card":
                return self.tr("This is no card number. Scan the card again, or leave it empty.")
            case "spoiled_card":
                return self.tr("This card was spoiled in printing. Put it away and take another one.")
            case "bad_phone":
                return self.tr("This is no phone number. Type it whole, with its area code.")
            case "friend_unknown":
                return self.tr("Nobody has the card or phone of who brought them. Scan it again, or leave it empty.")
            case "friend_unsure":
                return self.tr("More than one fits who brought them. Type the phone whole, or scan the card.")
            case "nothing_to_know_by":
                return self.tr("Type a phone number, or scan a card to give them.")
            case _:
                return self.tr("A phone number is enough. The sale on the counter goes on with them.")

    @property
    def typed(self) -> Typed:
        """The form as it stands."""
        return Typed(
            phone=self.phone.text(),
            name=self.name.text(),
            card_number=self.card.text(),
            friend=self.friend.text() if self._asks_friend else "",
            birthday=self.more.birthday.text(),
            email=self.more.email.text(),
            language=self.more.language.choice,
            groups=self.more.chosen_groups,
            agreed=self.more.consents.agreed,
            agreed_in=self.more.consents.language,
        )

    def _tell(self) -> None:
        self.changed.emit(self.typed)

    def _submit(self) -> None:
        self.submitted.emit(self.typed)

    def _show_more(self, shown: bool) -> None:
        self.more.show_fields(shown=shown)
        self._tell_more()
        if shown:
            self.more.birthday.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_more(self) -> None:
        self.more_wanted.emit(self.more.is_open or self.more.has_hints)
