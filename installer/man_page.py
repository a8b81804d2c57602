"""The manual page of `regulars`, read off the program itself so that it can't tell of a command that is not there.

`python installer/man_page.py` prints it; `| man -l -` reads it.
"""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import linux_files
import product
import typer

#: What every command that works on books understands; told once in place of sixty times.
EVERYWHERE = ("--books", "--json", "--help")
#: How a kind of value is called where the program has no word of its own for it.
KINDS = {"<str>": "TEXT", "<int>": "NUMBER", "<int range>": "NUMBER", "<%Y-%m-%d>": "DAY", "<path>": "FILE"}
#: What says itself: troff wants something to stand there.
EMPTY = "\\&"

DESCRIPTION = (
    "Regulars stands beside a shop's cash register: a card or a phone number shows who the customer is, what they "
    "hold, what this basket costs them and why. It keeps its books in one file on the shop's own computer.",
    f"\\fB{product.WINDOW_COMMAND}\\fR opens the window, where the shop works. \\fB{product.COMMAND}\\fR drives the "
    "same verbs for scripts and for other programs, with JSON in and out. Both may use the same books at "
    "the same time.",
)
ENVIRONMENT = (
    ("LC_ALL, LANG", "The language of answers and refusals: en, ru, hu or ro; English where it is another."),
    ("REGULARS_HUB", "The address of a chain's database, for \\fBhub copy\\fR and \\fBreport \\-\\-hub\\fR."),
    (
        "PGPASSWORD, PGPASSFILE",
        "The password for it, or the file that holds it, as PostgreSQL's own programs read them.",
    ),
    ("https_proxy, no_proxy", "The way out to the release file that \\fBupdates\\fR looks at."),
    ("REGULARS_RELEASE_KEYS", "A file of keys that vouch for it, in place of the bundled ones: to try a release out."),
    ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME", "Where the folders below lie, if somewhere else."),
    ("QT_QPA_PLATFORM", "What the window is painted on, if Qt's guess is wrong: xcb, wayland or offscreen."),
    ("QT_SCALE_FACTOR", "How much larger the window is painted: 1.25 on a small screen far from the eyes."),
)
EXIT_STATUS = (
    ("0", "Done."),
    ("1", "Refused, with the reason on standard error, and as JSON where JSON was asked for. Nothing was written."),
    ("2", "Called wrongly: an option or an argument that is not there. Nothing was written."),
)
EXAMPLES = (
    ("A shop for new staff to practise in, where nothing counts:", f"{product.WINDOW_COMMAND} \\-\\-practice"),
    ("A demo shop to look around in, and its window:", f"{product.WINDOW_COMMAND} \\-\\-demo"),
    ("Begin a shop's real books:", f'{product.COMMAND} begin \\-\\-shop "Corner bakery"'),
    (
        "Post a sale from the shop's own software; the id posts once, however often it is sent:",
        f'echo \'{{"id": "till\\-7\\-000001", "basket": {{"amount": 1450}}}}\' | {product.COMMAND} sell \\-',
    ),
    ("A copy of the books every night, by cron(8):", f"15 23 * * *  {product.COMMAND} backup /srv/backup/till"),
    ("Audit the books:", f"{product.COMMAND} check"),
)
AT_THE_START = (
    "A till that is nothing else opens the window when its user logs in. Copy the entry that the package brings, for "
    "this user:",
    f"mkdir \\-p ~/.config/autostart\ncp /{linux_files.AUTOSTART} ~/.config/autostart/",
    "or, as root, into /etc/xdg/autostart for everybody. Delete the copy to switch it off. Let the display manager log "
    "the till's user in, and the till is there when the computer is switched on.",
)
SLIPS = (
    "A receipt printer on USB may be used by whoever sits at the till: the package brings a rule for udev(7), "
    f"/{linux_files.PRINTERS}, which says for which makes, and how to add one."
)


