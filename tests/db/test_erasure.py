"""Who is forgotten is gone from every byte of the books and of the files beside them; every figure stays."""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from db.facts import broken_links
from db.imports.newcomers import Newcomer, enrol_many
from db.ledger.adjustment import adjust
from db.ledger.card import add_card
from db.ledger.consent import give_consents
from db.ledger.coupon import issue_coupon
from db.ledger.customer import edit_person, enrol
from db.ledger.draft import drafts, save_draft
from db.ledger.erasure import BadWhy, Erased, OtherContent, UnknownAccount, erase
from db.ledger.event import happened
from db.ledger.group import set_groups
from db.ledger.merging import merge_accounts, undo_merge
from db.ledger.promise import give_tier, set_terms
from db.ledger.reversal import refund
from db.ledger.sale import commit_sale
from db.ledger.sweep import Swept, finish_erasures, is_owed
from db.lookup import history, sales
from db.lookup.consents import consents_of
from db.lookup.coupons import by_code
from db.lookup.customers import CardNotice, by_account, by_card
from db.lookup.finding import find
from db.lookup.search_keys import fold
from db.reports.audit import check
from db.reports.day_page import day_page
from loyalty.card_number import issue
from loyalty.gains.event import On
from loyalty.reversal import Units
from loyalty.standing import GivenTier, Terms
from tests.db.shop import OPENED, Shop, whole_programme

ZONE = ZoneInfo("Europe/Moscow")
FIRST = ("Anna", "Ёлка", "Щорс", "Ágnes", "Őrsike", "Ștefan", "Țuca", "Zoë")
LAST = ("Bălănescu", "Иванова", "Kőszegi", "Smithers", "Щукина")


@dataclass(frozen=True)
class Person:
    """One customer and all that was ever written of them."""

    account_id: str
    told: tuple[str, ...]
    card: str

    @property
    def forms(self) -> set[bytes]:
        """Every form in which a file might hold them."""
        folded = {
            word for text in self.told for word in (fold(text), *fold(text).split()) if any(map(str.isdigit, word))
        }
        digits = {"".join(filter(str.isalnum, text)) for text in (*self.told, self.card) if text[:1] in "+2"}
        turned = {number[::-1] for number in digits}
        whole = {form for form in {*self.told, self.card} | folded | digits | turned if len(form) > 5}
        return {form.encode() for form in whole}


def crowd(shop: Shop, count: int, dice: random.Random) -> list[Person]:
    """So many customers, each unlike every other in every word, brought in as files bring them."""
    people, made = [], []
    for n in range(count):
        name = f"{dice.choice(FIRST)}{n:05} {dice.choice(LAST)}{n:05}"
        told = (name, f"+7912{(n * 7_919 + 1_234_567) % 10**7:07}", f"box{n:05}@mail.example", f"note{n:05} likes rye")
        one = Person(
            str(UUID(int=dice.getrandbits(128), version=4)),
            told,
            issue("29", f"{(n * 104_729_003 + 3_141_592_653) % 10**10:010}"),
        )
        people.append(one)
        made.append(
            Newcomer(
                account_id=one.account_id,
                at=OPENED + timedelta(seconds=n),
                card=one.card,
                name=told[0],
                phone=told[1],
                email=told[2],
                notes=told[3],
            )
        )
    for first in range(0, count, 150):
        with shop.books.writing() as connection:
            enrol_many(shop.books, connection, made[first : first + 150], zone=ZONE)
    shop.now = OPENED + timedelta(seconds=count)
    return people


