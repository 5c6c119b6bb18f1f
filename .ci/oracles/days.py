"""Compares days with Python's own calendar: every day of two centuries, wherever it runs."""

import calendar
import datetime
import itertools

import runner

FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)
ZONES = ["UTC", "Europe/London", "Pacific/Kiritimati", "America/St_Johns"]
LANGUAGES = ["C", "en_GB.UTF-8", "ar_SA.UTF-8", "th_TH.UTF-8", "fa_IR.UTF-8"]
SPANS = {
    "days": [1, -1, 28, 59, 365, -366, 1000, 36_525],
    "weeks": [1, -2, 6, 12, 20, 52, -104],
    "months": [1, -1, 4, 6, 12, 13, -18, 120],
    "years": [1, -1, 4, 5, 18, 25, 100, -100],
}


def added(day, unit, count):
    """Returns the day a span later, the last of the month where it has no such day."""
    if unit in ("days", "weeks"):
        return day + datetime.timedelta(**{unit: count})
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "years" else 1)
    year, month = months // 12, months % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def questions(numbers):
    """Yields operation, input and expected output for the days with these numbers."""
    for number in numbers:
        day = FIRST + datetime.timedelta(number)
        text = day.isoformat()
        weekday = calendar.day_name[day.weekday()].lower()
        yield "day.parse", {"text": text}, {"day": text}
        yield "day.weekday", {"day": text}, {"weekday": weekday}
        for unit, counts in SPANS.items():
            # The spans take turns, so that each meets every day of the month and of the week.
            count = counts[number % len(counts)]
            result = added(day, unit, count).isoformat()
            yield "day.add", {"day": text, unit: count}, {"day": result}


def compare(what, numbers, environment=None, processes=2):
    """Asks about days, and ends the program if an answer is not Python's."""
    asked = list(questions(numbers))
    requests = [(op, sent) for op, sent, _ in asked]
    expected = [answer for _, _, answer in asked]
    got = runner.outputs(requests, environment, processes)
    runner.report(what, requests, expected, got)


def main():
    everything = range((LAST - FIRST).days + 1)
    compare(f"every day from {FIRST} to {LAST}", everything)
    for zone, language in itertools.product(ZONES, LANGUAGES):
        environment = {"TZ": zone, "LANG": language, "LC_ALL": language}
        compare(f"a sample under {zone}, {language}", everything[::293], environment, 1)


if __name__ == "__main__":
    main()
