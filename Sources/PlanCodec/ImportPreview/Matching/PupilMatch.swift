public import PlanModel

/// Who a row of a school's file is about.
///
/// A row is about a pupil only if nothing speaks against it. Everything else is a question
/// for a person, with the pupils that come into it.
///
/// ## Topics
///
/// ### The answer
/// - ``outcome``
/// - ``Outcome-swift.enum``
/// - ``notices``
/// - ``Notice``
///
/// ### What it rests on
/// - ``candidates``
/// - ``candidateCount``
/// - ``maximumCandidates``
public struct PupilMatch: Hashable, Sendable {
  /// What was found.
  public enum Outcome: Hashable, Sendable {
    /// The row is about this pupil.
    case matched(Pupil.ID)

    /// No pupil comes into question.
    case new

    /// Several pupils may be meant, or too little is known to be sure of one.
    case ambiguous

    /// One fact points to a pupil, and another away from that pupil.
    case contradicting
  }

  /// What was found.
  public let outcome: Outcome

  /// The pupils that come into question, at most ``maximumCandidates`` of them.
  ///
  /// For a match it is that pupil alone, and for a new one it is empty.
  public let candidates: [PupilCandidate]

  /// How many pupils come into question, listed or not.
  public let candidateCount: Int

  /// What a person may want to look at, although the row was understood.
  public let notices: [Notice]

  /// The largest number of pupils that a question lists.
  public static let maximumCandidates = 10

  /// The pupil that the row is about, `nil` for a new one and for a question.
  public var pupil: Pupil.ID? {
    if case .matched(let pupil) = outcome { pupil } else { nil }
  }

  /// Whether a person must say who is meant.
  public var isQuestion: Bool { outcome == .ambiguous || outcome == .contradicting }
}

// MARK: - Notices

extension PupilMatch {
  /// What is remarkable about a row that was understood.
  public struct Notice: RawRepresentable, Hashable, Sendable {
    /// The code, such as `surnameDiffers`.
    public let rawValue: String

    /// Creates a notice; any text is one.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A number is the same and the forename is another.
    public static let forenameDiffers = Self(rawValue: "forenameDiffers")

    /// A number is the same and the surname is another.
    public static let surnameDiffers = Self(rawValue: "surnameDiffers")

    /// The UPN is the same and the ULN is another, which nobody else has.
    public static let ulnDiffers = Self(rawValue: "ulnDiffers")

    /// The row has a UPN that the pupil had before.
    public static let formerUPN = Self(rawValue: "formerUPN")

    /// One of the two UPNs is a temporary one, so that they may differ.
    public static let temporaryUPN = Self(rawValue: "temporaryUPN")

    /// The UPN of the row fails its check, so that nothing was found by it.
    public static let damagedUPN = Self(rawValue: "damagedUPN")

    /// The ULN of the row fails its check, so that nothing was found by it.
    public static let damagedULN = Self(rawValue: "damagedULN")
  }
}

// MARK: - Description

extension PupilMatch: CustomStringConvertible {
  /// The outcome with identifiers and names of traits, without what they are.
  public var description: String {
    let name =
      switch outcome {
      case .matched: "matched"
      case .new: "new"
      case .ambiguous: "ambiguous"
      case .contradicting: "contradicting"
      }
    var parts = candidates.map(\.description) + notices.map(\.rawValue)
    if candidateCount > candidates.count {
      parts.append("\(candidateCount - candidates.count) more")
    }
    return parts.isEmpty ? name : "\(name): " + parts.joined(separator: "; ")
  }
}
