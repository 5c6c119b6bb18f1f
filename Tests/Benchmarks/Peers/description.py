"""What a learning plan is made of: the records, their fields, and what each field holds.

`records()` is the only place that knows where this is written down.
"""

import dataclasses
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[3]
DICTIONARY = ROOT / "Documentation" / "Specification" / "data-dictionary.json"
DOCUMENT = "LearningPlan"

RECORD = re.compile(r"^public struct (\w+): PlanRecord \{", re.M)
CODE = re.compile(r"^public struct (\w+): VocabularyCode\b", re.M)
VISITED = re.compile(r'Field\("(\w+)", \.\w+\),\s*&\w+')
PROPERTY = re.compile(r"^  public var (\w+)(?:: ([^={\n]+?))?(?: = [^\n]*)?$", re.M)

KINDS = {
    "String": "text",
    "Day": "day",
    "Instant": "instant",
    "Int": "integer",
    "Number": "number",
    "Bool": "flag",
    "AcademicYear": "text",
}


@dataclasses.dataclass(frozen=True)
class Field:
    """A field: its name, what it holds, and how often.

    `kind` is text, identifier, code, day, instant, integer, number, flag or record;
    `record` is the name of the record for the last. `cardinality` is one, optional or many.
    """

    name: str
    kind: str
    cardinality: str
    record: str = ""


@dataclasses.dataclass(frozen=True)
class Record:
    """A record and its fields, in the order of the canonical form."""

    name: str
    fields: tuple


def records():
    """Returns the records of a plan, each after those that its fields hold."""
    return _in_order(_of_sources())


def _of_sources():
    """Reads the records from the field lists and property types of the model."""
    texts = [
        path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "Sources" / "PlanModel").rglob("*.swift"))
    ]
    codes = {name for text in texts for name in CODE.findall(text)}
    bodies = {RECORD.search(text)[1]: text for text in texts if RECORD.search(text)}
    return {
        name: Record(name, tuple(_fields(text, codes, set(bodies))))
        for name, text in bodies.items()
        if not name.startswith(("Stor", "PlanRevision"))
    }


def _fields(text, codes, names):
    types = {match[1]: match[2] for match in PROPERTY.finditer(text)}
    for name in VISITED.findall(text):
        held = types[name].strip()
        cardinality = "one"
        if held.endswith("?"):
            held, cardinality = held[:-1], "optional"
        elif held.startswith("["):
            held, cardinality = held[1:-1], "many"
        if held == "Bool":
            cardinality = "optional"
        if held in KINDS:
            yield Field(name, KINDS[held], cardinality)
        elif held == "ID" or held.endswith(".ID"):
            yield Field(name, "identifier", cardinality)
        elif held in codes:
            yield Field(name, "code", cardinality)
        elif held in names:
            yield Field(name, "record", cardinality, held)
        else:
            yield Field(name, "text", cardinality)


def _in_order(found):
    """Returns the document and what it holds, the parts first."""
    ordered = {}

    def add(name):
        if name in ordered:
            return
        for field in found[name].fields:
            if field.record:
                add(field.record)
        ordered[name] = found[name]

    header = (Field("format", "text", "one"), Field("version", "text", "one"))
    document = found[DOCUMENT]
    found = {**found, DOCUMENT: Record(DOCUMENT, header + document.fields)}
    add(DOCUMENT)
    return list(ordered.values())


def as_json():
    """Returns the records as JSON, for peers that read them when they run."""
    return json.dumps([dataclasses.asdict(record) for record in records()], indent=1)
