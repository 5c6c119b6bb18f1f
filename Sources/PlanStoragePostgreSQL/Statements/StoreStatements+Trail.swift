#if PostgreSQL
import PlanCodec
import PlanModel
import PlanStorage

extension StoreStatements {
  /// Makes sure that the school has a row to lock; waits for whoever makes it just now.
  func ensureHead(of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      INSERT INTO \(schema).schools (school, sequence, link) VALUES ($1, $2, $3)
      ON CONFLICT (school) DO NOTHING
      """,
      [
        .text(school.text), .integer(AuditHead.empty.sequence),
        .bytes(AuditHead.empty.link.bytes),
      ]
    )
  }

  /// Returns the end of the trail and lets nobody else change the school until the end.
  func lockHead(of school: School.ID) -> SQLStatement {
    SQLStatement(
      "SELECT sequence, link FROM \(schema).schools WHERE school = $1 FOR UPDATE",
      [.text(school.text)]
    )
  }

  func head(of school: School.ID) -> SQLStatement {
    SQLStatement(
      "SELECT sequence, link FROM \(schema).schools WHERE school = $1",
      [.text(school.text)]
    )
  }

  func moveHead(to head: AuditHead, of school: School.ID) -> SQLStatement {
    SQLStatement(
      "UPDATE \(schema).schools SET sequence = $2, link = $3 WHERE school = $1",
      [.text(school.text), .integer(head.sequence), .bytes(head.link.bytes)]
    )
  }

  func link(at sequence: Int, of school: School.ID) -> SQLStatement {
    SQLStatement(
      "SELECT link FROM \(schema).trail WHERE school = $1 AND sequence = $2",
      [.text(school.text), .integer(sequence)]
    )
  }

  private static var entryColumns: String {
    "\(eventColumns), t.at_seconds, t.at_nanoseconds, t.action, t.link"
  }

  func entries(after sequence: Int, limit: Int, of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      SELECT \(Self.entryColumns) FROM \(schema).trail t
      WHERE t.school = $1 AND t.sequence > $2 ORDER BY t.sequence LIMIT $3
      """,
      [.text(school.text), .integer(sequence), .integer(limit + 1)]
    )
  }

  /// Returns the entries of changes, each with the number of all entries; at least one row if
  /// the school has a trail.
  func changes(after sequence: Int, limit: Int, of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      SELECT \(Self.eventColumns), t.action, s.sequence FROM \(schema).schools s
      LEFT JOIN LATERAL (SELECT * FROM \(schema).trail e
      WHERE e.school = s.school AND e.sequence > $2 AND e.changes_plans
      ORDER BY e.sequence LIMIT $3) t ON true
      WHERE s.school = $1 ORDER BY t.sequence
      """,
      [.text(school.text), .integer(sequence), .integer(limit + 1)]
    )
  }

  func add(
    _ change: PreparedChange,
    pupil: Pupil.ID?,
    plan: LearningPlan.ID?,
    of school: School.ID
  ) -> SQLStatement {
    SQLStatement(
      """
      INSERT INTO \(schema).trail (school, sequence, changes_plans, pupil, plan,
      at_seconds, at_nanoseconds, action, commitment, link, salt, event, key_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """,
      [
        .text(school.text), .integer(change.entry.sequence), .flag(change.changesPlans),
        .optional(pupil?.text), .optional(plan?.text),
      ] + change.entryValues
    )
  }
}
#endif
