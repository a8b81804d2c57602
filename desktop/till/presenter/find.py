"""The one box: what a scan or a few typed letters mean, and who or what they lead to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeAlias

from db.books import Books
from db.lookup import customers
from db.lookup.customers import (
    Ambiguous,
    CardFound,
    CardNotice,
    CouponFound,
    CustomerHit,
    CustomerView,
    GoodsFound,
    Unknown,
)
from db.lookup.goods import GoodsView
from db.lookup.sales import SaleView
from db.lookup.slips import under_slip
from desktop.runner import Run
from loyalty import coupon_code
from loyalty.card_number import tidy

#: What a code may turn out to be; a slip's number means the sales it was printed for, nearly always one.
Meaning: TypeAlias = CardFound | CardNotice | GoodsFound | CouponFound | Ambiguous | Unknown | tuple[SaleView, ...]
HITS_MOST = 20
#: So many digits are a card or goods before they are somebody's phone.
NUMBER_LEAST = 8
#: More than any card, phone or name; what is longer was not typed by a person.
TEXT_MOST = 200


class Snag(StrEnum):
    """Why a code or a text led to nobody; each has a sentence saying what to do, and buttons."""

    UNKNOWN = "unknown"
    BLOCKED = "blocked"
    LOST = "lost"
    STOLEN = "stolen"
    DAMAGED = "damaged"
    REPLACED = "replaced"
    MALFORMED = "malformed"
    #: Cards of our own: one that the printer spoiled, and one that waits for whoever it is handed to.
    SPOILED = "spoiled"
    FRESH = "fresh"
    COULD_BE_EITHER = "could_be_either"
    NOBODY = "nobody"
    #: Ten signs like those of a coupon, but with a mistake in them.
    COUPON_MISTYPED = "coupon_mistyped"


#: Cards that were somebody's, or spoiled in printing.
REPORTED = (Snag.BLOCKED, Snag.LOST, Snag.STOLEN, Snag.DAMAGED, Snag.REPLACED, Snag.SPOILED)
#: Who shows one of these may be its owner; a stolen or blocked card may be in a thief's hand.
OWNERS = (Snag.LOST, Snag.DAMAGED, Snag.REPLACED)


@dataclass(frozen=True, slots=True)
class FindNotice:
    """One plain notice under the box."""

    snag: Snag
    text: str
    #: The card that took this one's place, where there is one.
    replaced_by: str = ""
    #: Whose card it is, and the day it was reported, where they are known.
    account_id: str = ""
    since: date | None = None
    #: COULD_BE_EITHER: the two things it may mean.
    card: CustomerView | CardNotice | None = None
    goods: GoodsView | None = None
    #: What was typed may have been meant for the amount: Enter once more puts it there.
    amount: int | None = None


class FindView(Protocol):
    """All that finding ever says to its screen."""

    def show_hits(self, hits: tuple[CustomerHit, ...], selected: int) -> None: ...
    def show_find_notice(self, notice: FindNotice) -> None: ...
    def clear_find(self) -> None: ...


class FindPresenter:
    """Takes a scan, a card number, a phone or a name; the newest question is the only one answered."""

    def __init__(
        self,
        view: FindView,
        books: Books,
        *,
        run: Run,
        found_customer: Callable[[CustomerView], None],
        found_goods: Callable[[GoodsView], None],
        found_slip: Callable[[str, tuple[SaleView, ...]], None],
        found_coupon: Callable[[str], None],
        amount_in: Callable[[str], int | None] = lambda _: None,
        found_amount: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._found_customer = found_customer
        self._found_goods = found_goods
        self._found_slip = found_slip
        self._found_coupon = found_coupon
        self._amount_in = amount_in
        self._found_amount = found_amount
        self._questions = 0
        self._hits: tuple[CustomerHit, ...] = ()
        #: What was asked when these hits were found: Enter takes one only while the box still says so.
        self._hits_for = ""
        self._selected = 0
        self._notice: FindNotice | None = None
        #: Whether what was looked up last was typed: a number may then be a phone as well.
        self._by_hand = False

    def typed(self, text: str) -> None:
        """The text in the box has changed: find as it is typed."""
        text = text[:TEXT_MOST].strip()
        this_question = self._ask_anew()
        if not text:
            self._show_hits((), text)
            return

        def found(hits: tuple[CustomerHit, ...]) -> None:
            if this_question == self._questions:
                self._show_hits(hits, text)

        self._run(lambda: customers.find(self._books, text, limit=HITS_MOST), found)

    def entered(self, text: str) -> None:
        """Enter was pressed in the box: the selected hit if the list is open, else what the text means."""
        code = text[:TEXT_MOST].strip()
        if self._notice is not None and self._notice.amount is not None and self._notice.text == code:
            self.choose_amount_of_notice()
            return
        whole_number = code.isdigit() and len(code) >= NUMBER_LEAST and self._selected == 0
        if self._hits and self._hits_for == code and not whole_number:
            self.choose(self._selected)
            return
        self._look_up(code, typed=True)

    def scanned(self, code: str) -> None:
        """A scanner read this, wherever the focus was."""
        self._look_up(code, typed=False)

    def select(self, step: int) -> None:
        """Move the selection in the list by so many places."""
        if self._hits:
            self._selected = max(0, min(len(self._hits) - 1, self._selected + step))
            self._view.show_hits(self._hits, self._selected)

    def choose(self, place: int) -> None:
        """Take this hit of the list."""
        if 0 <= place < len(self._hits):
            self.serve_account(self._hits[place].account_id)

    def serve_account(self, account_id: str, then: Callable[[], None] = lambda: None) -> None:
        """Bring the customer of that account to the front, then do this."""
        this_question = self._ask_anew()

        def found(customer: CustomerView | None) -> None:
            if this_question == self._questions and customer is not None:
                self._take_customer(customer)
                then()

        self._run(lambda: customers.by_account(self._books, account_id), found)

    @property
    def free_card(self) -> str:
        """The card on view that is nobody's yet: whoever joins now gets it. A typed number may also be a phone."""
        notice = self._notice
        if notice is None or notice.snag not in (Snag.UNKNOWN, Snag.FRESH):
            return ""
        return notice.text if notice.snag is Snag.FRESH or not self._by_hand else ""

    @property
    def reported(self) -> FindNotice | None:
        """The card on view that is somebody's already, or no good: nobody joins with its number."""
        notice = self._notice
        return notice if notice is not None and notice.snag in REPORTED else None

    def choose_card_of_notice(self) -> None:
        """The code could be either, and it is the card."""
        match self._notice and self._notice.card:
            case CustomerView() as customer:
                self._take_customer(customer)
            case CardNotice() as refused:
                self._show_notice(_notice_of(refused))

    def choose_goods_of_notice(self) -> None:
        """The code could be either, and it is the goods."""
        if self._notice is not None and self._notice.goods is not None:
            self._take_goods(self._notice.goods)

    def choose_amount_of_notice(self) -> None:
        """What was typed fits nobody: it is the amount."""
        if self._notice is not None and self._notice.amount is not None:
            self._take_amount(self._notice.amount)

    def dismiss(self) -> None:
        """Put away the list, the notice and the text, and whatever answer is still under way."""
        self._ask_anew()
        self._hits, self._selected, self._notice = (), 0, None
        self._view.clear_find()

    def _look_up(self, text: str, *, typed: bool) -> None:
        code = text[:TEXT_MOST].strip()
        if not code:
            self.dismiss()
            return
        this_question, self._by_hand = self._ask_anew(), typed

        def job() -> Meaning:
            meaning = customers.scanned(self._books, code)
            if isinstance(meaning, Unknown):
                return under_slip(self._books, code) or meaning
            return meaning

        def answered(meaning: Meaning) -> None:
            if this_question != self._questions:
                return  # A newer scan has overtaken this answer.
            self._answer(code, meaning, typed=typed)

        self._run(job, answered)

    def _answer(self, code: str, meaning: Meaning, *, typed: bool) -> None:
        match meaning:
            case tuple():
                self.dismiss()
                self._found_slip(code, meaning)
            case CardFound(customer=customer):
                self._take_customer(customer)
            case GoodsFound(goods=goods):
                self._take_goods(goods)
            case CouponFound(coupon=coupon):
                self._take_coupon(coupon.code)
            case Unknown() if _is_coupon_code(code):
                # Nobody knows it, but its check sign is right: the sale says so beside it.
                self._take_coupon(coupon_code.tidy(code))
            case Ambiguous(card=card, goods=goods):
                self._show_notice(FindNotice(Snag.COULD_BE_EITHER, code, card=card, goods=goods))
            case CardNotice():
                self._show_notice(_notice_of(meaning))
            case _ if typed:
                self._find_person(code)
            case _:
                self._show_notice(FindNotice(Snag.MALFORMED if tidy(code) is None else Snag.UNKNOWN, code))

    def _find_person(self, text: str) -> None:
        this_question = self._ask_anew()

        def found(hits: tuple[CustomerHit, ...]) -> None:
            if this_question != self._questions:
                return
            if len(hits) == 1:
                self._hits, self._hits_for = hits, text
                self.choose(0)
            elif hits:
                self._show_hits(hits, text)
            elif _is_nearly_a_coupon_code(text):
                self._show_notice(FindNotice(Snag.COUPON_MISTYPED, text))
            elif (amount := self._amount_in(text)) is not None and len(text) < NUMBER_LEAST:
                if text.isdigit():
                    self._show_notice(FindNotice(Snag.NOBODY, text, amount=amount))
                else:
                    self._take_amount(amount)  # No card, phone or name has a decimal sign.
            else:
                looks_like_a_card = text.isdigit() and tidy(text) is not None
                self._show_notice(FindNotice(Snag.UNKNOWN if looks_like_a_card else Snag.NOBODY, text))

        self._run(lambda: customers.find(self._books, text, limit=HITS_MOST), found)

    def _take_customer(self, customer: CustomerView) -> None:
        self.dismiss()
        self._found_customer(customer)

    def _take_goods(self, goods: GoodsView) -> None:
        self.dismiss()
        self._found_goods(goods)

    def _take_coupon(self, code: str) -> None:
        self.dismiss()
        self._found_coupon(code)

    def _take_amount(self, amount: int) -> None:
        self.dismiss()
        self._found_amount(amount)

    def _show_hits(self, hits: tuple[CustomerHit, ...], asked: str) -> None:
        self._hits, self._hits_for, self._selected, self._notice = hits, asked, 0, None
        self._view.show_hits(hits, 0)

    def _show_notice(self, notice: FindNotice) -> None:
        self._hits, self._selected, self._notice = (), 0, notice
        self._view.show_find_notice(notice)

    def _ask_anew(self) -> int:
        self._questions += 1
        return self._questions


def _notice_of(refused: CardNotice) -> FindNotice:
    return FindNotice(
        Snag(refused.problem),
        refused.number,
        replaced_by=refused.replaced_by,
        account_id=refused.account_id,
        since=refused.since,
    )


def _is_coupon_code(text: str) -> bool:
    """Whether it is a coupon's code with its check sign right. Digits alone are a card or a phone."""
    code = coupon_code.tidy(text)
    return coupon_code.is_right(code) and not code.isdigit()


def _is_nearly_a_coupon_code(text: str) -> bool:
    """Ten letters and digits of a coupon's, the check sign wrong: one sign was misread."""
    code = coupon_code.tidy(text)
    signs = set(code)
    return (
        len(code) == coupon_code.RANDOM_SIGNS + 1
        and code.isascii()
        and any(sign.isdigit() for sign in signs)
        and any(sign.isalpha() for sign in signs)
    )
