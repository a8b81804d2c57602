"""What every kind of promotion is: a value that can look at a shelf, and its fields in a document."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from loyalty.document_shape import Field
from loyalty.shelf import Booking, Shelf


class Promotion(Protocol):
    """One way of taking something off."""

    def take(self, shelf: Shelf) -> Booking:
        """What it takes of the goods on the shelf, at the prices left there."""
        ...


@dataclass(frozen=True, slots=True)
class PromotionKind:
    """A kind as a document knows it."""

    name: str
    fields: Mapping[str, Field]
    make: Callable[[Mapping[str, Any]], Promotion]
