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
        criterion: CohortSplit(criterion.cells[row]),
        growth: CohortSplit(growth.cells[row]),
        delivery: CohortSplit(delivery.cells[row])
      )
    }
    let all = CohortFigures(
      code: nil,
      name: "All",
      pupils: pupils(of: whole, if: criterion.total != .suppressed),
      targets: criterion.total,
      criterion: CohortSplit(criterion.columnTotals),
      growth: CohortSplit(growth.columnTotals),
      delivery: CohortSplit(delivery.columnTotals)
    )
    return CohortTable(dimension: dimension, rows: figures, whole: all)
  }

  private func disclosed(
    _ tallies: [CohortTally],
    _ split: KeyPath<CohortTally, CohortTally.Split>,
    _ haveOwnPupils: Bool
  ) -> DisclosureTable {
    DisclosureTable(
      tallies.map { $0[keyPath: split] },
      rowTotals: tallies.map(\.total),
      columnTotals: whole[keyPath: split],
      total: whole.total,
      minimum: policy.minimumPupils,
      rounding: policy.rounding,
      haveOwnPupils: haveOwnPupils
    )
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
