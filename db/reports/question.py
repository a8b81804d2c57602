"""What a question is: one file of this room each, all of one shape, found by name."""

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import TypeAlias

from sqlalchemy import Index, Table

from db.reports.answer import Answer, Column
from db.reports.asked import Asked
from db.reports.source import Source
from db.tables.rollups import LIVES, VISITS, given_day, goods_month, member, tier_move, visit_month
from db.tables.workplace import goods

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


#: What each question walks through whole: fetched from before its own file is loaded, which takes its time too.
_WALKS: dict[str, tuple[Table | Index, ...]] = {
    "dashboard": (LIVES,),
    "goods_bought": (goods, goods_month),
    "coming_and_going": (LIVES,),
    "retention": (LIVES,),
    "frequency": (LIVES, visit_month),
    "pareto": (visit_month,),
    "segments": (LIVES,),
    "lifetime_value": (LIVES, VISITS),
    "churn": (LIVES,),
    "tiers": (member, visit_month, tier_move),
    "rules": (given_day,),
    "unusual": (LIVES,),
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
