"""Checks the symbol graphs: each public symbol says what it is and stands in a group.

A public symbol with a location needs a doc comment; witnesses of a protocol inherit theirs.
A top-level public symbol needs a place under Topics in its product's catalogue.
"""

import json
import os
import re
import sys

import package

SYMBOL_LINK = re.compile(r"^\s*[-*+]\s+``([^`]+)``")


def symbols(module):
    """Yields the public symbols of a module, those in extensions of other modules too."""
    folder = package.ROOT / ".build" / "documentation" / "graphs"
    graphs = [folder / f"{module}.symbols.json", *sorted(folder.glob(f"{module}@*.json"))]
    for graph in graphs:
        for symbol in json.loads(graph.read_text(encoding="utf-8"))["symbols"]:
            if "location" in symbol:
                yield symbol, "@" in graph.name


def place(symbol):
    """Returns where a symbol stands, as path:line."""
    path = symbol["location"]["uri"].removeprefix("file://")
    line = symbol["location"]["position"]["line"] + 1
    return f"{os.path.relpath(path, package.ROOT.as_posix())}:{line}"


def curated(module):
    """Returns the names that the catalogue of a module lists under Topics."""
    names = set()
    catalogue = package.ROOT / package.sources(module) / f"{module}.docc"
    for page in sorted(catalogue.rglob("*.md")):
        is_in_topics = False
        for line in page.read_text(encoding="utf-8").splitlines():
            if line.startswith(("# ", "## ")):
                is_in_topics = line.strip() == "## Topics"
            elif is_in_topics and (link := SYMBOL_LINK.match(line)):
                names.add(link[1].removeprefix("/").removeprefix(f"{module}/"))
    return names


def faults(module):
    """Yields what is missing in a module."""
    groups = curated(module)
    for symbol, is_elsewhere in symbols(module):
        name = ".".join(symbol["pathComponents"])
        lines = symbol.get("docComment", {}).get("lines", [])
        if not any(line["text"].strip() for line in lines):
            yield f"{place(symbol)}:undocumented: {name} needs a doc comment"
        is_top = len(symbol["pathComponents"]) == 1 and not is_elsewhere
        if is_top and symbol["pathComponents"][0] not in groups:
            yield f"{place(symbol)}:uncurated: put {name} in a Topics group of {module}.docc"


def main():
    found = []
    for module in package.libraries():
        count = sum(1 for _ in symbols(module))
        found += sorted(faults(module))
        print(f"{module}: {count} public symbols")
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
