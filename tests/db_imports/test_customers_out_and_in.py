"""What goes out comes in again: the same customers, cards and balances, whatever they are called."""

import shutil
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.books import Books
from db.exports.customers import export_customers
from db.exports.table_file import Style
from db.imports.customers import import_customers
from db.imports.guessing import guess_customers, look
from db.ledger.adjustment import adjust
from db.ledger.card import add_card, set_card_status
from db.ledger.customer import enrol
from db.ledger.group import set_groups
from db.ledger.merging import merge_accounts
from db.lookup.customer_export import export_rows
from db.lookup.programme import in_force
from db.reports.audit import check
from desktop.wording.columns import csv_style, export_headings
from desktop.wording.words import LANGUAGES, words_of
from loyalty.card_number import issue
from loyalty.entries import Kind

TODAY = date(2026, 5, 12)


def programme(books):
    return in_force(books, day=TODAY).programme


def headings(books, language="ro"):
    return export_headings(words_of(programme(books), language=language, country="RO"))


def listed(books):
    """All that must be the same afterwards."""
    rows = export_rows(books, programme(books), today=TODAY)
    told = ((row.name, row.phone, row.email, row.birthday, set(row.cards), row.balances, row.notes) for row in rows)
    return sorted(told, key=lambda one: (one[1], sorted(one[4])))


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=8)
PEOPLE = st.lists(
    st.tuples(
        st.builds(
            str.__add__,
            st.sampled_from(
                ["", "=", "+", "-2+3", "@", "'=", "Ёлкина; ", 'Țăranu, "'],
            ),
            NAMES,
        ),
        st.booleans(),
        st.sampled_from([None, date(1990, 12, 31), date(2004, 2, 29)]),
        st.integers(0, 2),
        st.integers(0, 10**9),
        st.sampled_from(["", "=HYPERLINK(1)", "two\nlines", "'apostrophe", "1;2,3"]),
    ),
    max_size=4,
)


def join(books, n, person, *, now):
    """One of these people, with what they hold."""
    name, has_phone, born, cards, held, notes = person
    account = f"account-{n}"
    told = {"name": name, "birthday": born, "notes": notes, "email": f"=a{n}@example.ro" if n % 2 else ""}
    phone = f"+4072100000{n}" if has_phone or not cards else ""
    number = issue("29", f"0000000{n}01") if cards else ""
    enrol(books, account_id=account, op_id=f"enrol-{n:04}", now=now, phone=phone, card_number=number, **told)
    if cards > 1:
        add_card(books, op_id=f"card-{n:06}", account_id=account, number=issue("29", f"0000000{n}02"), now=now)
    if held:
        said = {"purse": "cash", "points": held, "reason": "", "author": "", "kind": Kind.OPENING}
        adjust(books, op_id=f"adjust-{n:04}", account_id=account, now=now, **said)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=PEOPLE, style=st.sampled_from([Style(), Style(";", ",")]), language=st.sampled_from(LANGUAGES))
def test_whoever_they_are_they_come_in_as_they_went_out(books, clock, kind, people, style, language):
    books.fold()
    # A folder for each example, closed whatever comes of it: one that fails must not be found by the next.
    with TemporaryDirectory(dir=books.path.parent) as folder, ExitStack() as closing:
        out, into = (Books(shutil.copy(books.path, Path(folder) / name)) for name in ("out.db", "in.db"))
        closing.callback(out.close)
        closing.callback(into.close)
        for n, person in enumerate(people):
            join(out, n, person, now=clock())
        path = Path(folder) / f"list.{kind}"
        written = export_customers(out, path, headings=headings(out, language), style=style, now=clock())
        assert written == len(people)
        purses = programme(into).purses
        mapping = guess_customers(look(path, country="RO"), purses=purses, country="RO").mapping
        done = import_customers(into, path, mapping, now=clock())
        assert (done.landed, done.already_there, done.refused, done.noted) == (len(people), 0, (), ())
        assert listed(into) == listed(out)
        assert check(into).is_clean


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_over_our_own_columns_is_known_again(books, tmp_path, clock, language):
    enrol(books, account_id="ana", op_id="enrol-0001", now=clock(), phone="0721234567", card_number="2900000000018")
    path = tmp_path / "list.csv"
    told = headings(books, language)
    export_customers(books, path, headings=told, style=csv_style("RO", language), now=clock())
    guess = guess_customers(look(path, country="RO"), purses=programme(books).purses, country="RO")
    meant = {one.column: one.field for one in guess.columns}
    left_out = {"tier", "groups", "last_visit", "visits", "spent"}
    assert meant == {heading: "" if field in left_out else field for field, heading in told.fields.items()}


