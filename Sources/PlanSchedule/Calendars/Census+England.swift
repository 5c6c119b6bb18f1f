import PlanModel

extension Census {
  /// The autumn school census, on the first Thursday of October.
  public static let autumn = Census(
    .autumn,
    title: "Autumn school census",
    onThursday: 1,
    ofMonth: 10,
    collects: [.senProvision],
    source: .councils
  )

  /// The spring school census, on the third Thursday of January.
  ///
  /// It alone asks for the types of need.
  public static let spring = Census(
    .spring,
    title: "Spring school census",
    onThursday: 3,
    ofMonth: 1,
    collects: [.senProvision, .senType, .senUnitAndResourcedProvision],
    source: .councils
  )

  /// The summer school census, on the third Thursday of May.
  public static let summer = Census(
    .summer,
    title: "Summer school census",
    onThursday: 3,
    ofMonth: 5,
    collects: [.senProvision],
    source: .councils
  )

  /// The SEN2 return of local authorities, on the day of the spring school census.
  public static let sen2 = Census(
    .sen2,
    title: "SEN2 return of local authorities",
    onThursday: 3,
    ofMonth: 1,
    collects: [.ehcRequests, .ehcAssessments, .ehcPlans],
    source: Citation("SEN2 return, as remembered", isVerified: false)
  )

  /// The returns of England in the order of the academic year.
  public static let all = [autumn, spring, sen2, summer]
}

extension Citation {
  fileprivate static let councils = Citation(
    "School census dates that councils in England publish",
    isVerified: false
  )
}
