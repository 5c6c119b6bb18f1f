"""Finds the peers that work out progress."""

from . import builds

SCRIPT = builds.HERE / "Peers" / "Progress" / "progress_peer.py"


class ProgressBuilds(builds.Builds):
    """The programs that were built, and why others could not be."""

    def all_peers(self):
        """Returns {(peer, operation): command}."""
        made = {}
        for name in ("numpy", "scipy"):
            # The script needs both: scipy for the quantiles of Student's t.
            python = self.python_with("numpy") and self.python_with("scipy")
            if python:
                for one in ("progress", "progress-theil-sen"):
                    made[name, one] = [python, SCRIPT, name, one]
        return made
