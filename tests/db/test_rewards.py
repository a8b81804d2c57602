"""What is given beside a sale: gifts of a ladder, bonuses for events, rewards for friends; and what limits them."""

from collections.abc import Callable
from datetime import date

import pytest

from db.ledger.event import happened
from db.ledger.group import BadGroup, set_groups
from db.ledger.refusals import OtherContent, UnknownAccount
from db.ledger.reversal import RefundRefused, refund, void
from db.ledger.sale import CannotBeSold
from db.lookup import history, sales
from db.lookup.groups import groups
from db.lookup.programme import in_force
from db.lookup.standings import at_the_counter, journal_part, rebuilt
from db.reports.audit import check
from loyalty.gains.event import On
from loyalty.reasons import Why
from loyalty.standing import Used
from tests.db.shop import Shop, whole_programme


@pytest.fixture
def shop(make_shop: Callable[..., Shop]) -> Shop:
    return make_shop(**whole_programme())


def clean(shop: Shop) -> bool:
    report = check(shop.books)
    assert report.problems == ()
    return True


def used(shop: Shop, rule: str, account_id: str = "") -> Used:
    standing = at_the_counter(shop.books, account_id, programme=in_force(shop.books, day=shop.today).programme)
    assert standing is not None
    return standing.used_by(rule)


def test_a_gift_is_taken_with_a_sale_or_alone_and_is_no_visit(shop: Shop) -> None:
    ann = shop.enrol()
    for _ in range(3):
        shop.sell(ann, 1_000)
    with pytest.raises(CannotBeSold):
        shop.sell(ann, gifts=("mug", "mug"))
    alone = shop.sell(ann, gifts=("mug",))
    assert [gift.gift for gift in alone.sale.quote.gifts] == ["mug"]
    assert (shop.holds(ann, "stamps"), shop.customer(ann).visits) == (0, 3)
    assert history.page(shop.books, ann).rows[0].spent == (("stamps", 3),)
    for _ in range(2):
        shop.sell(ann, 1_000)
    # The balance after this sale counts: its own stamp is the third.
    shop.sell(ann, 1_000, gifts=("mug",))
    assert shop.holds(ann, "stamps") == 0
    with shop.books.reading() as connection:
        assert journal_part(shop.customer(ann).standing) == rebuilt(connection, ann)
    assert clean(shop)


def test_only_a_void_gives_a_gift_back(shop: Shop) -> None:
    ann = shop.enrol()
    for _ in range(3):
        shop.sell(ann, 1_000)
    alone = shop.sell(ann, gifts=("mug",))
    with pytest.raises(RefundRefused, match="nothing_left"):
        refund(shop.books, reversal_id="return-01", sale_id=alone.op_id, units=(), now=shop.later(minutes=1))
    shop.void(alone)
    assert shop.holds(ann, "stamps") == 3
    with pytest.raises(RefundRefused, match="voided"):
        void(shop.books, reversal_id="return-02", sale_id=alone.op_id, now=shop.later(minutes=1))
    assert clean(shop)


def test_joining_is_rewarded_once_with_the_enrolment(shop: Shop) -> None:
    told = {"name": "Ann", "birthday": date(1990, 5, 1)}
    ann = shop.enrol(**told)
    assert shop.holds(ann) == 100
    assert shop.customer(ann).standing.birthday == date(1990, 5, 1)
    assert shop.customer(ann).standing.joined_on == shop.today
    assert clean(shop)


def test_a_survey_is_rewarded_by_hand_and_posts_once(shop: Shop) -> None:
    ann = shop.enrol()
    told = {"op_id": "survey-01", "account_id": ann, "event": On.SURVEY, "now": shop.later(days=1)}
    changes, entries = happened(shop.books, author="Mara", words="liked the buns", **told)
    assert (changes.accounts, [entry.amount for entry in entries]) == ({ann}, [50])
    assert happened(shop.books, author="Mara", words="liked the buns", **told) == (changes, entries)
    assert shop.holds(ann) == 150
    with pytest.raises(OtherContent):
        happened(shop.books, **(told | {"event": On.REVIEW}))
    with pytest.raises(UnknownAccount):
        happened(shop.books, **(told | {"op_id": "survey-02", "account_id": "nobody"}))
    # The programme gives nothing for a review: it is recorded all the same.
    assert happened(shop.books, **(told | {"op_id": "review-01", "event": On.REVIEW}))[1] == ()
    assert clean(shop)


