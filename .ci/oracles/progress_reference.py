"""What readings say of a target, read once more from the definitions, in exact fractions.

Targets, decision points and readings are those of a plan in JSON.
"""

import datetime
import fractions
import functools
import math
import statistics

import numpy
import scipy.stats

WEEK = 7
SHARES = ("percent", "compound")
WINDOWS = ("occasions", "compound")
HELP = ["fullPhysical", "partialPhysical", "model", "gesture", "verbal", "visual", "independent"]
SECONDS = {"seconds": 1, "minutes": 60}
COMPARISONS = {
    "lessThan": lambda observed, value: observed < value,
    "lessOrEqual": lambda observed, value: observed <= value,
    "greaterOrEqual": lambda observed, value: observed >= value,
    "greaterThan": lambda observed, value: observed > value,
}
NEEDS = {"latest": 1, "max": 1, "medianOfLast3": 3, "meanOfLast3": 3}


def exact(number):
    """Returns a number of JSON as the fraction that its digits say."""
    return fractions.Fraction(str(number))


def day(text):
    return datetime.date.fromisoformat(text)


def weeks(start, end):
    return fractions.Fraction((day(end) - day(start)).days, WEEK)


@functools.cache
def student(probability, df):
    return float(scipy.stats.t.ppf(probability, df))


# -- Readings


def of_target(target, readings, as_of):
    """Returns the readings that count for a target on a day: taken, gaps, and no result."""
    corrected = {r["supersedes"] for r in readings if "supersedes" in r}
    known = [
        r
        for r in sorted(readings, key=lambda reading: reading["on"])
        if r["target"] == target["id"] and r["on"] <= as_of and r["id"] not in corrected
    ]
    gaps = [r for r in known if "gap" in r]
    void = [r for r in known if r.get("outOf") == 0]
    return [r for r in known if r not in gaps and r not in void], gaps, void


def share(reading):
    """Returns the percentage of a reading."""
    if "outOf" in reading:
        return 100 * exact(reading["value"]) / exact(reading["outOf"])
    return exact(reading["value"])


def by_day(readings, measured):
    """Returns day and median of the day, in order."""
    days = {}
    for reading in readings:
        days.setdefault(reading["on"], []).append(measured(reading))
    return [(on, statistics.median(values)) for on, values in sorted(days.items())]


# -- Criteria


def is_pass(target, reading):
    """Returns whether one occasion passes, for forms that do not take the median of a day."""
    criterion, kind = target["criterion"], target["criterion"]["kind"]
    if kind == "occasions":
        return reading["isPass"]
    if kind == "independence":
        allowed = HELP.index(criterion.get("promptLevel", "fullPhysical"))
        within = reading.get("prompts", 0) <= criterion.get("maximumPrompts", math.inf)
        return reading["isPass"] and within and HELP.index(reading["promptLevel"]) >= allowed
    value = exact(reading["value"])
    wanted = exact(criterion["value"] if "value" in criterion else criterion["level"])
    if kind in ("within", "atLeastFor"):
        value *= SECONDS[reading["unit"]]
        wanted *= SECONDS[criterion["unit"]]
    decreases = target.get("measure", {}).get("direction") == "decrease"
    reached = value <= wanted if kind == "within" or decreases else value >= wanted
    return reached and reading.get("accuracy", 100) >= criterion.get("minimumAccuracy", 0)


def occasions(target, readings):
    """Returns each administered occasion as its day and whether it passes."""
    criterion = target["criterion"]
    if criterion["kind"] in SHARES:
        shares = by_day(readings, share)
        return [(on, value >= exact(criterion["percent"])) for on, value in shares]
    return [(reading["on"], is_pass(target, reading)) for reading in readings]


def holds(criterion, passed):
    """Returns whether a criterion holds after some occasions."""
    if criterion["kind"] in WINDOWS:
        window = passed[-criterion["occasions"] :]
        return len(window) == criterion["occasions"] and sum(window) >= criterion["passes"]
    run = criterion.get("consecutive", 1)
    return len(passed) >= run and all(passed[-run:])