def page() -> str:
    """The whole page, as troff's man macros."""
    name, window = product.COMMAND, product.WINDOW_COMMAND
    parts = [
        f'.TH {name.upper()} 1 "" "{product.NAME} {product.VERSION}" "User Commands"',
        # Not justified and not hyphenated: what is typed stays as it is typed.
        ".nr HY 0\n.nh\n.ad l",
        ".SH NAME",
        f"{name}, {_plain(window)} \\- {_plain(product.SHORT['en'][:1].lower() + product.SHORT['en'][1:])}",
        ".SH SYNOPSIS",
        *(f"{_usage(window, _window())}\n.br", f".B {name}\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGS\\fR]"),
        ".SH DESCRIPTION",
        "\n.PP\n".join(DESCRIPTION),
        ".SH THE WINDOW",
        *_window_options(_window()),
        ".SS At the start of the computer",
        f"{AT_THE_START[0]}\n.PP\n.EX\n{AT_THE_START[1]}\n.EE\n.PP\n{AT_THE_START[2]}",
        ".SS Receipt printers",
        SLIPS,
        ".SH OPTIONS",
        "They stand before the command. Those about books and JSON may follow it as well.",
        *_options(_commands(), _root(), told=()),
        ".SH COMMANDS",
        "Amounts are whole minor units of the shop's money: cents, kopecks, bani.",
        *_told(_commands(), _root()),
        ".SH EXIT STATUS",
        *_list(EXIT_STATUS),
        ".SH ENVIRONMENT",
        *_list(ENVIRONMENT),
        ".SH FILES",
        *_list(files()),
        ".SH EXAMPLES",
        *(f".TP\n{what}\n.EX\n{how}\n.EE" for what, how in EXAMPLES),
        ".SH SEE ALSO",
        "psql(1), lpadmin(8), udev(7)",
        f".PP\n\\fB{name} schema\\fR tells the JSON Schema of every request and answer.",
        ".SH LICENSE",
        f"Copyright {product.COPYRIGHT}. {product.LICENCE}.",
    ]
    return "\n".join(parts) + "\n"


def commands() -> tuple[str, ...]:
    """Every command there is, as it is typed: `member card add`."""
    return tuple(path.removeprefix(f"{product.COMMAND} ") for path, _, _ in _walk(_commands(), _root()))


def files() -> tuple[tuple[str, str], ...]:
    """Where the program keeps what it keeps, asked of the program, as a user without settings of their own finds it."""
    told = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("XDG_") or name == "HOME"}
    try:
        with tempfile.TemporaryDirectory() as home:
            os.environ["HOME"] = home
            return tuple((_plain(str(place).replace(home, "~")), what) for place, what in _places())
    finally:
        os.environ.pop("HOME")
        os.environ.update(told)


def _places() -> Iterator[tuple[Path, str]]:
    from desktop import log_files
    from desktop.settings import Settings, SettingsFile, books_path, demo_path, practice_folder

    books, settings = books_path(), Settings()
    yield (
        books,
        "The shop's books. Beside them, while they are in use, lie two files that belong to them: \\-wal and \\-shm.",
    )
    yield settings.backups(books), "A copy of the books from each of the last days, unless another folder was chosen."
    yield demo_path(), "The demo shop's books."
    yield practice_folder(), "The invented shop in which new staff practise; it may be deleted."
    yield SettingsFile.of_this_user().path, "What this computer remembers: language, scanner, printer, folders."
    yield (
        log_files.folder() / log_files.NAME,
        "What went wrong, if anything did; it names nobody. Older ones lie beside it.",
    )
    yield settings.papers(), "Slips, sheets of cards and lists, unless they are printed or another folder was chosen."


def _commands() -> Any:
    from desktop.commands.__main__ import app

    return typer.main.get_command(app)


def _root() -> Any:
    command = _commands()
    return command.context_class(command, info_name=product.COMMAND)


def _window() -> argparse.ArgumentParser:
    from desktop.__main__ import arguments

    return arguments()


def _walk(group: Any, context: Any) -> Iterator[tuple[str, Any, Any]]:
    """Every command below a group: how it is typed, itself, and the context it tells about itself in."""
    for name, command in group.commands.items():
        if command.hidden:
            continue
        its = command.context_class(command, info_name=name, parent=context)
        if hasattr(command, "commands"):
            yield from _walk(command, its)
        else:
            yield its.command_path, command, its