def test_a_friends_first_purchase_rewards_both_once(shop: Shop) -> None:
    ann = shop.enrol()
    bob = shop.enrol("Bob", referred_by=ann)
    first = shop.sell(bob, 10_000)
    assert first.changes.accounts == {ann, bob}
    assert (shop.holds(ann), shop.holds(bob)) == (600, 100 + 200 + 500)
    second = shop.sell(bob, 10_000)
    assert second.changes.accounts == {bob}
    assert shop.holds(ann) == 600
    with shop.books.reading() as connection:
        assert journal_part(shop.customer(ann).standing) == rebuilt(connection, ann)
    assert clean(shop)


def test_bonuses_beside_sales_stand_in_the_history(shop: Shop) -> None:
    ann = shop.enrol()
    bob = shop.enrol("Bob", referred_by=ann)
    first = shop.sell(bob, 10_000)
    happened(shop.books, op_id="survey-01", account_id=ann, event=On.SURVEY, now=shop.later(days=1))
    shop.sell(ann, 1_000)
    shop.refund(first, 0)
    rows = history.page(shop.books, ann).rows
    assert [(row.kind, row.earned, row.spent) for row in rows] == [
        ("bonus", (), (("bonus", 500),)),
        ("sale", (("bonus", 50), ("stamps", 1)), ()),
        ("bonus", (("bonus", 50),), ()),
        ("bonus", (("bonus", 500),), ()),
        ("bonus", (("bonus", 100),), ()),
    ]
    assert [row.kind for row in history.page(shop.books, bob).rows] == ["refund", "sale", "bonus"]
    first_two = history.page(shop.books, ann, limit=2)
    assert first_two.rows + history.page(shop.books, ann, before=first_two.next, limit=9).rows == rows


def test_a_first_purchase_that_comes_back_whole_takes_the_reward_with_it(shop: Shop) -> None:
    ann = shop.enrol()
    bob = shop.enrol("Bob", referred_by=ann)
    first = shop.sell(bob, 10_000, 2_000)
    shop.refund(first, 1)
    assert shop.holds(ann) == 600
    shop.refund(first, 0)
    assert (shop.holds(ann), shop.holds(bob)) == (100, 100)
    shop.sell(bob, 4_000)
    assert (shop.holds(ann), shop.holds(bob)) == (600, 100 + 200 + 200)
    assert clean(shop)


@pytest.mark.parametrize(("policy", "debt"), [("debt", 500), ("forgive", 0)])
def test_a_reward_that_was_spent_becomes_debt_or_is_waived(
    make_shop: Callable[..., Shop], policy: str, debt: int
) -> None:
    rules = {part: said for part, said in whole_programme().items() if part not in ("name", "currency", "zone")}
    rules["purses"][0] |= {"too_little": policy}
    shop = make_shop(**rules)
    ann = shop.enrol()
    bob = shop.enrol("Bob", referred_by=ann)
    first = shop.sell(bob, 10_000)
    shop.sell(ann, 600, spend=600)
    shop.void(first)
    state = shop.customer(ann).standing.purse("bonus")
    assert (state.spendable(shop.today), state.debt) == (0, debt)
    assert clean(shop)


def test_an_enrolment_names_a_customer_who_is_there(shop: Shop) -> None:
    with pytest.raises(UnknownAccount):
        shop.enrol("Bob", referred_by="nobody")


