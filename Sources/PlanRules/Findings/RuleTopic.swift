/// What a rule is about: a letter of SMART, or another topic.
///
/// ## Topics
///
/// ### The letters of SMART
/// - ``specific``
/// - ``measurable``
/// - ``achievable``
/// - ``relevant``
/// - ``timeBound``
///
/// ### Other styles of target
/// - ``fast``
/// - ``openTarget``
/// - ``engagement``
/// - ``mapp``
/// - ``attainmentScale``
///
/// ### The plan as a whole
/// - ``coverage``
/// - ``thread``
/// - ``voice``
/// - ``provision``
/// - ``design``
/// - ``review``
///
/// ### Around the plan
/// - ``equity``
/// - ``signals``
/// - ``identity``
/// - ``readiness``
public struct RuleTopic: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code of the topic, a letter or a word.
  public let rawValue: String

  /// Creates a topic from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The code of the topic.
  public var description: String { rawValue }

  /// Specific: one behaviour that a stranger would recognise.
  public static let specific = Self(rawValue: "S")

  /// Measurable: a criterion, a tool and a starting point.
  public static let measurable = Self(rawValue: "M")

  /// Achievable: a gain that can be hoped for and is helped towards.
  public static let achievable = Self(rawValue: "A")

  /// Relevant: linked to need, outcome and what people say.
  public static let relevant = Self(rawValue: "R")

  /// Time-bound: an end, and a look before the end.
  public static let timeBound = Self(rawValue: "T")

  /// What open targets need in place of a criterion.
  public static let openTarget = Self(rawValue: "openTarget")

  /// What is given to the pupil.
  public static let provision = Self(rawValue: "provision")

  /// Whether all that is to be covered is covered.
  public static let coverage = Self(rawValue: "coverage")

  /// When the plan is looked at again.
  public static let review = Self(rawValue: "review")
}
