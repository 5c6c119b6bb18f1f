/// The version of the format of a document, such as 1.0.
///
/// A minor version adds members and codes; a reader of an older one keeps what it does not
/// know. A major version changes what members mean; a reader of an older one refuses it.
public struct FormatVersion: Hashable, Sendable {
  /// The number before the point, from 1.
  public let major: Int

  /// The number after the point, from 0.
  public let minor: Int

  /// Creates a version.
  ///
  /// - Parameters:
  ///   - major: The number before the point.
  ///   - minor: The number after the point.
  public init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The version that this library writes.
  public static let current = FormatVersion(major: 1, minor: 0)
}

// MARK: - Comparable

extension FormatVersion: Comparable {
  public static func < (older: FormatVersion, newer: FormatVersion) -> Bool {
    (older.major, older.minor) < (newer.major, newer.minor)
  }
}

// MARK: - Text

extension FormatVersion: LosslessStringConvertible {
  /// Creates a version from text such as `1.0`.
  ///
  /// Both numbers have one to four digits and no needless zero in front; there is no major
  /// version 0.
  ///
  /// - Parameter text: The text.
  public init?(_ text: String) {
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: "."),
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, let major = Self.number(parts[0]),
      let minor = Self.number(parts[1]), major > 0
    else { return nil }
    self.init(major: major, minor: minor)
  }

  /// The two numbers with a point between them.
  public var description: String { "\(major).\(minor)" }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard 1...4 ~= digits.count, digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
