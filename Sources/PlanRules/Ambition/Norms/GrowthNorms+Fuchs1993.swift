import PlanModel

extension GrowthNorms {
  /// Weekly growth in curriculum-based measures in the United States.
  ///
  /// Grades 1 and 2 of oral reading were read in the paper. All other figures are known
  /// from memory and marked so.
  public static let fuchs1993 = GrowthNorms(
    id: "fuchs1993",
    title: "Fuchs and others, 1993, United States",
    provenance: NormProvenance(
      country: "US",
      edition: "1993",
      passageSet: "Curriculum-based passages of the study",
      licence: "Figures quoted from a published paper",
      source: Citation(
        "Fuchs, Fuchs, Hamlett, Walz and Germann (1993), School Psychology Review 22",
        place: "27 to 48"
      )
    ),
    yearsAhead: 1,
    norms: oralReading + mathsDigits + spelling + [maze]
  )

  private static let oralReading = [
    GrowthNorm(
      grade: 1,
      unit: .wordsPerMinute,
      realistic: NormFigure(2),
      ambitious: NormFigure(3)
    ),
    GrowthNorm(
      grade: 2,
      unit: .wordsPerMinute,
      realistic: NormFigure(1.5),
      ambitious: NormFigure(2)
    ),
    recalled(3, .wordsPerMinute, 1, 1.5),
    recalled(4, .wordsPerMinute, 0.85, 1.1),
    recalled(5, .wordsPerMinute, 0.5, 0.8),
    recalled(6, .wordsPerMinute, 0.3, 0.65),
  ]

  private static let mathsDigits = [
    recalled(1, .digitsCorrect, 0.3, 0.5),
    recalled(2, .digitsCorrect, 0.3, 0.5),
    recalled(3, .digitsCorrect, 0.3, 0.5),
    recalled(4, .digitsCorrect, 0.7, 1.15),
    recalled(5, .digitsCorrect, 0.75, 1.2),
    recalled(6, .digitsCorrect, 0.45, 1),
  ]

  private static let spelling = [
    recalled(2, .letterSequences, 1, 1.5),
    recalled(3, .letterSequences, 0.65, 1),
    recalled(4, .letterSequences, 0.45, 0.85),
    recalled(5, .letterSequences, 0.3, 0.65),
    recalled(6, .letterSequences, 0.3, 0.65),
  ]

  private static let maze = recalled(nil, .mazeWords, 0.39, 0.84)

  private static func recalled(
    _ grade: Int?,
    _ unit: MeasureUnit,
    _ realistic: Number,
    _ ambitious: Number
  ) -> GrowthNorm {
    GrowthNorm(
      grade: grade,
      unit: unit,
      realistic: .recalled(realistic),
      ambitious: .recalled(ambitious)
    )
  }
}
