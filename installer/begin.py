"""Where the packaged program begins: under one name it is the window, under the other the command line."""

import sys
from multiprocessing import freeze_support
from pathlib import Path


def _chosen() -> int:
    if Path(sys.argv[0]).stem.endswith("-window"):
        from desktop.__main__ import main as window

        return window()
    from desktop.commands.__main__ import ended

    return ended()


if __name__ == "__main__":
    # The work process is this program once more, and must turn off here before it becomes a second window.
    freeze_support()
    sys.exit(_chosen())
