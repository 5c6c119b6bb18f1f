"""Effect sizes of a phase before and a phase after, by counting every pair of scores.

The names are those of the formulas: a phase A of m scores, then a phase B of n. All speak of
an improvement that is an increase; `turned` makes one of a decrease.
"""

import itertools
import math

import numpy
import scipy.optimize
import scipy.stats

# Differences that are smaller come from rounding, and are ties.
TIE = 1e-9


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
    both = zip(one, other, strict=True)
    return sum(
        (1 if second[0] > first[0] else -1) * (0 if abs(d) < TIE else math.copysign(1, d))
        for first, second in itertools.combinations(both, 2)
        if first[0] != second[0] and (d := second[1] - first[1]) is not None
    )


def pnd(before, after):
    return float(numpy.mean(after > before.max()))


def pem(before, after):
    middle = numpy.median(before)
    return float(numpy.mean(after > middle) + numpy.mean(after == middle) / 2)


def pand(before, after):
    """Returns the largest share of scores that can stay so that no two of them overlap."""
    kept = [len(before), len(after)]
    for low, high in itertools.product(range(len(before) + 1), range(len(after) + 1)):
        if low and high and numpy.sort(before)[low - 1] >= numpy.sort(after)[-high]:
            continue
        kept.append(low + high)
    return max(kept) / (len(before) + len(after))


def pand_by_pairs(before, after):
    """Returns the same as it is published: the best of i + j with A(i) below B(n + 1 - j)."""
    m, n = len(before), len(after)
    a, b = numpy.sort(before), numpy.sort(after)
    sums = [
        i + j for i in range(1, m + 1) for j in range(1, n + 1) if a[i - 1] < b[n - j]
    ]
    return max(sums, default=0) / (m + n)


def ird(before, after, kept=pand):
    m, n = len(before), len(after)
    return ((m + n) ** 2 * kept(before, after) - m**2 - n**2) / (2 * m * n)


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
    pairs = itertools.combinations(zip(x, y, strict=True), 2)
    slopes = [(d - b) / (c - a) for (a, b), (c, d) in pairs if a != c]
    slope = numpy.median(slopes)
    return float(slope), float(numpy.median(numpy.asarray(y) - slope * numpy.asarray(x)))


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
    share, z = nap(before, after), scipy.stats.norm.ppf((1 + confidence) / 2)
    half = (m + n) / 2 - 1

    def rest(x):
        spread = x * (1 - x)
        left = m * n * (share - x) ** 2 * (2 - x) * (1 + x)
        return left - z**2 * spread * (2 + half + (1 + 2 * half) * spread)

    def root(low, high):
        return low if low == high else scipy.optimize.brentq(rest, low, high, xtol=1e-15)

    # At 0 and at 1 nothing but the share itself is left, and rounding must not decide.
    low = 0.0 if share == 0 else root(1e-300, share)
    high = 1.0 if share == 1 else root(share, 1 - 2**-53)
    return [low, high]


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
        "pand": pand_by_pairs(a, b),
        "ird": ird(a, b, pand_by_pairs),
        "nap": nap(a, b),
        "napSE": nap_se(a, b),
        "napCI": nap_interval(a, b, confidence),
        "tau": tau(a, b),
        "tauU": float(tau_u(a, b)),
        "tauBC": tau_bc(a, b),
        "smd": smd(a, b) if a.std() > 0 else None,
        "hedgesG": hedges_g(a, b) if a.std() + b.std() > 0 else None,
    }
    if improvement == "increase" and min(a.mean(), b.mean()) > 0:
        values["lrr1"], values["lrr2"], values["lrrSE"] = lrr(a, b)
        values["percentChange"] = percent_change(a, b)
    if goal is not None:
        raw = [numpy.asarray(phase, float) for phase in (before, after)]
        values["pogo"] = None if goal == raw[0].mean() else pogo(*raw, goal)
    return values
