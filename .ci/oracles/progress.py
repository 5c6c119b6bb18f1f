"""Compares criteria, decision points, aimlines and rules of points with a plain reading of them.

Asks about random targets and readings, always the same ones.
"""

import datetime

import progress_reference as reference
from questions import PARTS, Question, compare, made

CRITERIA, POINTS, LINES, SCALES = 2000, 2000, 400, 40
CASES = 25
START = datetime.date(2026, 9, 7)
DAY = datetime.timedelta(1)
KINDS = ["percent", "percent", "occasions", "compound", "rate", "independence"]
GAPS = ["absent", "refused", "interrupted", "notAdministered", "unwell"]


class CriterionQuestion(Question):
    """A question whose answer lists readings that are no result, and perhaps others."""

    def __init__(self, sent, expected, void):
        super().__init__("criterion.evaluate", sent, expected)
        self.void = set(void)

    def wrong(self, output):
        listed = {unused.get("reading") for unused in output.get("unused") or []}
        missing = self.void - listed
        return super().wrong(output) or ({"unused": (missing, listed)} if missing else {})


# -- Targets and readings


def some_target(chance, kinds):
    """Returns a target with a random criterion that a pupil might meet."""
    kind = chance.choice(kinds)
    criterion = {"kind": kind}
    if kind in reference.SHARES:
        criterion["percent"] = chance.choice([50, 60, 66.6, 75, 80, 87.5])
    if kind in reference.WINDOWS:
        criterion["occasions"] = chance.randint(1, 6)
        criterion["passes"] = chance.randint(1, criterion["occasions"])
    else:
        criterion["consecutive"] = chance.randint(1, 4)
    if kind == "rate":
        criterion |= {"value": 25.3, "unit": "wordsPerMinute", "minimumAccuracy": 95}
    if kind == "independence":
        criterion["promptLevel"] = chance.choice(reference.HELP)
        criterion["maximumPrompts"] = chance.randint(0, 2)
    target = {"id": "t-1", "style": "smart", "lifecycle": "active", "achievement": "emerging"}
    unit = criterion.get("unit", "correct")
    measure = {"tool": "probe", "unit": unit}
    return {**target, "starts": START.isoformat(), "criterion": criterion, "measure": measure}


def some_result(chance, kind):
    """Returns what was measured on one occasion."""
    if kind == "rate":
        value, accuracy = chance.choice([24, 25.2, 25.3, 25.4, 30]), chance.choice([94.9, 95, 99])
        return {"value": value, "unit": "wordsPerMinute", "accuracy": accuracy}
    if kind == "occasions":
        return {"isPass": chance.random() < 0.7}
    if kind == "independence":
        level = chance.choice(reference.HELP)
        prompts = 0 if level == "independent" else chance.randint(1, 3)
        return {"isPass": chance.random() < 0.8, "prompts": prompts, "promptLevel": level}
    count = 0 if chance.random() < 0.03 else chance.choice([3, 5, 8, 10, 15])
    low = count // 2
    value = min(chance.randint(low, 2 * low + 1), count)
    return {"value": value, "outOf": count, "unit": "correct"}


def some_readings(chance, kind):
    """Returns readings in no order: gaps, two a day, none of none, and those of others."""
    readings, on = [], START
    for number in range(chance.randint(0, 24)):
        # Only of percentages it is said what two on one day make.
        is_same_day = kind in reference.SHARES and chance.random() < 0.1
        on += 0 * DAY if is_same_day else chance.choice([1, 2, 7, 7, 7, 14]) * DAY
        target = "t-2" if chance.random() < 0.03 else "t-1"
        reading = {"id": f"r-{number}", "target": target, "on": on.isoformat()}
        is_gap = chance.random() < 0.1
        reading |= {"gap": chance.choice(GAPS)} if is_gap else some_result(chance, kind)
        readings.append(reading)
    chance.shuffle(readings)
    return readings


def without_void_alone(target, readings, as_of):
    """Returns readings without those that are no result, if there is no other on a day.

    Whether that is too little or nothing that could be judged, nobody says.
    """
    taken, _, void = reference.of_target(target, readings, as_of)
    return readings if taken else [reading for reading in readings if reading not in void]


def some_criterion(chance):
    """Returns a question about where a criterion stands."""
    target = some_target(chance, KINDS)
    as_of = (START + chance.randrange(250) * DAY).isoformat()
    readings = some_readings(chance, target["criterion"]["kind"])
    readings = without_void_alone(target, readings, as_of)
    right = reference.evaluate(target, readings, as_of)
    void = right.pop("unused")
    sent = {"target": target, "readings": readings, "asOf": as_of}
    return CriterionQuestion(sent, right, void)


