"""`regulars` run in this process: arguments and standard input in, exit code, words and JSON out."""

import io
import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.schema.upgrade import NewWorkplace, create_books
from desktop.commands.__main__ import ended
from desktop.commands.program import Run
from loyalty.money import Currency

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PROGRAMME = {
    "name": "Cashback",
    "currency": {"code": "RUB", "decimals": 2},
    "zone": "Europe/Moscow",
    "purses": [{"id": "cash", "name": "Cashback", "unit": "money", "pays_up_to": 5000}],
    "tiers": [{"id": "bronze", "name": "Bronze"}, {"id": "gold", "name": "Gold", "from": 100_000}],
    "earn": [{"id": "five", "name": "Cashback", "purse": "cash", "rate": 500}],
    "examples": [
        {
            "name": "five percent",
            "at": "2026-11-21T12:00:00+03:00",
            "standing": {},
            "basket": {"amount": 10_000},
            "expected": {"to_pay": 10_000, "earned": {"cash": 500}},
        }
    ],
}


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def said(self):
        """The JSON answer."""
        return json.loads(self.out)


@pytest.fixture
def stopped_clock(monkeypatch):
    """The commands' clock stands; a test sets it on."""
    stands = {"now": NOON}
    monkeypatch.setattr(Run, "now", lambda self: stands["now"])
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    return stands


@pytest.fixture
def regulars(stopped_clock, monkeypatch, capsys):
    """Run a command: `regulars("sell", "-", json={…})`."""

    def call(*arguments, json_in=None, text_in=None):
        raw = text_in if text_in is not None else "" if json_in is None else json.dumps(json_in)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw.encode())))
        capsys.readouterr()
        code = ended([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return call


def make_books(path: Path, programme, *, new_id, now=NOON, language="en"):
    place = NewWorkplace(
        shop_name="Corner bakery",
        till_name="Till 1",
        till_code="KDT",
        country="RU",
        currency=Currency(programme["currency"]["code"], programme["currency"].get("decimals", 2)),
        language=language,
        zone=programme["zone"],
    )
    return create_books(path, workplace=place, programme=programme, now=now, new_id=new_id)


@pytest.fixture
def books_path(tmp_path, new_id):
    path = tmp_path / "books.db"
    make_books(path, PROGRAMME, new_id=new_id).close()
    return path


@pytest.fixture
def programme_path(tmp_path):
    path = tmp_path / "programme.json"
    path.write_text(json.dumps(PROGRAMME), encoding="utf-8")
    return path


@pytest.fixture
def new_books():
    """Make books of another programme: `new_books(path, programme, new_id=…, now=…)`."""
    return make_books
