import PlanModel
import PlanProgress
import Testing

@Suite("Instrument catalogue")
struct InstrumentCatalogueTests {
  static func score(
    _ value: Number,
    _ informant: InstrumentInformant = .teacher,
    _ scale: InstrumentScale = .totalDifficulties
  ) -> InstrumentScore {
    InstrumentScore(value, of: .sdq, informant: informant, scale: scale)
  }

  static func bands(_ scores: [Number], _ scale: InstrumentScale) throws -> [String] {
    try scores.map { value in
      try InstrumentCatalogue.standard.placement(of: score(value, .teacher, scale))
        .band.code.rawValue
    }
  }

  // MARK: - Published tables

  @Test("The teacher's total has four bands")
  func teacherTotal() throws {
    let found = try Self.bands([0, 11, 12, 15, 16, 18, 19, 40], .totalDifficulties)
    let expected = [
      "closeToAverage", "closeToAverage", "slightlyRaised", "slightlyRaised", "high",
      "high", "veryHigh", "veryHigh",
    ]
    #expect(found == expected)
  }

  @Test(
    "The teacher's scales begin their bands where they are published",
    arguments: [
      (.emotional, [0, 4, 5, 6]), (.conduct, [0, 3, 4, 5]),
      (.hyperactivity, [0, 6, 8, 9]), (.peer, [0, 3, 5, 6]), (.prosocial, [0, 4, 5, 6]),
    ] as [(InstrumentScale, [Int])]
  )
  func teacherScales(scale: InstrumentScale, starts: [Int]) throws {
    let placement = try InstrumentCatalogue.standard.placement(
      of: Self.score(0, .teacher, scale)
    )
    let table = try #require(
      InstrumentCatalogue.standard.tables.first { $0.key == placement.key }
    )
    #expect(table.bands.map(\.from) == starts)
    #expect(table.bands.last?.through == 10)
    let isStrength = scale == .prosocial
    #expect(placement.band.code == (isStrength ? .veryLow : .closeToAverage))
  }

  @Test("A parent's total has three bands of its own")
  func parent() throws {
    let values: [Number] = [0, 13, 14, 16, 17, 40]
    let found = try values.map {
      try InstrumentCatalogue.standard.placement(of: Self.score($0, .parent)).band.code
    }
    let expected: [InstrumentBand.Code] = [
      .normal, .normal, .borderline, .borderline, .abnormal, .abnormal,
    ]
    #expect(found == expected)
  }

  @Test("Every score of a shipped scale has one band")
  func complete() {
    let areComplete = InstrumentCatalogue.standard.tables.allSatisfy { table in
      let last = table.bands.last?.through ?? 0
      return (0...last).allSatisfy { value in
        table.bands.count { $0.from...$0.through ~= value } == 1
      }
    }
    #expect(areComplete)
    #expect(InstrumentCatalogue.standard.tables.count == 7)
  }

  // MARK: - Refusals

  @Test(
    "A score that can't be has a reason",
    arguments: [
      (-1, .scoreOutOfRange), (41, .scoreOutOfRange), (11.5, .scoreNotWhole),
    ] as [(Number, CannotJudgeReason)]
  )
  func outOfRange(value: Number, reason: CannotJudgeReason) {
    #expect(throws: reason) {
      try InstrumentCatalogue.standard.placement(of: Self.score(value))
    }
  }

  @Test("No band is taken from another informant, version, country or scale")
  func notOnHand() {
    let scores = [
      Self.score(12, .pupil), Self.score(5, .parent, .emotional),
      InstrumentScore(9, of: .boxall, informant: .teacher, scale: .developmentalStrands),
    ]
    var other = Self.score(12)
    other.version = "2-4"
    var abroad = Self.score(12)
    abroad.country = "JP"
    for score in scores + [other, abroad] {
      #expect(throws: CannotJudgeReason.bandsUnknown) {
        try InstrumentCatalogue.standard.placement(of: score)
      }
    }
  }

  // MARK: - Tables of one's own

  static func own(_ version: String, _ bands: [(Int, Int)]) -> InstrumentBands? {
    InstrumentBands(
      of: InstrumentBands.Key(
        .sdq,
        version: version,
        informant: .teacher,
        country: "GB",
        scale: .totalDifficulties
      ),
      source: Citation("A study", isVerified: false),
      bands: bands.map { InstrumentBand(.high, name: "x", from: $0.0, through: $0.1) }
    )
  }

  @Test(
    "A host's table takes its place beside others, and a score then names its version"
  )
  func adding() throws {
    let table = try #require(Self.own("own", [(0, 20), (21, 40)]))
    let catalogue = InstrumentCatalogue.standard.adding(table)
    #expect(catalogue.tables.count == 8)
    #expect(catalogue.adding(table).tables.count == 8)
    #expect(throws: CannotJudgeReason.versionUnclear) {
      try catalogue.placement(of: Self.score(12))
    }
    var score = Self.score(12)
    score.version = "own"
    let placement = try catalogue.placement(of: score)
    #expect(placement.band.through == 20)
    #expect(placement.text.contains("not checked"))
  }

  @Test(
    "Bands with a gap, an overlap or their ends turned round make no table",
    arguments: [
      [], [(0, 3), (5, 9)], [(0, 3), (3, 9)], [(3, 0)], [(.min, .max), (0, 1)],
    ]
      as [[(Int, Int)]]
  )
  func ownRefused(bands: [(Int, Int)]) {
    #expect(Self.own("own", bands) == nil)
  }

  @Test("The text calls a band a description, and not a diagnosis")
  func text() throws {
    let placement = try InstrumentCatalogue.standard.placement(of: Self.score(12))
    #expect(placement.text.contains("\"slightly raised\" (12 to 15)"))
    #expect(placement.text.contains("not a diagnosis"))
    #expect("\(placement)" == "InstrumentPlacement")
  }
}
