"""Checks that each record lists exactly its stored properties as fields, in their order.

A property that the list forgets would be lost when a plan is written down.
"""

import re
import sys

import package

RECORD = re.compile(r"^public struct (\w+): PlanRecord(?:, \w+)* \{", re.M)
STORED = re.compile(r"^  public var (\w+): [^{\n]*$", re.M)
ASSIGNED = re.compile(r"^  public var (\w+)(?:: [^={\n]*)? = .*$", re.M)
VISITED = re.compile(r'Field\("(\w+)", \.\w+\),\s*&(\w+)')


def stored(text):
    """Returns the stored properties of a record, in the order of the source."""
    found = [(m.start(), m[1]) for p in (STORED, ASSIGNED) for m in p.finditer(text)]
    return [name for _, name in sorted(set(found)) if name != "unknownMembers"]


def faults(path, text):
    """Yields what is wrong with the field list of a record."""
    record = RECORD.search(text)
    if not record:
        return
    visited = VISITED.findall(text)
    for name, property_name in visited:
        if name != property_name:
            yield f"{path}:1:fields: {name} is read from {property_name}"
    names, properties = [name for name, _ in visited], stored(text)
    if names != properties:
        for name in sorted(set(properties) - set(names)):
            yield f"{path}:1:fields: {record[1]}.{name} is missing in visitFields"
        for name in sorted(set(names) - set(properties)):
            yield f"{path}:1:fields: {record[1]} lists {name}, which it does not store"
        if set(names) == set(properties):
            yield f"{path}:1:fields: the list of {record[1]} is not in the properties' order"


def self_test():
    """Fails if a forgotten, misnamed or misplaced field is not found."""
    head = "public struct A: PlanRecord {\n  public var one: Int\n  public var two = 2\n"
    good = head + 'visitor.field(Field("one", .st), &one)\nvisitor.field(Field("two", .st), &two)'
    bad = [
        head + 'visitor.field(Field("one", .st), &one)',
        head + 'visitor.field(Field("one", .st), &two)\nvisitor.field(Field("two", .st), &two)',
        head + 'visitor.field(Field("two", .st), &two)\nvisitor.field(Field("one", .st), &one)',
    ]
    if list(faults("good", good)) or not all(list(faults("bad", text)) for text in bad):
        sys.exit("the check of fields does not find what it looks for")


def main():
    self_test()
    found, count = [], 0
    for path in sorted((package.ROOT / "Sources").rglob("*.swift")):
        text = path.read_text(encoding="utf-8")
        count += bool(RECORD.search(text))
        found += faults(path.relative_to(package.ROOT), text)
    print(f"{count} records")
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
