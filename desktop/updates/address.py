"""Which addresses a release file is fetched from: HTTPS, and HTTP on this computer alone."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from desktop.updates.release_file import UpdateRefused


def check_address(url: str) -> None:
    """Refuse an address that nothing is fetched from. Raises UpdateRefused (bad_address, not_https)."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise UpdateRefused("bad_address", url) from error
    if not host or parts.username is not None or parts.scheme not in ("http", "https") or not url.isprintable():
        raise UpdateRefused("bad_address", url)
    if any(sign.isspace() for sign in url):
        raise UpdateRefused("bad_address", url)
    if parts.scheme == "http" and not is_this_computer(host):
        raise UpdateRefused("not_https", url)


def is_this_computer(host: str) -> bool:
    """Whether the name or number never leaves this computer."""
    try:
        return host.lower() == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
