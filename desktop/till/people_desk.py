"""What is done about people at the till beside selling to them: they join, and what was typed of them is not lost."""

from collections.abc import Callable
from datetime import date, datetime
from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.parts import News, Parts
from desktop.till.presenter.join import JoinPresenter, LeftOver
from desktop.till.voice import Voice
from desktop.wording.typed_day import read_day
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView


class PeopleDesk:
    """Makes the presenters of people, and finds the window's words for what they tell it."""

    def __init__(
        self,
        parts: Parts,
        voice: Voice,
        *,
        words: Callable[[], Words],
        day_of: Callable[[datetime], date],
        joined: Callable[["CustomerView"], None],
    ) -> None:
        self._parts = parts
        self._words = words
        self.join = JoinPresenter(
            voice,
            parts.books,
            run=parts.run,
            clock=parts.clock,
            new_id=parts.new_id,
            tell=parts.tell,
            joined=joined,
            random=SystemRandom(),
            read_day=lambda text: read_day(text, words().language, today=day_of(parts.clock())),
            left_over=self._offer,
            language=parts.workplace.language,
        )

    def _offer(self, left: LeftOver) -> None:
        """What was typed for a newcomer who is known already: said once, kept at a touch."""
        tr = QCoreApplication.translate
        names = {
            "phone": tr("PeopleDesk", "phone"),
            "name": tr("PeopleDesk", "name"),
            "email": tr("PeopleDesk", "e-mail"),
            "birthday": tr("PeopleDesk", "birthday"),
            "card": tr("PeopleDesk", "card"),
        }
        what = ", ".join(names[name] for name in left.what)
        words = tr("PeopleDesk", "Typed just now and not yet known of {name}: {what}.")
        action = tr("PeopleDesk", "Keep it with them")
        self._parts.news(News(words.format(name=left.customer.name or "—", what=what), action=action, do=left.keep))
