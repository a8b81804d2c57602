"""Quote, sell, refund, void: a till for other programs. The caller's id makes each of them happen once."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from db.books import Books
from db.ledger import reversal as reversals
from db.lookup import customers, sales
from db.lookup.programme import in_force
from db.lookup.slips import by_slip
from db.lookup.standings import at_the_counter
from db.lookup.workplace import workplace
from desktop.commands.answers import QuoteAnswer, Refusal, ReversalAnswer, SaleAnswer
from desktop.commands.elsewhere import agreed_return
from desktop.commands.figures import coupon_of, quote_of, reversal_of
from desktop.commands.requests import AskQuote, RequestRefused, Sell, TakeBack
from desktop.commands.speaking import Refuse
from desktop.commands.spending import sale_under, sell_asking
from desktop.commands.which_sale import asking_which
from desktop.wording.problems import word_card_problem, word_refusal
from desktop.wording.reasons import word_reason
from desktop.wording.words import Words, words_of
from loyalty import programme_document
from loyalty.basket import Basket, BasketRefused
from loyalty.calendar import local_day
from loyalty.document_shape import Problem, Problems
from loyalty.programme import Programme
from loyalty.quote import Quote, quote
from loyalty.reasons import Why
from loyalty.request_document import before
from loyalty.reversal import Units, UnitsRefused
from loyalty.standing import GUEST, Standing

#: Why a purse did not pay what was asked of it.
_PURSE_REASONS = frozenset(
    {
        Why.PURSE_EXACT_REFUSED,
        Why.PURSE_NEEDS_CUSTOMER,
        Why.PURSE_EMPTY,
        Why.PURSE_NOT_YET_USABLE,
        Why.PURSE_NOT_FOR_GOODS,
        Why.PURSE_TOO_SMALL,
        Why.PURSE_LIMIT,
    }
)


def words_for(books: Books, now: datetime) -> Words:
    """The words of this shop, with the names of its programme."""
    place = workplace(books)
    programme = in_force(books, day=local_day(now, place.zone)).programme
    return words_of(programme, language=place.language, country=place.country)


def quote_in_books(books: Books, asked: AskQuote, *, now: datetime) -> tuple[QuoteAnswer, Words]:
    """What the basket costs this customer. Nothing is written."""
    words = words_for(books, now)
    at = asked.at or now
    published = in_force(books, day=local_day(at, workplace(books).zone))
    if asked.standing is not None:
        standing = _described(published.programme, asked.standing, at)
    else:
        standing, _, _ = _customer(books, published.programme, asked.card, asked.account, asked.basket, words)
    _refuse_strange_purses(published.programme, asked.basket, words)
    quoted = _quote(published.programme, standing, asked.basket, at)
    return quote_of(quoted, words, programme=published.number), words


def quote_without_books(
    document: object, asked: AskQuote, *, now: datetime, language: str
) -> tuple[QuoteAnswer, Words]:
    """What the basket would cost under a programme's document, for the standing that the request describes."""
    programme = programme_document.read(document)
    words = words_of(programme, language=language)
    at = asked.at or now
    if asked.card or asked.account:
        place = "card" if asked.card else "account"
        raise RequestRefused((Problem(place, "needs_books"),))
    _refuse_strange_purses(programme, asked.basket, words)
    standing = _described(programme, asked.standing, at) if asked.standing is not None else GUEST
    return quote_of(_quote(programme, standing, asked.basket, at), words, programme=0), words


