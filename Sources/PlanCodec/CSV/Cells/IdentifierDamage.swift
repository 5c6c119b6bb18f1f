public import PlanModel

/// What a spreadsheet or a typist has done to an official identifier.
///
/// Damage is recognised and explained, and never repaired in silence: what was lost can't be
/// known. Where the check character confirms what the text must have been, it is suggested.
///
/// ```swift
/// let damage = IdentifierDamage(of: ULN.self, in: "9.27631E+09")
/// damage?.kind  // power
/// ```
///
/// Printing it shows the kind and no identifier.
///
/// ## Topics
///
/// ### Looking at text
/// - ``init(of:in:)``
///
/// ### What was found
/// - ``kind``
/// - ``suggestion``
public struct IdentifierDamage: Hashable, Sendable {
  /// What was done to the identifier.
  public let kind: Kind

  /// What the identifier must have been; `nil` if a part of it is lost.
  ///
  /// It has passed its check. A person should still compare it with the register.
  public let suggestion: String?

  /// Looks for damage in text that is not a valid identifier.
  ///
  /// It is `nil` if the text is a valid identifier, or if nothing known was done to it.
  ///
  /// - Parameters:
  ///   - type: The kind of identifier, `UPN` or `ULN`.
  ///   - text: The text of a cell.
  public init?<Identifier: OfficialIdentifier>(
    of type: Identifier.Type,
    in text: String
  ) {
    guard text.utf8.count <= 64, !Identifier.accepts(text) else { return nil }
    var mender = IdentifierMender(Array(text.utf8)[...])
    mender.mend()
    let mended = String(decoding: mender.bytes, as: UTF8.self)
    if let kind = mender.kind, Identifier.accepts(mended) {
      self.init(kind: kind, suggestion: mended)
    } else if mender.isPower, Identifier.scheme == ULN.scheme {
      self.init(kind: .power, suggestion: nil)
    } else if mender.hasLostCharacters(of: Identifier.scheme) {
      self.init(kind: .shortened, suggestion: nil)
    } else {
      return nil
    }
  }

  private init(kind: Kind, suggestion: String?) {
    self.kind = kind
    self.suggestion = suggestion
  }
}

// MARK: - Kinds

extension IdentifierDamage {
  /// What was done to an identifier.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// The code, such as `power`.
    public let rawValue: String

    /// Creates a kind; any text is one.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The number was written as a power of ten, such as `9.27631E+09`.
    public static let power = Self(rawValue: "power")

    /// The number was given decimals, such as `9276310000.0`.
    public static let decimals = Self(rawValue: "decimals")

    /// The text is wrapped to keep a spreadsheet from changing it: `'` or `="…"`.
    public static let wrapped = Self(rawValue: "wrapped")

    /// Capital letters were made small.
    public static let smallLetters = Self(rawValue: "smallLetters")

    /// There are spaces or hyphens between the characters.
    public static let spaced = Self(rawValue: "spaced")

    /// Characters are missing, such as zeros in front or the letter of a UPN.
    public static let shortened = Self(rawValue: "shortened")
  }
}

// MARK: - Redaction

extension IdentifierDamage: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The kind of damage, without the identifier.
  public var description: String { "IdentifierDamage(\(kind.rawValue))" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
