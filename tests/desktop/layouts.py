"""What five keyboard layouts make of the keys a scanner strikes: digits row, then three rows of letters."""

#: Key numbers of set 1 and evdev, row by row; a US keyboard writes _US on them.
KEYS = (*range(2, 12), *range(16, 26), *range(30, 39), *range(44, 51))
_US = "1234567890qwertyuiopasdfghjklzxcvbnm"
_PLAIN = {
    "us": _US,
    "ru": "1234567890йцукенгшщзфывапролдячсмить",
    "hu": "123456789öqwertzuiopasdfghjklyxcvbnm",
    "ro": "1234567890qwertyuiopasdfghjklzxcvbnm",
    "fr": "&é\"'(-è_çàazertyuiopqsdfghjklwxcvbn,",
}
_SHIFTED = {
    "us": "!@#$%^&*()QWERTYUIOPASDFGHJKLZXCVBNM",
    "ru": '!"№;%:?*()ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ',
    "hu": "'\"+!%/=()ÖQWERTZUIOPASDFGHJKLYXCVBNM",
    "ro": "!@#$%^&*()QWERTYUIOPASDFGHJKLZXCVBNM",
    "fr": "1234567890AZERTYUIOPQSDFGHJKLWXCVBN?",
}
LAYOUTS = tuple(_PLAIN)


def struck(sign: str, layout: str) -> tuple[int, bool, str]:
    """The key a US scanner strikes for this sign, whether with Shift, and what the layout writes for it."""
    place = _US.index(sign.lower())
    shift = sign.isupper()
    return KEYS[place], shift, (_SHIFTED if shift else _PLAIN)[layout][place]
