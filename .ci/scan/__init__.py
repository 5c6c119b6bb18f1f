"""The parts of the source scan: files, rules by topic, permits, self-test."""
