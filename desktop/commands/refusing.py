"""What a person or a program is told when a command ends otherwise: in plain words, with a place and a remedy."""

import logging
import sys

import typer
from typer.exceptions import TyperException

from db.books import BooksProblem
from db.exports.table_file import TooManyRows
from db.imports.mapping import MappingRefused
from db.imports.rows import FileRefused
from db.ledger.refusals import Refused
from db.reports.hub_problem import HubProblem
from desktop.commands.answers import ProblemAnswer, Refusal
from desktop.commands.program import Run
from desktop.commands.requests import RequestRefused
from desktop.commands.speaking import MISUSED, Refuse, RequestUnreadable
from desktop.wording.hub import word_hub_problem
from desktop.wording.mistakes import word_mistake, word_refused_file
from desktop.wording.problems import word_books_problem, word_refusal
from desktop.wording.words import Words
from loyalty.document_shape import Problem
from loyalty.programme_document import ProgrammeRefused

log = logging.getLogger(__name__)


def end(error: Exception, run: Run) -> int:
    """Say why, and return the exit code."""
    if isinstance(error, typer.Exit):
        return error.exit_code
    if isinstance(error, typer.Abort):
        return stopped(run)
    if isinstance(error, TyperException):
        # Its usage errors know how to show which command they are about; others have only their message.
        show = getattr(error, "show", None)
        _ = show() if show is not None else print(error.format_message(), file=sys.stderr)
        return MISUSED
    if isinstance(error, BrokenPipeError):
        # Whoever read us has heard enough.
        sys.stderr.close()
        return 1
    return run.speaker.refuse(refusal_of(error, run.speaker.words()))


def stopped(run: Run) -> int:
    """Stopped from the keyboard: what was written stays, whole."""
    words = run.speaker.words()
    if run.only_looks:
        message = words.tr("Stopped. It only looked: nothing was changed, and it begins anew next time.")
        return run.speaker.refuse(Refusal(refused="stopped", message=message))
    message = words.tr("Stopped. What had landed stays, whole; the same command goes on from there.")
    return run.speaker.refuse(Refusal(refused="stopped", message=message))


def refusal_of(error: Exception, words: Words) -> Refusal:
    """Any error as a refusal in words."""
    if isinstance(error, Refuse):
        return error.refusal
    if isinstance(error, RequestUnreadable):
        return _mistakes("request", words.tr("The request cannot be read."), (error.problem,), words)
    if isinstance(error, RequestRefused):
        return _mistakes("request", words.tr("The request has mistakes. Nothing was done."), error.problems, words)
    if isinstance(error, ProgrammeRefused):
        message = words.tr("The programme has mistakes. What is in force stays in force.")
        return _mistakes("programme", message, error.problems, words)
    if isinstance(error, MappingRefused):
        problems = tuple(ProblemAnswer(place=place, code="mapping", message=text) for place, text in error.mistakes)
        message = words.tr("The mapping has mistakes. Nothing was imported.")
        return Refusal(refused="mapping", message=message, problems=problems)
    if isinstance(error, FileRefused):
        return Refusal(refused=error.code, message=word_refused_file(error.code, error.facts, words))
    if isinstance(error, BooksProblem):
        message = word_books_problem(error.code, words, path=str(error.path), facts=error.facts)
        if error.code == "newer":
            message += " " + words.tr("Or go back to the copy from before the upgrade: regulars go-back.")
        elif error.code == "missing":
            message += " " + words.tr("To name a file: --books PATH. To start new ones: regulars begin.")
        return Refusal(refused=error.code, message=message)
    if isinstance(error, HubProblem):
        return Refusal(refused=error.code, message=word_hub_problem(error.code, words, error.facts))
    if isinstance(error, Refused):
        return Refusal(refused=error.code, message=word_refusal(error.code, words))
    if isinstance(error, TooManyRows):
        message = words.tr("These are more rows than a workbook holds. Name the file .csv.")
        return Refusal(refused="too_many_rows", message=message)
    if isinstance(error, OSError):
        message = words.tr("{path} cannot be used: {why}.").format(
            path=error.filename or "", why=error.strerror or error
        )
        return Refusal(refused="file", message=message)
    log.error("command", exc_info=error)
    message = words.tr("This is a mistake of Regulars itself ({error}). Nothing was written; please report it.")
    return Refusal(refused="internal", message=message.format(error=f"{type(error).__name__}: {error}"))


def _mistakes(code: str, message: str, problems: tuple[Problem, ...], words: Words) -> Refusal:
    told = tuple(
        ProblemAnswer(
            place=problem.place,
            code=problem.code,
            message=word_mistake(problem.code, dict(problem.facts), words),
        )
        for problem in problems
    )
    return Refusal(refused=code, message=message, problems=told)
