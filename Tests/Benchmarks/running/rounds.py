"""Measures programs in rounds, each program once a round, and takes medians.

A slow minute of the machine falls on all programs of a round alike.
"""

import statistics

from . import commands


class Measured:
    """The results of one program and operation over all rounds."""

    def __init__(self, name, operation):
        self.name, self.operation = name, operation
        self.lines = []

    @property
    def items_per_second(self):
        """The median of plans or rows a second of processor time."""
        return statistics.median(line["items"] / line["cpu_seconds"] for line in self.lines)

    @property
    def megabytes_per_second(self):
        """The median of megabytes of the corpus a second of processor time."""
        rates = (line["bytes"] / line["cpu_seconds"] for line in self.lines)
        return statistics.median(rates) / 1e6

    @property
    def spread(self):
        """The slowest round's time by the fastest's."""
        times = [line["cpu_seconds"] for line in self.lines]
        return max(times) / min(times)

    @property
    def memory(self):
        """The most memory of any round, in MiB."""
        return max(line["rss_kb"] for line in self.lines) / 1024


def measure(jobs, rounds, say):
    """Returns {(name, operation): Measured} of the jobs that did not fail.

    A job is a name, an operation and a command; `say` is given every raw line.
    """
    found, failed = {}, {}
    for number in range(1, rounds + 1):
        for name, operation, command in jobs:
            key = name, operation
            if key in failed:
                continue
            lines, fault = commands.results(command)
            if fault:
                failed[key] = fault
                found.pop(key, None)
                say({"peer": name, "op": operation, "skipped": fault})
                continue
            line = {**lines[-1], "peer": name, "op": operation, "round": number}
            say(line)
            found.setdefault(key, Measured(name, operation)).lines.append(line)
    return found


def disagreements(found, kind=lambda operation: None):
    """Returns a sentence for every program whose sums differ from those of the library.

    Sums are compared with those of a run of the library over as many plans or rows, in an
    operation of the same kind.
    """
    ours = {}
    for (name, operation), measured in found.items():
        if name == "ours":
            for line in measured.lines:
                if "check" in line:
                    ours.setdefault((kind(operation), line["items"]), line["check"])
    sentences = []
    for (name, operation), measured in found.items():
        for line in measured.lines:
            if "check" not in line:
                continue
            expected = ours.get((kind(operation), line["items"]))
            if expected is None:
                sentences.append(f"{name} {operation}: no sums of {line['items']} items to compare")
            elif line["check"] != expected:
                sentences.append(f"{name} {operation}: {line['check']} instead of {expected}")
    return sorted(set(sentences))
