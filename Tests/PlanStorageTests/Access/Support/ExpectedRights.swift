import PlanModel
import PlanStorage

/// The table of rights as it is printed, written down a second time to compare with.
///
/// V is to see, E to see and change, C to see with a grant, S a summary, O one's own, P to
/// see all and change what records progress; "-" is nothing. Class teachers and teaching
/// assistants share a column. Nobody is a named person, of age, or related as a SENCO is.
enum ExpectedRights {
  private static let columns: [[AccessRole]] = [
    [.pupil], [.parent], [.classTeacher, .teachingAssistant], [.senco],
    [.externalProfessional], [.authorityOfficer],
  ]

  private static let rows: [(PlanSection, String)] = [
    (.identity, "V V V E C C"),
    (.pupilVoice, "E V V V C C"),
    (.familyViews, "- O V V C C"),
    (.strengthsAndNeeds, "V V E E C C"),
    (.targetsAndProgress, "V V P E C C"),
    (.professionalReports, "C C S V C C"),
    (.socialCare, "- C - C C C"),
    (.confidentialNotes, "- - - - - -"),
    (.staffNotes, "- - O V - -"),
    (.auditTrail, "- - - - - -"),
  ]

  private static func letter(_ role: AccessRole, _ section: PlanSection) -> Character {
    guard let column = columns.firstIndex(where: { $0.contains(role) }),
      let row = rows.first(where: { $0.0 == section })
    else { return "-" }
    let letters = row.1.filter { $0 != " " }
    return letters[letters.index(letters.startIndex, offsetBy: column)]
  }

  /// Whether the whole of a section is seen.
  static func sees(_ role: AccessRole, _ section: PlanSection, granted: Bool) -> Bool {
    let letter = letter(role, section)
    return "VEP".contains(letter) || (granted && letter == "C")
  }

  /// Whether a summary of a section is seen.
  static func seesSummary(_ role: AccessRole, _ section: PlanSection) -> Bool {
    letter(role, section) == "S"
  }

  /// Whether the whole of a section is changed.
  static func edits(_ role: AccessRole, _ section: PlanSection) -> Bool {
    letter(role, section) == "E"
  }

  /// Whether records of progress are changed.
  static func editsRecords(_ role: AccessRole, _ section: PlanSection) -> Bool {
    "EP".contains(letter(role, section))
  }
}

extension ExpectedRights {
  /// The tokens that a role is shown, by the table and by where each token lies.
  static func tokens(
    of canaries: [Canary],
    for role: AccessRole,
    granted: Bool
  ) -> Set<Int> {
    var shown: Set<Int> = []
    var records: Set<Int> = []
    for canary in canaries where !canary.isID && canary.path.last?.field != "?" {
      let isSeen = canary.isFrame || isSeen(canary, by: role, granted: granted)
      guard isSeen else { continue }
      shown.insert(canary.number)
      records.insert(canary.record)
    }
    for canary in canaries where canary.isID && records.contains(canary.record) {
      shown.insert(canary.number)
    }
    return shown
  }

  private static func isSeen(
    _ canary: Canary,
    by role: AccessRole,
    granted: Bool
  ) -> Bool {
    !canary.sections.isEmpty
      && canary.sections.allSatisfy { section in
        sees(role, section, granted: granted)
          || canary.isSummary && seesSummary(role, section)
      }
  }
}
