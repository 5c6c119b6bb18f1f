"""Effect sizes of a phase before and a phase after, by counting every pair of scores.

The names are those of the formulas: a phase A of m scores, then a phase B of n. All speak of
an improvement that is an increase; `turned` makes one of a decrease.
"""

import functools
import math

import numpy
import scipy.optimize
import scipy.stats

# Differences that are smaller come from rounding, and are ties.
TIE = 1e-9
EPSILON = 2**-53


@functools.cache
def normal(probability):
    return float(scipy.stats.norm.ppf(probability))


def turned(before, after, improvement):
    """Returns both phases so that a higher score is the better one."""
    sign = -1 if improvement == "decrease" else 1
    return [numpy.asarray(phase, float) * sign for phase in (before, after)]


def signs(before, after):
    """Returns 1, 0 or -1 for each pair: is the score after above, the same or below?"""
    differences = numpy.asarray(after, float)[None, :] - numpy.asarray(before, float)[:, None]
    return numpy.where(abs(differences) < TIE, 0, numpy.sign(differences))


def kendall_sum(one, other):
    """Returns Kendall's S: pairs in the same order less pairs in the opposite one."""
    return int((signs(one, one) * signs(other, other)).sum()) // 2


def pnd(before, after):
    return float(numpy.mean(after > before.max()))


def pem(before, after):
    middle = numpy.median(before)
    return float(numpy.mean(after > middle) + numpy.mean(after == middle) / 2)


def pand(before, after):
    """Returns the largest share of scores that stay if as few as possible are taken out.

    Of those that stay every one of A is below every one of B; a whole phase may be taken out.
    """
    low, high = numpy.sort(before), numpy.sort(after)[::-1]
    m, n = len(low), len(high)
    highest = numpy.concatenate([[-numpy.inf], low])[:, None]
    lowest = numpy.concatenate([[numpy.inf], high])[None, :]
    kept = numpy.arange(m + 1)[:, None] + numpy.arange(n + 1)[None, :]
    return int((kept * (highest < lowest)).max()) / (m + n)


def ird(before, after):
    m, n = len(before), len(after)
    return ((m + n) ** 2 * pand(before, after) - m**2 - n**2) / (2 * m * n)


def nap(before, after):
    return float(numpy.mean((signs(before, after) + 1) / 2))


def tau(before, after):
    return float(numpy.mean(signs(before, after)))


def tau_u(before, after):
    """Returns the tau of both phases less the trend of the phase before."""
    trend = kendall_sum(range(len(before)), before)
    return (signs(before, after).sum() - trend) / (len(before) * len(after))


def without_trend(before, after):
    """Returns both phases less the Theil-Sen line of the phase before; sessions count from 1."""
    m, n = len(before), len(after)
    x = numpy.arange(1, m + n + 1)
    slope, intercept = theil_sen(x[:m], before)
    rest = numpy.concatenate([before, after]) - slope * x - intercept
    return rest[:m], rest[m:]


def tau_bc(before, after):
    return tau(*without_trend(before, after))


def tau_b(before, after):
    """Returns Kendall's tau-b of the scores and the phase they are of."""
    scores = numpy.round(numpy.concatenate([before, after]), 9)
    phases = [0] * len(before) + [1] * len(after)
    return float(scipy.stats.kendalltau(phases, scores).statistic)


def theil_sen(x, y):
    """Returns slope and intercept; the median of all slopes, and of what is left at x = 0."""
    x, y = numpy.asarray(x, float), numpy.asarray(y, float)
    one, other = numpy.triu_indices(len(x), 1)
    slope = numpy.median((y[other] - y[one]) / (x[other] - x[one]))
    return float(slope), float(numpy.median(y - slope * x))


def nap_variance(before, after):
    """Returns the unbiased variance of the share of pairs."""
    m, n = len(before), len(after)
    share = (signs(before, after) + 1) / 2
    mean = share.mean()
    rest = share - mean
    first = (rest.sum(axis=1) ** 2).sum() / (m * n**2)
    second = (rest.sum(axis=0) ** 2).sum() / (m**2 * n)
    third = (rest**2).mean()
    held = min(max(mean, 1 / (2 * m * n)), 1 - 1 / (2 * m * n))
    spread = held * (1 - held) + n * first + m * second - 2 * third
    return spread / ((m - 1) * (n - 1))


def nap_se(before, after):
    return math.sqrt(nap_variance(before, after))


def nap_interval(before, after, confidence):
    """Returns the interval of Newcombe's fifth method."""
    m, n = len(before), len(after)
    share, z = nap(before, after), normal((1 + confidence) / 2)
    half = (m + n) / 2 - 1

    def rest(x):
        spread = x * (1 - x)
        left = m * n * (share - x) ** 2 * (2 - x) * (1 + x)
        return left - z**2 * spread * (2 + half + (1 + 2 * half) * spread)

    def root(low, high):
        return scipy.optimize.brentq(rest, low, high, xtol=1e-15)

    # All pairs or none: the share is a root itself, and the other one lies close to it.
    inner = min(max(share, EPSILON), 1 - EPSILON)
    return [0.0 if share == 0 else root(0, inner), 1.0 if share == 1 else root(inner, 1)]


def smd(before, after):
    """Returns the difference of means in standard deviations of A, for few scores."""
    m = len(before)
    return glass(before, after) * (1 - 3 / (4 * m - 5))


def glass(before, after):
    return float((after.mean() - before.mean()) / before.std(ddof=1))


def hedges_g(before, after):
    m, n = len(before), len(after)
    squares = (m - 1) * before.var(ddof=1) + (n - 1) * after.var(ddof=1)
    difference = after.mean() - before.mean()
    return float(difference / math.sqrt(squares / (m + n - 2)) * (1 - 3 / (4 * (m + n) - 9)))


def lrr(before, after):
    """Returns the log response ratio, the same less its bias, and its standard error."""
    parts = [phase.var(ddof=1) / (len(phase) * phase.mean() ** 2) for phase in (before, after)]
    plain = math.log(after.mean()) - math.log(before.mean())
    return plain, float(plain + (parts[1] - parts[0]) / 2), math.sqrt(sum(parts))


def percent_change(before, after):
    return 100 * math.expm1(lrr(before, after)[1])


def pogo(before, after, goal):
    return float(100 * (after.mean() - before.mean()) / (goal - before.mean()))


def every_index(before, after, improvement="increase", confidence=0.95, goal=None):
    """Returns all of them, as the runner names them."""
    a, b = turned(before, after, improvement)
    values = {
        "pnd": pnd(a, b),
        "pem": pem(a, b),
        "pand": pand(a, b),
        "ird": ird(a, b),
        "nap": nap(a, b),
        "napSE": nap_se(a, b),
        "napCI": nap_interval(a, b, confidence),
        "tau": tau(a, b),
        "tauU": float(tau_u(a, b)),
        "tauBC": tau_bc(a, b),
        "smd": smd(a, b) if len(set(before)) > 1 else None,
        "hedgesG": hedges_g(a, b) if max(len(set(before)), len(set(after))) > 1 else None,
    }
    if improvement == "increase" and min(a.mean(), b.mean()) > 0:
        values["lrr1"], values["lrr2"], values["lrrSE"] = lrr(a, b)
        values["percentChange"] = percent_change(a, b)
    if goal is not None:
        # Whoever stands at the goal already has no way to go.
        raw = [numpy.asarray(phase, float) for phase in (before, after)]
        is_ahead = turned([goal], [0], improvement)[0][0] > a.mean()
        values["pogo"] = pogo(*raw, goal) if is_ahead else None
    return values
