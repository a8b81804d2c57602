"""What is kept of each member for reports: what they hold by lapse day, their tier, each move to another."""

from collections.abc import Callable
from datetime import date, timedelta

from db.ledger.claiming import claim_sale
from db.ledger.erasure import erase
from db.ledger.lapse import write_lapsed
from db.ledger.merging import merge_accounts, undo_merge
from db.ledger.programme import publish
from db.ledger.promise import give_tier
from db.ledger.tiers_kept import renew_tiers
from db.reports.audit import check
from loyalty.standing import GivenTier
from tests.db.shop import Shop, programme

MakeShop = Callable[..., Shop]

TIERS = [
    {"id": "bronze", "name": "Bronze"},
    {"id": "silver", "name": "Silver", "from": 10_000},
    {"id": "gold", "name": "Gold", "from": 50_000},
]
#: Thirty days of spending, and a week to make good what is missing.
MONTHLY = {"tiers": TIERS, "tiers_by": {"window": "last_days", "days": 30, "down": "one_step", "grace": 7}}
LAPSING = [{"id": "bonus", "name": "Bonus", "unit": "money", "lasts": {"for": "days", "count": 60}}]


def held(shop: Shop, account_id: str) -> dict[int, int]:
    """By last good day, 0 for none and -1 for debt."""
    with shop.books.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT lapses_on, points FROM held JOIN member ON n = held.member WHERE account_id = ?", (account_id,)
        ).all()
    return {row[0]: row[1] for row in rows}


def kept(shop: Shop, account_id: str) -> tuple[str, int]:
    with shop.books.reading() as connection:
        row = connection.exec_driver_sql(
            "SELECT tier, tier_until FROM member WHERE account_id = ?", (account_id,)
        ).one()
    return row[0], row[1]


def moves(shop: Shop, account_id: str) -> list[tuple[int, str, str, bool]]:
    """Day, from which tier to which, and whether something was booked with it."""
    with shop.books.reading() as connection:
        rows = connection.exec_driver_sql(
            'SELECT tier_move.day, "before", "after", tier_move.op_id FROM tier_move JOIN member ON n = own '
            "LEFT JOIN event ON event.op_id = tier_move.op_id WHERE member.account_id = ? ORDER BY 1, event.id",
            (account_id,),
        ).all()
    return [(row[0], row[1], row[2], bool(row[3])) for row in rows]


def assert_clean(shop: Shop) -> None:
    assert check(shop.books).problems == ()


def test_what_a_member_holds_follows_each_movement(make_shop: MakeShop) -> None:
    shop = make_shop(purses=LAPSING)
    ann = shop.enrol("Ann")
    first = shop.sell(ann, 10_000)
    shop.later(days=2)
    shop.sell(ann, 4_000)
    shop.sell(ann, 2_000)
    # The first lot lapses on 1 May, two of one day lie together.
    assert held(shop, ann) == {20260501: 500, 20260503: 300}
    shop.sell(ann, 6_000, spend=600)
    assert held(shop, ann) == {20260503: 200 + 270}
    shop.refund(first, 0)
    assert held(shop, ann) == {-1: -30}
    assert_clean(shop)


def test_what_has_lapsed_is_held_until_it_is_booked_and_readers_look_at_the_day(make_shop: MakeShop) -> None:
    shop = make_shop(purses=LAPSING)
    ann = shop.enrol("Ann")
    shop.sell(ann, 10_000)
    shop.later(days=70)
    assert held(shop, ann) == {20260501: 500}
    assert_clean(shop)
    write_lapsed(shop.books, now=shop.now, confirmed=True)
    assert held(shop, ann) == {}
    assert_clean(shop)


def test_a_tier_falls_on_its_own_days_whenever_that_is_noticed(make_shop: MakeShop) -> None:
    shop = make_shop(**MONTHLY)
    ann = shop.enrol("Ann")
    assert kept(shop, ann) == ("bronze", 99_991_231)
    shop.sell(ann, 60_000)
    # Thirty days from 2 March, then a week of grace.
    assert kept(shop, ann) == ("gold", 20260408)
    shop.later(days=100)
    assert renew_tiers(shop.books, now=shop.now, confirmed=True) == 1
    assert renew_tiers(shop.books, now=shop.now, confirmed=True) == 0
    assert kept(shop, ann) == ("bronze", 99_991_231)
    assert moves(shop, ann) == [
        (20260302, "bronze", "gold", True),
        (20260408, "gold", "silver", False),
        (20260415, "silver", "bronze", False),
    ]
    assert_clean(shop)


def test_a_sale_finds_what_nobody_had_noticed_before_it(make_shop: MakeShop) -> None:
    shop = make_shop(**MONTHLY)
    ann = shop.enrol("Ann")
    shop.sell(ann, 60_000)
    shop.later(days=60)
    back = shop.sell(ann, 12_000)
    assert moves(shop, ann)[1:] == [
        (20260408, "gold", "silver", False),
        (20260415, "silver", "bronze", False),
        (20260501, "bronze", "silver", True),
    ]
    shop.refund(back, 0)
    assert kept(shop, ann)[0] == "bronze"
    assert moves(shop, ann)[-1] == (20260501, "silver", "bronze", True)
    assert_clean(shop)


