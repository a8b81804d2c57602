"""What can be set of the chosen part: an editor for each property, kept in place while its value changes."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.cards.presenter.properties import Property
from desktop.cards.screen.colour_edit import ColourEdit
from desktop.cards.screen.stepper import Stepper
from desktop.cards.words_of_parts import field_name, option_name, part_name, property_name
from desktop.paper.cards.design import COLOUR_NAMES, FIELDS, CardDesign
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.wording.words import Words

#: A choice of more than so many is a list that opens.
IN_SIGHT_MOST = 3


class PropertyPanel(Scrolled):
    """Shows properties, says what was set."""

    put = Signal(str, object)
    picture_asked = Signal(str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._shown: tuple[str, str, tuple[tuple[str, str], ...]] = ("", "", ())
        self._showing = False
        self._editors: dict[str, QWidget] = {}
        self._fields: dict[str, Field] = {}
        self._title = Label(role="heading")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._column.addLayout(self._rows)
        self.setWidget(self._inside)

    def editor(self, name: str) -> QWidget:
        """The editor of a property, for whoever wants the keyboard there."""
        return self._editors[name]

    def show_properties(self, chosen: str, kind: str, properties: tuple[Property, ...], design: CardDesign) -> None:
        """These; editors that are there already keep the keyboard."""
        shape = (chosen, kind, tuple((one.name, one.sort) for one in properties))
        if shape != self._shown:
            self._shown = shape
            self._make(properties)
            self._title.setText(part_name(kind, self._words()))
            self.verticalScrollBar().setValue(0)
        self._showing = True
        for one in properties:
            self._show(one, design)
        self._showing = False

    def retranslate(self) -> None:
        """Made anew at the next look."""
        self._shown = ("", "", ())

    def mark(self, name: str) -> None:
        """Bring a property into sight and give it the keyboard."""
        editor = self._editors.get(name)
        if editor is not None:
            editor.setFocus()
            self.ensureWidgetVisible(editor)

    def _make(self, properties: tuple[Property, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._editors, self._fields = {}, {}
        words = self._words()
        for one in properties:
            editor = self._made(one, words)
            self._editors[one.name] = editor
            if one.sort == "flag":
                self._rows.addWidget(editor)
                continue
            field = Field(editor)
            field.set_words(property_name(one.name, words))
            self._fields[one.name] = field
            self._rows.addWidget(field)
            if one.sort == "text":
                self._rows.addWidget(self._fields_row(one.name, words))

    def _made(self, one: Property, words: Words) -> QWidget:
        bounds = (one.least, one.most)
        mm, pt = words.tr("mm"), words.tr("pt")
        match one.sort:
            case "mm":
                return self._stepper(one.name, Stepper(unit=mm, step=0.5, fine=0.1, decimals=2, bounds=bounds))
            case "fine":
                return self._stepper(one.name, Stepper(unit=mm, step=0.042, fine=0.01, decimals=3, bounds=bounds))
            case "pt":
                return self._stepper(one.name, Stepper(unit=pt, step=0.5, fine=0.5, decimals=1, bounds=bounds))
            case "count":
                return self._stepper(one.name, Stepper(step=1, fine=1, decimals=0, bounds=bounds))
            case "percent":
                bounds = (one.least * 100, one.most * 100)
                return self._stepper(one.name, Stepper(unit="%", step=5, fine=1, decimals=0, bounds=bounds), 0.01)
            case "text":
                text = QPlainTextEdit()
                text.setTabChangesFocus(True)
                text.setFixedHeight(76)
                text.textChanged.connect(lambda: self._say(one.name, text.toPlainText()))
                return text
            case "choice":
                return self._choice(one, words)
            case "colour" | "look":
                colour = ColourEdit()
                colour.chosen.connect(partial(self._say, one.name))
                return colour
            case "picture":
                return _PictureRow(partial(self.picture_asked.emit, one.name), partial(self._say, one.name, ""), words)
        box = QCheckBox(property_name(one.name, words))
        box.toggled.connect(partial(self._say, one.name))
        return box

    def _choice(self, one: Property, words: Words) -> QWidget:
        named = [(option, option_name(one.name, option, words)) for option in one.options]
        if len(named) <= IN_SIGHT_MOST:
            row = Segmented(named)
            row.chosen.connect(partial(self._say, one.name))
            return row
        box = QComboBox()
        for option, name in named:
            box.addItem(name, option)
        box.activated.connect(lambda at: self._say(one.name, box.itemData(at)))
        return box

    def _stepper(self, name: str, stepper: Stepper, scale: float = 1.0) -> Stepper:
        stepper.setProperty("scale", scale)
        stepper.changed.connect(lambda value: self._say(name, value * scale))
        return stepper

    def _fields_row(self, name: str, words: Words) -> QWidget:
        """Buttons that put a field into the text."""
        row = QWidget()
        flow = Flow(row, spacing=6)
        for field in FIELDS:
            button = Button(f"+ {field_name(field, words)}", "quiet")
            button.setProperty("field", field)
            button.clicked.connect(partial(self._put_field, name, field))
            flow.addWidget(button)
        return row

    def _put_field(self, name: str, field: str, _: bool = False) -> None:
        editor = self._editors[name]
        assert isinstance(editor, QPlainTextEdit)
        editor.insertPlainText(f"{{{field}}}")
        editor.setFocus()

    def _show(self, one: Property, design: CardDesign) -> None:
        editor = self._editors[one.name]
        if isinstance(editor, Stepper):
            scale = float(editor.property("scale"))
            editor.show_value(one.value / scale, bounds=(one.least / scale, one.most / scale))
        elif isinstance(editor, QPlainTextEdit):
            if editor.toPlainText() != one.value:
                editor.setPlainText(one.value)
        elif isinstance(editor, Segmented):
            editor.choose(one.value)
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(one.value))
        elif isinstance(editor, ColourEdit):
            named = {name: getattr(design.look, name) for name in COLOUR_NAMES} if one.sort == "colour" else {}
            editor.show_colour(one.value, named, one.contrast)
        elif isinstance(editor, _PictureRow):
            editor.show_picture(bool(one.value))
        elif isinstance(editor, QCheckBox):
            editor.setChecked(bool(one.value))

    def show_problem(self, name: str, problem: str) -> None:
        """Say what is wrong at a property; empty: nothing is."""
        if name in self._fields:
            self._fields[name].set_problem(problem)

    def _say(self, name: str, value: Any) -> None:
        if not self._showing:
            self.put.emit(name, value)


class _PictureRow(QWidget):
    """A picture: chosen from a file, or taken away."""

    def __init__(self, ask: Callable[[], None], clear: Callable[[], None], words: Words) -> None:
        super().__init__()
        self._ask = Button(icon="folder")
        self._clear = Button(icon="bin")
        self._clear.setFixedWidth(46)
        self._clear.setAccessibleName(words.tr("Take away"))
        self._names = (words.tr("Choose a picture…"), words.tr("Another picture…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._ask, 1)
        row.addWidget(self._clear)
        self._ask.clicked.connect(lambda: ask())
        self._clear.clicked.connect(lambda: clear())
        self.setFocusProxy(self._ask)

    def show_picture(self, there: bool) -> None:
        """Whether there is one."""
        self._ask.setText(self._names[there])
        self._clear.setVisible(there)
