"""begin: a shop's real books, with the answers the first run would have asked for."""

import os
from typing import Annotated

import typer
from PySide6.QtCore import QTimeZone

from db.facts import new_id
from db.ledger.workplace import NAME_LONGEST
from db.lookup.workplace import NewWorkplace
from db.schema.upgrade import create_books
from desktop.commands.answers import BeginAnswer
from desktop.commands.program import BooksOption, JsonOption, app, run
from desktop.commands.telling import tell_list
from desktop.settings import books_path
from desktop.wording.country import currencies, currency, currency_of, guess, is_country, is_zone, zone_of
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Currency
from resources import presets

_LANGUAGE = typer.Option(help="Of the shop and its slips: en, ru, hu or ro.")


@app.command()
def begin(
    shop: Annotated[str, typer.Option(help="The name at the head of every slip.")],
    till: Annotated[str, typer.Option(help="The name of this till.")] = "",
    country: Annotated[str, typer.Option(metavar="RU", help="Two letters; this computer's unless said.")] = "",
    money: Annotated[str, typer.Option("--currency", metavar="RUB", help="The country's unless said.")] = "",
    language: Annotated[str, _LANGUAGE] = "",
    zone: Annotated[str, typer.Option(metavar="Europe/Moscow", help="This computer's unless said.")] = "",
    preset: Annotated[str, typer.Option(help=f"The programme: {', '.join(presets.NAMES)}.")] = presets.NAMES[0],
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Begin a shop's real books. Books that are there already are left as they are."""
    run.listen(as_json=as_json)
    language = _one_of("--language", language or run.speaker.language, LANGUAGES)
    _one_of("--preset", preset, presets.NAMES)
    country, coin, zone = _where(language, country.upper(), money.upper(), zone)
    words = Words(language=language, currency=coin)
    place = NewWorkplace(
        shop_name=_name("--shop", shop),
        till_name=_name("--till", till or words.tr("Till 1")),
        country=country,
        currency=coin,
        language=language,
        zone=zone,
    )
    document = presets.document(preset, language=language, currency=coin.code, decimals=coin.decimals, zone=zone)
    path = books or run.books_path or books_path()
    create_books(path, workplace=place, programme=document, now=run.now(), new_id=new_id).close()
    answer = BeginAnswer(
        books=str(path),
        shop=place.shop_name,
        till=place.till_name,
        country=country,
        currency=coin.code,
        decimals=coin.decimals,
        language=language,
        zone=zone,
        preset=preset,
    )
    told = [(answer.books,), (answer.shop, answer.till), (country, coin.code, language, zone), (preset,)]
    run.speaker.answer(answer, lambda: tell_list(told))


def _where(language: str, country: str, money: str, zone: str) -> tuple[str, Currency, str]:
    """Country, money and zone: as said, else as the first run would guess them."""
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    system = os.environ.get("LC_ALL") or os.environ.get("LANG", "")
    guessed = guess(language=language, system_locale=system, system_zone=here)
    if country and not is_country(country):
        raise typer.BadParameter(f"{country} is not the two letters of a country.", param_hint="--country")
    if money and money not in {code for code, _ in currencies(language)}:
        raise typer.BadParameter(f"{money} is not the money of any country.", param_hint="--currency")
    if zone and not is_zone(zone):
        raise typer.BadParameter(f"{zone} is not a time zone such as Europe/Moscow.", param_hint="--zone")
    country = country or guessed.country
    coin = currency(money) if money else currency_of(country)
    return country, coin, zone or zone_of(country, here)


def _one_of(option: str, said: str, choices: tuple[str, ...]) -> str:
    if said not in choices:
        raise typer.BadParameter(f"{said} is not one of: {', '.join(choices)}.", param_hint=option)
    return said


def _name(option: str, said: str) -> str:
    name = " ".join(said.split())
    if not 1 <= len(name) <= NAME_LONGEST:
        raise typer.BadParameter(f"A name is 1 to {NAME_LONGEST} characters.", param_hint=option)
    return name
