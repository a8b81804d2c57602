"""programme check, publish and show; rehearse."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from db.books import Books
from db.facts import new_id
from db.ledger.programme import publish as publish_version
from db.lookup.hub_link import hub_link
from db.lookup.programme import Published, in_force, version
from db.lookup.workplace import workplace
from desktop.commands.answers import DifferenceAnswer, ProgrammeAnswer, Refusal, RehearsalAnswer
from desktop.commands.program import BooksOption, JsonOption, app, run
from desktop.commands.speaking import REFUSED, Refuse, in_json, read_json, read_programme
from desktop.commands.telling import tell_rehearsal
from loyalty.calendar import local_day
from loyalty.document_shape import Problem
from loyalty.examples import rehearse as run_examples
from loyalty.programme_document import ProgrammeRefused, read

programme = typer.Typer(help="The shop's rules.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(programme, name="programme")

_Document = Annotated[str, typer.Argument(metavar="PROGRAMME", help="A programme's JSON, or - for standard input.")]


@programme.command()
def check(document: _Document, as_json: JsonOption = False) -> None:
    """Read a document and run its examples; every mistake by its place. Needs no books."""
    run.listen(as_json=as_json, request=document)
    said = read_programme(document, run.speaker.language)
    meant = read(said)
    differences = run_examples(meant, said.get("examples", []))
    if differences:
        facts = (
            (("example", one.example), ("expected", str(one.expected)), ("got", str(one.got))) for one in differences
        )
        places = (one.place for one in differences)
        raise ProgrammeRefused(
            tuple(Problem(place, "example_differs", told) for place, told in zip(places, facts, strict=True))
        )
    answer = ProgrammeAnswer(
        name=meant.name,
        number=0,
        content_hash="",
        holds_from=None,
        published_at=None,
        author="",
        document=said,
    )
    words = run.speaker.words()
    told = words.tr("{name}: no mistakes, {number} example(s) right.", "", len(said.get("examples", [])))
    run.speaker.answer(answer, lambda: told.format(name=meant.name, number=len(said.get("examples", []))))


@programme.command()
def publish(
    document: _Document,
    holds_from: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day; today unless said.")
    ] = None,
    author: Annotated[str, typer.Option(help="Who publishes it.")] = "",
    op_id: Annotated[str, typer.Option("--id", help="Your own id: the same id publishes once.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give the document a number and a day from which it holds. It never changes again."""
    run.listen(as_json=as_json, request=document)
    said: Any = read_programme(document, run.speaker.language)
    now = run.now()
    with run.books(books) as opened:
        day = holds_from.date() if holds_from else local_day(now, workplace(opened).zone)
        own_id = op_id or new_id()
        published = publish_version(
            opened,
            op_id=own_id,
            document=said,
            holds_from=day,
            author=author,
            now=now,
            number=_agreed_number(opened, own_id, said, day),
        )
    _tell(published)


@programme.command()
def show(
    number: Annotated[int | None, typer.Argument(help="A version; the one in force unless said.")] = None,
    on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The version in force on that day.")] = None,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A published version, as it was published."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        day = on.date() if on else local_day(run.now(), workplace(opened).zone)
        try:
            published = in_force(opened, day=day) if number is None else version(opened, number)
        except LookupError as unknown:
            words = run.speaker.words()
            message = words.tr("There is no version {number} of the programme.").format(number=number)
            raise Refuse(Refusal(refused="unknown_version", message=message)) from unknown
    _tell(published)


@app.command()
def rehearse(
    document: _Document,
    examples: Annotated[
        Path, typer.Argument(metavar="EXAMPLES", exists=True, dir_okay=False, help="A list of examples.")
    ],
    as_json: JsonOption = False,
) -> int:
    """Run worked examples under a programme and tell every difference. Exit code 1 where there is one."""
    run.listen(as_json=as_json, request=document)
    meant = read(read_programme(document, run.speaker.language))
    said = read_json(str(examples))
    listed = said.get("examples", said) if isinstance(said, dict) else said
    differences = run_examples(meant, listed)
    answer = RehearsalAnswer(
        examples=len(listed),
        differences=tuple(
            DifferenceAnswer(example=one.example, place=one.place, expected=one.expected, got=one.got)
            for one in differences
        ),
    )
    words = run.speaker.words()
    run.speaker.answer(answer, lambda: tell_rehearsal(answer, words))
    return REFUSED if differences else 0


def _agreed_number(books: Books, op_id: str, document: Any, holds_from: date) -> int:
    """The hub's number for it; 0, with nothing loaded, in books that belong to none."""
    if hub_link(books) is None:
        return 0
    from db.sync.asking import agreed_number
    from desktop.hub_door import own_hub

    return agreed_number(books, lambda: own_hub(books), op_id=op_id, document=document, holds_from=holds_from)


def _tell(published: Published) -> None:
    answer = ProgrammeAnswer(
        name=published.programme.name,
        number=published.number,
        content_hash=published.content_hash,
        holds_from=None if published.holds_from == date.min else published.holds_from,
        published_at=published.published_at,
        author=published.author,
        document=published.document,
    )
    run.speaker.answer(answer, lambda: in_json(answer))
