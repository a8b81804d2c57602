"""A bad network: a way between a till and its hub's port that can delay, swallow, cut off and refuse."""

import socket
import struct
import threading
from contextlib import suppress
from typing import Literal

#: A reset instead of a goodbye, as a router or a crashed machine sends it.
_RESETS = struct.pack("ii", 1, 0)


class ToxicWay:
    """Listens on `port` of the loopback. What it does to whoever comes holds until it is healed."""

    def __init__(self, to_port: int) -> None:
        self._to_port = to_port
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = int(self._listening.getsockname()[1])
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._mode: Literal["well", "swallows", "refuses"] = "well"
        self._delay_s = 0.0
        self._changed = threading.Event()
        #: A call whose answer gets lost, and how often yet; after how many bytes of any answer the line is reset.
        self._loses: tuple[bytes, int] = (b"", 0)
        self._cuts_after: int | None = None
        self.lost = 0
        threading.Thread(target=self._accept, daemon=True).start()

    # -- what it does

    def heal(self) -> None:
        """Everything gets through again; what hung is cut off."""
        self._mode, self._delay_s, self._loses, self._cuts_after = "well", 0.0, (b"", 0), None
        self.cut()

    def delay(self, seconds: float) -> None:
        """Each piece takes so long, either way."""
        self._delay_s = seconds

    def swallow(self) -> None:
        """Half open: whatever is said is taken, and nobody ever answers."""
        self._mode = "swallows"

    def refuse(self) -> None:
        """Nobody is let in, and whoever is in is reset."""
        self._mode = "refuses"
        self.cut()

    def cut_answers(self, after: int) -> None:
        """Reset in the middle of each answer, after so many bytes of it."""
        self._cuts_after = after

    def lose_answers_to(self, call: str, times: int = 1) -> None:
        """The hub does it, and its answer never arrives: the line is reset instead."""
        self._loses = (f"hub_v1.{call}(".encode(), times)

    def cut(self) -> None:
        """Reset every line there is."""
        with self._lock:
            lines, self._open = self._open, set()
        for line in lines:
            _reset(line)

    def close(self) -> None:
        self._listening.close()
        self.cut()

    # -- how it does it

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            if self._mode == "refuses":
                _reset(line)
                continue
            threading.Thread(target=self._carry, args=(line,), daemon=True).start()

    def _carry(self, line: socket.socket) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self._to_port))
        except OSError:
            _reset(line)
            return
        with self._lock:
            self._open |= {line, server}
        losing = threading.Event()
        back = threading.Thread(target=self._bring_back, args=(server, line, losing), daemon=True)
        back.start()
        with suppress(OSError):
            while data := line.recv(65_536):
                if self._mode == "swallows":
                    continue
                call, times = self._loses
                if times and call in data:
                    self._loses = (call, times - 1)
                    losing.set()
                self._pause()
                server.sendall(data)
        with suppress(OSError):
            server.shutdown(socket.SHUT_WR)

    def _bring_back(self, server: socket.socket, line: socket.socket, losing: threading.Event) -> None:
        with suppress(OSError):
            while data := server.recv(65_536):
                if losing.is_set():
                    self.lost += 1
                    break
                if self._mode == "swallows":
                    continue
                self._pause()
                cuts = self._cuts_after
                line.sendall(data if cuts is None else data[:cuts])
                if cuts is not None:
                    break
        for one in (line, server):
            with self._lock:
                self._open.discard(one)
            _reset(one)

    def _pause(self) -> None:
        if self._delay_s:
            self._changed.wait(self._delay_s)


def _reset(line: socket.socket) -> None:
    with suppress(OSError):
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESETS)
        # Wakes whoever reads from it here, and tells the other side nothing yet.
        line.shutdown(socket.SHUT_RD)
    with suppress(OSError):
        line.close()
