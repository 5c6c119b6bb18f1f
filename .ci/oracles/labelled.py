"""Measures the rules about text against statements that people had labelled before.

Use: python3 labelled.py [--record]

For each code it prints how often it was expected, found, missed and a false alarm, with its
precision and recall, for the statements that were looked at while rules were written
(tuning) and for those that were not (heldOut); the same for the words and missing parts of
provision, and for the parts that are read out of targets. The status is 1 if a code whose
severity is above advice has a precision under 0.95 in the tuning part, if too few statements
are labelled, or if Documentation/Specification/rule-precision.json, which the catalogue of
rules shows for both parts, is not what was measured. With --record that file is written.
"""

import collections
import json
import sys

import runner

FOLDER = runner.ROOT / "Documentation" / "Conformance" / "Labelled"
RECORD = runner.ROOT / "Documentation" / "Specification" / "rule-precision.json"
LEAST_PRECISION = 0.95
LEAST_STATEMENTS = {"target": 300, "provision": 200}
PARTS = ("tuning", "heldOut")
ADVICE = "advice"


class Count:
    """How often something was rightly found, a false alarm, or missed."""

    def __init__(self):
        self.statements = self.right = self.false = self.missed = 0
        self.severities = collections.Counter()
        self.wrong = []

    def share(self, other):
        whole = self.right + other
        return self.right / whole if whole else None

    @property
    def precision(self):
        return self.share(self.false)

    @property
    def recall(self):
        return self.share(self.missed)


class Measures:
    """The counts of all codes in both parts."""

    def __init__(self):
        self.counts = collections.defaultdict(Count)

    def of(self, part, code):
        return self.counts[part, code]

    def codes(self, part):
        return sorted({code for where, code in self.counts if where == part})


def corpora(kind):
    """Yields the part and the statements of each file whose name begins with a kind."""
    for file in sorted(FOLDER.glob(f"{kind}*.json")):
        corpus = json.loads(file.read_text("utf-8"))
        part = "heldOut" if "held-out" in file.stem else "tuning"
        yield from ((part, statement) for statement in corpus["statements"])


# Codes of targets


def judge_codes(measures, part, statement, findings):
    """Counts the codes that were found in a statement against its label."""
    found = {finding["rule"]: finding["severity"] for finding in findings}
    must = [set(entry.split("|")) for entry in statement["must"]]
    expected = set().union(*must)
    may = set(statement["may"])
    for code, severity in found.items():
        count = measures.of(part, code)
        if code in expected:
            count.right += 1
        elif code not in may:
            count.false += 1
            count.wrong.append(f"+{statement['id']}")
        else:
            continue
        count.severities[severity] += 1
    for choice in must:
        if not choice & set(found):
            count = measures.of(part, min(choice))
            count.missed += 1
            count.wrong.append(f"-{statement['id']}")


# What is read out of targets


def judge_parts(measures, part, statement, parsed):
    """Counts what was read out of a statement against what is written in it."""
    present, soft = statement["present"], set(statement["present"].get("soft", []))
    for name in ("condition", "tool", "frequency"):
        if name not in soft:
            is_read = parsed[name] is not None
            count(measures, part, f"part:{name}", statement, present[name], is_read)
    for name, same in (("due", same_due), ("verb", same_verb), ("criterion", same_criterion)):
        if name in soft:
            continue
        label, value = present[name], parsed[name]
        is_read = value is not None
        is_same = label is not None and is_read and same(label, value)
        right = is_same if label is not None else is_read
        count(measures, part, f"part:{name}", statement, label is not None, right, is_read)


def count(measures, part, code, statement, expected, right, is_read=None):
    """Counts one part; one that is read otherwise than expected is missed and a false alarm."""
    is_read = right if is_read is None else is_read
    counted = measures.of(part, code)
    if expected and right:
        counted.right += 1
        return
    if expected:
        counted.missed += 1
        counted.wrong.append(f"-{statement['id']}")
    if is_read:
        counted.false += 1
        counted.wrong.append(f"+{statement['id']}")


def same_due(label, due):
    if label["latestDate"] != due["latestDate"]:
        return False
    return label["latestDate"] is None or label["precision"] == due["precision"]


def same_verb(label, verb):
    wanted = {base.strip().lower() for base in label.split("|")}
    return verb.lower() in wanted or verb.lower().split(" ")[0] in wanted


def same_criterion(label, criterion):
    kinds = {label["kind"], *label.get("alt", [])}
    # What rises from one number to another is read as the number to reach.
    is_kind = bool(kinds & {"any", "fromTo", criterion["kind"]})
    written = set(numbers(criterion))
    return is_kind and all(
        bool(written & set(number)) if isinstance(number, list) else number in written
        for number in label.get("nums", [])
    )