def sell(books: Books, asked: Sell, *, now: datetime) -> tuple[SaleAnswer, Words, str]:
    """Post the sale; the same id again answers with the same receipt, and with what should be known of it.

    Raises Refuse and what the ledger refuses.
    """
    words = words_for(books, now)
    known = sale_under(books, asked.id)
    at = now if known is None else known.at
    published = in_force(books, day=local_day(at, workplace(books).zone))
    standing, account_id, card_number = _customer(
        books, published.programme, asked.card, asked.account, asked.basket, words, known
    )
    # An id that has sold already is not quoted anew: the ledger compares the request and gives its receipt again.
    if known is None:
        _refuse_strange_purses(published.programme, asked.basket, words)
    quoted = _quote(published.programme, standing, asked.basket, at)
    if known is None and asked.expected_to_pay not in (None, quoted.to_pay):
        raise Refuse(Refusal(refused="quote_changed", message=word_refusal("quote_changed", words)))
    if known is None:
        _refuse_unsellable(quoted, words)
    done = sell_asking(
        books,
        sale_id=asked.id,
        account_id=account_id,
        quote=quoted,
        now=now,
        card_number=card_number,
        words=words,
    )
    sold = done.receipt.sale
    return (
        SaleAnswer(
            id=sold.op_id,
            slip=sold.slip,
            account=sold.account_id,
            sale=quote_of(sold.quote, words, programme=sold.version),
            coupons=tuple(map(coupon_of, sold.coupons)),
        ),
        words,
        done.remark,
    )


def refund(books: Books, asked: TakeBack, *, now: datetime) -> tuple[ReversalAnswer, Words]:
    """Post a refund of some units, or of all that is left."""
    words = words_for(books, now)
    sold = _sale(books, asked, words)
    units = asked.units
    if not units:
        units = tuple(Units(line, quantity) for line, quantity in _left(sold, asked.id).items() if quantity)
    try:
        posted = reversals.refund(
            books,
            reversal_id=agreed_return(books, sold, units, reversal_id=asked.id, now=now),
            sale_id=sold.op_id,
            units=units,
            now=now,
            manager=asked.manager,
        )
    except UnitsRefused as refused:
        _refuse_no_line(sold, refused.line, words)
        facts = (("left", refused.left),)
        raise RequestRefused((Problem(f"units.line {refused.line}", "not_so_much_left", facts),)) from refused
    return _reversal(posted, words), words


def whole_lines(books: Books, asked: TakeBack, lines: tuple[int, ...], *, now: datetime) -> TakeBack:
    """The same request for what is left of these lines."""
    words = words_for(books, now)
    sold = _sale(books, asked, words)
    left = _left(sold, asked.id)
    for line in lines:
        _refuse_no_line(sold, line, words)
    problems = tuple(
        Problem(f"line {line}", "not_so_much_left", (("left", left.get(line, 0)),))
        for line in lines
        if left.get(line, 0) <= 0
    )
    if problems:
        raise RequestRefused(problems)
    return replace(asked, units=tuple(Units(line, left[line]) for line in sorted(set(lines))))


def void(books: Books, asked: TakeBack, *, now: datetime) -> tuple[ReversalAnswer, Words]:
    """Take back a sale of today, all of it."""
    words = words_for(books, now)
    sold = _sale(books, asked, words)
    units = tuple(Units(line, quantity) for line, quantity in _left(sold, asked.id).items() if quantity > 0)
    reversal_id = agreed_return(books, sold, units, reversal_id=asked.id, now=now)
    return _reversal(reversals.void(books, reversal_id=reversal_id, sale_id=sold.op_id, now=now), words), words


def _refuse_no_line(sold: sales.SaleView, line: int, words: Words) -> None:
    lines = len(sold.quote.lines)
    if not 0 <= line < lines:
        message = words.tr("There is no line {line}; the sale has {number}, counted from 0.")
        raise Refuse(Refusal(refused="no_such_line", message=message.format(line=line, number=lines)))


def _reversal(posted: reversals.ReversalView, words: Words) -> ReversalAnswer:
    return reversal_of(posted.reversal, words, op_id=posted.op_id, kind=posted.kind, slip=posted.slip, at=posted.at)


def _left(sold: sales.SaleView, reversal_id: str) -> dict[int, int]:
    """What of each line could come back when this id was first sent: sent again, "all that is left" means the same."""
    left = {n: line.quantity for n, line in enumerate(sold.quote.basket.lines)}
    for back in sold.reversals:
        if back.op_id == reversal_id:
            break
        for line in back.reversal.lines:
            left[line.line] -= line.quantity
    return left


def _described(programme: Programme, said: dict[str, Any], at: datetime) -> Standing:
    standing = before(said, at, programme.zone).standing
    problems: Problems = [
        Problem(f"standing.{part}.{purse}", "no_such_purse", (("purse", purse),))
        for part in ("balances", "debts")
        for purse in said[part]
        if purse not in {own.id for own in programme.purses}
    ]
    if problems:
        raise RequestRefused(tuple(problems))
    return standing


