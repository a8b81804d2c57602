"""A publisher for tests: a key, release files signed by it, and a real server on this computer that hands them out."""

import json
import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from desktop.updates.keyring import Signature
from desktop.updates.release_file import message, seal

#: A certificate of nobody's for localhost, and its key: good for this and nothing else.
CERTIFICATE = Path(__file__).with_name("loopback.pem")
ISSUED = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
KEY = SigningKey(b"a publisher's key for tests only")
KEYS = {"2026": bytes(KEY.verify_key)}

Handed = Callable[[BaseHTTPRequestHandler], None]


def version(number: str, day: str = "2026-12-01", **notes: Any) -> dict[str, Any]:
    said = {
        "en": [f"What is new in {number}.", "The day page shows returns beside sales."],
        "ru": [f"Что нового в {number}.", "На странице дня возвраты показаны рядом с продажами."],
        "hu": [f"Újdonságok: {number}.", "A nap oldalán a visszáruk az eladások mellett látszanak."],
        "ro": [f"Ce este nou în {number}.", "Pagina zilei arată retururile lângă vânzări."],
    }
    return {"version": number, "date": day, "notes": said | notes}


def told(**changed: Any) -> dict[str, Any]:
    """What a release file says: three versions after 0.1.0."""
    return {
        "product": "regulars",
        "issued": ISSUED.isoformat(),
        "version": "0.4.0",
        "form": 6,
        "minimum_form": 1,
        "page": "https://regulars.example/download",
        "versions": [
            version("0.4.0"),
            version("0.3.0", "2026-11-15"),
            version("0.2.0", "2026-11-01"),
            version("0.1.0", "2026-10-01"),
        ],
        "downloads": [
            {"name": "regulars_0.4.0_amd64.deb", "platform": "linux", "size": 88_000_000, "sha256": "ab" * 32},
            {"name": "Regulars-0.4.0-setup.exe", "platform": "windows", "size": 70_000_000, "sha256": "cd" * 32},
        ],
    } | changed


def later(days: int, **changed: Any) -> dict[str, Any]:
    return told(issued=(ISSUED + timedelta(days=days)).isoformat(), **changed)


def signed(content: dict[str, Any] | None = None, *keys: tuple[str, SigningKey]) -> bytes:
    """A release file as a publisher puts it on a server."""
    text = json.dumps(content if content is not None else told(), ensure_ascii=False)
    return seal(
        text,
        tuple(
            Signature(name, b64encode(key.sign(message(text)).signature).decode())
            for name, key in keys or (("2026", KEY),)
        ),
    )


def keys_file(path: Path, keys: dict[str, bytes] = KEYS) -> Path:
    path.write_text(json.dumps({"keys": {name: b64encode(key).decode() for name, key in keys.items()}}))
    return path


class Server:
    """Hands out by path, and remembers each request with its headers."""

    def __init__(self, *, secure: bool = False) -> None:
        self.pages: dict[str, Handed] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        #: Set when the test ends: whatever trickles stops.
        self.ended = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append((self.path, dict(self.headers)))
                server.pages[self.path](self)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        if secure:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self.root = f"{'https' if secure else 'http'}://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    def hand_out(self, path: str, body: bytes, **headers: str) -> str:
        """Answer so at this path; the address."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            for name, value in ({"Content-Length": str(len(body))} | headers).items():
                handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(body)

        self.pages[path] = answer
        return self.root + path

    def redirect(self, path: str, to: str) -> str:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(302)
            handler.send_header("Location", to)
            handler.send_header("Content-Length", "0")
            handler.end_headers()

        self.pages[path] = answer
        return self.root + path

    def trickle(self, path: str, head: bytes, piece: bytes) -> str:
        """Say this much at once, then a little at a time and never the whole."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            try:
                handler.wfile.write(head)
                while not self.ended.wait(0.02):
                    handler.wfile.write(piece)
            except OSError:
                return  # Whoever asked has given up.

        self.pages[path] = answer
        return self.root + path

    def close(self) -> None:
        self.ended.set()
        self._http.shutdown()
        self._http.server_close()


@contextmanager
def serving(*, secure: bool = False) -> Iterator[Server]:
    server = Server(secure=secure)
    try:
        yield server
    finally:
        server.close()
