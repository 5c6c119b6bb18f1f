import PlanModel

/// A part that specified provision has.
public enum ProvisionPart: String, CaseIterable, Hashable, Sendable {
  /// The role or the person who gives it.
  case who

  /// Training, qualification or a specialist profession.
  case expertise

  /// A number of pupils, a ratio, one to one or pairs.
  case groupSize

  /// How long a session is.
  case minutes

  /// How often it is given.
  case frequency

  /// The place.
  case place = "where"

  /// The start and the end, or a named period with its year.
  case dates

  /// The field of provision that holds the part.
  var field: String {
    switch self {
    case .who: "deliverer"
    case .place: "place"
    case .dates: "ends"
    case .expertise, .groupSize, .minutes, .frequency: rawValue
    }
  }

  /// What is not said, for a sentence.
  var question: String {
    switch self {
    case .who: "who gives it"
    case .expertise: "which training or profession it takes"
    case .groupSize: "for how many pupils at a time"
    case .minutes: "how long a session is"
    case .frequency: "how often it is given"
    case .place: "where it is given"
    case .dates: "from when until when"
    }
  }
}

extension Provision {
  /// Whether a structured field holds the part.
  func says(_ part: ProvisionPart) -> Bool {
    switch part {
    case .who: !deliveredBy.isEmpty || role != nil || deliverer != nil
    case .expertise: expertise != nil
    case .groupSize: groupSize != nil
    case .minutes: minutes != nil
    case .frequency: !frequency.isMissing
    case .place: place != nil
    case .dates: starts != nil && (ends != nil || weeks != nil)
    }
  }
}