def left_unpaid(basket: Basket, sold: QuoteAnswer, words: Words) -> tuple[str, ...]:
    """A sentence for each purse that was asked for the most it may pay, and paid nothing."""
    paid = {payment.purse for payment in sold.payments}
    asked = [ask.purse for ask in basket.asks if ask.amount is None and ask.purse not in paid]
    told = {reason.facts.get("purse"): reason.text for reason in sold.reasons if reason.why in _PURSE_REASONS}
    said = words.tr("{purse} paid nothing, and the sale is booked without it. {why}")
    return tuple(said.format(purse=words.purse(purse).name, why=told.get(purse, "")).strip() for purse in asked)


def _refuse_unsellable(quoted: Quote, words: Words) -> None:
    """Raise Refuse, with the reasons, where a purse can't pay what it is asked for or goods may not be bought."""
    if quoted.can_be_sold:
        return
    whys = [reason for reason in quoted.reasons if reason.why in _PURSE_REASONS]
    said = [word_refusal("cannot_be_sold", words), *(word_reason(reason, words) for reason in whys)]
    raise Refuse(Refusal(refused="cannot_be_sold", message=" ".join(said)))


def _refuse_strange_purses(programme: Programme, basket: Basket, words: Words) -> None:
    """Raise Refuse, naming the purses there are, where one is asked that the programme has not."""
    has = [purse.id for purse in programme.purses]
    strange = next((ask.purse for ask in basket.asks if ask.purse not in has), None)
    if strange is not None:
        message = (
            words.tr("The programme has no purse {purse}. It has: {purses}.").format(
                purse=strange, purses=", ".join(has)
            )
            if has
            else words.tr("The programme has no purse {purse}. It has none at all.").format(purse=strange)
        )
        raise Refuse(Refusal(refused="no_such_purse", message=message))


def _quote(programme: Programme, standing: Standing, basket: Basket, at: datetime) -> Quote:
    try:
        return quote(programme, standing, basket, at)
    except BasketRefused as refused:
        raise RequestRefused((Problem(f"basket.{refused.place}", refused.code),)) from refused


def _customer(
    books: Books,
    programme: Programme,
    card: str,
    account: str,
    basket: Basket,
    words: Words,
    sold: sales.SaleView | None = None,
) -> tuple[Standing, str, str]:
    """Standing, account and card of who buys, with the coupons that are shown; a guest where nobody is named.

    `sold` is what this id has sold before.
    """
    account_id, number = _named(books, card, account, words, sold)
    standing = at_the_counter(books, account_id, number, programme=programme, coupons=basket.coupons)
    assert standing is not None
    return standing, account_id, number


def _named(books: Books, card: str, account: str, words: Words, sold: sales.SaleView | None = None) -> tuple[str, str]:
    """Account and card of who buys; both empty for a guest."""
    if card:
        found = customers.by_card_or_phone(books, card)
        if isinstance(found, customers.CardNotice):
            holder = customers.by_account(books, sold.account_id) if sold is not None else None
            if holder is not None and found.number in {own.number for own in holder.cards}:
                # Blocked or replaced since: the sale stands, and its id answers as it did.
                return holder.account_id, found.number
            message = word_card_problem(
                found.problem, words, number=found.number, replaced_by=found.replaced_by, since=found.since
            )
            raise Refuse(Refusal(refused=f"card_{found.problem}", message=message))
        return found.account_id, found.card.number if found.card else ""
    if account:
        known = customers.by_account(books, account)
        if known is None:
            message = words.tr("There is no customer {account} in these books.").format(account=account)
            raise Refuse(Refusal(refused="unknown_account", message=message))
        return known.account_id, ""
    return "", ""


def _sale(books: Books, asked: TakeBack, words: Words) -> sales.SaleView:
    with asking_which(words):
        found = sale_under(books, asked.sale) if asked.sale else by_slip(books, asked.slip)
    if found is None:
        message = words.tr("There is no sale {number} in these books.").format(number=asked.sale or asked.slip)
        raise Refuse(Refusal(refused="unknown_sale", message=message))
    return found
