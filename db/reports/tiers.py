"""Tiers: who is of which and what each brings, who moved up and down, who nearly reaches the next, whose ends soon."""

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.near_tiers import Near, near, reads_as, unit_of
from db.reports.question import Found, Question
from db.reports.shares import per, share
from db.reports.source import Source
from db.reports.visits import by_member
from db.reports.whom import in_period, is_wanted, of_wanted, on_days
from db.tables.columns import day_number
from db.tables.rollups import member, tier_move
from loyalty.money import Minor
from loyalty.programme import Ladder

#: A tier that ends within so many days ends soon.
SOON_DAYS = 60


@dataclass(slots=True)
class Tier:
    """The members who are of one tier today."""

    members: int = 0
    #: In the period: how many of them came, with how many receipts, and what they paid for what they kept.
    came: int = 0
    receipts: int = 0
    paid: Minor = 0


@dataclass(slots=True)
class Moves:
    """By (before, after), how often a member's tier became another."""

    count: dict[tuple[str, str], int] = field(default_factory=dict)

    def going(self, ladder: Ladder, way: int) -> int:
        """How many went up (1) or down (-1)."""
        return sum(many for (before, after), many in self.count.items() if _way(ladder, before, after) == way)


def _rung(ladder: Ladder, tier: str) -> int:
    """-1 below the lowest, and for one that the ladder no longer has."""
    return next((place for place, step in enumerate(ladder.tiers) if step.id == tier), -1)


def _way(ladder: Ladder, before: str, after: str) -> int:
    was, now = _rung(ladder, before), _rung(ladder, after)
    return (now > was) - (now < was)


def by_tier(source: Source, asked: Asked, period: Period) -> dict[str, Tier]:
    """By today's tier, empty for none: how many, and what they brought in the period."""
    found: dict[str, Tier] = {}
    counts = select(member.c.tier, func.count()).where(is_wanted(asked)).group_by(member.c.tier)
    for tier, count in source.rows(counts):
        found[tier] = Tier(int(count))
    each = by_member(source, asked, period)
    sums = (
        select(
            member.c.tier,
            func.sum(case((each.c.visits_0 > 0, 1), else_=0)),
            func.sum(each.c.visits_0),
            func.sum(each.c.paid_0),
        )
        .select_from(each.join(member, member.c.n == each.c.member))
        .group_by(member.c.tier)
    )
    for tier, came, kept, paid in source.rows(sums):
        own = found.setdefault(tier, Tier())
        own.came, own.receipts, own.paid = int(came), int(kept), int(paid)
    return found


def moves(source: Source, asked: Asked, period: Period) -> Moves:
    """Every move in the period, noticed or made by a sale."""
    statement = (
        select(tier_move.c.before, tier_move.c.after, func.count())
        .where(on_days(tier_move.c.day, period), of_wanted(tier_move, asked))
        .group_by(tier_move.c.before, tier_move.c.after)
    )
    return Moves({(before, after): int(count) for before, after, count in source.rows(statement)})


def _ends_soon(ladder: Ladder, asked: Asked) -> ColumnElement[bool]:
    """A tier above the lowest that ends by itself within the next weeks, if nothing is bought."""
    soon = asked.today + timedelta(days=SOON_DAYS)
    held = member.c.tier.in_([step.id for step in ladder.tiers[1:]])
    until = member.c.tier_until
    return and_(is_wanted(asked), held, until > day_number(asked.today), until <= day_number(soon))


def ask(source: Source, asked: Asked) -> Answer:
    """Tiers of today, the period's moves, and whom a word would help to the next one, or to keep theirs."""
    programme = source.programme(asked.today)
    ladder = programme.ladder
    if ladder is None:
        return Answer(question="tiers", asked=asked, notes=(Note("no_tiers", instead=True),))
    tiers, moved = by_tier(source, asked, asked.period), moves(source, asked, asked.period)
    before = moves(source, asked, asked.before) if asked.before else None
    close = near(source, asked, programme)
    ending = _ending(source, asked, ladder)
    tables = (
        _by_tier_table(ladder, tiers),
        _moves_table(ladder, moved),
        _near_table(ladder, close),
        _ending_table(ending),
    )
    return Answer(
        question="tiers",
        asked=asked,
        figures=_figures(ladder, tiers, moved, before, close, ending),
        pictures=(_picture(ladder, tiers),),
        tables=tuple(table for table in tables if table.rows),
        notes=tuple(_notes(source, asked, ladder, close)),
    )


def _notes(source: Source, asked: Asked, ladder: Ladder, close: list[Near] | None) -> list[Note]:
    notes = [] if close is not None else [Note("near_unknown")]
    due = or_(member.c.tier_until == 0, member.c.tier_until <= day_number(asked.today))
    row = source.row(select(func.count()).select_from(member).where(is_wanted(asked), due))
    if row and row[0]:
        notes.append(Note("tiers_due", (("count", int(row[0])),)))
    return notes


