"""Thanking who stands here: for a survey, a review, a completed profile; or a coupon with a reason and an author."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.figures import points
from desktop.wording.reason_parts import grouped
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.thanks import Thank, Thanked, ThanksFace

TEXT_MOST = 200


class ThankForm(Worded, QFrame):
    """The same for any rating: there is no place here to write one."""

    #: The event (`loyalty.gains.event.On`) and who thanked.
    thanked = Signal(object, str)
    #: The campaign, the reason, who gave it.
    coupon_given = Signal(str, str, str)
    #: The coupon just given (`db.lookup.coupons.CouponView`), to be handed over on paper.
    paper_wanted = Signal(object)
    left = Signal()

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face: ThanksFace | None = None
        self._done: Thanked | None = None
        self._missing = ""
        self.setProperty("surface", "card")
        self._title = Label(role="heading")
        self._said = Label(role="strong", tone="good").wrapped()
        self._leave = ShownKeyButton(kind="quiet", icon="close", key="Esc")
        self._leave.clicked.connect(self.left)
        self.author, self.reason = QLineEdit(), QLineEdit()
        self._author_name, self._reason_name = Label(role="small"), Label(role="small")
        self.events = [Button(kind="plain", icon="tick") for _ in range(3)]
        self._events_place = QWidget()
        self._campaigns = Segmented()
        self.give = Button(kind="primary", icon="gift")
        self.give.clicked.connect(self._give)
        self.paper = Button(kind="plain", icon="printer")
        self.paper.clicked.connect(self._ask_for_paper)
        for place, button in enumerate(self.events):
            button.clicked.connect(partial(self._thank, place))
        self._lay_out()
        self.retranslate()

    @property
    def is_empty(self) -> bool:
        """Whether the programme in force thanks for nothing."""
        return self._face is None or self._face.is_empty

    @property
    def said(self) -> str:
        return self._said.text()

    def begin(self) -> None:
        self._done, self._missing = None, ""
        self.reason.clear()
        self.retranslate()
        (self.reason if self.author.text() else self.author).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thanks(self, face: "ThanksFace") -> None:
        self._face = face
        self._campaigns.set_options(tuple((rule.id, rule.name) for rule in face.coupons))
        if face.coupons and not self._campaigns.choice:
            self._campaigns.choose(face.coupons[0].id)
        self.retranslate()

    def show_thanked(self, thanked: "Thanked") -> None:
        self._done, self._missing = thanked, ""
        self.reason.clear()
        self.retranslate()

    def show_missing(self, what: str) -> None:
        """`what` is "reason", "author" or "coupon"."""
        self._done, self._missing = None, what
        self.retranslate()
        if what != "coupon":
            (self.author if what == "author" else self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter in a field gives the coupon once it can be given; it never reaches the sale from here.
            if not event.isAutoRepeat() and self.reason.text().strip():
                self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Thank them"))
        self._author_name.setText(self.tr("Who thanks"))
        self._reason_name.setText(self.tr("What for"))
        self.author.setAccessibleName(self._author_name.text())
        self.reason.setAccessibleName(self._reason_name.text())
        self.reason.setPlaceholderText(self.tr("a review, a mended mistake, a kind word"))
        self.give.setText(self.tr("Give the coupon"))
        self._leave.setAccessibleName(self.tr("Cancel"))
        self.paper.setText(self.tr("On paper"))
        self.paper.setVisible(self._done is not None and self._done.coupon is not None)
        face = self._face
        thanks = face.thanks if face is not None else ()
        for place, button in enumerate(self.events):
            button.setVisible(place < len(thanks))
            if place < len(thanks):
                button.setText(self._word_thank(thanks[place]))
                # A finger that comes down twice thanks once; who was thanked for it opens the form again.
                just_done = self._done is not None and self._done.event is thanks[place].event
                button.setEnabled(bool(thanks[place].gives) and not just_done)
        self._events_place.setVisible(bool(thanks))
        coupons = face.coupons if face is not None else ()
        for widget in (self.give, self.reason, self._reason_name):
            widget.setVisible(bool(coupons))
        self._campaigns.setVisible(len(coupons) > 1)
        self._said.set_tone("warn" if self._missing else "good" if self._done else "muted")
        self._said.setText(self._word_said())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addSpacing(12)
        top.addWidget(self._said, 1)
        top.addWidget(self.paper)
        top.addWidget(self._leave)
        flow = Flow(self._events_place, spacing=8)
        for button in self.events:
            flow.addWidget(button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        columns = ((self._author_name, self.author, 2), (self._reason_name, self.reason, 3))
        for place, (label, field, stretch) in enumerate(columns):
            field.setMaxLength(TEXT_MOST)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, stretch)
        grid.addWidget(self.give, 1, 2)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 6, 0)
        rows.setSpacing(10)
        rows.addLayout(grid)
        rows.addWidget(self._campaigns)
        rows.addWidget(self._events_place)
        rows.addStretch(1)
        scroll = Scrolled(inside, by_keys=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 12, 12)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(scroll, 1)

    def _word_thank(self, thank: "Thank") -> str:
        match str(thank.event):
            case "survey":
                name = self.tr("Survey answered")
            case "review":
                name = self.tr("Review written")
            case _:
                name = self.tr("Profile completed")
        if not thank.gives:
            return self.tr("{event}: had already").format(event=name)
        words = self._words()
        figures = (points(gain.points, words.purse(gain.purse), words, signed=True) for gain in thank.gives)
        return f"{name}  {' '.join(figures)}"

    def _word_said(self) -> str:
        match self._missing:
            case "reason":
                return self.tr("Say what for.")
            case "author":
                return self.tr("Say who gives it.")
            case "coupon":
                return self.tr("This coupon is not given any more.")
        done = self._done
        if done is None:
            return self.tr("The same for any rating.")
        if done.coupon is not None:
            return self.tr("Coupon {code} is theirs.").format(code=grouped(done.coupon.code))
        words = self._words()
        if not done.entries:
            return self.tr("Written down.")
        figures = (points(one.amount, words.purse(one.purse), words, signed=True) for one in done.entries)
        return self.tr("Thanked: {points}").format(points=" ".join(figures))

    def _thank(self, place: int) -> None:
        if self._face is not None and place < len(self._face.thanks):
            self.thanked.emit(self._face.thanks[place].event, self.author.text())

    def _ask_for_paper(self) -> None:
        if self._done is not None and self._done.coupon is not None:
            self.paper_wanted.emit(self._done.coupon)

    def _give(self) -> None:
        if self._face is not None and self._face.coupons:
            self.coupon_given.emit(self._campaigns.choice, self.reason.text(), self.author.text())
