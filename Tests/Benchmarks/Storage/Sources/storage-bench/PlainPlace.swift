// The floor: SQLite called directly, with the same durability, the documents as bytes, a
// column for what plans are found by, and nothing of versions, trail or checks.

import PlainSQLite
import PlanModel

/// One table of documents in SQLite.
final class PlainPlace: MeasuredPlace {
  private let database: PlainDatabase

  init(at path: String) throws {
    database = try PlainDatabase(at: path)
    for statement in Self.schema { try database.run(statement) }
  }

  private static let schema = [
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -16000",
    """
    CREATE TABLE plan (
      number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, pupil BLOB NOT NULL,
      kind BLOB NOT NULL, lifecycle BLOB NOT NULL, review INTEGER, document BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX plan_pupil ON plan (pupil)",
    "CREATE INDEX plan_review ON plan (review)",
    """
    CREATE TABLE area (area BLOB, id BLOB, PRIMARY KEY (area, id)) WITHOUT ROWID, STRICT
    """,
  ]

  func load(_ plans: [WrittenPlan]) throws {
    try database.run("BEGIN IMMEDIATE")
    for written in plans {
      let plan = written.plan
      let id = Array(plan.id.text.utf8)
      try database.run(
        """
        INSERT INTO plan (id, pupil, kind, lifecycle, review, document)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          .bytes(id), .bytes(Array(plan.pupil.text.utf8)),
          .bytes(Array(plan.kind.rawValue.utf8)),
          .bytes(Array(plan.lifecycle.rawValue.utf8)),
          .number(plan.nextReviewDay.map { Int($0.number) }), .bytes(written.document),
        ]
      )
      for area in plan.areasOfNeed {
        try database.run(
          "INSERT INTO area VALUES (?, ?)",
          [.bytes(Array(area.rawValue.utf8)), .bytes(id)]
        )
      }
    }
    try database.run("COMMIT")
  }

  func save(_ written: WrittenPlan) throws {
    let plan = written.plan
    try database.run("BEGIN IMMEDIATE")
    try database.run(
      "UPDATE plan SET review = ?, document = ? WHERE id = ?",
      [
        .number(plan.nextReviewDay.map { Int($0.number) }), .bytes(written.document),
        .bytes(Array(plan.id.text.utf8)),
      ]
    )
    try database.run("COMMIT")
  }

  func read(_ id: LearningPlan.ID) throws -> Int {
    try database.count(
      "SELECT document FROM plan WHERE id = ?",
      [.bytes(Array(id.text.utf8))]
    )
  }

  func plans(of pupil: Pupil.ID) throws -> Int {
    try database.count(
      "SELECT document FROM plan WHERE pupil = ? ORDER BY id LIMIT 100",
      [.bytes(Array(pupil.text.utf8))]
    )
  }

  func plans(in area: AreaOfNeed, after id: LearningPlan.ID?) throws -> Int {
    try database.count(
      """
      SELECT document FROM area a CROSS JOIN plan p ON p.id = a.id
      WHERE a.area = ? AND a.id > ? ORDER BY a.id LIMIT 100
      """,
      [.bytes(Array(area.rawValue.utf8)), .bytes(Array((id?.text ?? "").utf8))]
    )
  }

  func plansDue(before day: Day) throws -> Int {
    try database.count(
      """
      SELECT document FROM (
        SELECT number FROM plan INDEXED BY plan_review WHERE review < ?
        ORDER BY id LIMIT 100
      ) k CROSS JOIN plan p ON p.number = k.number
      """,
      [.number(Int(day.number))]
    )
  }

  func followAll() throws -> Int {
    try database.count("SELECT id FROM plan ORDER BY number")
  }
}
