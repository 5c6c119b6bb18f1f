#if PostgreSQL
/// A failure of a store in PostgreSQL, or of the making of its schema.
///
/// An error quotes neither the connection settings nor the server's words: both may hold what
/// nobody else should read.
///
/// ```swift
/// do throws(PostgreSQLPlanStoreError) {
///   page = try await store.plans(matching: query, by: access)
/// } catch {
///   if error.code == .connection { waitAndTryAgain() }
/// }
/// ```
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``sqlState``
public struct PostgreSQLPlanStoreError: Error, Hashable, Sendable {
  /// What kind of error it is; more kinds may come.
  public let code: Code

  /// The five characters with which the server names the error, `nil` if it named none.
  public let sqlState: String?

  init(_ code: Code, sqlState: String? = nil) {
    self.code = code
    self.sqlState = sqlState
  }

  /// Creates the error of a statement that the server refused.
  init(sqlState: String?) {
    self.init(Code(sqlState: sqlState ?? ""), sqlState: sqlState)
  }

  /// Whether the same changes may well be made at the next try: another transaction stood in
  /// the way.
  var isPassing: Bool { sqlState == "40001" || sqlState == "40P01" }

  /// Whether a lock was waited for as long as was allowed.
  var isWaitEnded: Bool { sqlState == "55P03" }
}

// MARK: - Code

extension PostgreSQLPlanStoreError {
  /// A kind of error.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The server can't be reached, or the connection broke.
    public static let connection = Self(rawValue: "connection")

    /// The connection broke while a change was being made, and stayed broken: it may have been
    /// made or not.
    public static let unconfirmed = Self(rawValue: "unconfirmed")

    /// The server refused the statement; the SQLSTATE says why.
    public static let statement = Self(rawValue: "statement")

    /// The role may not do it.
    public static let notPermitted = Self(rawValue: "notPermitted")

    /// Row-level security does not bind the role, so that schools would not be kept apart.
    public static let unboundRole = Self(rawValue: "unboundRole")

    /// The server is too old, or the database is not in UTF-8.
    public static let unsupportedServer = Self(rawValue: "unsupportedServer")

    /// The schema was never made.
    public static let schemaMissing = Self(rawValue: "schemaMissing")

    /// The schema is older than this library needs.
    public static let schemaOutdated = Self(rawValue: "schemaOutdated")

    /// The schema was made by a newer version of this library, and was not touched.
    public static let schemaNewer = Self(rawValue: "schemaNewer")

    /// A record is not what was saved; ask ``PostgreSQLPlanStore/damage(by:)`` what else is.
    public static let damaged = Self(rawValue: "damaged")

    /// A record can't be sealed or opened with the cipher of the store.
    public static let sealing = Self(rawValue: "sealing")

    /// A plan, pupil or event has an unknown member that can't be written.
    public static let unwritable = Self(rawValue: "unwritable")

    /// The event tells of a change, of which only the store itself writes events.
    public static let notRecordable = Self(rawValue: "notRecordable")

    /// The task was cancelled while it waited for a connection; nothing was done.
    public static let cancelled = Self(rawValue: "cancelled")

    /// The store was closed.
    public static let closed = Self(rawValue: "closed")

    /// Says what a SQLSTATE means; classes 08 and 57P0x end the connection.
    fileprivate init(sqlState: String) {
      switch sqlState {
      case _ where sqlState.hasPrefix("08") || sqlState.hasPrefix("57P0"):
        self = .connection
      case "42501": self = .notPermitted
      default: self = .statement
      }
    }
  }
}

// MARK: - Description

extension PostgreSQLPlanStoreError: CustomStringConvertible, CustomDebugStringConvertible
{
  /// What went wrong and what can be done, in one line without contents.
  public var description: String {
    sqlState.map { "\(sentence) (SQLSTATE \($0))" } ?? sentence
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  private var sentence: String {
    switch code {
    case .connection: "the server can't be reached; check that it runs, then try again"
    case .unconfirmed:
      "the connection broke during the change; read the record or the end of the trail"
    case .statement: "the server refused a statement; look up its SQLSTATE"
    case .notPermitted: "the role may not do it; make the schema for this role"
    case .unboundRole:
      "row-level security does not bind the role; use one that is no superuser"
    case .unsupportedServer: "the database must be PostgreSQL 13 or later, in UTF-8"
    case .schemaMissing: "there is no schema; make it with its owner's role"
    case .schemaOutdated: "the schema is of an older version; migrate it first"
    case .schemaNewer: "the schema is of a newer version; update the program"
    case .damaged: "a record is not what was saved; ask what is damaged, restore a backup"
    case .sealing: "a record can't be sealed or opened; check the keys of the cipher"
    case .unwritable: "an unknown member can't be written; check what the program added"
    case .notRecordable: "events of changes are written by the store alone"
    case .cancelled: "the task was cancelled before anything was done"
    case .closed: "the store was closed; open it again"
    default: code.rawValue
    }
  }
}
#endif