def _told(group: Any, context: Any) -> Iterator[str]:
    """The commands one by one: those of no group first, then each group under its name."""
    groups = [command for command in group.commands.values() if hasattr(command, "commands") and not command.hidden]
    yield from _several(group, context)
    for command in groups:
        its = command.context_class(command, info_name=command.name, parent=context)
        yield f".SS {_plain(its.command_path)}"
        yield _plain(command.help or "")
        yield from _told(command, its)


def _several(group: Any, context: Any) -> Iterator[str]:
    for path, command, its in _walk(group, context):
        if path != f"{context.command_path} {command.name}":
            continue
        yield f".TP\n{_synopsis(path, command, its)}\n{_plain(command.help or '')}"
        yield from _nested(_options(command, its, told=EVERYWHERE))


def _nested(told: Iterator[str]) -> Iterator[str]:
    inner = list(told)
    if inner:
        yield from (".RS", *inner, ".RE")


def _synopsis(path: str, command: Any, context: Any) -> str:
    words = [f"\\fB{_plain(path)}\\fR"]
    own = [p for p in command.params if p.param_type_name == "option" and not set(p.opts) & set(EVERYWHERE)]
    everywhere = {opt for p in command.params for opt in p.opts} & set(EVERYWHERE)
    if own:
        words.append("[\\fIOPTIONS\\fR]")
    words += [_plain(f"[{name}{' PATH' if name == '--books' else ''}]") for name in EVERYWHERE if name in everywhere]
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            name = f"\\fI{_plain(_argument(parameter, context))}\\fR"
            words.append(name if parameter.required else f"[{name}]")
    return " ".join(words)


def _argument(parameter: Any, context: Any) -> str:
    """How an argument is called, as somebody types something in its place: REQUEST, FILE.pdf, WHO."""
    name = parameter.get_help_record(context)[0].partition(" <")[0].strip("[]")
    return name if "." in name.rstrip(".") or name.isupper() else str(name.upper())


def _options(command: Any, context: Any, *, told: tuple[str, ...]) -> Iterator[str]:
    """What a command understands, but for what was told before."""
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if record is None or set(parameter.opts) & set(told):
            continue
        name, about = record
        if parameter.param_type_name == "argument":
            name = f"\\fI{_plain(_argument(parameter, context))}\\fR"
            about = about.replace("[required]", "").strip()
            if about:
                yield f".TP\n{name}\n{_plain(about)}"
        else:
            yield f".TP\n{_option(name)}\n{_plain(about) or EMPTY}"


def _option(written: str) -> str:
    """`--seed <int>` in bold and italics, with a word for the kind of value."""
    written = re.sub(r"<list\[(.*)\]>", r"<\1>", written)
    for kind, word in KINDS.items():
        written = written.replace(kind, word)
    words = (word if word.startswith("-") else word.strip("<>") for word in written.split())
    drawn = (f"\\fB{_plain(w)}\\fR" if w.startswith("-") else f"\\fI{_plain(w)}\\fR" for w in words)
    return " ".join(drawn)


def _window_options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
        value = "" if action.nargs == 0 else f" \\fI{_plain(_value(action))}\\fR"
        about = action.help or ""
        yield f".TP\n{names}{value}\n{_plain(about[:1].upper() + about[1:])}."


def _value(action: argparse.Action) -> str:
    if action.choices:
        return "|".join(str(choice) for choice in action.choices)
    return str(action.metavar or action.dest.upper())


def _usage(name: str, parser: argparse.ArgumentParser) -> str:
    words = [f".B {_plain(name)}"]
    for action in parser._actions:
        if "--help" not in action.option_strings:
            value = "" if action.nargs == 0 else f" \\fI{_plain(_value(action))}\\fR"
            words.append(f"[\\fB{_plain(action.option_strings[0])}\\fR{value}]")
    return "\n".join(words)


def _list(entries: tuple[tuple[str, str], ...]) -> Iterator[str]:
    return (f".TP\n\\fB{name}\\fR\n{what}" for name, what in entries)


def _plain(text: str) -> str:
    """Words as they stand: troff takes a backslash, a hyphen and a full stop at the start of a line for its own."""
    safe = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe


if __name__ == "__main__":
    sys.stdout.buffer.write(page().encode())
