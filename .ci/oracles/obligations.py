"""Compares what is due for a plan with rounds of reviews in Python, looked at from any day."""

import datetime
import random
import sys

import runner
import schedule_reference as reference

DAY, WEEK = reference.DAY, reference.WEEK
COUNT = 1500
NOTICE = 14
# What an authority may do is listed beside what it must do.
OTHER = "reassess.refuse"
MEMBERS = ["id", "due", "state", "binds", "force"]


def some_round(chance, anchor, is_last):
    """Returns the days of one round of a review; None for what was not done."""

    def sometimes(day, likely=0.8):
        return day if chance.random() < likely else None

    meeting = anchor + chance.randrange(200, 400) * DAY
    decided = meeting + chance.randrange(1, 50) * DAY
    amended = decided + chance.randrange(1, 100) * DAY
    days = {
        "noticeGiven": sometimes(meeting - chance.randrange(1, 40) * DAY),
        "papersSent": sometimes(meeting - chance.randrange(1, 40) * DAY),
        "reviewMeeting": meeting,
        "reportSent": sometimes(meeting + chance.randrange(1, 40) * DAY),
        "reviewDecided": sometimes(decided, 0.7) if is_last else decided,
        "amendmentNotice": sometimes(decided),
    }
    answered = decided + chance.randrange(1, 30) * DAY
    days["amendmentAnswered"] = days["amendmentNotice"] and sometimes(answered, 0.5)
    days["planAmended"] = days["amendmentNotice"] and sometimes(amended)
    return days


def state(due, done, again, today, start=None):
    """Returns where a limit stands; `again` is the day on which it began anew."""
    if done and done <= today:
        return "met" if done <= due else "metLate"
    if again and again <= today:
        return "superseded"
    if today > due:
        return "overdue"
    ahead = (due - today).days
    return "due" if ahead == 0 else "upcoming" if ahead <= NOTICE else "later"


def before_meeting(due, done, meeting, today):
    """Returns where stands what has to be done before a meeting."""
    given = state(due, done, None, today)
    return "lapsed" if not done and meeting <= today else given


def time_to_answer(served, last, done, today):
    if done and done <= today:
        return "met"
    if served <= today:
        return "open" if today <= last else "over"
    return "upcoming" if (last - today).days <= NOTICE else "later"


def expected(anchor, days, following, today):
    """Yields the obligations of a round: deadline, start, due day, state, whom it binds."""
    meeting, notice = days["reviewMeeting"], days["amendmentNotice"]
    decided, amended = days["reviewDecided"], days["planAmended"]
    clock = reference.annual_review(anchor, meeting, notice)
    authority, school = ("localAuthority", "must"), ("school", "must")

    def limit(code, start, due, done, again, holder):
        return code, start, due, state(due, done, again, today), *holder

    yield limit("review.due", anchor, clock["completeBy"], decided, None, authority)
    advice = ("school", "advice")
    yield limit("review.meeting", anchor, clock["latestMeeting"], meeting, None, advice)
    for code, kind in [("review.notice", "noticeGiven"), ("review.papers", "papersSent")]:
        due = clock["noticeBy"]
        yield code, meeting, due, before_meeting(due, days[kind], meeting, today), *school
    report = days["reportSent"]
    yield limit("review.report", meeting, clock["reportBy"], report, following, school)
    yield limit("review.decision", meeting, clock["decisionBy"], decided, following, authority)
    sent_by = meeting + 4 * WEEK
    yield limit("amend.notice", meeting, sent_by, notice, following, authority)
    final = clock["amendedPlanBy"]
    yield limit("amend.final", meeting, final, amended, following, authority)
    if notice:
        last = reference.draft_response(notice)["lastDay"]
        done = min(filter(None, [days["amendmentAnswered"], amended]), default=None)
        answer = time_to_answer(notice, last, done, today)
        yield "amend.response", notice, last, answer, "family", "must"


def some_history(chance):
    """Returns the events of a plan and what is expected of them on a day."""
    made = datetime.date(2015, 1, 1) + chance.randrange(4000) * DAY
    anchor, rounds, events = made, [], [("planMade", made)]
    count = chance.randrange(1, 4)
    for number in range(count):
        days = some_round(chance, anchor, number == count - 1)
        rounds.append((anchor, days))
        events += [(kind, day) for kind, day in days.items() if day]
        anchor = days["reviewDecided"]
    today = made + chance.randrange((events[-1][1] - made).days + 120) * DAY
    meetings = [days["reviewMeeting"] for _, days in rounds[1:]] + [None]
    found = [
        obligation
        for (start, days), following in zip(rounds, meetings, strict=True)
        for obligation in expected(start, days, following, today)
    ]
    if anchor:
        due = reference.annual_review(anchor)
        found.append(("review.due", anchor, due["completeBy"]))
        found[-1] += (state(due["completeBy"], None, None, today), "localAuthority", "must")
        found.append(("review.meeting", anchor, due["latestMeeting"]))
        found[-1] += (state(due["latestMeeting"], None, None, today), "school", "advice")
    chance.shuffle(events)
    return events, found, today


def main():
    chance = random.Random(42)
    histories = [some_history(chance) for _ in range(COUNT)]
    requests = []
    for number, (events, _, today) in enumerate(histories):
        listed = [{"kind": kind, "day": day.isoformat()} for kind, day in events]
        history = {"plan": f"p{number}", "events": listed}
        sent = {"history": history, "profile": "england-2014", "asOf": today.isoformat()}
        requests.append(("obligations", sent))
    wrong = []
    answers = zip(requests, histories, runner.outputs(requests), strict=True)
    for number, ((_, sent), (_, found, _), output) in enumerate(answers):
        listed = [o for o in output.get("obligations", []) if OTHER not in o["id"]]
        got = {tuple(o[name] for name in MEMBERS) for o in listed}
        right = {
            (f"p{number}/{code}/{start}", due.isoformat(), *rest)
            for code, start, due, *rest in found
        }
        if got != right:
            wrong.append(f"{sent}: expected {right - got}, got {got - right}")
    if wrong:
        print(*wrong[:5], sep="\n", file=sys.stderr)
        sys.exit(f"obligations: {len(wrong)} of {len(histories)} plans are wrong")
    count = sum(len(found) for _, found, _ in histories)
    print(f"{count} obligations of {len(histories)} plans are right")


if __name__ == "__main__":
    main()
