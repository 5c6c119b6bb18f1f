#if SQLite
/// What leads from one version of the schema to the next.
package struct SchemaStep: Hashable, Sendable {
  /// The version of the schema after the step.
  package let version: Int

  /// The statements, run in order in one transaction with all other steps.
  package let statements: [String]

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - version: The version after the step.
  ///   - statements: The statements.
  package init(to version: Int, _ statements: [String]) {
    self.version = version
    self.statements = statements
  }
}
#endif
