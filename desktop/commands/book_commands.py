"""check, backup, restore and schema: the books as a whole, and what other programs read first."""

import json
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.books import BooksProblem
from db.reports.audit import check as audit
from db.schema import backup as backups
from desktop.commands.answers import CheckAnswer, FileAnswer, ProblemAnswer, Refusal
from desktop.commands.program import BooksOption, JsonOption, app, bar, run
from desktop.commands.speaking import REFUSED, Refuse
from desktop.commands.telling import tell_check, tell_list
from desktop.commands.till_verbs import words_for
from desktop.settings import books_path
from desktop.wording.audit import word_audit_problem
from desktop.wording.restoring import word_only_here

if TYPE_CHECKING:
    from db.in_use import Hold


@app.command()
def check(books: BooksOption = None, as_json: JsonOption = False) -> int:
    """Audit the books: whatever is remembered twice must agree. Exit code 1 where it does not."""
    run.listen(as_json=as_json, only_looks=True)
    with run.books(books) as opened:
        words = words_for(opened, run.now())
        report = audit(opened, bar())
    answer = CheckAnswer(
        clean=report.is_clean,
        counted=report.counted,
        problems=tuple(
            ProblemAnswer(
                place=found.place, code=found.code, message=word_audit_problem(found.code, dict(found.facts), words)
            )
            for found in report.problems
        ),
    )
    run.speaker.answer(answer, lambda: tell_check(answer, words))
    return 0 if answer.clean else REFUSED


@app.command()
def backup(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the copies are kept; the newest 14 stay.")],
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy the books while they are in use."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        made = backups.back_up(opened, folder, now=run.now())
    answer = FileAnswer(file=str(made))
    run.speaker.answer(answer, lambda: answer.file)


@app.command()
def restore(
    copy: Annotated[Path, typer.Argument(metavar="BACKUP", exists=True, dir_okay=False)],
    anyway: Annotated[bool, typer.Option("--anyway", help="Although the hub does not have everything yet.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put a copy in the place of the books. The books that stood there are kept beside them.

    A till of a hub sends first what only these books know. Where the hub is away they stay, unless --anyway.
    """
    run.listen(as_json=as_json)
    path = books or run.books_path or books_path()
    # Before the hub is asked: nobody sells between what it was told and the books that are set aside.
    with backups.alone(path) as hold:
        left = _only_here(path, copy, hold)
        words = run.speaker.words()
        if left and not anyway:
            how = words.tr("Try again when it answers, or say --anyway: the books as they are now are kept beside.")
            raise Refuse(Refusal(refused="waiting", message=f"{word_only_here(left, words)} {how}"))
        kept = backups.restore(copy, path, now=run.now(), hold=hold)
    if left:
        later = words.tr("They can still be sent when it answers: regulars hub sync --books {file}")
        run.speaker.remark(f"{word_only_here(left, words)} {later.format(file=shlex.quote(str(kept)))}")
    answer = FileAnswer(file=str(path), kept=str(kept or ""))
    run.speaker.answer(answer, lambda: tell_list([(answer.file,), (answer.kept,)]))


def _only_here(path: Path, copy: Path, hold: "Hold") -> int:
    """What would be in the replaced books alone, after the hub was told all that it takes; none where they can't be
    read, for then nobody could send it.
    """
    from db.sync.before_replacing import send_first
    from desktop.hub_door import machine, own_hub

    try:
        with run.books(path, hold) as opened:
            return send_first(opened, copy, lambda: own_hub(opened), now=run.now(), fingerprint=machine())
    except BooksProblem:
        return 0


@app.command()
def schema(
    name: Annotated[str, typer.Argument(help="Which; all names unless said.")] = "",
    write: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Write them all into a folder.")] = None,
) -> None:
    """The JSON Schema of a request, an answer, a programme or a mapping."""
    from desktop.commands import schemas

    if write is not None:
        schemas.write_all(write)
        return
    if not name:
        print("\n".join(schemas.names()))
        return
    if name not in schemas.names():
        raise typer.BadParameter(f"{name} is not one of: {', '.join(schemas.names())}.", param_hint="NAME")
    print(json.dumps(schemas.schema(name), ensure_ascii=False, indent=2))
