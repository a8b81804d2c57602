"""The tiers as they are written: what the strip shows, and what is changed at a tile."""

from dataclasses import dataclass
from typing import Any

from desktop.programme import places
from desktop.programme.bench import Bench, rule_of
from desktop.programme.making import add_tier, add_tiers
from desktop.programme.naming import Naming
from desktop.wording.mistakes import word_mistake
from loyalty.document_shape import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class TierTile:
    """A tier on the strip."""

    place: str
    id: str
    name: str
    says: str
    colour: str
    shape: str
    problems: tuple[str, ...] = ()


class TiersPresenter:
    """What happens at the strip of tiers."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    def add(self) -> None:
        """One more tier; the first time three of them."""
        bench, words = self._bench, self._bench.words
        first = not bench.document.get("tiers")
        bench.change(lambda document: (add_tiers if first else add_tier)(document, words))

    def edit(self, place: str, field: str, value: Any) -> None:
        """One field of a tier."""
        self._bench.put(places.join(place, field), value)

    def delete(self, place: str) -> None:
        """Take a tier away, also out of every rule that names it."""
        tier = rule_of(self._bench.document, place).get("id")

        def do(document: dict[str, Any]) -> None:
            places.cut(document, place)
            _forget(document, tier)
            if not document.get("tiers"):
                document.pop("tiers", None)
                document.pop("tiers_by", None)

        self._bench.change(do)

    def fields(self, place: str) -> dict[str, Any]:
        """A tier as it is written."""
        return rule_of(self._bench.document, place)

    def decimals(self) -> int:
        """Decimals of what tiers are counted by: money, visits or points."""
        said = self._bench.document.get("tiers_by") or {}
        match said.get("measure", "spend"):
            case "visits":
                return 0
            case "points":
                return self._bench.naming().purse(said.get("purse")).scale
        return self._bench.words.currency.decimals


def tier_tiles(bench: Bench) -> tuple[TierTile, ...]:
    """Every tier as the strip shows it."""
    naming, said = bench.naming(), bench.document.get("tiers", [])
    measure = (bench.document.get("tiers_by") or {}).get("measure", "spend")
    tiles = []
    for nth, tier in enumerate(said if isinstance(said, list) else ()):
        if not isinstance(tier, dict):
            continue
        place = f"tiers[{nth}]"
        problems = tuple(
            word_mistake(problem.code, _facts(problem, measure, naming), naming.words)
            for problem in bench.problems
            if places.inside(problem.place, place)
        )
        tiles.append(
            TierTile(
                place=place,
                id=str(tier.get("id", "")),
                name=str(tier.get("name", "")),
                says=_starts(tier.get("from", 0), measure, naming),
                colour=str(tier.get("colour", "#9FB0B3")),
                shape=str(tier.get("shape", "circle")),
                problems=problems,
            )
        )
    return tuple(tiles)


def _facts(problem: Problem, measure: str, naming: Naming) -> dict[str, int | str]:
    """The figures of a mistake, money as money."""
    in_money = measure == "spend"
    said = {name: naming.money(fact) if in_money and isinstance(fact, int) else fact for name, fact in problem.facts}
    other = places.parts(str(said.get("other", "")))[:2]
    if len(other) == 2:
        # "tiers[1].from" is Silver.
        tier = places.read(dict(naming.document), places.join("", *other), {})
        said["other"] = str(tier.get("name", "")) if isinstance(tier, dict) else ""
    return said


def _starts(start: Any, measure: str, naming: Naming) -> str:
    words = naming.words
    if not start:
        return str(words.tr("from the first visit"))
    if measure == "visits":
        return str(words.tr("from {number} visit(s)", "", start).format(number=start))
    if measure == "points":
        return str(words.tr("from {number} points").format(number=start))
    return str(words.tr("from {money}").format(money=naming.money(start) if isinstance(start, int) else start))


def _forget(part: Any, tier: object) -> None:
    """Take a tier out of whatever names it."""
    if isinstance(part, dict):
        for key, value in list(part.items()):
            if key in ("percent", "prices") and isinstance(value, dict):
                value.pop(tier, None)
            elif key == "tiers" and isinstance(value, list) and tier in value:
                value.remove(tier)
            else:
                _forget(value, tier)
    elif isinstance(part, list):
        for one in part:
            _forget(one, tier)
