import PlanModel
import PlanProgress

/// Phases that papers and programs print with their effect sizes.
struct PublishedPhases: Sendable {
  let before: [Double]
  let after: [Double]
  var direction: Direction = .increase

  func compared(
    _ scale: ScaleOfMeasurement = .ratio
  ) throws(CannotJudgeReason) -> PhaseComparison {
    try PhaseComparison(before: before, after: after, direction: direction, scale: scale)
  }

  /// Parker, Vannest and Davis 2011, as the tests of SingleCaseES print them.
  static let parker = Self(
    before: [20, 20, 26, 25, 22, 23],
    after: [28, 25, 24, 27, 30, 30, 29]
  )

  /// Parker and Vannest 2009.
  static let parkerVannest = Self(
    before: [4, 3, 4, 3, 4, 7, 5, 2, 3, 2],
    after: [5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9]
  )

  /// The pupil called Gretchen in the manual of scan, with a behaviour to reduce.
  static let gretchen = Self(
    before: [12, 14, 9, 10],
    after: [10, 6, 4, 5, 3, 4],
    direction: .decrease
  )

  /// Parker, Vannest, Davis and Sauber 2011, as the tests of SingleCaseES print them.
  static let tauU = Self(before: [3, 3, 4, 5], after: [4, 5, 6, 7, 7])

  /// The pupil called Bob in the same paper, as the manual of scan prints him.
  static let bob = Self(before: [2, 3, 5, 3], after: [4, 5, 5, 7, 6])

  /// Tarlow 2017: a trend that simply goes on.
  static let trendOnly = Self(before: [1, 2, 3, 4, 5], after: [6, 7, 8, 9, 10])

  /// Tarlow 2017, example c, as the book on scan prints it.
  static let tarlow = Self(
    before: [33, 25, 17, 25, 14, 13, 14],
    after: [14, 15, 15, 4, 6, 9, 5, 4, 2, 2, 8, 11, 7]
  )

  static let johanna = Self(
    before: [54, 53, 56, 58, 52],
    after: [61, 62, 71, 66, 64, 78, 70, 74, 82, 77, 86, 68, 80, 86, 87]
  )

  static let karolina = Self(
    before: [41, 59, 56, 51, 52],
    after: [57, 56, 67, 75, 66, 69, 68, 73, 77, 79, 86, 82, 75, 83, 89]
  )

  static let anja = Self(
    before: [55, 58, 53, 50, 52],
    after: [55, 68, 68, 81, 67, 78, 73, 72, 78, 81, 78, 71, 85, 80, 76]
  )

  static let howard = Self(
    before: [7, 14, 14, 14, 18, 15, 5, 8, 15, 13],
    after: [29, 25, 26, 30, 24, 35, 24, 25, 40, 36]
  )

  static let sheldon = Self(
    before: [13, 15, 10, 14, 10, 13, 15, 12, 9, 16, 6, 10, 16, 13, 7],
    after: [7, 18, 5, 17, 6, 13, 11, 6, 10, 15]
  )

  static let leonard = Self(
    before: [19, 12, 7, 13, 8, 18, 11, 10, 7, 18, 7, 19, 7, 7, 7, 13, 10, 5, 10, 16],
    after: [22, 24, 38, 39, 26, 22, 36]
  )

  /// McKissick and others, period 1, of the data of SingleCaseES.
  static let mcKissick = Self(
    before: [13.62, 12.57, 15.76],
    after: [5.97, 4.63, 5.82, 3.72, 8.07, 2.95, 11.86]
  )
}
