"""One file from an address: a plain GET that says nothing about the shop, ends in time, and reads no more than asked.

HTTPS only; HTTP on this computer alone, for whoever tries it out. Proxies as the environment names them.
"""

import http.client
import io
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
)

from desktop.updates.address import check_address, is_this_computer
from desktop.updates.release_file import UpdateRefused

#: From the first word to the last byte; a server that trickles is given up as one that is silent is.
WITHIN_S = 20.0
REDIRECTS_MOST = 4
_PIECE = 16 * 1024
#: The same for every shop, whatever it runs on and whichever version it has.
_HEADERS = {"User-Agent": "Regulars", "Accept": "application/json"}


def fetch(url: str, *, most_bytes: int, within_s: float = WITHIN_S) -> bytes:
    """What the address answers with. Raises UpdateRefused (… no_answer, not_trusted, status, too_large)."""
    check_address(url)
    ends = time.monotonic() + within_s
    try:
        with _opener(url, ends).open(Request(url, headers=_HEADERS), timeout=within_s) as answer:
            return _read(answer, most_bytes)
    except HTTPError as error:
        error.close()
        raise UpdateRefused("status", str(error.code)) from error
    except ssl.SSLError as error:
        raise UpdateRefused("not_trusted" if _is_untrusted(error) else "no_answer", str(error)) from error
    except URLError as error:
        untrusted = isinstance(error.reason, ssl.SSLError) and _is_untrusted(error.reason)
        raise UpdateRefused("not_trusted" if untrusted else "no_answer", str(error.reason)) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise UpdateRefused("no_answer", f"{type(error).__name__}: {error}") from error


def _is_untrusted(error: ssl.SSLError) -> bool:
    return isinstance(error, ssl.SSLCertVerificationError)


def _read(answer: http.client.HTTPResponse, most_bytes: int) -> bytes:
    told = answer.headers.get("Content-Length", "")
    if told.isdecimal() and int(told) > most_bytes:
        raise UpdateRefused("too_large", told)
    pieces = bytearray()
    while piece := answer.read(_PIECE):
        pieces += piece
        if len(pieces) > most_bytes:
            raise UpdateRefused("too_large")
    if told.isdecimal() and len(pieces) < int(told):
        # A network that went away half-way is no file that somebody spoilt.
        raise UpdateRefused("no_answer", f"{len(pieces)} of {told} bytes")
    return bytes(pieces)


class _OnlySafe(HTTPRedirectHandler):
    """Follows a few redirects, none of which may lead out of HTTPS, nor from elsewhere into this computer."""

    max_redirections = REDIRECTS_MOST

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Request | None:
        check_address(newurl)
        before, after = urlsplit(req.full_url), urlsplit(newurl)
        if before.scheme == "https" and after.scheme != "https":
            raise UpdateRefused("not_https", newurl)
        if is_this_computer(after.hostname or "") and not is_this_computer(before.hostname or ""):
            raise UpdateRefused("bad_address", newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(url: str, ends: float) -> OpenerDirector:
    """Everything one fetch goes through. Nothing is kept: no cookies, no passwords, no files, no other protocols."""

    class Answer(http.client.HTTPResponse):
        def __init__(self, sock: Any, *arguments: Any, **named: Any) -> None:
            super().__init__(_Until(sock, ends), *arguments, **named)  # type: ignore[arg-type]

    class Plain(http.client.HTTPConnection):
        response_class = Answer

    class Secure(http.client.HTTPSConnection):
        response_class = Answer

    class OverHttp(HTTPHandler):
        def http_open(self, req: Request) -> http.client.HTTPResponse:
            return self.do_open(Plain, req)

    class OverHttps(HTTPSHandler):
        def https_open(self, req: Request) -> http.client.HTTPResponse:
            return self.do_open(Secure, req, context=trust)

    trust = ssl.create_default_context()
    here = is_this_computer(urlsplit(url).hostname or "")
    # What is on this computer is asked without a detour, whatever proxy leads out of it.
    proxies = ProxyHandler({}) if here else ProxyHandler()
    return build_opener(proxies, OverHttp(), OverHttps(), _OnlySafe())


class _Until:
    """A socket as an answer reads it, with one end for all of it: a timeout begins anew at each byte."""

    def __init__(self, sock: socket.socket, ends: float) -> None:
        self._sock, self._ends = sock, ends

    def makefile(self, mode: str) -> io.BufferedReader:
        assert mode == "rb"
        return io.BufferedReader(_Reading(self._sock, self._ends))


class _Reading(io.RawIOBase):
    def __init__(self, sock: socket.socket, ends: float) -> None:
        super().__init__()
        self._sock, self._ends = sock, ends
        # Python closes a socket under its connection once the answer is read; this keeps it open as makefile() does.
        self._file = sock.makefile("rb", buffering=0)
        self._read: Callable[[Any], int | None] = self._file.readinto

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the answer took too long")
        self._sock.settimeout(left)
        return self._read(buffer)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()
