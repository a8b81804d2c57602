"""member consent, record, erase and erase-list: agreements, all that is kept as a file, and being forgotten."""

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from db.facts import new_id
from db.ledger import consent as ledger
from db.ledger.sweep import Swept
from db.lookup.consents import Said, consents_of, own_wording
from db.lookup.retention import count_unseen, unseen, unseen_since
from db.lookup.workplace import workplace
from db.schema.forgetting import forget
from desktop.commands.answers import FileAnswer, Refusal
from desktop.commands.member_commands import member, named
from desktop.commands.privacy_answers import ConsentsAnswer, ErasedAnswer, EraseListAnswer, SaidAnswer, UnseenAnswer
from desktop.commands.program import BooksOption, JsonOption, bar, run
from desktop.commands.speaking import Refuse
from desktop.commands.telling import tell_list
from desktop.commands.till_verbs import words_for
from desktop.settings import SettingsFile
from desktop.wording.consents import consent_words, word_purpose, word_said
from desktop.wording.erasing import word_forgotten
from desktop.wording.moments import day_number
from desktop.wording.words import Words
from loyalty.calendar import local_day

WhoArgument = Annotated[str, typer.Argument(help="A card number, or an account's id.")]


class Verb(StrEnum):
    """What is said to a purpose."""

    SHOW = "show"
    GIVE = "give"
    WITHDRAW = "withdraw"


class Purpose(StrEnum):
    LOYALTY = "loyalty"
    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"


class How(StrEnum):
    TILL = "till"
    PAPER = "paper"
    PHONE = "phone"
    EMAIL = "email"
    POST = "post"
    FILE = "file"


@member.command()
def consent(
    who: WhoArgument,
    verb: Annotated[Verb, typer.Argument(help="Show what was said, give, or withdraw.")] = Verb.SHOW,
    purposes: Annotated[list[Purpose] | None, typer.Argument(help="What it is about.")] = None,
    how: Annotated[How, typer.Option(help="Where it was said.")] = How.PAPER,
    language: Annotated[str, typer.Option(help="Of the words that were shown; the shop's own unless said.")] = "",
    author: Annotated[str, typer.Option(help="Who heard it.")] = "",
    request_id: Annotated[str, typer.Option("--id", help="The caller's own id: counts once.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """What a customer agreed to: when, how and in which words. A withdrawal holds at once."""
    run.listen(as_json=as_json)
    asked = [purpose.value for purpose in purposes or ()]
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        account = named(opened, who, words).account_id
        place = workplace(opened)
        op_id = request_id or new_id()
        if verb is Verb.GIVE:
            spoken = replace(words, language=language or place.language)
            own = own_wording(opened)
            shown = {purpose: consent_words(purpose, spoken, shop=place.shop_name, own=own) for purpose in asked}
            ledger.give_consents(
                opened,
                op_id=op_id,
                account_id=account,
                purposes=asked,
                how=how.value,
                words=shown,
                language=spoken.language,
                now=now,
                author=author,
            )
        elif verb is Verb.WITHDRAW:
            ledger.withdraw_consents(
                opened, op_id=op_id, account_id=account, purposes=asked, how=how.value, now=now, author=author
            )
        held = consents_of(opened, account)
    answer = ConsentsAnswer(account=account, now=tuple(map(_said, held.now)), history=tuple(map(_said, held.history)))
    run.speaker.answer(answer, lambda: "\n".join(_told(said, words) for said in answer.now))


@member.command()
def record(
    who: WhoArgument,
    file: Annotated[Path, typer.Argument(metavar="FILE.json|FILE.pdf", help="Where to write it.")],
    language: Annotated[str, typer.Option(help="Of the PDF; the customer's own, else the shop's, unless said.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Everything the books hold about a customer, as a file for them: JSON, or a PDF to read."""
    run.listen(as_json=as_json)
    if file.suffix.lower() not in (".json", ".pdf"):
        raise typer.BadParameter("the file's name ends in .json or .pdf")
    now = run.now()
    with run.books(books) as opened:
        view = named(opened, who, words_for(opened, now))
        spoken = language or view.language or workplace(opened).language
        path = opened.path
    # Drawing needs Qt and its fonts, which no other command waits for.
    from desktop.paper.member_record import write_member_record

    write_member_record(path, view.account_id, file, language=spoken, now=now, progress=bar())
    answer = FileAnswer(file=str(file))
    run.speaker.answer(answer, lambda: answer.file)


@member.command()
def erase(
    who: WhoArgument,
    yes: Annotated[bool, typer.Option("--yes", help="It cannot be undone.")] = False,
    author: Annotated[str, typer.Option(help="Who does it.")] = "",
    request_id: Annotated[str, typer.Option("--id", help="The caller's own id: counts once.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Forget a customer for good: name, phone, e-mail, notes and cards go, sales and totals stay as they are."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        account, path, zone = named(opened, who, words).account_id, opened.path, workplace(opened).zone
    if not yes:
        message = words.tr("An erasure cannot be undone. Say --yes to erase this customer.")
        raise Refuse(Refusal(refused="not_confirmed", message=message))
    copies = SettingsFile.of_this_user().now.backups(path)
    # It asks this computer's window system who it is: no other command waits for Qt.
    from desktop.hub_door import erase_agreed

    done = forget(
        path,
        (account,),
        op_id=request_id or new_id(),
        now=now,
        why="asked",
        author=author,
        copies=copies,
        agree=erase_agreed,
        progress=bar(),
    )
    clean = done.swept is Swept.CLEAN
    until = local_day(done.named_until, zone) if done.named_until else None
    accounts = tuple(sorted(done.changes.accounts))
    answer = ErasedAnswer(
        accounts=accounts,
        clean=clean,
        copies_name_until=until,
        message=word_forgotten(count=1 if accounts else 0, clean=clean, named_until=until, words=words),
    )
    run.speaker.answer(answer, lambda: answer.message)


@member.command("erase-list")
def erase_list(
    months: Annotated[int, typer.Option(min=0, max=600, help="Not seen for so long; the shop's own unless said.")] = 0,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000)] = 1_000,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Whom the shop has not seen for long. Nobody is erased by this list."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words, place = words_for(opened, now), workplace(opened)
        kept = months or place.keeps_months
        if not kept:
            message = words.tr("The shop has not said for how long it keeps customers. Say it here: --months 36.")
            raise Refuse(Refusal(refused="keeps_for_ever", message=message))
        before = unseen_since(local_day(now, place.zone), kept)
        found, count = unseen(opened, before=before, limit=limit), count_unseen(opened, before=before)
    answer = EraseListAnswer(
        months=kept,
        before=before,
        count=count,
        found=tuple(
            UnseenAnswer(
                account=one.account_id,
                name=one.name,
                phone=one.phone,
                card=one.card_number,
                last_visit=one.last_visit,
                joined_on=one.joined_on,
            )
            for one in found
        ),
    )
    rows = ((day_number(one.seen_on, words), one.account_id, one.phone, one.name) for one in found)
    run.speaker.answer(answer, lambda: tell_list(rows))


def _said(said: Said) -> SaidAnswer:
    return SaidAnswer(
        purpose=said.purpose, given=said.given, at=said.at, how=said.how, words=said.words, language=said.language
    )


def _told(said: SaidAnswer, words: Words) -> str:
    day = day_number(local_day(said.at, words.zone), words)
    line = word_said(given=said.given, day=day, how=said.how, words=words)
    return f"{word_purpose(said.purpose, words)}: {line}"
