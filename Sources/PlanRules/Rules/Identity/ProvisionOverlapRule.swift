import PlanModel

/// Asks which of two overlapping periods of provision holds.
struct ProvisionOverlapRule: Rule {
  let card = RuleCard(
    id: .provisionOverlap,
    topic: .identity,
    title: "Periods of provision follow each other",
    question: "On which day did the one give way to the other?",
    why: "On one day a pupil has one kind of provision.",
    severity: .warning,
    citation: .provisionHistory,
    suggestions: [
      "end the older period on the day before the newer one",
      "check the days with the school's own system",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.senProvision.append(
        SENProvisionPeriod(provision: .noSEN, starts: "2023-09-04", ends: "2024-12-20")
      )
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord else { return }
    let periods = plan.senPeriods
    guard periods.count > 1, let overlap = Self.overlap(in: periods) else { return }
    findings.append(
      of: card,
      at: .pupil("senProvision", overlap, "starts"),
      "The period begins before an earlier one has ended."
    )
  }
}

extension ProvisionOverlapRule {
  /// The place of the first period, by its first day, that begins before another has
  /// ended; two open periods are another rule's.
  private static func overlap(in periods: [SENProvisionPeriod]) -> Int? {
    let places = periods.indices.sorted { one, other in
      (periods[one].starts ?? .first, one) < (periods[other].starts ?? .first, other)
    }
    var latest: Day?
    var isOpen = false
    for place in places {
      let (starts, ends) = (periods[place].starts ?? .first, periods[place].ends)
      if isOpen, ends != nil { return place }
      if let latest, starts <= latest { return place }
      if let ends {
        latest = max(latest ?? .first, ends)
      } else {
        isOpen = true
      }
    }
    return nil
  }
}
