#if PostgreSQL
import PlanModel

extension StoreStatements {
  /// Returns the last event of each plan that was saved before, and what its row says of the
  /// version.
  func latest(_ plans: [LearningPlan.ID], of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      SELECT p.plan, \(Self.eventColumns), p.version, p.deleted, p.pupil
      FROM \(schema).plans p
      LEFT JOIN \(schema).trail t ON t.school = p.school AND t.sequence = p.sequence
      WHERE p.school = $1 AND p.plan = ANY($2)
      """,
      [.text(school.text), .texts(plans.map(\.text))]
    )
  }

  var addVersion: String {
    """
    INSERT INTO \(schema).versions (school, plan, version, sequence, effective_from,
    pupil, kind, lifecycle, areas, next_review, document, key_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  }

  var setCurrent: String {
    """
    INSERT INTO \(schema).plans (school, plan, version, sequence, deleted, pupil, kind,
    lifecycle, next_review) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    \(Self.replacingPlan)
    """
  }

  private static var replacingPlan: String {
    """
    ON CONFLICT (school, plan) DO UPDATE SET version = EXCLUDED.version,
    sequence = EXCLUDED.sequence, deleted = EXCLUDED.deleted, pupil = EXCLUDED.pupil,
    kind = EXCLUDED.kind, lifecycle = EXCLUDED.lifecycle,
    next_review = EXCLUDED.next_review
    """
  }

  func removeAreas(of plan: LearningPlan.ID, of school: School.ID) -> SQLStatement {
    SQLStatement(
      "DELETE FROM \(schema).plan_areas WHERE school = $1 AND plan = $2",
      [.text(school.text), .text(plan.text)]
    )
  }

  func addAreas(
    _ areas: [String],
    to plan: LearningPlan.ID,
    of school: School.ID
  ) -> SQLStatement {
    SQLStatement(
      """
      INSERT INTO \(schema).plan_areas (school, area, plan)
      SELECT $1::text, unnest($3::text[]), $2::text
      """,
      [.text(school.text), .text(plan.text), .texts(areas)]
    )
  }
}

// MARK: - Many at once

extension StoreStatements {
  /// The table into which many rows are copied, of the session alone and empty after each
  /// transaction; the server copies into no table with row-level security.
  private static var staging: String { "pg_temp.plans_staging" }

  static let makeStaging = SQLStatement(
    once: """
      CREATE TEMPORARY TABLE IF NOT EXISTS \(staging) (
      plan text, version bigint, sequence bigint, deleted boolean, effective_from date,
      pupil text, kind text, lifecycle text, areas text[], next_review date,
      document bytea, key_id bytea, at_seconds bigint, at_nanoseconds integer,
      action bytea, commitment bytea, link bytea, salt bytea, event bytea,
      event_key_id bytea
      ) ON COMMIT DELETE ROWS
      """
  )

  static var copyIntoStaging: String { "COPY \(staging) FROM STDIN (FORMAT binary)" }

  /// Returns the statements that put the copied rows into the tables.
  func takeFromStaging(of school: School.ID) -> [SQLStatement] {
    [
      """
      INSERT INTO \(schema).trail (school, sequence, changes_plans, pupil, plan,
      at_seconds, at_nanoseconds, action, commitment, link, salt, event, key_id)
      SELECT $1::text, sequence, true, pupil, plan, at_seconds, at_nanoseconds, action,
      commitment, link, salt, event, event_key_id FROM \(Self.staging)
      """,
      """
      INSERT INTO \(schema).versions (school, plan, version, sequence, effective_from,
      pupil, kind, lifecycle, areas, next_review, document, key_id)
      SELECT $1::text, plan, version, sequence, effective_from, pupil, kind, lifecycle,
      areas, next_review, document, key_id FROM \(Self.staging)
      """,
      """
      INSERT INTO \(schema).plans (school, plan, version, sequence, deleted, pupil, kind,
      lifecycle, next_review) SELECT $1::text, plan, version, sequence, deleted, pupil,
      kind, lifecycle, next_review FROM \(Self.staging)
      \(Self.replacingPlan)
      """,
      """
      DELETE FROM \(schema).plan_areas a USING \(Self.staging) s
      WHERE a.school = $1 AND a.plan = s.plan AND s.version > 1
      """,
      """
      INSERT INTO \(schema).plan_areas (school, area, plan)
      SELECT $1::text, unnest(areas), plan FROM \(Self.staging)
      """,
    ].map { SQLStatement(once: $0, [.text(school.text)]) }
  }
}

// MARK: - Erasing

extension StoreStatements {
  /// Returns the plans whose last saved version is for a pupil.
  func plansToErase(of pupil: Pupil.ID, of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      SELECT v.plan FROM \(schema).versions v
      WHERE v.school = $1 AND v.pupil = $2 AND v.document IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM \(schema).versions w
      WHERE w.school = v.school AND w.plan = v.plan
      AND w.version > v.version AND w.document IS NOT NULL)
      """,
      [.text(school.text), .text(pupil.text)]
    )
  }

  /// Takes the contents of all entries about a pupil or plans away.
  func eraseEntries(
    about pupil: Pupil.ID,
    _ plans: [String],
    of school: School.ID
  ) -> SQLStatement {
    SQLStatement(
      """
      UPDATE \(schema).trail
      SET salt = NULL, event = NULL, key_id = NULL, pupil = NULL, plan = NULL
      WHERE school = $1 AND event IS NOT NULL AND (pupil = $2 OR plan = ANY($3))
      RETURNING sequence
      """,
      [.text(school.text), .text(pupil.text), .texts(plans)]
    )
  }

  /// Takes all versions of plans, the versions of others that name a pupil, and what identifies
  /// the pupil away.
  func eraseRecords(
    of pupil: Pupil.ID,
    _ plans: [String],
    of school: School.ID
  ) -> [SQLStatement] {
    let tables = ["versions", "plan_areas", "plans"]
    return tables.map { table in
      SQLStatement(
        "DELETE FROM \(schema).\(table) WHERE school = $1 AND plan = ANY($2)",
        [.text(school.text), .texts(plans)]
      )
    }
      + ["versions", "pupils"].map { table in
        SQLStatement(
          "DELETE FROM \(schema).\(table) WHERE school = $1 AND pupil = $2",
          [.text(school.text), .text(pupil.text)]
        )
      }
  }
}
#endif
