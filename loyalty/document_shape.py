"""Shapes of JSON: one description that reads a value, names every mistake by its place, and is the JSON Schema.

A shape reads what `json.loads` gives. It returns the value with defaults filled in and puts what is wrong into
a list of `Problem`s; it never stops at the first. Codes are worded by the doors.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

#: A field without a default must be there.
REQUIRED: Any = ...

#: The largest amount in a document: larger ones are a slip of the finger.
LARGEST = 10**12


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where it is (`tiers[2].from`), what is wrong, and the figures a sentence needs."""

    place: str
    code: str
    facts: tuple[tuple[str, int | str], ...] = ()

    def __str__(self) -> str:
        facts = ", ".join(f"{name} {value}" for name, value in self.facts)
        return f"{self.place}: {self.code}{f' ({facts})' if facts else ''}"


Problems = list[Problem]


class Shape(Protocol):
    """What a value may be."""

    def read(self, value: object, place: str, problems: Problems) -> Any: ...

    def schema(self) -> dict[str, Any]: ...


def problem(problems: Problems, place: str, code: str, **facts: int | str) -> None:
    problems.append(Problem(place, code, tuple(facts.items())))


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number. A float is refused even where it is whole: money is counted, not measured."""

    least: int = 0
    most: int = LARGEST

    def read(self, value: object, place: str, problems: Problems) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            problem(problems, place, "not_a_whole_number")
            return self.least
        if value < self.least:
            problem(problems, place, "too_small", value=value, least=self.least)
        elif value > self.most:
            problem(problems, place, "too_large", value=value, most=self.most)
        else:
            return value
        return self.least

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Text:
    """Some text; where it is a name, not an empty one."""

    may_be_empty: bool = False
    longest: int = 200

    def read(self, value: object, place: str, problems: Problems) -> str:
        if not isinstance(value, str):
            problem(problems, place, "not_text")
        elif not value.strip() and not self.may_be_empty:
            problem(problems, place, "empty")
        elif len(value) > self.longest:
            problem(problems, place, "too_long", most=self.longest)
        else:
            return value
        return ""

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "minLength": 0 if self.may_be_empty else 1, "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class YesNo:
    def read(self, value: object, place: str, problems: Problems) -> bool:
        if not isinstance(value, bool):
            problem(problems, place, "not_yes_or_no")
            return False
        return value

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, value: object, place: str, problems: Problems) -> str:
        if not isinstance(value, str) or value not in self.words:
            problem(problems, place, "not_one_of", value=str(value)[:40], words=", ".join(self.words))
            return self.words[0]
        return value

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Instant:
    """An instant in ISO 8601 with its offset from UTC: 2026-11-21T16:00:00+03:00."""

    def read(self, value: object, place: str, problems: Problems) -> datetime:
        try:
            instant = datetime.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            instant = None
        if instant is None or instant.tzinfo is None:
            problem(problems, place, "not_an_instant")
            return datetime.fromisoformat("2000-01-01T00:00:00+00:00")
        return instant

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date-time"}


@dataclass(frozen=True, slots=True)
class Day:
    """A date in ISO 8601: 2026-11-21."""

    def read(self, value: object, place: str, problems: Problems) -> date:
        try:
            return date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            problem(problems, place, "not_a_date")
            return date(2000, 1, 1)

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date"}


@dataclass(frozen=True, slots=True)
class ListOf:
    shape: Shape
    least: int = 0
    most: int = 10_000

    def read(self, value: object, place: str, problems: Problems) -> list[Any]:
        if not isinstance(value, list):
            problem(problems, place, "not_a_list")
            return []
        if len(value) < self.least:
            problem(problems, place, "too_few", least=self.least)
        if len(value) > self.most:
            problem(problems, place, "too_many", most=self.most)
        return [self.shape.read(part, f"{place}[{nth}]", problems) for nth, part in enumerate(value[: self.most])]

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": self.shape.schema(), "minItems": self.least}


@dataclass(frozen=True, slots=True)
class MapOf:
    """Names of the document's own (a tier, a purse) to values of one shape."""

    shape: Shape

    def read(self, value: object, place: str, problems: Problems) -> dict[str, Any]:
        if not isinstance(value, dict):
            problem(problems, place, "not_an_object")
            return {}
        return {str(name): self.shape.read(part, f"{place}.{name}", problems) for name, part in value.items()}

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.shape.schema()}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record: its shape, its default in JSON, and a sentence for whoever writes it."""

    shape: Shape
    default: Any = REQUIRED
    says: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """An object with known fields. An unknown one is a mistake: a misspelt limit would be no limit."""

    fields: Mapping[str, Field] = field(default_factory=dict)

    def read(self, value: object, place: str, problems: Problems) -> dict[str, Any]:
        if not isinstance(value, dict):
            problem(problems, place or "the document", "not_an_object")
            value = {}
            problems_of_parts: Problems = []
        else:
            problems_of_parts = problems
        dot = f"{place}." if place else ""
        for name in value:
            if name not in self.fields:
                problem(problems_of_parts, f"{dot}{name}", "unknown_field")
        read = {}
        for name, of in self.fields.items():
            if name in value and not (value[name] is None and of.default is None):
                read[name] = of.shape.read(value[name], f"{dot}{name}", problems_of_parts)
            elif of.default is REQUIRED:
                problem(problems_of_parts, f"{dot}{name}", "missing")
                read[name] = of.shape.read(None, f"{dot}{name}", [])
            else:
                read[name] = None if of.default is None else of.shape.read(of.default, f"{dot}{name}", [])
        return read

    def schema(self) -> dict[str, Any]:
        properties = {}
        for name, of in self.fields.items():
            shape = dict(of.shape.schema())
            if of.default is None:
                # What may be left out may also be said to be nothing.
                shape = {"anyOf": [shape, {"type": "null"}]}
            if of.default is not REQUIRED:
                shape["default"] = of.default
            if of.says:
                shape["description"] = of.says
            properties[name] = shape
        required = [name for name, of in self.fields.items() if of.default is REQUIRED]
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


@dataclass(frozen=True, slots=True)
class Variant:
    """A record whose `kind` says which further fields it has.

    The kind may be left out where a field tells that no other kind needs.
    """

    common: Mapping[str, Field]
    kinds: Mapping[str, Mapping[str, Field]]

    def read(self, value: object, place: str, problems: Problems) -> dict[str, Any]:
        if not isinstance(value, dict):
            problem(problems, place, "not_an_object")
            value = {}
            problems = []
        kind = value.get("kind", self._told_by(value))
        if not isinstance(kind, str) or kind not in self.kinds:
            code = "not_one_of" if "kind" in value else "no_kind"
            problem(problems, f"{place}.kind", code, value=str(kind)[:40], words=", ".join(self.kinds))
            return self._of_no_kind({name: part for name, part in value.items() if name != "kind"}, place, problems)
        fields = {"kind": Field(OneOf((kind,)), kind), **self.common, **self.kinds[kind]}
        return Record(fields).read(value, place, problems)

    def schema(self) -> dict[str, Any]:
        schemas = []
        for kind, fields in self.kinds.items():
            of_kind = Record({"kind": Field(OneOf((kind,)), kind), **self.common, **fields}).schema()
            if not self._own(kind):
                of_kind["required"] = ["kind", *of_kind["required"]]
            schemas.append(of_kind)
        return {"anyOf": schemas}

    def _of_no_kind(self, value: dict[str, Any], place: str, problems: Problems) -> dict[str, Any]:
        """What can be read all the same: the common fields, and mistakes that are mistakes in any kind."""
        any_kind = {name: Field(of.shape, None) for fields in self.kinds.values() for name, of in fields.items()}
        read = Record({**any_kind, **self.common}).read(value, place, problems)
        first = next(iter(self.kinds))
        stand_in = Record(self.kinds[first]).read({}, place, [])
        return {**read, **stand_in, "kind": first}

    def _told_by(self, value: Mapping[str, object]) -> str | None:
        said = {name for name, part in value.items() if part is not None}
        return next((kind for kind in self.kinds if self._own(kind) & said), None)

    def _own(self, kind: str) -> set[str]:
        """Fields that only this kind needs."""
        return self._needed(kind).difference(*(self._needed(other) for other in self.kinds if other != kind))

    def _needed(self, kind: str) -> set[str]:
        return {name for name, of in self.kinds[kind].items() if of.default is REQUIRED}
