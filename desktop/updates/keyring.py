"""Whose word about a release is taken: the publisher's public keys, which come with the program, and their check.

`resources/updates/keys.json` names each key. A publisher rolls a key in three steps: the new one joins the file and a
release is cut; from then on release files are signed by both; once nobody runs a program that lacks the new one, the
old one leaves the file. A key that was stolen leaves at once, and releases from before are told to their owners by
other means.
"""

import json
import os
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from resources import path

#: Another file of keys, for whoever tries out a release before its key is bundled.
KEYS_VARIABLE = "REGULARS_RELEASE_KEYS"
KEY_BYTES = 32
SIGNATURE_BYTES = 64


class Signature(Struct, frozen=True):
    """One key's word, in base64."""

    key: str
    signature: str


def keys_path() -> Path:
    """Where the keys are."""
    return Path(os.environ.get(KEYS_VARIABLE) or path("updates", "keys.json"))


def bundled_keys() -> dict[str, bytes]:
    """The keys by name; none where the file can't be read, so that nothing is taken for genuine."""
    try:
        told = json.loads(keys_path().read_text(encoding="utf-8"))["keys"]
        found = {str(name): _bytes_of(key, KEY_BYTES) for name, key in told.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}
    return {name: key for name, key in found.items() if key}


def signer_of(message: bytes, signatures: Iterable[Signature], keys: Mapping[str, bytes]) -> str | None:
    """The first of these keys that has signed the message, or None."""
    # PyNaCl is read when there is something to prove, never at start.
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    for one in signatures:
        key, signature = keys.get(one.key), _bytes_of(one.signature, SIGNATURE_BYTES)
        if key is None or not signature:
            continue
        try:
            VerifyKey(key).verify(message, signature)
        except BadSignatureError:
            continue
        return one.key
    return None


def _bytes_of(told: str, length: int) -> bytes:
    """So many bytes out of base64; none where it says anything else."""
    try:
        found = b64decode(told, validate=True)
    except (NotBase64, ValueError, TypeError):
        return b""
    return found if len(found) == length else b""
