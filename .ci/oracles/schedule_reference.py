"""Works out days of the school year and of the statutory clock with nothing but datetime.

Written from the texts, apart from the library: day by day where the library searches.
"""

import calendar
import datetime

DAY = datetime.timedelta(1)
WEEK = datetime.timedelta(7)
WEDNESDAY = 2
SATURDAY = 5


def months_later(day, months):
    """Returns the day some months later, the month's last where it has no such day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return day.replace(year, month, min(day.day, calendar.monthrange(year, month)[1]))


# -- Easter


def easter(year):
    """Returns Easter Sunday, the Sunday after the full moon that the Church reckons.

    Golden number, corrections of the sun and the moon, and epact, as Clavius had them.
    """
    golden = year % 19 + 1
    century = year // 100 + 1
    sun = 3 * century // 4 - 12
    moon = (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + moon - sun) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    from_march = 44 - epact if epact <= 23 else 74 - epact
    full_moon = datetime.date(year, 3, 1) + (from_march - 1) * DAY
    return full_moon + (7 - (full_moon.weekday() + 1) % 7) * DAY


# -- The statutory clock


def assessment(requested):
    weeks = {"decision": 6, "noPlan": 16, "final": 20}
    return {name: requested + count * WEEK for name, count in weeks.items()}


def draft_response(served):
    return {"lastDay": [served + n * DAY for n in range(15)][-1]}


def annual_review(anchor=None, meeting=None, notice=None):
    """Returns the days of an annual review that follow from the days that are known."""
    days = {}
    if anchor:
        days["completeBy"] = months_later(anchor, 12) - DAY
        days["latestMeeting"] = days["completeBy"] - 4 * WEEK
    if meeting:
        days["noticeBy"] = meeting - 2 * WEEK
        days["reportBy"] = meeting + 2 * WEEK
        decision = [meeting + 4 * WEEK, days.get("completeBy", datetime.date.max)]
        days["decisionBy"] = min(decision)
        plan = [meeting + 12 * WEEK] + ([notice + 8 * WEEK] if notice else [])
        days["amendedPlanBy"] = min(plan)
    return days


def phase_transfer(year, kind):
    """Returns the day of the regulation and the last day before it."""
    day = {"secondaryToPost16": (3, 31), "other": (2, 15)}[kind]
    date = datetime.date(year, *day)
    return {"statutoryDate": date, "lastDay": date - DAY}


def holiday_exception(closed, reopens, requested):
    """Returns whether a closure of four weeks or more makes room for a late advice."""
    is_long = (reopens - closed).days >= 28
    return {"applies": is_long and closed - WEEK <= requested <= reopens - WEEK}


# -- The school year


class School:
    """Terms and closures, asked about one day at a time."""

    def __init__(self, terms, closures=(), inset=()):
        self.closures = [*closures, *((day, day) for day in inset)]
        self.holidays = [c for c in closures if weekdays(*c) >= 5]
        self.terms = []
        free = datetime.date.min
        for start, end in sorted((t for t in terms if t[0] <= t[1]), key=lambda t: t[0]):
            if max(start, free) <= end:
                self.terms.append((max(start, free), end))
                free = end + DAY

    def is_open(self, day):
        return (
            day.weekday() < SATURDAY
            and any(start <= day <= end for start, end in self.terms)
            and not any(start <= day <= end for start, end in self.closures)
        )

    def is_covered(self, day):
        """Returns whether a day lies in the academic years that the terms touch."""
        if not self.terms:
            return False
        years = [academic_year(d) for d in (self.terms[0][0], self.terms[-1][1])]
        return years[0] <= academic_year(day) <= years[1]

    def is_teaching_week(self, monday):
        return any(self.is_open(monday + n * DAY) for n in range(5))

    def parts(self):
        """Yields the parts of each term, as lists of their first and last weekdays."""
        for start, end in self.terms:
            parts, run = [], []
            for number in range((end - start).days + 2):
                day = start + number * DAY
                away = any(first <= day <= last for first, last in self.holidays)
                if day <= end and not away:
                    run.append(day)
                    continue
                taught = [d for d in run if d.weekday() < SATURDAY]
                parts += [(taught[0], taught[-1])] if taught else []
                run = []
            yield parts


def weekdays(start, end):
    days = range((end - start).days + 1)
    return sum((start + n * DAY).weekday() < SATURDAY for n in days)


def academic_year(day):
    return day.year - (day.month < 9)


def end_of_part(first, last):
    """Returns the Wednesday of the last full week, or the last day if no week is full."""
    day = last
    while day >= first:
        if day.weekday() == 4 and day - 4 * DAY >= first:
            return day - 2 * DAY
        day -= DAY
    return last


# -- Reviews


def nominal_days(cadence, start, end, school):
    """Returns the purposes and days of a cadence, after the start and through the end."""
    if cadence.get("termly") or cadence.get("halfTermly"):
        ends = [[end_of_part(*part) for part in parts] for parts in school.parts()]
        days = [d for part in ends for d in (part if cadence.get("halfTermly") else part[-1:])]
    elif "twiceYearly" in cadence:
        return by_months(cadence["twiceYearly"], start, end)
    elif cadence.get("annually"):
        years = range(1, end.year - start.year + 1)
        days = [months_later(start, 12 * n) for n in years]
    elif cadence.get("teachingWeeks"):
        days = taught_weeks(cadence["everyWeeks"], start, end, school)
    else:
        length = 7 * cadence["everyWeeks"]
        days = [start + n * DAY for n in range(length, (end - start).days + 1, length)]
    return [("days", day) for day in days if start < day <= end]


def taught_weeks(count, start, end, school):
    monday, taught, days = start - start.weekday() * DAY + WEEK, 0, []
    while monday <= end:
        taught += school.is_teaching_week(monday)
        if school.is_teaching_week(monday) and taught % count == 0:
            days.append(monday + start.weekday() * DAY)
        monday += WEEK
    return days


def by_months(months, start, end):
    """Returns the second Wednesdays of months; reviewing comes before writing."""
    found = []
    for number in range((end - start).days):
        day = start + (number + 1) * DAY
        if day.weekday() == WEDNESDAY and 8 <= day.day <= 14:
            for purpose, name in [("days", "review"), ("writeDays", "write")]:
                found += [(purpose, day)] if day.month in months[name] else []
    return found


def moved(day, start, end, school, policy):
    """Returns where a review goes, None if there is no school day for it."""
    if school.is_open(day) or policy == "keep":
        return day
    if not school.is_covered(day):
        return None
    earlier = (day - n * DAY for n in range(1, (day - start).days))
    later = (day + n * DAY for n in range(1, (end - day).days + 1))
    before = next(filter(school.is_open, earlier), None)
    after = next(filter(school.is_open, later), None)
    if before is None or after is None:
        return before or after
    if policy == "nearest":
        return after if after - day < day - before else before
    return before if policy == "before" else after


def reviews(cadence, start, end, school, policy="before"):
    """Returns the days on which a plan is looked at."""
    answer = {"days": [], "writeDays": [], "unplaced": []}
    for purpose, nominal in nominal_days(cadence, start, end, school):
        day = moved(nominal, start, end, school, policy)
        if day is None:
            answer["unplaced"].append(nominal)
        elif day not in answer[purpose]:
            answer[purpose].append(day)
    return answer
