"""Starts the package's runner and asks it many questions at once."""

import concurrent.futures
import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / ".ci"), str(ROOT / "Documentation" / "Conformance")]

import package  # noqa: E402
import run  # noqa: E402

NAME = "plan-conformance"


def command():
    """Returns the runner as a command; RUNNER names another program to check."""
    if "RUNNER" in os.environ:
        return [os.environ["RUNNER"]]
    if NAME not in package.products("executable"):
        sys.exit(f"the package has no product {NAME}, and without it nothing can be checked")
    return [str(package.binaries() / NAME)]


def outputs(requests, environment=None, processes=2):
    """Returns the output of each request, asked in as many processes; any error is a fault.

    A request is a pair of operation and input.
    """
    size = -(-len(requests) // processes) or 1
    parts = [requests[n : n + size] for n in range(0, len(requests), size)]
    program = command()
    variables = {**os.environ, **(environment or {})}

    def ask(part):
        return run.ask(program, [{"op": op, "input": i} for op, i in part], variables)

    with concurrent.futures.ThreadPoolExecutor(processes) as pool:
        answers = [answer for part in pool.map(ask, parts) for answer in part]
    return [answer.get("output", answer) for answer in answers]


def report(what, requests, expected, got):
    """Ends the program at the first differences; otherwise says how many answers were right."""
    wrong = [
        f"{op} {sent}: expected {right}, got {answer}"
        for (op, sent), right, answer in zip(requests, expected, got, strict=True)
        if any(answer.get(name, Ellipsis) != value for name, value in right.items())
    ]
    if wrong:
        print(*wrong[:10], sep="\n", file=sys.stderr)
        sys.exit(f"{what}: {len(wrong)} of {len(expected)} answers are wrong")
    print(f"{what}: {len(expected)} answers are right", flush=True)