def evaluate(target, readings, as_of):
    """Returns where a criterion stands on a day."""
    taken, gaps, void = of_target(target, readings, as_of)
    found = occasions(target, taken)
    held = [
        (on, holds(target["criterion"], [passed for _, passed in found[: index + 1]]))
        for index, (on, _) in enumerate(found)
    ]
    first = next((on for on, is_met in held if is_met and on <= target.get("due", on)), None)
    still = first is not None and held[-1][1]
    lost = [on for on, is_met in held if first and on > first and not is_met]
    met_again = any(lost and on > lost[0] and is_met for on, is_met in held)
    answer = {
        "firstMet": first,
        "isStillMet": still,
        "administered": len(found),
        "missed": len(gaps),
        "unused": [reading["id"] for reading in void],
    }
    if not met_again:
        answer["lostOn"] = lost[0] if lost else None
    criterion = target["criterion"]
    window = criterion["occasions"] if criterion["kind"] in WINDOWS else 0
    if criterion["kind"] == "compound" and len(found) == window:
        sums = [sum(exact(r[name]) for r in taken) for name in ("value", "outOf")]
        answer["pooledPercent"] = float(100 * sums[0] / sums[1])
    if still:
        answer["state"] = "met"
    elif len(found) < window:
        answer["state"] = "notEnoughData"
    return answer


# -- The aimline


def open_days(start, end, closures):
    """Returns how many days lie between two days, without those of closures."""
    shut = {
        day(closure["start"]) + datetime.timedelta(n)
        for closure in closures
        for n in range((day(closure["end"]) - day(closure["start"])).days + 1)
    }
    total = (day(end) - day(start)).days
    return total - sum(day(start) <= closed < day(end) for closed in shut)


def aim(target, on, closures=()):
    """Returns the value of the aimline on a day, None before it starts and after it ends."""
    start, due = target["baseline"]["on"], target["due"]
    if not start <= on <= due:
        return None
    base, goal = exact(target["baseline"]["value"]), exact(target["goal"])
    done, whole = (open_days(start, end, closures) for end in (on, due))
    return base + (goal - base) * done / whole


# -- Rules of points and trends


def relation(observed, wanted, direction="increase"):
    """Returns 1 above the line, 0 on it, -1 below it; below is what needs a look."""
    sign = -1 if direction == "decrease" else 1
    return sign * ((observed > wanted) - (observed < wanted))


def of_points(relations, below=4, above=4, last=None):
    """Returns what a rule of points says of relations to the line, the oldest first."""
    for side, count, statement in [
        (-1, below, "considerInstructionalChange"),
        (1, above, "considerRaisingGoal"),
    ]:
        window = relations[-(last or count) :]
        if len(window) == (last or count) and window.count(side) >= count:
            return statement
    return "continue"


def four_point(line, points, direction="increase", k=4, least=6, least_weeks=6, start=0):
    """Returns what four points say; the points are of one phase, which begins at a week."""
    if len(points) < least or points[-1][0] - start < least_weeks:
        return "insufficientData"
    base, rate = exact(line["baseline"]), exact(line["roi"])
    sides = [relation(exact(y), base + rate * exact(x), direction) for x, y in points]
    return of_points(sides, k, k)


def least_squares(x, y, confidence=0.9):
    """Returns slope, intercept and their uncertainty, for each series of equal length.

    The scores are moved close to 0 first, where they have the most digits.
    """
    x, y = numpy.asarray(x, float), numpy.asarray(y, float)
    start = y[..., :1]
    weeks, scores = (values - values.mean(-1, keepdims=True) for values in (x, y - start))
    spread = (weeks**2).sum(-1)
    slope = (weeks * scores).sum(-1) / spread
    rest = scores - slope[..., None] * weeks
    df = x.shape[-1] - 2
    see = numpy.sqrt((rest**2).sum(-1) / df)
    seb, t = see / numpy.sqrt(spread), student((1 + confidence) / 2, df)
    return {
        "n": df + 2,
        "slope": slope,
        "intercept": (y - start).mean(-1) - slope * x.mean(-1) + start[..., 0],
        "see": see,
        "seb": seb,
        "df": df,
        "t": t,
        "ci": numpy.stack([slope - t * seb, slope + t * seb], -1),
    }


def third_sizes(n):
    """Returns the sizes of three groups: one point left over is in the middle, two outside."""
    size, rest = divmod(n, 3)
    return [size + (rest == 2), size + (rest == 1), size + (rest == 2)]


def tukey(x, y):
    """Returns slope and intercept of the line through the medians of the outer thirds."""
    points = sorted(zip(x, y, strict=True))
    low, _, high = sizes = third_sizes(len(points))
    groups = [points[:low], points[low : low + sizes[1]], points[-high:]]
    middles = [[statistics.median(p[axis] for p in group) for axis in (0, 1)] for group in groups]
    slope = (middles[2][1] - middles[0][1]) / (middles[2][0] - middles[0][0])
    return slope, sum(b - slope * a for a, b in middles) / 3


