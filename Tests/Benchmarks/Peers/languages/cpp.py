"""Records as C++ structs with a reader and a writer for each, over any JSON library.

A reader looks for a member's name among the names of the same length; that is the fastest
simple way, and what a careful C++ programmer would write.
"""

TYPES = {
    "text": "std::string",
    "identifier": "std::string",
    "code": "std::string",
    "day": "Day",
    "instant": "Moment",
    "integer": "std::int64_t",
    "number": "double",
    "flag": "bool",
}

HEAD = """#pragma once
#include "values.h"
"""


def records(found):
    """Returns the source of all records."""
    parts = [HEAD]
    for record in found:
        parts += [_struct(record), _reader(record), _writer(record)]
    return "\n".join(parts)


def _struct(record):
    lines = [f"  {_type(field)} {_name(field)}{{}};" for field in record.fields]
    return f"struct {record.name} {{\n" + "\n".join(lines) + "\n};\n"


def _reader(record):
    needed = [field for field in record.fields if field.cardinality == "one"]
    bits = {field.name: 1 << place for place, field in enumerate(needed)}
    lengths = {}
    for field in record.fields:
        lengths.setdefault(len(field.name), []).append(field)
    cases = []
    for length, fields in sorted(lengths.items()):
        tests = "\n".join(
            f'      if (name == "{field.name}") {{ read(value, record.{_name(field)});'
            f" seen |= {bits.get(field.name, 0)}u; return; }}"
            for field in fields
        )
        cases.append(f"    case {length}:\n{tests}\n      break;")
    return (
        f"template <class Value> void read(Value object, {record.name} &record) {{\n"
        "  unsigned seen = 0;\n"
        "  members(object, [&](std::string_view name, Value value) {\n"
        "    switch (name.size()) {\n" + "\n".join(cases) + "\n    }\n  });\n"
        f'  if (seen != {sum(bits.values())}u) throw Fault("a field is missing in {record.name}");\n'
        "}\n"
    )


def _writer(record):
    lines = [f'  write(to, "{field.name}", record.{_name(field)});' for field in record.fields]
    return (
        f"template <class Writer> void write(Writer &to, const {record.name} &record) {{\n"
        "  to.StartObject();\n" + "\n".join(lines) + "\n  to.EndObject();\n}\n"
    )


def _name(field):
    return f"{field.name}_"


def _type(field):
    held = field.record or TYPES[field.kind]
    return {
        "one": held,
        "optional": f"std::optional<{held}>",
        "many": f"std::vector<{held}>",
    }[field.cardinality]