def _figures(
    ladder: Ladder,
    tiers: dict[str, Tier],
    moved: Moves,
    before: Moves | None,
    close: list[Near] | None,
    ending: dict[str, int],
) -> tuple[Figure, ...]:
    above = sum(own.members for tier, own in tiers.items() if _rung(ladder, tier) > 0)
    whole = sum(own.members for own in tiers.values())
    return (
        Figure(
            key="above_lowest",
            unit=Unit.COUNT,
            value=above,
            beside=Figure(key="of_all_members", unit=Unit.SHARE, value=share(above, whole)),
        ),
        Figure(
            key="moved_up",
            unit=Unit.COUNT,
            value=moved.going(ladder, 1),
            before=before.going(ladder, 1) if before else None,
            good=1,
            lead=Lead("people", "moved:up"),
        ),
        Figure(
            key="moved_down",
            unit=Unit.COUNT,
            value=moved.going(ladder, -1),
            before=before.going(ladder, -1) if before else None,
            good=-1,
            lead=Lead("people", "moved:down"),
        ),
        Figure(
            key="near",
            unit=Unit.COUNT,
            value=None if close is None else len(close),
            lead=Lead("people", "near") if close else None,
        ),
        Figure(
            key="ends_soon",
            unit=Unit.COUNT,
            value=sum(ending.values()),
            lead=Lead("people", "ends") if ending else None,
        ),
    )


def _by_tier_table(ladder: Ladder, tiers: dict[str, Tier]) -> Table:
    """From the highest down; tiers of an older ladder, and none, last."""
    order = sorted(tiers, key=lambda tier: (-_rung(ladder, tier), tier))
    members, paid = sum(own.members for own in tiers.values()), sum(own.paid for own in tiers.values())
    receipts, came = sum(own.receipts for own in tiers.values()), sum(own.came for own in tiers.values())

    def row(tier: str | None, own: Tier) -> tuple[Cell, ...]:
        return (
            tier,
            own.members,
            share(own.members, members),
            own.came,
            own.receipts,
            own.paid,
            share(own.paid, paid),
            per(own.paid, own.receipts),
        )

    return Table(
        key="by_tier",
        columns=(
            Column(key="tier", unit=Unit.TIER),
            Column(key="members", unit=Unit.COUNT),
            Column(key="share", unit=Unit.SHARE),
            Column(key="came", unit=Unit.COUNT),
            Column(key="receipts", unit=Unit.COUNT),
            Column(key="paid", unit=Unit.MONEY),
            Column(key="share_of_sales", unit=Unit.SHARE),
            Column(key="average", unit=Unit.MONEY),
        ),
        rows=tuple(row(tier, tiers[tier]) for tier in order),
        total=row(None, Tier(members, came, receipts, paid)),
        leads=tuple(Lead("people", f"tier:{tier}") for tier in order),
    )


def _moves_table(ladder: Ladder, moved: Moves) -> Table:
    order = sorted(moved.count, key=lambda move: (-_way(ladder, *move), -moved.count[move], move))
    words = {1: "up", 0: "sideways", -1: "down"}
    return Table(
        key="moves",
        columns=(
            Column(key="way", unit=Unit.WORD),
            Column(key="from_tier", unit=Unit.TIER),
            Column(key="to_tier", unit=Unit.TIER),
            Column(key="moves", unit=Unit.COUNT),
        ),
        rows=tuple((words[_way(ladder, *move)], *move, moved.count[move]) for move in order),
        leads=tuple(Lead("people", f"moved:{before}>{after}") for before, after in order),
    )


def _near_table(ladder: Ladder, close: list[Near] | None) -> Table:
    counts: dict[str, list[int]] = {}
    for one in close or ():
        counts.setdefault(one.next_tier, []).append(one.missing)
    order = [step.id for step in ladder.tiers if step.id in counts]
    return Table(
        key="near",
        columns=(
            Column(key="next_tier", unit=Unit.TIER),
            Column(key="members", unit=Unit.COUNT),
            Column(key=reads_as(ladder), unit=unit_of(ladder)),
        ),
        rows=tuple((tier, len(counts[tier]), per(sum(counts[tier]), len(counts[tier]))) for tier in order),
        leads=tuple(Lead("people", f"near:{tier}") for tier in order),
    )


def _ending(source: Source, asked: Asked, ladder: Ladder) -> dict[str, int]:
    """By tier, how many have it no longer soon."""
    statement = select(member.c.tier, func.count()).where(_ends_soon(ladder, asked)).group_by(member.c.tier)
    counts = {tier: int(count) for tier, count in source.rows(statement)}
    return {step.id: counts[step.id] for step in ladder.tiers if step.id in counts}


