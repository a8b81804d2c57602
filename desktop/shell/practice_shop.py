"""The making of a practice shop: books of its own after the real shop's rules, and the sweeping away of old ones."""

import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.runner import Progress

#: What a program that ended badly left behind goes after this long: nobody practises for days.
LEFT_BEHIND_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class PracticeShop:
    """Where it lies, and whether it has the real shop's own rules: without readable books it has a bakery's."""

    books: Path
    has_own_rules: bool


def make_practice_shop(path: Path, real: Path, language: str, now: datetime, *, progress: Progress) -> PracticeShop:
    """Done in the work process: practice books at `path` after those at `real`, which are read and not written.

    Raises BooksProblem, OSError, and what `progress` raises; `path` is not there then.
    """
    from dataclasses import replace

    from db.books import BooksProblem
    from db.imports.practice import make_practice, shop_of, shop_of_the_demo
    from desktop.wording.words import Words

    path.parent.mkdir(parents=True, exist_ok=True)
    sweep(path.parent)
    try:
        shop, is_own = shop_of(real, now=now), True
    except BooksProblem:
        # There may be none yet; and books that can't be opened are no reason not to practise.
        shop, is_own = shop_of_the_demo(language), False
    words = Words(language=shop.language, currency=shop.currency)
    marked = words.tr("{shop} (practice)").format(shop=shop.shop_name)
    try:
        make_practice(path, replace(shop, shop_name=marked), now=now, progress=progress)
    except BaseException:
        remove(path)
        raise
    return PracticeShop(path, is_own)


def remove(path: Path) -> None:
    """Take practice books away; what the system holds on to is swept away another day."""
    for left in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        try:
            left.unlink(missing_ok=True)
        except OSError:
            continue


def sweep(folder: Path) -> None:
    """Take away what was left behind. Another window may be practising meanwhile: what is of today stays."""
    before = time.time() - LEFT_BEHIND_S
    for left in folder.glob("*.db*"):
        try:
            if left.stat().st_mtime < before:
                left.unlink()
        except OSError:
            continue
