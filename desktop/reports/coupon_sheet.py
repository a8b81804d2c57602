"""The small sheet in which a coupon is chosen for many: what it gives, to how many, and what its budget has left."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.day_text import DayText
from desktop.widgets.label import Label
from desktop.wording.coupons import word_what_it_gives
from desktop.wording.figures import money, number
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.coupon_rules import CouponRule

WIDTH = 460
REASON_LONGEST = 200


class CouponSheet(QWidget):
    """One campaign is taken; the others are a press away."""

    #: (the campaign's id, its name, the last day or None, why).
    given = Signal(str, str, object, str)

    def __init__(self, rules: "tuple[CouponRule, ...]", count: int, words: Callable[[], Words], today: date) -> None:
        super().__init__()
        self._rules, self._count, self._words, self._today = (
            {rule.campaign.id: rule for rule in rules},
            count,
            words,
            today,
        )
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.buttons: dict[str, Button] = {}
        for rule_id, rule in self._rules.items():
            gives = word_what_it_gives(rule.campaign, words())
            name = rule.campaign.name
            button = self.buttons[rule_id] = Button(name if gives == name else f"{name} · {gives}", kind="choice")
            button.clicked.connect(lambda _=False, rule_id=rule_id: self.choose(rule_id))
            column.addWidget(button)
        self.until, self.reason = DayText(), QLineEdit()
        self.reason.setMaxLength(REASON_LONGEST)
        self.reason.setPlaceholderText(self.tr("We miss you"))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Good until"), self.until)
        form.addRow(self.tr("What for"), self.reason)
        self.says = Label(role="small").wrapped()
        self.give = Button(kind="primary", icon="gift")
        self.give.setText(self.tr("Give %n coupon(s)", "", count).replace(str(count), self._grouped(count), 1))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.give)
        column.addLayout(form)
        column.addWidget(self.says)
        column.addLayout(foot)
        self.give.clicked.connect(self._give)
        self.until.unclear.connect(lambda: self._warn(self.tr("This is no day. Write it as 16.11.2026.")))
        self.until.told.connect(lambda day: self._say())
        self._chosen = ""
        self.choose(next(iter(self._rules), ""))

    def begin(self) -> None:
        """At the first campaign."""
        next(iter(self.buttons.values())).setFocus()

    def choose(self, rule_id: str) -> None:
        """Take this campaign."""
        self._chosen = rule_id
        for own, button in self.buttons.items():
            button.setChecked(own == rule_id)
        self._say()

    def _say(self) -> None:
        rule = self._rules[self._chosen]
        words, campaign = self._words(), rule.campaign
        said = [self.tr("Each gets a code of their own. Who still holds one of this campaign gets no second.")]
        if rule.left is not None and campaign.budget is not None:
            left, whole = (money(amount, words.currency, words.language) for amount in (rule.left, campaign.budget))
            said.append(
                self.tr("Of its budget of {whole} there is {left} left for everybody.").format(whole=whole, left=left)
            )
        if rule.uses_left is not None:
            text = self.tr("It may still be used %n time(s) in all.", "", rule.uses_left)
            said.append(text.replace(str(rule.uses_left), self._grouped(rule.uses_left), 1))
        if rule.made:
            text = self.tr("%n coupon(s) of it are out already.", "", rule.made)
            said.append(text.replace(str(rule.made), self._grouped(rule.made), 1))
        short = rule.left == 0 or (rule.uses_left is not None and rule.uses_left < self._count)
        self.says.setText("\n".join(said))
        self.says.set_tone("warn" if short else "")

    def _give(self) -> None:
        last = self.until.day
        if not self.until.is_clear:
            self._warn(self.tr("This is no day. Write it as 16.11.2026."))
        elif last is not None and last < self._today:
            self._warn(self.tr("That day is over."))
        else:
            name = self._rules[self._chosen].campaign.name
            self.given.emit(self._chosen, name, last, self.reason.text())

    def _warn(self, words: str) -> None:
        self.says.setText(words)
        self.says.set_tone("warn")

    def _grouped(self, count: int) -> str:
        return number(count, 0, self._words().language)
