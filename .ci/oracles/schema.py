"""Checks the schema of documents: by its metaschema, with right documents and with wrong ones.

Documents come from the tables below, the samples, the frozen documents and the conformance
vectors: what a strict reader accepts must be valid, and what it refuses for its structure
must not be.

Use: schema.py [FILE ...]      further documents that must be valid
"""

import base64
import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCHEMA = ROOT / "Documentation" / "Schemas" / "learning-plan-1.0.schema.json"
FOLDERS = [ROOT / "Documentation" / "Samples", ROOT / "Documentation" / "Conformance" / "fixtures"]
VECTORS = ROOT / "Documentation" / "Conformance" / "json-plan.json"

#: Problems that a schema can see. It knows nothing of the text, such as names that come twice
#: and the number of digits; numbers out of range are in the table of wrong documents.
STRUCTURAL = {
    "missingFormat", "wrongFormat", "missingVersion", "invalidVersion", "newerVersion",
    "missingField", "wrongType", "invalidDay", "invalidInstant", "invalidIdentifier",
    "invalidText",
}  # fmt: skip
FORMATS = {"learning-plan", "learning-plan-bundle", "learning-plan-pupil", "school-calendar"}

PLAN = {
    "format": "learning-plan",
    "version": "1.0",
    "id": "plan-1",
    "pupil": "p-1",
    "kind": "SSP",
    "lifecycle": "active",
}
PUPIL = {"format": "learning-plan-pupil", "version": "1.0", "id": "p-1"}
TARGET = {"id": "t-1", "style": "smart", "lifecycle": "active", "achievement": "notStarted"}
READING = {"id": "r-1", "on": "2026-09-07"}
BUNDLE = {"format": "learning-plan-bundle", "version": "1.0"}
DATES = {"format": "school-calendar", "version": "1.0"}


def plan(**members):
    """Returns a plan with further members."""
    return {**PLAN, **members}


def reading(**members):
    """Returns a plan with one reading that has further members."""
    return plan(readings=[{**READING, **members}])


def without(document, name):
    """Returns a document without one of its members."""
    return {key: value for key, value in document.items() if key != name}


RIGHT = {
    "the least plan": PLAN,
    "the least bundle": BUNDLE,
    "the least pupil": PUPIL,
    "the least dates of a school": DATES,
    "a later minor version": plan(version="1.12"),
    "members of another program": plan(**{"example.org/colour": {"any": [1, None]}}),
    "a code that no list has": plan(kind="example.org/club", lifecycle=""),
    "nothing where nothing may be": plan(title=None, starts=None, cycle=None, context=None),
    "a leap day": plan(starts="2028-02-29", academicYear="2027/28"),
    "a number that is written as a fraction": plan(cycle=2.0),
    "exact numbers": reading(value=-12.5, outOf=1e35, accuracy=0.000000000000000001),
    "the largest whole number": plan(cycle=9223372036854775807),
    "a plan in a bundle": {**BUNDLE, "plans": [without(PLAN, "format")], "pupils": [PUPIL]},
    "a pupil number with a slip": {**PUPIL, "upn": "to be confirmed", "uln": "0"},
    "a moment": plan(
        provenance=[{"id": "v-1", "path": "/text", "at": "2026-09-07T08:30:00.5+01:00"}]
    ),
    "an identifier of 256 letters": plan(id="é" * 128 + "e" * 128),
    "a target": plan(targets=[TARGET]),
    "a closure of a kind that no list has": {
        **DATES,
        "closures": [{"kind": "polling", "start": "2027-05-06", "end": "2027-05-06"}],
    },
}

