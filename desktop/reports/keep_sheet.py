"""The small sheet in which people get a name to be found under again; live and fixed are told apart in plain words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.segmented import Segmented

NAME_LONGEST = 60
#: Wide enough for two sentences side by side with their buttons.
WIDTH = 420


class KeepSheet(QWidget):
    """Says the name and the kind; an empty name is not sent."""

    #: (name, "live" or "fixed").
    kept = Signal(str, str)

    def __init__(self, count: int, span: str, *, can_live: bool) -> None:
        """`span` words the days that a live one looks at, if any; `can_live` is no where some were chosen by hand."""
        super().__init__()
        self._count, self._span = count, span
        self.setMinimumWidth(WIDTH)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LONGEST)
        self._field = Field(self.name)
        self._field.set_words(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Lost in spring"))
        self.kind = Segmented((("live", self.tr("Live")), ("fixed", self.tr("Fixed"))))
        self.kind.choose("live" if can_live else "fixed")
        self.kind.setVisible(can_live)
        self.meant = Label(role="small").wrapped()
        self.save = Button(self.tr("Save"), kind="primary", icon="tick")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self.kind)
        column.addWidget(self.meant)
        column.addLayout(foot)
        self.kind.chosen.connect(self._say)
        self.save.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self._say()

    def begin(self) -> None:
        """At the name."""
        self.name.setFocus()

    def _say(self) -> None:
        if self.kind.choice == "live":
            text = self.tr("Whoever fits then is in it, whenever you open it.")
            days = self.tr("Days: {days}.").format(days=self._span) if self._span else ""
            self.meant.setText(f"{text} {days}".strip())
        else:
            text = self.tr("These %n people and no others, whatever they do from now on.", "", self._count)
            self.meant.setText(text)

    def _keep(self) -> None:
        if " ".join(self.name.text().split()):
            self.kept.emit(self.name.text(), self.kind.choice)
        else:
            self._field.set_problem(self.tr("Give it a name."))
            self.name.setFocus()
