#if SQLite
import PlanModel

/// The statement that finds the plans of a page, without reading them.
///
/// Each condition has one value or many. Many values stand in a temporary table, so that the
/// text of a statement depends on which conditions there are and never on what is asked for.
struct PlanSelection {
  /// A condition on a column of the current plans.
  enum Condition: Int, CaseIterable {
    case ids
    case pupils
    case kinds
    case lifecycles
    case areas
    case review

    /// The column of the table of current plans, `nil` if it stands in another table.
    var column: String? {
      switch self {
      case .ids: "plan"
      case .pupils: "pupil"
      case .kinds: "kind"
      case .lifecycles: "lifecycle"
      case .review: "next_review"
      case .areas: nil
      }
    }

    /// The index of the column, `nil` if the column is part of the table's key.
    var index: String? {
      switch self {
      case .ids: nil
      case .pupils: "plan_pupil"
      case .kinds: "plan_kind"
      case .lifecycles: "plan_lifecycle"
      case .areas: "plan_area_area"
      case .review: "plan_review"
      }
    }
  }

  /// What is asked of a column.
  enum Term: Hashable {
    case one(DatabaseValue)
    case many([DatabaseValue])
    case before(DatabaseValue)
  }

  /// The conditions that are set.
  var terms: [Condition: Term] = [:]

  /// The bytes that the identifier comes after, or begins at.
  var lowest: (bytes: [UInt8], isIncluded: Bool) = ([], true)

  /// The bytes that the identifier comes before, `nil` if there is no such bound.
  var highest: [UInt8]?
}

// MARK: - From a query

extension PlanSelection {
  /// Creates the selection of the plans that a query asks for in clear text.
  init(_ query: PlanQuery) {
    set(.ids, query.ids?.map(\.text))
    set(.pupils, query.pupils?.map(\.text))
    set(.kinds, query.kinds?.map(\.rawValue))
    set(.lifecycles, query.lifecycles?.map(\.rawValue))
    set(.areas, query.areas?.map(\.rawValue))
    if let day = query.reviewDueBefore {
      terms[.review] = .before(.integer(Int(day.number)))
    }
    if let prefix = query.idPrefix.map({ Array($0.utf8) }), let last = prefix.last {
      lowest = (prefix, true)
      // No byte of UTF-8 is the largest.
      highest = prefix.dropLast() + [last + 1]
    }
    if let after = query.after.map({ Array($0.text.utf8) }),
      !after.lexicographicallyPrecedes(lowest.bytes)
    {
      lowest = (after, false)
    }
  }

  private mutating func set(_ condition: Condition, _ texts: [String]?) {
    guard let texts else { return }
    set(condition, texts.map { .text($0) })
  }

  mutating func set(_ condition: Condition, _ values: [DatabaseValue]) {
    terms[condition] = values.count == 1 ? .one(values[0]) : .many(values)
  }

  /// Whether a condition allows nothing.
  var isEmpty: Bool { terms.values.contains(.many([])) }
}
#endif
