/// Why a file store could not read or change what it keeps.
///
/// An error quotes no content, no names of files and no identifiers.
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``file``
public struct FilePlanStoreError: Error, Hashable, Sendable {
  /// What kind of error it is; more kinds may come.
  public let code: Code

  /// What the system said, `nil` if the error is not about a call to it.
  public let file: FileError?

  init(_ code: Code, file: FileError? = nil) {
    self.code = code
    self.file = file
  }

  init(_ error: FileError) {
    self.init(.file, file: error)
  }
}

// MARK: - Code

extension FilePlanStoreError {
  /// A kind of error.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// What is asked for is damaged, or something unreadable may have changed it.
    public static let damaged = Self(rawValue: "damaged")

    /// The folder was written by a newer version of the format; nothing was touched.
    public static let newerFormat = Self(rawValue: "newerFormat")

    /// The store is sealed, and was to be opened without a cipher.
    public static let sealed = Self(rawValue: "sealed")

    /// The store is not sealed, and was to be opened with a cipher.
    public static let notSealed = Self(rawValue: "notSealed")

    /// The cipher does not open what was sealed.
    public static let wrongKey = Self(rawValue: "wrongKey")

    /// The cipher failed to seal.
    public static let notSealable = Self(rawValue: "notSealable")

    /// A record has a member that can't be written as JSON.
    public static let notWritable = Self(rawValue: "notWritable")

    /// A record is longer than 4 GiB.
    public static let tooLarge = Self(rawValue: "tooLarge")

    /// The action is one that only the store itself records, or is longer than 40 bytes.
    public static let notAllowed = Self(rawValue: "notAllowed")

    /// The system failed to read or write; ``FilePlanStoreError/file`` says how.
    public static let file = Self(rawValue: "file")

    /// The change may or may not have been made: the disk did not confirm it.
    public static let unconfirmed = Self(rawValue: "unconfirmed")
  }
}

// MARK: - Description

extension FilePlanStoreError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What went wrong and what can be done, in one line without names or contents.
  public var description: String {
    file.map { "\(sentence): \($0)" } ?? sentence
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  private var sentence: String {
    switch code {
    case .damaged:
      "a record is damaged; see the store's damage report, restore a backup or accept the loss"
    case .newerFormat:
      "the folder is of a newer format and was left untouched; update this program"
    case .sealed: "the store is sealed; open it with its cipher"
    case .notSealed: "the store is not sealed; open it as unencrypted"
    case .wrongKey: "the cipher does not open what was sealed; hand in the key it had"
    case .notSealable: "the cipher failed and nothing was changed; see the cipher"
    case .notWritable:
      "a record has an unknown member that is no JSON and nothing was changed; remove it"
    case .tooLarge:
      "a record is longer than 4 GiB and nothing was changed; make it smaller"
    case .notAllowed:
      "the action is the store's own or longer than 40 bytes; record another action"
    case .file: "a file could not be read or written"
    case .unconfirmed: "the disk did not confirm the change; read the record's version"
    default: code.rawValue
    }
  }
}
