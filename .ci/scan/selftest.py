"""The scan tested by itself: each rule catches its bad example, and good files pass all."""

import sys

from . import allowed, rules
from .tree import Tree

GOOD = {
    "Sources/PlanModel/Good.swift": (
        "public import PlanModel\n"
        "/// `print(plan)` and `Date()` in a comment are words.\n"
        'let text = "fatalError( and as! in a string are words"\n'
        "let next = try? values.map { $0 as? Int }\n"
        "let footprint = sprint(4)\n"
    ),
    "Snippets/Guide/Good.swift": 'print("https://example.org/work/1")\n',
    "Documentation/Good.md": (
        "[a](Good.md) [b](../Documentation) [c](https://example.org) [d](#here)\n"
        "```\n[not a link](Missing.md)\n```\n"
    ),
    "Documentation/Table.csv": "\ufeffUPN,Name\n",
    "README.md": "# Name\n" * 199,
}


def run():
    """Returns 0 if every rule works, and says which do not."""
    problems = [f"good file: {fault}" for fault in rules.faults(Tree(GOOD))]
    names = [rule.name for rule in rules.ALL]
    problems += [f"two rules are called {n}" for n in set(names) if names.count(n) > 1]
    for rule in rules.ALL:
        caught = {(fault.path, fault.rule) for fault in rules.faults(Tree(rule.bad))}
        if (next(iter(rule.bad)), rule.name) not in caught:
            problems.append(f"{rule.name}: the bad example was not caught")
    problems += _permits()
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(names)} rules tested, {len(problems)} problems")
    return 1 if problems else 0


def _permits():
    """Yields what is wrong with permits: needed ones work, others are faults."""
    tree = Tree({"Sources/A.swift": "print(1)\n"})
    needed = "print Sources/A.swift: it is a program\n"
    if list(allowed.Permits(needed).filter(rules.faults(tree))):
        yield "a permit does not permit"
    for text in ("print Sources/A.swift\n", "print Sources/B.swift: it is a program\n"):
        found = [f.rule for f in allowed.Permits(text).filter(rules.faults(tree))]
        if sorted(found) != ["permit", "print"]:
            yield f"a bad permit was not caught: {text.strip()}"
