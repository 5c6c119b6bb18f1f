#if SQLite
// SQLite reads a table in the order of its key rather than through an index that has not all
// columns. So each statement says which index it goes through.

extension PlanSelection {
  /// A statement or a part of one, and its values.
  typealias Query = (sql: String, values: [DatabaseValue])

  static let ofSchool = "(SELECT number FROM school WHERE id = ?)"

  /// Returns the statement for current plans.
  ///
  /// The driver is the condition whose index is used; without one, plans are gone through in
  /// the order of their identifiers.
  func currentPlans(
    of school: DatabaseValue,
    through driver: Condition?,
    limit: Int
  ) -> Query {
    var query: Query = ("SELECT p.plan AS plan, p.last AS number FROM ", [])
    let order: String
    if let keys = keys(of: school, through: driver) {
      query.sql += """
        (\(keys.sql)) a CROSS JOIN plan p ON p.school = \(Self.ofSchool)
        AND p.plan = a.plan WHERE +p.pupil IS NOT NULL
        """
      query.values = keys.values + [school]
      order = "a.plan"
    } else {
      let index = driver?.index.map { " INDEXED BY \($0)" } ?? ""
      query.sql += "plan p\(index) WHERE p.school = \(Self.ofSchool)"
      // The sign keeps this from being looked up in the index of pupils.
      query.sql += " AND +p.pupil IS NOT NULL"
      query.values = [school]
      add(bounds(on: "p.plan"), to: &query)
      order = "p.plan"
    }
    for (condition, term) in orderedTerms {
      if let column = condition.column {
        add(Self.comparison("p." + column, condition, term), to: &query)
      } else if driver != .areas {
        add(anyArea(term), to: &query)
      }
    }
    return (query.sql + " ORDER BY \(order) LIMIT ?", query.values + [.integer(limit)])
  }

  /// Returns the statement for the versions that counted on a day.
  ///
  /// Areas are not looked at, because they are kept for current plans only.
  func plans(of school: DatabaseValue, asOf day: Int, limit: Int) -> Query {
    let keys = keysEver(of: school)
    var query: Query = (
      """
      SELECT a.plan AS plan, v.number AS number
      FROM (\(keys.sql)) a CROSS JOIN plan_version v ON v.number = (
        SELECT w.number FROM plan_version w
        WHERE w.school = \(Self.ofSchool) AND w.plan = a.plan AND w.effective_from <= ?
        ORDER BY w.version DESC LIMIT 1
      )
      WHERE v.document IS NOT NULL
      """, keys.values + [school, .integer(day)]
    )
    for (condition, term) in orderedTerms {
      guard let column = condition.column else { continue }
      add(Self.comparison("v." + column, condition, term), to: &query)
    }
    return (query.sql + " ORDER BY a.plan LIMIT ?", query.values + [.integer(limit)])
  }

  /// Returns the statement that counts the plans a condition allows, up to a number.
  func count(
    of condition: Condition,
    in school: DatabaseValue,
    upTo most: Int
  ) -> Query? {
    guard let term = terms[condition] else { return nil }
    let table = condition.column == nil ? "plan_area" : "plan"
    let column = "p." + (condition.column ?? "area")
    let (comparison, values) = Self.comparison(column, condition, term)
    let index = condition.index.map { " INDEXED BY \($0)" } ?? ""
    let sql = """
      SELECT count(*) FROM (
        SELECT 1 FROM \(table) p\(index)
        WHERE p.school = \(Self.ofSchool) AND \(comparison) LIMIT ?
      )
      """
    return (sql, [school] + values + [.integer(most)])
  }
}

// MARK: - Where plans are looked for

extension PlanSelection {
  /// Returns the plans that a condition names in another table than that of current plans.
  private func keys(of school: DatabaseValue, through driver: Condition?) -> Query? {
    switch driver {
    case .ids: askedKeys
    case .areas: keys(of: school, in: "plan_area", .areas)
    default: nil
    }
  }

  /// Returns the plans that may have counted on a day, in the order of identifiers.
  private func keysEver(of school: DatabaseValue) -> Query {
    if let keys = askedKeys { return keys }
    if let keys = keys(of: school, in: "plan_version", .pupils) { return keys }
    var query: Query = (
      "SELECT p.plan AS plan FROM plan p WHERE p.school = \(Self.ofSchool)", [school]
    )
    add(bounds(on: "p.plan"), to: &query)
    return query
  }

  /// The plans that are asked for by their identifiers, `nil` unless there are several.
  private var askedKeys: Query? {
    guard case .many = terms[.ids] else { return nil }
    var query: Query = (
      "SELECT q.value AS plan FROM temp.asked q WHERE q.condition = ?",
      [.integer(Condition.ids.rawValue)]
    )
    add(bounds(on: "q.value"), to: &query)
    return query
  }

  /// Returns the plans that a condition allows by a table with several rows for each.
  private func keys(
    of school: DatabaseValue,
    in table: String,
    _ condition: Condition
  ) -> Query? {
    guard let term = terms[condition] else { return nil }
    let column = condition.column ?? "area"
    // A plan is in one area once, and then the rows come in the order of the plans.
    var isSorted = false
    if condition == .areas, case .one = term { isSorted = true }
    var query: Query = (
      """
      SELECT \(isSorted ? "" : "DISTINCT ")w.plan AS plan
      FROM \(table) w INDEXED BY \(table)_\(column) WHERE w.school = \(Self.ofSchool)
      """, [school]
    )
    add(Self.comparison("w." + column, condition, term), to: &query)
    add(bounds(on: "w.plan"), to: &query)
    return query
  }
}

// MARK: - Parts

extension PlanSelection {
  private var orderedTerms: [(Condition, Term)] {
    Condition.allCases.compactMap { condition in
      terms[condition].map { (condition, $0) }
    }
  }

  private func add(_ part: Query, to query: inout Query) {
    query.sql += " AND " + part.sql
    query.values += part.values
  }

  private func bounds(on column: String) -> Query {
    let comparison = lowest.isIncluded ? ">=" : ">"
    let low = "\(column) \(comparison) ?"
    guard let highest else { return (low, [.bytes(lowest.bytes)]) }
    return (low + " AND \(column) < ?", [.bytes(lowest.bytes), .bytes(highest)])
  }

  private static func comparison(
    _ column: String,
    _ condition: Condition,
    _ term: Term
  ) -> Query {
    switch term {
    case .one(let value): ("\(column) = ?", [value])
    case .before(let value): ("\(column) < ?", [value])
    case .many:
      (
        "\(column) IN (SELECT value FROM temp.asked WHERE condition = ?)",
        [.integer(condition.rawValue)]
      )
    }
  }

  /// Returns that a plan is in one of the areas, looked up plan by plan.
  private func anyArea(_ term: Term) -> Query {
    let (comparison, values) = Self.comparison("a.area", .areas, term)
    let sql = """
      EXISTS (
        SELECT 1 FROM plan_area a
        WHERE a.school = p.school AND a.plan = p.plan AND \(comparison)
      )
      """
    return (sql, values)
  }
}
#endif
