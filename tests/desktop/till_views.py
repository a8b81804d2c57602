"""A view that remembers what it was told, for the stories of the till's presenters."""

from typing import Any


class Remembering:
    """Any of the till's views: keeps what was said, newest last."""

    def __init__(self) -> None:
        self.told: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Any:
        if not name.startswith(("show_", "hide_", "clear_")):
            raise AttributeError(name)

        def say(*said: Any, **named: Any) -> None:
            self.told.append((name, (*said, *named.values())))

        return say

    def names(self) -> list[str]:
        return [name for name, _ in self.told]

    def last(self, name: str) -> Any:
        """What was said last under this name: the one thing, or all of them."""
        said = [said for told, said in self.told if told == name]
        assert said, f"never said {name}, only {self.names()}"
        return said[-1][0] if len(said[-1]) == 1 else said[-1]

    def forget(self) -> None:
        self.told.clear()
