import PlanModel
import PlanRules
import Testing

@Suite("Tables of norms")
struct NormsTests {
  @Test(
    "SV-006: growth comes from the scores, and the print is off in three cells",
    arguments: [
      (3, 50, 0.90625, 0.9, true), (2, 25, 1.125, 1.1, true),
      (1, 10, 0.5625, 0.5, false), (5, 10, 1.1875, 1.9, false),
      (6, 50, 0.4375, 0.3, false),
    ] as [(Int, Number, Double, Number, Bool)]
  )
  func hasbrouckTindal(
    grade: Int,
    percentile: Number,
    weekly: Double,
    printed: Number,
    isRight: Bool
  ) throws {
    let table = ScoreNorms.hasbrouckTindal2017
    let norm = try #require(table.norm(inGrade: grade, percentile: percentile))
    let growth = try #require(table.weeklyGrowth(of: norm))
    #expect(growth.doubleValue == weekly)
    #expect(table.printedGrowth(of: norm) == printed)
    #expect((growth.rounded(toPlaces: 1) == printed) == isRight)
  }

  @Test("Three cells of thirty are misprinted, and no score falls within a year")
  func wholeTable() {
    let table = ScoreNorms.hasbrouckTindal2017
    #expect(table.norms.count == 30)
    #expect(table.norms.count { $0.misprintedGrowth != nil } == 3)
    let falling = table.norms.filter { norm in
      let scores = PointOfYear.allCases.compactMap(norm.score(at:))
      return scores != scores.sorted()
    }
    #expect(falling == [])
    let unranked = (1...6).filter { grade in
      let scores = [10, 25, 50, 75, 90].compactMap {
        table.norm(inGrade: grade, percentile: $0)?.end
      }
      return scores.count != 5 || scores != scores.sorted()
    }
    #expect(unranked == [])
  }

  @Test("SV-046: usual and ambitious growth by grade")
  func fuchs() {
    let lines = (1...6).map { grade in
      GrowthNorms.fuchs1993.norm(of: .wordsPerMinute, inGrade: grade)
    }
    #expect(lines.map { $0?.realistic.value } == [2, 1.5, 1, 0.85, 0.5, 0.3])
    #expect(lines.map { $0?.ambitious.value } == [3, 2, 1.5, 1.1, 0.8, 0.65])
    let verified = lines.map { $0?.realistic.isVerified }
    #expect(verified == [true, true, false, false, false, false])
  }

  @Test("What was not read in the source is marked so")
  func verification() {
    let norms = GrowthNorms.fuchs1993.norms
    let read = norms.filter { $0.realistic.isVerified || $0.ambitious.isVerified }
    #expect(read.map(\.grade) == [1, 2])
    #expect(read.allSatisfy { $0.unit == .wordsPerMinute })
  }

  @Test("Grade 3 is Year 4, and a maze grows alike in every year")
  func years() {
    let table = GrowthNorms.fuchs1993
    let year4 = table.norm(of: .wordsPerMinute, in: .year4)
    #expect(year4 == table.norm(of: .wordsPerMinute, inGrade: 3))
    #expect(table.norm(of: .wordsPerMinute, in: .year1) == nil)
    #expect(table.norm(of: .wordsPerMinute, in: .mixed) == nil)
    #expect(table.norm(of: .mazeWords, in: nil)?.ambitious.value == 0.84)
    #expect(table.norm(of: "nobody", in: .year4) == nil)
  }

  @Test("The scores of England are to look at and give no growth")
  func england() {
    let table = ScoreNorms.england
    #expect(table.provenance.country == "GB-ENG")
    #expect(table.norm(in: .year1, percentile: 50)?.start == 16)
    #expect(table.norm(in: .year6, percentile: 50)?.end == 114)
    #expect(table.norm(in: .year6, percentile: 12.5)?.end == 72)
    #expect(table.norms.allSatisfy { table.weeklyGrowth(of: $0) == nil })
    #expect(ScoreNorms.hasbrouckTindal2017.norm(in: .year6, percentile: 50)?.end == 146)
  }
}
