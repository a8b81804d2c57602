"""A programme being written: one place changed at a time, each change taken back by one step."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from desktop.programme import places

Document = dict[str, Any]
#: As many steps as an owner can remember having made, and some more.
STEPS_MOST = 200


class Draft:
    """The document as it stands, and the way back. What it hands out is not to be changed by hand."""

    def __init__(self, document: Document) -> None:
        self._now = deepcopy(document)
        self._past: list[Document] = []
        self._future: list[Document] = []
        #: The place whose typing goes on: several keystrokes are one step.
        self._typing = ""

    @property
    def document(self) -> Document:
        return self._now

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def put(self, place: str, value: Any) -> None:
        """Write a value; more values for the same place, one after another, are one step."""
        self.change(lambda document: places.write(document, place, deepcopy(value)), typing=place)

    def cut(self, place: str) -> None:
        """Take away what stands there."""
        self.change(lambda document: places.cut(document, place))

    def insert(self, home: str, at: int, rule: Any) -> None:
        """Put a rule into a list, before the one that stands there."""

        def do(document: Document) -> None:
            rules = places.read(document, home)
            if not isinstance(rules, list):
                places.write(document, home, [])
                rules = places.read(document, home)
            rules.insert(at, deepcopy(rule))

        self.change(do)

    def move(self, home: str, at: int, to: int) -> None:
        """Give a rule another number in its list."""
        rules = places.read(self._now, home, [])
        if at == to or not 0 <= to < len(rules):
            return

        def do(document: Document) -> None:
            rules = places.read(document, home)
            rules.insert(to, rules.pop(at))

        self.change(do)

    def replace(self, document: Document) -> None:
        """Another document altogether; the one before is a step back."""
        self._step(deepcopy(document))

    def change(self, do: Callable[[Document], None], *, typing: str = "") -> None:
        """Any change as one step."""
        document = deepcopy(self._now)
        do(document)
        if typing and typing == self._typing:
            self._now = document
            return
        self._step(document)
        self._typing = typing

    def settle(self) -> None:
        """The typing is over: what is typed next is a step of its own."""
        self._typing = ""

    def undo(self) -> None:
        """One step back."""
        if self._past:
            self._future.append(self._now)
            self._now = self._past.pop()
            self._typing = ""

    def redo(self) -> None:
        """One step forward again."""
        if self._future:
            self._past.append(self._now)
            self._now = self._future.pop()
            self._typing = ""

    def _step(self, document: Document) -> None:
        self._typing = ""
        if document == self._now:
            return
        self._past = [*self._past[-STEPS_MOST + 1 :], self._now]
        self._future = []
        self._now = document


def fresh_id(document: Document, wish: str) -> str:
    """An id nobody in the document has: the wish itself, or with the first free number."""
    taken = set(_ids(document))
    if wish not in taken:
        return wish
    number = 2
    while f"{wish}-{number}" in taken:
        number += 1
    return f"{wish}-{number}"


def _ids(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [part["id"]] if isinstance(part.get("id"), str) else []
        return own + [found for value in part.values() for found in _ids(value)]
    if isinstance(part, list):
        return [found for value in part for found in _ids(value)]
    return []
