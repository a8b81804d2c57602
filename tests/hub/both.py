"""A chain at the hub in memory, and the same chain at the real one: what a test may look at in either, and do to it."""

from pathlib import Path
from typing import Any, Protocol

from db.sync.hub_schema import owner
from tests.db.chain import Chain, two_tills
from tests.hub.hubs import MadeHub


class Seen(Protocol):
    """A hub from behind its counter."""

    def ops(self) -> set[str]:
        """Every operation it has a fact of; none of them twice."""

    def notices(self, n: int) -> list[tuple[str, tuple[str, ...]]]:
        """What a till's people are to be told, and what they may answer."""

    def charges(self) -> dict[str, str]:
        """By operation, what became of what was charged."""

    def name_of(self, account_id: str) -> str: ...

    def is_recovering(self) -> bool: ...

    def unforgotten(self) -> int:
        """Erasures that not every till has obeyed yet."""

    def back_up(self) -> None: ...

    def put_back(self) -> None:
        """It goes on from its backup, and its owner says so."""

    def allow(self, n: int, budget: int) -> None:
        """What a till may spend at the merchant's risk."""

    def retire(self, n: int) -> None: ...


class InMemory:
    """The model."""

    def __init__(self, chain: Chain) -> None:
        self._hub = chain.hub

    def ops(self) -> set[str]:
        found = [fact.op_id for fact in self._hub.state.facts.values()]
        assert len(found) == len(set(found))
        return set(found)

    def notices(self, n: int) -> list[tuple[str, tuple[str, ...]]]:
        return [(one.kind, one.answers) for at, one, said in self._hub.state.notices.values() if at == n and not said]

    def charges(self) -> dict[str, str]:
        return {op: charge.state for op, charge in self._hub.state.charges.items()}

    def name_of(self, account_id: str) -> str:
        return str(self._hub.state.word("person", account_id, "name"))

    def is_recovering(self) -> bool:
        return self._hub.state.recovering

    def unforgotten(self) -> int:
        state = self._hub.state
        tills = [n for n, till in state.tills.items() if till.state == "active"]
        return sum(not all((n, own) in state.obeyed for n in tills) for own in state.erased)

    def back_up(self) -> None:
        self._copy = self._hub.backup()

    def put_back(self) -> None:
        self._hub.restore(self._copy)

    def allow(self, n: int, budget: int) -> None:
        self._hub.set_budget(n, budget, budget)

    def retire(self, n: int) -> None:
        self._hub.retire(n)


class InPostgres:
    """The real one; its backups are PostgreSQL's own."""

    def __init__(self, hub: MadeHub, folder: Path) -> None:
        self._hub = hub
        # The server's user writes it.
        self._copy = hub.server.folder / f"{folder.name}.dump"

    def ops(self) -> set[str]:
        found = [str(op) for (op,) in self._hub.sql("SELECT op_id FROM event")]
        assert len(found) == len(set(found))
        return set(found)

    def notices(self, n: int) -> list[tuple[str, tuple[str, ...]]]:
        asked = "SELECT kind, answers FROM hub.notice WHERE till = %s AND said IS NULL ORDER BY at, id"
        return [(str(kind), tuple(answers)) for kind, answers in self._hub.sql(asked, n)]

    def charges(self) -> dict[str, str]:
        return dict(self._hub.sql("SELECT op_id, state FROM hub.charge"))

    def name_of(self, account_id: str) -> str:
        return str(self._hub.sql("SELECT name FROM person WHERE account_id = %s", account_id)[0][0])

    def is_recovering(self) -> bool:
        return owner.status(self._hub.url).recovering

    def unforgotten(self) -> int:
        return owner.status(self._hub.url).unforgotten

    def back_up(self) -> None:
        self._hub.server.program("pg_dump", "--format=custom", f"--file={self._copy}", self._hub.url)

    def put_back(self) -> None:
        # Whoever is connected would keep the old one from being thrown away.
        self._hub.hang_up()
        server = self._hub.server
        server.program("pg_restore", "--clean", "--create", f"--dbname={server.url('postgres')}", self._copy)
        owner.recover(self._hub.url)

    def allow(self, n: int, budget: int) -> None:
        owner.set_budget(self._hub.url, f"Till {n}", budget=budget, floor=budget)

    def retire(self, n: int) -> None:
        owner.retire(self._hub.url, f"Till {n}")


def chain_in_memory(folder: Path, *, document: Any = None) -> tuple[Chain, Seen]:
    chain = two_tills(folder, document=document)
    return chain, InMemory(chain)


def chain_in_postgres(folder: Path, hub: MadeHub, *, document: Any = None, **way: float) -> tuple[Chain, Seen]:
    """`way`: how long its tills wait for it."""
    doors = {n: hub.door(n, **way) for n in (1, 2)}
    chain = two_tills(folder, doors=doors.__getitem__, set_clock=hub.set_clock, document=document)
    return chain, InPostgres(hub, folder)
