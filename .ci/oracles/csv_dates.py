"""Compares the days that cells name with Python's own calendar, in each order of dates."""

import datetime

import runner

FIRST, LAST = datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)
FORMS = ["{0:02}/{1:02}/{2:04}", "{0}/{1}/{2:04}", "{0:02}-{1:02}-{2:04}", "{0}.{1}.{2:04}"]
SERIALS = [*range(-2, 130), *range(20_000, 60_000, 7), 2_958_464, 2_958_465, 2_958_466]


def answer(day=None, code=None):
    return {"day": day and day.isoformat(), "problem": code and {"code": code}}


def read(first, second, year, order):
    """Returns what three numbers mean: the day first, or what can be one day only."""

    def made(day, month):
        try:
            return datetime.date(year, month, day)
        except ValueError:
            return None

    day, other = made(first, second), made(second, first)
    if order == "auto" and other is not None and other != day:
        return answer(code="ambiguousDate")
    return answer(day) if day else answer(code="invalidDate")


def short(first, second, year):
    """Returns what a date is whose year has two digits: never a day, whatever comes first."""
    pairs = ((first, second), (second, first), (year, second))
    is_date = any(read(day, month, 2000, "dmy")["day"] for day, month in pairs)
    return answer(code="ambiguousDate" if is_date else "invalidDate")


def serial(number, order):
    """Returns the day of a spreadsheet's number, which knows a 29 February 1900."""
    first = datetime.date(1904, 1, 1)
    if order == "excelSerial1900":
        first = datetime.date(1899, 12, 31 if number < 60 else 30)
    least = 1 if order == "excelSerial1900" else 0
    days = (datetime.date.max - first).days
    if not least <= number <= days or (least, number) == (1, 60):
        return answer(code="invalidDate")
    return answer(first + datetime.timedelta(number))


def questions():
    """Yields the text, the order and the answer for each question."""
    for number in range((LAST - FIRST).days + 1):
        day = FIRST + datetime.timedelta(number)
        text = FORMS[number % len(FORMS)].format(day.day, day.month, day.year)
        yield text, "dmy", answer(day)
        yield text, "auto", read(day.day, day.month, day.year, "auto")
        text = day.strftime("%Y-%b-%d 00:00:00") if number % 2 else day.isoformat()
        yield text, ("dmy", "auto", "iso")[number % 3], answer(day)
    for year in (1900, 2000, 2023, 2024):
        for order in ("dmy", "auto"):
            for first in range(33):
                for second in range(33):
                    text = f"{first:02}/{second:02}/{year}"
                    yield text, order, read(first, second, year, order)
                    yield text[:-4] + text[-2:], order, short(first, second, year % 100)
    for order in ("excelSerial1900", "excelSerial1904"):
        yield from ((str(number), order, serial(number, order)) for number in SERIALS)


def main():
    asked = list(questions())
    requests = [("csv.date", {"text": text, "order": order}) for text, order, _ in asked]
    runner.report("dates", requests, [a for _, _, a in asked], runner.outputs(requests))


if __name__ == "__main__":
    main()
