"""Books with a million customers to find among: names in three scripts, as often as they are met.

Only what finding reads is in them, written without the till.
"""

import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from sqlite3 import Connection
from typing import Any

from db.books import SCHEMA_VERSION
from db.imports.demo_words import DEMO_SHOPS, Speaker
from db.lookup.search_keys import CARD, PHONE, email_keys, fold, number_keys, rotations, week_of
from db.lookup.standings import SNAPSHOT_FORM, write_snapshot
from db.schema.upgrade import NewWorkplace, create_books
from db.tables.columns import day_number, micros
from loyalty.card_number import issue
from loyalty.money import Currency
from loyalty.standing import GUEST
from tests.speed.floor import opened_raw
from tests.speed.shop import NOW, PROGRAMME, ZONE

#: The country that reads what is typed without one.
COUNTRY = "RU"
_BATCH = 50_000
#: Half of the shop's customers write Cyrillic, a third Latin with its marks, the rest Greek.
_SHARES = (("ru", 50), ("hu", 20), ("ro", 18), ("el", 12))
#: Family names beyond the common ones: their stems with each of these ends, as languages make them.
_ENDS = {
    "ru": ("енко", "ский", "ович", "ук", "ченко", "няк", "цов", "кин", "ец", "ин", "ев", "ихин", "ушкин", "ейко"),
    "hu": ("i", "fi", "falvi", "házi", "né", "kúti", "szegi", "vári", "ős", "di", "hegyi", "laki", "esi", "lődi"),
    "ro": ("escu", "eanu", "aru", "iu", "oiu", "ean", "uță", "aș", "ache", "ilă", "ici", "eanca", "uleț", "oșanu"),
    "el": ("όπουλος", "ίδης", "άκης", "άκος", "ιάδης", "έλης", "άτος", "ούλης"),
}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_GREEK = Speaker(
    women=_words("Άννα Βασιλική Γεωργία Δήμητρα Ειρήνη Ελένη Ευαγγελία Ιωάννα Κατερίνα Μαρία Σοφία Χρυσή Ζωή"),
    men=_words("Αλέξανδρος Αντώνης Βασίλης Γιάννης Γιώργος Δημήτρης Ηλίας Κώστας Μιχάλης Νίκος Πέτρος Σπύρος"),
    families=_words(
        "Αγγελ Αλεξ Αναστασ Αντων Αποστολ Βασιλ Γεωργ Γιανν Δημητρ Ευαγγελ Ηλι Θεοδωρ Ιωανν Καραγιανν Κωνσταντιν "
        "Λαμπρ Μακρ Μαρκ Μιχαλ Νικολ Οικονομ Παναγιωτ Παπ Παπαδ Πετρ Σαββ Σταμ Σταυρ Στεφαν Τριανταφυλλ Φωτ Χατζ Χριστ"
    ),
)
_FATHERS = ("ович", "овна")


def crowd_of(folder: Path, customers: int) -> Path:
    """The books with so many customers, made once and kept under the folder."""
    path = folder / f"crowd-{customers}-v{SCHEMA_VERSION}.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".making")
        for left in folder.glob(f"{unfinished.name}*"):
            left.unlink()
        _make(unfinished, customers)
        os.replace(unfinished, path)
    return path


class _Names:
    """Given and family names of one language, the common ones common: the n-th is met 1/n as often as the first."""

    def __init__(self, language: str) -> None:
        speaker = _GREEK if language == "el" else DEMO_SHOPS[language].speaker
        self._fathers = speaker.men if language == "ru" else ()
        made = [
            stem[:-1] + end if stem[-1] in "аеиоуaeiouăîâáéóö" else stem + end
            for end in _ENDS[language]
            for stem in speaker.families
        ]
        self._given = _Drawn((*speaker.women, *speaker.men), shift=8)
        families = made if language == "el" else [*speaker.families, *made]
        self._families = _Drawn(tuple(families), shift=12)
        self._speaker = speaker

    def draw(self, random: Random) -> str:
        given, family = self._given.draw(random), self._families.draw(random)
        woman = given in self._speaker.women
        if self._fathers and random.random() < 0.6:
            given += " " + random.choice(self._fathers) + _FATHERS[woman]
        return self._speaker.full(given, family, woman=woman)


class _Drawn:
    def __init__(self, words: tuple[str, ...], *, shift: int) -> None:
        self._words = words
        self._weights = list(accumulate(1 / (place + shift) for place in range(len(words))))

    def draw(self, random: Random) -> str:
        return random.choices(self._words, cum_weights=self._weights)[0]


