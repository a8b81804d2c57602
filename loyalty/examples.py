"""Worked examples: receipts with expected figures that a programme carries, run before it is published.

An example says a standing, a basket, an instant and what is expected of the quote; then, if it likes,
refunds one after another with what each gives back. Only figures it names are compared.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from loyalty import request_document
from loyalty.basket import BasketRefused
from loyalty.document_shape import Field, Instant, ListOf, MapOf, Problems, Record, Text, Whole, YesNo
from loyalty.entries import Entry, Purchase
from loyalty.money import ONE_UNIT, Points
from loyalty.programme import Programme
from loyalty.programme_document import ProgrammeRefused
from loyalty.quote import Quote, quote, sale_entries
from loyalty.request_document import BASKET, STANDING, Before
from loyalty.reversal import Reversal, Sold, Units, UnitsRefused, reversal_entries, reverse
from loyalty.standing import rebuild

_BY_PURSE = MapOf(Whole())
_FIGURE = Field(Whole(), None)
_LINE_EXPECTED = Record({"gross": _FIGURE, "discount": _FIGURE, "purses": _FIGURE, "to_pay": _FIGURE})
_EXPECTED = Record(
    {
        **dict.fromkeys(("gross", "discount", "to_pay"), _FIGURE),
        "paid": Field(_BY_PURSE, None, "points by purse"),
        "earned": Field(_BY_PURSE, None, "points by purse"),
        "spendable_after": Field(_BY_PURSE, None, "points by purse, as the next receipt finds them"),
        "most": Field(_BY_PURSE, None, "the most points a purse may pay here"),
        "tier": Field(Text(may_be_empty=True), None),
        "tier_after": Field(Text(may_be_empty=True), None),
        "missing": Field(ListOf(Whole()), None, "what rules that came close were short of, in order"),
        "can_be_sold": Field(YesNo(), None),
        "lines": Field(ListOf(_LINE_EXPECTED), None),
        "coupons_used": Field(ListOf(Text()), None),
        "coupons_issued": Field(ListOf(Text()), None, "the rules that give them"),
        "gifts": Field(ListOf(Text()), None, "gifts taken, by id"),
        "can_take": Field(ListOf(Text()), None, "gifts that may be taken, by id"),
        "visits_to": Field(_BY_PURSE, None, "gift id to visits at this customer's pace"),
    }
)
_REFUND_EXPECTED = Record(
    {
        "cash": _FIGURE,
        **{name: Field(_BY_PURSE, None) for name in ("returned", "taken_back", "earned_more", "owed", "forgiven")},
        "spendable_after": Field(_BY_PURSE, None),
    }
)
_UNITS = Record({"line": Field(Whole(0, 1_000)), "quantity": Field(Whole(1), ONE_UNIT)})
_REFUND = Record(
    {
        "units": Field(ListOf(_UNITS, least=1)),
        "at": Field(Instant(), None, "the sale's own instant unless said"),
        "expected": Field(_REFUND_EXPECTED, {}),
    }
)
EXAMPLE = Record(
    {
        "name": Field(Text()),
        "at": Field(Instant()),
        "standing": Field(STANDING, None, "nothing for a guest"),
        "basket": Field(BASKET),
        "expected": Field(_EXPECTED),
        "refunds": Field(ListOf(_REFUND), []),
    }
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure of one example that came out otherwise."""

    example: str
    #: Where in the example: `expected.to_pay`, `refunds[1].expected.cash`.
    place: str
    expected: object
    got: object


def rehearse(programme: Programme, examples: object) -> tuple[Difference, ...]:
    """Run examples (a list of JSON objects) and tell every difference. Raises ProgrammeRefused for a bad example."""
    problems: Problems = []
    said = ListOf(EXAMPLE).read(examples, "examples", problems)
    baskets = [
        request_document.basket(one["basket"], f"examples[{nth}].basket", problems) for nth, one in enumerate(said)
    ]
    if problems:
        raise ProgrammeRefused(tuple(problems))
    differences: list[Difference] = []
    for one, basket in zip(said, baskets, strict=True):
        standing = request_document.before(one["standing"], one["at"], programme.zone)
        try:
            quoted = quote(programme, standing.standing, basket, one["at"])
        except BasketRefused as refusal:
            differences.append(Difference(one["name"], refusal.place, "a basket", refusal.code))
            continue
        differences += _compared(one["name"], "expected", one["expected"], _figures(quoted))
        if one["refunds"]:
            differences += _refunds(programme, one, standing, quoted)
    return tuple(differences)


