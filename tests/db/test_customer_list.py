"""The list of customers: filtered, ordered by name, walked page by page and worked out at once alike."""

from collections.abc import Callable
from datetime import date

import pytest

from db.ledger.group import set_groups
from db.ledger.merging import merge_accounts
from db.ledger.promise import give_tier
from db.ledger.tiers_kept import renew_tiers
from db.lookup.customer_filter import EVERYBODY, CustomerFilter
from db.lookup.customer_list import counted, few, matching, page, rows
from loyalty.standing import GivenTier
from tests.db.shop import Shop

TIERS = {
    "tiers": [{"id": "bronze", "name": "Bronze"}, {"id": "silver", "name": "Silver", "from": 50_000}],
    "tiers_by": {"window": "calendar_year"},
}


def nothing(done: int, of: int) -> None:
    """Nobody watches."""


@pytest.fixture
def shop(make_shop: Callable[..., Shop]) -> Shop:
    """Ann buys much and Boris little, Ёлка was never here, one has a phone alone and one a card alone."""
    shop = make_shop(**TIERS)
    shop.enrol("Boris", phone="+7 916 000-00-02", birthday=date(1990, 5, 3), card_number="BORIS-0001")
    shop.enrol("Ann Kovács", phone="+7 916 000-00-01", birthday=date(1985, 12, 24), card_number="ANN-0001")
    shop.enrol("Ёлка", email="elka@example.org")
    shop.enrol("", phone="+7 916 000-00-04")
    shop.sell("account-ann kovács", 60_000)
    shop.later(days=40)
    shop.sell("account-boris", 10_000)
    set_groups(shop.books, op_id=shop.new_id(), account_id="account-boris", groups=("Staff",), now=shop.now)
    return shop


def walked(shop: Shop, wanted: CustomerFilter, limit: int = 2) -> list[str]:
    """Everybody who fits, page by page."""
    told, place = list[str](), None
    while True:
        one = page(shop.books, wanted, day=shop.today, after=place, limit=limit)
        told += [row.name or row.phone for row in one.rows]
        place = one.next
        if place is None:
            return told


def worked_out(shop: Shop, wanted: CustomerFilter) -> list[str]:
    ids = matching(shop.books.path, wanted, shop.today, progress=nothing)
    return [row.name or row.phone for row in rows(shop.books, ids, day=shop.today)]


def test_names_stand_in_their_order_in_any_script_and_people_without_one_last(shop):
    assert walked(shop, EVERYBODY) == ["Ann Kovács", "Boris", "Ёлка", "+79160000004"]
    assert worked_out(shop, EVERYBODY) == walked(shop, EVERYBODY)


def test_a_line_says_who_it_is_what_they_hold_and_when_they_came(shop):
    ann = page(shop.books, EVERYBODY, day=shop.today).rows[0]
    assert (ann.name, ann.phone, ann.card_number) == ("Ann Kovács", "+79160000001", "ANN-0001")
    assert (ann.tier, ann.purse, ann.balance, ann.groups) == ("silver", "bonus", 3_000, ())
    assert ann.last_visit == date(2026, 3, 2)
    assert page(shop.books, EVERYBODY, day=shop.today).rows[1].groups == ("Staff",)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (CustomerFilter(group="Staff"), ["Boris"]),
        (CustomerFilter(visited_since=date(2026, 4, 1)), ["Boris"]),
        (CustomerFilter(visited_before=date(2026, 4, 1)), ["Ann Kovács"]),
        (CustomerFilter(never_visited=True), ["Ёлка", "+79160000004"]),
        (CustomerFilter(birthday_month=12), ["Ann Kovács"]),
        (CustomerFilter(birthday_month=5), ["Boris"]),
        (CustomerFilter(has_card=False), ["Ёлка", "+79160000004"]),
        (CustomerFilter(has_card=True, birthday_month=5), ["Boris"]),
        (CustomerFilter(consent="email", consented=True), []),
        (CustomerFilter(consent="email", consented=False), ["Ann Kovács", "Boris", "Ёлка", "+79160000004"]),
        (CustomerFilter(joined_since=date(2026, 3, 3)), []),
        (CustomerFilter(joined_until=date(2026, 3, 2), never_visited=True), ["Ёлка", "+79160000004"]),
    ],
)
def test_what_columns_know_is_walked_and_worked_out_alike(shop, wanted, names):
    assert walked(shop, wanted) == names
    assert worked_out(shop, wanted) == names


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (CustomerFilter(tier="silver"), ["Ann Kovács"]),
        (CustomerFilter(tier="bronze", never_visited=True), ["Ёлка", "+79160000004"]),
        (CustomerFilter(tier=""), []),
        (CustomerFilter(purse="bonus", balance_least=500), ["Ann Kovács", "Boris"]),
        (CustomerFilter(purse="bonus", balance_least=501), ["Ann Kovács"]),
        (CustomerFilter(purse="bonus", balance_most=500), ["Boris", "Ёлка", "+79160000004"]),
    ],
)
def test_tiers_and_balances_are_worked_out(shop, wanted, names):
    assert worked_out(shop, wanted) == names


