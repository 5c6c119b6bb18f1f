import PlanModel

/// Where a field lies, if its sensitivity alone does not say so.
struct FieldPlacement {
  /// What a field is to the fields in it.
  enum Kind {
    /// The field and what is in it belong to the section.
    case section

    /// The field holds parts of several sections and says nothing by itself.
    case group

    /// An identifier that says nothing; it stays, and is changed with the section.
    case frame
  }

  var section: PlanSection
  var kind: Kind

  private init(_ section: PlanSection, _ kind: Kind = .section) {
    self.section = section
    self.kind = kind
  }

  /// Returns where a field of a record lies by its place.
  ///
  /// - Parameters:
  ///   - field: The name of the field.
  ///   - record: The name of the record.
  /// - Returns: The placement, `nil` if the sensitivity decides.
  static func of(_ field: String, in record: String) -> FieldPlacement? {
    switch record {
    case "LearningPlan": planFields[field]
    case "Pupil": pupilFields[field]
    case "EHCPlan": field == "sections" ? FieldPlacement(.strengthsAndNeeds, .group) : nil
    default: nil
    }
  }

  private static let planFields: [String: FieldPlacement] = [
    "id": FieldPlacement(.targetsAndProgress, .frame),
    "pupil": FieldPlacement(.identity, .frame),
    "previousPlan": FieldPlacement(.targetsAndProgress, .frame),
    "kind": FieldPlacement(.targetsAndProgress),
    "lifecycle": FieldPlacement(.targetsAndProgress),
    "versionName": FieldPlacement(.targetsAndProgress),
    "profile": FieldPlacement(.strengthsAndNeeds, .group),
    "voices": FieldPlacement(.pupilVoice, .group),
    "context": FieldPlacement(.strengthsAndNeeds, .group),
    "evidence": FieldPlacement(.strengthsAndNeeds, .group),
    "aspirations": FieldPlacement(.pupilVoice, .group),
    "amendments": FieldPlacement(.auditTrail),
    "labels": FieldPlacement(.auditTrail, .group),
    "provenance": FieldPlacement(.auditTrail),
  ]

  private static let pupilFields: [String: FieldPlacement] = [
    "id": FieldPlacement(.identity, .frame),
    "upnUnknownReason": FieldPlacement(.identity),
    "ehcPlan": FieldPlacement(.strengthsAndNeeds, .group),
  ]
}

// MARK: - Parts of a section

extension FieldPlacement {
  /// Returns which part of its section a field is, nothing if it is no part of its own.
  static func parts(of field: String, in record: String) -> SectionParts {
    switch record {
    case "LearningPlan": recordsOfProgress.contains(field) ? .records : []
    case "Evidence": summaryOfEvidence.contains(field) ? .summary : []
    case "Pupil": field == "hasHealthcarePlan" ? .summary : []
    default: []
    }
  }

  private static let recordsOfProgress: Set<String> = [
    "readings", "deliveredSessions", "uniqueProfile",
  ]

  private static let summaryOfEvidence: Set<String> = ["source", "area", "tool", "on"]
}
