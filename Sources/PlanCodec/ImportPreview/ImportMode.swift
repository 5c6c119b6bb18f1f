/// Whether a file with faults comes in as far as it can.
public enum ImportMode: Hashable, Sendable {
  /// Good rows come in; bad ones, and those with an open question, do not.
  case goodRows

  /// Nothing comes in while something of a file was left out or a question is open.
  case allOrNothing
}
