"""What the box found, or why it found nothing: a sheet right under it, over the customer's place, never modal."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QVBoxLayout, QWidget

from desktop.till.screen.hits_model import NAME, HitsModel
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.rows import ROW_HEIGHT, Rows
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.figures import money
from desktop.wording.problems import word_card_problem
from desktop.wording.words import Words
from loyalty.card_number import is_practice_number

if TYPE_CHECKING:
    from db.lookup.customers import CustomerHit
    from desktop.till.presenter.find import FindNotice

ROWS_MOST = 6
NOTICE_HEIGHT = 214


class FindSheet(Worded, QFrame):
    """A list of customers to choose from, or one notice with its buttons."""

    chosen = Signal(int)
    join_with_card = Signal(str)
    give_card = Signal(str)
    join_with_text = Signal(str)
    scan_again = Signal()
    open_card = Signal(str)
    #: Their account, without the card that was shown.
    open_account = Signal(str)
    is_card = Signal()
    is_goods = Signal()
    #: What was typed belongs into the amount.
    is_amount = Signal()
    dismissed = Signal()

    def __init__(
        self,
        words: Callable[[], Words],
        served: Callable[[], str],
        parent: QWidget | None = None,
        *,
        practice: bool = False,
    ) -> None:
        super().__init__(parent)
        self._words = words
        #: Only invented customers are known here, and a real card opens nobody.
        self._practice = practice
        #: The name of the customer in front of the till; empty for a guest.
        self._served = served
        self._notice: FindNotice | None = None
        self.setProperty("surface", "card")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 10)
        self.setGraphicsEffect(shadow)
        self._model = HitsModel(words, self)
        self.rows = Rows()
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setModel(self._model)
        self.rows.stretch(NAME)
        self.rows.opened.connect(self.chosen)
        self._title = Label(role="heading").wrapped()
        self._text = Label(role="body").wrapped()
        self.first = Button(kind="primary")
        self.second = Button(kind="plain")
        self._close = ShownKeyButton(kind="quiet", icon="close", key="Esc")
        self._close.clicked.connect(self.dismissed)
        self.first.clicked.connect(lambda: self._act(0))
        self.second.clicked.connect(lambda: self._act(1))
        self._notice_part = QWidget()
        # Long names of buttons go on two lines of buttons, never shortened.
        choices = QWidget()
        buttons = Flow(choices, spacing=10)
        for button in (self.first, self.second):
            buttons.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        column = QVBoxLayout(self._notice_part)
        column.setContentsMargins(14, 10, 10, 6)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addStretch(1)
        column.addWidget(choices)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.addWidget(self.rows)
        outer.addWidget(self._notice_part)
        self._acts: tuple[Callable[[], None], ...] = ()
        self.retranslate()
        self.hide()

    @property
    def words_shown(self) -> str:
        """What the notice says; empty while there is none."""
        return self._text.text() if not self.isHidden() and not self._notice_part.isHidden() else ""

    def show_hits(self, hits: "tuple[CustomerHit, ...]", selected: int) -> None:
        """The list, or nothing where nobody fits so far."""
        self._notice = None
        self._model.show_hits(hits)
        self.setVisible(bool(hits))
        if not hits:
            return
        self._notice_part.hide()
        self.rows.show()
        self.rows.selectRow(selected)
        self.setFixedHeight(min(len(hits), ROWS_MOST) * ROW_HEIGHT + 18)
        self.raise_()

    def show_notice(self, notice: "FindNotice") -> None:
        self._notice = notice
        self.rows.hide()
        self._notice_part.show()
        self._word_notice()
        self.show()
        # Only what is shown has its own letters, and so its own width.
        self._make_room()
        self.raise_()

    def _make_room(self) -> None:
        """Long words of buttons stand on two lines of them; a low notice is as high as most."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(max(NOTICE_HEIGHT, layout.totalHeightForWidth(self.width())))

    def clear(self) -> None:
        self._notice = None
        self._model.show_hits(())
        self.hide()

    def retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close"))
        if self._notice is not None:
            self._word_notice()
            self._make_room()

    def _act(self, place: int) -> None:
        if place < len(self._acts):
            self._acts[place]()

    def _word_notice(self) -> None:
        notice = self._notice
        assert notice is not None
        words, text = self._words(), notice.text
        problem = str(notice.snag)
        said = word_card_problem(problem, words, number=text, replaced_by=notice.replaced_by, since=notice.since)
        ask_phone: tuple[str, Callable[[], None]] = (self.tr("Find by phone"), self.scan_again.emit)
        choices: list[tuple[str, Callable[[], None]]]
        match problem:
            case "unknown" if not self._practice and is_practice_number(text):
                title = self.tr("A card to practise with")
                said = self.tr("{number} is nobody’s: it opens an invented customer, in practice alone.").format(
                    number=text
                )
                choices = [ask_phone]
            case "unknown" | "fresh":
                title = self.tr("Unknown code") if problem == "unknown" else self.tr("A new card of ours")
                choices = [(self.tr("Join with this card"), lambda: self.join_with_card.emit(text)), ask_phone]
                if problem == "unknown" and self._practice:
                    title = self.tr("Not known in practice")
                    said = self.tr(
                        "This is practice: the shop’s own cards and customers are not known here, and {number} is not "
                        "one of the invented ones."
                    ).format(number=text)
                if self._served():
                    give = self.tr("Give it to {name}").format(name=self._served())
                    choices = [(give, lambda: self.give_card.emit(text)), choices[0]]
            case "blocked" | "lost" | "stolen" | "damaged" | "replaced":
                title, choices = self._word_refused(notice)
            case "spoiled":
                title = self.tr("Spoiled card")
                choices = [(self.tr("Scan another"), self.scan_again.emit), ask_phone]
            case "could_be_either":
                title = self.tr("A card or goods?")
                said, choices = self._word_either(notice, words)
            case "coupon_mistyped":
                title = self.tr("Not a coupon’s code")
                said = self.tr("{code} has a sign wrong: compare it sign by sign, or scan it.").format(code=text)
                choices = [(self.tr("Type it again"), self.scan_again.emit)]
            case "nobody":
                title = self.tr("Nobody found")
                said, choices = self._word_nobody(notice, words)
            case _:
                title = self.tr("Not a card number")
                choices = [(self.tr("Scan again"), self.scan_again.emit)]
        self._title.setText(title)
        self._text.setText(said)
        self._acts = tuple(act for _, act in choices)
        for button, place in ((self.first, 0), (self.second, 1)):
            button.setVisible(place < len(choices))
            button.setText(choices[place][0] if place < len(choices) else "")

    def _word_nobody(self, notice: "FindNotice", words: Words) -> tuple[str, list[tuple[str, Callable[[], None]]]]:
        """Whoever is not known may join; a few digits may have been meant for the amount."""
        text = notice.text
        join: tuple[str, Callable[[], None]] = (self.tr("Join now"), lambda: self.join_with_text.emit(text))
        if notice.amount is not None:
            amount = money(notice.amount, words.currency, words.language)
            said = self.tr("No customer fits “{text}”. Enter once more makes it the amount.").format(text=text)
            return said, [(self.tr("Use {amount} as the amount").format(amount=amount), self.is_amount.emit), join]
        said = self.tr("No customer fits “{text}”. Try the phone number, or join them now.").format(text=text)
        if self._practice:
            said = self.tr("This is practice: “{text}” is none of the invented customers.").format(text=text)
        return said, [join, (self.tr("Find by phone"), self.scan_again.emit)]

    def _word_refused(self, notice: "FindNotice") -> tuple[str, list[tuple[str, Callable[[], None]]]]:
        """Whose card it was is opened at a touch, but not where a thief may stand here."""
        titles = {
            "blocked": self.tr("Blocked card"),
            "lost": self.tr("Lost card"),
            "stolen": self.tr("Stolen card"),
            "damaged": self.tr("Damaged card"),
            "replaced": self.tr("Replaced card"),
        }
        problem, number, account_id = str(notice.snag), notice.replaced_by, notice.account_id
        choices: list[tuple[str, Callable[[], None]]] = [(self.tr("Find by phone"), self.scan_again.emit)]
        if problem in ("lost", "damaged", "replaced"):
            if number:
                choices.insert(0, (self.tr("Use the new card"), lambda: self.open_card.emit(number)))
            elif account_id:
                choices.append((self.tr("Serve them without it"), lambda: self.open_account.emit(account_id)))
        return titles[problem], choices

    def _word_either(self, notice: "FindNotice", words: Words) -> tuple[str, list[tuple[str, Callable[[], None]]]]:
        name = getattr(notice.card, "name", "")
        goods = notice.goods
        price = money(goods.price, words.currency, words.language) if goods else ""
        said = self.tr("{code} is the card of {name}, and also goods: {goods}, {price}.").format(
            code=notice.text, name=name or self.tr("a customer"), goods=goods.name if goods else "", price=price
        )
        return said, [(self.tr("It is the card"), self.is_card.emit), (self.tr("It is goods"), self.is_goods.emit)]
