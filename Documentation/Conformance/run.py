"""Runs the conformance vectors of this folder against a program.

Use: python3 run.py PROGRAM [ARGUMENT...]

The program reads one JSON request a line and answers each with one line; see README.md.
The status is 0 if no vector fails. A vector whose operation the program does not offer, or
which it answers with "skipped", counts as skipped.
"""

import json
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent


def ask(command, requests, environment=None):
    """Returns the answers of one process to all requests, in order."""
    if not requests:
        return []
    lines = [json.dumps({"seq": n, **r}) for n, r in enumerate(requests)]
    sent = ("\n".join(lines) + "\n").encode()
    done = subprocess.run(command, input=sent, stdout=subprocess.PIPE, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"the program ended with status {done.returncode}, not 0")
    answers = [json.loads(line) for line in done.stdout.decode().split("\n") if line]
    if [answer.get("seq") for answer in answers] != list(range(len(lines))):
        raise SystemExit(f"{len(lines)} requests, and not one answer each in their order")
    return answers


def difference(expected, got, tolerance, place="output"):
    """Returns where an output is not as expected, or None; more members are allowed."""
    if isinstance(expected, bool) or expected is None or isinstance(expected, str):
        return None if type(got) is type(expected) and got == expected else place
    if isinstance(expected, (int, float)):
        is_number = isinstance(got, (int, float)) and not isinstance(got, bool)
        return None if is_number and abs(got - expected) <= tolerance else place
    if isinstance(expected, list):
        if not isinstance(got, list) or len(got) != len(expected):
            return place
        pairs = [(e, g, f"{place}[{n}]") for n, (e, g) in enumerate(zip(expected, got))]
        places = [difference(e, g, tolerance, where) for e, g, where in pairs]
    elif isinstance(got, dict):
        places = [member(name, e, got, tolerance, place) for name, e in expected.items()]
    else:
        return place
    return next(filter(None, places), None)


def member(name, expected, got, tolerance, place):
    """Returns where a member is not as expected; an ending of its name may change the test."""
    for ending, holds in ENDINGS.items():
        if name.endswith(ending) and name not in got:
            value = got.get(name.removesuffix(ending))
            is_met = value is not None and holds(value, expected, tolerance)
            return None if is_met else f"{place}.{name}"
    if name not in got:
        return f"{place}.{name}"
    return difference(expected, got[name], tolerance, f"{place}.{name}")


def has(values, expected, tolerance):
    """Returns whether a list has a member like the expected one."""
    return any(difference(expected, value, tolerance) is None for value in values)


ENDINGS = {
    "Contains": lambda value, expected, _: expected in value,
    "Include": lambda value, expected, near: all(has(value, e, near) for e in expected),
    "Exclude": lambda value, expected, near: not any(has(value, e, near) for e in expected),
    "IsEmpty": lambda value, expected, _: (len(value) == 0) is expected,
}


def failure(vector, answer):
    """Returns what is wrong with an answer, or None."""
    if "expectedError" in vector:
        code = answer.get("error", {}).get("code")
        wanted = vector["expectedError"]
        return None if code == wanted else f"error {wanted} expected, not {code}"
    if "output" not in answer:
        return f"an output expected, not error {answer.get('error', {}).get('code')}"
    tolerance = vector.get("tolerance", 0)
    where = difference(vector["expected"], answer["output"], tolerance)
    return f"{where} is not as expected: {json.dumps(answer['output'])}" if where else None


def vectors(folder=FOLDER):
    """Returns every vector of the folder."""
    suites = [json.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.json"))]
    return [vector for suite in suites for vector in suite["vectors"]]


def run(command, folder=FOLDER):
    """Runs all vectors; returns failures as text, ids passed, and ids skipped with a reason."""
    offered = ask(command, [{"op": "capabilities"}])[0]["output"]["ops"]
    everything = vectors(folder)
    known = [v for v in everything if v["op"] in offered]
    others = [v for v in everything if v["op"] not in offered]
    skipped = {v["id"]: f"{v['op']} is not offered" for v in others}
    answers = ask(command, [{"op": v["op"], "input": v["input"]} for v in known])
    failed, passed = [], []
    for vector, answer in zip(known, answers):
        if "skipped" in answer:
            skipped[vector["id"]] = answer["skipped"]
        elif problem := failure(vector, answer):
            failed.append(f"{vector['id']} {vector['op']}: {problem}")
        else:
            passed.append(vector["id"])
    return failed, passed, skipped


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    failed, passed, skipped = run(sys.argv[1:])
    print(*failed, sep="\n", end="\n" if failed else "")
    print(f"{len(passed)} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
