"""Questions to the runner with their answers, made on all cores and compared up to rounding."""

import concurrent.futures
import random
import sys

import runner

RELATIVE, ROUNDING = 1e-9, 1e-13
PARTS = 8


class Question:
    """What is asked, what must be answered, and how large the numbers are it is made of."""

    def __init__(self, op, sent, expected, scale=1):
        self.op, self.sent, self.expected, self.scale = op, sent, expected, scale

    def wrong(self, output):
        """Returns the members that are not as expected."""
        return {
            name: (right, output.get(name))
            for name, right in self.expected.items()
            if not same(right, output.get(name), self.scale)
        }


def same(right, got, scale):
    """Returns whether an answer is right; numbers may be off by rounding only."""
    if isinstance(right, list):
        return (
            isinstance(got, list)
            and len(got) == len(right)
            and all(same(r, g, scale) for r, g in zip(right, got, strict=True))
        )
    if isinstance(right, dict):
        return isinstance(got, dict) and all(same(r, got.get(n), scale) for n, r in right.items())
    if right is None or isinstance(right, bool | str):
        return right == got
    if not isinstance(got, int | float) or isinstance(got, bool):
        return False
    return abs(got - right) <= RELATIVE * abs(right) + ROUNDING * scale


def compare(what, questions):
    """Asks all questions; ends the program at the first that are answered wrong."""
    outputs = runner.outputs([(question.op, question.sent) for question in questions])
    faults = [
        f"{question.op} {question.sent}: expected and got {wrong}"
        for question, output in zip(questions, outputs, strict=True)
        if (wrong := question.wrong(output))
    ]
    if faults:
        print(*faults[:5], sep="\n", file=sys.stderr)
        sys.exit(f"{what}: {len(faults)} of {len(questions)} answers are wrong")
    print(f"{what}: {len(questions)} answers are right", flush=True)


def of_part(make, seed):
    """Returns one part of some questions, the same for the same seed."""
    return make(random.Random(seed))


def made(make):
    """Returns the questions of all parts; a part is made with numbers of its own."""
    with concurrent.futures.ProcessPoolExecutor() as pool:
        parts = pool.map(of_part, [make] * PARTS, range(PARTS))
        return [question for part in parts for question in part]
