"""hub copy: this shop's books into the database in which a chain looks at all of its shops."""

from typing import Annotated

import typer

from db.lookup.workplace import workplace
from desktop.commands.answers import HubCopyAnswer
from desktop.commands.program import BooksOption, JsonOption, app, bar, run
from desktop.commands.till_verbs import words_for

hub = typer.Typer(
    help="Several tills that share their customers, and a chain's reports.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(hub, name="hub")

#: Where a chain's hub is. A password in an address is seen by everybody on this computer.
HUB_VARIABLE = "REGULARS_HUB"


@hub.command()
def copy(
    address: Annotated[
        str,
        typer.Argument(
            metavar="ADDRESS",
            envvar=HUB_VARIABLE,
            help="postgresql://name@server/database; the password from PGPASSWORD or the password file.",
        ),
    ],
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy what is new in the books into the chain's database, for `report --hub`. An empty database becomes one."""
    from db.sync.copying import copy_to_hub

    run.listen(as_json=as_json)
    with run.books(books) as opened:
        words, path, shop = words_for(opened, run.now()), opened.path, workplace(opened).shop_name
    copied = copy_to_hub(path, address, now=run.now(), progress=bar())
    answer = HubCopyAnswer(shop=shop, new=copied.new, facts=copied.facts, shops=copied.shops)
    told = words.tr("{number} fact(s) copied. On the hub: {shops}.", "", answer.new)
    run.speaker.answer(answer, lambda: told.format(number=answer.new, shops=", ".join(answer.shops)))
