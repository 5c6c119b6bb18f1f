#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file or folder that could not be read or written.
///
/// An error quotes neither names nor contents, because both may speak of a pupil.
///
/// ```swift
/// do throws(FileError) {
///   try folder.replace(file: "plans.json", with: bytes)
/// } catch {
///   if error.code == .diskFull { askForSpace() }
/// }
/// ```
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``Operation``
/// - ``operation``
/// - ``number``
public struct FileError: Error, Hashable, Sendable {
  /// What kind of error it is; more kinds may come.
  public let code: Code

  /// What was being done.
  public let operation: Operation

  /// The system's error number, `nil` if the system was not asked.
  public let number: Int32?

  init(_ code: Code, during operation: Operation, number: Int32? = nil) {
    self.code = code
    self.operation = operation
    self.number = number
  }

  init(_ failure: SystemFailure, during operation: Operation) {
    self.init(Code(failure), during: operation, number: failure.number)
  }
}

// MARK: - Code

extension FileError {
  /// A kind of error.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A name is empty, too long, `.` or `..`, or has a slash or a NUL, or is kept for
    /// files that are being written.
    public static let invalidName = Self(rawValue: "invalidName")

    /// There is no such file or folder.
    public static let notFound = Self(rawValue: "notFound")

    /// It is a link, which is never followed inside a folder.
    public static let link = Self(rawValue: "link")

    /// It is not the kind of file asked for, such as a folder in place of a file.
    public static let wrongKind = Self(rawValue: "wrongKind")

    /// The file is longer than the limit.
    public static let tooLong = Self(rawValue: "tooLong")

    /// The process may not do it.
    public static let notPermitted = Self(rawValue: "notPermitted")

    /// The disk is full or a quota is used up.
    public static let diskFull = Self(rawValue: "diskFull")

    /// The process or the system has too many files open.
    public static let tooManyOpenFiles = Self(rawValue: "tooManyOpenFiles")

    /// The system failed in another way; ``FileError/number`` says which.
    public static let failed = Self(rawValue: "failed")

    /// The change was made, and the disk did not confirm that it will last.
    public static let unconfirmed = Self(rawValue: "unconfirmed")

    init(_ failure: SystemFailure) {
      switch failure.number {
      case ENOENT: self = .notFound
      case ELOOP: self = .link
      case EISDIR, ENOTDIR: self = .wrongKind
      case EACCES, EPERM, EROFS: self = .notPermitted
      case ENOSPC, EDQUOT, EFBIG: self = .diskFull
      case EMFILE, ENFILE: self = .tooManyOpenFiles
      case ENAMETOOLONG: self = .invalidName
      default: self = .failed
      }
    }
  }
}

// MARK: - Operation

extension FileError {
  /// A step of reading or writing.
  public struct Operation: RawRepresentable, Hashable, Sendable {
    /// The name as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Opening a file or folder.
    public static let open = Self(rawValue: "open")

    /// Creating a file or folder.
    public static let create = Self(rawValue: "create")

    /// Reading.
    public static let read = Self(rawValue: "read")

    /// Writing.
    public static let write = Self(rawValue: "write")

    /// Waiting until the disk has it.
    public static let synchronise = Self(rawValue: "synchronise")

    /// Putting a written file in its place.
    public static let replace = Self(rawValue: "replace")

    /// Removing a file.
    public static let remove = Self(rawValue: "remove")

    /// Listing the names in a folder.
    public static let list = Self(rawValue: "list")
  }
}

// MARK: - Description

extension FileError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What went wrong and what can be done, in one line without names or contents.
  public var description: String {
    let place = number.map { ", errno \($0)" } ?? ""
    return "\(sentence) (\(operation.rawValue)\(place))"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  private var sentence: String {
    switch code {
    case .invalidName:
      "the name can't be used; give 1 to 255 bytes without a slash or a NUL"
    case .notFound: "there is no such file or folder; check the path"
    case .link: "a link is not followed; put the file itself in its place"
    case .wrongKind: "it is not a file or folder as expected; check the path"
    case .tooLong: "the file is longer than the limit; raise the limit or split the file"
    case .notPermitted: "the process may not do it; check owner and permissions"
    case .diskFull: "the disk or the quota is full and nothing was changed; free space"
    case .tooManyOpenFiles: "too many files are open; close some and try again"
    case .unconfirmed:
      "the change was made, but the disk did not confirm it; check the disk and read it back"
    default: "the system failed; look up its error number"
    }
  }
}
