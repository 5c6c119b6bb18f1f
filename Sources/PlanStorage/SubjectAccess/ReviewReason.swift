import PlanModel

/// Why a person has to look at a part before it is handed to the one it is about.
///
/// A reason asks for a decision and makes none. Whether a part may or must be held back,
/// for the rights of others or because it would do serious harm, is for people to say; for
/// facts about health it takes a health professional's view.
public struct ReviewReason: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in the collection.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// It names other people, or is what they said.
  public static let otherPeople = Self(rawValue: "otherPeople")

  /// Reports of professionals and facts about health.
  public static let health = Self(rawValue: "health")

  /// Facts about social care and the home.
  public static let socialCare = Self(rawValue: "socialCare")

  /// Safeguarding and other notes for named persons only.
  public static let confidential = Self(rawValue: "confidential")

  /// Working notes of staff.
  public static let staffNotes = Self(rawValue: "staffNotes")

  /// Somebody has labelled the part as kept closer, or wider, than its kind.
  public static let labelled = Self(rawValue: "labelled")

  /// Nobody has said what kind of fact it is.
  public static let unclassified = Self(rawValue: "unclassified")

  /// The reason that a kind of fact gives in a plan, `nil` if it gives none.
  init?(_ sensitivity: Sensitivity) {
    switch sensitivity {
    case .structure, .pupilVoice, .need, .progress: return nil
    case .identity, .familyView: self = .otherPeople
    case .health: self = .health
    case .socialCare: self = .socialCare
    case .confidential: self = .confidential
    case .staff: self = .staffNotes
    default: self = .unclassified
    }
  }
}
