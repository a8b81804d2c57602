"""What a machine can see of the house's habits: each check takes a file's text and names what is wrong, and where."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent.parent
LINES_MAX = 400
FUNCTION_LINES_BELOW = 60

SAYS_NOTHING = frozenset(
    [
        "util",
        "utils",
        "helper",
        "helpers",
        "manager",
        "managers",
        "common",
        "misc",
        "core",
        "base",
        "service",
        "services",
    ]
)
_NOT_OURS = frozenset({".venv", ".git", "build", "dist", "__pycache__"})
_TEXT = frozenset({"", ".py", ".md", ".toml", ".txt", ".yml", ".json", ".ts", ".cfg", ".qss", ".svg", ".csv", ".sql"})


def files(*folders: str, ending: str = ".py") -> list[Path]:
    """The files of these folders (none: of the whole checkout) with this ending, without what tools left there."""
    starts = [ROOT / folder for folder in folders] or [ROOT]
    found = (file for start in starts for file in start.rglob(f"*{ending}") if file.is_file())
    ours = (f for f in found if not _NOT_OURS & set(f.relative_to(ROOT).parts) and ".egg-info" not in str(f))
    return sorted(file for file in ours if not any(p.endswith("_cache") for p in file.relative_to(ROOT).parts))


def texts() -> list[Path]:
    """Every file of the checkout that people read or tools read as text."""
    return [file for file in files(ending="") if file.suffix in _TEXT and ".hypothesis" not in file.parts]


@lru_cache(maxsize=1)
def nodes(source: str) -> tuple[ast.AST, ...]:
    """All that stands in a file, the file itself first. Kept for the next check of the same one."""
    return tuple(ast.walk(ast.parse(source)))


def without_a_sentence(source: str) -> Iterator[str]:
    opening = ast.get_docstring(nodes(source)[0])  # type: ignore[arg-type]
    if not opening:
        yield "1: opens without a sentence saying what it is"


def too_long(source: str) -> Iterator[str]:
    lines = len(source.splitlines())
    if lines > LINES_MAX:
        yield f"{lines}: a room has at most {LINES_MAX} lines"
    for node in nodes(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length >= FUNCTION_LINES_BELOW:
                yield f"{node.lineno}: {node.name} has {length} lines; a function stays under {FUNCTION_LINES_BELOW}"


def names_that_say_nothing(path: str) -> Iterator[str]:
    for part in PurePosixPath(path).parts:
        if part.split(".")[0].lower() in SAYS_NOTHING:
            yield f"{path}: {part} says nothing about the shop"


def clock_dice_and_floats(source: str) -> Iterator[str]:
    """In the rules `now` and ids are arguments, and a fraction is a whole number of its smallest unit."""
    for node in nodes(source):
        match node:
            case ast.Constant(value=float() | complex()):
                yield f"{node.lineno}: a float"
            case ast.BinOp(op=ast.Div()) | ast.AugAssign(op=ast.Div()):
                yield f"{node.lineno}: / makes a float; // does not"
            case ast.Call(func=ast.Name(id="float" | "complex" | "open" | "print" | "input" as name)):
                yield f"{node.lineno}: {name}() in a rule"
            case ast.Call(func=ast.Attribute(attr="now" | "utcnow" | "today" | "fromtimestamp" as name)):
                yield f"{node.lineno}: {name}() asks a clock, and the instant is an argument"
            case ast.Import() | ast.ImportFrom():
                for module in _imported(node):
                    if module.split(".")[0] in ("time", "random", "secrets", "uuid", "os", "locale"):
                        yield f"{node.lineno}: {module} in a rule"


_STARTERS = ("multiprocessing", "concurrent", "subprocess", "asyncio", "_thread")
_THREADS = ("threading.Thread", "threading.Timer", "os.fork")
_QT_STARTERS = frozenset({"QThread", "QRunnable", "QThreadPool", "QProcess", "QtConcurrent"})


def threads_and_processes(source: str) -> Iterator[str]:
    """A thread's own storage or a lock is fine anywhere; what starts a thread or a process has one home."""
    for node in nodes(source):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for module in _imported(node):
                if module == "multiprocessing.freeze_support":
                    continue  # It starts nothing: a frozen program's child must pass through it before anything else.
                if module.split(".")[0] in _STARTERS or module in _THREADS:
                    yield f"{node.lineno}: {module} starts work outside desktop/background.py"
                if module.split(".")[-1] in _QT_STARTERS:
                    yield f"{node.lineno}: {module} starts work outside desktop/background.py"
        elif isinstance(node, ast.Attribute) and (node.attr in _QT_STARTERS or ast.unparse(node) in _THREADS):
            yield f"{node.lineno}: {node.attr} starts work outside desktop/background.py"


def qt(source: str) -> Iterator[str]:
    for node in nodes(source):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for module in _imported(node):
                if module.split(".")[0] in ("PySide6", "shiboken6"):
                    yield f"{node.lineno}: {module} in a presenter"


def blind_waits(source: str) -> Iterator[str]:
    """A test waits for a signal or a condition, never for a time."""
    for node in nodes(source):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in ("time.sleep", "sleep", "qtbot.wait") or called.endswith((".qWait", "QThread.msleep")):
                yield f"{node.lineno}: {called} waits blindly"
        if isinstance(node, ast.ImportFrom) and node.module == "time" and "sleep" in {a.name for a in node.names}:
            yield f"{node.lineno}: time.sleep waits blindly"


_SHOWS = frozenset({"setText", "setTitle", "setSubTitle", "setToolTip", "setStatusTip", "setPlaceholderText"})
_SHOWS |= {"setWindowTitle", "setAccessibleName", "setAccessibleDescription", "addAction", "addItem", "addTab"}
_SHOWS |= {"QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"}
_OUR_NAME = "Regulars"
_WORD = re.compile(r"[^\W\d_]{2}")


def untranslated(source: str) -> Iterator[str]:
    """Words handed to a widget as they stand in the program, so that three languages in four read English."""
    for node in nodes(source):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in _SHOWS:
            given = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            for words in given:
                if isinstance(words, str) and words != _OUR_NAME and _WORD.search(words):
                    yield f"{node.lineno}: {words!r} is shown untranslated"


# The square brackets keep this file from finding itself; in quotes the last is ISO's code for no currency.
_STAY_OUT = (
    ("left over", re.compile(r"\b([T]ODO|[F]IXME|(?<!\")[X]XX)\b")),
    ("host of a registry", re.compile(r"[p]ypi\.org|[p]ythonhosted|[i]ndex-url|[n]pmjs\.|[a]rtifactory")),
    ("path of a machine", re.compile(r"(?<![\w.~/}-])/(?:[w]ork|[r]oot|[h]ome|[U]sers|[t]mp)/\w")),
)


def words_that_stay_out(text: str) -> Iterator[str]:
    """What was left over, which registry somebody uses, where a file lies on somebody's machine."""
    for number, line in enumerate(text.splitlines(), 1):
        for what, pattern in _STAY_OUT:
            if found := pattern.search(line):
                yield f"{number}: {what}: {found.group()}"


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    """What the statement brings in, as dotted names: `from threading import Thread` is threading.Thread."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" if node.module else alias.name for alias in node.names]
