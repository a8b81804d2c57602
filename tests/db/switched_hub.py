"""The way to a hub, to be switched: it is there, away, hangs, loses answers, or delivers them when nobody waits."""

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from db.sync.wire import Hub, HubAway


class SwitchedHub:
    """A hub behind a network. `next` are switches of the next calls; then it is as `always` says."""

    def __init__(self, hub: Hub, always: str = "there") -> None:
        self._hub = hub
        self.always = always
        self.next: deque[str] = deque()
        #: By name, what was called, whatever came of it.
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        #: By name, what happens at the till while the next call of it is under way.
        self.before: dict[str, Callable[[], object]] = {}
        #: What hangs, hangs until this is set.
        self.goes_on = threading.Event()
        self._under_way: list[Callable[[], Any]] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in ("hello", "push", "tell", "pull", "authorise", "void", "ask", "look"):
            raise AttributeError(name)

        def call(*told: Any) -> Any:
            self.calls.append((name, told))
            self.before.pop(name, lambda: None)()
            switch = self.next.popleft() if self.next else self.always
            if switch == "away":
                raise HubAway
            if switch == "hang":
                self.goes_on.wait()
                raise HubAway
            if switch == "late":
                self._under_way.append(lambda: getattr(self._hub, name)(*told))
                raise HubAway
            answer = getattr(self._hub, name)(*told)
            if switch == "answer lost":
                raise HubAway
            return answer

        return call

    def deliver(self) -> list[Any]:
        """What was sent while nobody waited any more arrives now."""
        late, self._under_way = self._under_way, []
        return [send() for send in late]
