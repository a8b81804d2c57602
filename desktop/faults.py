"""What can be told of an error without naming anybody: its kind, the way it took through the program, what is harmless.

What an error says may hold a customer's name, phone or card: "no such member Anna". So only what Python, the system and
our own codes say is told; the rest is left out, and file and line say what stood there. Logs, the calm box and the
diagnostics file all have it from here.
"""

import errno
import os
import re
import traceback
from collections.abc import Iterator
from pathlib import Path, PurePath

import resources

#: Before what an error brings along from another process.
ELSEWHERE = "in the work process:"
LEFT_OUT = "(what it says is left out: it may name somebody)"
#: Of a long way the beginning and the end.
_FIRST_STEPS, _LAST_STEPS = 10, 40
_CAUSES_MOST = 6
#: Where the program lies: a file of it is told from there on. Above it somebody's own folders begin.
_PROGRAM = resources.path().parent
_LIBRARIES = re.compile(r"site-packages|dist-packages|python3[\d.]*|python\d*\.zip")
_CODE, _SQLSTATE = re.compile(r"[a-z][a-z_]{1,39}", re.ASCII), re.compile(r"[0-9A-Z]{5}", re.ASCII)
_SQL = re.compile(
    r"(UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(: [a-z_.,() ]{1,200})?|no such \w+: [a-z_.]+", re.ASCII
)
#: What the interpreter and Qt say of themselves: types, counts and names out of the program.
_HARMLESS = tuple(
    re.compile(said, re.ASCII)
    for said in (
        r"[a-z ]*division (or modulo )?by zero|[a-z ]*modulo by zero",
        r"maximum recursion depth exceeded[a-z ]*",
        r"[a-z ]* index out of range|pop from [a-z ]+",
        r"[\w.<>]+\(\) (missing \d+ required|takes|got an unexpected|got multiple values) [\w',:. -]*",
        r"unsupported operand type\(s\) for [^\w]{1,3}: '[\w.]+' and '[\w.]+'",
        r"'[\w.]+' object (is not [a-z ]+|does not support [a-z ]+|cannot be interpreted as an integer)",
        r"(not enough|too many) values to unpack \([a-z0-9, ]+\)|cannot unpack non-iterable \w+ object",
        r"dictionary changed size during iteration|Set changed size during iteration",
        r"Internal C\+\+ object \([\w.]+\) already deleted\.",
        r"can't compare offset-naive and offset-aware datetimes|can't start new thread",
    )
)
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|«[^»\n]*»|“[^”\n]*”|„[^“”\n]*[“”]")
_ADDRESS = re.compile(r"\S+@\S+")
_FIGURES = re.compile(r"\+?\d[\d ()/.-]{1,}\d")


def fault_text(error: BaseException) -> str:
    """The error and what led to it, the first cause first, as one text."""
    chain = [error]
    while len(chain) < _CAUSES_MOST:
        last = chain[-1]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or before in chain:
            break
        chain.append(before)
    return "\nled to:\n".join("\n".join(_lines(one)) for one in reversed(chain))


def said(error: BaseException) -> str:
    """The kind of the error and what of its words is harmless, in a line."""
    return f"{type(error).__qualname__}: {_harmless(error)}"


def place(error: BaseException) -> str:
    """Where it was raised: file, line and function. Empty where nobody raised it here."""
    steps = traceback.extract_tb(error.__traceback__)
    return _step(steps[-1]) if steps else ""


def plain(text: str) -> str:
    """What somebody else's library said, without what stands in quotes, addresses, numbers, whose home this is."""
    return _FIGURES.sub("…", _ADDRESS.sub("…", _QUOTED.sub("'…'", without_home(text))))


def without_home(text: str) -> str:
    """A text in which nobody's home folder is named."""
    home = str(Path.home())
    # Qt writes folders with slashes everywhere.
    for name in {home, home.replace("\\", "/")} - {"", "/"}:
        text = text.replace(name, "~")
    return text


def _lines(error: BaseException) -> Iterator[str]:
    steps = [f"  {_step(step)}" for step in traceback.extract_tb(error.__traceback__)]
    if len(steps) > _FIRST_STEPS + _LAST_STEPS:
        steps = [*steps[:_FIRST_STEPS], "  …", *steps[-_LAST_STEPS:]]
    yield from steps
    yield said(error)
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, str) and note.startswith(ELSEWHERE):
            yield note


def _step(step: traceback.FrameSummary) -> str:
    return f"{_short(step.filename)}:{step.lineno} in {step.name}"


def _short(filename: str) -> str:
    """A file's place in the program, or in the library it is of."""
    path = PurePath(filename)
    ours = path.is_relative_to(_PROGRAM)
    parts = path.relative_to(_PROGRAM).parts if ours else path.parts
    for nth in range(len(parts) - 2, -1, -1):
        if _LIBRARIES.fullmatch(parts[nth]):
            return "/".join(parts[nth + 1 :])
    # A packed program's files are named from its own root; any other lies in folders that are nobody's business.
    return "/".join(parts) if ours or not path.is_absolute() else path.name


def _harmless(error: BaseException) -> str:
    inner = getattr(error, "orig", None)
    if isinstance(inner, BaseException):
        return said(inner)
    match error:
        case OSError():
            return _of_system(error)
        case AttributeError() if error.name:
            return f"{error.name} of {type(error.obj).__name__}"
        case ImportError() | NameError() if error.name:
            return str(error.name)
        case UnicodeError():
            return f"{getattr(error, 'encoding', '')} {getattr(error, 'start', '')}".strip()
    if getattr(error, "sqlite_errorname", ""):
        told = _SQL.fullmatch(str(error))
        return f"{error.sqlite_errorname} {told.group() if told else ''}".strip()  # type: ignore[attr-defined]
    for code, kind in ((getattr(error, "code", None), _CODE), (getattr(error, "sqlstate", None), _SQLSTATE)):
        if isinstance(code, str) and kind.fullmatch(code):
            return code
    words = str(error)
    if not words:
        return ""
    return words if any(known.fullmatch(words) for known in _HARMLESS) else LEFT_OUT


def _of_system(error: OSError) -> str:
    """What the system itself calls it; which file it was about is left out."""
    if error.errno is None:
        return LEFT_OUT
    return os.strerror(error.errno) if error.errno in errno.errorcode else f"error {error.errno}"
