import PlanModel

/// The sections and the owners of a record that lies where its contents say.
struct RecordPlacement {
  /// The sections that all fields of the record lie in, `nil` if each field decides.
  ///
  /// No section at all is one that nobody may see.
  var sections: [PlanSection?]?

  /// Whose the record is.
  var owners: [Contributor.ID] = []

  /// Reads where a record lies.
  init(of record: some PlanRecord) {
    switch record {
    case let voice as Voice:
      sections = Self.sections(of: voice.speaker)
      owners = Self.list(voice.contributor)
    case let aspiration as Aspiration:
      sections = Self.sections(of: aspiration.speaker)
    case let evidence as Evidence:
      sections = [Self.section(of: evidence.source)]
      owners = Self.list(evidence.recorder)
    case let text as EHCSectionText: sections = [Self.section(of: text.section)]
    case let label as ConfidentialityLabel:
      let section = PlanSection(label.sensitivity)
      sections = [label.sensitivity == .structure ? .auditTrail : section]
    default: owners = Self.owners(of: record)
    }
  }

  private static func owners(of record: some PlanRecord) -> [Contributor.ID] {
    switch record {
    case let agreement as Agreement: [agreement.contributor]
    case let provision as Provision: provision.deliveredBy
    case let session as DeliveredSession: list(session.deliveredBy)
    case let reading as Reading: list(reading.recorder)
    case let entry as UniqueProfileEntry: list(entry.recorder)
    case let strategy as Strategy: strategy.by
    case let setAside as SetAside: list(setAside.by)
    case let responsibility as Responsibility: list(responsibility.contributor)
    default: []
    }
  }

  private static func list(_ owner: Contributor.ID?) -> [Contributor.ID] {
    owner.map { [$0] } ?? []
  }

  private static func sections(of speaker: VoiceSpeaker) -> [PlanSection?] {
    switch speaker {
    case .pupil, .advocate: [.pupilVoice]
    case .parentOrCarer: [.familyViews]
    default: [.pupilVoice, .familyViews]
    }
  }

  private static func section(of source: EvidenceSource) -> PlanSection {
    switch source {
    case .professionalReport: .professionalReports
    case .pupil: .pupilVoice
    case .family: .familyViews
    default: .strengthsAndNeeds
    }
  }

  private static func section(of section: EHCSection) -> PlanSection {
    switch section {
    case .views: .pupilVoice
    case .educationalNeeds: .strengthsAndNeeds
    case .outcomes, .educationalProvision: .targetsAndProgress
    case .setting: .identity
    case .socialCareNeeds, .socialCareProvisionUnderAct, .otherSocialCareProvision:
      .socialCare
    default: .professionalReports
    }
  }
}
