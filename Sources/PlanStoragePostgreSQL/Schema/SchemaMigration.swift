#if PostgreSQL
/// A step from one version of the schema to the next, as data.
struct SchemaMigration: Sendable {
  /// What the step is for, as it stands in the table of versions.
  let name: String

  /// Returns the statements of the step in a schema.
  let statements: @Sendable (PostgreSQLSchema, PostgreSQLSchema.Layout) -> [String]

  /// All steps, of which the first leads to version 1.
  ///
  /// A step is never changed once it was released.
  static let all: [SchemaMigration] = [
    SchemaMigration(name: "plans, pupils and the trail") { schema, layout in
      SchemaTable.all.flatMap { $0.creation(in: schema, layout: layout) }
        + SchemaTable.indexes(in: schema)
    }
  ]
}
#endif
