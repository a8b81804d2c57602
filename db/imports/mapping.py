"""What a foreign file means: a small JSON document that names its columns.

An amount is a list of columns that are added up, a leading "-" takes one away:
`["sales_value", "-coupon_disc"]`. A price for each unit times a quantity is `{"price": …, "times": …}`.
A receipt line shows three amounts: what stood on the shelf, what the customer paid, what the shop
receives; of the first two one may be left out, since the discounts lie between them.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct

FORMAT = "regulars-mapping-1"


class MappingRefused(Exception):
    """A mapping file that can't be followed: every mistake with its place in the document."""

    def __init__(self, mistakes: tuple[tuple[str, str], ...]) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes

    def __str__(self) -> str:
        return "; ".join(f"{place}: {mistake}" for place, mistake in self.mistakes)


class FileShape(Struct, frozen=True, forbid_unknown_fields=True):
    """How the file is written."""

    encoding: Annotated[str, Meta(description="A text encoding, as Python names it.")] = "utf-8-sig"
    delimiter: Annotated[str, Meta(min_length=1, max_length=1, description="Between two columns.")] = ","
    decimal: Annotated[str, Meta(pattern="^[.,]$", description="Between units and hundredths.")] = "."
    sheet: Annotated[str, Meta(description="Of a workbook; empty is the first that holds anything.")] = ""
    skip: Annotated[int, Meta(ge=0, le=50, description="Filled rows above the one that names the columns.")] = 0
    header: Annotated[bool, Meta(description="Whether a row names the columns; else they are #1, #2…")] = True


class Instant(Struct, frozen=True, forbid_unknown_fields=True):
    """When a receipt was rung up."""

    column: str
    format: Annotated[str, Meta(description="As strptime reads it; empty is ISO 8601 (2017-01-31 18:04:00).")] = ""
    zone: Annotated[str, Meta(description="IANA time zone the file was written in; empty is the shop's.")] = ""


class CardColumn(Struct, frozen=True, forbid_unknown_fields=True):
    """A customer is found, or made, by a card number."""

    column: str
    prefix: Annotated[str, Meta(max_length=24, description="Put before the file's own number.")] = ""


class UnitPrice(Struct, frozen=True, forbid_unknown_fields=True):
    """An amount that the file gives for each unit."""

    price: str
    times: str


Terms: TypeAlias = Annotated[list[str], Meta(min_length=1, description='Columns to add up; "-column" is taken away.')]
Amount: TypeAlias = Terms | UnitPrice
Source: TypeAlias = Annotated[
    str,
    Meta(
        pattern="^[a-z0-9][a-z0-9-]{0,23}$",
        description="Whose numbers these are: the same source and number land once, whatever the file is called.",
    ),
]


class Amounts(Struct, frozen=True, forbid_unknown_fields=True):
    """What one line costs, in decimal figures of the shop's currency."""

    shelf: Amount | None = None
    paid: Amount | None = None
    received: Annotated[
        Amount | None, Meta(description="What the shop gets, with what others reimburse; left out, what was paid.")
    ] = None
    discounts: Annotated[dict[str, Amount], Meta(description="By name: what lies between shelf price and paid.")] = {}


class ReceiptMapping(
    Struct, frozen=True, forbid_unknown_fields=True, tag_field="of", tag="receipts", kw_only=True, omit_defaults=True
):
    """One row is one line of a receipt."""

    format: Annotated[str, Meta(pattern=f"^{FORMAT}$")]
    source: Source
    file: FileShape = FileShape()
    receipt: Annotated[str, Meta(description="Column with the receipt's number.")]
    at: Instant
    customer: CardColumn | None = None
    amounts: Amounts
    till: Annotated[str, Meta(description="Column with the till or the shop.")] = ""
    quantity: str = ""
    goods: str = ""
    name: str = ""
    category: str = ""


class CustomerMapping(
    Struct, frozen=True, forbid_unknown_fields=True, tag_field="of", tag="customers", kw_only=True, omit_defaults=True
):
    """One row is one customer."""

    format: Annotated[str, Meta(pattern=f"^{FORMAT}$")]
    source: Source
    file: FileShape = FileShape()
    customer: Annotated[
        str,
        Meta(
            description="Column with the file's own number of the customer, by which a row is known again; "
            "left out, the card, else the phone, else the e-mail is."
        ),
    ] = ""
    card: CardColumn | None = None
    phone: str = ""
    name: Annotated[list[str], Meta(description="Columns put together with a space between.")] = []
    email: str = ""
    birthday: str = ""
    joined: str = ""
    date_format: Annotated[str, Meta(description="As strptime reads it; empty is ISO 8601 (1990-02-28).")] = ""
    language: str = ""
    notes: str = ""
    balances: Annotated[dict[str, str], Meta(description="By purse id: column with the balance, in whole points.")] = {}
    consents: Annotated[
        dict[Literal["loyalty", "email", "sms", "phone", "post"], str],
        Meta(description="By purpose: column that says whether the customer agreed to it. Never guessed."),
    ] = {}


