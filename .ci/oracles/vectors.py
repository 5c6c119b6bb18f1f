"""Checks the conformance vectors themselves, and that the runner passes every one of them."""

import collections
import json
import sys

import runner
import run

MEMBERS = {"id", "op", "input", "source", "expected", "expectedError", "tolerance"}
NOTES = {"title", "notes", "area", "suite"}


def ill_formed():
    """Yields what is wrong with the files."""
    for file in sorted(run.FOLDER.glob("*.json")):
        suite = json.loads(file.read_text("utf-8"))
        if not {"suite", "version", "vectors"} <= set(suite):
            yield f"{file.name}: a suite has suite, version and vectors"
        for vector in suite["vectors"]:
            name = f"{file.name}: {vector.get('id')}"
            if not {"id", "op", "input", "source"} <= set(vector):
                yield f"{name}: a vector has id, op, input and source"
            if ("expected" in vector) == ("expectedError" in vector):
                yield f"{name}: a vector has either expected or expectedError"
            if unknown := set(vector) - MEMBERS - NOTES:
                yield f"{name}: unknown members {sorted(unknown)}"
    ids = collections.Counter(vector["id"] for vector in run.vectors())
    yield from (f"{name}: two vectors have this id" for name, n in ids.items() if n > 1)


def main():
    faults = list(ill_formed())
    if not faults:
        failed, passed, skipped = run.run(runner.command())
        faults = failed + [f"{name}: skipped: {why}" for name, why in skipped.items()]
        print(f"{len(passed)} passed, {len(failed)} failed, {len(skipped)} skipped")
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
