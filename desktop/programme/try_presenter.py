"""The try-out: one customer, one basket, one instant, and what the draft makes of them, at every keystroke."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from desktop.programme.basket_text import Ware, read_basket, write_basket
from desktop.programme.bench import Bench
from desktop.programme.customers_tried import Person, coupon_code, person_of
from desktop.programme.example_words import accepting, word_difference
from desktop.programme.naming import Naming
from desktop.runner import Run
from desktop.wording.figures import money, points
from desktop.wording.reasons import word_row
from desktop.wording.words import Words, words_of
from loyalty import request_document
from loyalty.basket import BasketRefused
from loyalty.calendar import local_day
from loyalty.document_shape import Problems
from loyalty.quote import Quote, quote
from loyalty.reasons import Reason, Why
from loyalty.request_document import BASKET, STANDING

if TYPE_CHECKING:
    from db.books import Books
    from db.lookup.customers import CustomerHit, CustomerView

HITS_MOST = 6


@dataclass(frozen=True, slots=True)
class TriedRow:
    """One reason: what it is, what it does, and whether it applied."""

    label: str
    amount: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What the try-out shows."""

    who: str
    when: datetime
    gross: str = ""
    rows: tuple[TriedRow, ...] = ()
    to_pay: str = ""
    earns: tuple[TriedRow, ...] = ()
    #: Lines of the basket that could not be read.
    unread: tuple[str, ...] = ()
    #: Why there is no sum, in words.
    problem: str = ""
    #: Whether the sum is of the rules as they were before a mistake.
    stale: bool = False
    can_keep: bool = False


@dataclass(frozen=True, slots=True)
class ExampleRow:
    """One example with how it comes out now."""

    name: str
    passes: bool
    #: What differs, in words.
    says: str


class TryView(Protocol):
    """All that the try-out's presenter ever says to its screen."""

    def show_tried(self, tried: Tried) -> None:
        """The quote as it is now."""

    def show_person(self, person: Person, naming: Naming) -> None:
        """The figures of the customer, to be changed."""

    def show_basket(self, text: str) -> None:
        """Put this basket into the field (an example was opened)."""

    def show_hits(self, hits: "tuple[CustomerHit, ...]") -> None:
        """Real customers to choose from."""

    def show_examples(self, rows: tuple[ExampleRow, ...]) -> None:
        """Every example of the draft, and how it comes out."""


