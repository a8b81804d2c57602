"""The people behind a group that a report names: by name, card and phone, in words, JSON and files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.reports.answer import Answer, Column, Table, Unit
from db.reports.listed import Behind, people
from db.reports.phones import phones
from db.reports.question import Found, Question
from db.reports.source import Source
from desktop.commands.answers import ProblemAnswer, Refusal
from desktop.commands.report_answers import ReportColumnAnswer, ReportPeopleAnswer, ReportPersonAnswer
from desktop.commands.report_told import lines
from desktop.commands.speaking import Refuse
from desktop.wording.figures import card_number, number
from desktop.wording.phones import phone
from desktop.wording.reports import said
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.exports.table_file import Cell as FileCell
    from db.exports.table_file import Told
    from db.reports.answer import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleBehind:
    """A group with everybody in it."""

    question: str
    group: str
    found: Found
    behind: Behind
    #: Of those who may be called.
    phones: dict[str, str]


def people_behind(source: Source, question: Question, answer: Answer, group: str, words: Words) -> PeopleBehind:
    """Who is in the group. Raises Refuse, naming the groups that the answer has."""
    known = list(dict.fromkeys(_groups(answer)))
    if question.people is None or group not in known:
        text = words.tr("{value} is not known, and there is nothing to choose from.").format(value=group)
        if known:
            text = words.tr("{value} is not one of: {known}.").format(value=group, known=", ".join(known))
        # Too few to tell is why there are no groups.
        text = next((said.note(question.name, note, words) for note in answer.notes if note.instead), text)
        message = words.tr("The report was asked for in a way it is not known by. Nothing was done.")
        problem = ProblemAnswer(place="--people", code="not_one_of", message=text)
        raise Refuse(Refusal(refused="report", message=message, problems=(problem,)))
    found = question.people(source, answer.asked, group)
    behind = people(source, found, question=question.name, group=group, most=len(found.rows))
    return PeopleBehind(
        question=question.name,
        group=group,
        found=found,
        behind=behind,
        phones=phones(source, behind.account_ids),
    )


def _groups(answer: Answer) -> Iterator[str]:
    leads = [figure.lead for figure in answer.figures]
    leads += [lead for table in answer.tables for lead in table.leads]
    own = ("", answer.question)
    yield from (lead.group for lead in leads if lead and lead.to == "people" and lead.question in own and lead.group)


def people_answer(told: PeopleBehind, words: Words, files: tuple[str, ...] = ()) -> ReportPeopleAnswer:
    """All of them."""
    columns = told.behind.people.columns
    return ReportPeopleAnswer(
        report=told.question,
        group=told.group,
        count=told.behind.people.count,
        erased=told.behind.forgotten,
        columns=tuple(
            ReportColumnAnswer(
                key=one.key, name=said.name(told.question, one.key, words), unit=one.unit.value, purse=one.purse
            )
            for one in columns
        ),
        members=tuple(
            ReportPersonAnswer(
                account=one.account_id,
                name=one.name,
                card=one.card,
                phone=told.phones.get(one.account_id, ""),
                cells={column.key: cell for column, cell in zip(columns, one.cells, strict=True)},
            )
            for one in told.behind.people.rows
        ),
        files=files,
    )


def tell_people(told: PeopleBehind, words: Words) -> str:
    """The first of them under one another, as far as a terminal is good for them."""
    own = ("member", "card", *(("phone",) if told.phones else ()))
    columns = (*(Column(key=key, unit=Unit.TEXT) for key in own), *told.behind.people.columns)

    def cells() -> "Iterator[tuple[Cell, ...]]":
        for one in told.behind.people.rows:
            reach = (phone(told.phones.get(one.account_id, ""), words) or None,) if told.phones else ()
            yield (one.name or None, card_number(one.card) or None, *reach, *one.cells)

    table = Table(key=told.group, columns=columns, rows=tuple(cells()))
    title = f"{said.title(told.question, words)} · {said.name(told.question, told.group, words)}"
    head = f"{title}: {number(told.behind.people.count, 0, words.language)}"
    text = [head, "", *lines(table, told.question, words)]
    if told.behind.forgotten:
        gone = words.tr("{count} were erased meanwhile and left out.", "", told.behind.forgotten)
        text.append(gone.format(count=number(told.behind.forgotten, 0, words.language)))
    return "\n".join(text)


def write_people(source: Source, told: PeopleBehind, files: Sequence[Path], words: Words, progress: "Told") -> None:
    """As the window writes them: every number that was left, and who agreed to be written to. Raises OSError."""
    from db.exports.people import FIELDS, export_people
    from db.exports.table_file import Column as FileColumn
    from desktop.wording.columns import csv_style, word_field
    from desktop.wording.reports.file_cells import file_cells, file_columns

    found, wanted = told.found, frozenset(told.behind.account_ids)

    def cells(row: "tuple[Cell, ...]") -> "tuple[FileCell, ...]":
        return file_cells(row, found.columns, told.question, words)

    named = [FileColumn(word_field(field, words)) for field in FIELDS]
    for file in files:
        export_people(
            source,
            file,
            [row for row in found.rows if row[0] in wanted],
            columns=[*named, *file_columns(found.columns, told.question, words)],
            cells=cells,
            yes_no=(words.tr("yes"), words.tr("no")),
            style=csv_style(source.place().country, words.language),
            told=progress,
        )
