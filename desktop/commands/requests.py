"""What other programs may ask: the shape of each request, which is also its published JSON Schema.

Amounts are whole minor units, points a purse's smallest unit, quantities thousandths of a unit.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty import request_document
from loyalty.basket import Basket
from loyalty.document_shape import (
    Day,
    Field,
    Instant,
    ListOf,
    Problem,
    Problems,
    Record,
    Text,
    Whole,
    YesNo,
    problem,
)
from loyalty.examples import EXAMPLE
from loyalty.money import ONE_UNIT, Minor, Thousandths
from loyalty.request_document import BASKET, STANDING
from loyalty.reversal import Units

ID_CHARACTERS_MIN, ID_CHARACTERS_MAX = 8, 64


class RequestRefused(Exception):
    """A request with mistakes, each named by its place. Nothing was done."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


class _OperationId:
    """The caller's own id: the same id is done once, however often it is asked."""

    def read(self, value: object, place: str, problems: Problems) -> str:
        fits = isinstance(value, str) and ID_CHARACTERS_MIN <= len(value) <= ID_CHARACTERS_MAX
        if not isinstance(value, str) or not fits or not value.isascii() or not value.isprintable():
            problem(problems, place, "not_an_id", least=ID_CHARACTERS_MIN, most=ID_CHARACTERS_MAX)
            return ""
        return value

    def schema(self) -> dict[str, Any]:
        length = {"minLength": ID_CHARACTERS_MIN, "maxLength": ID_CHARACTERS_MAX}
        return {"type": "string", "pattern": "^[ -~]*$", **length}


_ANY_TEXT = Text(may_be_empty=True)
_CARD = Field(_ANY_TEXT, "", "the card's number; or account; neither is a guest")
_ACCOUNT = Field(_ANY_TEXT, "", "the account's id")
_SALE = Field(_ANY_TEXT, "", "the sale's id; or slip")
_SLIP = Field(_ANY_TEXT, "", "the number on the sale's slip")

