"""Customers are found from the first letter on, however they are written, and whoever was here lately first."""

from itertools import permutations

import pytest

from db.ledger.card import add_card
from db.ledger.customer import edit_person
from db.ledger.merging import merge_accounts, undo_merge
from db.lookup import phone_starts
from db.lookup.finding import CANDIDATES, FEW, find
from db.lookup.search_keys import fold, name_keys
from db.reports.audit import check
from tests.db.shop import Shop


def names(shop: Shop, text: str, **limit: int) -> list[str]:
    return [hit.name for hit in find(shop.books, text, **limit)]


def keys(shop: Shop, account_id: str) -> dict[str, int]:
    with shop.books.reading() as connection:
        rows = connection.exec_driver_sql("SELECT key, seen FROM search_key WHERE account_id = ?", (account_id,)).all()
    return {row[0]: row[1] for row in rows}


def test_whoever_was_here_lately_comes_first(shop: Shop) -> None:
    accounts = {name: shop.enrol(name) for name in ("Kovács Anna", "Kovács Béla", "Kovács Cili", "Kovács Dóra")}
    assert names(shop, "kov") == list(accounts)
    shop.later(days=60)
    shop.sell(accounts["Kovács Dóra"], 1_000)
    shop.later(days=1)
    shop.sell(accounts["Kovács Cili"], 1_000)
    for text in ("k", "ko", "kovács", "kovacs"):
        assert names(shop, text) == ["Kovács Cili", "Kovács Dóra", "Kovács Anna", "Kovács Béla"]
    shop.later(days=60)
    shop.enrol("Kovács Éva")
    # Whoever has just joined was here.
    assert names(shop, "k")[0] == "Kovács Éva"
    assert check(shop.books).problems == ()


def test_of_hundreds_with_one_letter_those_of_this_week_are_shown(shop: Shop) -> None:
    with shop.books.writing() as connection:
        raw = connection.info["raw"]
        for place in range(FEW + 10):
            who = f"account-{place:04}"
            raw.execute("INSERT INTO account VALUES (?, 1, 20200101, '', '', 0)", (who,))
            raw.execute("INSERT INTO person (account_id, name) VALUES (?, ?)", (who, f"Ágnes Nagy {place:04}"))
            for key in name_keys(f"Ágnes Nagy {place:04}"):
                raw.execute("INSERT INTO search_key VALUES (?, ?, 2609)", (key, who))
    late = shop.enrol("Zoltán Ábel")
    shop.later(days=14)
    shop.sell(late, 1_000)
    for text in ("a", "Á"):
        found = names(shop, text)
        assert (found[0], len(found)) == ("Zoltán Ábel", 20)
    assert len(names(shop, "a", limit=CANDIDATES * 4)) == CANDIDATES * 4
    # However many there are, the one that is asked for by two words is found.
    assert names(shop, "0007 na") == names(shop, "ag 0007") == ["Ágnes Nagy 0007"]


def test_a_sale_that_begins_a_week_is_known_to_the_keys_and_its_void_is_too(shop: Shop) -> None:
    ann = shop.enrol("Ann Bakes", phone="8 912 345 67 89", email="Ann@Bakes.example", card_number="4006381333931")
    # 2 March 2026 is in the 2930th week since 1970 began.
    began = {"ann bakes": 2930, "bakes ann": 2930}
    numbers = {"~98765432197": -2930, "=1393331836004": -2930, "@ann@bakes.example": -2930}
    assert keys(shop, ann) == began | numbers
    shop.later(days=1)
    shop.sell(ann, 1_000)
    assert keys(shop, ann) == began | numbers
    shop.later(days=14)
    sold = shop.sell(ann, 1_000)
    assert set(map(abs, keys(shop, ann).values())) == {2932}
    shop.void(sold)
    assert keys(shop, ann) == began | numbers
    assert check(shop.books).problems == ()


@pytest.mark.parametrize(
    "typed", ["8912", "8 912 3", "8 (912) 345", "+7 912 345", "7912345", "912 345-67", "00 7 912 34"]
)
def test_a_phone_is_found_as_it_is_typed_from_its_beginning(shop: Shop, typed: str) -> None:
    shop.enrol("Ann", phone="+79123456789")
    shop.enrol("Bob", phone="+79213456780")
    shop.enrol("Cyd", phone="+36301234567")
    assert names(shop, typed) == ["Ann"]


def test_the_beginning_of_a_phone_is_read_as_the_country_dials() -> None:
    assert phone_starts.of("06 30 12", "HU") == ("+363012", "+36063012")
    assert phone_starts.of("3630", "hu") == ("+3630", "+363630")
    assert phone_starts.of("0722", "RO") == ("+40722", "+400722")
    assert phone_starts.of("0036 30", "RO")[0] == "+3630"
    assert phone_starts.of("(+7) 912", "HU") == ("+7912",)
    # What is nothing but the country is everybody's.
    assert phone_starts.of("40", "RO") == ("+4040",)
    assert phone_starts.of("12", "??") == phone_starts.of("+", "RU") == ()


