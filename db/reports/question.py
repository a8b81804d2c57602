"""What a question is: one file of this room each, all of one shape, found by name."""

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeAlias

from sqlalchemy import Column as Key
from sqlalchemy import Index

from db.reports.answer import Answer, Column
from db.reports.asked import Asked
from db.reports.source import Source
from db.tables.rollups import LIVES, given_day, member, takings, tier_move, visit_day, visit_month

Ask: TypeAlias = Callable[[Source, Asked], Answer]


@dataclass(frozen=True, slots=True)
class Found:
    """The people of a group: accounts in the order to show them, and what made each of them one of it."""

    columns: tuple[Column, ...] = ()
    #: (account id, cells of the columns).
    rows: tuple[tuple[str, tuple[int | str | None, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question to the books."""

    name: str
    ask: Ask
    #: Which of period, before, shop, till, tier and group it heeds; a window shows no other.
    heeds: frozenset[str]
    #: The people behind a group that its answer named. None: it names none.
    people: Callable[[Source, Asked, str], Found] | None = None
    #: The receipts behind a group, as (op_id, cells).
    receipts: Callable[[Source, Asked, str], Found] | None = None
    #: Its own choices: name, and what may be chosen, the first unless said. Empty: the books say what there is.
    options: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())


#: Every question, in the order a window lists them: the shelf it stands on, and its file.
SHELVES: dict[str, tuple[str, ...]] = {
    "overview": ("dashboard",),
    "sales": ("takings", "goods_bought", "tills"),
    "members": ("coming_and_going", "retention", "frequency", "pareto", "segments", "lifetime_value", "churn"),
    "programme": ("tiers", "rules", "coupons", "purse_movement", "liability", "deferred_revenue"),
    "watch": ("unusual",),
}
NAMES = tuple(name for names in SHELVES.values() for name in names)


def is_there(name: str) -> bool:
    """Whether a question can be asked, found without bringing in what it reckons with."""
    return name in NAMES and find_spec(f"db.reports.{name}") is not None


#: By what each question walks through whole tables. Their pages are read ahead, from before its own file is loaded.
_WALKS: dict[str, tuple[Key[Any] | Index, ...]] = {
    "dashboard": (LIVES, takings.c.day),
    "takings": (takings.c.day,),
    "tills": (takings.c.day,),
    "coming_and_going": (LIVES,),
    "retention": (LIVES,),
    "frequency": (LIVES, visit_month.c.member),
    "pareto": (visit_month.c.member,),
    "segments": (LIVES,),
    "lifetime_value": (LIVES, visit_day.c.member),
    "churn": (LIVES,),
    "tiers": (member.c.n, visit_month.c.member, tier_move.c.own),
    "rules": (given_day.c.member,),
    "unusual": (LIVES, visit_day.c.day, takings.c.day, member.c.account_id),
}


def ask(source: Source, name: str, asked: Asked) -> Answer:
    """The answer to the question of that name. Raises KeyError where there is none."""
    source.ahead(*_WALKS.get(name, ()))
    return question(name).ask(source, asked)


def question(name: str) -> Question:
    """The question of that name. Raises KeyError where there is none."""
    if name not in NAMES:
        raise KeyError(name)
    # Imported when it is asked: numpy takes longer than most answers.
    found = import_module(f"db.reports.{name}").QUESTION
    assert isinstance(found, Question)
    return found
