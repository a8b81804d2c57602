"""Whoever joins may be known already: hints by phone, and by a near name with a birthday or a phone's tail."""

from datetime import date

import pytest

from db.lookup.near import Alike, near
from tests.db.shop import Shop

BORN = date(1988, 11, 16)


@pytest.fixture
def town(shop: Shop) -> Shop:
    shop.enrol("Ковалёва Анна Сергеевна", phone="+79161234567", birthday=BORN)
    shop.enrol("Kovács Őrs", phone="+36301234567", birthday=BORN)
    shop.enrol("Ștefan Bălănescu", birthday=BORN, email="Stefan@Balanescu.ro")
    shop.enrol("Анна Ковальчук", birthday=date(1990, 1, 1), phone="+79160004567")
    return shop


def _found(town: Shop, **told: object) -> list[tuple[str, Alike]]:
    return [(hit.name, hit.alike) for hit in near(town.books, **told)]  # type: ignore[arg-type]


@pytest.mark.parametrize("phone", ["8 (916) 123-45-67", "+7 916 1234567", "9161234567"])
def test_the_same_phone_however_it_is_written(town: Shop, phone: str) -> None:
    assert _found(town, phone=phone) == [("Ковалёва Анна Сергеевна", Alike.PHONE)]


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Анна Ковалева", "Ковалёва Анна Сергеевна"),
        ("ковалева анна", "Ковалёва Анна Сергеевна"),
        ("Анна Ковалёво", "Ковалёва Анна Сергеевна"),
        ("Анна Ковалвеа", "Ковалёва Анна Сергеевна"),
        ("Kovacs Ors", "Kovács Őrs"),
        ("Örs Kovács", "Kovács Őrs"),
        ("Stefan Balanescu", "Ștefan Bălănescu"),
        ("Şteffan Balanescu", "Ștefan Bălănescu"),
    ],
)
def test_nearly_the_same_name_with_the_same_birthday(town: Shop, name: str, who: str) -> None:
    assert _found(town, name=name, birthday=BORN) == [(who, Alike.NAME_AND_BIRTHDAY)]


def test_nearly_the_same_name_with_the_same_tail_of_a_phone(town: Shop) -> None:
    assert _found(town, name="Ковалева Аня", phone="8 917 123-45-67") == []
    assert _found(town, name="Ковалева Анна", phone="8 917 123-45-67") == [
        ("Ковалёва Анна Сергеевна", Alike.NAME_AND_PHONE_TAIL)
    ]


def test_the_same_name_is_the_weakest_hint_and_a_town_full_of_them_none(town: Shop) -> None:
    town.enrol("Țîrlea Ștefania", phone="+40744111222")
    assert _found(town, name="Tirlea Stefania", phone="0744111223") == [("Țîrlea Ștefania", Alike.NAME)]
    assert _found(town, name="stefania TIRLEA", birthday=BORN) == [("Țîrlea Ștefania", Alike.NAME)]
    assert _found(town, name="Анна Сергеевна Ковалева") == [("Ковалёва Анна Сергеевна", Alike.NAME)]
    assert _found(town, name="Анна Сергеевна Ковалева", birthday=date(1990, 1, 1)) == []
    assert _found(town, name="Stefania") == []
    for number in range(8):
        town.enrol("Ștefania" + " " * (number + 1) + "Țîrlea")
    assert _found(town, name="Tirlea Stefania") == []


def test_a_near_name_alone_or_a_birthday_alone_is_no_hint(town: Shop) -> None:
    assert _found(town, name="Анна Ковалёва") == []
    assert _found(town, birthday=BORN) == []
    assert _found(town, name="Анна Ковалёва", birthday=date(1988, 11, 17)) == []
    assert _found(town, name="Пётр Иванов", birthday=BORN) == []
    assert _found(town, name="\ud800 ~=", phone="5", birthday=BORN) == []


def test_the_same_e_mail(town: Shop) -> None:
    assert _found(town, email=" stefan@balanescu.RO") == [("Ștefan Bălănescu", Alike.EMAIL)]
    assert _found(town, email="stefan@") == []
