"""Translations, both ways: `refresh` gathers the program's strings into the .ts files, `release` builds the .qm files.

Qt's lupdate reads Python by guesswork: it loses `translate(…, n=n)` and `translate(…, abs(n))` without a word, and the
plural of a translate() whose count is not a plain number. So Python's own parser gathers the strings here, and lupdate
is given them in the one form it reads well; keeping what is translated, and Qt's file format, stay its work.
"""

import ast
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "ru", "hu", "ro")
ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Asked:
    """A text the program asks a translation for: what Qt looks it up by, and where it stands."""

    context: str
    source: str
    comment: str
    plural: bool
    place: str

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.plural


class Unreadable(Exception):
    """A text that can't be gathered: not a literal, or asked of something whose context is unknown."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A file being read: where it is, and what in it hands a text on to translate(), each with its context."""

    name: str
    #: Its own functions that hand on their first argument.
    ways: dict[str, str]
    #: Contexts whose texts stand in a QT_TRANSLATE_NOOP and are asked for by a variable.
    marked: frozenset[str]


def gather(folder: Path) -> tuple[Asked, ...]:
    """Every text asked for under the folder, by file and line. Raises Unreadable naming the first that can't be."""
    found: list[Asked] = []
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        page = _Page(str(file.relative_to(folder.parent)), _short_ways(tree), _marked(tree))
        found += _in(tree, "", page)
    return tuple(found)


def _in(node: ast.AST, owner: str, page: _Page) -> Iterator[Asked]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            asked = _asked(child, owner, page)
            if asked is not None:
                yield asked
        yield from _in(child, child.name if isinstance(child, ast.ClassDef) else owner, page)


def _asked(call: ast.Call, owner: str, page: _Page) -> Asked | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = f"{page.name}:{call.lineno}"
    if name == "tr" and isinstance(call.func, ast.Attribute):
        asker = ast.unparse(call.func.value)
        if asker != "self" and not asker.endswith("words"):
            raise Unreadable(f"{place}: tr() is asked of self or of words, not of {asker}")
        # Qt's own tr() looks under the class; the floor of words has one context for the whole of it.
        return _of(owner if asker == "self" else "words", call, 0, place)
    if name in page.ways and isinstance(call.func, ast.Name):
        return _of(page.ways[name], call, 0, place)
    if name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2:
        context = _literal(call.args[0])
        if context is None:
            return None  # Somebody else's translate(): ours always names its context.
        handed_on = context in page.marked or context in page.ways.values() or owner == "Words"
        if _literal(call.args[1]) is None and handed_on:
            return None  # Its texts are gathered where they stand.
        return _of(context, call, 1, place)
    return None


def _of(context: str, call: ast.Call, first: int, place: str) -> Asked:
    """The text at argument `first`, with the comment and the count that may follow it."""
    source = _literal(call.args[first]) if len(call.args) > first else None
    if source is None:
        raise Unreadable(f"{place}: the text must stand here as a plain literal")
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    comment = call.args[first + 1] if len(call.args) > first + 1 else named.get("comment", named.get("disambiguation"))
    if comment is not None and not isinstance(comment, ast.Constant):
        raise Unreadable(f"{place}: what follows the text is a comment, a plain literal, and then the count")
    plural = len(call.args) > first + 2 or "n" in named
    return Asked(context, source, (_literal(comment) if comment is not None else None) or "", plural, place)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _short_ways(tree: ast.Module) -> dict[str, str]:
    ways = {}
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("translate") and len(call.args) >= 2:
                context = _literal(call.args[0])
                if context is not None and ast.unparse(call.args[1]) == function.args.args[0].arg:
                    ways[function.name] = context
    return ways


def _marked(tree: ast.Module) -> frozenset[str]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    return frozenset(
        _literal(call.args[0]) or "" for call in calls if getattr(call.func, "id", "") == "QT_TRANSLATE_NOOP"
    )


def refresh(home: Path = HOME, program: Path = ROOT / "desktop") -> None:
    """Bring every .ts up to the program's strings, keeping what is translated."""
    lines = [
        f"QCoreApplication.translate({ask.context!r}, {ask.source!r}, {ask.comment!r}{', 1' if ask.plural else ''})"
        for ask in gather(program)
    ]
    with tempfile.TemporaryDirectory() as folder:
        strings = Path(folder) / "strings.py"
        strings.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            options = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", "-source-language", "en"]
            if language == "en":
                options.append("-pluralonly")  # English is what the source says; only its plurals are a translation.
            options += ["-target-language", language, str(strings), "-ts", str(home / f"regulars_{language}.ts")]
            subprocess.run([_qt_tool("lupdate"), *options], check=True)


def release(home: Path = HOME) -> None:
    """Build the .qm files whose .ts has changed since."""
    for ts in sorted(home.glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime_ns < ts.stat().st_mtime_ns:
            # Put in its place whole: a till, or a test beside this one, may be reading the old one.
            unfinished = qm.with_suffix(".qm.new")
            subprocess.run([_qt_tool("lrelease"), "-silent", str(ts), "-qm", str(unfinished)], check=True)
            os.replace(unfinished, qm)


def _qt_tool(name: str) -> str:
    import PySide6  # Here, not above: gathering needs no Qt.

    return str(Path(PySide6.__path__[0]) / name)


if __name__ == "__main__":
    verbs = {"refresh": refresh, "release": release}
    if len(sys.argv) != 2 or sys.argv[1] not in verbs:
        sys.exit("usage: translations.py refresh | release")
    try:
        verbs[sys.argv[1]]()
    except Unreadable as problem:
        sys.exit(str(problem))
