"""The tab of what was agreed with one customer: groups, a tier given by hand, a percent of their own."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.customers.agreed_forms import TermsForm, TierForm
from desktop.widgets.button import Button
from desktop.widgets.field import Field, surface
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, percent
from desktop.wording.moments import day
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.customers.customer_presenter import Opened
    from loyalty.standing import GivenTier, Terms


class AgreedTab(Worded, Scrolled):
    """Shows what it is told, says what was pressed."""

    joined = Signal(str)
    left_group = Signal(str)
    tier_ended = Signal()
    terms_ended = Signal(object)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._opened: Opened | None = None
        self._problem = ("", "")
        self.group = QLineEdit()
        self.group.setMaxLength(60)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.group.setCompleter(completer)
        self.group_field = Field(self.group)
        self.add_group, self.no_groups = Button(kind="plain", icon="plus"), Label(role="body", tone="muted")
        self._groups_place = QWidget()
        self._groups = Flow(self._groups_place, spacing=6)
        self.tier_title, self.terms_title = Label(role="strong"), Label(role="strong")
        self.tier_words = Label(role="body").wrapped()
        self.give_tier, self.end_tier = Button(kind="plain", icon="star"), Button(kind="plain")
        self.tier_form = TierForm()
        self.terms_form = TermsForm(words().currency.decimals)
        self.no_terms = Label(role="body", tone="muted").wrapped()
        self.add_terms = Button(kind="plain", icon="plus")
        self._terms_list = QVBoxLayout()
        self._build()
        self._connect()
        self.retranslate()

    def show_customer(self, opened: "Opened", *, anew: bool) -> None:
        """What was agreed with this one."""
        if anew:
            self.tier_form.hide()
            self.terms_form.hide()
            self.group.clear()
            self.show_problem("", "")
            self.verticalScrollBar().setValue(0)
        self._opened = opened
        self._show()

    def show_groups_there(self, names: tuple[str, ...]) -> None:
        """Every group of the shop's."""
        self._names.setStringList(list(names))

    def show_problem(self, field: str, code: str) -> None:
        """Why it can't be kept, at its field."""
        self._problem = (field, code)
        said = self._word(code)
        self.group_field.set_problem(said if field == "group" else "")
        self.tier_form.show_problem(field, said)
        self.terms_form.show_problem(field, said)

    def show_done(self, what: str) -> None:
        """It is in the books."""
        self.show_problem("", "")
        if what == "group":
            self.group.clear()
        elif what == "tier":
            self.tier_form.hide()
        else:
            self.terms_form.hide()

    def retranslate(self) -> None:
        """Word the tab in the language of the moment."""
        self.group_field.set_words(
            self.tr("Groups"), self.tr("Rules can be for a group: staff, wholesale, a school class.")
        )
        self.group.setPlaceholderText(self.tr("Name of a group"))
        self.add_group.setText(self.tr("Add"))
        self.no_groups.setText(self.tr("In no group"))
        self.tier_title.setText(self.tr("Tier"))
        self.give_tier.setText(self.tr("Give by hand…"))
        self.end_tier.setText(self.tr("End it today"))
        self.terms_title.setText(self.tr("Percent of their own"))
        self.no_terms.setText(self.tr("None: they have what the programme gives."))
        self.add_terms.setText(self.tr("Agree a percent…"))
        self.tier_form.retranslate()
        self.terms_form.retranslate()
        self.show_problem(*self._problem)
        self._show()

    def _show(self) -> None:
        opened = self._opened
        if opened is None:
            return
        standing = opened.customer.standing
        self._groups.clear()
        for name in standing.groups:
            chip = Button(name, kind="plain", icon="close")
            chip.setToolTip(self.tr("Take out of {group}").format(group=name))
            chip.clicked.connect(partial(self.left_group.emit, name))
            self._groups.addWidget(chip)
        self._groups_place.setVisible(bool(standing.groups))
        self._groups_place.updateGeometry()
        self.no_groups.setVisible(not standing.groups)
        self._show_tier(opened)
        self._show_terms(standing.terms, opened.day)

    def _show_tier(self, opened: "Opened") -> None:
        given = opened.customer.standing.given_tier
        holds = given is not None and given.ends_on >= opened.day
        has_ladder = opened.programme.ladder is not None
        for widget in (self.tier_title, self.tier_words, self.give_tier):
            widget.setVisible(has_ladder)
        self.end_tier.setVisible(holds and has_ladder)
        self.tier_words.setText(self._word_tier(opened, given if holds else None))

    def _word_tier(self, opened: "Opened", given: "GivenTier | None") -> str:
        words = self._words()
        if given is not None:
            text = self.tr("{tier} by hand until {day}, given by {name}.")
            last = day(given.ends_on, words, today=opened.day)
            return text.format(tier=words.tier(given.tier).name, day=last, name=given.author or "—")
        if opened.face.tier is not None:
            return self.tr("{tier}, as earned.").format(tier=opened.face.tier.name)
        return self.tr("None yet, as earned.")

    def _show_terms(self, terms: "tuple[Terms, ...]", today: date) -> None:
        while (item := self._terms_list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in terms:
            line = QWidget()
            change, end = Button(self.tr("Change"), kind="plain"), Button(self.tr("End"), kind="plain")
            change.clicked.connect(partial(self.terms_form.open, one))
            end.clicked.connect(partial(self.terms_ended.emit, one))
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(Label(self._word_terms(one, today)).wrapped(), 1)
            row.addWidget(change)
            row.addWidget(end)
            self._terms_list.addWidget(line)
        self.no_terms.setVisible(not terms)

    def _word_terms(self, terms: "Terms", today: date) -> str:
        words = self._words()
        parts = [percent(terms.rate, words.language)]
        if terms.starts_at:
            amount = money(terms.starts_at, words.currency, words.language)
            parts.append(self.tr("on orders from {amount}").format(amount=amount))
        if terms.ends_on is not None and terms.ends_on < today:
            parts.append(self.tr("ended {day}").format(day=day(terms.ends_on, words, today=today)))
        elif terms.ends_on is not None:
            parts.append(self.tr("until {day}").format(day=day(terms.ends_on, words, today=today)))
        if terms.group:
            parts.append(self.tr("for the group {group}").format(group=terms.group))
        if terms.agreed_by:
            parts.append(self.tr("agreed by {name}").format(name=terms.agreed_by))
        return " · ".join(parts)

    def _word(self, code: str) -> str:
        match code:
            case "":
                return ""
            case "bad_day":
                return self.tr("Type a day that is still to come, like {example}.").format(example="31.12.2027")
            case "no_author":
                return self.tr("Say who: it is written down.")
            case "bad_rate":
                return self.tr("Type a percent from 0.01 to 100.")
            case "bad_amount":
                return self.tr("Type an amount, or 0 for any order.")
        return word_refusal(code, self._words())

    def _open_tier(self) -> None:
        ladder = self._words().ladder
        self.tier_form.open([(tier.id, tier.name) for tier in (ladder.tiers if ladder is not None else ())])

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 12, 12, 8)
        column.setSpacing(10)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.group_field, 1)
        # Beside the field, below its name and above its help.
        beside = QVBoxLayout()
        beside.addSpacing(24)
        beside.addWidget(self.add_group)
        beside.addStretch(1)
        adding.addLayout(beside)
        column.addLayout(adding)
        column.addWidget(self.no_groups)
        column.addWidget(self._groups_place)
        column.addWidget(surface("hairline"))
        tier = QHBoxLayout()
        tier.setSpacing(8)
        tier.addWidget(self.tier_words, 1)
        tier.addWidget(self.end_tier)
        tier.addWidget(self.give_tier)
        column.addWidget(self.tier_title)
        column.addLayout(tier)
        column.addWidget(self.tier_form)
        column.addWidget(surface("hairline"))
        column.addWidget(self.terms_title)
        column.addWidget(self.no_terms)
        column.addLayout(self._terms_list)
        column.addWidget(self.terms_form)
        column.addWidget(self.add_terms, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inside)

    def _connect(self) -> None:
        self.add_group.clicked.connect(lambda: self.joined.emit(self.group.text()))
        self.group.returnPressed.connect(lambda: self.joined.emit(self.group.text()))
        self.group.textEdited.connect(lambda: self.show_problem("", ""))
        self.give_tier.clicked.connect(self._open_tier)
        self.end_tier.clicked.connect(self.tier_ended)
        self.add_terms.clicked.connect(lambda: self.terms_form.open(None))
