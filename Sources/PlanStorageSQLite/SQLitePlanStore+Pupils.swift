#if SQLite
public import PlanModel
import PlanStorage

extension SQLitePlanStore: PupilStore {
  public func pupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> StoredPupil? {
    try await whenFree { () throws(SQLitePlanStoreError) in
      try storedPupil(withID: id, by: access)
    }
  }

  public func pupils(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> PupilPage {
    let limit = min(max(limit, 1), PlanQuery.largestLimit)
    var items: [StoredPupil]
    if sealer.isSealing {
      // Tokens have no order that means anything, so all are opened.
      let all = try await pupils(Self.allPupils, [.text(access.school.text)], by: access)
      let later = id.map { id in all.filter { id < $0.id } } ?? all
      items = Array(later.sorted { $0.id < $1.id }.prefix(limit + 1))
    } else {
      let values: [DatabaseValue] = [
        .text(access.school.text), .text(id?.text ?? ""), .integer(limit + 1),
      ]
      items = try await pupils(Self.pageOfPupils, values, by: access)
    }
    guard items.count > limit else { return PupilPage(items, next: nil) }
    items.removeLast()
    return PupilPage(items, next: items.last?.id)
  }

  @discardableResult
  public func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<SQLitePlanStoreError>) -> StoredPupil {
    try await changePupil(pupil.id, expecting: expected, by: access) {
      writer,
      latest throws(RecordFailure) in
      try writer.prepareSaving(pupil, after: latest)
    }
  }

  public func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) async throws(PupilStoreError<SQLitePlanStoreError>) {
    try await changePupil(id, expecting: expected, by: access) {
      writer,
      latest throws(RecordFailure) in
      guard let latest else { throw .damaged }
      return ((), try writer.prepareRemoval(of: id, after: latest))
    }
  }
}

// MARK: - Changing

extension SQLitePlanStore {
  private func changePupil<Value>(
    _ id: Pupil.ID,
    expecting expected: RecordVersion?,
    by access: PlanAccess,
    _ prepare: (inout RecordWriter, LatestVersion?) throws(RecordFailure) -> (
      Value, PreparedChange
    )
  ) async throws(PupilStoreError<SQLitePlanStoreError>) -> Value {
    let outcome: Result<Value, PupilStoreError<SQLitePlanStoreError>>
    do throws(SQLitePlanStoreError) {
      outcome = try await change { () throws(SQLitePlanStoreError) in
        let school = try schoolToChange(access.school)
        let key = key(id, .pupil)
        let latest = try latestPupil(key, in: school, reader(for: access))
        switch LatestVersion.answer(expecting: expected, latest: latest) {
        case .fits: break
        case .notFound: return .failure(.notFound(id))
        case .conflict: return .failure(try conflict(id, expected, by: access))
        }
        var writer = RecordWriter(after: school.head, sealer: sealer, by: access)
        let (value, prepared) = try records { () throws(RecordFailure) in
          try prepare(&writer, latest)
        }
        try write(prepared, key: key, of: school)
        try setHead(writer.head, of: school)
        return .success(value)
      }
      // Former names go from the log as well, unless somebody still reads there.
      if expected != nil { try? Scrubbing(database).emptyLog() }
    } catch {
      throw PupilStoreError(of: error)
    }
    return try outcome.get()
  }

  private func write(
    _ prepared: PreparedChange,
    key: DatabaseValue,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) {
    let entry = try insert(prepared, of: school)
    try database.run(
      """
      INSERT INTO pupil (school, pupil, entry, document, key_id) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (school, pupil) DO UPDATE SET entry = excluded.entry,
        document = excluded.document, key_id = excluded.key_id
      """,
      [
        .integer(school.number), key, .integer(entry), .bytes(prepared.document?.bytes),
        .text(prepared.document?.keyID),
      ]
    )
  }

  private func conflict(
    _ id: Pupil.ID,
    _ expected: RecordVersion?,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> PupilStoreError<SQLitePlanStoreError> {
    guard let found = try storedPupil(withID: id, by: access) else {
      throw SQLitePlanStoreError(.damaged)
    }
    return .conflict(StoreConflict(expected: expected, found: found))
  }
}

// MARK: - Rows

extension SQLitePlanStore {
  private static let latestPupil = """
    SELECT \(KeptEvent.columns) FROM pupil p CROSS JOIN entry e ON e.number = p.entry
    WHERE p.school = ? AND p.pupil = ?
    """

  private static let documents = """
    SELECT p.document, p.key_id, \(KeptEvent.columns)
    FROM pupil p CROSS JOIN entry e ON e.number = p.entry
    WHERE p.school = (SELECT number FROM school WHERE id = ?) AND p.document IS NOT NULL
    """

  private static let allPupils = documents
  private static let onePupil = documents + " AND p.pupil = ?"
  private static let pageOfPupils =
    documents + " AND p.pupil > ? ORDER BY p.pupil LIMIT ?"

  /// Returns what is known of the last version of a pupil, from the event that made it.
  private func latestPupil(
    _ key: DatabaseValue,
    in school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> LatestVersion? {
    let kept = try database.first(Self.latestPupil, [.integer(school.number), key]) {
      KeptEvent($0, from: 0)
    }
    guard let kept else { return nil }
    return try records { () throws(RecordFailure) in
      guard let latest = LatestVersion(try kept.event(reader)) else { throw .damaged }
      return latest
    }
  }

  private func storedPupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> StoredPupil? {
    let values: [DatabaseValue] = [.text(access.school.text), key(id, .pupil)]
    let kept = try database.first(Self.onePupil, values) { KeptDocument($0, from: 0) }
    guard let kept else { return nil }
    return try records { () throws(RecordFailure) in
      let stored = try kept.pupil(reader(for: access))
      guard stored.id == id else { throw .damaged }
      return stored
    }
  }

  private func pupils(
    _ sql: String,
    _ values: [DatabaseValue],
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> [StoredPupil] {
    let kept = try await whenFree { () throws(SQLitePlanStoreError) in
      try database.all(sql, values) { KeptDocument($0, from: 0) }
    }
    let reader = reader(for: access)
    return try records { () throws(RecordFailure) in
      var pupils: [StoredPupil] = []
      for document in kept { pupils.append(try document.pupil(reader)) }
      return pupils
    }
  }
}
#endif
