"""Columns are known by their names in four languages, else by what stands in them; a hand puts them right."""

import pytest

from db.imports.guessing import Sure, changed, date_form, decimal_sign, guess_customers, guess_goods, look
from loyalty.programme import Purse, Unit

PURSES = (Purse(id="cash", name="Cashback", unit=Unit.MONEY), Purse(id="stamps", name="Печати", unit=Unit.POINTS))


def seen(tmp_path, text, country="RO"):
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return look(path, country=country)


def guessed(tmp_path, text, country="RO"):
    guess = guess_customers(seen(tmp_path, text, country), purses=PURSES, country=country)
    return [one.field for one in guess.columns], guess


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "Customer ID;Card number;First name;Last name;Mobile;E-mail address;Date of birth;Points balance;Notes",
            ["customer", "card", "name", "name", "phone", "email", "birthday", "balance:cash", "notes"],
        ),
        (
            "Код клиента;№ карты;Фамилия;Имя;Отчество;Тел.;Эл. почта;Дата рождения;Баланс баллов;Печати;Примечание",
            [
                "customer",
                "card",
                "name",
                "name",
                "name",
                "phone",
                "email",
                "birthday",
                "balance:cash",
                "balance:stamps",
                "notes",
            ],
        ),
        (
            "Ügyfélszám;Kártyaszám;Vezetéknév;Keresztnév;Telefonszám;E-mail cím;Születési dátum;Egyenleg;Megjegyzés",
            ["customer", "card", "name", "name", "phone", "email", "birthday", "balance:cash", "notes"],
        ),
        (
            "Cod client;Nr. card;Nume și prenume;Număr de telefon;Adresă de email;Data nașterii;Sold puncte;Observații",
            ["customer", "card", "name", "phone", "email", "birthday", "balance:cash", "notes"],
        ),
        ("№ п/п;ФИО покупателя;Контактный телефон;Скидка", ["", "name", "phone", ""]),
        ("Name;Cashback;Phone 1;Phone 2", ["name", "balance:cash", "phone", ""]),
    ],
)
def test_names_over_columns_in_four_languages(tmp_path, header, fields):
    found, guess = guessed(tmp_path, header + "\n1" + ";" * (len(fields) - 1) + "\n")
    assert found == fields
    assert {one.sure for one in guess.columns if one.field} == {Sure.NAMED}
    assert guess.mapping.file.delimiter == ";"


def test_where_names_say_nothing_the_values_do(tmp_path):
    text = (
        "a,b,c,d,e,f\n"
        "0721 234 567,Ana Pop,2900000000018,ana@example.ro,28.02.1990,1\n"
        "+40722234567,Ion Țăranu,2900000000025,,01.12.1985,2\n"
    )
    found, guess = guessed(tmp_path, text)
    assert found == ["phone", "name", "card", "email", "birthday", ""]
    assert {one.sure for one in guess.columns} == {Sure.LOOKS, Sure.NOT}
    assert guess.mapping.date_format == "%d.%m.%Y"
    assert guess.mapping.source == "people"


def test_a_part_of_a_name_is_believed_only_where_the_values_bear_it_out(tmp_path):
    found, _ = guessed(tmp_path, "Тип карты;Код карты покупателя\nзолотая;A-100200\nсеребряная;A-100201\n", "RU")
    assert found == ["", "card"]


def test_a_list_without_names_and_one_under_a_title(tmp_path):
    headless = seen(tmp_path, "Ana Pop;0721 234 567\nIon Pop;0722 234 567\n")
    assert (headless.shape.header, headless.header) == (False, ("#1", "#2"))
    assert len(headless.rows) == 2
    titled = seen(tmp_path, "Customers of May;;\n\nName;Phone;Card\nAna;0721 234 567;\n")
    assert (titled.shape.skip, titled.header) == (1, ("Name", "Phone", "Card"))
    assert titled.rows == ((4, ("Ana", "0721 234 567", "")),)


def test_a_number_that_two_rows_share_is_nobodys_own(tmp_path):
    found, _ = guessed(tmp_path, "ID;Name\n1;Ana\n1;Ion\n")
    assert found == ["", "name"]


def test_a_hand_puts_a_column_right_and_another_gives_way(tmp_path):
    looked = seen(tmp_path, "Phone;Other;Name\n0721 234 567;0722 234 567;Ana\n")
    guess = guess_customers(looked, purses=PURSES, country="RO")
    guess = changed(guess, looked, "Other", "phone", country="RO")
    assert [one.field for one in guess.columns] == ["", "phone", "name"]
    assert guess.mapping.phone == "Other"
    guess = changed(guess, looked, "Phone", "balance:stamps", country="RO")
    assert guess.mapping.balances == {"stamps": "Phone"}
    assert changed(guess, looked, "Name", "", country="RO").mapping.name == []


@pytest.mark.parametrize(
    ("values", "country", "form", "plain"),
    [
        (["31.12.1990", "01.02.1985"], "RU", "%d.%m.%Y", True),
        (["1990-12-31", "1985-02-01"], "RU", "", True),
        (["1990.12.31.", "1985. 02. 01."], "HU", "%Y.%m.%d", True),
        (["12/31/1990", "01/02/1985"], "GB", "%m/%d/%Y", True),
        (["31/12/1990", "01/02/1985"], "US", "%d/%m/%Y", True),
        (["03/04/1990"], "GB", "%d/%m/%Y", False),
        (["03/04/1990"], "US", "%m/%d/%Y", False),
        (["04/04/1990"], "US", "%m/%d/%Y", True),
        (["31.12.90", "01.02.85"], "RU", "%d.%m.%y", True),
        (["31.12.1990 0:00:00"], "RU", "%d.%m.%Y", True),
        ([], "RU", "", True),
        (["soon"], "RU", "", True),
    ],
)
def test_how_days_are_written_is_read_from_them_and_else_the_country_says(values, country, form, plain):
    assert date_form(values, country) == (form, plain)


def test_a_doubt_about_days_is_told(tmp_path):
    _, guess = guessed(tmp_path, "Name;Birthday\nAna;03/04/1990\n")
    assert guess.doubts == ("day_or_month",)


@pytest.mark.parametrize(
    ("values", "sign"),
    [(["12", "12,5"], ","), (["1.234,50"], ","), (["1,234.50"], "."), (["1 234"], "."), (["1,234"], "."), ([], ".")],
)
def test_the_sign_before_hundredths(values, sign):
    assert decimal_sign(values) == sign


def test_goods_are_guessed_by_the_same_rules(tmp_path):
    mapping = guess_goods(seen(tmp_path, "Штрихкод;Наименование;Цена\n1;Булка;60,50\n"))
    assert (mapping.code, mapping.name, mapping.price) == ("Штрихкод", ["Наименование"], "Цена")
    assert mapping.file.decimal == ","
    assert guess_goods(seen(tmp_path, "a;b\n1;2\n")) is None
