"""Customers: found however they are called, and shown with all that they hold."""

import re
from collections.abc import Callable
from datetime import date
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.books import Statement
from db.ledger import card, customer, customer_fact, posting, reversal, sale
from db.ledger.adjustment import adjust
from db.ledger.card import BadCard, CardTaken, UnknownCard, add_card, new_card_number, set_card_status
from db.ledger.customer import BadPhone, OtherContent, PhoneTaken, UnknownAccount, edit_person, enrol
from db.ledger.goods import save_goods
from db.ledger.programme import publish
from db.ledger.promise import give_tier, set_terms
from db.ledger.refusals import TooLong
from db.lookup import customers, entries, finding, history, near, sales, standings
from db.lookup.customers import Ambiguous, CardFound, CardNotice, CustomerView, GoodsFound, Unknown, by_account
from db.lookup.goods import GoodsView, find_goods
from db.lookup.search_keys import fold, name_keys
from db.lookup.slips import by_slip
from db.reports import day_page
from loyalty.card_number import is_ean13
from loyalty.programme_document import ProgrammeRefused
from loyalty.standing import GivenTier, Terms
from tests.db.shop import Shop, programme


def names(shop: Shop, text: str) -> list[str]:
    return [hit.name for hit in customers.find(shop.books, text)]


def test_a_phone_alone_joins(shop: Shop) -> None:
    view = enrol(shop.books, account_id="account-1", op_id="enrol-01", phone="8 912 345-67-89", now=shop.now)
    assert (view.phone, view.name, view.visits, view.joined_on) == ("+79123456789", "", 0, shop.today)
    again = enrol(shop.books, account_id="account-1", op_id="enrol-01", phone="8 912 345-67-89", now=shop.later(days=1))
    assert again == view
    with pytest.raises(OtherContent):
        enrol(shop.books, account_id="account-1", op_id="enrol-01", phone="8 912 345-67-80", now=shop.now)
    with pytest.raises(PhoneTaken) as taken:
        enrol(shop.books, account_id="account-2", op_id="enrol-02", phone="+7 (912) 3456789", now=shop.now)
    assert taken.value.account_id == "account-1"
    with pytest.raises(BadPhone):
        enrol(shop.books, account_id="account-2", op_id="enrol-02", phone="12", now=shop.now)
    assert customers.by_account(shop.books, "account-2") is None
    with pytest.raises(OtherContent):
        enrol(shop.books, account_id="account-1", op_id="enrol-02", now=shop.now)


def test_a_scan_shows_the_customer_with_the_card_in_hand(shop: Shop) -> None:
    ann = shop.enrol(card_number="4006381333931", card_kind="silver", birthday=date(1990, 2, 28), notes="rye")
    add_card(shop.books, op_id=shop.new_id(), account_id=ann, number="LOYAL-00042", kind="gold", now=shop.now)
    for number, kind in (("4006381333931", "silver"), (" loyal-00042 ", "gold")):
        view = customers.by_card(shop.books, number)
        assert isinstance(view, CustomerView)
        assert view.card is not None
        assert (view.card.kind, view.standing.card_kind, len(view.cards)) == (kind, kind, 2)
        assert (view.birthday, view.notes) == (date(1990, 2, 28), "rye")
    by_account = shop.customer(ann)
    assert (by_account.card, by_account.standing.card_kind) == (None, "")


def test_twelve_digits_find_the_card_with_a_leading_nought(shop: Shop) -> None:
    ann = shop.enrol(card_number="0036000291452")
    bob = shop.enrol("Bob", card_number="725272730706")
    for number, owner in (
        ("036000291452", ann),
        ("0036000291452", ann),
        ("725272730706", bob),
        ("0725272730706", bob),
    ):
        view = customers.by_card(shop.books, number)
        assert isinstance(view, CustomerView), number
        assert view.account_id == owner


