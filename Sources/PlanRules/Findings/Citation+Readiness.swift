import PlanModel

// The paragraphs and regulations behind what a review needs.

extension Citation {
  private static let code = "SEND Code of Practice 0 to 25 (2015)"
  private static let regulations =
    "Special Educational Needs and Disability Regulations 2014"

  static let familyAtReviews = Citation(code, place: "6.54 and 6.65", isVerified: false)
  static let pupilAtReviews = Citation(code, place: "6.54 and 6.69", isVerified: false)
  static let teachersAtReviews = Citation(code, place: "6.53 to 6.56", isVerified: false)
  static let recordsOfProvision = Citation(code, place: "6.72", isVerified: false)
  static let noticeOfReview = Citation(regulations, place: "20(3) and 21(3)")
  static let papersOfReview = Citation(regulations, place: "20(4) and 21(4)")
  static let invitedToReview = Citation(
    regulations,
    place: "20(2) and 21(2)",
    isVerified: false
  )
  static let reportOfReview = Citation(
    regulations,
    place: "20(7) to (9) and 21(7)",
    isVerified: false
  )
  static let decisionAfterReview = Citation(
    regulations,
    place: "20(10)",
    isVerified: false
  )
}
