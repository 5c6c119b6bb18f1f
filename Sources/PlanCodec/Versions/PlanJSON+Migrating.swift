extension PlanJSON {
  /// Brings the text of an older document up to a version, step by step.
  ///
  /// Reading needs no migration within a major version. It is for documents of an older
  /// major version, which ``decode(_:from:limits:)`` would misunderstand.
  ///
  /// ```swift
  /// let bytes = try PlanJSON.migrate(old)
  /// let plan = try PlanJSON.decode(LearningPlan.self, from: bytes)
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: The text of a plan, a bundle or a pupil in UTF-8.
  ///   - migrations: The steps to take.
  ///   - limits: How large the text may be.
  /// - Returns: The canonical text of the migrated document; the same bytes, if the document
  ///   has the version already or a newer minor one.
  /// - Throws: The first fault of the text, or an error with a pointer at its beginning, if
  ///   the document does not say its format and version, is of another format or of a newer
  ///   major version.
  public static func migrate(
    _ bytes: [UInt8],
    using migrations: FormatMigrations = .standard,
    limits: JSONLimits = .standard
  ) throws(JSONError) -> [UInt8] {
    let document = try JSONValue(parsing: bytes, limits: limits)
    let migrated = try migrations.migrate(document)
    guard migrated["version"] != document["version"] else { return bytes }
    return migrated.canonicalBytes + [UInt8(ascii: "\n")]
  }
}