def test_a_card_that_opens_nothing_says_why(shop: Shop) -> None:
    ann = shop.enrol(card_number="4006381333931")
    assert customers.by_card(shop.books, "5901234123457") == CardNotice("unknown", "5901234123457")
    assert customers.by_card(shop.books, " 123 ") == CardNotice("malformed", "123")
    today = shop.now.date()
    for status in ("blocked", "lost", "stolen", "damaged"):
        set_card_status(shop.books, op_id=shop.new_id(), number="4006381333931", status=status, now=shop.now)
        assert customers.by_card(shop.books, "4006381333931") == CardNotice(status, "4006381333931", "", ann, today)
    replaced = {"number": "5901234123457", "replaces": "4006381333931"}
    add_card(shop.books, op_id=shop.new_id(), account_id=ann, now=shop.now, **replaced)
    assert customers.by_card(shop.books, "4006381333931") == CardNotice(
        "replaced", "4006381333931", "5901234123457", ann, today
    )
    with pytest.raises(CardTaken):
        shop.enrol("Bob", card_number="4006381333931")
    with pytest.raises(BadCard):
        shop.enrol("Bob", card_number="12")
    with pytest.raises(UnknownCard):
        set_card_status(shop.books, op_id=shop.new_id(), number="0000000000000", status="lost", now=shop.now)


def test_a_code_that_could_be_either_asks(shop: Shop) -> None:
    ann = shop.enrol(card_number="4006381333931")
    bread, both = GoodsView("5901234123457", "Bread", "", 5000), GoodsView("4006381333931", "Pen", "", 900)
    save_goods(shop.books, [bread], now=shop.now)
    assert customers.scanned(shop.books, bread.code) == GoodsFound(bread)
    found = customers.scanned(shop.books, both.code)
    assert isinstance(found, CardFound)
    save_goods(shop.books, [both], now=shop.now)
    assert customers.scanned(shop.books, both.code) == Ambiguous(found.customer, both)
    set_card_status(shop.books, op_id=shop.new_id(), number=both.code, status="lost", now=shop.now)
    assert customers.scanned(shop.books, both.code) == Ambiguous(
        CardNotice("lost", both.code, "", ann, shop.now.date()), both
    )
    assert customers.scanned(shop.books, "5901234123464") == Unknown("5901234123464")


def test_a_number_of_our_own_with_a_digit_misread_is_nobodys_and_stays_so(shop: Shop) -> None:
    misread = "2907222769076"
    assert customers.by_card(shop.books, misread) == CardNotice("malformed", misread)
    assert customers.scanned(shop.books, misread) == CardNotice("malformed", misread)
    with pytest.raises(BadCard):
        shop.enrol("Bob", card_number=misread)
    ann = shop.enrol()
    with pytest.raises(BadCard):
        add_card(shop.books, op_id=shop.new_id(), account_id=ann, number=misread, now=shop.now)
    # The same number as goods' code is goods, and what is another maker's is only unknown.
    save_goods(shop.books, [GoodsView(misread, "Cheese", "", 5000)], now=shop.now)
    assert customers.scanned(shop.books, misread) == GoodsFound(GoodsView(misread, "Cheese", "", 5000))
    assert customers.by_card(shop.books, "5901234123450") == CardNotice("unknown", "5901234123450")


