import PlanModel

extension Cohort {
  /// Returns the counts of targets with a value to reach, small ones suppressed.
  ///
  /// - Parameter dimension: By what the targets are counted.
  /// - Returns: The counts.
  public func table(by dimension: CohortDimension) -> CohortTable {
    let sorted = rows.filter { $0.key.dimension == dimension }
      .sorted { $0.key < $1.key }
    let tallies = sorted.map(\.value)
    let hasOwnPupils = dimension == .yearGroup
    // A pupil may stand in several rows; how many do can be had by adding the rows up.
    let repeated = CohortCell.sum(tallies.map(\.total)).pupils - whole.total.pupils
    let criterion = disclosed(tallies, \.criterion, hasOwnPupils)
    let growth = disclosed(tallies, \.growth, hasOwnPupils)
    let delivery = disclosed(tallies, \.delivery, hasOwnPupils)
    let figures = sorted.indices.map { row in
      CohortFigures(
        code: sorted[row].key.code,
        name: sorted[row].key.name,
        pupils: pupils(
          of: tallies[row],
          if: criterion.rowTotals[row] != .suppressed,
          inSeveralRows: repeated
        ),
        targets: criterion.rowTotals[row],
        criterion: split(criterion.cells[row], tallies[row].criterion),
        growth: split(growth.cells[row], tallies[row].growth),
        delivery: split(delivery.cells[row], tallies[row].delivery)
      )
    }
    let all = CohortFigures(
      code: nil,
      name: "All",
      pupils: pupils(of: whole, if: criterion.total != .suppressed),
      targets: criterion.total,
      criterion: split(criterion.columnTotals, whole.criterion),
      growth: split(growth.columnTotals, whole.growth),
      delivery: split(delivery.columnTotals, whole.delivery)
    )
    return CohortTable(dimension: dimension, rows: figures, whole: all)
  }

  /// Decides which answers may be shown.
  ///
  /// Yes and no say something of pupils and are protected. That nobody can answer says
  /// something of the records, and a few of those, or none, give no pupil away.
  private func disclosed(
    _ tallies: [CohortTally],
    _ split: KeyPath<CohortTally, CohortTally.Split>,
    _ haveOwnPupils: Bool
  ) -> DisclosureTable {
    DisclosureTable(
      tallies.map { Array($0[keyPath: split].prefix(2)) },
      rowTotals: tallies.map(\.total),
      columnTotals: Array(whole[keyPath: split].prefix(2)),
      total: whole.total,
      minimum: policy.minimumPupils,
      rounding: policy.rounding,
      haveOwnPupils: haveOwnPupils
    )
  }

  /// Returns the answers of a row, with those that nobody knows where the others are shown.
  private func split(
    _ answers: [DisclosedCount],
    _ tally: CohortTally.Split
  ) -> CohortSplit {
    let isShown = !answers.contains(.suppressed)
    let notKnown: DisclosedCount =
      isShown ? .count(rounded(tally[2].targets)) : .suppressed
    return CohortSplit(answers + [notKnown])
  }

  /// Returns a number of pupils, unless it or that of all others is small.
  private func pupils(
    of tally: CohortTally,
    if isShown: Bool,
    inSeveralRows repeated: Int = 0
  ) -> DisclosedCount {
    let others = whole.total.pupils - tally.total.pupils
    let areLarge = [others, repeated].allSatisfy { $0 == 0 || $0 >= policy.minimumPupils }
    guard isShown, areLarge else { return .suppressed }
    return .count(rounded(tally.total.pupils))
  }

  private func rounded(_ count: Int) -> Int {
    let base = min(max(policy.rounding ?? 1, 1), policy.minimumPupils)
    return DisclosureTable.rounded(count, to: base)
  }

  /// How many targets have an open style, by style in their official order.
  ///
  /// They are in no percentage, and in no other table.
  public var openTargets: [CohortOpenCount] {
    open.sorted { $0.key < $1.key }.map { row, tally in
      let isShown = tally.total.pupils >= policy.minimumPupils
      return CohortOpenCount(
        style: TargetStyle(rawValue: row.code ?? ""),
        targets: isShown ? .count(rounded(tally.total.targets)) : .suppressed
      )
    }
  }
}