def test_groups_are_set_whole_and_rules_see_them(make_shop: Callable[..., Shop]) -> None:
    staff = {"id": "staff", "name": "Staff", "kind": "percent", "percent": 2000, "who": {"groups": ["staff"]}}
    shop = make_shop(discounts={"campaigns": [staff]})
    ann = shop.enrol()
    assert shop.sell(ann, 1_000).sale.quote.to_pay == 1_000
    told = {"op_id": "groups-01", "account_id": ann, "groups": (" staff ", "staff", "bakers"), "now": shop.now}
    set_groups(shop.books, **told)
    set_groups(shop.books, **told)
    assert shop.customer(ann).standing.groups == ("bakers", "staff")
    assert groups(shop.books) == (("bakers", 1), ("staff", 1))
    assert shop.sell(ann, 1_000).sale.quote.to_pay == 800
    set_groups(shop.books, op_id="groups-02", account_id=ann, groups=(), now=shop.now)
    assert shop.sell(ann, 1_000).sale.quote.to_pay == 1_000
    with pytest.raises(BadGroup):
        set_groups(shop.books, op_id="groups-03", account_id=ann, groups=(" ",), now=shop.now)
    with pytest.raises(UnknownAccount):
        set_groups(shop.books, op_id="groups-04", account_id="nobody", groups=("staff",), now=shop.now)
    assert clean(shop)


def test_a_budget_is_given_in_part_then_stops_and_a_refund_makes_room(make_shop: Callable[..., Shop]) -> None:
    tenth = {"id": "tenth", "name": "Ten off", "kind": "percent", "percent": 1000, "budget": 2_500}
    shop = make_shop(discounts={"campaigns": [tenth]})
    ann, bob = shop.enrol(), shop.enrol("Bob")
    first = shop.sell(ann, 10_000, 5_000)
    assert first.sale.quote.discount == 1_500
    assert used(shop, "tenth") == Used(rule="tenth", in_all=1_500, times=1)
    assert shop.sell("", 20_000).sale.quote.discount == 1_000
    stopped = shop.sell(bob, 1_000)
    assert stopped.sale.quote.discount == 0
    assert Why.BUDGET_USED in {reason.why for reason in stopped.sale.quote.reasons}
    shop.refund(first, 1)
    assert used(shop, "tenth", ann) == Used(rule="tenth", in_all=2_000, by_customer=1_000, times=2, times_by_customer=1)
    assert shop.sell(bob, 10_000).sale.quote.discount == 500
    shop.refund(first, 0)
    assert used(shop, "tenth", ann) == Used(rule="tenth", in_all=1_500, by_customer=0, times=2, times_by_customer=0)
    assert clean(shop)


def test_a_limit_for_each_customer_and_an_earning_budget_hold(make_shop: Callable[..., Shop]) -> None:
    half = {"id": "half", "name": "Half", "kind": "percent", "percent": 5000, "per_customer": 1_000}
    back = {"id": "back", "name": "Back", "purse": "bonus", "rate": 1000, "budget": 150}
    shop = make_shop(discounts={"campaigns": [half]}, earn=[back])
    ann, bob = shop.enrol(), shop.enrol("Bob")
    assert shop.sell(ann, 1_500).sale.quote.discount == 750
    assert (shop.holds(ann), used(shop, "back").in_all) == (75, 75)
    second = shop.sell(ann, 1_500)
    assert (second.sale.quote.discount, shop.holds(ann), used(shop, "back").in_all) == (250, 150, 150)
    assert shop.sell(bob, 1_000).sale.quote.discount == 500
    assert shop.holds(bob) == 0
    shop.void(second)
    assert used(shop, "back").in_all == 75
    shop.sell(bob, 1_000)
    assert shop.holds(bob) == 50
    assert clean(shop)


def test_a_sale_reads_back_as_it_was_booked(shop: Shop) -> None:
    ann = shop.enrol()
    bob = shop.enrol("Bob", referred_by=ann)
    receipt = shop.sell(bob, 60_000)
    assert sales.sale(shop.books, receipt.op_id) == receipt.sale
