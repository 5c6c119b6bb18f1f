/// A promise that a cipher does not keep, found by ``PlanCipherCheck``.
public struct PlanCipherFault: Hashable, Sendable {
  /// What kind of fault it is; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// What kind of fault it is.
  public let code: Code

  /// Where it was found, such as the length of the text or the byte that was changed.
  public let place: String

  init(_ code: Code, at place: String) {
    self.code = code
    self.place = place
  }
}

// MARK: - Kinds of fault

extension PlanCipherFault.Code {
  /// A text could not be sealed.
  public static let notSealed = Self(rawValue: "notSealed")

  /// A text could not be opened under the key that sealed it.
  public static let notOpened = Self(rawValue: "notOpened")

  /// A text came back changed.
  public static let textChanged = Self(rawValue: "textChanged")

  /// The clear text can be read in the sealed bytes.
  public static let clearTextShown = Self(rawValue: "clearTextShown")

  /// The same text is sealed to the same bytes, so that equal records show.
  public static let sealedAlike = Self(rawValue: "sealedAlike")

  /// Two texts were sealed with the same key stream, so that both can be worked out.
  public static let nonceRepeated = Self(rawValue: "nonceRepeated")

  /// Changed bytes were opened.
  public static let changedBytesOpened = Self(rawValue: "changedBytesOpened")

  /// Bytes that were cut off or to which others were added were opened.
  public static let otherLengthOpened = Self(rawValue: "otherLengthOpened")

  /// Bytes were opened with other associated data than they were sealed with.
  public static let otherDataOpened = Self(rawValue: "otherDataOpened")

  /// Bytes were opened under a key that did not seal them.
  public static let otherKeyOpened = Self(rawValue: "otherKeyOpened")

  /// The identifier of the new key is that of the old one.
  public static let keyIDRepeated = Self(rawValue: "keyIDRepeated")

  /// The identifier of the key is empty.
  public static let keyIDMissing = Self(rawValue: "keyIDMissing")

  /// What an earlier key sealed can't be opened any more.
  public static let earlierKeyForgotten = Self(rawValue: "earlierKeyForgotten")
}

// MARK: - Description

extension PlanCipherFault: CustomStringConvertible {
  /// The code, where it was found, and what to mend.
  public var description: String { "\(code.rawValue) (\(place)): \(cure)" }

  private var cure: String {
    switch code {
    case .notSealed: "seal texts of any length, also empty ones"
    case .notOpened: "open what was sealed under the same key with the same data"
    case .textChanged: "return exactly the bytes that were sealed"
    case .clearTextShown: "encrypt the whole text"
    case .sealedAlike: "use a fresh nonce for each text"
    case .nonceRepeated: "use a longer or better counted nonce"
    case .changedBytesOpened: "authenticate every byte before opening"
    case .otherLengthOpened: "authenticate the length, and nothing but the whole"
    case .otherDataOpened: "authenticate all of the associated data with its length"
    case .otherKeyOpened: "look up the key by its identifier, and refuse unknown ones"
    case .keyIDRepeated: "give each key an identifier of its own"
    case .keyIDMissing: "name the key"
    case .earlierKeyForgotten: "keep earlier keys for opening until nothing needs them"
    default: "see the documentation of the cipher"
    }
  }
}
