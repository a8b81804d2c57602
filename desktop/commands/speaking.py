"""How the commands speak: answers on stdout in words or JSON, refusals on stderr, and the exit code of each."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import typer

from desktop.commands.answers import Answer, Refusal
from desktop.wording.words import LANGUAGES, NO_MONEY, Words
from loyalty.document_shape import Problem
from resources import presets

REFUSED, MISUSED = 1, 2


class Refuse(Exception):
    """A refusal in plain words: the command ends with exit code 1."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.message)
        self.refusal = refusal


class RequestUnreadable(Exception):
    """A request that is not JSON."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(slots=True)
class Speaker:
    """Where this run of the program speaks, in which language, and whether to a person or to a program."""

    as_json: bool = False
    language: str = "en"

    def words(self) -> Words:
        """Words without a shop: for what is said before any books are open."""
        return Words(language=self.language, currency=NO_MONEY)

    def answer(self, answer: Answer, told: Callable[[], str]) -> None:
        """Say an answer; `told` words it for a person."""
        print(in_json(answer) if self.as_json else told())

    def remark(self, sentence: str) -> None:
        """Say on stderr what was done otherwise than whoever asked may think."""
        print(sentence, file=sys.stderr)

    def refuse(self, refusal: Refusal) -> int:
        """Say why nothing was done, on stderr and, for programs, as JSON on stdout. Returns the exit code."""
        if self.as_json:
            print(in_json(refusal))
        print(refusal.message, file=sys.stderr)
        for problem in refusal.problems:
            print(f"  {problem.place}: {problem.message}", file=sys.stderr)
        return REFUSED


def read_programme(source: str, language: str) -> Any:
    """The programme's document out of a file: alone, as `programme show` tells it, or one of the shipped presets.

    A preset has no shop yet: it is read in that language and in euros.
    """
    said = read_json(source)
    if not isinstance(said, dict) or not isinstance(said.get("document"), dict):
        return said
    if "about" in said:
        return presets.programme_of(said, language=language, currency="EUR", decimals=2, zone="UTC")
    return said["document"]


def in_json(answer: Answer) -> str:
    return msgspec.json.format(msgspec.json.encode(answer), indent=2).decode()


def read_json(source: str) -> Any:
    """The JSON document of a file, or of standard input for "-". Raises RequestUnreadable, usage errors for no file."""
    if source == "-":
        raw = sys.stdin.buffer.read()
    else:
        path = Path(source)
        if not path.is_file():
            raise typer.BadParameter(f"{source} is not there. Name a file with JSON, or - for standard input.")
        raw = path.read_bytes()
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
        raise RequestUnreadable(Problem("$", "not_json", (("why", str(broken)),))) from broken


def language_of(environment: str) -> str:
    """The program's language out of LANG or its like; English where it is another."""
    return _ours(environment) or "en"


def language_of_terminal(environment: Mapping[str, str]) -> str:
    """What the terminal asks for, as every program there reads it; empty where that is no language of ours."""
    asked = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return _ours(next(filter(None, asked), ""))


def _ours(environment: str) -> str:
    two = environment[:2].lower()
    return two if two in LANGUAGES else ""
