"""Makes what a release is remembered by at hubs: `python -m tests.hub.spoken.make`, once for each protocol.

It is never made again: what it proves is that what was said then is understood now.
"""

import tempfile
from pathlib import Path

import msgspec

from tests.hub.hubs import make
from tests.hub.recorded import FOLDER, record
from tests.hub.server import start


def main() -> None:
    server = start()
    try:
        hub = make(server)
        with tempfile.TemporaryDirectory() as folder:
            told = record(hub, Path(folder))
        hub.close()
    finally:
        server.stop()
    file = FOLDER / f"{told.protocol}.json"
    file.write_bytes(b'{"calls":[\n' + b",\n".join(map(msgspec.json.encode, told.calls)) + b"\n]," + _rest(told))


def _rest(told: object) -> bytes:
    known = msgspec.to_builtins(told)
    return msgspec.json.encode({name: known[name] for name in ("protocol", "hub_id", "customers")})[1:] + b"\n"


if __name__ == "__main__":
    main()
