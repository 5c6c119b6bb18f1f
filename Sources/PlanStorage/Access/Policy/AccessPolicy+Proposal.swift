extension AccessPolicy {
  /// A table to begin with, which no school has confirmed.
  ///
  /// It follows the SEND Code of Practice in who takes part, and the rule of data
  /// protection that people see what they need. Class teachers and teaching assistants share
  /// a column. Administrators and software have no right to any contents.
  ///
  /// Source: this library; unverified. A school reads it, changes it, and sets
  /// ``isConfirmed``.
  public static let proposal = Self.proposed()

  private static func proposed() -> Self {
    var policy = Self()
    for (section, rights) in proposedRows {
      policy[.pupil, section] = rights.pupil
      policy[.parent, section] = rights.parent
      policy[.classTeacher, section] = rights.teacher
      policy[.teachingAssistant, section] = rights.teacher
      policy[.senco, section] = rights.senco
      policy[.externalProfessional, section] = rights.external
      policy[.authorityOfficer, section] = rights.authority
    }
    policy.relationNeeded = [
      .pupil: .isPupil, .parent: .isParent,
      .classTeacher: .teaches, .teachingAssistant: .teaches,
    ]
    policy.rolesThatCreate = [.senco]
    policy.rolesThatDelete = [.senco]
    policy.rolesThatYield = [.parent]
    policy.recordedSections = [.professionalReports, .socialCare, .confidentialNotes]
    policy.emergencySections = [
      .classTeacher: [.identity, .strengthsAndNeeds, .professionalReports],
      .teachingAssistant: [.identity, .strengthsAndNeeds, .professionalReports],
      .senco: [
        .identity, .strengthsAndNeeds, .professionalReports, .socialCare,
        .confidentialNotes,
      ],
    ]
    return policy
  }

  private struct Row {
    var pupil: SectionRight
    var parent: SectionRight
    var teacher: SectionRight
    var senco: SectionRight
    var external: SectionRight
    var authority: SectionRight

    init(
      _ pupil: SectionRight,
      _ parent: SectionRight,
      _ teacher: SectionRight,
      _ senco: SectionRight,
      _ external: SectionRight,
      _ authority: SectionRight
    ) {
      self.pupil = pupil
      self.parent = parent
      self.teacher = teacher
      self.senco = senco
      self.external = external
      self.authority = authority
    }
  }

  private static let unlessPupilObjects =
    SectionRight.view.granting(view: .everything).if(.pupilDoesNotObject)

  private static let proposedRows: [PlanSection: Row] = [
    .identity: Row(.view, .view, .view, .edit, .withGrant, .withGrant),
    .pupilVoice: Row(.edit, unlessPupilObjects, .view, .view, .withGrant, .withGrant),
    .familyViews: Row(
      .view.if(.pupilIsOfAge),
      .editOwn,
      .view,
      .view,
      .withGrant,
      .withGrant
    ),
    .strengthsAndNeeds: Row(.view, .view, .edit, .edit, .withGrant, .withGrant),
    .targetsAndProgress: Row(
      .view,
      .view,
      .viewAndEditRecords,
      .edit,
      .withGrantAndEditOwn,
      .withGrant
    ),
    .professionalReports: Row(
      .withGrant,
      .withGrant,
      .summary,
      .view,
      .editOwnAndWithGrant,
      .withGrant
    ),
    .socialCare: Row(
      .none,
      .withGrant,
      .none,
      .withGrant,
      .withGrant,
      .withGrant
    ),
    .confidentialNotes: Row(.none, .none, .none, .edit.if(.namedPerson), .none, .none),
    .staffNotes: Row(.none, .none, .editOwn, .view, .none, .none),
    .auditTrail: Row(.none, .none, .none, .view.if(.ownPupil), .none, .none),
  ]
}
