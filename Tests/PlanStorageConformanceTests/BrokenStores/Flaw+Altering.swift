import PlanModel

extension Flaw {
  /// Returns a plan as the flaw keeps it.
  func altered(_ plan: LearningPlan) -> LearningPlan {
    switch self {
    case .composesText: plan.with { $0.title = $0.title.map(Self.composed) }
    case .trimsText: plan.with { $0.title = $0.title?.trimmed }
    case .cutsTextAtNumberZero: plan.with { $0.title = $0.title.map(Self.cut) }
    case .roundsNumbers: plan.with { $0.readings = $0.readings.map(Self.rounded) }
    case .takesDaysForMoments: plan.with { $0.ends = $0.ends.map(Self.shifted) }
    case .dropsUnknownMembers: plan.with { $0.unknownMembers = UnknownMembers() }
    default: plan
    }
  }

  /// Returns a revision as the flaw keeps it.
  func altered(_ revision: PlanRevision) -> PlanRevision {
    guard self == .roundsMoments else { return revision }
    return revision.with { $0.at = Instant(seconds: $0.at.seconds) ?? $0.at }
  }

  /// Composes one letter with its accent, as a normal form would.
  private static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\u{301}", scalars.last == "e" {
        scalars.removeLast()
        scalars.append("\u{E9}")
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func cut(_ text: String) -> String {
    String(text.unicodeScalars.prefix { $0.value != 0 })
  }

  private static func rounded(_ reading: Reading) -> Reading {
    reading.with {
      $0.value = $0.value.flatMap { Number("\($0.doubleValue)") } ?? $0.value
    }
  }

  /// Returns the day in UTC on which a day in London's summer begins.
  private static func shifted(_ day: Day) -> Day {
    (4...10).contains(day.month) ? day.adding(.days(-1)) : day
  }
}