def _ending_table(ending: dict[str, int]) -> Table:
    return Table(
        key="ends_soon",
        columns=(Column(key="tier", unit=Unit.TIER), Column(key="members", unit=Unit.COUNT)),
        rows=tuple(ending.items()),
        leads=tuple(Lead("people", f"ends:{tier}") for tier in ending),
    )


def _picture(ladder: Ladder, tiers: dict[str, Tier]) -> Picture:
    """How many of the members each tier is, beside how much of their sales."""
    order = [tier for tier in sorted(tiers, key=lambda tier: (_rung(ladder, tier), tier)) if tiers[tier].members]
    members, paid = sum(own.members for own in tiers.values()), sum(own.paid for own in tiers.values())
    return Picture(
        key="by_tier",
        shape=Shape.BARS,
        x=tuple(order),
        x_unit=Unit.TIER,
        unit=Unit.SHARE,
        series=(
            Series(key="of_members", values=tuple(share(tiers[tier].members, members) for tier in order)),
            Series(key="of_sales", values=tuple(share(tiers[tier].paid, paid) for tier in order)),
        ),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """Those of a tier, who moved, who is near the next, whose tier ends: `tier:gold`, `moved:up`, `near`, `ends`."""
    programme = source.programme(asked.today)
    if programme.ladder is None:
        return Found()
    what, _, which = group.partition(":")
    match what:
        case "tier":
            return _of_tier(source, asked, which)
        case "moved":
            return _moved(source, asked, programme.ladder, which)
        case "near":
            return _near_people(programme.ladder, near(source, asked, programme) or [], which)
    return _ending_people(source, asked, programme.ladder, which)


def _of_tier(source: Source, asked: Asked, tier: str) -> Found:
    own = member.c
    statement = (
        select(own.account_id, own.visits, own.paid, own.last_day)
        .where(is_wanted(asked), own.tier == tier)
        .order_by(own.paid.desc(), own.account_id)
    )
    keys = (("visits", Unit.COUNT), ("paid_ever", Unit.MONEY), ("last_visit", Unit.DAY))
    return _found(source, statement, keys)


def _moved(source: Source, asked: Asked, ladder: Ladder, which: str) -> Found:
    """Of a pair `silver>gold`, or all who went up or down; the newest move first."""
    way = {"up": 1, "down": -1}.get(which)
    pairs = [
        (before, after)
        for before, after in moves(source, asked, asked.period).count
        if (f"{before}>{after}" == which if way is None else _way(ladder, before, after) == way)
    ]
    move, stands = tier_move.c, member.c
    statement = (
        select(stands.account_id, move.before, move.after, move.day)
        .select_from(tier_move.join(member, stands.n == move.member))
        .where(in_period(move.day, asked.period), of_wanted(tier_move, asked))
        .where(or_(*(and_(move.before == before, move.after == after) for before, after in pairs), move.day < 0))
        .order_by(move.day.desc(), stands.account_id, move.op_id)
    )
    return _found(source, statement, (("from_tier", Unit.TIER), ("to_tier", Unit.TIER), ("day", Unit.DAY)))


def _near_people(ladder: Ladder, close: list[Near], tier: str) -> Found:
    wanted = sorted(
        (one for one in close if tier in ("", one.next_tier)), key=lambda one: (one.missing, one.account_id)
    )
    return Found(
        columns=(
            Column(key="next_tier", unit=Unit.TIER),
            Column(key=reads_as(ladder), unit=unit_of(ladder)),
            Column(key="last_visit", unit=Unit.DAY),
        ),
        rows=tuple((one.account_id, (one.next_tier, one.missing, one.last_day)) for one in wanted),
    )


def _ending_people(source: Source, asked: Asked, ladder: Ladder, tier: str) -> Found:
    own = member.c
    statement = (
        select(own.account_id, own.tier, own.tier_until, own.last_day)
        .where(_ends_soon(ladder, asked), own.tier == tier if tier else own.tier != "")
        .order_by(own.tier_until, own.account_id)
    )
    return _found(source, statement, (("tier", Unit.TIER), ("ends_on", Unit.DAY), ("last_visit", Unit.DAY)))


def _found(source: Source, statement: Select[tuple[str, ...]], keys: tuple[tuple[str, Unit], ...]) -> Found:
    return Found(
        columns=tuple(Column(key=key, unit=unit) for key, unit in keys),
        rows=tuple((account_id, tuple(cells)) for account_id, *cells in source.stream(statement)),
    )


QUESTION = Question(
    name="tiers", ask=ask, heeds=frozenset({"period", "before", "shop", "till", "group"}), people=people
)
