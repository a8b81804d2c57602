"""The release file: one text that a publisher's key vouches for, and what it says. Unproved, it is never read.

    {"format": "regulars-release-1", "signed": "{…a JSON text…}", "signatures": [{"key": "2026", "signature": "…"}]}

What is signed is the text as it stands, so that nobody has to agree on how JSON is written, and it travels with its
signatures in one file, so that a server never shows one half of two releases. Several keys may sign: that is how a
publisher changes keys (see `keyring`).
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from desktop.updates.keyring import Signature, signer_of

FORMAT = "regulars-release-1"
#: What a file with some years of notes in four languages needs, several times over.
MOST_BYTES = 256 * 1024

_Version = Annotated[str, Meta(pattern=r"^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$")]
#: A plain file name: it is shown, put into a command to copy, and looked for in a folder.
_Name = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._+~-]{0,119}$")]
_Line = Annotated[str, Meta(min_length=1, max_length=400)]
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


class UpdateRefused(Exception):
    """What came is not used. `code` is told in words by `desktop.wording.updates`; the program goes on as it is."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class Download(Struct, frozen=True, kw_only=True):
    """One package or installer, and how to tell that what was downloaded is it."""

    name: _Name
    platform: Literal["linux", "windows"]
    size: Annotated[int, Meta(gt=0)]
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class Version(Struct, frozen=True, kw_only=True):
    """One released version in an owner's words: a few sentences in each language."""

    version: _Version
    date: date
    notes: dict[str, Annotated[tuple[_Line, ...], Meta(min_length=1, max_length=20)]]

    def sentences(self, language: str) -> tuple[str, ...]:
        """What is new in it, in this language, else in English."""
        return self.notes.get(language) or self.notes["en"]


class Release(Struct, frozen=True, kw_only=True):
    """The newest release, and those before it that somebody may have skipped."""

    product: Literal["regulars"]
    #: When the file was signed. One signed earlier never takes the place of one signed later.
    issued: Annotated[datetime, Meta(tz=True)]
    version: _Version
    #: The form of the books it writes, and the oldest it brings up to that.
    form: Annotated[int, Meta(ge=1)]
    minimum_form: Annotated[int, Meta(ge=1)]
    #: Where a person downloads it.
    page: Annotated[str, Meta(max_length=400)]
    #: Newest first; the first is the release itself.
    versions: Annotated[tuple[Version, ...], Meta(min_length=1, max_length=60)]
    downloads: tuple[Download, ...] = ()

    def since(self, version: str) -> tuple[Version, ...]:
        """The versions after that one, newest first."""
        return tuple(one for one in self.versions if order(one.version) > order(version))

    def for_platform(self, platform: str) -> tuple[Download, ...]:
        """What there is to download for "linux" or "windows"."""
        return tuple(one for one in self.downloads if one.platform == platform)


class _Envelope(Struct, frozen=True):
    format: str
    signed: str
    signatures: Annotated[tuple[Signature, ...], Meta(max_length=8)]


def order(version: str) -> tuple[int, ...]:
    """A version as numbers, to be compared; what is none stands before all."""
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(part.isdecimal() for part in parts) else ()


def message(text: str) -> bytes:
    """The bytes that are signed: never the text alone, so that a signature made for something else is none here."""
    return f"{FORMAT}\n{text}".encode()


def read(raw: bytes, keys: Mapping[str, bytes]) -> Release:
    """The release that this file tells of, once one of these keys has vouched for it. Raises UpdateRefused."""
    if len(raw) > MOST_BYTES:
        raise UpdateRefused("too_large")
    try:
        envelope = msgspec.json.decode(raw, type=_Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
        raise UpdateRefused("unreadable", str(broken)) from broken
    if envelope.format != FORMAT:
        raise UpdateRefused("other_format", envelope.format)
    if not keys:
        raise UpdateRefused("no_key")
    if signer_of(message(envelope.signed), envelope.signatures, keys) is None:
        raise UpdateRefused("bad_signature", ", ".join(one.key for one in envelope.signatures))
    try:
        release = msgspec.json.decode(envelope.signed, type=Release)
    except (msgspec.DecodeError, RecursionError) as broken:
        raise UpdateRefused("unreadable", str(broken)) from broken
    problem = wrong_with(release)
    if problem:
        raise UpdateRefused("unreadable", problem)
    return release


def wrong_with(release: Release) -> str:
    """What a signed text says that no release may say, for the log and the publisher; empty: nothing."""
    numbers = [order(one.version) for one in release.versions]
    if release.versions[0].version != release.version or numbers != sorted(set(numbers), reverse=True):
        return "versions stand newest first, each once, and the first is the release"
    address = urlsplit(release.page)
    if address.scheme != "https" or not address.hostname:
        return "page is not an https address"
    if release.minimum_form > release.form:
        return "minimum_form is later than form"
    for one in release.versions:
        if "en" not in one.notes:
            return f"{one.version} has no notes in English"
        if any(_UNSEEN.search(line) for lines in one.notes.values() for line in lines):
            return f"{one.version} has a sign in its notes that is not seen"
    return ""


def seal(text: str, signatures: tuple[Signature, ...]) -> bytes:
    """The file as it is put on a server."""
    told: dict[str, Any] = {"format": FORMAT, "signed": text, "signatures": signatures}
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"
