"""A version that another till published while a draft was written here: what it brought, and how it is told."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.programme.bench import Bench
from desktop.programme.difference import Change, differences

if TYPE_CHECKING:
    from db.lookup.programme import Published

#: So many of its changes are said in the line above the rules; the page of publishing has them all.
SAID_MOST = 2


@dataclass(frozen=True, slots=True)
class Overtaken:
    """The newest version, of which the draft knows nothing."""

    number: int
    #: What it changed in the version that the draft began from: what publishing the draft would take back.
    brought: tuple[Change, ...]


def overtaken(bench: Bench, published: "tuple[Published, ...]", began: int) -> Overtaken | None:
    """Whether a version is newer than the one the draft began from."""
    if not published or published[-1].number <= began:
        return None
    before = next((one.document for one in published if one.number == began), {})
    return Overtaken(published[-1].number, differences(bench.naming(before), bench.naming(published[-1].document)))


def word_overtaken(found: Overtaken, bench: Bench) -> str:
    """It in a line: that it came, and what publishing the draft would do to it."""
    words = bench.words
    text = words.tr("Version {number} came from another till while this draft was written.")
    said = text.format(number=found.number)
    if not found.brought:
        return said
    more = " …" if len(found.brought) > SAID_MOST else ""
    brought = " ".join(one.words for one in found.brought[:SAID_MOST]) + more
    return f"{said} {words.tr('Publishing the draft would take this back: {changes}').format(changes=brought)}"
