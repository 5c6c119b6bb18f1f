import PlanModel

extension ScoreNorms {
  /// Words read correctly in a minute in the United States.
  ///
  /// Three cells of the printed column of weekly growth are not the growth of the scores:
  /// grade 1 at the 10th percentile, grade 5 at the 10th, grade 6 at the 50th.
  public static let hasbrouckTindal2017: ScoreNorms = {
    var table = ScoreNorms(
      id: "hasbrouckTindal2017",
      title: "Hasbrouck and Tindal, 2017, United States",
      unit: .wordsPerMinute,
      provenance: NormProvenance(
        country: "US",
        edition: "2017",
        passageSet: "Grade-level passages of the study",
        licence: "Figures quoted from a chart that its authors let teachers copy",
        source: Citation("Hasbrouck and Tindal (2017), oral reading fluency norms")
      ),
      yearsAhead: 1,
      norms: firstGrade + secondToFourthGrade + fifthAndSixthGrade
    )
    table.weeksFromStart = 32
    table.weeksFromMiddle = 16
    return table
  }()

  /// The first grade is not screened at the start of the year.
  private static let firstGrade = [
    ScoreNorm(grade: 1, percentile: 90, middle: 97, end: 116),
    ScoreNorm(grade: 1, percentile: 75, middle: 59, end: 91),
    ScoreNorm(grade: 1, percentile: 50, middle: 29, end: 60),
    ScoreNorm(grade: 1, percentile: 25, middle: 16, end: 34),
    ScoreNorm(grade: 1, percentile: 10, middle: 9, end: 18).misprinted(as: 0.5),
  ]

  private static let secondToFourthGrade = [
    ScoreNorm(grade: 2, percentile: 90, start: 111, middle: 131, end: 148),
    ScoreNorm(grade: 2, percentile: 75, start: 84, middle: 109, end: 124),
    ScoreNorm(grade: 2, percentile: 50, start: 50, middle: 84, end: 100),
    ScoreNorm(grade: 2, percentile: 25, start: 36, middle: 59, end: 72),
    ScoreNorm(grade: 2, percentile: 10, start: 23, middle: 35, end: 43),
    ScoreNorm(grade: 3, percentile: 90, start: 134, middle: 161, end: 166),
    ScoreNorm(grade: 3, percentile: 75, start: 104, middle: 137, end: 139),
    ScoreNorm(grade: 3, percentile: 50, start: 83, middle: 97, end: 112),
    ScoreNorm(grade: 3, percentile: 25, start: 59, middle: 79, end: 91),
    ScoreNorm(grade: 3, percentile: 10, start: 40, middle: 62, end: 63),
    ScoreNorm(grade: 4, percentile: 90, start: 153, middle: 168, end: 184),
    ScoreNorm(grade: 4, percentile: 75, start: 125, middle: 143, end: 160),
    ScoreNorm(grade: 4, percentile: 50, start: 94, middle: 120, end: 133),
    ScoreNorm(grade: 4, percentile: 25, start: 75, middle: 95, end: 105),
    ScoreNorm(grade: 4, percentile: 10, start: 60, middle: 71, end: 83),
  ]

  private static let fifthAndSixthGrade = [
    ScoreNorm(grade: 5, percentile: 90, start: 179, middle: 183, end: 195),
    ScoreNorm(grade: 5, percentile: 75, start: 153, middle: 160, end: 169),
    ScoreNorm(grade: 5, percentile: 50, start: 121, middle: 133, end: 146),
    ScoreNorm(grade: 5, percentile: 25, start: 87, middle: 109, end: 119),
    ScoreNorm(grade: 5, percentile: 10, start: 64, middle: 84, end: 102)
      .misprinted(as: 1.9),
    ScoreNorm(grade: 6, percentile: 90, start: 185, middle: 195, end: 204),
    ScoreNorm(grade: 6, percentile: 75, start: 159, middle: 166, end: 173),
    ScoreNorm(grade: 6, percentile: 50, start: 132, middle: 145, end: 146)
      .misprinted(as: 0.3),
    ScoreNorm(grade: 6, percentile: 25, start: 112, middle: 116, end: 122),
    ScoreNorm(grade: 6, percentile: 10, start: 89, middle: 91, end: 91),
  ]
}

extension ScoreNorm {
  fileprivate func misprinted(as growth: Number) -> Self {
    var norm = self
    norm.misprintedGrowth = growth
    return norm
  }
}
