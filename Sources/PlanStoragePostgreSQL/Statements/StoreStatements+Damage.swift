#if PostgreSQL
import PlanModel

extension StoreStatements {
  /// Returns versions plan by plan, after one of them.
  func versions(
    after plan: String,
    _ version: Int,
    limit: Int,
    of school: School.ID
  ) -> SQLStatement {
    SQLStatement(
      """
      SELECT \(Self.planColumns) FROM \(schema).versions v
      LEFT JOIN \(schema).trail t ON \(Self.entryOfVersion)
      WHERE v.school = $1 AND (v.plan, v.version) > ($2, $3)
      ORDER BY v.plan, v.version LIMIT $4
      """,
      [.text(school.text), .text(plan), .integer(version), .integer(limit)]
    )
  }

  /// Returns pupils in order, after one of them.
  func pupils(after pupil: String, count: Int, of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      \(pupilRows) WHERE p.school = $1 AND p.pupil > $2 AND p.document IS NOT NULL
      ORDER BY p.pupil LIMIT $3
      """,
      [.text(school.text), .text(pupil), .integer(count)]
    )
  }

  /// Takes the contents out of entries; their places in the trail stay.
  func takeContents(
    of entries: ClosedRange<Int>,
    of school: School.ID
  ) -> SQLStatement {
    SQLStatement(
      """
      UPDATE \(schema).trail
      SET salt = NULL, event = NULL, key_id = NULL, pupil = NULL, plan = NULL
      WHERE school = $1 AND sequence BETWEEN $2 AND $3
      """,
      [
        .text(school.text), .integer(entries.lowerBound), .integer(entries.upperBound),
      ]
    )
  }

  /// Takes the pupils away whose entries have no contents.
  func removeLostPupils(of school: School.ID) -> SQLStatement {
    SQLStatement(
      """
      DELETE FROM \(schema).pupils p USING \(schema).trail t
      WHERE p.school = $1 AND t.school = p.school AND t.sequence = p.sequence
      AND t.event IS NULL AND t.salt IS NULL
      """,
      [.text(school.text)]
    )
  }
}
#endif
