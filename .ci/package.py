"""Tells what the package holds, as SwiftPM describes it, so that no script lists products.

Use: package.py libraries | executables | snippets      one name a line, needed ones first
"""

import functools
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


@functools.cache
def description():
    """Returns the package as `swift package describe` prints it."""
    command = ["swift", "package", "describe", "--type", "json"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if answer.returncode != 0:
        sys.exit(f"swift package describe failed:\n{answer.stderr}")
    return json.loads(answer.stdout)


def products(kind):
    """Returns the names of the products of a kind: library, executable or snippet."""
    return sorted(p["name"] for p in description()["products"] if kind in p["type"])


def libraries():
    """Returns the modules of the library products, each after those that it needs."""
    targets = {target["name"]: target for target in description()["targets"]}
    wanted = {
        name
        for product in description()["products"]
        if "library" in product["type"]
        for name in product["targets"]
        if targets[name]["type"] == "library"
    }
    ordered = []

    def visit(name):
        if name not in targets:
            return
        for needed in sorted(targets[name].get("target_dependencies", [])):
            visit(needed)
        if name in wanted and name not in ordered:
            ordered.append(name)

    for name in sorted(wanted):
        visit(name)
    return ordered


def sources(module):
    """Returns the folder in which a module lies."""
    return next(t["path"] for t in description()["targets"] if t["name"] == module)


def binaries():
    """Returns the folder into which SwiftPM builds; BINARIES spares asking it."""
    if "BINARIES" in os.environ:
        return pathlib.Path(os.environ["BINARIES"])
    command = ["swift", "build", "--show-bin-path"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return pathlib.Path(answer.stdout.strip())


if __name__ == "__main__":
    kind = sys.argv[1] if len(sys.argv) == 2 else ""
    if kind == "libraries":
        names = libraries()
    elif kind in ("executables", "snippets"):
        names = products(kind.removesuffix("s"))
    else:
        sys.exit(__doc__)
    print(*names, sep="\n")