QUOTE = Record(
    {
        "basket": Field(BASKET),
        "card": _CARD,
        "account": _ACCOUNT,
        "standing": Field(STANDING, None, "what the customer had before; for a quote without books"),
        "at": Field(Instant(), None, "now unless said"),
    }
)
SELL = Record(
    {
        "id": Field(_OperationId(), says="yours; the same id sells once"),
        "basket": Field(BASKET),
        "card": _CARD,
        "account": _ACCOUNT,
        "expected": Field(
            Record({"to_pay": Field(Whole(), None)}), {}, "what was shown; other figures refuse the sale"
        ),
    }
)
_UNITS = Record({"line": Field(Whole(0, 1_000), says="counted from 0"), "quantity": Field(Whole(1), ONE_UNIT)})
REFUND = Record(
    {
        "id": Field(_OperationId(), says="yours; the same id refunds once"),
        "sale": _SALE,
        "slip": _SLIP,
        "units": Field(ListOf(_UNITS), [], "what comes back; none is all that is left"),
        "manager": Field(_ANY_TEXT, "", "who agreed, where the programme asks for it"),
    }
)
VOID = Record({"id": Field(_OperationId(), says="yours; the same id voids once"), "sale": _SALE, "slip": _SLIP})
MEMBER_ADD = Record(
    {
        "id": Field(_OperationId(), says="yours; the same id enrols once"),
        "phone": Field(_ANY_TEXT, ""),
        "name": Field(_ANY_TEXT, ""),
        "email": Field(_ANY_TEXT, ""),
        "birthday": Field(_ANY_TEXT, "", "ISO 8601: 1990-02-28"),
        "language": Field(Text(may_be_empty=True, longest=8), ""),
        "card": Field(_ANY_TEXT, "", "empty draws a new number"),
        "card_kind": Field(_ANY_TEXT, ""),
        "referred_by": Field(_ANY_TEXT, "", "card or account of the customer who brought them"),
        "notes": Field(_ANY_TEXT, ""),
        "groups": Field(ListOf(Text()), [], "groups they belong to"),
        "consents": Field(ListOf(Text()), [], "what they agree to: loyalty, email, sms, phone, post"),
        "consents_how": Field(Text(), "paper", "where they said so: till, paper, phone, email, post or file"),
    }
)
_COUPON = {
    "id": Field(_OperationId(), says="yours; the same id makes it once"),
    "rule": Field(Text(), says="the campaign that the coupon opens"),
    "from": Field(Day(), None, "first day; at once unless said"),
    "to": Field(Day(), None, "last whole day; for ever unless said"),
    "reason": Field(_ANY_TEXT, "", "why it is given"),
    "author": Field(_ANY_TEXT, "", "who gives it"),
}
COUPON_ISSUE = Record(
    {
        **_COUPON,
        "card": Field(_ANY_TEXT, "", "whose it is; or account; neither is whoever shows it"),
        "account": _ACCOUNT,
        "code": Field(_ANY_TEXT, "", "a word of the shop's own; empty draws a code"),
        "shared": Field(YesNo(), False, "many people may use it, as often as the campaign says"),
    }
)
COUPON_GENERATE = Record({**_COUPON, "count": Field(Whole(1, 100_000), says="how many one-use codes")})
EXAMPLES = ListOf(EXAMPLE, least=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sell:
    id: str
    card: str
    account: str
    basket: Basket
    expected_to_pay: Minor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskQuote:
    card: str
    account: str
    basket: Basket
    at: datetime | None
    #: As said; it is replayed for the instant and the zone of the quote.
    standing: dict[str, Any] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """A refund or a void."""

    id: str
    sale: str
    slip: str
    units: tuple[Units, ...] = ()
    manager: str = ""


def read_quote(document: object) -> AskQuote:
    """Raises RequestRefused with every mistake; so do all of these."""
    said, problems = _said(QUOTE, document)
    basket = request_document.basket(said["basket"], "basket", problems)
    named = [name for name in ("card", "account", "standing") if said[name]]
    if len(named) > 1:
        problem(problems, named[1], "one_of_these", other=named[0])
    _refuse(problems)
    return AskQuote(card=said["card"], account=said["account"], basket=basket, at=said["at"], standing=said["standing"])


def read_sell(document: object) -> Sell:
    said, problems = _said(SELL, document)
    basket = request_document.basket(said["basket"], "basket", problems)
    if said["card"] and said["account"]:
        problem(problems, "account", "one_of_these", other="card")
    if said["basket"]["amount"] == 0 and not said["basket"]["gifts"]:
        # Goods given away are lines with a price of nought; an amount of nought is a key that was not struck.
        problem(problems, "basket.amount", "not_above_nought")
    _refuse(problems)
    return Sell(
        id=said["id"],
        card=said["card"],
        account=said["account"],
        basket=basket,
        expected_to_pay=said["expected"]["to_pay"],
    )


def read_refund(document: object) -> TakeBack:
    said, problems = _said(REFUND, document)
    _one_sale(said, problems)
    _refuse(problems)
    units: dict[int, Thousandths] = {}
    for part in said["units"]:
        units[part["line"]] = units.get(part["line"], 0) + part["quantity"]
    return TakeBack(
        id=said["id"],
        sale=said["sale"],
        slip=said["slip"],
        units=tuple(Units(line, quantity) for line, quantity in sorted(units.items())),
        manager=said["manager"],
    )


def read_void(document: object) -> TakeBack:
    said, problems = _said(VOID, document)
    _one_sale(said, problems)
    _refuse(problems)
    return TakeBack(id=said["id"], sale=said["sale"], slip=said["slip"])


def read_member_add(document: object) -> dict[str, Any]:
    said, problems = _said(MEMBER_ADD, document)
    _refuse(problems)
    return said


def read_coupon_issue(document: object) -> dict[str, Any]:
    said, problems = _said(COUPON_ISSUE, document)
    if said["card"] and said["account"]:
        problem(problems, "account", "one_of_these", other="card")
    _refuse(problems)
    return said


def read_coupon_generate(document: object) -> dict[str, Any]:
    said, problems = _said(COUPON_GENERATE, document)
    _refuse(problems)
    return said


def _said(shape: Record, document: object) -> tuple[dict[str, Any], Problems]:
    problems: Problems = []
    return shape.read(document, "", problems), problems


def _one_sale(said: dict[str, Any], problems: Problems) -> None:
    if bool(said["sale"]) == bool(said["slip"]):
        problem(problems, "sale", "one_of_these", other="slip")


def _refuse(problems: Problems) -> None:
    if problems:
        raise RequestRefused(tuple(problems))
