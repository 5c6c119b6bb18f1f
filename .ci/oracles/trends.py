"""Compares trends, ranks, distributions and effect sizes with scipy, over random series."""

import numpy
import progress_reference as reference
import scipy.stats
import single_case_reference as single_case
from questions import PARTS, Question, compare, made

SERIES, PHASES = 10_000, 2000
LEAST, MOST = 3, 40
PROBABILITIES = [0.001, 0.005, 0.025, 0.05, 0.25, 0.6, 0.9, 0.95, 0.975, 0.9995]


def some_series(chance):
    """Returns weeks, some left out, and scores: with ties, far from 0, huge or tiny."""
    count = LEAST + int((MOST + 1 - LEAST) * chance.random() ** 2)
    weeks, week = [], 0
    for _ in range(count):
        week += 1 if chance.random() < 0.8 else chance.randint(2, 6)
        weeks.append(week)
    rise, noise = chance.choice([-2, -0.5, 0, 0, 0.5, 1, 3]), chance.choice([0, 1, 2, 8, 40])
    offset = chance.choice([0, 0, 10, 100, 1_000_000])
    scores = [round(offset + rise * x + chance.uniform(-noise, noise)) for x in weeks]
    scale = chance.choice([1, 1, 1, 0.5, 1e-6, 1e9])
    return weeks, [float(f"{score * scale:.10g}") for score in scores]


def plain(function):
    """Returns a function of scipy without its checks of shapes, which take longer than it."""
    return getattr(function, "__wrapped__", function)


fit, robust_fit, rank_fit = map(
    plain, (scipy.stats.linregress, scipy.stats.theilslopes, scipy.stats.kendalltau)
)


def one_of(members, number):
    """Returns the members of one series out of those of many."""
    lists = {
        name: value[number].tolist() if isinstance(value, numpy.ndarray) else value
        for name, value in members.items()
    }
    return {name: None if value != value else value for name, value in lists.items()}


def of_length(weeks, scores):
    """Yields questions about series of one length, and about the two halves of each."""
    half = weeks.shape[1] // 2
    lines, ranks = reference.least_squares(weeks, scores), reference.kendall(weeks, scores)
    before, after = scores[:, :half], scores[:, half:]
    with numpy.errstate(all="ignore"):
        halves = scipy.stats.mannwhitneyu(after, before, axis=1, method="asymptotic").statistic
    for number, (x, y) in enumerate(zip(weeks, scores, strict=True)):
        sent, largest = {"x": x.tolist(), "y": y.tolist()}, abs(y).max() or 1
        line, robust = fit(x, y - y[0]), robust_fit(y, x, method="joint")
        right = one_of(lines, number)
        right["slope"], right["intercept"] = float(line.slope), float(line.intercept + y[0])
        yield Question("ols", {**sent, "confidence": 0.9}, right, largest)
        right = {"slope": float(robust.slope), "intercept": float(robust.intercept)}
        yield Question("theilSen", sent, right, largest)
        right = one_of(ranks, number)
        if right["tauB"] is not None:
            right["tauB"] = float(rank_fit(x, y, method="asymptotic").statistic)
        yield Question("kendall", sent, right, 10)
        if not number % 8:
            slope, intercept = reference.tukey(x.tolist(), y.tolist())
            right = {"slope": float(slope), "intercept": float(intercept)}
            yield Question("trend", {**sent, "method": "tukey"}, right, largest)
        sent = {"a": before[number].tolist(), "b": after[number].tolist()}
        right = {"u": float(halves[number]), "pairs": before[number].size * after[number].size}
        yield Question("mannWhitney", sent, right)


def trends(series):
    """Yields questions about all series; scipy is faster with those of one length together."""
    for count in range(LEAST, MOST + 1):
        of_count = [one for one in series if len(one[0]) == count]
        if of_count:
            yield from of_length(*(numpy.array(values, float) for values in zip(*of_count)))


def distributions():
    """Yields questions about quantiles and probabilities."""
    for df in range(1, 201):
        for probability in PROBABILITIES:
            sent = {"df": df, "probability": probability}
            right = {"quantile": float(scipy.stats.t.ppf(probability, df))}
            yield Question("student", sent, right)
    for probability in [n / 1000 for n in range(1, 1000)] + [10.0**-n for n in range(4, 13)]:
        right = {"quantile": float(scipy.stats.norm.ppf(probability))}
        yield Question("normal", {"probability": probability}, right)
    for x in numpy.linspace(-8, 8, 801):
        right = {"probability": float(scipy.stats.norm.cdf(x))}
        yield Question("normal", {"x": float(x)}, right)


def some_phases(chance):
    """Returns a question about every index of two random phases."""
    sizes = [chance.randint(3, 12) for _ in range(2)]
    top, tenths = chance.choice([3, 10, 100]), chance.choice([1, 1, 10])
    shift = chance.choice([0, 0, 1, top // 2, top])
    before, after = (
        [chance.randint(1 + more, top + more) / tenths for _ in range(size)]
        for size, more in zip(sizes, (0, shift), strict=True)
    )
    improvement = chance.choice(["increase", "increase", "decrease"])
    if improvement == "decrease":
        before, after = after, before
    confidence = chance.choice([0.8, 0.9, 0.95])
    goal = chance.choice([None, (top + shift) / tenths, top * 2 / tenths])
    right = single_case.every_index(before, after, improvement, confidence, goal)
    sent = {"A": before, "B": after, "improvement": improvement, "confidence": confidence}
    if goal is not None:
        sent["goal"] = goal
    return Question("singleCase", sent, right, 100)


def some_trends(chance):
    return list(trends([some_series(chance) for _ in range(SERIES // PARTS)]))


def some_cases(chance):
    return [some_phases(chance) for _ in range(PHASES // PARTS)]


def main():
    compare("distributions", list(distributions()))
    compare("trends and ranks", made(some_trends))
    compare("single cases", made(some_cases))


if __name__ == "__main__":
    main()
