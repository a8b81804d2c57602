"""quote, sell, refund, void."""

import secrets
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.commands import requests, till_verbs
from desktop.commands.elsewhere import bring_sale
from desktop.commands.program import BooksOption, JsonOption, app, run
from desktop.commands.speaking import read_json, read_programme
from desktop.commands.telling import tell_quote, tell_reversal, tell_sale

_Request = Annotated[str, typer.Argument(metavar="REQUEST", help="A file with JSON, or - for standard input.")]
_Card = Annotated[str, typer.Option("--card", help="The customer's card.")]
_Amount = Annotated[int | None, typer.Option("--amount", min=0, help="An amount alone, in minor units.")]
_Pay = Annotated[
    list[str] | None, typer.Option("--pay", metavar="PURSE[=POINTS]", help="Pay with a purse: the most, or so much.")
]
_Coupon = Annotated[list[str] | None, typer.Option("--coupon", metavar="CODE", help="A coupon that is shown.")]
_Gift = Annotated[list[str] | None, typer.Option("--gift", metavar="GIFT", help="A gift of a ladder, taken now.")]
_Id = Annotated[str, typer.Option("--id", help="Your own id: the same id happens once.")]
_Slip = Annotated[str, typer.Option("--slip", help="The number on the sale's slip.")]
_Sale = Annotated[str, typer.Option("--sale", metavar="ID", help="The sale's id, instead of its slip.")]


@app.command()
def quote(
    request: _Request = "",
    programme: Annotated[Path | None, typer.Option(help="Without books: under this programme's document.")] = None,
    card: _Card = "",
    amount: _Amount = None,
    pay: _Pay = None,
    coupon: _Coupon = None,
    gift: _Gift = None,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """What a basket costs this customer now, and why. Nothing is written."""
    run.listen(as_json=as_json, request=request)
    basket = {"amount": amount, "coupons": coupon or [], "gifts": gift or []}
    asked = requests.read_quote(_document(request, {"card": card}, basket, pay))
    if programme is not None:
        language = run.speaker.language
        document = read_programme(str(programme), language)
        answer, words = till_verbs.quote_without_books(document, asked, now=run.now(), language=language)
    else:
        with run.books(books) as opened:
            answer, words = till_verbs.quote_in_books(opened, asked, now=run.now())
    run.speaker.answer(answer, lambda: tell_quote(answer, words))


@app.command()
def sell(
    request: _Request = "",
    card: _Card = "",
    amount: _Amount = None,
    pay: _Pay = None,
    coupon: _Coupon = None,
    gift: _Gift = None,
    op_id: _Id = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Post a sale. The same id sells once, however often it is tried, and answers with the same receipt."""
    run.listen(as_json=as_json, request=request)
    basket = {"amount": amount, "coupons": coupon or [], "gifts": gift or []}
    said = {"card": card, "id": op_id or _drawn(request)}
    asked = requests.read_sell(_document(request, said, basket, pay))
    with run.books(books) as opened:
        answer, words, remark = till_verbs.sell(opened, asked, now=run.now())
    for sentence in (*till_verbs.left_unpaid(asked.basket, answer.sale, words), *filter(None, (remark,))):
        run.speaker.remark(sentence)
    run.speaker.answer(answer, lambda: tell_sale(answer, words))


@app.command()
def refund(
    request: _Request = "",
    slip: _Slip = "",
    sale: _Sale = "",
    line: Annotated[list[int] | None, typer.Option(help="Lines that come back whole, from 0; none is all.")] = None,
    manager: Annotated[str, typer.Option(help="Who agreed.")] = "",
    op_id: _Id = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Post a refund of some units of some lines. The same id refunds once."""
    run.listen(as_json=as_json, request=request)
    said = {**_which(sale, slip), "manager": manager, "id": op_id or _drawn(request)}
    document: Any = read_json(request) if request else said
    asked = requests.read_refund(document)
    with run.books(books) as opened:
        bring_sale(opened, till_verbs.words_for(opened, run.now()), slip=asked.slip, sale_id=asked.sale)
        asked = till_verbs.whole_lines(opened, asked, tuple(line), now=run.now()) if line else asked
        answer, words = till_verbs.refund(opened, asked, now=run.now())
    run.speaker.answer(answer, lambda: tell_reversal(answer, words))


@app.command()
def void(
    request: _Request = "",
    slip: _Slip = "",
    sale: _Sale = "",
    op_id: _Id = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take back a whole sale of today at this till. The same id voids once."""
    run.listen(as_json=as_json, request=request)
    said = {**_which(sale, slip), "id": op_id or _drawn(request)}
    asked = requests.read_void(read_json(request) if request else said)
    with run.books(books) as opened:
        bring_sale(opened, till_verbs.words_for(opened, run.now()), slip=asked.slip, sale_id=asked.sale)
        answer, words = till_verbs.void(opened, asked, now=run.now())
    run.speaker.answer(answer, lambda: tell_reversal(answer, words))


def _which(sale: str, slip: str) -> dict[str, str]:
    """The sale, as the options name it: by its id alone, where slips of several bear its number."""
    return {"sale": sale} if sale else {"slip": slip}


def _document(request: str, said: dict[str, str], basket: dict[str, Any], pay: list[str] | None) -> Any:
    """The request's JSON, or the one that the options make."""
    if request:
        return read_json(request)
    told = {part: value for part, value in basket.items() if value is not None}
    return {**said, "basket": {**told, "pay": dict(_purse(one) for one in pay or [])}}


def _purse(text: str) -> tuple[str, object]:
    purse, _, points = text.partition("=")
    if points in ("", "most"):
        return purse, "most"
    if not points.isdecimal():
        raise typer.BadParameter(f"{points} is no whole number of points.", param_hint="--pay")
    return purse, int(points)


def _drawn(request: str) -> str:
    """An id for a person at a terminal, who will not try the same again. A program brings its own."""
    return "" if request else f"cli-{secrets.token_hex(12)}"
