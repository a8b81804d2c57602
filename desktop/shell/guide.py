"""The guide as it is read: its two pages in one language, with the places that the rooms point to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from desktop.parts import Topic
from resources import path

#: One page for who sells, one for who keeps the shop; in this order they are one book.
PAGES = ("cashier", "owner")
TOPICS: tuple[Topic, ...] = get_args(Topic)
#: A place: `<a name="day"></a>` above its heading, which a forge does not show.
_PLACE = re.compile(r'^<a name="([a-z_]+)"></a>\n+## (.+)$', re.M)
_TITLE = re.compile(r"^# (.+)$", re.M)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page as it was written, and what it is made of."""

    name: str
    title: str
    #: The places in it with their headings, from the top.
    places: Mapping[str, str]
    markdown: str
    folder: Path

    @property
    def html(self) -> str:
        """The page for a window that shows hypertext, its places marked."""
        from markdown_it import MarkdownIt

        plain = _PLACE.sub(r"## \2", self.markdown)
        # Written by us and nobody else; what is no Markdown all the same is shown, not obeyed.
        html = MarkdownIt("commonmark", {"html": False}).render(plain)
        places = iter(self.places)
        html = re.sub(r"<h2>", lambda _: f'<h2><a name="{next(places)}"></a>', html)
        # A picture is a line of its own, without the room that letters have between lines.
        html = html.replace("<p><img", '<p class="picture"><img')
        # A key has its cap.
        return html.replace("<code>", "<code>&nbsp;").replace("</code>", "&nbsp;</code>")


@cache
def pages(language: str) -> tuple[GuidePage, ...]:
    """The guide in that language; in English where it does not speak it. Raises OSError where its files are missing."""
    return tuple(_read(language, name) for name in PAGES)


def page_of(topic: str, language: str) -> GuidePage:
    """The page with that place; the first page for a place that there is not."""
    found = pages(language)
    return next((page for page in found if topic in page.places), found[0])


def _read(language: str, name: str) -> GuidePage:
    folder = path("guide", language)
    if not folder.is_dir():
        folder = path("guide", "en")
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    title = _TITLE.search(text)
    places = MappingProxyType({place: heading.strip() for place, heading in _PLACE.findall(text)})
    return GuidePage(name, title.group(1).strip() if title else name, places, text, folder)
