"""Compares days of reviews and deadlines with a reference in Python, wherever it runs."""

import datetime
import itertools
import json
import os
import random
import subprocess
import sys

import days
import run
import runner
import schedule_reference as reference

DAY = datetime.timedelta(1)
FIRST, LAST = datetime.date(1980, 1, 1), datetime.date(2120, 12, 31)
COUNT = 2000
SCHOOLS = 250
POLICIES = ["before", "after", "nearest", "keep"]
MONTHS = range(1, 13)


def texts(value):
    """Returns a value with its days as they stand in JSON."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: texts(member) for name, member in value.items()}
    return [texts(element) for element in value] if isinstance(value, list | tuple) else value


def compare(what, questions):
    """Asks questions of operation, input and expected output; ends at the first difference."""
    asked = [(op, texts(sent), texts(right)) for op, sent, right in questions]
    requests = [(op, sent) for op, sent, _ in asked]
    got = runner.outputs(requests)
    runner.report(what, requests, [right for _, _, right in asked], got)


def some_day(chance, first=FIRST, last=LAST):
    return first + chance.randrange((last - first).days + 1) * DAY


def easters():
    for year in range(1583, 4100):
        yield "easter", {"year": year}, {"day": reference.easter(year)}


# -- The statutory clock


def clocks(chance):
    """Yields questions about assessments, drafts and phase transfers."""
    for _ in range(COUNT):
        day = some_day(chance)
        yield "ehc.assessment", {"requested": day}, reference.assessment(day)
        yield "ehc.draftResponse", {"served": day}, reference.draft_response(day)
    for year, kind in itertools.product(range(1990, 2121), ["other", "secondaryToPost16"]):
        sent = {"transferYear": year, "kind": kind}
        yield "ehc.phaseTransfer", sent, reference.phase_transfer(year, kind)


def annual_reviews(chance):
    """Yields questions about annual reviews, of which some days are known."""
    for number in range(3 * COUNT):
        anchor = some_day(chance)
        meeting = anchor + chance.randrange(150, 420) * DAY
        notice = meeting + chance.randrange(0, 100) * DAY
        sent = [("anchor", anchor), ("meeting", meeting), ("amendmentNotice", notice)]
        known = [(True, False, False), (False, True, False), (False, True, True)]
        known += [(True, True, False), (True, True, True)]
        flags = known[number % len(known)]
        given = [day if flag else None for flag, (_, day) in zip(flags, sent, strict=True)]
        asked = {name: day for flag, (name, day) in zip(flags, sent, strict=True) if flag}
        yield "ehc.annualReview", asked, reference.annual_review(*given)


def closures(chance):
    """Yields every day around both ends of the time in which an exception counts."""
    for _ in range(60):
        closed = some_day(chance)
        length = chance.choice([0, 7, 16, 26, 27, 28, 29, 35, 42, 43, 60])
        reopens = closed + length * DAY
        for edge, offset in itertools.product([closed, reopens], range(-10, 4)):
            asked = edge + offset * DAY
            sent = {"closedFrom": closed, "reopens": reopens, "adviceRequested": asked}
            right = reference.holiday_exception(closed, reopens, asked)
            yield "ehc.holidayException", sent, right


# -- Reviews


def some_span(chance, start, longest):
    first = start + chance.randrange(400) * DAY
    # One in twenty ends before it starts.
    shortest = -3 if chance.random() < 0.05 else 0
    return first, first + chance.randrange(shortest, longest) * DAY


def some_calendar(chance, start):
    """Returns terms, closures and training days: orderly, or overlapping and odd."""
    terms, day = [], start
    if chance.random() < 0.7:
        for _ in range(chance.randrange(1, 7)):
            end = day + chance.randrange(30, 110) * DAY
            terms.append((day, end))
            day = end + chance.randrange(1, 40) * DAY
    else:
        terms = [some_span(chance, start, 120) for _ in range(chance.randrange(4))]
    chance.shuffle(terms)
    shut = [some_span(chance, start, chance.choice([2, 6, 13])) for _ in range(6)]
    training = [some_day(chance, start, start + 400 * DAY) for _ in range(4)]
    return terms, shut, training


def some_cadence(chance):
    months = {name: chance.sample(MONTHS, chance.randrange(4)) for name in ("write", "review")}
    weeks = chance.randrange(1, 9)
    return chance.choice(
        [
            {"everyWeeks": weeks},
            {"everyWeeks": weeks, "teachingWeeks": True},
            {"termly": True},
            {"halfTermly": True},
            {"twiceYearly": months},
            {"annually": True},
        ]
    )


def planned_reviews(chance):
    """Yields questions about reviews in many schools."""
    for _ in range(SCHOOLS):
        opens = some_day(chance)
        terms, shut, training = some_calendar(chance, opens)
        school = reference.School(terms, shut, training)
        spans = [[{"start": s, "end": e} for s, e in part] for part in (terms, shut)]
        calendar = dict(zip(["terms", "closures"], spans, strict=True), inset=training)
        for _ in range(12):
            cadence, policy = some_cadence(chance), chance.choice(POLICIES)
            start = opens + chance.randrange(-40, 200) * DAY
            end = start + chance.randrange(600) * DAY
            sent = {"cadence": cadence, "calendar": calendar, "from": start, "through": end}
            right = reference.reviews(cadence, start, end, school, policy)
            yield "reviews", {**sent, "movePolicy": policy}, right


# -- Wherever it runs


def sweep():
    """Asks the whole suite under many zones and languages, and expects the same bytes."""
    suite = json.loads((run.FOLDER / "schedule.json").read_text("utf-8"))["vectors"]
    lines = [json.dumps({"op": v["op"], "input": v["input"]}) for v in suite]
    sent = "\n".join(lines).encode() + b"\n"
    answers = {}
    for zone, language in itertools.product(days.ZONES, days.LANGUAGES):
        variables = {**os.environ, "TZ": zone, "LANG": language, "LC_ALL": language}
        done = subprocess.run(runner.command(), input=sent, capture_output=True, env=variables)
        answers.setdefault(done.stdout, []).append(f"{zone}, {language}")
    if len(answers) > 1:
        places = min(answers.values(), key=len)
        sys.exit(f"the schedule suite is answered otherwise under {places}")
    places = len(days.ZONES) * len(days.LANGUAGES)
    print(f"the schedule suite: {len(lines)} answers are the same in {places} places")


def main():
    chance = random.Random(2014)
    compare("Easter", easters())
    compare("deadlines", clocks(chance))
    compare("annual reviews", annual_reviews(chance))
    compare("closures of schools", closures(chance))
    compare("reviews in many schools", planned_reviews(chance))
    sweep()


if __name__ == "__main__":
    main()