def test_a_new_ladder_moves_everybody_on_the_day_it_comes_into_force(make_shop: MakeShop) -> None:
    shop = make_shop(tiers=TIERS)
    ann, bob, eve = shop.enrol("Ann"), shop.enrol("Bob"), shop.enrol("Eve")
    shop.sell(ann, 20_000)
    shop.sell(bob, 9_000)
    easier = [{"id": "bronze", "name": "Bronze"}, {"id": "gold", "name": "Gold", "from": 5_000}]
    publish(
        shop.books,
        op_id=shop.new_id(),
        document=programme(tiers=easier),
        holds_from=shop.today + timedelta(days=10),
        author="",
        now=shop.now,
    )
    assert renew_tiers(shop.books, now=shop.now, confirmed=True) == 0
    shop.later(days=15)
    told: list[tuple[int, int]] = []
    assert renew_tiers(shop.books, now=shop.now, progress=lambda done, of: told.append((done, of)), confirmed=True) == 3
    assert told[-1] == (3, 3)
    assert [kept(shop, one)[0] for one in (ann, bob, eve)] == ["gold", "gold", "bronze"]
    assert moves(shop, ann)[-1] == (20260312, "silver", "gold", False)
    assert moves(shop, bob) == [(20260312, "bronze", "gold", False)]
    assert_clean(shop)


def test_the_same_ladder_published_again_moves_nobody(make_shop: MakeShop) -> None:
    shop = make_shop(tiers=TIERS)
    ann = shop.enrol("Ann")
    shop.sell(ann, 20_000)
    document = programme(tiers=TIERS, name="Another name")
    publish(shop.books, op_id=shop.new_id(), document=document, holds_from=shop.today, author="", now=shop.now)
    assert renew_tiers(shop.books, now=shop.now, confirmed=True) == 0
    shop.sell(ann, 40_000)
    assert [move[1:] for move in moves(shop, ann)] == [("bronze", "silver", True), ("silver", "gold", True)]
    assert_clean(shop)


def test_a_tier_given_by_hand_is_kept_and_ends_by_itself(make_shop: MakeShop) -> None:
    shop = make_shop(tiers=TIERS)
    ann = shop.enrol("Ann")
    given = GivenTier(tier="gold", ends_on=date(2026, 3, 20), author="")
    give_tier(shop.books, op_id=shop.new_id(), account_id=ann, given=given, now=shop.now)
    assert kept(shop, ann) == ("gold", 20260321)
    shop.later(days=40)
    renew_tiers(shop.books, now=shop.now, confirmed=True)
    assert moves(shop, ann) == [(20260302, "bronze", "gold", True), (20260321, "gold", "bronze", False)]
    assert_clean(shop)
    give_tier(
        shop.books,
        op_id=shop.new_id(),
        account_id=ann,
        given=GivenTier(tier="gold", ends_on=date(2026, 12, 1), author=""),
        now=shop.now,
    )
    erase(shop.books, op_id=shop.new_id(), account_id=ann, now=shop.later(hours=1))
    assert kept(shop, ann)[0] == "bronze"
    assert_clean(shop)


def test_a_merge_adds_up_and_its_undoing_parts_what_is_held_and_the_tiers(make_shop: MakeShop) -> None:
    shop = make_shop(tiers=TIERS, purses=LAPSING)
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    shop.sell(ann, 40_000)
    shop.sell(bob, 12_000)
    merged = shop.new_id()
    merge_accounts(shop.books, op_id=merged, from_account=bob, into_account=ann, now=shop.later(minutes=5))
    assert held(shop, ann) == {20260501: 2_600}
    assert held(shop, bob) == {}
    assert kept(shop, ann)[0] == "gold"
    assert kept(shop, bob) == ("", 0)
    assert_clean(shop)
    shop.sell(ann, 1_000)
    undo_merge(shop.books, op_id=shop.new_id(), merge_id=merged, now=shop.later(days=1))
    assert (held(shop, ann), held(shop, bob)) == ({20260501: 2_050}, {20260501: 600})
    assert (kept(shop, ann)[0], kept(shop, bob)[0]) == ("silver", "silver")
    assert [move[1:] for move in moves(shop, ann)] == [
        ("bronze", "silver", True),
        ("silver", "gold", True),
        ("gold", "silver", True),
    ]
    assert [move[1:] for move in moves(shop, bob)] == [("bronze", "silver", True)]
    assert_clean(shop)


def test_a_claimed_sale_counts_for_the_tier(make_shop: MakeShop) -> None:
    shop = make_shop(tiers=TIERS)
    ann = shop.enrol("Ann")
    slip = shop.sell("", 12_000).slip
    claim_sale(shop.books, op_id=shop.new_id(), slip=slip, account_id=ann, now=shop.later(hours=1))
    assert moves(shop, ann) == [(20260302, "bronze", "silver", True)]
    assert held(shop, ann) == {0: 600}
    assert_clean(shop)


def test_renewing_ends_where_it_is_told_to_and_goes_on_from_there(make_shop: MakeShop) -> None:
    shop = make_shop(**MONTHLY)
    for name in ("Ann", "Bob", "Eve"):
        shop.sell(shop.enrol(name), 60_000)
    shop.later(days=100)
    assert [renew_tiers(shop.books, now=shop.now, most=2, confirmed=True) for _ in range(3)] == [2, 1, 0]
    assert_clean(shop)


def test_a_clock_far_ahead_takes_nobodys_tier(make_shop: MakeShop) -> None:
    shop = make_shop(**MONTHLY)
    ann = shop.enrol("Ann")
    shop.sell(ann, 60_000)
    shop.later(days=400)
    assert renew_tiers(shop.books, now=shop.now) == 0
    assert kept(shop, ann) == ("gold", 20260408)
