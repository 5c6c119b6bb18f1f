"""Checks packages of tables with Frictionless, right ones and broken ones.

Packages are made by the snippet ConvertTables from the sample school and from random bundles;
Frictionless must find no error in them, and they must come back as they were. Each of the
breaks below must be refused by Frictionless and by the package's own reader.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

import frictionless

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / ".ci"))

import package  # noqa: E402

DICTIONARY = ROOT / "Documentation" / "Specification" / "data-dictionary.json"
COUNT = 6
STYLES = [("safe", ","), ("exact", ","), ("safe", ";"), ("safe", "\t"), ("exact", "|")]
TEXTS = [
    "Reads 60 words a minute", "=1+2", "-1", "@here", "+", "\tcell", "'", "'=1", "caf\u00e9",
    "\uff1d1", "a, b; c|d\te", 'says "yes"', "two\nlines", "\r\n", "back\\slash", " a | b ",
    "0012", "true", "2026-09-07", "1E5", "\u05e9\u05dc\u05d5\u05dd", "\u200b", "NaN", "#N/A",
]  # fmt: skip
FORMS = {
    "day": lambda chance: f"{chance.randint(1, 9999):04}-{chance.randint(1, 12):02}-28",
    "instant": lambda chance: "2026-09-07T08:30:00Z",
    "integer": lambda chance: chance.choice([0, 1, -1, 12, 2**63 - 1, -(2**63)]),
    "number": lambda chance: chance.choice([0, 1, -2, 0.5, 1e-18, 123e18, -12.25]),
}


# MARK: Making


def converter(*words):
    """Runs the snippet; returns whether it was content, and what it printed."""
    command = [str(package.binaries() / "ConvertTables"), *map(str, words)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if answer.returncode not in (0, 1):
        sys.exit(f"ConvertTables ended with {answer.returncode}: {answer.stderr[:500]}")
    return answer.returncode == 0, answer.stdout


class Bundles:
    """Makes random bundles from the data dictionary."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.count = 0
        dictionary = json.loads(DICTIONARY.read_text(encoding="utf-8"))
        self.records = {record["name"]: record["fields"] for record in dictionary["records"]}
        self.codes = {
            vocabulary["id"]: [code["code"] for code in vocabulary["codes"]]
            for vocabulary in dictionary["vocabularies"]
        }

    def value(self, field):
        """Returns a value for a field, one where there may be several."""
        if "record" in field:
            return self.record(field["record"])
        if "vocabulary" in field:
            known = self.codes.get(field["vocabulary"], [])
            return self.chance.choice([*known, "example.org/=code"])
        form = field.get("form")
        if form == "identifier":
            self.count += 1
            return self.chance.choice(["", "=", "-", "caf\u00e9 "]) + f"x{self.count}"
        if form == "academicYear":
            year = self.chance.randint(0, 98)
            return f"20{year:02}/{year + 1:02}"
        if form in FORMS:
            return FORMS[form](self.chance)
        if field["type"] == "boolean":
            return self.chance.random() < 0.5
        return self.chance.choice(TEXTS)

    def record(self, name):
        """Returns a record with its required fields and some of the others."""
        record = {}
        for field in self.records[name]:
            if field["cardinality"] != "1" and self.chance.random() < 0.4:
                continue
            if field["cardinality"] == "0..*":
                size = self.chance.randint(1, 2)
                record[field["name"]] = [self.value(field) for _ in range(size)]
            else:
                record[field["name"]] = self.value(field)
        return record

    def bundle(self):
        """Returns a bundle, in every second of which the plans are of its pupils."""
        bundle = {"format": "learning-plan-bundle", "version": "1.0"}
        bundle |= self.record("PlanBundle")
        for plan in bundle.get("plans", []):
            if self.chance.random() < 0.5 and bundle.get("pupils"):
                plan["pupil"] = bundle["pupils"][0]["id"]
        return bundle


def make(folder, number, bundles):
    """Makes a package; the first ones hold the sample, in every style."""
    style = STYLES[number % len(STYLES)]
    if number < len(STYLES):
        is_made, answer = converter("sample", folder, *style)
    else:
        text = json.dumps(bundles.bundle())
        file = folder.with_suffix(".json")
        file.write_text(text, encoding="utf-8")
        is_made, answer = converter("write", file, folder, *style)
    if not is_made:
        sys.exit(f"package {number} was not made: {answer[:500]}")


