"""Compares trends, ranks, effect sizes, criteria and decision points with scipy and Python.

Asks about random series, always the same ones; ends at the first differences.
"""

import concurrent.futures
import datetime
import random
import sys

import numpy
import progress_reference as reference
import runner
import scipy.stats
import single_case_reference as single_case

SERIES, PHASES, CRITERIA, POINTS = 10_000, 2000, 2000, 2000
PARTS = 8
LEAST, MOST = 3, 40
RELATIVE, ROUNDING = 1e-9, 1e-13
PROBABILITIES = [0.001, 0.005, 0.025, 0.05, 0.25, 0.6, 0.9, 0.95, 0.975, 0.9995]
START = datetime.date(2026, 9, 7)
DAY = datetime.timedelta(1)
GAPS = ["absent", "refused", "interrupted", "notAdministered", "unwell"]


class Question:
    """What is asked, what must be answered, and how large the numbers are it is made of."""

    def __init__(self, op, sent, expected, scale=1):
        self.op, self.sent, self.expected, self.scale = op, sent, expected, scale

    def wrong(self, output):
        """Returns the members that are not as expected."""
        return {
            name: (right, output.get(name))
            for name, right in self.expected.items()
            if not same(right, output.get(name), self.scale)
        }


def same(right, got, scale):
    """Returns whether an answer is right; numbers may be off by rounding only."""
    if isinstance(right, list):
        return (
            isinstance(got, list)
            and len(got) == len(right)
            and all(same(r, g, scale) for r, g in zip(right, got, strict=True))
        )
    if isinstance(right, dict):
        return isinstance(got, dict) and all(same(r, got.get(n), scale) for n, r in right.items())
    if right is None or isinstance(right, bool | str):
        return right == got
    if not isinstance(got, int | float) or isinstance(got, bool):
        return False
    return abs(got - right) <= RELATIVE * abs(right) + ROUNDING * scale


def compare(what, questions):
    """Asks all questions; ends the program at the first that are answered wrong."""
    outputs = runner.outputs([(question.op, question.sent) for question in questions])
    faults = [
        f"{question.op} {question.sent}: expected and got {wrong}"
        for question, output in zip(questions, outputs, strict=True)
        if (wrong := question.wrong(output))
    ]
    if faults:
        print(*faults[:5], sep="\n", file=sys.stderr)
        sys.exit(f"{what}: {len(faults)} of {len(questions)} answers are wrong")
    print(f"{what}: {len(questions)} answers are right", flush=True)


# -- Trends and ranks


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


# -- Phases


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


# -- Criteria and decision points


def some_target(chance):
    """Returns a target with a random criterion that a pupil might meet."""
    kind = chance.choice(["percent", "percent", "occasions", "compound"])
    criterion = {"kind": kind}
    if kind in reference.SHARES:
        criterion["percent"] = chance.choice([50, 60, 66.6, 75, 80, 87.5])
    if kind == "percent":
        criterion["consecutive"] = chance.randint(1, 4)
    else:
        criterion["occasions"] = chance.randint(1, 6)
        criterion["passes"] = chance.randint(1, criterion["occasions"])
    target = {"id": "t-1", "style": "smart", "lifecycle": "active", "achievement": "emerging"}
    measure = {"tool": "probe", "unit": "correct"}
    return {**target, "starts": START.isoformat(), "criterion": criterion, "measure": measure}


def some_readings(chance, kind):
    """Returns readings in no order: gaps, two a day, none of none, and those of others."""
    readings, on = [], START
    for number in range(chance.randint(0, 24)):
        # Passes have no median, so that two of them never share a day.
        is_same_day = kind != "occasions" and chance.random() < 0.1
        on += 0 * DAY if is_same_day else chance.choice([1, 2, 7, 7, 7, 14]) * DAY
        target = "t-2" if chance.random() < 0.03 else "t-1"
        reading = {"id": f"r-{number}", "target": target, "on": on.isoformat()}
        if chance.random() < 0.1:
            reading["gap"] = chance.choice(GAPS)
        elif kind == "occasions":
            reading["isPass"] = chance.random() < 0.7
        else:
            reading["outOf"] = 0 if chance.random() < 0.03 else chance.choice([3, 5, 8, 10, 15])
            low = reading["outOf"] // 2
            reading["value"] = min(chance.randint(low, 2 * low + 1), reading["outOf"])
            reading["unit"] = "correct"
        readings.append(reading)
    chance.shuffle(readings)
    return readings


