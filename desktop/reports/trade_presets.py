"""Public figures of a trade that an owner can pick: each measured by this very program on data anybody can get."""

import json
from functools import lru_cache

import msgspec

from resources import path

FORMAT = "regulars-benchmark-1"


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Figures of one shop or trade, in the units of their measures."""

    format: str
    id: str
    #: Who published the data, and where it lies.
    source: str
    link: str
    licence: str
    #: Two letters.
    country: str
    first: str
    last: str
    customers: int
    #: By measure.
    figures: dict[str, int]


@lru_cache(maxsize=1)
def presets() -> tuple[Preset, ...]:
    """All of them, by id."""
    files = sorted(path("benchmarks").glob("*.json"))
    return tuple(msgspec.convert(json.loads(file.read_text(encoding="utf-8")), Preset) for file in files)
