"""The certificates that this system trusts, as one file: the libpq that comes with the driver knows of none."""

import ssl
import sys
import tempfile
from functools import cache
from pathlib import Path

from db.sync.hub_address import SYSTEM

#: Where systems keep them all in one file: Debian and its kin, Fedora's, SUSE's, Alpine's and macOS's.
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


@cache
def trusted_roots() -> str:
    """What `sslrootcert` is to say for "whomever this system trusts"."""
    for place in _BUNDLES:
        if Path(place).is_file():
            return place
    return _written() if sys.platform == "win32" else SYSTEM


def _written() -> str:
    """Windows keeps them in a store of its own, which Python reads and libpq does not: written out for this run."""
    found = ssl.create_default_context().get_ca_certs(binary_form=True)
    file = Path(tempfile.mkdtemp(prefix="regulars-")) / "roots.pem"
    file.write_text("".join(ssl.DER_cert_to_PEM_cert(one) for one in found), encoding="ascii")
    return str(file)
