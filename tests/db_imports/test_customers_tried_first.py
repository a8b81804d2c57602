"""A list is tried before it is brought in: its first rows one by one, then the whole of it, with nothing written."""

import shutil
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from db.books import Books
from db.imports.customers import PREVIEW_ROWS, import_customers, preview_customers
from db.imports.guessing import changed, guess_customers, look
from db.imports.landing import Fate, mark_key
from db.imports.mapping import read_mapping
from db.imports.receipts import import_receipts
from db.lookup import customers, history
from db.lookup.finding import find
from db.lookup.programme import in_force
from db.reports.audit import check

LIST = (
    "Nume;Telefon;Card;E-mail;Data nașterii;Cashback\n"
    "Ionescu Ana;0721 234 567;2900000000018, 2900000000025;ana@example.ro;28.02.1990;12,50\n"
    "Țăranu Șerban;0722 234 567;;;;\n"
    "Popa Ion;0721234567;;;;\n"
    "Popa Ion;12;abc;;31.02.1990;1,005\n"
    "Popa Ion;;;;;\n"
    "Popa Ion;0723 234 567;;;28.02;\n"
    ";;2900000000018;;;\n"
    "Popa Ion;4,07212E+11;;;;\n"
)


@pytest.fixture
def file(tmp_path):
    def write(text=LIST, page="utf-8", name="customers.csv"):
        path = tmp_path / name
        path.write_bytes(text.encode(page))
        return path

    return write


def meant(books, path):
    purses = in_force(books, day=date(2026, 5, 12)).programme.purses
    return guess_customers(look(path, country="RO"), purses=purses, country="RO").mapping


def test_the_first_rows_show_what_they_are_read_as_and_every_cell_that_is_wrong(books, file, clock):
    path = file()
    preview = preview_customers(books, path, meant(books, path), now=clock())
    assert preview.header[0] == "Nume"
    rows = [row.decided for row in preview.rows]
    assert [row.fate for row in rows] == [Fate.NEW, Fate.NEW, *[Fate.REFUSED] * 3, Fate.NEW, *[Fate.REFUSED] * 2]
    ana = rows[0].row
    assert (ana.phone, ana.birthday, ana.balances) == ("+40721234567", date(1990, 2, 28), (("cash", 1_250),))
    assert ana.cards == ("2900000000018", "2900000000025")
    wrong = [[(problem.column, problem.code) for problem in row.problems] for row in rows]
    assert wrong[2:5] == [
        [("Telefon", "phone_twice")],
        [("Card", "not_a_card"), ("Telefon", "bad_phone"), ("Data nașterii", "not_a_date"), ("Cashback", "too_fine")],
        [("", "no_key")],
    ]
    assert [(note.column, note.code) for note in rows[5].notes] == [("Data nașterii", "no_year")]
    assert wrong[6:] == [[("Card", "card_twice")], [("Telefon", "damaged_number")]]
    assert check(books).counted["customers"] == 0


def test_no_more_than_the_first_twenty_are_shown(books, file, clock):
    path = file("Nume;Telefon\n" + "".join(f"Ana;072123{n:04}\n" for n in range(50)))
    assert len(preview_customers(books, path, meant(books, path), now=clock()).rows) == PREVIEW_ROWS


def test_a_dry_run_counts_as_the_import_does_and_writes_nothing(books, file, clock):
    path = file()
    before = books.path.read_bytes()
    tried = import_customers(books, path, meant(books, path), now=clock(), dry_run=True)
    assert books.path.read_bytes() == before
    assert (tried.rows, tried.landed, len(tried.refused), len(tried.noted)) == (8, 3, 5, 1)
    assert import_customers(books, path, meant(books, path), now=clock()) == tried
    assert check(books).is_clean
    again = import_customers(books, path, meant(books, path), now=clock())
    assert (again.landed, again.already_there, again.refused) == (0, 3, tried.refused)
    for number in ("2900000000018", "2900000000025"):
        assert customers.by_card(books, number).name == "Ionescu Ana"


@pytest.fixture
def known_from_receipts(books, file, clock):
    """Books that know two cards from receipts, and nobody's name."""
    text = "slip,when,card,paid\nA1,2026-03-01 10:00:00,A1-70001,5.00\nA2,2026-03-01 10:00:00,2900000000025,5.00\n"
    document = {"format": "regulars-mapping-1", "of": "receipts", "source": "corner", "receipt": "slip"}
    document |= {"at": {"column": "when"}, "customer": {"column": "card"}, "amounts": {"paid": ["paid"]}}
    import_receipts(books, file(text, name="receipts.csv"), read_mapping(document), now=clock())
    books.fold()
    return books.path