def lived(shop: Shop, one: Person, n: int) -> Person:
    """Everything that may happen to a customer and leaves words behind."""
    books, own = shop.books, one.account_id
    renamed = tuple(text.replace("a", "aa").replace("box", "post").replace("+7912", "+7999") for text in one.told)
    renamed = (f"Новая{n:05}x {renamed[0]}", *renamed[1:])
    for told in (renamed, (f"Last{n:05}name", *renamed[1:])):
        shop.later(seconds=1)
        name, phone, email, notes = told
        edit_person(
            books, op_id=shop.new_id(), account_id=own, name=name, phone=phone, email=email, notes=notes, now=shop.now
        )
    words = tuple(f"{what}{n:05} because of kindness" for what in ("thanks", "sorry", "survey", "agreed", "clerk"))
    now = shop.now
    second = issue("29", f"{7_182_818_284 + n * 104_729:010}")
    add_card(books, op_id=shop.new_id(), account_id=own, number=second, now=now, replaces=one.card)
    issue_coupon(books, op_id=shop.new_id(), rule="thanks", account_id=own, reason=words[0], author=words[4], now=now)
    adjust(
        books, op_id=shop.new_id(), account_id=own, purse="bonus", points=500, reason=words[1], author=words[4], now=now
    )
    happened(books, op_id=shop.new_id(), account_id=own, event=On.SURVEY, words=words[2], author=words[4], now=now)
    terms = Terms(id=f"terms-{n}", name=words[3], rate=700, agreed_by=words[4])
    set_terms(books, op_id=shop.new_id(), account_id=own, terms=terms, now=now)
    set_groups(books, op_id=shop.new_id(), account_id=own, groups=("Kindergarten",), now=now)
    given = GivenTier(tier="gold", ends_on=date(2027, 1, 1), author=words[4])
    give_tier(books, op_id=shop.new_id(), account_id=own, given=given, now=now)
    give_consents(
        books, op_id=shop.new_id(), account_id=own, purposes=("email",), how="paper",
        words={"email": "Corner bakery may write to me."}, language="en", author=words[4], now=now,
    )  # fmt: skip
    sold = shop.sell(own, 60_000, 2_000)
    refund(
        books, reversal_id=shop.new_id(), sale_id=sold.op_id, units=(Units(1, 1000),), now=shop.later(minutes=1),
        manager=f"manager{n:05}",
    )  # fmt: skip
    document = {"sale_id": shop.new_id(), "account_id": own, "card_number": second, "customer_name": f"Last{n:05}name"}
    save_draft(books, f"parked-{n:05}", document | {"amount": 990}, now=shop.now)
    return Person(own, (*one.told, *renamed, f"Last{n:05}name", second, *words, f"manager{n:05}"), one.card)


def found_in(path: Path, people: list[Person]) -> set[str]:
    """Of whom a form stands in a file of the books or beside them."""
    left = set()
    for beside in path.parent.glob(f"{path.name}*"):
        raw = beside.read_bytes()
        left |= {one.account_id for one in people if any(form in raw for form in one.forms)}
    return left


@pytest.fixture
def full(make_shop: Callable[..., Shop]) -> tuple[Shop, list[Person], list[Person]]:
    """A shop of two thousand, some of whom have lived through everything; who goes, and who stays."""
    shop = make_shop(**whole_programme())
    dice = random.Random(20261128)
    people = crowd(shop, 2_000, dice)
    gone = [lived(shop, one, n) for n, one in enumerate(people[:12])] + people[12:100]
    dice.shuffle(gone)
    return shop, gone, people[1_900:]


def takings(shop: Shop) -> object:
    return [day_page(shop.books, OPENED.date() + timedelta(days=n)) for n in range(3)]


def test_of_who_was_forgotten_no_byte_is_left_and_no_figure_has_moved(
    full: tuple[Shop, list[Person], list[Person]],
) -> None:
    shop, gone, stay = full
    path = shop.books.path
    before, told = takings(shop), check(shop.books)
    assert found_in(path, gone[:20]) == {one.account_id for one in gone[:20]}
    for n, one in enumerate(gone):
        erase(shop.books, op_id=f"erase-{n:06}", account_id=one.account_id, now=shop.later(seconds=1), author="Olga")
    assert is_owed(shop.books)
    assert finish_erasures(path) is Swept.CLEAN
    assert found_in(path, gone) == set()
    assert not is_owed(shop.books)
    assert found_in(path, stay[:20]) == {one.account_id for one in stay[:20]}
    assert takings(shop) == before
    after = check(shop.books)
    assert (told.problems, after.problems) == ((), ())
    assert after.counted["sales"] == told.counted["sales"]
    assert after.counted["entries"] == told.counted["entries"]
    with shop.books.reading() as connection:
        assert list(broken_links(connection)) == []
    shop.books.close()
    assert found_in(path, gone) == set()


