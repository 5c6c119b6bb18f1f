#if SQLite
public import PlanModel
import PlanStorage

extension SQLitePlanStore {
  public func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> PlanPage {
    var selection = PlanSelection(query)
    if selection.isEmpty { return PlanPage([], next: nil) }
    if sealer.isSealing { selection = tokenSelection(query) }
    // A sealed store shows nothing to count by, so all that may match is opened.
    let limit = sealer.isSealing ? Int.max : query.limit + 1
    let rows = try await whenFree { () throws(SQLitePlanStoreError) in
      try fill(with: selection)
      return try foundPlans(of: selection, asOf: query.asOf, limit: limit, by: access)
    }
    guard sealer.isSealing else { return try page(query, of: rows, by: access) }
    return try await whenFree { () throws(SQLitePlanStoreError) in
      try openedPage(query, of: rows, by: access)
    }
  }

  /// Returns the selection by tokens: by plan and by pupil, and by nothing else.
  private func tokenSelection(_ query: PlanQuery) -> PlanSelection {
    var selection = PlanSelection()
    if let ids = query.ids { selection.set(.ids, ids.map { key($0, .plan) }) }
    if let pupils = query.pupils {
      selection.set(.pupils, pupils.map { key($0, .pupil) })
    }
    return selection
  }
}

// MARK: - Rows

/// A plan that was found, not yet read.
struct FoundPlan {
  let key: [UInt8]

  /// What is kept of it.
  let document: KeptDocument
}

extension SQLitePlanStore {
  /// Puts the values of conditions with many of them into the temporary table.
  private func fill(with selection: PlanSelection) throws(SQLitePlanStoreError) {
    let many = selection.terms.compactMap { condition, term in
      if case .many(let values) = term { (condition, values) } else { nil }
    }
    guard !many.isEmpty else { return }
    try database.run(
      """
      CREATE TEMP TABLE IF NOT EXISTS asked (
        condition INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY (condition, value)
      ) WITHOUT ROWID
      """
    )
    try database.run("DELETE FROM temp.asked")
    for (condition, values) in many {
      for value in values {
        try database.run(
          "INSERT INTO temp.asked (condition, value) VALUES (?, ?)",
          [.integer(condition.rawValue), value]
        )
      }
    }
  }

  private func foundPlans(
    of selection: PlanSelection,
    asOf day: Day?,
    limit: Int,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> [FoundPlan] {
    let school = DatabaseValue.text(access.school.text)
    let query: PlanSelection.Query
    if let day {
      query = selection.plans(of: school, asOf: Int(day.number), limit: limit)
    } else {
      let driver = try driver(of: selection, in: school)
      query = selection.currentPlans(of: school, through: driver, limit: limit)
    }
    return try database.all(
      """
      SELECT k.plan, v.document, v.key_id, \(KeptEvent.columns)
      FROM (\(query.sql)) k CROSS JOIN plan_version v ON v.number = k.number
      CROSS JOIN entry e ON e.number = v.entry
      """,
      query.values
    ) { FoundPlan(key: $0.bytes(0), document: KeptDocument($0, from: 1)) }
  }

  /// Returns the condition that allows the fewest plans, as far as a short count tells.
  private func driver(
    of selection: PlanSelection,
    in school: DatabaseValue
  ) throws(SQLitePlanStoreError) -> PlanSelection.Condition? {
    if selection.terms[.ids] != nil { return .ids }
    guard selection.terms.count > 1 else { return selection.terms.keys.first }
    var fewest = Self.countedPlans
    var driver: PlanSelection.Condition?
    for condition in PlanSelection.Condition.allCases {
      guard let query = selection.count(of: condition, in: school, upTo: fewest) else {
        continue
      }
      let count = try database.number(query.sql, query.values)
      if count < fewest { (fewest, driver) = (count, condition) }
    }
    return driver
  }

  /// How many plans are counted at most; more are read in the order of identifiers.
  private static var countedPlans: Int { 2_000 }
}

// MARK: - Pages

extension SQLitePlanStore {
  private func page(
    _ query: PlanQuery,
    of rows: [FoundPlan],
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> PlanPage {
    let reader = reader(for: access)
    let found = rows.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var page = PlanPage([], next: nil)
    var last: LearningPlan.ID?
    for row in found.prefix(query.limit) {
      guard let text = String(validating: row.key, as: UTF8.self),
        let id = LearningPlan.ID(text)
      else { throw SQLitePlanStoreError(.damaged) }
      last = id
      guard let stored = try? row.document.plan(reader), stored.id == id else {
        page.unreadable.append(id)
        continue
      }
      if query.matches(stored.plan) { page.items.append(stored) }
    }
    if found.count > query.limit { page.next = last }
    return page
  }

  /// Returns the page out of all plans that may match, each of which is opened.
  private func openedPage(
    _ query: PlanQuery,
    of rows: [FoundPlan],
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> PlanPage {
    let reader = reader(for: access)
    var matching: [StoredPlan] = []
    var unreadable: [LearningPlan.ID] = []
    for row in rows {
      if let stored = try? row.document.plan(reader) {
        if query.matches(stored.plan) { matching.append(stored) }
      } else if let id = try unreadableID(of: row, query, by: access) {
        unreadable.append(id)
      } else if !row.document.event.isGone {
        // Nothing that is left says which plan it is, and nobody has accepted that.
        throw SQLitePlanStoreError(.damaged)
      }
    }
    var page = query.page(of: matching)
    let end = page.next
    page.unreadable = unreadable.sorted().filter { id in
      (query.after.map { $0 < id } ?? true) && (end.map { id <= $0 } ?? true)
    }
    return page
  }
}
#endif
