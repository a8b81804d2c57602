"""A chain of one test: a hub, and tills that belong to it, each with books of its own on a real file."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from db.reports.audit import check
from db.schema.upgrade import create_books, open_books
from db.sync.link import greeting, join
from db.sync.round import RoundReport, sync_once
from db.sync.wire import Hub
from db.tables.columns import micros
from tests.db.shop import OPENED, WORKPLACE, Shop, programme
from tests.worlds.hub_state import HubState
from tests.worlds.model_hub import ModelHub

CODES = ("AAA", "BBB", "CCC")
#: New books, by their till's code and its programme: they are made once and copied.
_begun: dict[tuple[str, str], bytes] = {}


@dataclass
class Chain:
    """Tills by number, from 1; all of them look at one clock."""

    folder: Path
    #: The hub as each till sees it, and what sets its clock, where that is not the model.
    doors: Callable[[int], Hub] | None = None
    set_clock: Callable[[int], None] = lambda at: None
    hub: ModelHub = field(init=False)
    tills: dict[int, Shop] = field(default_factory=dict)
    now: datetime = OPENED
    put_backs: int = 0

    def __post_init__(self) -> None:
        self.hub = ModelHub(lambda: micros(self.now))

    def open_till(self, document: dict[str, object] | None = None) -> Shop:
        """One more till; the first one brings the programme."""
        n = len(self.tills) + 1
        code = CODES[n - 1]
        path = self.folder / f"{code}.regulars"
        begun = (code, json.dumps(document, sort_keys=True, default=str))
        if begun not in _begun:
            counted = iter(range(1, 1_000))
            create_books(
                path,
                workplace=replace(WORKPLACE, till_code=code, till_name=f"Till {n}"),
                programme=(document or programme()) if n == 1 else None,
                now=OPENED,
                new_id=lambda: f"first-{code}-{next(counted):06}",
            ).close()
            _begun[begun] = path.read_bytes()
        path.write_bytes(_begun[begun])
        shop = self.tills[n] = Shop(open_books(path), counted_from=n * 10_000)
        self.hub.invite(code)
        return shop

    def join(self, n: int) -> None:
        books = self.tills[n].books
        join(books, self.door(n).hello(greeting(books, now=self.now)), now=self.now)

    def door(self, n: int) -> Hub:
        return self.hub.door(n) if self.doors is None else self.doors(n)

    def sync(self, *which: int) -> list[RoundReport]:
        """A round of each of these tills, in this order; of all of them by default."""
        reports = []
        for n in which or tuple(self.tills):
            self.now = max([self.now, *(shop.now for shop in self.tills.values())]) + timedelta(seconds=1)
            for shop in self.tills.values():
                shop.now = self.now
            self.set_clock(micros(self.now))
            reports.append(sync_once(self.tills[n].books, self.door(n), now=self.now))
            assert reports[-1].state == "in_step", reports[-1]
        return reports

    def settle(self) -> None:
        """Until everybody has heard everything."""
        for _ in range(3):
            self.sync()

    def is_clean(self, *which: int) -> None:
        """Whatever is remembered twice agrees, in the books of these tills."""
        for n in which or tuple(self.tills):
            problems = check(self.tills[n].books).problems
            assert problems == (), problems

    def backup(self, n: int) -> Path:
        """A copy of a till's books as they are."""
        copy = self.folder / f"{CODES[n - 1]}.copy"
        self.tills[n].books.copy_into(copy)
        return copy

    def put_back(self, n: int, copy: Path) -> Shop:
        """The till goes on from that copy: its program is started anew."""
        old = self.tills[n]
        old.books.close()
        path = old.books.path
        for beside in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            beside.unlink(missing_ok=True)
        shutil.copyfile(copy, path)
        self.put_backs += 1
        shop = self.tills[n] = Shop(open_books(path), now=old.now, counted_from=n * 10_000 + self.put_backs * 1_000)
        return shop

    def close(self) -> None:
        for shop in self.tills.values():
            shop.books.close()


#: Chains that have met their hub, by the programme of their first till: each test goes on from a copy.
_made: dict[str, tuple[tuple[bytes, ...], HubState, datetime]] = {}


def two_tills(folder: Path, *, document: dict[str, object] | None = None, **hub: Any) -> Chain:
    """A chain of two tills that have met their hub."""
    chain = Chain(folder, **hub)
    name = json.dumps(document, sort_keys=True, default=str)
    if not hub and name in _made:
        files, state, chain.now = _made[name]
        chain.hub.state = state.copy()
        for n, file in enumerate(files, 1):
            path = folder / f"{CODES[n - 1]}.regulars"
            path.write_bytes(file)
            chain.tills[n] = Shop(open_books(path), now=chain.now, counted_from=n * 10_000 + 100)
        return chain
    for n in (1, 2):
        chain.open_till(document)
        chain.join(n)
    chain.settle()
    if not hub:
        copies = tuple(chain.backup(n).read_bytes() for n in (1, 2))
        _made[name] = (copies, chain.hub.backup(), chain.now)
    return chain
