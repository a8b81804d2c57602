"""Two tills publish within the same second: the second one is told of the first, and undoes nothing unseen."""

from datetime import timedelta

from db.ledger.programme import publish
from db.lookup.programme import in_force, newest_number
from db.sync.asking import NotAgreed, agreed_number
from tests.db.chain import Chain
from tests.db.shop import programme
from tests.hub.hubs import at_once


def publishes(chain: Chain, n: int, name: str) -> int:
    till, document, op_id = chain.tills[n], programme(name=name), chain.tills[n].new_id()
    day = till.today + timedelta(days=1)
    number = agreed_number(till.books, lambda: chain.door(n), op_id=op_id, document=document, holds_from=day)
    return publish(
        till.books, op_id=op_id, document=document, holds_from=day, author="", now=till.now, number=number
    ).number


def test_of_two_tills_that_publish_at_once_one_is_told_to_look_first(chain: Chain) -> None:
    def go(n: int) -> str:
        try:
            return str(publishes(chain, n, f"Till {n}'s"))
        except NotAgreed as no:
            return no.code

    said = at_once(lambda: go(1), lambda: go(2))
    assert sorted(map(str, said)) == ["2", "overtaken"]
    chain.settle()
    late = said.index("overtaken") + 1
    assert newest_number(chain.tills[late].books) == 2
    assert publishes(chain, late, "Both tills'") == 3, "now that it was looked at"
    chain.settle()
    tomorrow = chain.tills[1].today + timedelta(days=1)
    assert {in_force(till.books, day=tomorrow).programme.name for till in chain.tills.values()} == {"Both tills'"}
    chain.is_clean()
