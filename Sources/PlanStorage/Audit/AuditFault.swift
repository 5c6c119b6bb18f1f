/// Something wrong with an audit trail, and where.
///
/// A fault says that the trail is not as it was written. It does not say who changed it, or
/// what stood there before.
///
/// ## Topics
///
/// ### What is wrong
/// - ``Code``
/// - ``code``
///
/// ### Where it is wrong
/// - ``sequence``
/// - ``count``
public struct AuditFault: Hashable, Sendable {
  /// What is wrong; more kinds may come.
  public let code: Code

  /// The number of the entry, or of the first of several.
  public let sequence: Int

  /// How many entries in a row are concerned, at least 1.
  public let count: Int

  /// Creates a fault.
  ///
  /// - Parameters:
  ///   - code: What is wrong.
  ///   - sequence: The number of the entry, or of the first of several.
  ///   - count: How many entries in a row are concerned.
  public init(_ code: Code, at sequence: Int, count: Int = 1) {
    self.code = code
    self.sequence = sequence
    self.count = max(count, 1)
  }
}

// MARK: - Code

extension AuditFault {
  /// A kind of fault.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The link does not follow from the entry before and what the entry says of itself.
    public static let brokenLink = Self(rawValue: "brokenLink")

    /// The event and its salt are not those that the entry was committed to.
    public static let wrongCommitment = Self(rawValue: "wrongCommitment")

    /// The event tells of another moment or action than its entry.
    public static let otherEvent = Self(rawValue: "otherEvent")

    /// The event was erased and its salt was not, so that the event could be guessed.
    public static let saltLeft = Self(rawValue: "saltLeft")

    /// No entry has the number, though later ones are there.
    public static let missing = Self(rawValue: "missing")

    /// An entry with the number was there before.
    public static let repeated = Self(rawValue: "repeated")

    /// The entry stands behind one that comes after it.
    public static let outOfOrder = Self(rawValue: "outOfOrder")

    /// The trail ends before the end that was kept elsewhere.
    public static let cut = Self(rawValue: "cut")

    /// The entry has another link than the one that was kept elsewhere.
    public static let rewritten = Self(rawValue: "rewritten")

    /// More entries have lost their contents than the trail accounts for.
    ///
    /// Erasures and accepted damage account for them. It is said of the last entry without
    /// contents; nobody can tell which lost them wrongly.
    public static let unexplainedErasure = Self(rawValue: "unexplainedErasure")
  }
}

// MARK: - Description

extension AuditFault: CustomStringConvertible {
  /// What is wrong and what can be done, in one line without contents.
  public var description: String {
    let place = count == 1 ? "entry \(sequence)" : "\(count) entries from \(sequence) on"
    return "\(place): \(code.explanation)"
  }
}

extension AuditFault.Code {
  fileprivate var explanation: String {
    switch self {
    case .brokenLink:
      "the link does not follow from the entry before; compare with a copy of the trail"
    case .wrongCommitment:
      "the event is not the one that was written; compare with a copy of the trail"
    case .otherEvent:
      "the event tells of another moment or action; compare with a copy of the trail"
    case .saltLeft:
      "the event was erased and its salt was not; erase the salt too"
    case .missing:
      "not in the trail; look for it in a copy of the trail"
    case .repeated:
      "there for the second time; find out which one a copy of the trail has"
    case .outOfOrder:
      "behind an entry that comes after it; read the trail in its order"
    case .cut:
      "gone from the end of the trail, which was longer when its head was kept"
    case .rewritten:
      "another link than the one that was kept; compare with a copy of the trail"
    case .unexplainedErasure:
      "more contents are gone than the trail says; ask who can write to the store"
    default:
      rawValue
    }
  }
}
