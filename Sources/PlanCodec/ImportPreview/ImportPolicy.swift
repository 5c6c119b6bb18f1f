/// What becomes of a field in which a file differs from the record that is there.
///
/// A file can't tell whether it was mended or the record was edited since: a person can.
/// Records that are new come in under every policy.
public enum ImportPolicy: Hashable, Sendable {
  /// The value of the file is taken. What was edited in the tool is replaced, and listed.
  case fileWins

  /// The value that is there stays, and the difference is listed.
  case keepMine

  /// The value that is there stays until a person answers the question.
  case ask
}
