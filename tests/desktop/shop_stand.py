"""Who answers the shop room's questions in tests, and who does its long work on the spot."""

from pathlib import Path
from typing import Any

from desktop.runner import Cancelled, Failed, Task


class Answers:
    """Answers every question as it was told to."""

    def __init__(self) -> None:
        self.yes = True
        self.path: Path | None = None
        self.asked: list[str] = []
        self.details: list[str] = []

    def agree(self, words: str, yes: str, *, detail: str = "", danger: bool = False) -> bool:
        self.asked.append(words)
        self.details.append(detail)
        return self.yes

    def open_file(self, title: str, kinds: str) -> Path | None:
        return self.path

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        return self.path

    def folder(self, title: str, at: Path) -> Path | None:
        return self.path


class HereAndNow:
    """Does the work process's jobs on the spot; one that was cancelled before it began is not done."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    def __call__(self, job: Any, done: Any, failed: Failed | None = None, progress: Any = None) -> Task:
        try:
            if self.cancelled:
                raise Cancelled
            result = job(progress=progress or (lambda done, of: None))
        except Exception as error:
            if failed is None:
                raise
            failed(error)
        else:
            done(result)
        return self
