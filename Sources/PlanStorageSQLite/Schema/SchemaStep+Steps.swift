#if SQLite
extension SchemaStep {
  /// Every step since the first version; a step that was released is never changed.
  package static let all: [SchemaStep] = [first]

  /// The first version: the trail, plans with their versions, and pupils.
  private static let first = SchemaStep(
    to: 1,
    trail + versions + currentPlans + [
      """
      CREATE TABLE pupil (
        number INTEGER PRIMARY KEY,
        school INTEGER NOT NULL,
        pupil BLOB NOT NULL,
        entry INTEGER NOT NULL,
        document BLOB,
        key_id BLOB,
        UNIQUE (school, pupil)
      ) STRICT
      """
    ]
  )

  private static let trail = [
    """
    CREATE TABLE store (
      name TEXT PRIMARY KEY,
      value BLOB NOT NULL,
      key_id BLOB
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE school (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE,
      sequence INTEGER NOT NULL,
      link BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY,
      school INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      seconds INTEGER NOT NULL,
      nanoseconds INTEGER NOT NULL,
      action BLOB NOT NULL,
      commitment BLOB NOT NULL,
      link BLOB NOT NULL,
      salt BLOB,
      event BLOB,
      key_id BLOB,
      UNIQUE (school, sequence)
    ) STRICT
    """,
  ]

  private static let versions = [
    """
    CREATE TABLE plan_version (
      number INTEGER PRIMARY KEY,
      school INTEGER NOT NULL,
      plan BLOB NOT NULL,
      version INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      effective_from INTEGER NOT NULL,
      pupil BLOB NOT NULL,
      kind BLOB,
      lifecycle BLOB,
      next_review INTEGER,
      document BLOB,
      key_id BLOB,
      UNIQUE (school, plan, version)
    ) STRICT
    """,
    "CREATE INDEX plan_version_pupil ON plan_version (school, pupil, plan)",
  ]

  private static let currentPlans = [
    """
    CREATE TABLE plan (
      school INTEGER NOT NULL,
      plan BLOB NOT NULL,
      last INTEGER NOT NULL,
      pupil BLOB,
      kind BLOB,
      lifecycle BLOB,
      next_review INTEGER,
      PRIMARY KEY (school, plan)
    ) WITHOUT ROWID, STRICT
    """,
    "CREATE INDEX plan_pupil ON plan (school, pupil) WHERE pupil IS NOT NULL",
    "CREATE INDEX plan_kind ON plan (school, kind) WHERE kind IS NOT NULL",
    "CREATE INDEX plan_lifecycle ON plan (school, lifecycle) WHERE lifecycle IS NOT NULL",
    """
    CREATE INDEX plan_review ON plan (school, next_review)
    WHERE next_review IS NOT NULL
    """,
    """
    CREATE TABLE plan_area (
      school INTEGER NOT NULL,
      plan BLOB NOT NULL,
      area BLOB NOT NULL,
      PRIMARY KEY (school, plan, area)
    ) WITHOUT ROWID, STRICT
    """,
    "CREATE INDEX plan_area_area ON plan_area (school, area)",
  ]
}
#endif
