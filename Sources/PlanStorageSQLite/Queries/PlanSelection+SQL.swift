#if SQLite
extension PlanSelection {
  /// A statement and its values.
  typealias Query = (sql: String, values: [DatabaseValue])

  private static let ofSchool = "(SELECT number FROM school WHERE id = ?)"

  /// Returns the statement for current plans.
  ///
  /// The driver is the condition whose index is used; without one, plans are gone through in
  /// the order of their identifiers.
  func currentPlans(
    of school: DatabaseValue,
    through driver: Condition?,
    limit: Int
  ) -> Query {
    var sql = "SELECT p.plan AS plan, p.last AS number FROM "
    var values: [DatabaseValue] = []
    if driver == .areas, case .one(let area) = terms[.areas] {
      sql += """
        plan_area a CROSS JOIN plan p ON p.school = a.school AND p.plan = a.plan
        WHERE a.school = \(Self.ofSchool) AND a.area = ?
        """
      values = [school, area]
      add(bounds(on: "a.plan"), to: &sql, &values)
    } else {
      sql += "plan p WHERE p.school = \(Self.ofSchool)"
      values = [school]
      // A sign keeps a column's index from being used.
      add(bounds(on: driver == .review ? "+p.plan" : "p.plan"), to: &sql, &values)
    }
    sql += " AND p.pupil IS NOT NULL"
    for (condition, term) in orderedTerms {
      guard condition != .areas else {
        if driver != .areas { add(anyArea(school, term), to: &sql, &values) }
        if driver == .areas, case .many = term {
          add(planOfAreas(school), to: &sql, &values)
        }
        continue
      }
      let sign = condition == driver || condition == .ids ? "" : "+"
      add(
        Self.comparison(sign + (condition.column ?? ""), condition, term),
        to: &sql,
        &values
      )
    }
    return (sql + " ORDER BY p.plan LIMIT ?", values + [.integer(limit)])
  }

  /// Returns the statement for the versions that counted on a day.
  ///
  /// Areas are not looked at, because they are kept for current plans only.
  func plans(of school: DatabaseValue, asOf day: Int, limit: Int) -> Query {
    var sql = """
      SELECT p.plan AS plan, v.number AS number
      FROM plan p CROSS JOIN plan_version v ON v.number = (
        SELECT w.number FROM plan_version w
        WHERE w.school = p.school AND w.plan = p.plan AND w.effective_from <= ?
        ORDER BY w.version DESC LIMIT 1
      )
      WHERE p.school = \(Self.ofSchool) AND v.document IS NOT NULL
      """
    var values: [DatabaseValue] = [.integer(day), school]
    add(bounds(on: "p.plan"), to: &sql, &values)
    for (condition, term) in orderedTerms where condition != .areas {
      let column = condition.column ?? ""
      let kept = condition == .ids ? column : "v." + column.dropFirst(2)
      add(Self.comparison(kept, condition, term), to: &sql, &values)
      guard condition == .pupils else { continue }
      let (comparison, found) = Self.comparison("w.pupil", condition, term)
      sql += """
         AND p.plan IN (
          SELECT w.plan FROM plan_version w
          WHERE w.school = \(Self.ofSchool) AND \(comparison)
        )
        """
      values += [school] + found
    }
    return (sql + " ORDER BY p.plan LIMIT ?", values + [.integer(limit)])
  }

  /// Returns the statement that counts the plans a condition allows, up to a number.
  func count(
    of condition: Condition,
    in school: DatabaseValue,
    upTo most: Int
  ) -> Query? {
    guard let term = terms[condition] else { return nil }
    let column = condition.column ?? "p.area"
    let table = condition == .areas ? "plan_area" : "plan"
    let (comparison, values) = Self.comparison(column, condition, term)
    let sql = """
      SELECT count(*) FROM (
        SELECT 1 FROM \(table) p WHERE p.school = \(Self.ofSchool) AND \(comparison) LIMIT ?
      )
      """
    return (sql, [school] + values + [.integer(most)])
  }
}

// MARK: - Parts

extension PlanSelection {
  private var orderedTerms: [(Condition, Term)] {
    Condition.allCases.compactMap { condition in
      terms[condition].map { (condition, $0) }
    }
  }

  private func add(_ part: Query, to sql: inout String, _ values: inout [DatabaseValue]) {
    sql += " AND " + part.sql
    values += part.values
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
  private func anyArea(_ school: DatabaseValue, _ term: Term) -> Query {
    let (comparison, values) = Self.comparison("a.area", .areas, term)
    let sql = """
      EXISTS (
        SELECT 1 FROM plan_area a
        WHERE a.school = p.school AND a.plan = p.plan AND \(comparison)
      )
      """
    return (sql, values)
  }

  /// Returns that a plan is in one of several areas, found by the index of areas.
  private func planOfAreas(_ school: DatabaseValue) -> Query {
    let (comparison, values) = Self.comparison("a.area", .areas, .many([]))
    let (bounds, limits) = bounds(on: "a.plan")
    let sql = """
      p.plan IN (
        SELECT a.plan FROM plan_area a
        WHERE a.school = \(Self.ofSchool) AND \(comparison) AND \(bounds)
      )
      """
    return (sql, [school] + values + limits)
  }
}
#endif
