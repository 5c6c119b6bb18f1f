/// A letter of SMART.
public enum SMARTLetter: String, CaseIterable, Hashable, Sendable {
  /// Specific.
  case specific = "S"

  /// Measurable.
  case measurable = "M"

  /// Achievable.
  case achievable = "A"

  /// Relevant.
  case relevant = "R"

  /// Time-bound.
  case timeBound = "T"
}
