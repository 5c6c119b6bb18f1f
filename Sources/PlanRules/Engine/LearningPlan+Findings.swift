public import PlanModel

extension LearningPlan {
  /// Returns what a teacher may want to look at in the plan.
  ///
  /// Nothing is blocked and nothing is changed. The same plan, rules and day give the
  /// same findings in the same order: by place in the plan, then in the order of the rules.
  ///
  /// - Parameters:
  ///   - rules: The rules to look with.
  ///   - day: The day on which the plan is looked at.
  ///   - yearGroup: The pupil's year group, `nil` if it isn't known.
  /// - Returns: The findings, including those that a person has set aside.
  public func findings(
    applying rules: RuleSet,
    asOf day: Day,
    yearGroup: YearGroup? = nil
  ) -> [Finding] {
    var context = RuleContext(asOf: day, yearGroup: yearGroup)
    context.school = rules.school
    return findings(applying: rules, in: context)
  }

  /// Returns what a teacher may want to look at in the plan, with a context of one's own.
  ///
  /// The context's profile of the school is used, not the rule set's.
  ///
  /// - Parameters:
  ///   - rules: The rules to look with.
  ///   - context: What is known beside the plan.
  /// - Returns: The findings, including those that a person has set aside.
  public func findings(applying rules: RuleSet, in context: RuleContext) -> [Finding] {
    let checked = CheckedPlan(self, context: context)
    var findings: [Finding] = []
    var ranks: [Int] = []
    var noticed: [Finding] = []
    for (rank, entry) in rules.entries.enumerated() {
      entry.rule.check(checked, into: &noticed)
      for var finding in noticed {
        finding.settle(force: entry.force, severity: entry.severity)
        findings.append(finding)
        ranks.append(rank)
      }
      noticed.removeAll(keepingCapacity: true)
    }
    markSetAsides(in: &findings)
    return findings.inPlanOrder(ranks: ranks)
  }

  private func markSetAsides(in findings: inout [Finding]) {
    guard !setAsides.isEmpty else { return }
    for place in findings.indices {
      let finding = findings[place]
      findings[place].settle(
        setAsides.last {
          $0.rule == finding.rule.rawValue && $0.path == finding.path.pointer
        }
      )
    }
  }
}

extension [Finding] {
  /// Returns the findings by place in the plan, then by rule, then by words.
  fileprivate func inPlanOrder(ranks: [Int]) -> [Finding] {
    let order = indices.sorted { one, other in
      let (first, second) = (self[one].path, self[other].path)
      if first.member != second.member || first.index != second.index {
        return first < second
      }
      return (ranks[one], self[one].words?.lowerBound ?? -1, one)
        < (ranks[other], self[other].words?.lowerBound ?? -1, other)
    }
    return order.map { self[$0] }
  }
}
