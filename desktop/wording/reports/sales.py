"""What the questions about sales say: the overview, takings, goods and tills."""

from types import ModuleType

from desktop.wording.reports import dashboard, goods_bought, takings, tills
from desktop.wording.words import Words

#: Each says `title`, `about`, `name`, `meant` and `note` of one question.
OWN: dict[str, ModuleType] = {
    "dashboard": dashboard,
    "goods_bought": goods_bought,
    "takings": takings,
    "tills": tills,
}


def name(key: str, words: Words) -> str:
    """What these questions call alike: nothing that the others do not."""
    return ""


def meant(key: str, words: Words) -> str:
    """What that means exactly."""
    match key:
        case "paid":
            return words.tr(
                "What customers paid for goods they kept: after discounts and purses. "
                "What came back later is taken off the day it was sold on."
            )
    return ""