PEOPLE = {
    "Ёлкина Анна Сергеевна": "+79123456789",
    "Йозеф Балинт": "",
    "Иозефсон Пётр": "",
    "Szűcs Ágnes": "+36301234567",
    "Bălănescu-Țepeș Ștefan": "+40722123456",
    "O'Brien Anna": "",
}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("елк", ["Ёлкина Анна Сергеевна"]),
        ("ЁЛКИНА", ["Ёлкина Анна Сергеевна"]),
        ("серг анна", ["Ёлкина Анна Сергеевна"]),
        ("ан ёл се", ["Ёлкина Анна Сергеевна"]),
        ("йозеф", ["Йозеф Балинт"]),
        ("иозеф", ["Иозефсон Пётр"]),
        ("петр", ["Иозефсон Пётр"]),
        ("szucs", ["Szűcs Ágnes"]),
        ("agnes szűcs", ["Szűcs Ágnes"]),
        ("stefan balan", ["Bălănescu-Țepeș Ștefan"]),
        ("tepes", ["Bălănescu-Țepeș Ștefan"]),
        ("Ţepeş", ["Bălănescu-Țepeș Ștefan"]),
        ("brien", ["O'Brien Anna"]),
        ("anna", ["O'Brien Anna"]),
        ("89123456789", ["Ёлкина Анна Сергеевна"]),
        ("+7 (912) 345-67-89", ["Ёлкина Анна Сергеевна"]),
        ("6789", ["Ёлкина Анна Сергеевна"]),
        ("345-67-89", ["Ёлкина Анна Сергеевна"]),
        ("+36 30 123 4567", ["Szűcs Ágnes"]),
        ("0722123456", ["Bălănescu-Țepeș Ștefan"]),
        ("nobody", []),
        ("anna nobody", []),
        ("", []),
        ("%", []),
        ("'; DROP TABLE person; --", []),
    ],
)
def test_people_are_found_as_they_are_typed(shop: Shop, text: str, wanted: list[str]) -> None:
    for place, (name, phone) in enumerate(PEOPLE.items()):
        enrol(
            shop.books, account_id=f"account-{place}", op_id=f"enrol-{place:02}", name=name, phone=phone, now=shop.now
        )
    assert names(shop, text) == wanted


def test_a_card_is_found_by_its_tail(shop: Shop) -> None:
    shop.enrol(card_number="4006381333931")
    assert names(shop, "333931") == ["Ann"]
    assert names(shop, "4006381333931") == ["Ann"]


def test_a_list_has_an_end_and_its_order(shop: Shop) -> None:
    for place in range(30):
        shop.enrol(f"Nagy {place:02}")
    assert names(shop, "nagy") == [f"Nagy {place:02}" for place in range(20)]
    assert len(customers.find(shop.books, "nag", limit=3)) == 3


def test_an_edited_person_is_found_by_what_they_are_called_now(shop: Shop) -> None:
    ann = shop.enrol("Anna Kovács", phone="+36301234567")
    edited = edit_person(
        shop.books, op_id="edit-001", account_id=ann, name="Anna Szabó", phone="+36 30 765 4321", now=shop.now
    )
    assert edited == shop.customer(ann)
    assert (names(shop, "kovacs"), names(shop, "szabo"), names(shop, "1234567")) == ([], ["Anna Szabó"], [])
    edit_person(shop.books, op_id="edit-002", account_id=ann, notes="rye", now=shop.now)
    view = shop.customer(ann)
    assert (view.notes, view.name, view.phone) == ("rye", "Anna Szabó", "+36307654321")
    edit_person(shop.books, op_id="edit-003", account_id=ann, phone="", notes="", now=shop.now)
    assert (shop.customer(ann).phone, shop.customer(ann).notes) == ("", "")
    with pytest.raises(UnknownAccount):
        edit_person(shop.books, op_id="edit-004", account_id="nobody", notes="", now=shop.now)


def test_terms_and_a_given_tier_stand_beside_what_was_earned(make_shop: Callable[..., Shop]) -> None:
    tiers = [{"id": "bronze", "name": "Bronze"}, {"id": "gold", "name": "Gold", "from": 5_000_000}]
    shop = make_shop(tiers=tiers)
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    agreed = Terms(id="own", name="Wholesale", rate=1200, starts_at=500_000, ends_on=date(2026, 12, 31), agreed_by="M")
    set_terms(shop.books, op_id=shop.new_id(), account_id=ann, terms=agreed, now=shop.now)
    held = GivenTier(tier="gold", ends_on=date(2026, 6, 30), author="Mara")
    give_tier(shop.books, op_id=shop.new_id(), account_id=ann, given=held, now=shop.now)
    standing = shop.customer(ann).standing
    assert (standing.terms, standing.given_tier) == ((agreed,), held)
    assert shop.sell(ann, 500_000).sale.quote.tier == "gold"
    assert shop.customer(ann).standing.terms == (agreed,)
    set_terms(shop.books, op_id=shop.new_id(), account_id=ann, terms=agreed, now=shop.now, ended=True)
    assert shop.customer(ann).standing.terms == ()


