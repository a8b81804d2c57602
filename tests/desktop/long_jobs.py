"""Jobs for the work process in tests: a spawned process finds them by this module's name."""

import os
from typing import NoReturn

from desktop.runner import Progress


class OddError(Exception):
    """An error that pickle can't bring back: it asks for two arguments and remembers one."""

    def __init__(self, code: str, path: str) -> None:
        super().__init__(code)


def add(left: int, right: int, *, progress: Progress) -> int:
    return left + right


def count_to(last: int, *, progress: Progress) -> int:
    for number in range(last):
        progress(number, last)
    return last


def count_for_ever(*, progress: Progress) -> NoReturn:
    number = 0
    while True:
        number += 1
        progress(number, 0)


def refuse(*, progress: Progress) -> None:
    raise ValueError("not these figures")


def refuse_oddly(*, progress: Progress) -> None:
    raise OddError("odd", "somewhere")


def answer_with_what_cannot_travel(*, progress: Progress) -> object:
    return lambda: None


def die(*, progress: Progress) -> None:
    os._exit(3)


def stands_back(*, progress: Progress) -> int:
    return os.getpriority(os.PRIO_PROCESS, 0)
