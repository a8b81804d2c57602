"""Finding among a million as it is typed, beside the simplest search of the bare key table by raw sqlite3."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from sqlite3 import Connection

from db.lookup.finding import find
from db.lookup.search_keys import CARD, EMAIL, PHONE, prefix_end
from db.schema.upgrade import open_books
from tests.speed.floor import opened_raw, timed
from tests.speed.till import WARM, Measured

#: Any twenty that begin so, in no order and without their names: nothing that finds can do less.
_FLOOR = "SELECT account_id FROM search_key WHERE key >= ? AND key < ? LIMIT 20"


@dataclass(frozen=True, slots=True)
class Typed:
    """One way of asking: what is typed for a customer, the prefix that the floor looks for, and what it may take."""

    what: str
    text: Callable[["Somebody"], str]
    key: Callable[["Somebody"], str]
    most_ms: float


@dataclass(frozen=True, slots=True)
class Somebody:
    """A customer of the crowd: one of their keys of a name, and the numbers."""

    key: str
    phone: str
    email: str
    card: str

    def beginnings(self, letters: int) -> str:
        """The first letters of the first two words."""
        return " ".join(word[:letters] for word in self.key.split()[:2])


def _tail(kind: str, number: str) -> str:
    return kind + number[::-1]


#: A letter is half the shop and may take longer; from the third on nobody may notice.
WAYS = (
    Typed("1 letter", lambda who: who.key[:1], lambda who: who.key[:1], 10),
    Typed("2 letters", lambda who: who.key[:2], lambda who: who.key[:2], 10),
    Typed("3 letters", lambda who: who.key[:3], lambda who: who.key[:3], 2),
    Typed("5 letters", lambda who: who.key[:5], lambda who: who.key[:5], 2),
    Typed("a name in full", lambda who: who.key, lambda who: who.key, 2),
    Typed("3 letters of two words", lambda who: who.beginnings(3), lambda who: who.key[:3], 10),
    Typed("last 4 of a phone", lambda who: who.phone[-4:], lambda who: _tail(PHONE, who.phone[-4:]), 2),
    Typed("last 7 of a phone", lambda who: who.phone[-7:], lambda who: _tail(PHONE, who.phone[-7:]), 2),
    Typed("last 4 of a card", lambda who: who.card[-4:], lambda who: _tail(CARD, who.card[-4:]), 2),
    Typed("a phone from its start", lambda who: f"8 {who.phone[2:5]} {who.phone[5:8]}", lambda who: PHONE, 2),
    Typed("a whole phone", lambda who: f"8 ({who.phone[2:5]}) {who.phone[5:]}", lambda who: _tail(PHONE, who.phone), 2),
    Typed("5 of an e-mail", lambda who: who.email[:5], lambda who: EMAIL + who.email[:5], 2),
    Typed(
        "an e-mail up to its @",
        lambda who: who.email[: who.email.index("@") + 1],
        lambda who: EMAIL + who.email[: who.email.index("@") + 1],
        2,
    ),
)


def measure(path: Path, *, times: int) -> dict[Typed, Measured]:
    """Ask in each way so many times, the floor turn about."""
    books, raw = open_books(path), opened_raw(path)
    random = Random(1)
    crowd = _crowd(raw, random, times)
    found: dict[Typed, Measured] = {}
    for way in WAYS:
        measured = found[way] = Measured()
        for n, who in enumerate([*random.choices(crowd, k=WARM), *crowd]):
            text, low = way.text(who), way.key(who)
            took = timed(lambda text=text: find(books, text))
            bounds = (low, prefix_end(low))
            floor = timed(lambda bounds=bounds: raw.execute(_FLOOR, bounds).fetchall())
            if n >= WARM:
                measured.took.append(took)
                measured.floor.append(floor)
    books.close()
    raw.close()
    return found


def _crowd(raw: Connection, random: Random, times: int) -> list[Somebody]:
    """Customers drawn by chance: a common name is typed as often as it is met."""
    accounts = raw.execute("SELECT account_id FROM person WHERE email <> ''").fetchall()
    drawn = []
    for (account_id,) in random.choices(accounts, k=times):
        phone, email, card = raw.execute(
            "SELECT phone, email, number FROM person JOIN card USING (account_id) WHERE account_id = ?", (account_id,)
        ).fetchone()
        keys = raw.execute("SELECT key FROM search_key WHERE account_id = ? AND seen > 0", (account_id,)).fetchall()
        drawn.append(Somebody(random.choice(keys)[0], phone, email, card))
    return drawn
