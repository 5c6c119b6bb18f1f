"""Records as Swift structs with synthesised coding, for Foundation's decoder."""

TYPES = {
    "text": "String",
    "identifier": "String",
    "code": "String",
    "day": "CodedDay",
    "instant": "CodedInstant",
    "integer": "Int",
    "number": "Double",
    "flag": "Bool",
}


def records(found):
    """Returns the source of all records.

    Lists are optional, because the format leaves out empty ones and the synthesised
    initialiser would refuse that.
    """
    return "\n".join(_record(record) for record in found)


def _record(record):
    lines = [f"  var {field.name}: {_type(field)}" for field in record.fields]
    return f"struct {record.name}: Codable {{\n" + "\n".join(lines) + "\n}\n"


def _type(field):
    held = field.record or TYPES[field.kind]
    return {"one": held, "optional": f"{held}?", "many": f"[{held}]?"}[field.cardinality]
