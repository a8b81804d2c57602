"""What people write over the columns of their lists, in four languages, and what the values under them look like.

Longer lists of words help nobody: a column that is not known by its name is known by its values, and whoever brings
the file in can say it by hand.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from db.imports.figures import DATE_FORMS, day_or_none
from db.lookup.search_keys import e164, fold
from loyalty.card_number import is_ean13, tidy


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a column may be."""

    name: str
    #: Folded words over such a column.
    words: frozenset[str]
    #: Whether a value looks like one; None where a value says nothing.
    looks: Callable[[str, str], bool] | None = None
    #: Whether a value may be one, where only a part of the column's name says so: «тип карты» holds no cards.
    could: Callable[[str, str], bool] | None = None
    #: Whether several columns may be it: a family name and a given one.
    many: bool = False


_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]{2,}")
_WORD = re.compile(r"[^\W\d_][^\W\d_.'’-]*")


def looks_like_email(text: str, country: str) -> bool:
    return _EMAIL.fullmatch(text) is not None


def looks_like_card(text: str, country: str) -> bool:
    """An EAN-13 is a card; other numbers may be anything."""
    number = tidy(text)
    return number is not None and is_ean13(number)


def could_be_card(text: str, country: str) -> bool:
    return tidy(text) is not None and any(char.isdigit() for char in text)


def looks_like_phone(text: str, country: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    if not 9 <= digits <= 15 or any(char.isalpha() for char in text) or looks_like_card(text, country):
        return False
    return e164(text, country) is not None


def looks_like_birthday(text: str, country: str) -> bool:
    return any((day := day_or_none(text, form)) and 1900 <= day.year <= 2030 for form in DATE_FORMS)


def looks_like_name(text: str, country: str) -> bool:
    """Two to four words of letters, each beginning large."""
    words = text.split()
    return 2 <= len(words) <= 4 and all(_WORD.fullmatch(word) and word[0].isupper() for word in words)


def could_be_name(text: str, country: str) -> bool:
    return any(char.isalpha() for char in text)


def _folded(*words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


#: In the order in which values are asked what they look like.
CUSTOMER_FIELDS = (
    Field(
        "email",
        _folded("e-mail", "email", "mail", "email address", "электронная почта", "почта", "эл. почта", "имейл")
        | _folded("e-mail cím", "email cím", "levelezési cím", "adresa e-mail", "adresă de email", "poșta electronică"),
        looks_like_email,
        looks_like_email,
    ),
    Field(
        "card",
        _folded("card", "card number", "card no", "cards", "loyalty card", "barcode", "ean", "card code")
        | _folded("карта", "карты", "номер карты", "№ карты", "карта клиента", "дисконтная карта", "бонусная карта")
        | _folded("штрихкод", "штрих-код", "код карты")
        | _folded("kártya", "kártyák", "kártyaszám", "törzsvásárlói kártya", "hűségkártya", "vonalkód", "kártya száma")
        | _folded(
            "card de fidelitate", "număr card", "nr card", "numărul cardului", "carduri", "cod de bare", "cod card"
        ),
        looks_like_card,
        could_be_card,
    ),
    Field(
        "phone",
        _folded("phone", "phone number", "mobile", "mobile phone", "cell", "tel", "telephone", "contact number")
        | _folded("телефон", "тел", "номер телефона", "мобильный", "мобильный телефон", "сотовый", "моб. телефон")
        | _folded("telefon", "telefonszám", "mobil", "mobilszám", "mobiltelefon")
        | _folded("număr de telefon", "nr telefon", "telefon mobil", "nr tel"),
        looks_like_phone,
        looks_like_phone,
    ),
    Field(
        "birthday",
        _folded("birthday", "birth date", "date of birth", "birthdate", "dob", "born", "bday")
        | _folded("день рождения", "дата рождения", "др", "д/р", "рождён")
        | _folded("születésnap", "születési dátum", "született", "szül. dátum", "születési idő", "szül. idő")
        | _folded("ziua de naștere", "data nașterii", "data naşterii", "zi de naștere", "născut"),
        looks_like_birthday,
        looks_like_birthday,
    ),
    Field(
        "joined",
        _folded("joined", "member since", "created", "created at", "registered", "registration date", "customer since")
        | _folded("дата регистрации", "зарегистрирован", "с нами с", "дата создания", "дата выдачи карты", "клиент с")
        | _folded("belépés", "regisztráció dátuma", "regisztrált", "csatlakozott", "létrehozva", "tag mióta")
        | _folded("data înregistrării", "înregistrat", "client din", "data înscrierii", "creat la", "membru din"),
    ),
    Field(
        "name",
        _folded("name", "full name", "first name", "last name", "given name", "family name", "surname", "middle name")
        | _folded("customer", "customer name", "client", "client name", "fn", "forename")
        | _folded("имя", "фамилия", "отчество", "фио", "ф.и.о.", "клиент", "покупатель", "имя клиента", "наименование")
        | _folded("név", "teljes név", "vezetéknév", "keresztnév", "családnév", "utónév", "vevő", "ügyfél", "vevő neve")
        | _folded("nume", "prenume", "nume complet", "nume și prenume", "nume de familie", "numele clientului"),
        looks_like_name,
        could_be_name,
        many=True,
    ),
    Field("language", _folded("language", "lang", "язык", "nyelv", "limbă", "limba")),
    Field(
        "notes",
        _folded("note", "notes", "comment", "comments", "remark", "remarks")
        | _folded("примечание", "примечания", "заметка", "заметки", "комментарий", "комментарии")
        | _folded("megjegyzés", "megjegyzések", "jegyzet", "notă", "observații", "comentarii", "mențiuni"),
    ),
    Field(
        "customer",
        _folded("id", "customer id", "customer number", "customer no", "client id", "member id", "external id")
        | _folded("код клиента", "ид", "идентификатор", "номер клиента", "id клиента")
        | _folded("vevőkód", "ügyfélszám", "vevőazonosító", "azonosító", "ügyfélkód", "törzsszám")
        | _folded("cod client", "id client", "număr client", "identificator"),
    ),
)

#: Over a column with what customers hold, where the column is not named after a purse.
BALANCE_WORDS = (
    _folded("balance", "points", "bonus", "bonuses", "points balance", "bonus balance", "current balance", "cashback")
    | _folded("баланс", "баллы", "бонусы", "остаток", "бонусный баланс", "баланс баллов", "остаток бонусов", "кешбэк")
    | _folded("egyenleg", "pontok", "pont", "pontegyenleg", "bónusz", "bónuszpontok")
    | _folded("sold", "puncte", "sold puncte", "bonusuri", "puncte bonus", "puncte acumulate")
)

GOODS_FIELDS = (
    Field(
        "code",
        _folded("code", "barcode", "ean", "ean13", "gtin", "sku", "product_id", "item code")
        | _folded("код", "штрихкод", "штрих-код", "артикул", "kód", "vonalkód", "cikkszám", "cod", "cod de bare"),
        looks_like_card,
    ),
    Field(
        "name",
        _folded("name", "product", "product_name", "description", "item")
        | _folded("наименование", "название", "товар", "номенклатура", "név", "megnevezés", "termék")
        | _folded("nume", "denumire", "produs"),
    ),
    Field(
        "category",
        _folded("category", "group", "department", "категория", "группа", "kategória", "csoport", "categorie", "grupă"),
    ),
    Field("price", _folded("price", "unit price", "цена", "ár", "egységár", "eladási ár", "preț", "pret", "preţ")),
)
