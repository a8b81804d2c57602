"""Why a chain's hub can't be used: one exception, without the driver that most runs of the program never load."""


class HubProblem(Exception):
    """The hub can't be used as it is. Nothing was lost; what was copied before is there.

    `code` is bad_address, no_server, no_password, wrong_password, no_role, no_database, not_let_in, no_right,
    not_a_hub, empty, other_form, busy, lost or failed; and of copying other_currency, other_programme,
    other_line, till_taken or tills_send.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(f"{code}: {facts}")
        self.code = code
        self.facts = facts
