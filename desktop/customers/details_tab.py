"""The tab with what a customer told of themselves. A field is kept when it is left; there is nothing to save."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.day_text import DayText
from desktop.widgets.field import Field
from desktop.widgets.worded import Worded
from desktop.wording.phones import phone
from desktop.wording.words import LANGUAGES, Words

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView
    from desktop.customers.details_presenter import Problem

#: Narrower than this the fields stand below one another.
TWO_COLUMNS = 560
#: Each language by its own name.
_LANGUAGE_NAMES = {"en": "English", "ru": "Русский", "hu": "Magyar", "ro": "Română"}


class _Notes(QPlainTextEdit):
    """Says when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Elsewhere, or to another window: what stands here is kept."""
        super().focusOutEvent(event)
        self.left.emit()


class DetailsTab(Worded, QScrollArea):
    """Shows what it is told, says what was typed."""

    #: A field's name, and what stands in it.
    kept = Signal(str, object)
    #: Words about a field that could not be kept when another customer was opened, the account, the field, the text.
    lost = Signal(str, str, str, str)
    was_kept = Signal()
    was_refused = Signal()
    #: The account that has this phone already.
    other_asked = Signal(str)

    def __init__(self, words: Callable[[], Words], today: Callable[[], date]) -> None:
        super().__init__()
        self._words = words
        self._customer: CustomerView | None = None
        self._problems: dict[str, Problem] = {}
        self.setWidgetResizable(True)
        self.name, self.phone, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.birthday = DayText(latest=today())
        self.language, self.notes = QComboBox(), _Notes()
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(96)
        for edit, longest in ((self.name, 200), (self.phone, 40), (self.email, 200)):
            edit.setMaxLength(longest)
        for code in ("", *LANGUAGES):
            self.language.addItem(_LANGUAGE_NAMES.get(code, ""), code)
        editors = (self.name, self.phone, self.email, self.birthday, self.language, self.notes)
        names = ("name", "phone", "email", "birthday", "language", "notes")
        self.fields = {name: Field(editor) for name, editor in zip(names, editors, strict=True)}
        self.other = Button(kind="quiet", icon="customers")
        self.other.hide()
        self._across = 0
        self._build()
        self._connect()
        self.retranslate()

    def show_customer(self, customer: "CustomerView", *, anew: bool) -> None:
        """Fill the fields; those with the keyboard in them, or with a problem, keep what was typed."""
        if anew:
            self._tell_lost()
            self._problems.clear()
            self.verticalScrollBar().setValue(0)
        self._customer = customer
        shown = {"name": customer.name, "email": customer.email}
        for name, text in shown.items():
            if self._may_fill(name):
                self._edit(name).setText(text)
        if self._may_fill("phone"):
            self.phone.setText(phone(customer.phone, self._words()) if customer.phone else "")
        if self._may_fill("birthday"):
            self.birthday.set_day(customer.birthday)
        if self._may_fill("notes"):
            self.notes.setPlainText(customer.notes)
        self.language.setCurrentIndex(max(0, self.language.findData(customer.language)))
        self._word_problems()

    def show_problem(self, field: str, problem: "Problem | None") -> None:
        """What is wrong with a field."""
        if problem is None:
            self._problems.pop(field, None)
        else:
            self._problems[field] = problem
            self.was_refused.emit()
        self._word_problems()

    def show_kept(self, field: str) -> None:
        """It is in the books."""
        editor = self.fields[field].editor
        if isinstance(editor, QLineEdit):
            editor.setModified(False)
        self.was_kept.emit()

    def show_typed(self, field: str, text: str) -> None:
        """Put back what was typed before it was left."""
        self._edit(field).setText(text)
        self._edit(field).setFocus()

    def flush(self) -> None:
        """Keep what is being typed: the room or the window is left."""
        edit = self.focusWidget()
        if edit is self.notes:
            self.notes.left.emit()
        elif isinstance(edit, QLineEdit) and self.isAncestorOf(edit):
            edit.editingFinished.emit()

    def begin(self) -> None:
        """At the name."""
        self.name.setFocus()
        self.name.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._lay_out()

    def retranslate(self) -> None:
        """Word the fields in the language of the moment."""
        self.fields["name"].set_words(self.tr("Name"))
        self.fields["phone"].set_words(self.tr("Phone"))
        self.fields["email"].set_words(self.tr("E-mail"))
        self.fields["birthday"].set_words(self.tr("Birthday"))
        self.fields["language"].set_words(self.tr("Language"))
        self.fields["notes"].set_words(self.tr("Notes"))
        self.language.setItemText(0, self.tr("as the shop"))
        self.notes.setPlaceholderText(self.tr("What is good to know: allergies, wishes, what was promised"))
        self.birthday.setPlaceholderText(self.tr("day, month, year"))
        self.other.setText(self.tr("Show them"))
        self._word_problems()

    def _build(self) -> None:
        inside = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 12, 12, 8)
        column.addLayout(self._grid)
        column.addStretch(1)
        # In the order of the keyboard, whatever the columns.
        for field in self.fields.values():
            field.setParent(inside)
        self.setWidget(inside)

    def _lay_out(self) -> None:
        across = 2 if self.viewport().width() >= TWO_COLUMNS else 1
        if across == self._across:
            return
        self._across = across
        for field in (*self.fields.values(), self.other):
            self._grid.removeWidget(field)
        if across == 2:
            places = {"name": (0, 0), "phone": (0, 1), "email": (2, 0), "birthday": (2, 1), "language": (3, 0)}
            self._grid.addWidget(self.other, 1, 1)
        else:
            places = {"name": (0, 0), "phone": (1, 0), "email": (3, 0), "birthday": (4, 0), "language": (5, 0)}
            self._grid.addWidget(self.other, 2, 0)
        for name, (row, at) in places.items():
            self._grid.addWidget(self.fields[name], row, at)
        self._grid.addWidget(self.fields["notes"], 6, 0, 1, across)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < across else 0)

    def _connect(self) -> None:
        for name in ("name", "phone", "email"):
            edit = self._edit(name)
            edit.editingFinished.connect(lambda name=name: self._leave(name, self._edit(name).text()))
        self.birthday.told.connect(lambda day: self._leave("birthday", day))
        self.birthday.unclear.connect(self._unclear_day)
        self.language.activated.connect(lambda: self._leave("language", self.language.currentData()))
        self.notes.left.connect(lambda: self._leave("notes", self.notes.toPlainText()))
        self.other.clicked.connect(lambda: self.other_asked.emit(self._problems["phone"].account_id))

    def _leave(self, field: str, value: object) -> None:
        customer = self._customer
        if customer is None:
            return
        if field == "phone" and customer.phone and value == phone(customer.phone, self._words()):
            # Grouped as it is read, it is the phone that is known.
            value = customer.phone
        self.kept.emit(field, value)

    def _unclear_day(self) -> None:
        from desktop.customers.details_presenter import Problem

        self.show_problem("birthday", Problem("bad_day"))

    def _edit(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def _may_fill(self, name: str) -> bool:
        return name not in self._problems and not (self.fields[name].editor.hasFocus() and self._is_typed(name))

    def _is_typed(self, name: str) -> bool:
        """Whether something stands there that the books don't know yet."""
        customer = self._customer
        if customer is None:
            return False
        if name == "notes":
            return self.notes.toPlainText().strip() != customer.notes
        return self._edit(name).isModified()

    def _tell_lost(self) -> None:
        customer = self._customer
        for name in self._problems:
            text = self._edit(name).text()
            if customer is not None and text.strip():
                words = self.tr("“{text}” was not kept for {name}: {why}").format(
                    text=text, name=customer.name or self.tr("No name"), why=self._word(name)
                )
                self.lost.emit(words, customer.account_id, name, text)

    def _word_problems(self) -> None:
        for name, field in self.fields.items():
            field.set_problem(self._word(name) if name in self._problems else "")
        phone_problem = self._problems.get("phone")
        self.other.setVisible(phone_problem is not None and bool(phone_problem.account_id))

    def _word(self, field: str) -> str:
        problem = self._problems[field]
        match problem.code:
            case "bad_phone":
                return self.tr("This is no phone number.")
            case "phone_taken":
                return self.tr("This phone is {name}'s already.").format(name=problem.name or self.tr("somebody else"))
            case "bad_email":
                return self.tr("This is no e-mail address.")
        return self.tr("Type a day like {example}.").format(example="14.03.1985")