def test_an_erased_customer_opens_for_nobody_and_nothing_is_kept_of_them_any_more(
    make_shop: Callable[..., Shop],
) -> None:
    shop = make_shop(**whole_programme())
    books, now = shop.books, shop.now
    ann = shop.enrol("Ann", phone="+7 912 345-67-89", card_number="4006381333931")
    sold = shop.sell(ann, 60_000)
    coupon = issue_coupon(books, op_id=shop.new_id(), rule="thanks", account_id=ann, reason="Ann's review", now=now)
    give_consents(
        books,
        op_id=shop.new_id(),
        account_id=ann,
        purposes=("sms",),
        how="till",
        words={"sms": "Yes"},
        language="en",
        now=now,
    )
    changes = erase(books, op_id="erase-ann", account_id=ann, now=shop.later(minutes=1))
    assert changes.accounts == {ann}
    assert erase(books, op_id="erase-ann", account_id=ann, now=shop.now) == changes
    found = by_card(books, "4006381333931")
    assert isinstance(found, CardNotice)
    assert found.problem == "unknown"
    assert by_account(books, ann) is None
    assert find(books, "ann") == find(books, "6789") == ()
    seen = sales.sale(books, sold.op_id)
    assert seen is not None
    assert (seen.customer_name, seen.customer_phone, seen.card_number, seen.quote.to_pay) == ("", "", "", 60_000)
    assert history.page(books, ann).rows
    withdrawn = by_code(books, coupon.code)
    assert withdrawn is not None
    assert (withdrawn.state, withdrawn.reason, withdrawn.customer_name) == ("withdrawn", "", "")
    assert consents_of(books, ann).given("sms")
    what: dict[str, Any] = {"books": books, "op_id": "too-late-1", "account_id": ann, "now": shop.now}
    quoted = shop.quote("", 1_000)
    for refused in (
        lambda: edit_person(**what, name="Ann"),
        lambda: add_card(**what, number="4006381333931"),
        lambda: adjust(**what, purse="bonus", points=5, reason="", author=""),
        lambda: set_groups(**what, groups=("Staff",)),
        lambda: happened(**what, event=On.SURVEY),
        lambda: issue_coupon(**what, rule="thanks"),
        lambda: enrol(**what, name="Ann"),
        lambda: erase(**what),
        lambda: give_consents(**what, purposes=("sms",), how="till", words={"sms": "Yes"}, language="en"),
        lambda: commit_sale(books, sale_id="too-late-1", account_id=ann, quote=shop.quote(ann, 1_000), now=shop.now),
    ):
        with pytest.raises(Erased):
            refused()
    assert quoted.to_pay == 1_000
    back = refund(
        books, reversal_id=shop.new_id(), sale_id=sold.op_id, units=(Units(0, 1000),), now=shop.now, manager="Olga"
    )
    assert back.reversal.cash == 60_000
    assert check(books).problems == ()


def test_what_cannot_be_erased_says_why(shop: Shop) -> None:
    ann = shop.enrol()
    with pytest.raises(UnknownAccount):
        erase(shop.books, op_id="erase-nobody", account_id="nobody", now=shop.now)
    with pytest.raises(BadWhy):
        erase(shop.books, op_id="erase-ann", account_id=ann, now=shop.now, why="because Ann said so")
    erase(shop.books, op_id="erase-ann", account_id=ann, now=shop.now)
    with pytest.raises(OtherContent):
        erase(shop.books, op_id="erase-ann", account_id=shop.enrol("Bob"), now=shop.now)


def test_accounts_that_are_one_person_are_forgotten_together(shop: Shop) -> None:
    ann, anna, bob = shop.enrol("Ann"), shop.enrol("Anna"), shop.enrol("Bob")
    merge_accounts(shop.books, op_id="merge-0001", from_account=anna, into_account=ann, now=shop.later(minutes=1))
    assert erase(shop.books, op_id="erase-ann", account_id=anna, now=shop.now).accounts == {ann, anna}
    assert by_account(shop.books, ann) is by_account(shop.books, anna) is None
    assert by_account(shop.books, bob) is not None
    with pytest.raises(Erased):
        undo_merge(shop.books, op_id="unmerge-01", merge_id="merge-0001", now=shop.now)
    with pytest.raises(Erased):
        merge_accounts(shop.books, op_id="merge-0002", from_account=bob, into_account=ann, now=shop.now)
    assert check(shop.books).problems == ()


