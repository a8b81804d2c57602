"""A standing and a basket as JSON: what examples in a programme and requests from other programs are made of.

A standing says what a customer had before: it is turned into a small journal and replayed, so that an
example and a till mean the same by it.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from loyalty.basket import Ask, Basket, Line
from loyalty.calendar import local_day
from loyalty.document_shape import Day, Field, ListOf, MapOf, Problems, Record, Text, Whole, YesNo, problem
from loyalty.entries import Entry, Kind, Purchase
from loyalty.money import ONE_UNIT, WHOLE
from loyalty.standing import GUEST, Coupon, GivenTier, Mark, Standing, Terms, Used, rebuild

_ANY_TEXT = Text(may_be_empty=True)

LINE = Record(
    {
        "price": Field(Whole(), says="of one unit, in minor units"),
        "quantity": Field(Whole(1), ONE_UNIT, "thousandths of a unit"),
        "goods": Field(_ANY_TEXT, ""),
        "name": Field(_ANY_TEXT, ""),
        "category": Field(_ANY_TEXT, ""),
    }
)


class _Asked:
    """How much a purse is asked to pay: an exact amount, or "most"."""

    def read(self, value: object, place: str, problems: Problems) -> int | None:
        return None if value == "most" else Whole().read(value, place, problems)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [{"const": "most"}, Whole().schema()]}


BASKET = Record(
    {
        "amount": Field(Whole(), None, "an amount alone, in minor units; or lines"),
        "lines": Field(ListOf(LINE, most=1_000), []),
        "pay": Field(MapOf(_Asked()), {}, "purse id to points in its smallest unit, or most"),
        "coupons": Field(ListOf(Text(longest=64), most=20), [], "codes that were shown"),
        "gifts": Field(ListOf(Text(), most=20), [], "gifts of a ladder that are taken now, by id"),
    }
)
_LOT = Record(
    {
        "purse": Field(Text()),
        "points": Field(Whole(1)),
        "earned_on": Field(Day(), None),
        "usable_on": Field(Day(), None),
        "lapses_on": Field(Day(), None),
    }
)
_EARNED = Record({"purse": Field(Text()), "points": Field(Whole(1)), "day": Field(Day(), None)})
_COUPON = Record(
    {
        "code": Field(Text(longest=64)),
        "rule": Field(Text(), says="the campaign it opens"),
        "from": Field(Day(), None),
        "to": Field(Day(), None, "last whole day"),
        "used": Field(YesNo(), False),
        "of_another": Field(YesNo(), False, "somebody else's own"),
    }
)
_USED = Record(
    {
        "rule": Field(Text()),
        "in_all": Field(Whole(), 0, "minor units, to everybody"),
        "by_customer": Field(Whole(), 0),
        "times": Field(Whole(), 0),
        "times_by_customer": Field(Whole(), 0),
    }
)
_TERMS = Record(
    {
        "id": Field(Text(), "terms"),
        "name": Field(Text(), "Agreed terms"),
        "percent": Field(Whole(0, WHOLE)),
        "from": Field(Whole(), 0, "smallest order"),
        "ends_on": Field(Day(), None, "last whole day"),
        "agreed_by": Field(_ANY_TEXT, ""),
        "group": Field(_ANY_TEXT, ""),
    }
)
STANDING = Record(
    {
        "spent": Field(Whole(), 0, "spent before, today: counts in every window"),
        "visits": Field(Whole(0, 10_000), 0, "visits before, today"),
        "days": Field(
            ListOf(Record({"day": Field(Day()), "spend": Field(Whole()), "visits": Field(Whole(0, 1_000), 1)})), []
        ),
        "balances": Field(MapOf(Whole()), {}, "purse id to points that never lapse"),
        "debts": Field(MapOf(Whole()), {}, "purse id to points owed"),
        "lots": Field(ListOf(_LOT), []),
        "terms": Field(ListOf(_TERMS), []),
        "given_tier": Field(Record({"tier": Field(Text()), "ends_on": Field(Day())}), None),
        "card_kind": Field(_ANY_TEXT, ""),
        "groups": Field(ListOf(Text()), []),
        "birthday": Field(Day(), None),
        "joined_on": Field(Day(), None),
        "referred_by": Field(_ANY_TEXT, "", "account id of who brought them"),
        "earned": Field(ListOf(_EARNED), [], "earned before, and still there"),
        "marks": Field(ListOf(Record({"rule": Field(Text()), "day": Field(Day())})), [], "bonuses given"),
        "coupons": Field(ListOf(_COUPON), []),
        "used": Field(ListOf(_USED), [], "what limited rules have given"),
    }
)


@dataclass(frozen=True, slots=True)
class Before:
    """What a described customer brings: a journal, and the standing it replays to."""

    entries: tuple[Entry, ...]
    purchases: tuple[Purchase, ...]
    standing: Standing


GUEST_BEFORE = Before((), (), GUEST)


def basket(said: dict[str, Any], place: str, problems: Problems) -> Basket:
    """The basket of a document read by BASKET. An amount alone is one line; both, or neither, is a mistake."""
    nothing_bought = said["amount"] is None and not said["lines"]
    if (nothing_bought and not said["gifts"]) or (said["amount"] is not None and said["lines"]):
        problem(problems, place, "amount_or_lines")
    lines = [Line(said["amount"])] if said["amount"] is not None else []
    for line in said["lines"]:
        lines.append(Line(line["price"], line["quantity"], line["goods"], line["name"], line["category"]))
    return Basket(
        lines=tuple(lines),
        asks=tuple(Ask(purse, amount) for purse, amount in said["pay"].items()),
        coupons=tuple(code.upper() for code in said["coupons"]),
        gifts=tuple(said["gifts"]),
    )


def before(said: dict[str, Any] | None, at: datetime, zone: str) -> Before:
    """The journal and standing of a document read by STANDING, just before `at`; None is a guest."""
    if said is None:
        return GUEST_BEFORE
    just_before = at - timedelta(seconds=1)
    today = local_day(just_before, zone)
    entries: list[Entry] = []
    for lot in said["lots"]:
        earned_on = lot["earned_on"] or today
        entries.append(
            Entry(
                op_id="before",
                n=len(entries),
                purse=lot["purse"],
                kind=Kind.OPENING,
                amount=lot["points"],
                at=at - (today - earned_on) - timedelta(seconds=1),
                day=earned_on,
                usable_on=lot["usable_on"],
                lapses_on=lot["lapses_on"],
            )
        )
    for earned in said["earned"]:
        day = earned["day"] or today
        n = len(entries)
        then = just_before - (today - day)
        rule = f"before-{earned['purse']}"
        entry = Entry(
            op_id=f"before-{n}",
            n=n,
            purse=earned["purse"],
            kind=Kind.EARNED,
            amount=earned["points"],
            at=then,
            day=day,
            rule=rule,
        )
        entries.append(entry)
    for kind, balances, sign in ((Kind.OPENING, said["balances"], 1), (Kind.ADJUSTED, said["debts"], -1)):
        for purse, points in balances.items():
            n = len(entries)
            entry = Entry(op_id="before", n=n, purse=purse, kind=kind, amount=sign * points, at=just_before, day=today)
            entries.append(entry)
    purchases = []
    days = [{"day": today, "spend": said["spent"], "visits": said["visits"]}, *said["days"]]
    for nth, day in enumerate(days):
        then = just_before - (today - day["day"])
        for visit in range(max(1, day["visits"])):
            spend = 0 if visit else day["spend"]
            counts = visit < day["visits"]
            if spend or counts:
                op = f"before-{nth}-{visit}"
                purchases.append(Purchase(op_id=op, at=then, day=day["day"], spend=spend, counts=counts))
    return Before(tuple(entries), tuple(purchases), _with_rights(rebuild("example", entries, purchases), said))


def _with_rights(standing: Standing, said: dict[str, Any]) -> Standing:
    terms = (
        Terms(
            id=one["id"],
            name=one["name"],
            rate=one["percent"],
            starts_at=one["from"],
            ends_on=one["ends_on"],
            agreed_by=one["agreed_by"],
            group=one["group"],
        )
        for one in said["terms"]
    )
    given = said["given_tier"]
    by_hand = GivenTier(tier=given["tier"], ends_on=given["ends_on"], author="") if given is not None else None
    coupons = (
        Coupon(
            code=one["code"].upper(),
            rule=one["rule"],
            first_day=one["from"],
            last_day=one["to"],
            used=one["used"],
            account_id="somebody else" if one["of_another"] else "",
        )
        for one in said["coupons"]
    )
    return replace(
        standing,
        terms=tuple(terms),
        given_tier=by_hand,
        card_kind=said["card_kind"],
        groups=tuple(said["groups"]),
        birthday=said["birthday"],
        joined_on=said["joined_on"],
        referred_by=said["referred_by"],
        marks=tuple(Mark(rule=mark["rule"], day=mark["day"]) for mark in said["marks"]),
        coupons=tuple(coupons),
        used=tuple(Used(**used) for used in said["used"]),
    )