# MARK: Judging


def faults(folder):
    """Returns what Frictionless says of a package."""
    report = frictionless.validate(str(folder / "datapackage.json"))
    return report.flatten(["type", "message"])


def judge_right(folder, number):
    """Ends the program if a package is refused, or does not come back as it was."""
    if found := faults(folder):
        sys.exit(f"package {number} is refused: {found[:3]}")
    is_read, answer = converter("read", folder)
    if not is_read:
        sys.exit(f"package {number} is not read: {answer[:500]}")
    copy = folder.with_name(folder.name + "-copy")
    file = copy.with_suffix(".json")
    file.write_text(answer, encoding="utf-8")
    converter("write", file, copy, *STYLES[number % len(STYLES)])
    for path in sorted(folder.iterdir()):
        if path.read_bytes() != (copy / path.name).read_bytes():
            sys.exit(f"package {number}: {path.name} differs when it is written again")


# MARK: Breaking


def rows(change):
    """Returns a break that changes the lines of a table, of which the first is the header."""

    def broken(data):
        lines = data.split(b"\r\n")[:-1]
        change(lines)
        return b"\r\n".join(lines) + b"\r\n"

    return broken


def cells(change):
    """Returns a break that changes the cells of the first row."""

    def changed(lines):
        header, row = lines[0].split(b","), lines[1].split(b",")
        change(header, row)
        lines[0], lines[1] = b",".join(header), b",".join(row)

    return rows(changed)


def cell(name, text):
    """Returns a break that sets a cell of the first row."""

    def change(header, row):
        row[header.index(name)] = text

    return cells(change)


def drop(name):
    """Returns a break that takes a column away."""

    def change(lines):
        place = lines[0].split(b",").index(name)
        for number, line in enumerate(lines):
            parts = line.split(b",")
            del parts[place]
            lines[number] = b",".join(parts)

    return rows(change)


def header(place, text):
    """Returns a break that gives a column another header."""

    def change(names, row):
        names[place] = text

    return cells(change)


BREAKS = {
    "a missing cell": ("readings.csv", cell(b"on", b"")),
    "a missing identifier": ("readings.csv", cell(b"id", b"")),
    "a repeated key": ("readings.csv", rows(lambda lines: lines.append(lines[1]))),
    "a broken reference": ("readings.csv", cell(b"plan", b"plan-of-nobody")),
    "a short row": ("readings.csv", rows(lambda lines: lines.append(b"plan-0001,r-x"))),
    "a long row": ("readings.csv", rows(lambda lines: lines.__setitem__(1, lines[1] + b",x"))),
    "a date of the British form": ("readings.csv", cell(b"on", b"07/09/2026")),
    "a date that is none": ("readings.csv", cell(b"on", b"2026-02-30")),
    "a number in words": ("readings.csv", cell(b"value", b"twelve")),
    "a number with a unit": ("readings.csv", cell(b"value", b"12 %")),
    "a missing column": ("readings.csv", drop(b"on")),
    "a repeated header": ("readings.csv", header(2, b"id")),
    "another encoding": ("readings.csv", cell(b"recordedBy", b"caf\xe9")),
    "an open quotation mark": ("readings.csv", cell(b"recordedBy", b'"')),
}


def judge_broken(folder):
    """Ends the program if a broken package is accepted by either reader."""
    for name, (file, change) in BREAKS.items():
        path = folder / file
        right = path.read_bytes()
        path.write_bytes(change(right))
        is_read, answer = converter("read", folder)
        found = faults(folder)
        path.write_bytes(right)
        if is_read:
            sys.exit(f"{name}: accepted by the package")
        if not found:
            sys.exit(f"{name}: accepted by Frictionless, refused for {answer[:200]}")


def main():
    count = int(sys.argv[1]) if sys.argv[1:] else COUNT
    bundles = Bundles(seed=1859)
    with tempfile.TemporaryDirectory() as temporary:
        root = pathlib.Path(temporary)
        for number in range(count):
            folder = root / f"package-{number}"
            make(folder, number, bundles)
            judge_right(folder, number)
        judge_broken(root / "package-0")
    print(f"{count} packages are right, and {len(BREAKS)} broken ones are refused by both")


if __name__ == "__main__":
    main()
