"""What a learning plan is made of: the records, their fields, and what each field holds.

`records()` is the only place that knows where this is written down.
"""

import dataclasses
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
DICTIONARY = ROOT / "Documentation" / "Specification" / "data-dictionary.json"
FORMAT = "learning-plan"

#: The kind of a field by the form that the dictionary gives; other forms are texts.
FORMS = {"identifier": "identifier", "day": "day", "instant": "instant"}
KINDS = {"object": "record", "boolean": "flag"}
CARDINALITIES = {"1": "one", "0..1": "optional", "0..*": "many"}


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
    if not DICTIONARY.exists():
        sys.exit(f"{DICTIONARY.relative_to(ROOT)} is missing: the peers are made from it")
    dictionary = json.loads(DICTIONARY.read_text(encoding="utf-8"))
    found = {
        record["name"]: Record(record["name"], tuple(map(_field, record["fields"])))
        for record in dictionary["records"]
    }
    document = next(one for one in dictionary["documents"] if one["format"] == FORMAT)
    return _in_order(found, document["record"])


def _field(entry):
    """Returns a field of the dictionary."""
    form = entry.get("form", "")
    if "vocabulary" in entry:
        kind = "code"
    elif entry["type"] == "number":
        kind = form
    elif entry["type"] == "string":
        kind = FORMS.get(form, "text")
    else:
        kind = KINDS[entry["type"]]
    cardinality = CARDINALITIES[entry["cardinality"]]
    return Field(entry["name"], kind, cardinality, entry.get("record", ""))


def _in_order(found, document):
    """Returns the document, with its header, and what it holds, the parts first."""
    header = (Field("format", "text", "one"), Field("version", "text", "one"))
    whole = Record(document, header + found[document].fields)
    found = {**found, document: whole}
    ordered = {}

    def add(name):
        if name in ordered:
            return
        for field in found[name].fields:
            if field.record:
                add(field.record)
        ordered[name] = found[name]

    add(document)
    return list(ordered.values())


def as_json():
    """Returns the records as JSON, for peers that read them when they run."""
    return json.dumps([dataclasses.asdict(record) for record in records()], indent=1)