WRONG = {
    "a list": [],
    "an empty object": {},
    "no format": without(PLAN, "format"),
    "another format": plan(format="learning-plans"),
    "the format of another kind": plan(format="learning-plan-pupil", id=None),
    "no version": without(PLAN, "version"),
    "the next major version": plan(version="2.0"),
    "a version with a needless zero": plan(version="1.01"),
    "a version that is a number": plan(version=1.0),
    "no identifier": without(PLAN, "id"),
    "no pupil": without(PLAN, "pupil"),
    "no kind": without(PLAN, "kind"),
    "an empty identifier": plan(id=""),
    "an identifier with a line feed": plan(id="a\nb"),
    "an identifier that ends in a line feed": plan(id="a\n"),
    "an identifier of 257 letters": plan(id="a" * 257),
    "a required member that is null": plan(kind=None),
    "text that is a number": plan(title=4),
    "a code that is a number": plan(kind=1),
    "a day that is no day": plan(starts="2026-02-29"),
    "a day of the British form": plan(starts="07/09/2026"),
    "a day with a time": plan(starts="2026-09-07T00:00:00Z"),
    "a day of the year 0": plan(starts="0000-01-01"),
    "an academic year that is none": plan(academicYear="2026/28"),
    "a whole number with a fraction": plan(cycle=1.5),
    "a whole number that is text": plan(cycle="1"),
    "a whole number that is too large": plan(cycle=9223372036854775808),
    "a number that is too large": reading(value=1e37),
    "a list that is null": plan(targets=None),
    "a list that is an object": plan(targets={}),
    "a record that is text": plan(profile="kind"),
    "a wrong record in a list": plan(targets=[TARGET, {}]),
    "null in a list": plan(targets=[None]),
    "a flag that is null": {**PUPIL, "isLookedAfter": None},
    "a flag that is a number": {**PUPIL, "isLookedAfter": 1},
    "a pupil number that is too long": {**PUPIL, "upn": "A" * 65},
    "a moment without an offset": plan(
        provenance=[{"id": "v-1", "path": "/text", "at": "2026-09-07T08:30:00"}]
    ),
    "a term without its last day": {**DATES, "terms": [{"start": "2026-09-07"}]},
    "a training day of the British form": {**DATES, "inset": ["07/09/2026"]},
    "a member's name of 257 letters": plan(**{"a" * 257: 1}),
    "a wrong plan in a bundle": {**BUNDLE, "plans": [without(PLAN, "id")]},
    "a plan of another format in a bundle": {
        **BUNDLE,
        "plans": [plan(format="learning-plan-pupil")],
    },
}


def documents(files):
    """Yields name and contents of each document of this format in the folders and files."""
    own = [file for folder in FOLDERS for file in sorted(folder.rglob("*.json"))]
    for file in [*own, *map(pathlib.Path, files)]:
        contents = json.loads(file.read_text(encoding="utf-8"))
        is_given = str(file) in files
        if is_given or (isinstance(contents, dict) and contents.get("format") in FORMATS):
            yield str(file), contents


def unique(members):
    """Returns an object whose names are all different."""
    if len({name for name, _ in members}) != len(members):
        raise ValueError("a name comes twice")
    return dict(members)


def vectors():
    """Yields name, contents and whether they are right, of the documents among the vectors."""
    for vector in json.loads(VECTORS.read_text(encoding="utf-8"))["vectors"]:
        if vector["op"] != "plan.decode" or vector["input"].get("mode") != "strict":
            continue
        expected = vector["expected"]
        codes = {problem["code"] for problem in expected.get("problems", [])}
        if not expected["accepted"] and (not codes or not codes <= STRUCTURAL):
            continue
        text = base64.b64decode(vector["input"]["base64"])
        try:
            contents = json.loads(text.decode("utf-8-sig"), object_pairs_hook=unique)
        except ValueError:
            continue
        yield vector["id"] + ": " + vector["title"], contents, expected["accepted"]


def faults(validator, right, wrong):
    """Yields what the schema says otherwise than it should."""
    for name, document in right.items():
        for error in validator.iter_errors(document):
            yield f"{name}: refused at {error.json_path}: {error.message[:200]}"
    for name, document in wrong.items():
        if validator.is_valid(document):
            yield f"{name}: accepted, and should be refused"


def main():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    right = {**RIGHT, **dict(documents(sys.argv[1:]))}
    wrong = dict(WRONG)
    for name, contents, is_right in vectors():
        (right if is_right else wrong)[name] = contents
    problems = list(faults(validator, right, wrong))
    if problems:
        print(*problems[:20], sep="\n", file=sys.stderr)
        sys.exit(f"the schema is wrong about {len(problems)} documents")
    print(f"{len(right)} documents accepted, {len(wrong)} refused, as they should be")


if __name__ == "__main__":
    main()
