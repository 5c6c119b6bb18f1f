import PlanModel

/// Where a walk through a record stands, and which sections what stands there lies in.
struct SectionPlace {
  /// What the rights say of a place.
  struct Judgement {
    var isSeen: Bool
    var isEdited: Bool
  }

  private let rights: AccessRights
  private var labels: LabelledParts

  /// The contributors that the actor is in this plan.
  private let own: Set<Contributor.ID>

  private var recordName = ""
  private var depth = 0

  /// The sections of the fields around the place, each of which must be seen.
  private var around: [PlanSection?] = []

  /// The section of what is mere structure here.
  private var inherited: PlanSection?

  /// The sections that all fields of the record lie in, `nil` if each field decides.
  private var ofRecord: [PlanSection?]?

  /// The sections of the field itself.
  private var sections: [PlanSection?] = []

  private var parts: SectionParts = []
  private(set) var isFrame = false

  init(
    in rights: AccessRights,
    labels: [ConfidentialityLabel] = [],
    contributors: [Contributor] = []
  ) {
    self.rights = rights
    self.labels = LabelledParts(labels, for: rights.contributorRole)
    let contacts = rights.contacts
    own = contributors.reduce(into: rights.contributors) { own, contributor in
      guard let contact = contributor.contact, contacts.contains(contact) else { return }
      own.insert(contributor.id)
    }
  }

  /// Goes to a field of the record.
  mutating func enter(_ field: Field) {
    labels.enter(field.name)
    let placement = FieldPlacement.of(field.name, in: recordName)
    let plain = placement?.section ?? PlanSection(field.sensitivity)
    let isUnknown = plain == nil && field.sensitivity != .structure
    sections = ofRecord ?? [isUnknown ? nil : plain ?? inherited]
    isFrame = placement?.kind == .frame
    parts.formUnion(FieldPlacement.parts(of: field.name, in: recordName))
    inherited = sections.count == 1 ? sections[0] : nil
    if placement?.kind != .group { around += sections }
  }

  /// Goes to an element of the list at the place.
  mutating func enter(element index: Int) { labels.enter("\(index)") }

  /// Goes into the record at the place.
  mutating func enter(_ record: some PlanRecord) {
    depth += 1
    recordName = type(of: record).recordName
    let placement = RecordPlacement(of: record)
    ofRecord = placement.sections
    if let sections = placement.sections {
      self.sections = sections
      around += sections
      inherited = sections.count == 1 ? sections[0] : nil
    }
    if placement.owners.contains(where: own.contains) { parts.insert(.own) }
  }

  /// Whether the place is the record that the walk began with, or one of its fields.
  var isRoot: Bool { depth == 1 }

  /// The sections that what stands here counts as.
  var shownSections: [PlanSection] {
    (labels.sections ?? sections).compactMap { $0 }
  }

  /// What the rights say of the place.
  var judgement: Judgement {
    guard labels.isInAudience else { return Judgement(isSeen: false, isEdited: false) }
    let isSeen = isFrame || (labels.sections ?? around + sections).allSatisfy(sees)
    let isEdited = isSeen && (labels.sections ?? sections).allSatisfy(edits)
    return Judgement(isSeen: isSeen, isEdited: isEdited)
  }

  /// What the rights say of members that are not known, which may hold anything.
  var judgementOfUnknown: Judgement {
    guard rights.seesUnknownMembers else {
      return Judgement(isSeen: false, isEdited: false)
    }
    guard around.isEmpty, labels.sections == nil else { return judgement }
    return Judgement(isSeen: rights.seeEverything, isEdited: rights.editEverything)
  }

  private func sees(_ section: PlanSection?) -> Bool {
    section.map { allows(rights.viewable($0)) } ?? false
  }

  private func edits(_ section: PlanSection?) -> Bool {
    section.map { allows(rights.editable($0)) } ?? false
  }

  private func allows(_ right: SectionParts) -> Bool {
    right == .everything || !right.isDisjoint(with: parts)
  }
}
