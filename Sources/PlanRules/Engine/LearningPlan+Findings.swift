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
    for (rank, entry) in rules.entries.enumerated() where entry.looks(at: kind) {
      let first = findings.count
      entry.rule.check(checked, into: &findings)
      if entry.isChanged {
        for place in first..<max(first, findings.count) {
          findings[place].settle(force: entry.force, severity: entry.severity)
        }
      }
      while ranks.count < findings.count { ranks.append(rank) }
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
    guard count > 1, count == ranks.count else { return self }
    var keys: [OrderKey] = []
    keys.reserveCapacity(count)
    for place in indices {
      keys.append(OrderKey(self[place].path, rank: ranks[place], place: place))
    }
    keys.sort { one, other in
      one.isSameRecord(as: other)
        ? (one.rank, self[one.place].words?.lowerBound ?? -1, one.place)
          < (other.rank, self[other.place].words?.lowerBound ?? -1, other.place)
        : one.comesBefore(other)
    }
    return keys.map { self[$0.place] }
  }
}

/// Where a finding stands in the plan, in numbers that are compared fast.
private struct OrderKey {
  /// The first eight bytes of the member's name.
  let member: UInt64
  let index: Int
  let rank: Int
  let place: Int

  init(_ path: PlanPath, rank: Int, place: Int) {
    var bytes: UInt64 = 0
    var shift: UInt64 = 64
    for byte in path.member.utf8 {
      guard shift > 0 else { break }
      shift -= 8
      bytes |= UInt64(byte) << shift
    }
    member = bytes
    index = path.index ?? -1
    self.rank = rank
    self.place = place
  }

  /// No two lists of a plan begin with the same eight bytes.
  func isSameRecord(as other: Self) -> Bool {
    member == other.member && index == other.index
  }

  func comesBefore(_ other: Self) -> Bool {
    (member, index) < (other.member, other.index)
  }
}
