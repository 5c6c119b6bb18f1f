import PlanCodec
import PlanProgress

/// Operations on counts over a class or a school.
enum CohortOperations {
  static let all = [
    Operation("cohort", disclose)
  ]

  /// Makes a table of counts of pupils in which no small count can be read; one that is not
  /// shown is `null`.
  @Sendable
  private static func disclose(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let table = DisclosureTable(
      try counts(in: input.member("counts")),
      minimum: try minimum(in: input),
      rounding: try input.optionalMember("rounding")?.integer()
    )
    return [
      "cells": .array(table.cells.map(json)),
      "rowTotals": json(table.rowTotals),
      "columnTotals": json(table.columnTotals),
      "total": JSONValue(table.total.value),
      "reason": JSONValue(text: isWhole(table) ? nil : "count.small"),
    ]
  }

  private static func json(_ counts: [DisclosedCount]) -> JSONValue {
    .array(counts.map { JSONValue($0.value) })
  }

  private static func isWhole(_ table: DisclosureTable) -> Bool {
    let counts = table.cells.joined() + table.rowTotals + table.columnTotals
    return !counts.contains(.suppressed) && table.total != .suppressed
  }
}

// MARK: - Members

extension CohortOperations {
  private static func minimum(in input: OperationInput) throws(OperationError) -> Int {
    try input.optionalMember("minimum")?.integer() ?? DisclosureTable.leastMinimum
  }

  /// Returns rows of counts: of a list, or of an object whose names don't matter.
  private static func counts(
    in input: OperationInput
  ) throws(OperationError) -> [[Int]] {
    var rows: [OperationInput] = []
    if input.value.members == nil {
      rows = try input.elements(atMost: OperationInput.maximumCases)
    } else {
      rows = try input.namedElements(atMost: OperationInput.maximumCases).map { $0.1 }
    }
    var counts: [[Int]] = []
    for row in rows {
      let isRow = row.value.elements != nil
      let cells = isRow ? try row.elements(atMost: OperationInput.maximumCases) : [row]
      var values: [Int] = []
      for cell in cells { values.append(try count(in: cell)) }
      counts.append(values)
    }
    return counts
  }

  private static func count(in input: OperationInput) throws(OperationError) -> Int {
    let count = try input.integer()
    guard 0...1_000_000_000 ~= count else {
      throw input.outOfRange("write a number from 0 to 1000000000")
    }
    return count
  }
}
