"""The worked examples of the programme's language, sold and refunded in real books by `regulars sell` and `refund`."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.imports.mapping import read_mapping
from db.imports.receipts import import_receipts
from db.ledger.adjustment import adjust
from db.ledger.coupon import issue_coupon
from db.ledger.customer import enrol
from db.ledger.group import set_groups
from db.ledger.promise import give_tier, set_terms
from db.reports.audit import check
from db.schema.upgrade import open_books
from loyalty.entries import Kind
from loyalty.programme_document import read
from loyalty.request_document import STANDING, before

BOOK = json.loads((Path(__file__).parents[1] / "loyalty" / "worked_examples.json").read_text(encoding="utf-8"))
CARD = "CUSTOMER-1"


def can_be_lived(example):
    """A past that no verb makes by hand: pending lots, visits alone, what rules gave, coupons used."""
    said = example.get("standing") or {}
    pending = any("usable_on" in lot for lot in said.get("lots", []))
    used = any(coupon.get("used") for coupon in said.get("coupons", []))
    # Imported receipts of nought are returns, not visits.
    visits_alone = said.get("visits", 0) > bool(said.get("spent"))
    return not (pending or used or visits_alone or said.get("earned") or said.get("marks") or said.get("used"))


CASES = [
    pytest.param(chapter["programme"], example, id=example["name"])
    for chapter in BOOK
    for example in chapter["examples"]
    if can_be_lived(example)
]
PURCHASES = read_mapping(
    {
        "format": "regulars-mapping-1",
        "of": "receipts",
        "source": "before",
        "receipt": "number",
        "at": {"column": "at"},
        "customer": {"column": "card"},
        "amounts": {"paid": ["paid"]},
    }
)


def join(books, standing, opened, new_id):
    """The customer, whoever brought them, their groups and coupons."""
    if standing.referred_by:
        enrol(books, account_id=standing.referred_by, op_id=new_id().ljust(12, "-"), now=opened)
    enrol(
        books,
        account_id="account-of-example",
        op_id=new_id().ljust(12, "-"),
        card_number=CARD,
        card_kind=standing.card_kind,
        birthday=standing.birthday,
        referred_by=standing.referred_by,
        now=opened,
    )
    groups = standing.groups
    set_groups(books, op_id=new_id().ljust(12, "-"), account_id="account-of-example", groups=groups, now=opened)
    if any(coupon.account_id for coupon in standing.coupons):
        enrol(books, account_id="account-of-another", op_id=new_id().ljust(12, "-"), now=opened)
    for coupon in standing.coupons:
        issue_coupon(
            books,
            op_id=new_id().ljust(12, "-"),
            rule=coupon.rule,
            account_id="account-of-another" if coupon.account_id else "",
            first_day=coupon.first_day,
            last_day=coupon.last_day,
            code=coupon.code,
            now=opened,
        )


def live_through(books, said, at, programme, tmp_path, new_id):
    """Give a customer the past that an example describes, through the shop's own verbs. Returns their account."""
    past = before(STANDING.read(said, "standing", []), at, programme.zone)
    opened = min([at, *(one.at for one in (*past.entries, *past.purchases))]) - timedelta(days=1)
    join(books, past.standing, opened, new_id)
    decimals = programme.currency.decimals
    rows = []
    for n, purchase in enumerate(past.purchases):
        paid = (
            f"{purchase.spend // 10**decimals}.{purchase.spend % 10**decimals:0{decimals}}"
            if decimals
            else str(purchase.spend)
        )
        rows.append(f"R{n},{purchase.at.isoformat()},{CARD},{paid}\n")
    file = tmp_path / "before.csv"
    file.write_text("number,at,card,paid\n" + "".join(rows))
    import_receipts(books, file, PURCHASES, now=at)
    for entry in past.entries:
        adjust(
            books,
            op_id=new_id().ljust(12, "-"),
            account_id="account-of-example",
            purse=entry.purse,
            points=entry.amount,
            reason="as the example says",
            author="",
            now=entry.at,
            kind=Kind.OPENING if entry.amount > 0 else Kind.ADJUSTED,
            lapses_on=entry.lapses_on,
        )
    for terms in past.standing.terms:
        set_terms(books, op_id=new_id().ljust(12, "-"), account_id="account-of-example", terms=terms, now=opened)
    if past.standing.given_tier is not None:
        given = past.standing.given_tier
        give_tier(books, op_id=new_id().ljust(12, "-"), account_id="account-of-example", given=given, now=opened)


def without_nought(figure):
    return {purse: points for purse, points in figure.items() if points} if isinstance(figure, dict) else figure


def by_purse(parts):
    sums = {}
    for part in parts:
        sums[part["purse"]] = sums.get(part["purse"], 0) + part["points"]
    return sums


@pytest.mark.parametrize(("programme", "example"), CASES)
def test_a_worked_example_sold_in_real_books(programme, example, regulars, new_books, stopped_clock, tmp_path, new_id):
    path = tmp_path / "books.db"
    document = {**programme, "examples": [example]}
    first_day = datetime(2020, 1, 1, tzinfo=UTC)
    opened = new_books(path, document, new_id=lambda: new_id().ljust(12, "-"), now=first_day)
    at = datetime.fromisoformat(example["at"])
    asked = {"id": "sale-of-example", "basket": example["basket"]}
    if example.get("standing") is not None:
        live_through(opened, example["standing"], at, read(programme), tmp_path, new_id)
        asked["card"] = CARD
    opened.close()
    stopped_clock["now"] = at
    sold = regulars("--books", path, "sell", "-", json_in=asked)
    expected = example["expected"]
    if expected.get("can_be_sold") is False:
        assert (sold.code, sold.said["refused"]) == (1, "cannot_be_sold")
        return
    assert sold.code == 0, sold.err
    sale = sold.said["sale"]
    for figure in ("gross", "discount", "to_pay", "tier", "tier_after"):
        assert sale[figure] == expected.get(figure, sale[figure]), figure
    for figure, parts in (("paid", sale["payments"]), ("earned", sale["earned"])):
        if figure in expected:
            assert without_nought(expected[figure]) == by_purse(parts)
    for line, wanted in zip(sale["lines"], expected.get("lines", ()), strict=False):
        assert sum(line["taken"].values()) == wanted.get("discount", sum(line["taken"].values()))
    for n, refund in enumerate(example.get("refunds", ())):
        stopped_clock["now"] = datetime.fromisoformat(refund["at"]) if "at" in refund else at + timedelta(minutes=1 + n)
        wanted = {"id": f"refund-of-example-{n}", "sale": "sale-of-example", "units": refund["units"]}
        back = regulars("--books", path, "refund", "-", json_in=wanted).said
        figures = {**back, "returned": by_purse(back.get("returned", ()))}
        for figure, value in refund.get("expected", {}).items():
            if figure != "spendable_after":
                assert without_nought(figures[figure]) == without_nought(value), figure
    books = open_books(path)
    assert check(books).problems == ()
    books.close()