# -- Decision points


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
    target = some_target(chance, ["percent"])
    as_of = (START + chance.randrange(200) * DAY).isoformat()
    readings = without_void_alone(target, some_readings(chance, "percent"), as_of)
    conditions = [some_condition(chance) for _ in range(chance.randint(1, 2))]
    combination = chance.choice(["all", "any"])
    point = {"id": "d-1", "conditions": conditions, "combination": combination}
    point["proposes"] = "switchStrategy"
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


# -- Aimlines, rules of points and goal attainment


def some_aimline(chance):
    """Returns a question about a line over closed weeks, on days on which school is open."""
    closures = []
    for _ in range(chance.randint(0, 3)):
        monday = START + 7 * chance.randrange(40) * DAY
        last = monday + chance.choice([6, 13]) * DAY
        closures.append({"start": monday.isoformat(), "end": last.isoformat()})
    days = [(START + n * DAY).isoformat() for n in range(320)]
    is_shut = [any(c["start"] <= day <= c["end"] for c in closures) for day in days]
    days = [day for day, shut in zip(days, is_shut, strict=True) if not shut]
    start, due = sorted(chance.sample(days, 2))
    values = [chance.randint(0, 1000) / 10 for _ in range(2)]
    target = {"id": "t-1", "style": "smart", "lifecycle": "active", "achievement": "emerging"}
    target["measure"] = {"tool": "probe", "unit": "points"}
    if values[1] < values[0]:
        target["measure"]["direction"] = "decrease"
    target["baseline"] = {"value": values[0], "unit": "points", "on": start}
    target |= {"goal": values[1], "due": due, "starts": start}
    dates = [start, due, *chance.sample(days, 6)]
    weeks = reference.open_days(start, due, closures) / reference.WEEK
    aims = [reference.aim(target, on, closures) for on in dates]
    right = {"weeks": weeks, "weeklyRate": (values[1] - values[0]) / weeks}
    right["values"] = [None if aim is None else float(aim) for aim in aims]
    sent = {"target": target, "closures": closures, "dates": dates}
    return Question("aimline", sent, right, 1e3)


def some_line(chance):
    """Returns a question about points close to a line, many of them exactly on it."""
    direction, k = chance.choice(["increase", "decrease"]), chance.randint(3, 5)
    line = {"baseline": chance.randint(0, 500) / 10, "roi": chance.randint(-20, 20) / 10}
    cases, signals = [], []
    for _ in range(CASES):
        weeks = sorted(chance.sample(range(1, 15), chance.randint(1, 12)))
        drift = chance.choice([-0.1, 0, 0, 0.1])
        points = [
            (week, round(line["baseline"] + line["roi"] * week + drift + off, 1))
            for week in weeks
            for off in [chance.choice([-0.1, 0, 0.1])]
        ]
        cases.append({"weeks": weeks, "obs": [value for _, value in points]})
        signals.append(reference.four_point(line, points, direction, k))
    sent = {"aim": line, "direction": direction, "k": k, "minPoints": 6, "minWeeks": 6}
    return Question("fourPoint", {**sent, "cases": cases}, {"signals": signals})


def some_scales(chance):
    """Returns a question about the T-scores of goals with weights and without."""
    cases = []
    for _ in range(CASES):
        count = chance.randint(1, 6)
        scores = [chance.randint(-2, 2) for _ in range(count)]
        weights = [chance.randint(0, 3) for _ in range(count)] if chance.random() < 0.6 else None
        cases.append({"scores": scores, "weights": weights})
    right = [reference.attainment(case["scores"], case["weights"]) for case in cases]
    return Question("tScore.batch", {"rho": 0.3, "cases": cases}, {"t": right}, 100)


def criteria(chance):
    return [some_criterion(chance) for _ in range(CRITERIA // PARTS)]


def points(chance):
    return [some_point(chance) for _ in range(POINTS // PARTS)]


def lines(chance):
    return [make(chance) for make in (some_aimline, some_line) for _ in range(LINES // PARTS)]


def scales(chance):
    return [some_scales(chance) for _ in range(SCALES // PARTS)]


def main():
    compare("criteria", made(criteria))
    compare("decision points", made(points))
    compare("aimlines and rules of points", made(lines))
    compare("goal attainment", made(scales))


if __name__ == "__main__":
    main()
