"""What was written down in a world, and what is said of it where a promise is broken."""

from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from db.sync.wire import Row
    from tests.worlds.hub_state import HubState


def differences(here: object, there: object) -> str:
    """Where two standings differ."""
    if not (is_dataclass(here) and is_dataclass(there)):
        return f"{here} and not {there}"
    names = [one.name for one in fields(here) if getattr(here, one.name) != getattr(there, one.name)]
    return "; ".join(f"{name}: {getattr(here, name)} and not {getattr(there, name)}" for name in names)


class Broken(AssertionError):
    """Something that must hold did not. `rule` is the invariant's number."""

    def __init__(self, rule: str, told: str, seed: int, story: list[str]) -> None:
        tail = "\n".join(story[-40:])
        super().__init__(f"{rule} in world {seed}: {told}\n{tail}")
        self.rule = rule
        self.story = story
        self.told = told


def made_by(state: "HubState", row: "Row") -> str:
    """The operation that made a movement: what a guest's sale brought stands under the sale's id."""
    claims = state.found("claim", "sale_id", row["op_id"])
    return str(claims[0]["op_id"]) if claims else str(row["op_id"])


@dataclass(frozen=True, slots=True)
class Written:
    """A fact as it was committed at a till, with the movements of purses it made."""

    op_id: str
    n: int
    kind: str
    account_id: str
    payload: bytes
    entries: tuple[tuple[object, ...], ...]


def came_too_late(state: "HubState", made: Written) -> bool:
    """Whether it counted a slip for somebody that had been counted for somebody else: the hub has it, and no more."""
    return made.kind == "claimed" and not state.found("claim", "op_id", made.op_id)


#: What is known of a person, field by field.
PERSON = ("name", "phone", "email", "birthday", "language", "notes")


def of_grants(made: Written) -> dict[str, int]:
    """What a sale at risk took, by grant."""
    told = msgspec.json.decode(made.payload)["authority"]
    taken: dict[str, int] = told.get("of") or {told["risk"]: told["worth"]}
    return taken
