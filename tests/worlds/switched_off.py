"""Rules of the real till that can be switched off, one by one, at the seam where it keeps them. For tests alone."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection

from db.ledger import authority
from db.sync import link, pull, push, records, redeeming, risk
from db.sync import round as rounds


class Idle:
    """A statement that does nothing and says that it touched one row."""

    def run(self, connection: Connection, **values: object) -> int:
        return 1


def _newest(connection: Connection, heads: object, sent: int) -> int:
    """As if the hub had everything, whatever it says."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM event").scalar_one())


@contextmanager
def _hello_without(field: str, value: object) -> Iterator[None]:
    greeting = link.greeting
    with patch.object(rounds, "greeting", lambda *told, **how: replace(greeting(*told, **how), **{field: value})):
        yield


@contextmanager
def _welcome_without(field: str, value: object) -> Iterator[None]:
    told = link.told

    def heard(connection: Connection, welcome: Any, **how: Any) -> None:
        told(connection, replace(welcome, **{field: value}), **how)

    with patch.object(rounds, "told", heard):
        yield


@contextmanager
def _only_the_end_is_named() -> Iterator[None]:
    greeting = link.greeting

    def said(*told: Any, **how: Any) -> Any:
        made = greeting(*told, **how)
        return replace(made, lines=made.lines[-1:])

    with patch.object(rounds, "greeting", said):
        yield


@contextmanager
def _told_before_it_is_heard() -> Iterator[None]:
    tell = records.tell

    def told(books: Any, hub: Any) -> None:
        with books.writing() as connection:
            connection.exec_driver_sql("UPDATE stamp SET sent = 1")
        tell(books, hub)

    with patch.object(rounds, "tell", told):
        yield


@contextmanager
def _given_back_unheard() -> Iterator[None]:
    def forget(books: Any, hub: Any) -> int:
        with books.writing() as connection:
            connection.exec_driver_sql("DELETE FROM intent WHERE state = 'void'")
        return 0

    with patch.object(rounds, "say_what_is_given_back", forget):
        yield


@contextmanager
def _asked_grant_is_forgotten() -> Iterator[None]:
    wanted = risk._wanted

    def forgetful(books: Any, *told: Any) -> Any:
        with books.writing() as connection:
            connection.exec_driver_sql("DELETE FROM hub_grant WHERE state = 'asked'")
        return wanted(books, *told)

    with patch.object(risk, "_wanted", forgetful):
        yield


def _refused(books: Any, op_id: str, *, lost: bool) -> None:
    with books.writing() as connection:
        connection.exec_driver_sql("DELETE FROM intent WHERE op_id = ?", (op_id,))


@contextmanager
def _alone(off: AbstractContextManager[object]) -> Iterator[None]:
    """The rule and what stands behind it: a round gives back whatever was asked more than a minute ago."""
    with patch.object(rounds, "give_all_back", lambda *told, **how: 0), off:
        yield


#: By name, what switches a rule off. One is the world's own to leave out (`World.hold`).
SWITCHED_OFF: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "start_gives_back": lambda: _alone(nullcontext()),
    "given_back_until_heard": lambda: _alone(_given_back_unheard()),
    "refused_after_lost_is_given_back": lambda: patch.object(redeeming, "_end", _refused),
    "unknown_is_given_back": lambda: _alone(patch.object(redeeming, "give_back", lambda books, op_id: False)),
    "sale_ends_intent": lambda: _alone(patch.object(authority, "_SETTLED", Idle())),
    "grant_spent_with_sale": lambda: patch.object(authority, "_AT_RISK", Idle()),
    "grant_kept_until_answered": _asked_grant_is_forgotten,
    "grants_are_named": lambda: _hello_without("grants", ()),
    "frozen_spends_nothing": lambda: _welcome_without("frozen", ""),
    "forgotten_when_told": lambda: patch.object(pull, "forget", lambda *told: False),
    "included_as_the_hub_says": lambda: patch.object(pull, "_included", _newest),
    "restart_forgets_versions": lambda: patch.object(link, "_AS_IF_NEW", Idle()),
    "fork_is_sent_anew": lambda: patch.object(push, "_part", lambda *told: frozenset()),
    "clock_goes_on_with_what_is_heard": lambda: patch.object(records, "_MOVE_ON", Idle()),
    "told_until_heard": _told_before_it_is_heard,
    "told_again_in_a_new_generation": lambda: patch.object(link, "_TOLD_AGAIN", Idle()),
    "named_in_a_new_generation": _only_the_end_is_named,
    "grants_end_with_a_fork": lambda: patch.object(link, "_NO_MORE", Idle()),
}
