"""The shared libraries the program leaves to the system, and the packages of Debian and Ubuntu that carry them.

`python installer/system_libraries.py LIBRARY…` prints those packages, for apt.
"""

import sys

#: Library and package, under the name that is understood everywhere.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
#: The C library comes in several files, of one package.
PACKAGES |= dict.fromkeys(
    ("libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2"), "libc6"
)
PACKAGES |= dict.fromkeys(("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"), "libc6")
#: Renamed where times grew to 64 bits (Ubuntu 24.04, Debian 13): the new name goes first in a package's needs.
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}


def needs(libraries: frozenset[str], glibc: str) -> list[str]:
    """What a package that wants these libraries writes under Depends. Raises KeyError for a library nobody knows."""
    packages = sorted({PACKAGES[library] for library in libraries})
    return [f"libc6 (>= {glibc})" if name == "libc6" else _RENAMED.get(name, name) for name in packages]


if __name__ == "__main__":
    for wanted in sys.argv[1:]:
        if wanted not in PACKAGES:
            print(f"no package is known for the library {wanted}; Qt may not start", file=sys.stderr)
    print("\n".join(sorted({PACKAGES[wanted] for wanted in sys.argv[1:] if wanted in PACKAGES})))
