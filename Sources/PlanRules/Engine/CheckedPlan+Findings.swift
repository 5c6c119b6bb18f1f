import PlanModel

extension CheckedPlan {
  /// Returns what a teacher may want to look at in the plan.
  ///
  /// The context's profile of the school is used, not the rule set's. Use this instead of
  /// the plan's own method to look at one plan with several sets: its texts are read once.
  ///
  /// - Parameter rules: The rules to look with.
  /// - Returns: The findings, including those that a person has set aside.
  public func findings(applying rules: RuleSet) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(Self.usualCount)
    var order = FindingOrder(capacity: Self.usualCount)
    let kind = plan.kind
    var rank = 0
    for entry in rules.entries {
      var place = findings.count
      entry.look(at: self, of: kind, into: &findings)
      while place < findings.count {
        entry.settle(&findings[place])
        order.add(findings[place].path, words: findings[place].words, rank: rank)
        place += 1
      }
      rank += 1
    }
    markSetAsides(in: &findings)
    return findings.count > 1 ? order.sorted(findings) : findings
  }

  /// Room for the findings of most plans, so that the list need not grow.
  private static let usualCount = 32

  private func markSetAsides(in findings: inout [Finding]) {
    guard !plan.setAsides.isEmpty else { return }
    let setAsides = plan.setAsides
    for place in findings.indices {
      let finding = findings[place]
      findings[place].settle(
        setAsides.last {
          $0.rule == finding.rule.rawValue && $0.path == finding.path.pointer
            && $0.isExplained
        }
      )
    }
  }
}

extension SetAside {
  /// Whether anything but spaces is written as the reason.
  fileprivate var isExplained: Bool {
    reason.utf8.contains { $0 > UInt8(ascii: " ") }
  }
}