def some_criterion(chance):
    """Returns a question about where a criterion stands."""
    target = some_target(chance)
    readings = some_readings(chance, target["criterion"]["kind"])
    as_of = (START + chance.randrange(250) * DAY).isoformat()
    right = reference.evaluate(target, readings, as_of)
    # Others may be listed beside the readings that are no result.
    void = right.pop("unused")
    question = Question(
        "criterion.evaluate", {"target": target, "readings": readings, "asOf": as_of}, right
    )
    return question, void


def some_condition(chance):
    statistic = chance.choice([*reference.NEEDS, "consecutiveK"])
    condition = {"metric": "percentCorrect", "statistic": statistic}
    condition["comparison"] = chance.choice(list(reference.COMPARISONS))
    condition["value"] = chance.choice([50, 60, 66.6, 70, 75, 80, 90])
    condition["atWeek"] = chance.randint(2, 20)
    if statistic == "consecutiveK":
        condition["occasions"] = chance.randint(1, 4)
    if chance.random() < 0.3:
        condition["minimumReadings"] = chance.randint(1, 6)
    return condition


def some_point(chance):
    """Returns a question about a decision point of one or two conditions."""
    target = some_target(chance)
    readings = some_readings(chance, "percent")
    conditions = [some_condition(chance) for _ in range(chance.randint(1, 2))]
    combination = chance.choice(["all", "any"])
    point = {"id": "d-1", "conditions": conditions, "combination": combination}
    point["proposes"] = "switchStrategy"
    as_of = (START + chance.randrange(200) * DAY).isoformat()
    taken, _, void = reference.of_target(target, readings, as_of)
    if void and not taken:
        # Nothing but readings that are no result: too few, or nothing that could be judged?
        readings = [reading for reading in readings if reading not in void]
    state, found = reference.decide(target, point, readings, as_of)
    right = {"conditions": [dict(state=one) for one, _ in found]}
    for (one, seen), condition, answer in zip(found, conditions, right["conditions"], strict=True):
        if one in ("pending", "notEnoughData") or condition["statistic"] != "consecutiveK":
            answer["observed"] = seen
    # Whether one false condition settles all of them before the others are known, nobody says.
    states = {one for one, _ in found}
    if states <= {"holds", "doesNotHold"} or len(states) == 1 or state == "fired":
        right["state"] = state
    sent = {"target": target, "point": point, "readings": readings, "asOf": as_of}
    return Question("decision.evaluate", sent, right, 100)


def compare_criteria(asked):
    """Compares criteria; readings that are no result must be listed, and others may be."""
    questions = [question for question, _ in asked]
    outputs = runner.outputs([(question.op, question.sent) for question in questions])
    for (question, void), output in zip(asked, outputs, strict=True):
        listed = {unused.get("reading") for unused in output.get("unused", [])}
        wrong = question.wrong(output)
        if wrong or not listed >= set(void):
            sys.exit(f"criteria: {question.sent}: expected and got {wrong}, unused {void}")
    print(f"criteria: {len(asked)} answers are right", flush=True)


# -- All of it


def part(seed):
    """Returns one part of all questions by their kind, the same for the same seed."""
    chance = random.Random(seed)
    series = [some_series(chance) for _ in range(SERIES // PARTS)]
    return {
        "trends and ranks": list(trends(series)),
        "single cases": [some_phases(chance) for _ in range(PHASES // PARTS)],
        "criteria": [some_criterion(chance) for _ in range(CRITERIA // PARTS)],
        "decision points": [some_point(chance) for _ in range(POINTS // PARTS)],
    }


def main():
    with concurrent.futures.ProcessPoolExecutor() as pool:
        parts = list(pool.map(part, range(PARTS)))
    questions = {kind: [q for one in parts for q in one[kind]] for kind in parts[0]}
    criteria = questions.pop("criteria")
    for kind, asked in {"distributions": list(distributions()), **questions}.items():
        compare(kind, asked)
    compare_criteria(criteria)


if __name__ == "__main__":
    main()
