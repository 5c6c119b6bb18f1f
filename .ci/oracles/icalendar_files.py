"""Reads the calendar files that the runner writes with the PyPI package icalendar.

Thousands of events whose texts try to be more than text go through the operation `ics`, in
calendars of many. The package has to find the same events and nothing else, before and
after it has written them itself.

The package is wrong in two things, which are not asked: it takes a backslash that is escaped
and a capital N after it for a line end, and a byte order mark off the beginning of a value.
"""

import base64
import datetime
import random
import re
import sys

import icalendar
import runner

CALENDARS, EVENTS = 100, 50
LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
IN_IDENTIFIERS = re.compile("[\x80-\x9f\u2028\u2029]")
CLASSES = ["PUBLIC", "PRIVATE", "CONFIDENTIAL"]
# What a calendar, and an event that gives no notice, is written with.
CALENDAR_NAMES = {"VERSION", "PRODID", "CALSCALE", "METHOD"}
EVENT_NAMES = {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "SUMMARY"}
EVENT_NAMES |= {"DESCRIPTION", "CLASS", "STATUS", "TRANSP"}
PARTS = (
    list("\\;,:\"'=^% \t\n\r\v\f\0\x07\x1b\x1c\x1d\x1e\x7faZ0")
    + ["\r\n", "\r\n ", "\n\t", "\r\r\n", "\\n", "\\,", "\\\\", "\\;", "%0D%0A"]
    + ["\x80", "\x85", "\x9b", "\u00a0", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffd"]
    + ["é", "e\u0301", "ß", "三", "\u0e33", "\U0001f600", "\U0001f468\u200d\U0001f469"]
    + ["BEGIN:VALARM", "END:VEVENT", "END:VCALENDAR", "ATTACH:file:///a", "X-EVIL:1"]
    + ["\r\nBEGIN:VALARM\r\nTRIGGER:PT0S\r\nEND:VALARM", "\r\nATTACH:http://a", "Review"]
    + ["\nRRULE:FREQ=DAILY", "\u2028X-EVIL:1", "\x85END:VEVENT", "mailto:a@example.org"]
)


def kept(text):
    """Returns what a file can hold of a text: one kind of line end, no control character."""
    return CONTROLS.sub("\ufffd", LINE_ENDS.sub("\n", text))


def some_text(chance, longest):
    return "".join(chance.choices(PARTS, k=chance.randrange(longest + 1))).lstrip("\ufeff")


def some_day(chance):
    first, last = datetime.date.min.toordinal(), datetime.date.max.toordinal()
    number = chance.choice([first, last, last - 1, *[chance.randrange(first, last)] * 9])
    return datetime.date.fromordinal(number)


def some_event(chance, number):
    identifier = f"{number}-{some_text(chance, 4)}"
    identifier = re.sub("[\x00-\x1f\x7f]", "", identifier)
    while len(identifier.encode()) > 256:
        identifier = identifier[:-1]
    return {
        "uid": identifier,
        "sequence": chance.choice([0, 1, 7, 2**31 - 1]),
        "day": some_day(chance).isoformat(),
        "summary": some_text(chance, 20),
        "description": some_text(chance, 80),
        "class": chance.choice(CLASSES),
    }


def line_faults(file):
    """Yields what is wrong with the lines of a file before anything is read."""
    lines = file.split(b"\r\n")
    if lines.pop() != b"":
        yield "the file does not end with a line end"
    for number, line in enumerate(lines, 1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} bytes"
        if b"\r" in line or b"\n" in line:
            yield f"line {number} has a line end within"
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is not UTF-8"
            continue
        # A program may take any of these for the end of a line.
        if len(text.splitlines()) > 1:
            yield f"line {number} has a line end of some kind within"


def found(file):
    """Returns the calendar in a file as the package reads it, which is to be the only one."""
    [calendar] = icalendar.Calendar.from_ical(file, multiple=True)
    return calendar


def component_faults(calendar, count):
    """Yields what stands in a calendar beside its events and their own lines."""
    if set(calendar) != CALENDAR_NAMES:
        yield f"the calendar has {sorted(calendar)}"
    components = list(calendar.walk())
    names = [component.name for component in components]
    if names != ["VCALENDAR"] + ["VEVENT"] * count:
        yield f"{len(names)} components, and {count} events were sent"
    for component in components:
        if component.errors:
            yield f"the package has errors: {component.errors}"
    for event in components[1:]:
        if not set(event) <= EVENT_NAMES:
            yield f"an event has {sorted(set(event) - EVENT_NAMES)}"


def last_day(event):
    """Returns the last day of an event of whole days, whose end is the day after."""
    start = event["DTSTART"].dt
    if "DURATION" in event:
        return start + (event["DURATION"].dt - datetime.timedelta(1))
    return event["DTEND"].dt - datetime.timedelta(1)


def event_faults(sent, event):
    """Yields what the package reads in an event otherwise than it was sent."""
    day = datetime.date.fromisoformat(sent["day"])
    expected = {
        "UID": IN_IDENTIFIERS.sub("?", sent["uid"]),
        "SUMMARY": kept(sent["summary"]),
        "DESCRIPTION": kept(sent["description"]),
        "CLASS": sent["class"],
        "STATUS": "CONFIRMED",
        "TRANSP": "TRANSPARENT",
    }
    for name, text in expected.items():
        if str(event.get(name, "")) != text:
            yield f"{name} is {str(event.get(name))!r} and not {text!r}"
    if event["SEQUENCE"] != sent["sequence"]:
        yield f"SEQUENCE is {event['SEQUENCE']} and not {sent['sequence']}"
    if (type(event["DTSTART"].dt), event["DTSTART"].dt) != (datetime.date, day):
        yield f"DTSTART is {event['DTSTART'].dt} and not {day}"
    if last_day(event) != day:
        yield f"the last day is {last_day(event)} and not {day}"


def faults(events, output):
    """Yields what is wrong with the file of some events."""
    if "base64" not in output:
        yield f"nothing was written: {output}"
        return
    file = base64.b64decode(output["base64"], validate=True)
    yield from line_faults(file)
    calendar = found(file)
    again = found(calendar.to_ical())
    for reading in (calendar, again):
        yield from component_faults(reading, len(events))
        for sent, event in zip(events, reading.walk("VEVENT"), strict=False):
            for fault in event_faults(sent, event):
                yield f"event {sent['uid']!r}: {fault}"


def main():
    chance = random.Random(5545)
    calendars = [
        [some_event(chance, number) for number in range(EVENTS)] for _ in range(CALENDARS)
    ]
    outputs = runner.outputs([("ics", {"events": events}) for events in calendars])
    wrong = [
        f"calendar {number}: {fault}"
        for number, (events, output) in enumerate(zip(calendars, outputs, strict=True))
        for fault in faults(events, output)
    ]
    print(f"{CALENDARS * EVENTS} events read by icalendar {icalendar.__version__}, twice")
    print(*wrong[:20], sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