def test_a_number_found_by_its_end_shows_the_card_that_it_is_of(shop: Shop) -> None:
    ann = shop.enrol("Ann", card_number="4006381333931", phone="+79123453931")
    shop.enrol("Bob", card_number="7700000003931")
    add_card(shop.books, op_id=shop.new_id(), account_id=ann, number="LOYAL-00042", now=shop.later(seconds=1))
    assert sorted((hit.name, hit.card_number) for hit in find(shop.books, "3931")) == [
        ("Ann", "4006381333931"),
        ("Bob", "7700000003931"),
    ]
    assert [hit.card_number for hit in find(shop.books, "ann")] == ["LOYAL-00042"]
    for text in ("AL-00042", "al00042", "loyal-00042"):
        assert [(hit.name, hit.card_number) for hit in find(shop.books, text)] == [("Ann", "LOYAL-00042")]
    assert names(shop, "loyal-0") == []
    assert names(shop, "400638") == ["Ann"]


def test_an_e_mail_finds_its_owner_and_gives_way_to_names(shop: Shop) -> None:
    shop.enrol("Zoltán Kis", email="Anna.Kis@Mail.example")
    shop.enrol("Anna Nagy")
    assert names(shop, "anna") == ["Anna Nagy", "Zoltán Kis"]
    assert names(shop, "ANNA.K") == names(shop, "anna.kis@mail") == names(shop, "anna.kis@") == ["Zoltán Kis"]
    # Two letters of an e-mail are anybody's, and nobody asks for a provider.
    assert names(shop, "an") == ["Anna Nagy"]
    assert names(shop, "@mail.example") == []


def test_words_stand_in_any_order_and_each_finds_a_word_of_its_own(shop: Shop) -> None:
    shop.enrol("Anna Maria Kovács-Nagy")
    shop.enrol("Anna Kovács")
    for order in permutations(("an", "mar", "kov")):
        assert names(shop, " ".join(order)) == ["Anna Maria Kovács-Nagy"]
    assert names(shop, "kovács a") == ["Anna Kovács", "Anna Maria Kovács-Nagy"]
    assert names(shop, "an an") == []


@pytest.mark.parametrize(
    "text",
    [
        "a a a",
        "а " * 60,
        "x" * 400,
        "   ",
        "😀",
        "\u0301\u0302",
        "%_*",
        "@",
        "~1",
        "=2",
        "+",
        "++7",
        "0" * 300,
        "\ud800",
    ],
)
def test_whatever_is_typed_is_answered(shop: Shop, text: str) -> None:
    shop.enrol("Ann", phone="+79123456789", card_number="4006381333931", email="a@b.example")
    assert names(shop, text) in ([], ["Ann"])


def test_two_that_became_one_are_found_as_one_by_all_that_either_had(shop: Shop) -> None:
    first = shop.enrol("Ann Bakes", phone="+79123456789", card_number="4006381333931", email="ann@bakes.example")
    second = shop.enrol("Anna Brown", phone="+79213456780", card_number="2900000000018", email="anna@brown.example")
    shop.later(days=30)
    shop.sell(second, 1_000)
    by_either = (
        *("ann", "anna br", "bakes", "4006381333931", "2900000000018", "8 912 345 67 89", "8 921 345 67 80"),
        *("6780", "6789", "8 921 3", "8 912 3", "29000", "anna@", "ann@bakes"),
    )
    merge_accounts(
        shop.books, op_id="merge-01", from_account=second, into_account=first, now=shop.later(seconds=1), author="Mara"
    )
    for text in by_either:
        assert [hit.account_id for hit in find(shop.books, text)] == [first], text
    assert check(shop.books).problems == ()
    undo_merge(shop.books, op_id="undo-001", merge_id="merge-01", now=shop.later(seconds=1))
    assert [hit.account_id for hit in find(shop.books, "2900000000018")] == [second]
    assert [hit.account_id for hit in find(shop.books, "ann")] == [second, first]
    assert check(shop.books).problems == ()


def test_the_audit_misses_a_key_and_a_week(shop: Shop) -> None:
    ann = shop.enrol("Ann Bakes", phone="+79123456789")
    bob = shop.enrol("Bob")
    with shop.books.writing() as connection:
        connection.exec_driver_sql("DELETE FROM search_key WHERE key = 'bakes ann'")
        connection.exec_driver_sql("UPDATE search_key SET seen = seen - 1 WHERE account_id = ?", (bob,))
    assert [(found.place, found.code) for found in check(shop.books).problems] == [
        (ann, "keys_differ"),
        (bob, "seen_differs"),
    ]
    edit_person(shop.books, op_id=shop.new_id(), account_id=ann, notes="rye", now=shop.later(seconds=1))
    assert keys(shop, ann).keys() == {"ann bakes", "bakes ann", "~98765432197"}


def test_folding_is_the_same_for_every_way_of_typing() -> None:
    for ways in (("Ёлкина", "елкина", "ЕЛКИНА", "е\u0308лкина"), ("Ștefan", "Ştefan", "stefan", "S\u0326tefan")):
        assert len({fold(way) for way in ways}) == 1
    assert fold("Őri-Szűcs") == "ori szucs"
    assert fold("йод") != fold("иод")
