"""One purpose: a switch, how it stands, on demand the very words; before it is on, they are read out and agreed to."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.segmented import Segmented
from desktop.widgets.switch import Switch
from desktop.wording.consents import consent_words, word_how, word_purpose, word_said
from desktop.wording.moments import day_together
from desktop.wording.words import Words
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.lookup.consents import Said

#: Where a customer who stands here, wrote or called may say it.
OFFERED = ("till", "paper", "phone", "email")


class ConsentRow(QWidget):
    """Shows what it is told, says what was pressed."""

    #: Purpose, how, the words that were shown, their language.
    agreed = Signal(str, str, str, str)
    #: Purpose, how.
    withdrawn = Signal(str, str)
    #: The words are in sight now.
    unfolded = Signal()

    def __init__(self, purpose: str, words: Callable[[], Words], shown_in: Callable[[], Words]) -> None:
        super().__init__()
        self.purpose, self._words, self._shown_in = purpose, words, shown_in
        self._said: Said | None = None
        self._shop, self._own = "", dict[tuple[str, str], str]()
        self.switch = Switch()
        self.switch.setChecked(False)
        self.name = Label(role="strong")
        self.state = Label(role="small").wrapped()
        self.more = Button(kind="quiet")
        self.text = Label(role="body").wrapped()
        self.how = Segmented()
        self.yes = Button(kind="primary", icon="tick")
        self.no = Button()
        self.opened = surface("inset")
        self._build()
        self.switch.clicked.connect(self._switched)
        self.more.clicked.connect(lambda: self._open(asking=False))
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._close)
        self.retranslate()

    def show_said(self, said: "Said | None", shop: str, own: Mapping[tuple[str, str], str]) -> None:
        """How it stands, and the shop's own words."""
        self._said, self._shop, self._own = said, shop, dict(own)
        self.switch.setChecked(said is not None and said.given)
        self._close()
        self._word()

    def retranslate(self) -> None:
        """Word the row in the language of the moment."""
        self.name.setText(word_purpose(self.purpose, self._words()))
        self.switch.setAccessibleName(self.name.text())
        self.how.set_options([(how, word_how(how, self._words())) for how in OFFERED])
        self.yes.setText(self.tr("They agree"))
        self.no.setText(self.tr("Cancel"))
        self._word()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.name)
        said.addWidget(self.state)
        top.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self.opened)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(10)
        inside.addWidget(self.text)
        inside.addWidget(self.how)
        buttons = QHBoxLayout()
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.opened)
        self.opened.hide()

    def _word(self) -> None:
        words, said = self._words(), self._said
        if said is None:
            self.state.setText(self.tr("Never asked"))
        else:
            day = day_together(local_day(said.at, words.zone), words)
            self.state.setText(word_said(given=said.given, day=day, how=said.how, words=words))
        self.more.setText(self.tr("The words") if self.opened.isHidden() else self.tr("Hide"))
        self.more.setAccessibleName(f"{self.more.text()}: {self.name.text()}")
        given = said is not None and said.given
        self.text.setText(said.words if said is not None and given else self._asked())

    def _asked(self) -> str:
        """What the customer is shown, in their own language."""
        return consent_words(self.purpose, self._shown_in(), shop=self._shop, own=self._own)

    def _switched(self) -> None:
        if self.switch.isChecked():
            # Nobody has agreed before they have heard to what.
            self.switch.setChecked(False)
            self._open(asking=True)
            return
        self._close()
        self.withdrawn.emit(self.purpose, self.how.choice or OFFERED[0])

    def _open(self, *, asking: bool) -> None:
        if not asking and not self.opened.isHidden():
            self._close()
            return
        if not self.how.choice:
            self.how.choose(OFFERED[0])
        for part in (self.how, self.yes, self.no):
            part.setVisible(asking)
        self.opened.show()
        self._word()
        if asking:
            self.yes.setFocus()
        self.unfolded.emit()

    def _close(self) -> None:
        had_focus = self.opened.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.opened.hide()
        if had_focus:
            self.switch.setFocus()
        self._word()

    def _agree(self) -> None:
        self.agreed.emit(self.purpose, self.how.choice, self._asked(), self._shown_in().language)
        self._close()
