#if SQLite
import CSQLite
import PlanModel
public import PlanStorage

/// A database of plans that could not be read or changed.
///
/// An error quotes neither names nor contents, because both may speak of a pupil.
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``number``
/// - ``file``
public struct SQLitePlanStoreError: Error, Hashable, Sendable {
  /// What kind of error it is.
  public let code: Code

  /// SQLite's extended result code, `nil` if SQLite was not asked or did not fail.
  public let number: Int32?

  /// What the file layer says, `nil` if it did not fail.
  public let file: FileError?

  init(_ code: Code, number: Int32? = nil, file: FileError? = nil) {
    self.code = code
    self.number = number
    self.file = file
  }

  init(_ failure: RecordFailure) {
    switch failure {
    case .notWritable: self.init(Code.notWritable)
    case .notSealed: self.init(Code.notSealed)
    case .notOpened: self.init(Code.notOpened)
    case .damaged: self.init(Code.damaged)
    }
  }

  init(result: Int32) {
    self.init(Code(result: result), number: result)
  }

  init(_ error: FileError) {
    switch error.code {
    case .diskFull: self.init(.diskFull, file: error)
    case .notPermitted: self.init(.notPermitted, file: error)
    default: self.init(.failed, file: error)
    }
  }
}

// MARK: - Code

extension SQLitePlanStoreError {
  /// A kind of error; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The file is no database of this library, and was left as it is.
    public static let wrongFile = Self(rawValue: "wrongFile")

    /// The database was written by a newer version, and was left as it is.
    public static let newerFormat = Self(rawValue: "newerFormat")

    /// The database is sealed and was opened without a cipher, or the other way round.
    public static let wrongSealing = Self(rawValue: "wrongSealing")

    /// The cipher did not seal a record.
    public static let notSealed = Self(rawValue: "notSealed")

    /// The cipher did not open a record: another key, or bytes that were changed.
    public static let notOpened = Self(rawValue: "notOpened")

    /// A record can't be written as JSON, or is longer than can be read again.
    public static let notWritable = Self(rawValue: "notWritable")

    /// What is stored is not what was kept; ask ``SQLitePlanStore/damage(by:)`` what else is.
    public static let damaged = Self(rawValue: "damaged")

    /// An event of a change may not be recorded from outside.
    public static let notRecordable = Self(rawValue: "notRecordable")

    /// Other processes kept the database busy for a minute.
    public static let busy = Self(rawValue: "busy")

    /// The task was cancelled while it waited for another process.
    public static let cancelled = Self(rawValue: "cancelled")

    /// The disk is full or a quota is used up.
    public static let diskFull = Self(rawValue: "diskFull")

    /// The process may not do it.
    public static let notPermitted = Self(rawValue: "notPermitted")

    /// The records are erased, but their bytes may still stand in the files.
    ///
    /// The store overwrites them when it is opened again, or at the next erasure.
    public static let erasureUnfinished = Self(rawValue: "erasureUnfinished")

    /// The database could not say whether the change was made.
    public static let unconfirmed = Self(rawValue: "unconfirmed")

    /// The database failed in another way; ``SQLitePlanStoreError/number`` says which.
    public static let failed = Self(rawValue: "failed")

    init(result: Int32) {
      switch result & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
      case SQLITE_FULL: self = .diskFull
      case SQLITE_CORRUPT: self = .damaged
      case SQLITE_NOTADB: self = .wrongFile
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: self = .notPermitted
      case SQLITE_TOOBIG: self = .notWritable
      default: self = .failed
      }
    }
  }
}

// MARK: - Description

extension SQLitePlanStoreError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What went wrong and what can be done, in one line without names or contents.
  public var description: String {
    if let file { return "the folder: \(file)" }
    let place = number.map { " (SQLite \($0))" } ?? ""
    return "\(code.rawValue): \(sentence)\(place)"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  private var sentence: String {
    switch code {
    case .wrongFile: "the file is no database of plans; check the path"
    case .newerFormat: "a newer version wrote the database; update this program"
    case .wrongSealing: "open a sealed database with its cipher, and others without one"
    case .notSealed: "the cipher sealed nothing; check its key"
    case .notOpened: "the cipher can't open a record; check its keys, then the backup"
    case .notWritable: "the record can't be written; check members added by a program"
    case .damaged: "a record is not what was kept; ask what is damaged, restore a backup"
    case .notRecordable: "events of changes are written by the store alone"
    case .busy: "other processes use the database; try again"
    case .cancelled: "the task was cancelled and nothing was changed"
    case .diskFull: "the disk or the quota is full and nothing was changed; free space"
    case .notPermitted: "the process may not do it; check owner and permissions"
    case .erasureUnfinished:
      "erased, but bytes may still stand in the files; open the store again"
    case .unconfirmed: "the change may or may not be made; read the record's version"
    default: "the database failed; look up SQLite's result code"
    }
  }
}

// MARK: - As an error of a store

extension StoreError where Failure == SQLitePlanStoreError {
  init(of failure: SQLitePlanStoreError) {
    self = failure.code == .unconfirmed ? .unconfirmed(failure) : .failed(failure)
  }
}
#endif
