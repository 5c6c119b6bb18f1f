#!/usr/bin/env python3
"""Measures what is found out about progress beside numpy and scipy, in one run.

    Tests/Benchmarks/run_progress.py            1,000,000 targets with 20 readings each
    Tests/Benchmarks/run_progress.py --quick    few targets and rounds, to see that it works

Builds the bench, measures it and the peers in interleaved rounds, checks that all agree on
what they find, and prints ratios. numpy works on many targets at once; scipy is called for
each target, and given fewer. A whole summary has no peer: it reads records with exact numbers,
judges the criterion too, and is given fewer targets as well. Results also go to results.jsonl,
a JSON object a line. The exit code is 1 if sums differ.
"""

import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from running import goals, progress_builds, report, rounds, session  # noqa: E402


class Run(session.Session):
    """A run over readings that are made up in memory."""

    def __init__(self, options):
        super().__init__(options, progress_builds.ProgressBuilds)

    def jobs(self):
        """Returns what is measured in rounds: a name, an operation and a command each."""
        seed = ["--seed", self.options.seed]
        many, few = ["--targets", self.options.targets], ["--targets", self.options.few]
        summaries = ["--targets", self.options.summaries]
        jobs = [("ours", "progress-summary", [self.bench, "progress-summary", *summaries, *seed])]
        for operation in ("progress", "progress-theil-sen"):
            command = [self.bench, operation, *seed]
            jobs.append(("ours", operation, [*command, *many]))
            jobs.append(("ours", f"{operation}-few", [*command, *few]))
        for (name, operation), command in self.peers.items():
            if name == "scipy":
                jobs.append((name, f"{operation}-few", [*command, *few, *seed]))
            else:
                jobs.append((name, operation, [*command, *many, *seed]))
        return jobs

    def measure(self):
        """Measures everything, and returns whether all agree."""
        self.begin()
        found = rounds.measure(self.jobs(), self.options.rounds, self.say)
        self.goals += goals.of_progress(found)
        report.speeds(found, "targets")
        report.goals(self.goals)
        self.keep_goals()
        differing = rounds.disagreements(found, lambda operation: operation)
        print(*differing, sep="\n")
        return not differing


def main():
    """Measures, and returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    session.add_options(parser)
    add = parser.add_argument
    add("--targets", type=int, default=1_000_000)
    add("--few", type=int, default=5_000, help="targets that are worked on one by one")
    add("--summaries", type=int, default=100_000, help="targets that are summed up whole")
    options = parser.parse_args()
    if options.quick:
        options.rounds = min(options.rounds, 2)
        options.targets, options.few, options.summaries = 50_000, 1_000, 10_000
    run = Run(options)
    return run.finish(run.measure())


if __name__ == "__main__":
    sys.exit(main())
