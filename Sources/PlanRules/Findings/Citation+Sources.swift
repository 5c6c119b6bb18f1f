import PlanModel

// The works that more than one rule leans on.

extension Citation {
  static let goalChecklists = Citation(
    "Published checklists of measurable goals (NSTTAC; SELPA forms; SWSC template)"
  )
  static let deadMansTest = Citation("Lindsley, dead man's test", isVerified: false)
  static let vagueTerms = Citation(
    "Mager's and Davenport's lists of vague verbs; Hounslow local offer"
  )
  static let outcomesNotProvision = Citation(
    "Council for Disabled Children, outcomes and the golden thread"
  )
  static let baselineMonitoring = Citation(
    "Fuchs et al. (1993), curriculum-based measurement"
  )
  static let ownReasoning = Citation("Reasoning of this library")
  static let openTargets = Citation(
    "Lacey (2010), Scruffy Targets, The SLD Experience 57, 16 to 21"
  )
  static let broadAreas = Citation(
    "SEND Code of Practice 0 to 25 (2015)",
    place: "6.28 to 6.35",
    isVerified: false
  )
  static let recordingAndReview = Citation(
    "SEND Code of Practice 0 to 25 (2015)",
    place: "6.48 to 6.56",
    isVerified: false
  )
  static let views = Citation(
    "SEND Code of Practice 0 to 25 (2015)",
    place: "1.1 and 6.69",
    isVerified: false
  )
  static let specifiedProvision = Citation(
    "SEND Code of Practice 0 to 25 (2015)",
    place: "9.69 (F)",
    isVerified: false
  )
  static let outcomes = Citation(
    "SEND Code of Practice 0 to 25 (2015)",
    place: "9.66",
    isVerified: false
  )
  static let adulthoodReview = Citation(
    "Special Educational Needs and Disability Regulations 2014",
    place: "20(6) and 21(6)",
    isVerified: false
  )
  static let specialSchoolPolicy = Citation(
    "A special school's own policy for its personalised learning plans"
  )
}
