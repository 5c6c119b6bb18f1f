#if PostgreSQL
import CPostgreSQL

/// The library of the system that this product is built on.
public enum PostgreSQLVersion: Sendable {
  /// The number of the version that is linked.
  public static var linked: Int { Int(PQlibVersion()) }
}
#endif
