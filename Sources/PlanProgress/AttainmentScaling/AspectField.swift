import PlanModel

/// Which field of a reading names the aspect.
public enum AspectField: String, CaseIterable, Hashable, Sendable {
  /// The strand.
  case strand

  /// The probe.
  case probe

  func text(of reading: Reading) -> String? {
    switch self {
    case .strand: reading.strand
    case .probe: reading.probe
    }
  }
}
