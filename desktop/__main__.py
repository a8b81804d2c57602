"""`python -m desktop`: open the window."""

import argparse
import sys
from multiprocessing import freeze_support
from pathlib import Path

from desktop.shell import garbage


def arguments() -> argparse.ArgumentParser:
    """All that the window can be told on the command line; the manual page is made from it."""
    parser = argparse.ArgumentParser(prog="python -m desktop", description="Regulars: loyalty at the till.")
    parser.add_argument("--books", type=Path, help="the books to open (default: this computer's own)")
    parser.add_argument("--demo", action="store_true", help="open the demo shop, making it first where it is missing")
    parser.add_argument("--practice", action="store_true", help="begin in a shop of invented customers: nothing counts")
    parser.add_argument("--language", choices=("en", "ru", "hu", "ro"), help="speak this language, this time")
    parser.add_argument("--journey", type=Path, metavar="DIR", help="play the demo's journey, leave screenshots in DIR")
    parser.add_argument(
        "--until-ready", action="store_true", help="leave when a card could be scanned; say how long it took"
    )
    return parser


def _home(told: Path | None) -> Path:
    """The books that a start would open."""
    from desktop.settings import SettingsFile, books_path

    last = SettingsFile.of_this_user().now.books
    return told or (Path(last) if last else books_path())


def main() -> int:
    """Read the command line and run the window. Returns the exit code."""
    chosen = arguments().parse_args()
    if chosen.until_ready and not (chosen.demo or chosen.practice) and not _home(chosen.books).exists():
        print("There are no books, and nobody to answer the questions of the first run.", file=sys.stderr)
        return 2
    garbage.put_off()
    from desktop.app import Options, run

    return run(
        Options(
            books=chosen.books,
            demo=chosen.demo,
            practice=chosen.practice,
            language=chosen.language or "",
            journey=chosen.journey,
            until_ready=chosen.until_ready,
        )
    )


if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
