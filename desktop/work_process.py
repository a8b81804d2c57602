"""The work process's own side: it takes a job, does it, answers, and tells how far it has come."""

import os
import pickle
import sys
from typing import Any, Protocol

from desktop import log_files
from desktop.faults import ELSEWHERE, fault_text
from desktop.runner import Cancelled, Progress, WorkLost

#: Reports of progress closer together than this many steps of a percent are not worth a redraw.
PROGRESS_STEPS = 200
#: How much the work process stands back for the till. As far as it goes: at half of it (10) every sale beside a report
#: took a third longer, because the system still moves the till from core to core to give both their share.
NICER_BY = 19
#: The same on Windows: below what is normal.
_BELOW_NORMAL, _THIS_PROCESS = 0x4000, -1


class Pipe(Protocol):
    """This side's end of the pipe between the two processes."""

    def recv(self) -> Any: ...
    def send(self, answer: Any) -> None: ...


class Flag(Protocol):
    """A number both processes see."""

    value: int


def live(pipe: Pipe, cancelled: Flag) -> None:
    """The work process's whole life: take a job, do it, answer, until told to stop."""
    log_files.keep("work")
    _stand_back()
    while True:
        try:
            message = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        if message is None:
            return
        number, packed = message
        try:
            answer = ("done", number, pickle.loads(packed)(progress=_report(pipe, cancelled, number)))
        except KeyboardInterrupt:
            return
        except Exception as error:
            answer = ("failed", number, _carried(error))
        try:
            pipe.send(answer)
        except (BrokenPipeError, EOFError):
            return
        except Exception as error:
            pipe.send(("failed", number, (WorkLost(f"the answer could not be carried over: {error}"), "")))


def _stand_back() -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetPriorityClass(ctypes.c_void_p(_THIS_PROCESS), _BELOW_NORMAL)
    else:
        os.nice(NICER_BY)


def _report(pipe: Pipe, cancelled: Flag, number: int) -> Progress:
    shown = -1

    def report(done: int, of: int = 0) -> None:
        nonlocal shown
        if cancelled.value == number:
            raise Cancelled
        step = done * PROGRESS_STEPS // of if of > 0 else done
        if step != shown:
            shown = step
            pipe.send(("progress", number, (done, of)))

    return report


def _carried(error: Exception) -> tuple[Exception, str]:
    """The error itself where it survives the journey between processes, else its name and words; and how it came."""
    way = f"{ELSEWHERE}\n{fault_text(error)}"
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return WorkLost(f"{type(error).__name__}: {error}"), way
    return error, way