def test_goods_of_a_parked_sale_stay_and_are_nobodys(shop: Shop) -> None:
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    document = {"sale_id": "sale-0001", "card_number": "4006381333931", "amount": 990}
    save_draft(shop.books, "one", document | {"account_id": ann, "customer_name": "Ann"}, now=shop.now)
    save_draft(shop.books, "two", document | {"account_id": bob, "customer_name": "Bob"}, now=shop.now)
    erase(shop.books, op_id="erase-ann", account_id=ann, now=shop.now)
    # A till that has not heard of it yet saves once more.
    save_draft(shop.books, "open", document | {"account_id": ann, "customer_name": "Ann"}, now=shop.now)
    kept = {draft.name: (draft.document["customer_name"], draft.document["amount"]) for draft in drafts(shop.books)}
    assert kept == {"one": ("", 990), "two": ("Bob", 990), "open": ("", 990)}


def test_a_sale_under_agreed_terms_tells_the_journal_no_name_and_the_slip_all_of_it(shop: Shop) -> None:
    ann = shop.enrol()
    terms = Terms(id="terms-1", name="Ann's own seven", rate=700)
    set_terms(shop.books, op_id=shop.new_id(), account_id=ann, terms=terms, now=shop.now)
    sold = shop.sell(ann, 10_000)
    assert any(reason.name == "Ann's own seven" for reason in sold.sale.quote.reasons)
    read = sales.sale(shop.books, sold.op_id)
    assert read is not None
    assert read.quote.reasons == sold.sale.quote.reasons
    with shop.books.reading() as connection:
        payloads = connection.exec_driver_sql("SELECT group_concat(CAST(payload AS TEXT)) FROM event").scalar()
    assert "own seven" not in str(payloads)


def test_the_file_waits_while_somebody_reads_the_past_or_it_is_too_large_for_the_day(
    full: tuple[Shop, list[Person], list[Person]],
) -> None:
    shop, gone, _ = full
    path = shop.books.path
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM person").fetchone()
        erase(shop.books, op_id="erase-000001", account_id=gone[0].account_id, now=shop.now)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("db.books._PRAGMAS", ("PRAGMA busy_timeout=10",))
            assert finish_erasures(path) is Swept.WAITING
    assert finish_erasures(path, at_once_bytes=0) is Swept.WAITING
    assert is_owed(shop.books)
    assert finish_erasures(path) is Swept.CLEAN
    assert finish_erasures(path, at_once_bytes=0) is Swept.CLEAN
    assert found_in(path, gone[:1]) == set()


def test_a_till_sells_on_while_another_process_forgets(full: tuple[Shop, list[Person], list[Person]]) -> None:
    shop, gone, stay = full
    path = shop.books.path
    accounts = tuple(one.account_id for one in gone[:20])
    # Whoever closes a file takes all locks of its process from it: nothing else may open the books in this one.
    job = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from db.schema.forgetting import forget\n"
        "now = datetime(2026, 3, 9, tzinfo=UTC)\n"
        f"done = forget(Path(sys.argv[1]), {accounts!r}, op_id='forget-1', now=now, why='')\n"
        "print(done.swept.name, len(done.changes.accounts))\n"
    )
    with subprocess.Popen([sys.executable, "-c", job, str(path)], stdout=subprocess.PIPE, text=True) as other:
        sold = [shop.sell(stay[0].account_id, 1_000) for _ in range(3)]
        while other.poll() is None:
            sold.append(shop.sell(stay[len(sold) % 50].account_id, 1_000))
        assert other.stdout is not None
        assert other.stdout.read().split() in (["CLEAN", "20"], ["WAITING", "20"])
    assert check(shop.books).problems == ()
    assert all(sales.sale(shop.books, receipt.op_id) for receipt in sold)
    shop.books.close()
    assert finish_erasures(path) is Swept.CLEAN
    assert found_in(path, gone[:20]) == set()