def numbers(criterion):
    for value in criterion.values():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            yield value


# Provision


def judge_provision(measures, part, statement, output):
    """Counts the vague words and the missing parts of a line of provision."""
    judge_words(measures, part, statement, output["vagueTerms"])
    expected, may = set(statement["missing"]), set(statement["mayMissing"])
    found = set(output["missing"])
    for name in sorted(expected | found):
        if name in expected or name not in may:
            count(
                measures, part, f"missing:{name}", statement, name in expected, name in found
            )


def judge_words(measures, part, statement, found):
    """Counts vague words; a longer or shorter cut of the same words is the same."""
    counted = measures.of(part, "V1.provisionVague")
    vague, may = statement["vague"], statement["mayVague"]
    for words in found:
        if any(overlap(words, other) for other in vague):
            counted.right += 1
            counted.severities["warning"] += 1
        elif not any(overlap(words, other) for other in may):
            counted.false += 1
            counted.severities["warning"] += 1
            counted.wrong.append(f"+{statement['id']}")
    for words in vague:
        if not any(overlap(words, other) for other in found):
            counted.missed += 1
            counted.wrong.append(f"-{statement['id']}")


def overlap(one, other):
    one, other = one.lower(), other.lower()
    return one in other or other in one


# All together


def measure():
    """Asks the runner about every statement; returns the measures and the statements counted."""
    measures, sizes = Measures(), collections.Counter()
    targets, provision = list(corpora("targets")), list(corpora("provision"))
    answers = runner.outputs(
        [("target.check", {"text": s["text"], "style": s["style"]}) for _, s in targets]
    )
    for (part, statement), output in zip(targets, answers, strict=True):
        sizes["target", part] += 1
        judge_codes(measures, part, statement, output["findings"])
        judge_parts(measures, part, statement, output["parsed"])
    answers = runner.outputs([("provision.lint", {"text": s["text"]}) for _, s in provision])
    for (part, statement), output in zip(provision, answers, strict=True):
        sizes["provision", part] += 1
        judge_provision(measures, part, statement, output)
    for part, code in measures.counts:
        kind = "provision" if code.startswith(("V1.", "missing:")) else "target"
        measures.of(part, code).statements = sizes[kind, part]
    return measures, sizes


def written(share):
    return "    -" if share is None else f"{share:.3f}"


def report(measures, part):
    print(f"\n{part}: code, expected, found, missed, false alarms, precision, recall")
    for code in measures.codes(part):
        c = measures.of(part, code)
        row = [c.right + c.missed, c.right + c.false, c.missed, c.false]
        cells = "".join(f"{number:6}" for number in row)
        shares = f"{written(c.precision)}  {written(c.recall)}"
        # Held-out statements stay unseen, or they would not be held out for long.
        wrong = " ".join(c.wrong[:12]) if part == "tuning" else ""
        print(f"{code:28}{cells}   {shares}   {wrong}".rstrip())


def faults(measures, sizes):
    """Yields what is not good enough."""
    for kind, least in LEAST_STATEMENTS.items():
        size = sum(sizes[kind, part] for part in PARTS)
        if size < least:
            yield f"{size} {kind} statements are labelled, and {least} are needed"
    for code in measures.codes("tuning"):
        c = measures.of("tuning", code)
        if ":" in code or c.precision is None or set(c.severities) == {ADVICE}:
            continue
        if c.precision < LEAST_PRECISION:
            yield f"{code}: precision {c.precision:.3f} is under {LEAST_PRECISION}"
    recorded = RECORD.read_text("utf-8") if RECORD.exists() else ""
    if recorded != published(measures):
        yield f"{RECORD.name} is not what was measured: use --record and make the catalogue"


def published(measures):
    """Returns the measures as the catalogue of rules shows them."""
    entries = [
        {
            "rule": code,
            "statements": c.statements,
            "truePositives": c.right,
            "falseAlarms": c.false,
            "missed": c.missed,
            "precision": None if c.precision is None else round(c.precision, 3),
            "recall": None if c.recall is None else round(c.recall, 3),
            "part": part,
        }
        for part in PARTS
        for code in measures.codes(part)
        for c in [measures.of(part, code)]
    ]
    lines = ",\n".join(f"  {json.dumps(entry)}" for entry in entries)
    return f"[\n{lines}\n]\n"


def main():
    if sys.argv[1:] not in ([], ["--record"]):
        sys.exit(__doc__)
    measures, sizes = measure()
    for part in PARTS:
        report(measures, part)
    if sys.argv[1:]:
        RECORD.write_text(published(measures), "utf-8")
    wrong = list(faults(measures, sizes))
    print("", *wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
