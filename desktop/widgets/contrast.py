"""How well one colour reads on another, as WCAG counts it, from plain figures: 1 is none, 21 is black on white."""

#: What small text needs on its ground.
READABLE = 4.5


def luminance(red: float, green: float, blue: float) -> float:
    """How bright a colour is to the eye, each part from 0 to 1."""
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def luminance_of(colour: str) -> float:
    """The same of #RRGGBB."""
    return luminance(*(int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)))


def ratio(one: float, other: float) -> float:
    """The contrast of two luminances, whichever is brighter."""
    bright, dim = max(one, other), min(one, other)
    return (bright + 0.05) / (dim + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
