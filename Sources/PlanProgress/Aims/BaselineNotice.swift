/// Something to know about a baseline before anything is counted from it.
///
/// A notice blocks nothing. The codes are open: a later version may know more of them.
public struct BaselineNotice: RawRepresentable, Hashable, Sendable {
  /// The code, such as `single`.
  public let rawValue: String

  /// Creates a notice; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `single`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// It rests on one score, which a good or a bad day can move.
  public static let single = Self(rawValue: "single")

  /// It rests on two scores; three to five are the usual number.
  public static let few = Self(rawValue: "few")

  /// It rests on more than five scores, during which much may have changed.
  public static let many = Self(rawValue: "many")

  /// Its scores lie more than two weeks apart.
  public static let longSpan = Self(rawValue: "longSpan")

  /// It is a description in words, from which nothing can be counted.
  public static let inWords = Self(rawValue: "inWords")
}

extension BaselineNotice: CustomStringConvertible {
  /// The notice for people, as a clause without a full stop.
  public var description: String {
    switch self {
    case .single:
      "the baseline rests on one score, and a second and third would steady it"
    case .few: "the baseline rests on two scores, and a third would steady it"
    case .many: "the baseline rests on more than five scores"
    case .longSpan: "the scores of the baseline lie more than two weeks apart"
    case .inWords: "the baseline is in words, so nothing can be counted from it"
    default: "there is a notice that is not known to this version"
    }
  }
}