CELLS = st.tuples(
    st.sampled_from(["", "Ana Pop", "Ion"]),
    st.sampled_from(["", "0721 234 567", "0721234567", "0722 234 567", "12"]),
    st.sampled_from(["", "2900000000018", "2900000000025", "A1-70001", "2900000000018;2900000000025"]),
    st.sampled_from(["", "1", "2,50", "x"]),
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(CELLS, max_size=12), batch=st.sampled_from([1, 2, 100]))
def test_whatever_the_rows_a_dry_run_tells_what_the_import_does(known_from_receipts, clock, rows, batch):
    books = Books(shutil.copy(known_from_receipts, known_from_receipts.with_name("copy.db")))
    path = books.path.with_name("list.csv")
    text = "Nume|Telefon|Card|Cashback\n" + "".join("|".join(row) + "\n" for row in [("", "", "", "0"), *rows])
    path.write_text(text, encoding="utf-8")
    mapping = meant(books, path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("db.imports.customers.BATCH_ROWS_MAX", batch)
        tried = import_customers(books, path, mapping, now=clock(), dry_run=True)
        assert import_customers(books, path, mapping, now=clock()) == tried
    assert check(books).is_clean
    books.close()


def test_opening_balances_say_why_they_are_there_and_who_brought_them(books, file, clock):
    path = file()
    import_customers(books, path, meant(books, path), now=clock(), reason="From the old program", author="Maria")
    ana = customers.by_card(books, "2900000000018")
    (row,) = [row for row in history.page(books, ana.account_id).rows if row.kind == "opening"]
    assert row.earned == (("cash", 1_250),)
    with books.reading() as connection:
        asked = connection.exec_driver_sql(
            "SELECT account_id, author, words FROM event_private WHERE op_id = ?", (row.op_id,)
        )
        assert tuple(asked.one()) == (ana.account_id, "Maria", "From the old program")


def test_consents_come_in_only_where_a_hand_says_which_column_tells_them(books, file, clock):
    path = file("Nume;Telefon;SMS\nAna;0721 234 567;da\nIon;0722 234 567;\nEva;0723 234 567;poate\n")
    seen = look(path, country="RO")
    guess = guess_customers(seen, purses=(), country="RO")
    assert guess.mapping.consents == {}
    mapping = changed(guess, seen, "SMS", "consent:sms", country="RO").mapping
    done = import_customers(books, path, mapping, now=clock(), agreed="So says the list.")
    assert [(row.column, row.code) for row in done.refused] == [("SMS", "not_yes_or_no")]
    with books.reading() as connection:
        told = connection.exec_driver_sql(
            "SELECT consent.purpose, given, how, words FROM consent JOIN consent_words USING (words_id)"
        ).all()
    assert [tuple(row) for row in told] == [("sms", 1, "file", "So says the list.")]
    assert check(books).is_clean


def test_the_marks_of_what_came_in_hold_nobodys_number(books, file, clock):
    path = file()
    mapping = meant(books, path)
    import_customers(books, path, mapping, now=clock())
    with books.reading() as connection:
        marks = connection.exec_driver_sql("SELECT source, key FROM import_mark").all()
    assert ("customers:people", mark_key("customers:people", "phone:+40722234567")) in [tuple(mark) for mark in marks]
    assert not [key for _, key in marks if "4072" in key or "2900" in key]


def test_a_workbook_lands_as_the_csv_does(books, tmp_path, clock):
    workbook = Workbook()
    workbook.active.append(["Nume", "Telefon", "Card", "Data nașterii", "Cashback"])
    workbook.active.append(["Ionescu Ana", 721234567, 2900000000018, date(1990, 2, 28), 12.5])
    path = tmp_path / "list.xlsx"
    workbook.save(path)
    done = import_customers(books, path, meant(books, path), now=clock())
    assert (done.landed, done.refused) == (1, ())
    ana = customers.by_card(books, "2900000000018")
    assert (ana.phone, ana.birthday, ana.standing.purse("cash").spendable(date(2026, 5, 12))) == (
        "+40721234567",
        date(1990, 2, 28),
        1_250,
    )


def test_address_cards_land_and_land_once(books, file, clock):
    path = file(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Pop\nTEL;TYPE=CELL:0721 234 567\nBDAY:--0228\nEND:VCARD\n", name="a.vcf"
    )
    done = import_customers(books, path, meant(books, path), now=clock())
    assert (done.landed, [note.code for note in done.noted]) == (1, ["no_year"])
    assert import_customers(books, path, meant(books, path), now=clock()).already_there == 1
    assert [hit.name for hit in find(books, "pop ana")] == ["Ana Pop"]


def test_years_of_two_figures_are_the_last_such_years_there_were(books, file, clock):
    path = file("Nume;Telefon;Data nașterii\nAna;0721 234 567;31.12.55\nIon;0722 234 567;01.02.05\n")
    import_customers(books, path, meant(books, path), now=clock())
    born = [customers.by_account(books, hit.account_id).birthday for hit in (*find(books, "ana"), *find(books, "ion"))]
    assert born == [date(1955, 12, 31), date(2005, 2, 1)]
