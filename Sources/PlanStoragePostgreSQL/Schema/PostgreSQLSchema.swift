#if PostgreSQL
/// A schema of a database in which plans are kept, made and migrated by its owner.
///
/// Two roles share the work. The owner makes the tables and keeps no plans; the role of the
/// store keeps plans and can change no table. Row-level security keeps the schools apart for
/// both.
///
/// ```swift
/// try await PostgreSQLSchema.standard.migrate(
///   connecting: "host=db.example dbname=plans user=plans_owner",
///   grantingTo: "plans_store"
/// )
/// ```
///
/// ## Topics
///
/// ### Naming a schema
/// - ``standard``
/// - ``init(_:)``
/// - ``name``
///
/// ### Making it
/// - ``migrate(connecting:grantingTo:layout:)``
/// - ``Layout``
/// - ``newestVersion``
public struct PostgreSQLSchema: Hashable, Sendable {
  /// The name of the schema in the database.
  public let name: String

  /// The schema `learningplankit`.
  public static let standard = PostgreSQLSchema(checked: "learningplankit")

  /// The largest number of bytes in a name.
  private static var longestName: Int { 48 }

  /// Creates a schema with another name, `nil` if it can't be one.
  ///
  /// - Parameter name: 1 to 48 of the letters a to z, digits and underscores, a letter first.
  public init?(_ name: String) {
    let bytes = name.utf8
    guard 1...Self.longestName ~= bytes.count, let first = bytes.first,
      Self.isLetter(first), bytes.allSatisfy(Self.isPart)
    else { return nil }
    self.init(checked: name)
  }

  private init(checked name: String) {
    self.name = name
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || byte == UInt8(ascii: "_")
  }

  /// The version of the schema that this library makes and needs.
  public static var newestVersion: Int { SchemaMigration.all.count }
}

// MARK: - Layout

extension PostgreSQLSchema {
  /// How the tables of a new schema are laid out.
  public struct Layout: Hashable, Sendable {
    /// The number of partitions of each table, 0 for a plain table.
    let partitions: Int

    /// Each table is cut by the hash of the school into a number of partitions.
    ///
    /// - Parameter count: The number of partitions, 1 to 1,024; other numbers become the
    ///   nearest.
    /// - Returns: The layout.
    public static func partitioned(_ count: Int) -> Self {
      Self(partitions: min(max(count, 1), 1_024))
    }

    /// Each table is one plain table, to be spread by an engine that distributes tables.
    public static let plain = Layout(partitions: 0)

    /// Sixteen partitions.
    public static let standard = Layout.partitioned(16)
  }
}
#endif
