"""updates and go-back: what a newer release brings, and the way back to the books from before one."""

from typing import Annotated

import typer

from db.books import SCHEMA_VERSION, BooksProblem, recognise
from db.schema import going_back
from db.schema.backup import KEPT_DAYS
from desktop.commands.answers import Refusal
from desktop.commands.program import BooksOption, JsonOption, app, run
from desktop.commands.speaking import Refuse
from desktop.commands.update_answers import GoBackAnswer, UpdatesAnswer, VersionAnswer
from desktop.settings import SettingsFile, books_path
from desktop.updates.looking import Look, kept_beside, look, platform_here
from desktop.wording.updates import word_install, word_look, word_released, word_two_steps
from desktop.wording.words import Words
from resources import version


@app.command()
def updates(
    url: Annotated[str, typer.Option(metavar="URL", help="Look here; the address of the settings unless said.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Look whether there is a newer release, and say what is new in it. Nothing is installed."""
    run.listen(as_json=as_json)
    settings, words = SettingsFile.of_this_user(), run.speaker.words()
    address = url.strip() or settings.now.updates_url
    if not address:
        raise Refuse(Refusal(refused="off", message=word_look("off", words, running=version())))
    own = address == settings.now.updates_url
    # An address that is only tried leaves no trace in what the window knows.
    kept = kept_beside(settings.path) if own else None
    found = look(address, kept=kept, running=version(), now=run.now())
    if own and found.answered:
        settings.change(updates_looked=found.at.isoformat(), updates_found=found.code)
    if found.release is None:
        raise Refuse(Refusal(refused=found.code, message=word_look(found.code, words, running=version())))
    answer = _answer(found, address)
    run.speaker.answer(answer, lambda: _told(found, words))


@app.command()
def go_back(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say which copy, and what is not in it.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Back to an earlier Regulars: open the copy of the books from before the newer one upgraded them."""
    run.listen(as_json=as_json)
    words = run.speaker.words()
    path = books or run.books_path or books_path()
    try:
        recognise(path)
        raise Refuse(Refusal(refused="not_newer", message=words.tr("These books open in this Regulars as they are.")))
    except BooksProblem as problem:
        if problem.code != "newer":
            raise
    way = going_back.way_back(SettingsFile.of_this_user().now.backups(path), path)
    if way is None:
        told = words.tr("There is no copy from before the upgrade. Install the newer Regulars to open these books.")
        raise Refuse(Refusal(refused="no_copy", message=told))
    kept = "" if dry_run else str(going_back.go_back(way, path, now=run.now()).newer)
    answer = GoBackAnswer(
        books=str(path),
        copy_file=str(way.copy.path),
        made_at=way.copy.made_at,
        sales_missing=way.sales_missing,
        newer_kept=kept,
    )
    run.speaker.answer(answer, lambda: _told_back(answer, words))


def _told_back(answer: GoBackAnswer, words: Words) -> str:
    lines = [
        words.tr("The copy of {when}: {file}").format(
            when=f"{answer.made_at:%Y-%m-%d %H:%M} UTC", file=answer.copy_file
        )
    ]
    if answer.sales_missing is not None:
        told = words.tr("{number} sale(s) since then are not in it.", "", answer.sales_missing)
        lines.append(told.format(number=answer.sales_missing))
    if answer.newer_kept:
        told = words.tr("It is open in place of the newer books, which are kept {days} days: {file}")
        lines.append(told.format(days=KEPT_DAYS, file=answer.newer_kept))
    return "\n".join(lines)


def _answer(found: Look, address: str) -> UpdatesAnswer:
    release = found.release
    assert release is not None
    return UpdatesAnswer(
        url=address,
        running=version(),
        newest=release.version,
        is_newer=found.code == "new",
        page=release.page,
        versions=tuple(VersionAnswer(version=one.version, day=one.date, notes=one.notes) for one in found.skipped),
        downloads={one.name: one.sha256 for one in release.for_platform(platform_here())},
    )


def _told(found: Look, words: Words) -> str:
    release = found.release
    assert release is not None
    lines = [word_look(found.code, words, running=version(), newest=release.version)]
    for one in found.skipped:
        lines += ["", word_released(one.version, one.date, words)]
        lines += [f"  • {sentence}" for sentence in one.sentences(words.language)]
    if found.skipped:
        lines += ["", release.page]
        if release.minimum_form > SCHEMA_VERSION:
            lines.append(word_two_steps(words))
        for package in release.for_platform(platform_here()):
            lines += [f"SHA-256 {package.sha256}", word_install(package.name, package.platform, words)]
    return "\n".join(lines)
