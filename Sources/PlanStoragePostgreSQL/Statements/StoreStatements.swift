#if PostgreSQL
import PlanModel
import PlanStorage

/// The statements of a store, with the names of its schema in them and never a value.
struct StoreStatements: Sendable {
  let schema: String

  init(_ schema: PostgreSQLSchema) {
    self.schema = schema.name
  }

  /// The columns that an event is made of, of an entry `t`.
  static var eventColumns: String {
    "t.sequence, t.event, t.key_id, t.salt, t.commitment"
  }

  /// The columns that a plan is made of, of a version `v` and its entry `t`.
  static var planColumns: String {
    "v.plan, v.version, v.document, v.key_id, \(eventColumns)"
  }

  static var entryOfVersion: String {
    "t.school = v.school AND t.sequence = v.sequence"
  }

  /// Binds the transaction to a school.
  static func choose(_ school: School.ID) -> SQLStatement {
    SQLStatement(
      "SELECT set_config('learningplankit.school', $1, true)",
      [.text(school.text)]
    )
  }
}

// MARK: - Reading

extension StoreStatements {
  func plan(
    _ id: LearningPlan.ID,
    at moment: PlanMoment,
    of school: School.ID
  ) -> SQLStatement {
    var values: [SQLValue] = [.text(school.text), .text(id.text)]
    var condition = ""
    switch moment {
    case .current: break
    case .asOf(let day):
      condition = "AND effective_from <= $3"
      values.append(.day(day))
    case .version(let version):
      condition = "AND version = $3"
      values.append(.integer(version.number))
    }
    return SQLStatement(
      """
      SELECT \(Self.planColumns) FROM (
      SELECT * FROM \(schema).versions WHERE school = $1 AND plan = $2 \(condition)
      ORDER BY version DESC LIMIT 1) v
      LEFT JOIN \(schema).trail t ON \(Self.entryOfVersion)
      WHERE v.document IS NOT NULL
      """,
      values
    )
  }

  func history(_ id: LearningPlan.ID, of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      SELECT \(Self.eventColumns) FROM \(schema).versions v
      LEFT JOIN \(schema).trail t ON \(Self.entryOfVersion)
      WHERE v.school = $1 AND v.plan = $2 ORDER BY v.version
      """,
      [.text(school.text), .text(id.text)]
    )
  }

  func plans(_ query: PlanQuery, of school: School.ID) -> SQLStatement {
    var conditions = QueryConditions(school)
    conditions.add(query)
    let versions: String
    if let day = query.asOf {
      versions = """
        CROSS JOIN LATERAL (SELECT * FROM \(schema).versions w
        WHERE w.school = p.school AND w.plan = p.plan
        AND w.effective_from <= \(conditions.place(of: .day(day)))
        ORDER BY w.version DESC LIMIT 1) v
        """
      conditions.require("v.document IS NOT NULL")
      conditions.addColumns(of: query, in: "v")
      conditions.addAreasOfVersion(query.areas)
    } else {
      versions = """
        JOIN \(schema).versions v
        ON v.school = p.school AND v.plan = p.plan AND v.version = p.version
        """
      conditions.require("NOT p.deleted")
      conditions.addColumns(of: query, in: "p")
      conditions.addAreas(query.areas, in: "\(schema).plan_areas")
    }
    let limit = conditions.place(of: .integer(query.limit + 1))
    return SQLStatement(
      """
      SELECT \(Self.planColumns) FROM \(schema).plans p \(versions)
      LEFT JOIN \(schema).trail t ON \(Self.entryOfVersion)
      WHERE \(conditions.text) ORDER BY p.plan LIMIT \(limit)
      """,
      conditions.values
    )
  }
}

// MARK: - Pupils

extension StoreStatements {
  var pupilRows: String {
    """
    SELECT p.pupil, p.version, p.document, p.key_id, \(Self.eventColumns)
    FROM \(schema).pupils p
    LEFT JOIN \(schema).trail t ON t.school = p.school AND t.sequence = p.sequence
    """
  }

  /// Finds a pupil, also one that was removed, without a document then.
  func pupil(_ id: Pupil.ID, of school: School.ID) -> SQLStatement {
    SQLStatement(
      "\(pupilRows) WHERE p.school = $1 AND p.pupil = $2",
      [.text(school.text), .text(id.text)]
    )
  }

  func pupils(after id: Pupil.ID?, limit: Int, of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      \(pupilRows) WHERE p.school = $1 AND p.pupil > $2 AND p.document IS NOT NULL
      ORDER BY p.pupil LIMIT $3
      """,
      [.text(school.text), .text(id?.text ?? ""), .integer(limit + 1)]
    )
  }

  func keep(
    _ id: Pupil.ID,
    _ version: RecordVersion,
    _ change: PreparedChange,
    of school: School.ID
  ) -> SQLStatement {
    SQLStatement(
      """
      INSERT INTO \(schema).pupils (school, pupil, version, sequence, document, key_id)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (school, pupil) DO UPDATE SET version = EXCLUDED.version,
      sequence = EXCLUDED.sequence, document = EXCLUDED.document, key_id = EXCLUDED.key_id
      """,
      [
        .text(school.text), .text(id.text), .integer(version.number),
        .integer(change.entry.sequence),
      ] + change.document.values
    )
  }
}
#endif
