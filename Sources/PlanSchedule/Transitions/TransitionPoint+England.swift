import PlanModel

extension TransitionPoint {
  /// From early years into Reception.
  public static let startingSchool = move(
    "startingSchool",
    "Starting school",
    .startingSchool,
    .nursery2
  )

  /// From infant to junior school, where the two are apart.
  public static let infantToJunior = move(
    "infantToJunior",
    "Infant to junior",
    .infantToJunior,
    .year2,
    concernsEveryPupil: false
  )

  /// From primary to middle school, where there is one.
  public static let toMiddleSchool = move(
    "toMiddleSchool",
    "Primary to middle",
    .toMiddleSchool,
    .year4,
    concernsEveryPupil: false
  )

  /// From primary to secondary school, in Year 6.
  public static let primaryToSecondary = move(
    "primaryToSecondary",
    "Primary to secondary",
    .primaryToSecondary,
    .year6
  )

  /// From middle to secondary school, where there is a middle school.
  public static let middleToSecondary = move(
    "middleToSecondary",
    "Middle to secondary",
    .middleToSecondary,
    .year8,
    concernsEveryPupil: false
  )

  /// Year 9, from which reviews look at preparing for adulthood.
  public static let year9 = TransitionPoint(
    "year9",
    "Preparing for adulthood",
    kind: nil,
    in: .year9,
    citation: Citation(
      "Practice; SEND Regulations 2014",
      place: "regulations 20(6) and 21(6)",
      isVerified: false
    )
  )

  /// Year 10, in which what comes after Year 11 is thought of.
  public static let year10 = TransitionPoint(
    "year10",
    "Thinking of what comes after Year 11",
    kind: nil,
    in: .year10,
    citation: practice
  )

  /// From secondary school to a post-16 setting, in Year 11.
  public static let secondaryToPost16 = move(
    "secondaryToPost16",
    "Secondary to post-16",
    .secondaryToPost16,
    .year11
  )

  /// On from Year 13, to another setting or into adult life.
  public static let leavingYear13 = move(
    "leavingYear13",
    "On from Year 13",
    .betweenPost16,
    .year13,
    concernsEveryPupil: false
  )

  /// On from Year 14, which special schools have.
  public static let leavingYear14 = move(
    "leavingYear14",
    "On from Year 14",
    .toAdultLife,
    .year14,
    concernsEveryPupil: false
  )

  /// The points that this library knows, in the order of their years.
  public static let england: [TransitionPoint] = [
    startingSchool, infantToJunior, toMiddleSchool, primaryToSecondary,
    middleToSecondary, year9, year10, secondaryToPost16, leavingYear13, leavingYear14,
  ]

  /// The points of ``england`` to which every pupil comes.
  public static let common = england.filter(\.concernsEveryPupil)

  private static let practice = Citation("Usual practice of schools", isVerified: false)

  private static func move(
    _ id: Identifier<TransitionPoint>,
    _ title: String,
    _ kind: TransitionKind,
    _ yearGroup: YearGroup,
    concernsEveryPupil: Bool = true
  ) -> TransitionPoint {
    TransitionPoint(
      id,
      title,
      kind: kind,
      in: yearGroup,
      concernsEveryPupil: concernsEveryPupil,
      citation: Citation(
        "Practice ahead of the days of the SEND Regulations 2014",
        place: "regulation 18",
        isVerified: false
      )
    )
  }
}
