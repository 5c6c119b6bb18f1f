#!/usr/bin/env python3
"""Measures the library's CSV beside other libraries, in one run on one machine.

    Tests/Benchmarks/run_tables.py            1,000,000 readings; it takes some minutes
    Tests/Benchmarks/run_tables.py --quick    few readings and rounds, to see that it works

Makes the tables once, builds the bench and every peer that this machine can build, measures
them in interleaved rounds, checks that all agree on what they read, and prints ratios beside
the limits that the project has set itself. Results also go to results.jsonl, a JSON object a
line. The exit code is 1 if sums differ, or with --gate if a limit is missed that needs no peer
but Python's csv.
"""

import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from running import goals, report, rounds, session, table_builds  # noqa: E402


class Run(session.Session):
    """A run over readings as CSV."""

    def __init__(self, options):
        super().__init__(options, table_builds.TableBuilds)

    def table(self, form="plain", rows=None):
        """Returns the path of a table."""
        rows = rows or self.options.rows
        words = ["--rows", rows, "--seed", self.options.seed, "--form", form]
        return self.text(f"{form}-{rows}-{self.options.seed}.csv", *words)

    def jobs(self):
        """Returns what is measured in rounds: a name, an operation and a command each."""
        plain, excel = self.table(), self.table("excel")
        operations = ("csv-scan", "csv-text", "csv-typed", "csv-write")
        jobs = [("ours", one, [self.bench, one, plain]) for one in operations]
        jobs.append(("ours", "csv-typed excel", [self.bench, "csv-typed", excel]))
        for (name, operation), command in self.peers.items():
            jobs.append((name, operation, [*command, plain]))
        return jobs

    def measure(self):
        """Measures everything, and returns whether all agree."""
        self.begin()
        found = rounds.measure(self.jobs(), self.options.rounds, self.say)
        idle = self.one("csv-idle", self.table())[0]
        streams = self.one("csv-stream", self.table()) + self.one("csv-stream", self.table("excel"))
        self.goals += goals.of_tables(found)
        self.goals += goals.of_table_memory(idle, streams)
        report.speeds(found, "rows")
        report.goals(self.goals)
        self.keep_goals()
        differing = rounds.disagreements(found, self.kind)
        print(*differing, sep="\n")
        return not differing

    @staticmethod
    def kind(operation):
        """Returns what the sums of an operation are about."""
        return "texts" if operation in ("csv-scan", "csv-text") else "values"


def main():
    """Measures, and returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    session.add_options(parser)
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()
    if options.quick:
        options.rows, options.rounds = min(options.rows, 50_000), min(options.rounds, 2)
    run = Run(options)
    return run.finish(run.measure())


if __name__ == "__main__":
    sys.exit(main())
