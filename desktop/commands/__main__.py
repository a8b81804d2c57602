"""`regulars` and `python -m desktop.commands`: run one command, and end in one of three ways."""

import sys
from functools import cache
from typing import Any

from typer.main import get_command

from desktop import log_files
from desktop.commands import (
    begin_command,
    book_commands,
    card_commands,
    coupon_commands,
    export_commands,
    hub_commands,
    hub_owner_commands,
    hub_till_commands,
    import_commands,
    list_commands,
    member_commands,
    people_commands,
    privacy_commands,
    programme_commands,
    refusing,
    report_commands,
    segment_commands,
    support_commands,
    till_commands,
    update_commands,
)
from desktop.commands.program import app, run

#: What typer answers when it has caught the keyboard's interruption itself.
STOPPED = 130
#: Importing a room of commands hangs them into the program.
ROOMS = (
    begin_command,
    till_commands,
    member_commands,
    people_commands,
    list_commands,
    privacy_commands,
    coupon_commands,
    segment_commands,
    programme_commands,
    import_commands,
    export_commands,
    hub_commands,
    hub_owner_commands,
    hub_till_commands,
    card_commands,
    report_commands,
    book_commands,
    update_commands,
    support_commands,
)


def ended(arguments: list[str] | None = None) -> int:
    """Run one command: 0, 1 where it was refused, 2 where it was called wrongly; never a traceback."""
    run.begin()
    try:
        code: Any = _program().main(arguments, prog_name="regulars", standalone_mode=False)
        run.end()
    except Exception as error:
        return refusing.end(error, run)
    except KeyboardInterrupt:
        return refusing.stopped(run)
    if code == STOPPED:
        return refusing.stopped(run)
    return code if isinstance(code, int) else 0


@cache
def _program() -> Any:
    """All commands with what each may be told: once made, it serves every run of this process."""
    return get_command(app)


def main() -> None:
    """The console script."""
    log_files.keep("command")
    sys.exit(ended())


if __name__ == "__main__":
    main()
