import PlanModel

// The code sets and validation rules behind the pupil's record.

extension Citation {
  /// A rule by which the census is validated.
  static func census(_ number: String) -> Citation {
    Citation("Department for Education, school census validation rules", place: number)
  }

  static let uniquePupilNumbers = Citation(
    "Department for Education, data standards for the unique pupil number"
  )
  static let numbersOfAuthorities = Citation(
    "Department for Education, school census validation rules",
    place: "1530",
    isVerified: false
  )
  static let temporaryNumbers = Citation(
    "Local authority guidance on unique pupil numbers",
    isVerified: false
  )
  static let missingNumbers = Citation(
    "Common Basic Data Set, code set CS051; SEND inspection data, annex A"
  )
  static let learnerNumbers = Citation("HESA, unique learner number")
  static let inspectionAges = Citation("SEND inspection data, annex A")
  static let yearGroupsByAge = Citation("Department for Education, SEN2 guide")
  static let provisionHistory = Citation("Common Basic Data Set, code set CS096")
}