def test_a_tier_given_by_hand_counts(shop):
    given = GivenTier(tier="silver", ends_on=date(2026, 12, 31), author="Olga")
    give_tier(shop.books, op_id=shop.new_id(), account_id="account-boris", given=given, now=shop.now)
    assert worked_out(shop, CustomerFilter(tier="silver")) == ["Ann Kovács", "Boris"]


def test_a_text_and_a_small_group_are_found_where_the_till_waits(shop):
    day = shop.today
    assert few(shop.books, CustomerFilter(text="kov"), day=day) == ("account-ann kovács",)
    assert few(shop.books, CustomerFilter(text="kov", tier="bronze"), day=day) == ()
    assert few(shop.books, CustomerFilter(text="elka"), day=day) is not None
    assert few(shop.books, CustomerFilter(group="Staff"), day=day) == ("account-boris",)
    assert few(shop.books, CustomerFilter(group="Staff", tier="silver"), day=day) == ()
    assert few(shop.books, CustomerFilter(birthday_month=5), day=day) is None


def test_everybody_is_counted_in_steps(shop):
    assert counted(shop.books) == (4, None)


def test_who_watches_hears_how_far_it_is_and_may_stop_it(shop):
    class Stop(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise Stop

    told: list[tuple[int, int]] = []
    matching(shop.books.path, EVERYBODY, shop.today, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 4), (4, 4)]
    with pytest.raises(Stop):
        matching(shop.books.path, EVERYBODY, shop.today, progress=stop)


def test_who_was_merged_or_is_forgotten_stands_in_no_list(shop):
    merge_accounts(
        shop.books,
        op_id=shop.new_id(),
        from_account="account-boris",
        into_account="account-ёлка",
        now=shop.later(minutes=1),
    )
    assert walked(shop, EVERYBODY) == ["Ann Kovács", "Ёлка", "+79160000004"]
    assert worked_out(shop, EVERYBODY) == walked(shop, EVERYBODY)
    # What belonged to the other is theirs: the group, the card, the visit, the balance.
    assert worked_out(shop, CustomerFilter(group="Staff", has_card=True)) == ["Ёлка"]
    assert few(shop.books, CustomerFilter(group="Staff"), day=shop.today) == ("account-ёлка",)
    assert worked_out(shop, CustomerFilter(purse="bonus", balance_least=500, balance_most=500)) == ["Ёлка"]
    assert rows(shop.books, ("account-boris",), day=shop.today) == ()


@pytest.mark.parametrize("pending", [0, 3])
def test_what_is_kept_of_members_tells_who_fits_as_their_standings_do(make_shop, pending):
    """With points that wait or without, with lapsed ones and debt, before and after tiers are brought up to date."""
    purse = {"id": "bonus", "name": "Bonus", "unit": "money", "pending": pending, "lasts": {"for": "days", "count": 40}}
    thirty_days = {"window": "last_days", "days": 30, "down": "window_end"}
    shop = make_shop(purses=[purse], tiers=TIERS["tiers"], tiers_by=thirty_days)
    for place in range(12):
        account = shop.enrol(f"Nr {place}")
        for _ in range(place % 4):
            sold = shop.sell(account, 9_000 * (place + 1))
            shop.later(days=place * 3 % 5)
        if place == 7:
            shop.sell(account, 5_000, spend=None)
            shop.refund(sold, 0)
    for passed in (0, 20, 60):
        shop.later(days=passed)
        for renewed in (False, True):
            if renewed:
                renew_tiers(shop.books, now=shop.now, confirmed=True)
            everybody = page(shop.books, EVERYBODY, day=shop.today, limit=100).rows
            for tier in ("bronze", "silver", ""):
                fits = [row.name for row in everybody if row.tier == tier]
                assert worked_out(shop, CustomerFilter(tier=tier)) == fits
            for least, most in (
                (1, None),
                (0, None),
                (2_000, None),
                (None, 0),
                (None, 2_000),
                (500, 3_000),
                (None, -1),
            ):
                wanted = CustomerFilter(purse="bonus", balance_least=least, balance_most=most)
                fits = [
                    row.name
                    for row in everybody
                    if (least is None or row.balance >= least) and (most is None or row.balance <= most)
                ]
                assert worked_out(shop, wanted) == fits
