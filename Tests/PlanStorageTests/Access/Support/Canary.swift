import PlanModel
import PlanStorage

/// A token in one field of a record, and where the field lies.
struct Canary {
  /// One step from a record to a field in it.
  struct Step {
    var record: String
    var field: String
    var sensitivity: Sensitivity

    /// The section that the contents of the record decide on, `nil` if they decide nothing.
    var decided: PlanSection?
  }

  var number: Int
  var path: [Step]

  /// The number of the innermost record, which is the same for all of its fields.
  var record: Int

  var isID: Bool { path.last?.field == "id" }

  var isSummary: Bool {
    guard let last = path.last, path.count == 2 else { return false }
    return last.record == "Evidence" && ["source", "tool", "area"].contains(last.field)
  }

  var isRecordOfProgress: Bool {
    guard let first = path.first else { return false }
    return ["readings", "deliveredSessions", "uniqueProfile"].contains(first.field)
  }

  /// Identifiers that say nothing stay in every view.
  var isFrame: Bool {
    path.count == 1 && ["id", "pupil", "previousPlan"].contains(path.last?.field)
  }

  /// The sections that must be seen to see the field, as the tables of the model say.
  var sections: [PlanSection] {
    var sections: [PlanSection] = []
    for step in path {
      if Self.groups.contains(step.field), step.decided == nil { continue }
      if let section = step.decided ?? Self.section(of: step) { sections.append(section) }
    }
    return sections
  }

  private static let groups: Set<String> = [
    "profile", "voices", "context", "evidence", "aspirations", "labels", "ehcPlan",
    "sections",
  ]

  private static func section(of step: Step) -> PlanSection? {
    switch step.field {
    case "amendments", "provenance": return .auditTrail
    case "kind", "lifecycle", "versionName":
      if step.record == "LearningPlan" { return .targetsAndProgress }
    case "upnUnknownReason": return .identity
    case "asOf": return .strengthsAndNeeds
    default: break
    }
    switch step.sensitivity {
    case .identity: return .identity
    case .pupilVoice: return .pupilVoice
    case .familyView: return .familyViews
    case .need: return .strengthsAndNeeds
    case .progress: return .targetsAndProgress
    case .health: return .professionalReports
    case .socialCare: return .socialCare
    case .confidential: return .confidentialNotes
    case .staff: return .staffNotes
    default: return nil
    }
  }
}

extension Canary {
  /// Returns the numbers of the tokens in a text.
  static func numbers(in text: String) -> Set<Int> {
    numbers(in: Array(text.utf8))
  }

  /// Returns the numbers of the tokens in bytes.
  static func numbers(in bytes: [UInt8]) -> Set<Int> {
    let mark = Array("canary".utf8)
    var found: Set<Int> = []
    var (matched, number) = (0, 0)
    for byte in bytes {
      if matched == mark.count {
        if 0x30...0x39 ~= byte {
          number = number * 10 + Int(byte - 0x30)
          continue
        }
        found.insert(number)
        (matched, number) = (0, 0)
      }
      matched = byte == mark[matched] ? matched + 1 : (byte == mark[0] ? 1 : 0)
    }
    return found
  }
}
