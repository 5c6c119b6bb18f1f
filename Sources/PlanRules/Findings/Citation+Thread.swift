import PlanModel

// The works that rules about the thread, meetings, provision and design lean on.

extension Citation {
  private static let code = "SEND Code of Practice 0 to 25 (2015)"

  static let planAgreed = Citation(code, place: "6.48", isVerified: false)
  static let supportChosen = Citation(code, place: "6.50", isVerified: false)
  static let impactReviewed = Citation(code, place: "6.53 to 6.55", isVerified: false)
  static let familyMeetings = Citation(code, place: "6.65", isVerified: false)
  static let meetingRecord = Citation(code, place: "6.66 to 6.71", isVerified: false)
  static let provisionRecord = Citation(code, place: "6.72 to 6.75", isVerified: false)
  static let pathways = Citation(code, place: "8.9 and 8.10", isVerified: false)
  static let aspirations = Citation(code, place: "9.65", isVerified: false)
  static let shorterTermTargets = Citation(
    code,
    place: "9.64 and 9.69 (E)",
    isVerified: false
  )
  static let sectionF = Citation(
    """
    Children and Families Act 2014, section 37(2), read with L v Clarke and Somerset \
    [1998] and Worcestershire CC v SE [2020] UKUT 217 (AAC)
    """,
    isVerified: false
  )
  static let provisionThatEducates = Citation(
    "Children and Families Act 2014",
    place: "section 21(5)",
    isVerified: false
  )
  static let goldenThread = Citation(
    "Council for Disabled Children, outcomes and the golden thread"
  )
  static let sameTargetAgain = Citation(
    "Commentary on US cases in which a goal stood unchanged from year to year"
  )
  static let fewTargets = Citation(
    "Hounslow local offer; Redcar and Cleveland, three to four targets a plan",
    isVerified: false
  )
  static let selectedInterventions = Citation(
    "Education Endowment Foundation (2020), SEND in Mainstream Schools",
    place: "recommendation 4"
  )
  static let provisionMaps = Citation(
    "Councils' templates for provision maps",
    isVerified: false
  )
  static let learningDesign = Citation(
    "CAST (2024), Universal Design for Learning Guidelines version 3.0"
  )
}
