#if PostgreSQL
import PlanModel

/// The conditions of a query, with their values beside them.
struct QueryConditions {
  private var conditions: [String] = []

  /// The values, in the order of their places.
  private(set) var values: [SQLValue] = []

  init(_ school: School.ID) {
    conditions.append("p.school = \(place(of: .text(school.text)))")
  }

  /// All conditions, each of which must hold.
  var text: String { conditions.joined(separator: " AND ") }

  mutating func require(_ condition: String) {
    conditions.append(condition)
  }

  /// Adds a value and returns the text that stands for it.
  mutating func place(of value: SQLValue) -> String {
    values.append(value)
    return "$\(values.count)"
  }

  /// Adds the conditions on the identifier.
  mutating func add(_ query: PlanQuery) {
    if let after = query.after { require("p.plan > \(place(of: .text(after.text)))") }
    if let ids = query.ids {
      require("p.plan = ANY(\(place(of: .texts(ids.map(\.text)))))")
    }
    guard let prefix = query.idPrefix else { return }
    // Identifiers have no NUL, and the server can't be asked for one.
    guard !prefix.utf8.contains(0) else {
      require("false")
      return
    }
    let place = place(of: .text(prefix))
    require("p.plan >= \(place) AND starts_with(p.plan, \(place))")
  }

  /// Adds the conditions on the columns that the current plan and each version have.
  mutating func addColumns(of query: PlanQuery, in table: String) {
    if let pupils = query.pupils {
      require("\(table).pupil = ANY(\(place(of: .texts(pupils.map(\.text)))))")
    }
    if let kinds = query.kinds {
      require("\(table).kind = ANY(\(place(of: .texts(CodeKey.texts(of: kinds)))))")
    }
    if let lifecycles = query.lifecycles {
      let place = place(of: .texts(CodeKey.texts(of: lifecycles)))
      require("\(table).lifecycle = ANY(\(place))")
    }
    if let day = query.reviewDueBefore {
      require("\(table).next_review < \(place(of: .day(day)))")
    }
  }

  mutating func addAreasOfVersion(_ areas: Set<AreaOfNeed>?) {
    guard let areas else { return }
    require("v.areas && \(place(of: .texts(CodeKey.texts(of: areas))))")
  }

  mutating func addAreas(_ areas: Set<AreaOfNeed>?, in table: String) {
    guard let areas else { return }
    let place = place(of: .texts(CodeKey.texts(of: areas)))
    require(
      """
      p.plan IN (SELECT a.plan FROM \(table) a
      WHERE a.school = $1 AND a.area = ANY(\(place)))
      """
    )
  }
}
#endif