def _figures(quoted: Quote) -> dict[str, Any]:
    return {
        "gross": quoted.gross,
        "discount": quoted.discount,
        "to_pay": quoted.to_pay,
        "paid": _by_purse((payment.purse, payment.points) for payment in quoted.payments),
        "earned": _by_purse((earned.purse, earned.points) for earned in quoted.earned),
        "spendable_after": {outlook.purse: outlook.spendable_after for outlook in quoted.purses},
        "most": {outlook.purse: outlook.most for outlook in quoted.purses},
        "tier": quoted.tier,
        "tier_after": quoted.tier_after,
        "missing": [
            reason.missing_points if reason.missing is None else reason.missing
            for reason in quoted.reasons
            if reason.missing is not None or reason.missing_points is not None
        ],
        "can_be_sold": quoted.can_be_sold,
        "coupons_used": list(quoted.coupons_used),
        "coupons_issued": [issued.rule for issued in quoted.coupons_issued],
        "gifts": [gift.gift for gift in quoted.gifts],
        "can_take": [choice.gift for choice in quoted.gift_choices if choice.can_take],
        "visits_to": {choice.gift: choice.visits for choice in quoted.gift_choices if choice.visits is not None},
        "lines": [
            {
                "gross": line.gross,
                "discount": sum(taken.amount for taken in line.taken),
                "purses": sum(paid.amount for paid in line.paid),
                "to_pay": line.to_pay,
            }
            for line in quoted.lines
        ],
    }


def _refunds(programme: Programme, one: dict[str, Any], before: Before, quoted: Quote) -> list[Difference]:
    """One refund after another, each from the journal that the ones before it left."""
    differences: list[Difference] = []
    entries = [*before.entries, *sale_entries("sale", quoted)]
    returned = [0] * len(quoted.lines)
    earned = {gain.rule: gain.points for gain in quoted.earned}
    spend_left, counts = quoted.to_pay, True
    for nth, refund in enumerate(one["refunds"]):
        place = f"refunds[{nth}]"
        sold = Sold(
            sale_id="sale",
            quote=quoted,
            programme=programme,
            returned=tuple(returned),
            earned_now=tuple(earned.items()),
        )
        units = tuple(Units(part["line"], part["quantity"]) for part in refund["units"])
        bought = (*before.purchases, _purchase(quoted, spend_left, counts))
        try:
            back = reverse(sold, units, entries=entries, purchases=bought, now=refund["at"] or one["at"])
        except UnitsRefused as refusal:
            differences.append(Difference(one["name"], f"{place}.units", "units that can come back", str(refusal)))
            break
        for part in units:
            returned[part.line] += part.quantity
        for taken in back.taken_back:
            earned[taken.rule] -= taken.points
        for more in back.earned_more:
            earned[more.rule] = earned.get(more.rule, 0) + more.points
        spend_left, counts = back.spend_left, back.counts
        entries += reversal_entries(f"sale-refund-{nth}", back)
        figures = _refund_figures(back, entries, (*before.purchases, _purchase(quoted, spend_left, counts)))
        differences += _compared(one["name"], f"{place}.expected", refund["expected"], figures)
    return differences


def _purchase(quoted: Quote, spend: int, counts: bool) -> Purchase:
    return Purchase(op_id="sale", at=quoted.now, day=quoted.day, spend=spend, counts=counts)


def _refund_figures(back: Reversal, entries: list[Entry], purchases: tuple[Purchase, ...]) -> dict[str, Any]:
    after = rebuild("example", entries, purchases)
    return {
        "cash": back.cash,
        "returned": _by_purse((payment.purse, payment.points) for payment in back.returned),
        "taken_back": _by_purse((taken.purse, taken.points) for taken in back.taken_back),
        "earned_more": _by_purse((more.purse, more.points) for more in back.earned_more),
        "owed": dict(back.owed),
        "forgiven": dict(back.forgiven),
        "spendable_after": {purse: state.spendable(back.day) for purse, state in after.purses},
    }


def _by_purse(amounts: Iterable[tuple[str, Points]]) -> dict[str, Points]:
    sums: dict[str, Points] = {}
    for purse, points in amounts:
        sums[purse] = sums.get(purse, 0) + points
    return sums


def _compared(example: str, place: str, expected: Any, got: Any) -> list[Difference]:
    """Figure by figure: what an example does not name is not compared; a purse it does not name must be nought."""
    if isinstance(expected, dict) and isinstance(got, dict):
        differences = []
        for name, value in expected.items():
            if value is not None:
                differences += _compared(example, f"{place}.{name}", value, got.get(name, 0))
        return differences
    if isinstance(expected, list) and isinstance(got, list) and expected and isinstance(expected[0], dict):
        if len(expected) != len(got):
            return [Difference(example, f"{place}.length", len(expected), len(got))]
        pairs = enumerate(zip(expected, got, strict=True))
        return [found for nth, (one, other) in pairs for found in _compared(example, f"{place}[{nth}]", one, other)]
    return [] if expected == got else [Difference(example, place, expected, got)]
