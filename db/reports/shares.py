"""Parts and averages, rounded in one way, and how few people are too few for one."""

#: With fewer people than these a share or an average says more about chance than about the shop.
FEW = 20


def per(amount: int, of: int) -> int | None:
    """An amount for each, rounded half up; None of none."""
    return (2 * amount + of) // (2 * of) if of else None


def share(part: int, whole: int) -> int | None:
    """Basis points of a whole; None of nothing, and where the whole is a loss."""
    return per(part * 10_000, whole) if whole > 0 else None
