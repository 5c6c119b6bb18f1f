/// A part of a plan that somebody was shown, by its list and its identifier.
///
/// It is written as the name of the list in a plan document, a slash and the identifier,
/// such as `readings/r-17`. ``/PlanModel/Decision/seen`` holds these texts.
///
/// ## Topics
///
/// ### Creating a reference
/// - ``init(_:_:)``
/// - ``init(_:)``
///
/// ### Reading it
/// - ``kind``
/// - ``id``
/// - ``Kind``
public struct EvidenceReference: Hashable, Sendable {
  /// The list of a plan that a part stands in; more may come.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// The name of the list in a plan document.
    public let rawValue: String

    /// Creates a kind; any text is one.
    ///
    /// - Parameter rawValue: The name of the list in a plan document.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A target.
    public static let target = Self(rawValue: "targets")

    /// What the pupil or the family said about a target.
    public static let voice = Self(rawValue: "voices")

    /// A session of provision.
    public static let session = Self(rawValue: "deliveredSessions")

    /// A reading.
    public static let reading = Self(rawValue: "readings")

    /// A signal.
    public static let signal = Self(rawValue: "signals")

    /// A proposal.
    public static let proposal = Self(rawValue: "proposals")

    /// A decision.
    ///
    /// It is no evidence: an excerpt never holds one. An ``OversightFault`` names it.
    public static let decision = Self(rawValue: "decisions")

    /// A contributor.
    ///
    /// It is no evidence: an excerpt never holds one. An ``OversightFault`` names it.
    public static let contributor = Self(rawValue: "contributors")
  }

  /// The list that the part stands in.
  public let kind: Kind

  /// The identifier of the part.
  public let id: String

  /// Creates a reference.
  ///
  /// - Parameters:
  ///   - kind: The list that the part stands in.
  ///   - id: The identifier of the part.
  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

// MARK: - Hashable

extension EvidenceReference {
  /// Returns whether two references name the same part, byte for byte.
  public static func == (one: Self, other: Self) -> Bool {
    one.id.utf8.elementsEqual(other.id.utf8)
      && one.kind.rawValue.utf8.elementsEqual(other.kind.rawValue.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in id.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
    for byte in kind.rawValue.utf8 { hasher.combine(byte) }
  }
}

// MARK: - Order

extension EvidenceReference: Comparable {
  /// Returns whether a reference comes first by the bytes of its list and identifier.
  public static func < (one: Self, other: Self) -> Bool {
    guard one.kind == other.kind else {
      return one.kind.rawValue.utf8.lexicographicallyPrecedes(other.kind.rawValue.utf8)
    }
    return one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}

// MARK: - Text

extension EvidenceReference: LosslessStringConvertible {
  /// The list, a slash and the identifier.
  public var description: String { "\(kind.rawValue)/\(id)" }

  /// Creates a reference from its text.
  ///
  /// - Parameter text: The list, a slash and the identifier, which may hold slashes too.
  public init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let (list, id) = (text[..<slash], text[text.utf8.index(after: slash)...])
    guard !list.utf8.isEmpty, !id.utf8.isEmpty else { return nil }
    self.init(Kind(rawValue: String(list)), String(id))
  }
}