def _make(path: Path, customers: int) -> None:
    place = NewWorkplace(
        shop_name="Crowd",
        till_name="Till 1",
        till_code="CRD",
        country=COUNTRY,
        currency=Currency("RON", 2),
        language="en",
        zone=ZONE,
    )
    ids = (f"op-{n:08}" for n in range(10**8))
    create_books(path, workplace=place, programme=PROGRAMME, now=NOW, new_id=lambda: next(ids)).close()
    raw = opened_raw(path)
    # Made again when it is cut off: nothing waits for the disk, and indexes are built when all is there.
    for pragma in (
        "synchronous=OFF",
        "journal_mode=OFF",
        "foreign_keys=OFF",
        "secure_delete=OFF",
        "cache_size=-262144",
    ):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    tables = ("account", "person", "card", "standing", "search_key")
    marks = ", ".join("?" for _ in tables)
    named = f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql <> '' AND tbl_name IN ({marks})"
    indexes = raw.execute(named, tables).fetchall()
    raw.execute("BEGIN")
    for name, _ in indexes:
        raw.execute(f"DROP INDEX {name}")
    for table in tables:
        raw.execute(f"CREATE TEMP TABLE new_{table} AS SELECT * FROM {table} WHERE 0")
    random = Random(customers)
    drawn = _customers(customers, random)
    for first in range(0, customers, _BATCH):
        _write(raw, [next(drawn) for _ in range(min(_BATCH, customers - first))])
        _told(min(first + _BATCH, customers), customers)
    for table, order in zip(
        tables, ("account_id", "account_id", "number", "account_id", "key, account_id"), strict=True
    ):
        raw.execute(f"INSERT OR IGNORE INTO {table} SELECT * FROM new_{table} ORDER BY {order}")
        raw.execute(f"DROP TABLE new_{table}")
    for _, sql in indexes:
        raw.execute(sql)
    raw.execute("COMMIT")
    raw.execute("PRAGMA journal_mode=WAL").fetchall()
    raw.execute("ANALYZE")
    raw.close()


def _customers(customers: int, random: Random) -> Iterator[tuple[Any, ...]]:
    """Account, name, phone, e-mail, card, the day they joined, the day of their last visit."""
    languages = {language: _Names(language) for language, _ in _SHARES}
    shares = list(accumulate(share for _, share in _SHARES))
    codes = [f"9{random.randrange(100):02}" for _ in range(60)]
    today = NOW.date()
    for place in range(customers):
        language = random.choices([language for language, _ in _SHARES], cum_weights=shares)[0]
        phone = f"+7{random.choice(codes)}{random.randrange(10**7):07}"
        email = ""
        if random.random() < 0.3:
            name = fold(languages[random.choice(("hu", "ro"))].draw(random)).replace(" ", ".")
            email = f"{name}{random.randrange(1000)}@mail{random.randrange(30)}.example"
        card = issue("290", f"{place * 7_919 % 10**9:09}")
        joined = today - timedelta(days=random.randrange(5 * 365))
        seen = None
        if random.random() < 0.8:
            seen = max(joined, today - timedelta(days=int(random.expovariate(1 / 120))))
        drawn = f"{random.getrandbits(128):032x}"
        account = "-".join((drawn[:8], drawn[8:12], drawn[12:16], drawn[16:20], drawn[20:]))
        yield account, languages[language].draw(random), phone, email, card, joined, seen


def _write(raw: Connection, drawn: list[tuple[Any, ...]]) -> None:
    at, snapshot, folded = micros(NOW), write_snapshot(GUEST) + bytes(200), dict[str, str]()
    keys: list[tuple[str, str, int]] = []
    for account, name, phone, email, card, joined, seen in drawn:
        week = week_of(seen or joined)
        own = [folded.get(word) or folded.setdefault(word, fold(word)) for word in name.split()]
        keys += [(key, account, week) for key in rotations(own)]
        numbers = number_keys(PHONE, phone) + number_keys(CARD, card) + email_keys(email)
        keys += [(key, account, -week) for key in numbers]
    raw.executemany("INSERT INTO new_search_key (key, account_id, seen) VALUES (?, ?, ?)", keys)
    raw.executemany(
        "INSERT INTO new_account (account_id, joined_at, joined_on, referred_by, merged_into, absorbs) "
        "VALUES (?, ?, ?, '', '', 0)",
        [(one[0], at, day_number(one[5])) for one in drawn],
    )
    raw.executemany(
        "INSERT INTO new_person (account_id, name, phone, email, language, notes) VALUES (?, ?, ?, ?, '', '')",
        [one[:4] for one in drawn],
    )
    raw.executemany(
        "INSERT INTO new_card (number, account_id, kind, status, replaced_by, issued_at) "
        "VALUES (?, ?, '', 'active', '', ?)",
        [(one[4], one[0], at) for one in drawn],
    )
    raw.executemany(
        "INSERT INTO new_standing (account_id, newest_at, newest_op, last_visit, form, snapshot) "
        "VALUES (?, ?, '', ?, ?, ?)",
        [(one[0], at, one[6] and day_number(one[6]), SNAPSHOT_FORM, snapshot) for one in drawn],
    )


def _told(done: int, of: int) -> None:
    print(f"  making books: {done:,} of {of:,} customers", file=sys.stderr, flush=True)
