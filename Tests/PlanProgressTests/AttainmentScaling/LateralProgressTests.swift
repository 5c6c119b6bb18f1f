import PlanModel
import PlanProgress
import Testing

@Suite("Lateral progress")
struct LateralProgressTests {
  static let target = Cases.target(style: .mapp)

  static func rating(_ week: Int, _ aspect: String?, _ value: Number?) -> Reading {
    Cases.reading(week, value) {
      $0.id = Reading.ID("r-\(week)-\(aspect ?? "")") ?? .blank
      $0.strand = aspect
    }
  }

  static let readings = [
    rating(1, "Independence", 3), rating(5, "prompting", 5), rating(1, "fluency", 4),
    rating(5, "FLUENCY ", 4), rating(5, "generalization", 2), rating(6, "speed", 4),
    rating(6, "fluency", 11), rating(6, "maintenance", 4.5), rating(6, nil, 4),
  ]

  @Test("Each aspect has its own difference, and none is added up")
  func differences() {
    let progress = LateralProgress(
      of: Self.target,
      readings: Self.readings,
      asOf: "2027-07-20"
    )
    #expect(progress.aspects.map(\.aspect) == LateralAspect.four)
    #expect(progress.aspects.map(\.difference) == [2, 0, nil, nil])
    #expect(progress.aspects.map(\.latest) == [5, 4, nil, 2])
    #expect(progress.text.contains("2 steps higher"))
    #expect(progress.text.contains("not added up"))
    #expect("\(progress)" == "LateralProgress")
  }

  @Test("What is no rating of an aspect is listed with its reason")
  func unused() {
    let progress = LateralProgress(
      of: Self.target,
      readings: Self.readings + [Self.rating(7, "fluency", nil)],
      asOf: "2027-07-20"
    )
    let reasons: [CannotJudgeReason] = [
      .aspectUnknown, .readingInvalid, .readingInvalid, .aspectUnknown, .valueNotRecorded,
    ]
    #expect(progress.unused.map(\.reason) == reasons)
  }

  @Test("The caller says whether strand or probe names the aspect")
  func probe() {
    let readings = [
      Cases.reading(1, 2) { $0.probe = "maintenance" },
      Cases.reading(4, 1) { $0.probe = "maintenance" },
      Cases.reading(5) { $0.gap = .absent },
    ]
    let progress = LateralProgress(
      of: Self.target,
      readings: readings,
      asOf: "2027-07-20",
      naming: .probe
    )
    #expect(progress.aspects.map(\.difference) == [nil, nil, -1, nil])
    #expect(progress.missed == 1)
    #expect(progress.text.contains("1 step lower"))
  }

  @Test("The order of the readings does not matter", arguments: 1...5)
  func order(turn: Int) {
    let readings = Array(Self.readings.dropFirst(turn) + Self.readings.prefix(turn))
    let one = LateralProgress(of: Self.target, readings: readings, asOf: "2027-07-20")
    let two = LateralProgress(
      of: Self.target,
      readings: Self.readings,
      asOf: "2027-07-20"
    )
    #expect(one.aspects == two.aspects)
  }
}