class GoodsMapping(
    Struct, frozen=True, forbid_unknown_fields=True, tag_field="of", tag="goods", kw_only=True, omit_defaults=True
):
    """One row is one kind of goods."""

    format: Annotated[str, Meta(pattern=f"^{FORMAT}$")]
    source: Source
    file: FileShape = FileShape()
    code: Annotated[str, Meta(description="Column with the barcode or the shop's own number.")]
    name: Annotated[list[str], Meta(min_length=1, description="Columns put together with a space between.")]
    category: str = ""
    price: str = ""


AnyMapping: TypeAlias = ReceiptMapping | CustomerMapping | GoodsMapping


def json_schema() -> dict[str, Any]:
    """The published JSON Schema of a mapping file."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(AnyMapping)}


def read_mapping(document: object) -> AnyMapping:
    """A mapping from a parsed JSON document. Raises MappingRefused naming every mistake by its place."""
    try:
        mapping: AnyMapping = msgspec.convert(document, AnyMapping)
    except msgspec.ValidationError as refused:
        raise MappingRefused(_mistakes(document) or (_place_of(str(refused)),)) from refused
    if isinstance(mapping, ReceiptMapping) and mapping.amounts.paid is None and mapping.amounts.shelf is None:
        raise MappingRefused((("$.amounts", "names neither what was paid nor the shelf price: add one of them"),))
    return mapping


def read_mapping_file(path: Path) -> AnyMapping:
    """A mapping from a file. Raises MappingRefused, also for a file that is not JSON, and OSError."""
    try:
        document = msgspec.json.decode(path.read_bytes())
    except msgspec.DecodeError as broken:
        raise MappingRefused((("$", f"is not JSON: {broken}"),)) from broken
    return read_mapping(document)


def columns_named(mapping: AnyMapping) -> tuple[str, ...]:
    """Every column that a mapping reads, once, in the order of the document."""
    named: list[str] = []
    if isinstance(mapping, ReceiptMapping):
        named += [mapping.receipt, mapping.at.column]
        named += [mapping.customer.column] if mapping.customer else []
        named += [*amount_columns(mapping), mapping.till, mapping.goods, mapping.name, mapping.category]
    elif isinstance(mapping, CustomerMapping):
        named += [mapping.customer, *([mapping.card.column] if mapping.card else []), mapping.phone, *mapping.name]
        named += [mapping.email, mapping.birthday, mapping.joined, mapping.language, mapping.notes]
        named += [*mapping.balances.values(), *mapping.consents.values()]
    else:
        named += [mapping.code, *mapping.name, mapping.category, mapping.price]
    return tuple(dict.fromkeys(column for column in named if column))


def amount_columns(mapping: ReceiptMapping) -> tuple[str, ...]:
    """The columns that say how much of a line there is and what it costs, each once."""
    amounts = mapping.amounts
    said = (amounts.shelf, amounts.paid, amounts.received, *amounts.discounts.values())
    named = [column for amount in said for column, _ in terms_of(amount)]
    return tuple(dict.fromkeys([*named, *([mapping.quantity] if mapping.quantity else [])]))


def terms_of(amount: Amount | None) -> tuple[tuple[str, int], ...]:
    """The columns of an amount, each with its sign. Both columns of a price for each unit count as plus."""
    if amount is None:
        return ()
    if isinstance(amount, UnitPrice):
        return ((amount.price, 1), (amount.times, 1))
    return tuple((term.lstrip("+-").strip(), -1 if term.startswith("-") else 1) for term in amount)


def _mistakes(document: object) -> tuple[tuple[str, str], ...]:
    # jsonschema takes a while to import, and only a refused document needs it.
    from jsonschema import Draft202012Validator

    schema = json_schema()
    kind = document.get("of") if isinstance(document, Mapping) else None
    names = {"receipts": "ReceiptMapping", "customers": "CustomerMapping", "goods": "GoodsMapping"}
    if kind not in names:
        return (("$.of", 'says what the file holds: "receipts", "customers" or "goods"'),)
    one = {"$ref": f"#/$defs/{names[kind]}", "$defs": schema["$defs"]}
    found = sorted(Draft202012Validator(one).iter_errors(document), key=lambda error: error.json_path)
    return tuple((error.json_path, error.message) for error in found)


def _place_of(message: str) -> tuple[str, str]:
    found = re.fullmatch(r"(.*) - at `(\$.*)`", message)
    return (found[2], found[1]) if found else ("$", message)