def test_new_card_numbers_are_free_and_right(shop: Shop) -> None:
    first = new_card_number(shop.books, Random(7))
    shop.enrol(card_number=first)
    second = new_card_number(shop.books, Random(7))
    assert first != second
    for number in (first, second):
        assert is_ean13(number)
        assert number.startswith("29")


def test_every_look_up_on_the_way_to_the_till_goes_by_an_index(shop: Shop) -> None:
    looked_up = [
        statement
        for module in (
            card,
            customers,
            customer,
            customer_fact,
            entries,
            finding,
            near,
            history,
            posting,
            reversal,
            sale,
            sales,
            standings,
            day_page,
        )
        for statement in vars(module).values()
        if isinstance(statement, Statement)
    ]
    assert len(looked_up) > 10
    with shop.books.reading() as connection:
        for statement in looked_up:
            bound = dict.fromkeys(re.findall(r":(\w+)", statement.sql), 1)
            plan = connection.info["raw"].execute(f"EXPLAIN QUERY PLAN {statement.sql}", bound).fetchall()
            scans = [step[3] for step in plan if re.match(r"SCAN (?!anon|CONSTANT|\d)", step[3])]
            assert scans == [], statement.sql


@given(st.text(max_size=60))
@example("𝕬")
def test_folding_folds_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    for key in name_keys(text):
        assert key == fold(key)
        assert not key.startswith(("~", "="))


def test_any_text_may_be_typed_into_the_one_box(shop: Shop) -> None:
    ann = shop.enrol("Ёлкина Анна", phone="+79123456789", card_number="4006381333931")

    # Half characters too: keyboards and other programs send them.
    @example("\ud800Anna")
    @given(st.text(st.characters(exclude_categories=()), max_size=40))
    def typed(text: str) -> None:
        customers.find(shop.books, text)
        customers.by_card(shop.books, text)
        customers.scanned(shop.books, text)
        by_slip(shop.books, text)
        find_goods(shop.books, text)
        edit_person(shop.books, op_id=shop.new_id(), account_id=ann, name=text, notes=text, now=shop.now)

    typed()


def test_what_nobody_writes_by_hand_is_refused_before_it_lies_at_every_till(shop: Shop) -> None:
    long = "x" * 20_001
    ann = shop.enrol("Ann", notes=long[1:])
    for told in ({"notes": long}, {"name": long}, {"email": long}):
        with pytest.raises(TooLong):
            enrol(shop.books, account_id="account-bob", op_id=shop.new_id(), now=shop.now, **told)
        with pytest.raises(TooLong):
            edit_person(shop.books, op_id=shop.new_id(), account_id=ann, now=shop.now, **told)
    gave = {"account_id": ann, "purse": "bonus", "points": 5, "reason": long, "author": ""}
    with pytest.raises(TooLong):
        adjust(shop.books, op_id=shop.new_id(), now=shop.now, **gave)
    with pytest.raises(TooLong):
        save_goods(shop.books, [GoodsView("1", long, "", 100)], now=shop.now)
    one = {"name": "x" * 190, "at": "2026-11-14T12:00:00+00:00", "basket": {"amount": 1_000}, "expected": {}}
    examples = [one | {"name": f"{n} {'x' * 190}"} for n in range(4_000)]
    with pytest.raises(ProgrammeRefused, match="too_long"):
        publish(
            shop.books,
            op_id=shop.new_id(),
            document=programme(examples=examples),
            holds_from=shop.today,
            author="",
            now=shop.now,
        )
    assert by_account(shop.books, "account-bob") is None
    assert shop.customer(ann).name == "Ann"
