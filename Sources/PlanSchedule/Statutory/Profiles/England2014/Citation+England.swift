import PlanModel

extension Citation {
  /// A place in the SEND Regulations 2014.
  static func regulation(_ place: String, isVerified: Bool = true) -> Citation {
    let work = "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)"
    return Citation(work, place: "regulation \(place)", isVerified: isVerified)
  }

  /// A place in the Children and Families Act 2014.
  static func act2014(_ place: String, isVerified: Bool) -> Citation {
    Citation("Children and Families Act 2014", place: place, isVerified: isVerified)
  }

  /// A paragraph of the SEND Code of Practice, which has been read at second hand only.
  static func codeOfPractice(_ paragraph: String) -> Citation {
    let work = "SEND Code of Practice 2015"
    return Citation(work, place: "paragraph \(paragraph)", isVerified: false)
  }
}
