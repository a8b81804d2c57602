"""How often something happens by chance, for whoever must tell the unusual from what merely happened to somebody."""

from math import exp, lgamma, log

#: What chance alone brings in fewer than one shop of ten is worth a look.
RARE = 0.1
_EXACT = 1e-12


def at_least(times: int, usually: float) -> float:
    """How likely so many or more, where on average it happens so often and each time by itself (Poisson)."""
    if times <= 0:
        return 1.0
    if usually <= 0:
        return 0.0
    if times <= usually:
        return max(0.0, 1.0 - _summed(times - 1, usually, -1))
    return min(1.0, _summed(times, usually, 1))


def _summed(times: int, usually: float, step: int) -> float:
    """The chances of exactly so many, and of every number beyond on one side: the side on which they grow smaller."""
    term = exp(times * log(usually) - usually - lgamma(times + 1))
    summed = 0.0
    while times >= 0 and term > summed * _EXACT:
        summed += term
        term *= usually / (times + 1) if step > 0 else times / usually
        times += step
    return summed


def at_most(times: int, usually: float) -> float:
    """How likely so many or fewer."""
    return max(0.0, 1.0 - at_least(times + 1, usually))


def hundredths(expected: float) -> int:
    """As an answer holds it."""
    return round(min(expected, 1e9) * 100)
