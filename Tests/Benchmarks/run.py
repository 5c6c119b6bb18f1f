#!/usr/bin/env python3
"""Measures the library's JSON beside other libraries, in one run on one machine.

    Tests/Benchmarks/run.py                      everything; it takes a while
    Tests/Benchmarks/run.py --quick              few plans and rounds, to see that it works
    Tests/Benchmarks/run.py --million            growth also to 1,000,000 plans

Makes the plans once, builds the bench and every peer that this machine can build, measures
them in interleaved rounds, checks that all agree on what they read, and prints ratios beside
the limits that the project has set itself. Results also go to results.jsonl, a JSON object a
line. The exit code is 1 if sums differ, or with --gate if a limit is missed
that needs no peer but Foundation.
"""

import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from running import builds, goals, report, rounds, session  # noqa: E402

#: Peers that read less than about 60 MB a second are given fewer plans.
SLOW = {"foundation", "pydantic"}


class Run(session.Session):
    """A run over plans as JSON."""

    def __init__(self, options):
        super().__init__(options, builds.Builds)

    def corpus(self, spelling="canonical", plans=None):
        """Returns the path of a corpus."""
        plans = plans or self.options.plans
        words = ["--plans", plans, "--seed", self.options.seed, "--spelling", spelling]
        return self.text(f"{spelling}-{plans}-{self.options.seed}.ndjson", *words)

    def jobs(self):
        """Returns what is measured in rounds: a name, an operation and a command each."""
        plans = self.corpus()
        limit, slow = ["--limit", self.options.limit], ["--limit", self.options.slow_limit]
        jobs = [
            ("ours", operation, [self.bench, operation, plans, *limit])
            for operation in ("decode", "encode", "check", "roundtrip", "rules")
        ]
        if not self.options.alone:
            jobs.append(("ours", "decode small", [self.bench, "decode", plans, *slow]))
        for spelling in ("sorted", "spaced"):
            path = self.corpus(spelling, min(self.options.plans, 20_000))
            jobs.append(("ours", f"decode {spelling}", [self.bench, "decode", path, *limit]))
        for (name, operation), command in self.peers.items():
            jobs.append((name, operation, [*command, plans, *(slow if name in SLOW else limit)]))
        return jobs

    def measure(self):
        """Measures everything, and returns whether all agree."""
        self.begin()
        found = rounds.measure(self.jobs(), self.options.rounds, self.say)
        self.goals += goals.of_speed(found)
        self.goals += goals.of_start(self.one("decode-single", self.corpus())[0])
        self.goals += self.memory()
        self.goals += self.parallel()
        self.goals += self.growth()
        corpus = 1e3 / found["ours", "decode"].megabytes_per_second
        size = 100_000 if self.options.quick else 1_000_000
        self.goals += goals.of_families(self.one("families", "--size", size), corpus)
        report.speeds(found)
        report.goals(self.goals)
        self.keep_goals()
        differing = rounds.disagreements(found)
        print(*differing, sep="\n")
        return not differing

    def memory(self):
        """Measures the memory of reading a small and a large file line by line."""
        small, large = self.corpus(plans=2_000), self.corpus()
        idle = self.one("idle", small)[0]
        streams = self.one("stream", small) + self.one("stream", large)
        streams += self.one("stream-roundtrip", large)
        return goals.of_memory(idle, streams, self.one("keep", large)[0])

    def parallel(self):
        """Measures reading on one and on two processors, in turns."""
        words = [("parallel", self.corpus(), "--threads", count) for count in (1, 2)]
        return goals.of_parallel([[self.one(*word)[0] for word in words] for _ in range(3)])

    def growth(self):
        """Measures how time grows."""
        times = 1_000_000 // self.options.plans if self.options.million else 1
        largest = 10_000 if self.options.quick else 1_000_000
        words = ["growth", self.corpus(), "--repeat", max(1, times), "--largest", largest]
        return goals.of_growth(self.one(*words))


def arguments():
    """Returns the options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    session.add_options(parser)
    add = parser.add_argument
    add("--plans", type=int, default=100_000)
    add("--limit", type=int, default=100_000_000, help="bytes that a fast program reads")
    add("--slow-limit", type=int, default=20_000_000, help="bytes that a slow one reads")
    add("--million", action="store_true", help="growth to 1,000,000 plans")
    options = parser.parse_args()
    if options.quick:
        options.plans, options.rounds = min(options.plans, 2_000), min(options.rounds, 2)
        options.limit, options.slow_limit = 8_000_000, 4_000_000
    return options


def main():
    """Measures, and returns the exit code."""
    options = arguments()
    run = Run(options)
    return run.finish(run.measure())


if __name__ == "__main__":
    sys.exit(main())
