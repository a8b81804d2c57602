"""What a verb says no with. Nothing was written; the code says why, the window finds the words."""


class Refused(Exception):
    """A request that the books can't grant."""

    code = "refused"


class TooLong(Refused):
    """A text is longer than anybody writes, and every till would have to keep it."""

    code = "too_long"


class OtherContent(Refused):
    """This id was used before, for something else."""

    code = "other_content"

    def __init__(self, op_id: str) -> None:
        super().__init__(op_id)
        self.op_id = op_id


class UnknownAccount(Refused):
    """There is no such customer in these books."""

    code = "unknown_account"

    def __init__(self, account_id: str) -> None:
        super().__init__(account_id)
        self.account_id = account_id


class Erased(UnknownAccount):
    """This customer was erased: sales and totals are there, nobody stands behind them any more."""

    code = "erased"


class BadId(Refused):
    """A caller's id is 8 to 64 printable ASCII characters."""

    code = "bad_id"

    def __init__(self, op_id: str) -> None:
        super().__init__(op_id[:64])
        self.op_id = op_id


def check_id(op_id: str) -> None:
    """Raises BadId for an id that can't be kept."""
    if not (8 <= len(op_id) <= 64 and op_id.isascii() and op_id.isprintable()):
        raise BadId(op_id)