def kendall(x, y):
    """Returns S, tau-b, z and p, with ties, for each series of equal length.

    Without any order in one of them tau-b, z and p are not numbers.
    """
    signs, equal, n = [], [], len(numpy.transpose(x))
    for values in (numpy.asarray(x, float), numpy.asarray(y, float)):
        differences = values[..., :, None] - values[..., None, :]
        signs.append(numpy.sign(differences))
        equal.append((differences == 0).sum(-1).astype(float))
    total = (signs[0] * signs[1]).sum((-1, -2)) / 2
    # A group of t ties is met t times, once at each of its members.
    two = [(t - 1).sum(-1) for t in equal]
    three = [((t - 1) * (t - 2)).sum(-1) for t in equal]
    spread = n * (n - 1) * (2 * n + 5) - sum(((t - 1) * (2 * t + 5)).sum(-1) for t in equal)
    spread = spread / 18 + two[0] * two[1] / (2 * n * (n - 1))
    spread += three[0] * three[1] / (9 * n * (n - 1) * max(n - 2, 1))
    loose = [n * (n - 1) / 2 - pairs / 2 for pairs in two]
    with numpy.errstate(invalid="ignore"):
        z = total / numpy.sqrt(spread)
        tau = total / numpy.sqrt(loose[0] * loose[1])
    return {"s": total, "tauB": tau, "z": z, "p": 2 * scipy.stats.norm.sf(abs(z))}


# -- Decision points


def looked_at(target, condition):
    """Returns the day on which a condition is looked at."""
    if "on" in condition:
        return condition["on"]
    started = day(target["starts"])
    return (started + datetime.timedelta(WEEK * condition["atWeek"])).isoformat()


def observed(condition, values):
    """Returns the statistic of a condition, the oldest value first."""
    last = values[-3:]
    return {
        "latest": values[-1],
        "max": max(values),
        "medianOfLast3": statistics.median(last),
        "meanOfLast3": sum(last) / len(last),
    }[condition["statistic"]]


def of_condition(target, condition, readings, as_of):
    """Returns the state of one condition and what it saw, None before it can be seen.

    It sees what was known on its day; if that was too little, it waits until there is enough.
    """
    on = looked_at(target, condition)
    if as_of < on:
        return "pending", None
    measured = share if condition["metric"] == "percentCorrect" else lambda r: exact(r["value"])
    known = by_day(of_target(target, readings, as_of)[0], measured)
    run = condition.get("occasions", 1)
    needed = max(NEEDS.get(condition["statistic"], run), condition.get("minimumReadings", 0))
    if len(known) < needed:
        return "notEnoughData", None
    seen_by = max(on, known[needed - 1][0])
    values = [value for taken_on, value in known if taken_on <= seen_by]
    compare, wanted = COMPARISONS[condition["comparison"]], exact(condition["value"])
    if condition["statistic"] == "consecutiveK":
        return held(all(compare(value, wanted) for value in values[-run:])), None
    seen = observed(condition, values)
    return held(compare(seen, wanted)), float(seen)


def held(is_met):
    return "holds" if is_met else "doesNotHold"


def combined(states, combination):
    """Returns the state of a point: what is not known yet decides only where it could."""
    for state, settles, point in [
        ("doesNotHold", "all", "satisfied"),
        ("holds", "any", "fired"),
        ("pending", combination, "pending"),
        ("notEnoughData", combination, "notEnoughData"),
    ]:
        if state in states and settles == combination:
            return point
    return "fired" if combination == "all" else "satisfied"


def decide(target, point, readings, as_of):
    """Returns the state of a decision point with those of its conditions."""
    found = [of_condition(target, c, readings, as_of) for c in point["conditions"]]
    state = combined([state for state, _ in found], point["combination"])
    return state, found


# -- Goal attainment


def attainment(scores, weights=None, rho=0.3):
    """Returns the T-score of goals; weights that are all 0 count as none."""
    if not weights or not any(weights):
        weights = [1] * len(scores)
    squares, total = sum(w * w for w in weights), sum(weights)
    up = sum(w * x for w, x in zip(weights, scores, strict=True))
    return 50 + 10 * up / math.sqrt((1 - rho) * squares + rho * total**2)
