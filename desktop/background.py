"""The places where work is done beside the window: lanes, work process, listeners. Nothing else starts any."""

import contextlib
import multiprocessing
import pickle
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import Synchronized
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.runner import Cancelled, Failed, LongJob, Progress, WorkLost
from desktop.work_process import live

T = TypeVar("T")
Unexpected = Callable[[BaseException], None]
#: Waits so many seconds, or until it is time to end; True: it is.
Wait = Callable[[float], bool]
#: What a listener does for as long as it lives: hand on whatever comes, until `wait` says that it is time to end.
Listen = Callable[[Callable[[object], None], Wait], None]

#: A work process nobody asks for anything gives its memory back after this long.
IDLE_MS = 120_000
#: How long a listener that was told to end may keep whoever told it; a port that hangs is left to the system.
LISTENER_ENDS_S = 0.3
#: How long the end of the program waits for the hub: longer than it takes to write down what it has answered.
HUB_ENDS_S = 1.0


class LedgerLane(QObject):
    """One thread for everything the till does to its books, so that nothing on it ever overtakes."""

    _answered = Signal(object)

    def __init__(self, unexpected: Unexpected, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unexpected = unexpected
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._closed = False
        self._waiting = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether every job handed in has been answered."""
        return self._waiting == 0

    def run(self, job: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None) -> None:
        """See `desktop.runner.Run`."""
        if self._closed:
            return
        self._waiting += 1
        self._hand_in(lambda: self._do(job, done, failed))

    def close(self) -> None:
        """Finish what was handed in, so that no sale is cut off, and answer nobody any more."""
        self._closed = True
        self._thread.shutdown(wait=True)

    def _hand_in(self, job: Callable[[], None]) -> None:
        self._thread.submit(job)

    def _do(self, job: Callable[[], T], done: Callable[[T], object], failed: Failed | None) -> None:
        answer: Callable[[], object]
        try:
            result = job()
        except Exception as error:
            problem = error
            answer = (lambda: failed(problem)) if failed else (lambda: self._unexpected(problem))
        else:
            answer = lambda: done(result)  # noqa: E731 (the other branch's twin)
        # A window that has closed meanwhile has taken the signal's owner with it.
        with contextlib.suppress(RuntimeError):
            self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: Callable[[], object]) -> None:
        self._waiting -= 1
        if self._closed:
            return
        try:
            answer()
        except Exception as error:
            self._unexpected(error)


class HubLane(LedgerLane):
    """One thread for whatever waits for the hub: a network that hangs holds up nothing but what waits for it too."""

    def __init__(self, unexpected: Unexpected, parent: QObject | None = None) -> None:
        super().__init__(unexpected, parent)
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._worker: threading.Thread | None = None
        self._last: Callable[[], None] | None = None

    def close(self, wait_s: float = HUB_ENDS_S, last: Callable[[], None] | None = None) -> None:
        """Begin nothing any more, and wait a little for what is under way; a network that hangs is left behind.

        `last` is done when that has come to its end, whoever waits for it.
        """
        self._closed = True
        if self._worker is not None:
            self._last = last
            self._jobs.put(lambda: None)
            self._worker.join(wait_s)

    def _hand_in(self, job: Callable[[], None]) -> None:
        self._jobs.put(job)
        if self._worker is None:
            # A daemon: a server that never answers must not keep the program from ending.
            self._worker = threading.Thread(target=self._live, name="hub", daemon=True)
            self._worker.start()

    def _live(self) -> None:
        while not self._closed:
            self._jobs.get()()
        if self._last is not None:
            self._last()


@dataclass(eq=False, slots=True)
class _Job:
    """One long job, its callbacks, and whether it may still run."""

    number: int
    packed: bytes
    done: Callable[[Any], object]
    failed: Failed | None
    progress: Progress | None
    stop: Callable[[int], None]

    def cancel(self) -> None:
        self.stop(self.number)


class WorkProcess(QObject):
    """One spawned process for PDFs, imports and reports: a busy thread beside the till would slow every sale."""

    _heard = Signal(object)

    def __init__(self, unexpected: Unexpected, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unexpected = unexpected
        self._context = multiprocessing.get_context("spawn")
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None
        self._cancelled: Synchronized[int] | None = None
        self._jobs: deque[_Job] = deque()
        self._count = 0
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._unused = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._unused.timeout.connect(self._end)

    @property
    def idle(self) -> bool:
        """Whether every job handed in has been answered."""
        return not self._jobs

    def work(
        self,
        job: LongJob[T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> _Job:
        """See `desktop.runner.Work`."""
        self._count += 1
        asked = _Job(self._count, pickle.dumps(job), done, failed, progress, self._stop)
        self._jobs.append(asked)
        if len(self._jobs) == 1:
            self._send_first()
        return asked

    def close(self) -> None:
        """End the process; a job under way is given up, its open piece of work rolls back."""
        self._jobs.clear()
        self._end()

    def _send_first(self) -> None:
        self._unused.stop()
        if self._process is None or not self._process.is_alive():
            self._begin()
        assert self._pipe is not None
        first = self._jobs[0]
        try:
            self._pipe.send((first.number, first.packed))
        except OSError:
            self._heard.emit(("lost", first.number, WorkLost("the work process is gone"), self._pipe))

    def _begin(self) -> None:
        here, there = self._context.Pipe()
        cancelled: Synchronized[int] = self._context.Value("q", 0)
        process = self._context.Process(target=live, args=(there, cancelled), name="work", daemon=True)
        process.start()
        there.close()
        self._process, self._pipe, self._cancelled = process, here, cancelled
        threading.Thread(target=self._listen, args=(here,), name="work-answers", daemon=True).start()

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if pipe is not None:
            # Only the listening thread closes its end: a pipe closed under recv() would be read as another file.
            with contextlib.suppress(OSError):
                pipe.send(None)
        if process is not None:
            process.join(0.3)
            if process.is_alive():
                process.terminate()
                process.join(2)

    def _stop(self, number: int) -> None:
        if self._jobs and self._jobs[0].number == number:
            if self._cancelled is not None:
                self._cancelled.value = number
            return
        for job in [job for job in self._jobs if job.number == number]:
            self._jobs.remove(job)
            self._answer(job, "failed", Cancelled())

    def _listen(self, pipe: Connection) -> None:
        while True:
            try:
                kind, number, value = pipe.recv()
            except (EOFError, OSError):
                pipe.close()
                with contextlib.suppress(RuntimeError):
                    self._heard.emit(("lost", 0, WorkLost("the work process ended"), pipe))
                return
            with contextlib.suppress(RuntimeError):
                self._heard.emit((kind, number, value, pipe))

    @Slot(object)
    def _hear(self, heard: tuple[str, int, Any, Connection]) -> None:
        kind, number, value, pipe = heard
        if kind == "lost":
            if pipe is not self._pipe:
                return
            self._process = self._pipe = None
            number = self._jobs[0].number if self._jobs else 0
        if not self._jobs or self._jobs[0].number != number:
            return
        job = self._jobs[0]
        if kind == "progress":
            self._answer(job, kind, value)
            return
        self._jobs.popleft()
        if kind == "failed":
            # The way it took does not survive the journey; whoever mends it needs that most.
            value, way = value
            value.add_note(way)
        self._answer(job, kind, value)
        if self._jobs:
            self._send_first()
        else:
            self._unused.start()

    def _answer(self, job: _Job, kind: str, value: Any) -> None:
        try:
            if kind == "progress":
                if job.progress is not None:
                    job.progress(*value)
            elif kind == "done":
                job.done(value)
            elif job.failed is not None:
                job.failed(value)
            elif not isinstance(value, Cancelled):
                self._unexpected(value)
        except Exception as error:
            self._unexpected(error)


class Listener(QObject):
    """One thread that listens to something outside, a port, until it is closed. `heard` is told on the window's own."""

    _heard = Signal(object)
    _failed = Signal(object)

    def __init__(
        self, listen: Listen, heard: Callable[[Any], object], unexpected: Unexpected, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._listen, self._hears, self._unexpected = listen, heard, unexpected
        self._ended = threading.Event()
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._fail, Qt.ConnectionType.QueuedConnection)
        # A daemon: a driver that never answers must not keep the program from ending.
        self._thread = threading.Thread(target=self._live, name="listener", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear nothing any more."""
        self._ended.set()
        self._thread.join(LISTENER_ENDS_S)

    @Slot(object)
    def _hear(self, heard: object) -> None:
        if not self._ended.is_set():
            self._hears(heard)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._unexpected(error)

    def _live(self) -> None:
        try:
            self._listen(self._tell, self._ended.wait)
        except Exception as error:
            with contextlib.suppress(RuntimeError):
                self._failed.emit(error)

    def _tell(self, heard: object) -> None:
        # A window that has closed meanwhile has taken the signal's owner with it.
        with contextlib.suppress(RuntimeError):
            self._heard.emit(heard)


class Errands(QObject):
    """Looks outside, each in a listener of its own: a network that hangs keeps neither a sale nor a report waiting."""

    def __init__(self, unexpected: Unexpected, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unexpected = unexpected
        self._out: list[Listener] = []

    @property
    def idle(self) -> bool:
        """Whether everybody is back."""
        return not self._out

    def run(self, job: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None) -> None:
        """See `desktop.runner.Run`; here nothing stands behind anything."""

        def listen(tell: Callable[[object], None], _: Wait) -> None:
            try:
                result = job()
            except Exception as error:
                problem = error
                tell((lambda: failed(problem)) if failed else (lambda: self._unexpected(problem)))
            else:
                tell(lambda: done(result))

        def heard(answer: Callable[[], object]) -> None:
            self._out.remove(errand)
            errand.close()
            errand.deleteLater()
            try:
                answer()
            except Exception as error:
                self._unexpected(error)

        errand = Listener(listen, heard, self._unexpected, self)
        self._out.append(errand)

    def close(self) -> None:
        """Wait for nobody."""
        out, self._out = self._out, []
        for errand in out:
            errand.close()
