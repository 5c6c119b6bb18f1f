import PlanModel

/// A plan at hand, and the moment of the call that read it.
struct CachedPlan: Sendable {
  let readAt: Instant

  var stored: StoredPlan { box.stored }

  private let box: Box

  /// Holds a plan, which is large, behind one reference.
  private indirect enum Box: Sendable {
    case stored(StoredPlan)

    var stored: StoredPlan {
      switch self {
      case .stored(let stored): stored
      }
    }
  }

  init(_ stored: StoredPlan, readAt: Instant) {
    self.readAt = readAt
    box = .stored(stored)
  }
}
