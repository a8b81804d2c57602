"""The try-out: a typed basket, a made-up customer, the sum as the rules change, and what is kept as an example."""

from datetime import UTC, date, datetime

import pytest

from desktop.programme.basket_text import Ware, read_basket, write_basket
from desktop.programme.bench import Bench
from desktop.programme.customers_tried import Person
from desktop.programme.making import Maker
from desktop.programme.naming import Naming
from desktop.programme.try_presenter import ExampleRow, Tried, TryPresenter
from tests.desktop.programme_bench import GOODS, bench, preset, words

WARES = {one.code: Ware(one.code, one.name, one.category, one.price) for one in GOODS}
NOON = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)


class Remembering:
    """A screen that remembers what it was told last."""

    def __init__(self) -> None:
        self.tried: Tried | None = None
        self.examples: tuple[ExampleRow, ...] = ()
        self.basket = ""

    def show_tried(self, tried: Tried) -> None:
        self.tried = tried

    def show_person(self, person: Person, naming: Naming) -> None:
        pass

    def show_basket(self, text: str) -> None:
        self.basket = text

    def show_hits(self, hits: object) -> None:
        pass

    def show_examples(self, rows: tuple[ExampleRow, ...]) -> None:
        self.examples = rows


@pytest.fixture
def view() -> Remembering:
    return Remembering()


def trying(view: Remembering, on: Bench) -> TryPresenter:
    made = TryPresenter(
        view,
        on,
        books=None,  # type: ignore[arg-type] – nobody real is looked for here
        run=lambda job, done, failed=None: done(job()),
        clock=lambda: NOON,
        wares=lambda: WARES,
    )
    on.look()
    return made


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("420", {"price": 42_000}),
        ("2 x 30.50", {"price": 3_050, "quantity": 2_000}),
        ("3 Poppy bun", {"price": 3_000, "quantity": 3_000, "goods": "1001", "name": "Poppy bun", "category": "Buns"}),
        ("1001", {"price": 3_000, "goods": "1001", "name": "Poppy bun", "category": "Buns"}),
        ("0,5 cheese 900", {"price": 90_000, "quantity": 500, "name": "cheese", "category": "cheese"}),
        ("buns 30", {"price": 3_000, "name": "buns", "category": "Buns"}),
        ("honey cake 400", {"price": 40_000, "goods": "2001", "name": "Honey cake", "category": "Cakes"}),
    ],
)
def test_a_line_of_the_basket_is_read_as_it_is_meant(typed, line):
    assert read_basket(typed, WARES, ("Buns", "Cakes"), 2).lines == (line,)


def test_what_is_not_clear_is_named_and_left_out():
    read = read_basket("bread 50\nsomething nice\n3 x", WARES, (), 2)
    assert len(read.lines) == 1
    assert read.unread == ("something nice", "3 x")


def test_a_basket_is_written_as_it_would_be_typed():
    lines = [{"price": 3_000, "quantity": 3_000, "name": "Poppy bun"}, {"price": 90_050, "quantity": 500}]
    assert write_basket(lines, 2) == "3 Poppy bun 30.00\n0.5 900.50"


def test_the_sum_follows_the_rules_as_they_are_typed(view):
    on = bench(preset("cashback"))
    made = trying(view, on)
    made.type_basket("3 buns 100.00\n200.00")
    assert view.tried is not None
    assert (view.tried.gross, view.tried.to_pay) == ("500.00\u00a0₽", "500.00\u00a0₽")
    assert view.tried.earns[0].amount == "+25.00\u00a0₽"
    on.put("earn[0].rate", 1_000)
    assert view.tried.earns[0].amount == "+50.00\u00a0₽"
    on.put("earn[0].rate", -1)
    assert view.tried.stale
    assert not view.tried.can_keep
    assert view.tried.earns[0].amount == "+50.00\u00a0₽"


def test_somebody_made_up_has_a_tier_a_balance_and_a_birthday(view):
    document = Maker(preset("tiers"), words()).rule("event.birthday")
    made = trying(view, bench(document))
    made.type_basket("1000")
    made.set_person(Person(tier="gold", birthday=date(1990, 5, 12)))
    assert view.tried is not None
    assert "Gold" in view.tried.who
    assert view.tried.to_pay == "930.00\u00a0₽"
    assert any("500" in row.amount for row in view.tried.earns)
    made.set_person(Person(balances={"purse": 10_000}))
    made.use_purses(True)
    assert view.tried.to_pay == "870.00\u00a0₽"
    made.set_person(Person(guest=True))
    assert view.tried.to_pay == "1,000.00\u00a0₽"


def test_happy_hour_begins_and_ends_with_the_instant_tried(view):
    hours = {"hours": {"from": "16:00", "to": "18:00"}}
    made = trying(view, bench(Maker(preset("cashback"), words()).rule("campaign.percent", when=hours)))
    made.type_basket("100")
    made.set_time(datetime(2026, 5, 12, 14, 59, 59, tzinfo=UTC))
    assert view.tried is not None
    assert view.tried.to_pay == "80.00\u00a0₽"
    made.set_time(datetime(2026, 5, 12, 15, 0, tzinfo=UTC))
    assert view.tried.to_pay == "100.00\u00a0₽"


def test_a_coupon_is_shown_in_the_try_out(view):
    document = Maker(preset("cashback"), words()).rule("coupon.percent")
    made = trying(view, bench(document))
    made.type_basket("100")
    made.set_person(Person(coupons=("coupon-percent",)))
    assert view.tried is not None
    assert view.tried.to_pay == "90.00\u00a0₽"


def test_what_is_tried_is_kept_fails_after_a_change_and_can_be_expected_anew(view):
    on = bench(preset("tiers"))
    before = len(on.document["examples"])
    made = trying(view, on)
    made.type_basket("1000")
    made.set_person(Person(tier="silver"))
    made.keep("Silver buys for a thousand")
    assert view.examples[-1] == ExampleRow("Silver buys for a thousand", True, "")
    on.put("discounts.tier[0].percent.silver", 600)
    assert not view.examples[-1].passes
    assert view.examples[-1].says.startswith("discount: expects 50.00\u00a0₽, gives 60.00\u00a0₽")
    made.expect_all()
    assert all(row.passes for row in view.examples)
    made.drop(before)
    assert len(view.examples) == before


def test_an_example_is_opened_in_the_try_out(view):
    on = bench(preset("tiers"))
    made = trying(view, on)
    made.open_example(1)
    assert view.basket == "5000.00"
    assert view.tried is not None
    assert view.tried.to_pay == "4,650.00\u00a0₽"


def test_an_example_that_cannot_be_read_is_named_and_breaks_nothing(view):
    document = preset("cashback")
    document["examples"] = [{"name": "half of one"}]
    trying(view, bench(document))
    assert [(row.name, row.passes) for row in view.examples] == [("half of one", False)]
