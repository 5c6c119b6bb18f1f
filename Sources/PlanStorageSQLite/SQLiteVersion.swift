#if SQLite
import CSQLite

/// The library of the system that this product is built on.
public enum SQLiteVersion: Sendable {
  /// The number of the version that is linked.
  public static var linked: Int { Int(sqlite3_libversion_number()) }
}
#endif