class TryPresenter:
    """What happens in the try-out and on the page of examples."""

    def __init__(
        self,
        view: TryView,
        bench: Bench,
        *,
        books: "Books",
        run: Run,
        clock: Callable[[], datetime],
        wares: Callable[[], Mapping[str, Ware]],
    ) -> None:
        self._view, self._bench, self._books, self._run, self._wares = view, bench, books, run, wares
        self.person = Person()
        self.at = clock()
        self._text = ""
        self._uses_purses = False
        self._searches = 0
        self.quoted: Quote | None = None
        bench.watched_by(self.show)

    def show(self) -> None:
        """Work everything out anew."""
        self._view.show_tried(self._tried())
        self._view.show_examples(self._examples())

    def type_basket(self, text: str) -> None:
        """The basket as it is typed."""
        self._text = text
        self._view.show_tried(self._tried())

    def set_time(self, at: datetime) -> None:
        """When the customer stands there; aware."""
        self.at = at
        self._view.show_tried(self._tried())

    def set_person(self, person: Person) -> None:
        """Who stands there."""
        self.person = person
        self._view.show_tried(self._tried())

    def use_purses(self, use: bool) -> None:
        """Whether what they hold pays as much as it may."""
        self._uses_purses = use
        self._view.show_tried(self._tried())

    def open_person(self) -> None:
        """Show the customer's figures."""
        self._view.show_person(self.person, self._bench.naming())

    def search(self, text: str) -> None:
        """Look for a real customer."""
        self._searches += 1
        this = self._searches

        def found(hits: "tuple[CustomerHit, ...]") -> None:
            if this == self._searches:
                self._view.show_hits(hits)

        if text.strip():
            self._run(partial(_find, self._books, text), found)
        else:
            self._view.show_hits(())

    def choose(self, account_id: str) -> None:
        """Take a real customer; only what they bought and hold is kept in an example."""

        def found(customer: "CustomerView | None") -> None:
            if customer is not None:
                self.set_person(person_of(customer, self._today()))

        self._run(partial(_customer, self._books, account_id), found)

    def keep(self, name: str) -> None:
        """Keep what is tried as an example: publishing runs it."""
        quoted, bench = self.quoted, self._bench
        if quoted is None:
            return
        earned: dict[str, int] = {}
        for gain in quoted.earned:
            earned[gain.purse] = earned.get(gain.purse, 0) + gain.points
        expected: dict[str, Any] = {"discount": quoted.discount, "to_pay": quoted.to_pay, "earned": earned}
        if quoted.tier:
            expected["tier"] = quoted.tier
        example = {
            "name": name.strip() or self._name(),
            "at": self.at.isoformat(),
            **self._asked(),
            "expected": expected,
        }
        examples = list(bench.document.get("examples", []))
        bench.put("examples", [*examples, example])
        bench.draft.settle()

    def suggested_name(self) -> str:
        """A name for the example, from what is tried."""
        return self._name()

    def drop(self, nth: int) -> None:
        """Forget an example."""
        self._bench.draft.cut(f"examples[{nth}]")
        self._bench.look()

    def expect_now(self, nth: int) -> None:
        """Take what the rules give now as what the example expects: they were changed on purpose."""
        self._accept((nth,))

    def expect_all(self) -> None:
        """The same for every example that comes out otherwise."""
        self._accept(range(len(self._bench.document.get("examples", []))))

    def _accept(self, numbers: Iterable[int]) -> None:
        examples = list(self._bench.document["examples"])
        for nth in numbers:
            found = self._bench.rehearsed([examples[nth]])
            examples[nth] = accepting(examples[nth], found)
        self._bench.put("examples", examples)
        self._bench.draft.settle()

    def open_example(self, nth: int) -> None:
        """Put an example into the try-out."""
        example = self._bench.document["examples"][nth]
        try:
            self.at = datetime.fromisoformat(example["at"])
            said = example.get("standing")
            self.person = Person(guest=said is None, described=said, name=str(example["name"]))
            basket = example["basket"]
            lines = basket.get("lines") or [{"price": basket["amount"]}]
            self._text = write_basket(lines, self._bench.words.currency.decimals)
            self._uses_purses = bool(basket.get("pay"))
        except (KeyError, TypeError, ValueError):
            return
        self._view.show_basket(self._text)
        self._view.show_tried(self._tried())

    @property
    def uses_purses(self) -> bool:
        return self._uses_purses

    def _today(self) -> Any:
        return local_day(self.at, self._bench.shop.zone)

    def _name(self) -> str:
        naming = self._bench.naming()
        lines = self._read().lines
        goods = ", ".join(str(line.get("name") or naming.money(line["price"])) for line in lines[:3])
        return f"{self.person.words(naming)}: {goods}"[:120]

    def _read(self) -> Any:
        naming = self._bench.naming()
        return read_basket(self._text, self._wares(), naming.categories, naming.words.currency.decimals)

    def _asked(self) -> dict[str, Any]:
        """The standing and the basket as an example says them."""
        basket: dict[str, Any] = {"lines": list(self._read().lines)}
        if self._uses_purses and not self.person.guest:
            basket["pay"] = dict.fromkeys(self._bench.naming().ids("purses"), "most")
        known = {rule.get("id") for rule in (self._bench.document.get("discounts") or {}).get("campaigns", [])}
        coupons = tuple(rule for rule in self.person.coupons if rule in known)
        person = replace(self.person, coupons=coupons)
        if coupons:
            basket["coupons"] = [coupon_code(rule) for rule in coupons]
        standing = person.standing(self._today())
        given = (standing or {}).get("given_tier")
        if standing is not None and given is not None and given["tier"] not in self._bench.naming().ids("tiers"):
            # A tier that is in the draft no more.
            del standing["given_tier"]
        return {**({} if standing is None else {"standing": standing}), "basket": basket}

    def _tried(self) -> Tried:
        bench, words = self._bench, self._bench.words
        self.quoted = None
        who, read = self.person.words(bench.naming()), self._read()
        nothing = Tried(who=who, when=self.at, unread=read.unread)
        if bench.programme is None:
            return replace(nothing, problem=words.tr("The rules have mistakes; once they are mended the sum is here."))
        if not read.lines:
            return replace(nothing, problem=words.tr("Type what is in the basket."))
        problems: Problems = []
        asked = self._asked()
        standing = None if "standing" not in asked else STANDING.read(asked["standing"], "standing", problems)
        basket = request_document.basket(BASKET.read(asked["basket"], "basket", problems), "basket", problems)
        if problems:
            return replace(nothing, problem="; ".join(map(str, problems)))
        before = request_document.before(standing, self.at, bench.programme.zone)
        try:
            quoted = quote(bench.programme, before.standing, basket, self.at)
        except BasketRefused as refused:
            return replace(nothing, problem=str(refused))
        self.quoted = quoted
        return replace(
            nothing,
            gross=money(quoted.gross, words.currency, words.language),
            rows=self._rows((*quoted.reasons, *quoted.ahead)),
            to_pay=money(quoted.to_pay, words.currency, words.language),
            earns=self._earns(quoted),
            stale=not bench.is_right,
            can_keep=bench.is_right,
        )

    def _programme_words(self) -> Words:
        assert self._bench.programme is not None
        return words_of(self._bench.programme, language=self._bench.words.language, country=self._bench.shop.country)

    def _rows(self, reasons: tuple[Reason, ...]) -> tuple[TriedRow, ...]:
        words = self._programme_words()
        worded = (word_row(reason, words) for reason in reasons if reason.why is not Why.EARNED)
        return tuple(TriedRow(row.label, row.figure, row.tone.name.lower()) for row in worded)

    def _earns(self, quoted: Quote) -> tuple[TriedRow, ...]:
        words = self._programme_words()
        worded = (word_row(reason, words) for reason in quoted.reasons if reason.why is Why.EARNED)
        rows = [TriedRow(row.label, row.figure, row.tone.name.lower()) for row in worded]
        held = [
            TriedRow(
                words.tr("{purse} then").format(purse=words.purse(purse.purse).name),
                points(purse.spendable_after + purse.pending_after, words.purse(purse.purse), words),
                "held",
            )
            for purse in quoted.purses
        ]
        return (*rows, *held) if not self.person.guest else tuple(rows)

    def _examples(self) -> tuple[ExampleRow, ...]:
        examples = self._bench.document.get("examples", [])
        rows = []
        for example in examples if isinstance(examples, list) else ():
            found = self._bench.rehearsed([example])
            name = str(example.get("name", "")) if isinstance(example, dict) else ""
            rows.append(
                ExampleRow(name, not found, "; ".join(word_difference(one, self._bench.naming()) for one in found[:2]))
            )
        return tuple(rows)


def _find(books: "Books", text: str) -> "tuple[CustomerHit, ...]":
    from db.lookup.customers import find

    return find(books, text, limit=HITS_MOST)


def _customer(books: "Books", account_id: str) -> "CustomerView | None":
    from db.lookup.customers import by_account

    return by_account(books, account_id)
