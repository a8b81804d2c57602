"""A slip's number that stands for several sales: whoever names it is told which, and how to name one of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from db.lookup.sales import SaleView
from db.lookup.slips import SlipOfSeveral
from desktop.commands.answers import ProblemAnswer, Refusal
from desktop.commands.speaking import Refuse
from desktop.wording.figures import money
from desktop.wording.moments import stamp
from desktop.wording.words import Words


@contextmanager
def asking_which(words: Words) -> Iterator[None]:
    """Raise Refuse where a slip's number stands for several sales."""
    try:
        yield
    except SlipOfSeveral as several:
        message = words.tr(
            "{number} sales bear slip number {slip}: a till’s books were copied. Nothing was done. Compare day, time "
            "and sum with the slip, and name the sale with --sale and its id:"
        ).format(number=len(several.sales), slip=several.slip)
        problems = tuple(
            ProblemAnswer(place=f"--sale {one.op_id}", code="which_sale", message=_told(one, words))
            for one in several.sales
        )
        raise Refuse(Refusal(refused="which_sale", message=message, problems=problems)) from several


def _told(sale: SaleView, words: Words) -> str:
    whose = sale.customer_name or sale.card_number or sale.customer_phone or sale.account_id or words.tr("Guest")
    sold = money(sale.quote.to_pay, words.currency, words.language)
    return f"{stamp(sale.at, words)}  {sold}  {whose}  {sale.till}"