def test_a_list_tells_of_some_with_those_merged_into_them_and_of_no_card_that_opens_nothing(books, tmp_path, clock):
    now = clock()
    for n, name in enumerate(["Ana", "Anna", "Ion"]):
        number = issue("29", f"0000000{n}01")
        enrol(books, account_id=name, op_id=f"enrol-{n:04}", now=now, name=name, card_number=number)
    set_groups(books, op_id="group-0001", account_id="Ana", groups=("Staff",), now=now)
    merge_accounts(books, op_id="merge-0001", from_account="Anna", into_account="Ana", now=now)
    set_card_status(books, op_id="status-0001", number=issue("29", "0000000001"), status="lost", now=now)
    (ana,) = export_rows(books, programme(books), today=TODAY, accounts=["Ana", "nobody"])
    assert (ana.name, ana.cards, ana.groups) == ("Ana", (issue("29", "0000000101"),), ("Staff",))
    assert [row.name for row in export_rows(books, programme(books), today=TODAY)] == ["Ana", "Ion"]
    path = tmp_path / "some.xlsx"
    told: list[tuple[int, int]] = []
    written = export_customers(
        books, path, headings=headings(books), style=Style(), now=now, accounts=iter(["Ion"]),
        progress=lambda done, of: told.append((done, of)),
    )  # fmt: skip
    assert (written, told) == (1, [(0, 1), (1, 1)])


def test_a_shops_own_list_adds_nothing_to_the_books_it_came_from(books, tmp_path, clock):
    now = clock()
    cards = [issue("29", f"0000000{n}01") for n in range(5)]
    for n, (name, phone) in enumerate([("Ana Țuca", "+40721234567"), ("Ion Pop", ""), ("", "")]):
        enrol(books, account_id=f"a{n}", op_id=f"enrol-{n:04}", now=now, name=name, phone=phone, card_number=cards[n])
    enrol(books, account_id="a3", op_id="enrol-0003", now=now, name="Vlad", phone="+40721234568")
    for n in range(3):
        adjust(
            books, op_id=f"adjust-{n:04}", account_id=f"a{n}", purse="cash", points=500, reason="", author="", now=now
        )
    enrol(books, account_id="a4", op_id="enrol-0004", now=now, name="Anna", card_number=cards[4])
    merge_accounts(books, op_id="merge-0001", from_account="a4", into_account="a0", now=now)
    path = tmp_path / "own.csv"
    export_customers(books, path, headings=headings(books), style=csv_style("RO", "ro"), now=now)
    guess = guess_customers(look(path, country="RO"), purses=programme(books).purses, country="RO")
    before = listed(books)
    for dry_run in (True, False):
        done = import_customers(books, path, guess.mapping, now=clock(), dry_run=dry_run)
        assert (done.landed, done.already_there, done.refused) == (0, 4, ())
    assert listed(books) == before
    assert check(books).is_clean


def test_somebody_else_with_a_known_card_is_refused_and_a_bare_card_still_gets_its_first_balance(
    books, tmp_path, clock
):
    ana, bare = issue("29", "0000000001"), issue("29", "0000000101")
    enrol(books, account_id="ana", op_id="enrol-0001", now=clock(), name="Ana", phone="+40721234567", card_number=ana)
    enrol(books, account_id="bare", op_id="enrol-0002", now=clock(), card_number=bare)
    path = tmp_path / "list.csv"
    path.write_text(
        f"card,name,phone,balance:cash\n{ana},Ion,0721234569,\n{bare},,,12.50\n,Maria,0721234567,\n",
        encoding="utf-8",
    )
    guess = guess_customers(look(path, country="RO"), purses=programme(books).purses, country="RO")
    done = import_customers(books, path, guess.mapping, now=clock())
    assert (done.landed, done.already_there) == (1, 0)
    assert {row.code for row in done.refused} == {"card_taken", "phone_taken"}
    again = import_customers(books, path, guess.mapping, now=clock())
    assert (again.landed, again.already_there) == (0, 1)
