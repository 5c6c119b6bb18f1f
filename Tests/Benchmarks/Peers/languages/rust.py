"""Records as Rust structs with derived coding, for serde_json."""

TYPES = {
    "text": "String",
    "identifier": "String",
    "code": "String",
    "day": "Day",
    "instant": "Moment",
    "integer": "i64",
    "number": "Decimal",
    "flag": "bool",
}

KEYWORDS = {"as", "dyn", "for", "in", "match", "mod", "move", "ref", "type", "use", "where"}

HEAD = """#![allow(non_snake_case, dead_code)]
use crate::values::{Day, Decimal, Moment};
use serde::{Deserialize, Serialize};
"""

OMITTED = {
    "one": "",
    "optional": '    #[serde(default, skip_serializing_if = "Option::is_none")]\n',
    "many": '    #[serde(default, skip_serializing_if = "Vec::is_empty")]\n',
}


def records(found):
    """Returns the source of all records."""
    return HEAD + "\n".join(_record(record) for record in found)


def _record(record):
    lines = [
        f"{OMITTED[field.cardinality]}    pub {_name(field)}: {_type(field)}," for field in record.fields
    ]
    return (
        "\n#[derive(Deserialize, Serialize)]\n"
        f"pub struct {record.name} {{\n" + "\n".join(lines) + "\n}\n"
    )


def _name(field):
    return f"r#{field.name}" if field.name in KEYWORDS else field.name


def _type(field):
    held = field.record or TYPES[field.kind]
    return {"one": held, "optional": f"Option<{held}>", "many": f"Vec<{held}>"}[
        field.cardinality
    ]
