"""coupon issue, generate, show and withdraw."""

import secrets
from typing import Annotated, Any

import typer

from db.ledger.coupon import generate_coupons, issue_coupon, withdraw_coupon
from db.lookup import coupons
from desktop.commands import requests
from desktop.commands.answers import CodesAnswer, CouponsAnswer, Refusal
from desktop.commands.figures import coupon_of
from desktop.commands.member_commands import named
from desktop.commands.program import BooksOption, JsonOption, app, run
from desktop.commands.speaking import Refuse, read_json
from desktop.commands.telling import tell_coupon, tell_list
from desktop.commands.till_verbs import words_for
from desktop.wording.problems import word_refusal

coupon = typer.Typer(help="Coupons.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(coupon, name="coupon")

_Request = Annotated[str, typer.Argument(metavar="[REQUEST]", help="A file with JSON, or - for standard input.")]
_Rule = Annotated[str, typer.Option("--rule", help="The campaign that it opens.")]
_To = Annotated[str, typer.Option("--to", help="Last whole day: 2026-12-31.")]
_Reason = Annotated[str, typer.Option("--reason", help="Why it is given.")]
_Author = Annotated[str, typer.Option("--author", help="Who gives it.")]


@coupon.command()
def issue(
    request: _Request = "",
    rule: _Rule = "",
    card: Annotated[str, typer.Option("--card", help="Whose it is; whoever shows it unless said.")] = "",
    to: _To = "",
    reason: _Reason = "",
    author: _Author = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make one coupon: thanks for one customer, or a code for whoever shows it. The same id makes it once."""
    run.listen(as_json=as_json, request=request)
    options = {"id": _drawn(), "rule": rule, "card": card, "to": to or None, "reason": reason, "author": author}
    said = requests.read_coupon_issue(read_json(request) if request else options)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        whose = said["card"] or said["account"]
        made = issue_coupon(
            opened,
            op_id=said["id"],
            rule=said["rule"],
            now=now,
            account_id=named(opened, whose, words).account_id if whose else "",
            reason=said["reason"],
            author=said["author"],
            first_day=said["from"],
            last_day=said["to"],
            code=said["code"],
            shared=said["shared"],
        )
    answer = coupon_of(made)
    run.speaker.answer(answer, lambda: tell_coupon(answer, words))


@coupon.command()
def generate(
    request: _Request = "",
    rule: _Rule = "",
    count: Annotated[int, typer.Option("--count", min=1, max=100_000, help="How many.")] = 1,
    to: _To = "",
    reason: _Reason = "",
    author: _Author = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make one-use codes by the thousand, all or none. The same id makes them once."""
    run.listen(as_json=as_json, request=request)
    options = {"id": _drawn(), "rule": rule, "count": count, "to": to or None, "reason": reason, "author": author}
    said: dict[str, Any] = requests.read_coupon_generate(read_json(request) if request else options)
    with run.books(books) as opened:
        codes = generate_coupons(
            opened,
            op_id=said["id"],
            rule=said["rule"],
            count=said["count"],
            now=run.now(),
            reason=said["reason"],
            author=said["author"],
            first_day=said["from"],
            last_day=said["to"],
        )
    answer = CodesAnswer(id=said["id"], rule=said["rule"], codes=codes)
    run.speaker.answer(answer, lambda: tell_list((code,) for code in answer.codes))


@coupon.command()
def show(
    code: Annotated[str, typer.Argument(help="The code, however it is written.")] = "",
    of: Annotated[str, typer.Option("--of", help="Instead: all of a customer's own, by card or account.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """What a code is, whose, and what has become of it."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        words = words_for(opened, run.now())
        if of:
            own = coupons.of_account(opened, named(opened, of, words).account_id)
            all_of = CouponsAnswer(coupons=tuple(map(coupon_of, own)))
            run.speaker.answer(all_of, lambda: "\n".join(tell_coupon(one, words) for one in all_of.coupons))
            return
        found = coupons.by_code(opened, code)
        if found is None:
            raise Refuse(Refusal(refused="unknown_coupon", message=word_refusal("unknown_coupon", words)))
    answer = coupon_of(found)
    run.speaker.answer(answer, lambda: tell_coupon(answer, words))


@coupon.command()
def withdraw(
    code: Annotated[str, typer.Argument(help="The code, however it is written.")],
    reason: _Reason = "",
    author: _Author = "",
    op_id: Annotated[str, typer.Option("--id", help="Your own id: the same id happens once.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a coupon out of use; one that was used stays as it is."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        gone = withdraw_coupon(opened, op_id=op_id or _drawn(), code=code, now=now, reason=reason, author=author)
    answer = coupon_of(gone)
    run.speaker.answer(answer, lambda: tell_coupon(answer, words))


def _drawn() -> str:
    """An id for a person at a terminal. A program brings its own."""
    return f"cli-{secrets.token_hex(12)}"
