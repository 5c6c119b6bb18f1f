import PlanCodec
import PlanModel
import Testing

extension SchoolImportTests {
  // MARK: Whose row it is

  @Test("Two pupils with one name and no UPN are a question and never a guess")
  func ambiguousPupil() {
    let school = HandmadeExport.imported(
      """
      UPN,Forename,Legal Surname,DOB
      ,Sam,Weller,01/09/2015
      ,Sam,Weller,02/09/2015
      """,
      HandmadeExport.targets
    )
    #expect(school.pupils.count == 2)
    #expect(
      HandmadeExport.summary(school) == [
        "targets.csv 2:1 unknownPupil rowSkipped",
        "targets.csv 3:- ambiguousPupil rowSkipped",
      ]
    )
  }

  @Test("A UPN that is written decides, even if the names fit another pupil")
  func writtenUPN() {
    let school = HandmadeExport.imported(
      HandmadeExport.pupils,
      """
      UPN,Forename,Legal Surname,Target
      B305999926455,Sam,Weller,Will count to ten
      A000000000000,Sam,Weller,Will tie his laces
      """
    )
    #expect(school.plans.map(\.targets.count) == [1, 0])
    #expect(
      HandmadeExport.summary(school) == ["targets.csv 3:1 unknownPupil rowSkipped"]
    )
  }

  @Test("A target number that comes twice for one pupil is left out the second time")
  func repeatedTargets() {
    let school = HandmadeExport.imported(
      HandmadeExport.pupils,
      HandmadeExport.targets
        + "\n,Sam,Weller,1,Sam will tie his laces\n,Sam,Weller,1,Sam will whistle"
    )
    #expect(
      HandmadeExport.summary(school) == [
        "targets.csv 4:- repeatedRow rowSkipped",
        "targets.csv 5:4 repeatedKey rowSkipped",
      ]
    )
    #expect(school.plans.map(\.targets.count) == [1, 1])
  }

  @Test("A target without words is left out")
  func emptyTarget() {
    let school = HandmadeExport.imported(
      HandmadeExport.pupils,
      "UPN,Target,Due Date\nB305999926455,,18/12/2026"
    )
    #expect(
      HandmadeExport.summary(school) == ["targets.csv 2:2 missingValue rowSkipped"]
    )
  }

  // MARK: Readings

  @Test(
    "A reading of a target that nobody has, without a day or without content is left out"
  )
  func readings() {
    let school = HandmadeExport.imported(
      HandmadeExport.pupils,
      HandmadeExport.targets,
      """
      UPN,Target No,Date,Score,Absent,Comment
      B305999926455,2,07/09/2026,4,N,
      B305999926455,,08/09/2026,4,N,
      B305999926455,1,,4,N,
      B305999926455,1,31/11/2026,4,N,
      B305999926455,1,09/09/2026,,N,
      B305999926455,1,08/09/2026,4,N,
      B305999926455,1,08/09/2026,4,N,
      """
    )
    #expect(
      HandmadeExport.summary(school) == [
        "readings.csv 2:2 unknownTarget rowSkipped",
        "readings.csv 4:3 missingValue rowSkipped",
        "readings.csv 5:3 invalidDate rowSkipped",
        "readings.csv 6:- nothingRecorded rowSkipped",
        "readings.csv 8:- repeatedRow rowSkipped",
      ]
    )
    #expect(school.plans.first?.readings.map(\.id) == ["r-00002", "r-00006"])
  }

  @Test("A score may be a fraction or a percentage, and what is neither stays as text")
  func scores() {
    let school = HandmadeExport.imported(
      HandmadeExport.pupils,
      HandmadeExport.targets,
      """
      UPN,Target No,Date,Score,Absent,Comment
      B305999926455,1,07/09/2026,4/10,,
      B305999926455,1,08/09/2026,45%,,
      B305999926455,1,09/09/2026,nearly all,,
      B305999926455,1,10/09/2026,nearly all,,Well done
      B305999926455,1,11/09/2026,7,Y,Unwell
      """
    )
    let readings = school.plans.first?.readings ?? []
    #expect(readings.map(\.value) == [4, 45, nil, nil, nil])
    #expect(readings.map(\.outOf) == [10, nil, nil, nil, nil])
    #expect(readings.map(\.unit) == [nil, .percent, nil, nil, nil])
    #expect(readings.map(\.text) == [nil, nil, "nearly all", "Well done", "Unwell"])
    #expect(readings.map(\.gap) == [nil, nil, nil, nil, .unwell])
    #expect(
      HandmadeExport.summary(school) == [
        "readings.csv 4:4 invalidNumber keptAsText",
        "readings.csv 5:4 invalidNumber cellSkipped",
        "readings.csv 6:4 absentWithScore cellSkipped",
      ]
    )
  }

  // MARK: The calendar

  @Test("A period that ends before it starts, or has no day, is left out")
  func calendar() {
    let school = HandmadeExport.imported(
      nil,
      calendar: """
        Type,Name,Start,End
        Term,Autumn,07/09/2026,18/12/2026
        Term,Spring,18/12/2026,07/09/2026
        Half Term,,26/10/2026,
        ,Nothing,07/09/2026,07/09/2026
        Closure,Snow,30/02/2026,30/02/2026
        """
    )
    #expect(school.calendar.terms.map(\.name) == ["Autumn"])
    #expect(
      HandmadeExport.summary(school) == [
        "calendar.csv 3:4 endBeforeStart rowSkipped",
        "calendar.csv 4:4 missingValue rowSkipped",
        "calendar.csv 5:1 missingValue rowSkipped",
        "calendar.csv 6:3 invalidDate rowSkipped",
        "calendar.csv 6:4 invalidDate rowSkipped",
      ]
    )
  }

  // MARK: Privacy

  @Test("No problem quotes a cell, and printing an import shows no content")
  func canary() {
    let rows = (0..<6).map { row in
      (0..<6).map { "canary\(row)\($0)" }.joined(separator: ",")
    }
    let school = HandmadeExport.imported(
      """
      UPN,Legal Surname,DOB,canaryheader,SEN Status,Strategy
      \(rows.joined(separator: "\n"))
      """,
      """
      UPN,Target,Due Date,Baseline,Criterion,Minutes
      \(rows.joined(separator: "\n"))
      """,
      """
      UPN,Target No,Date,Score,Absent,canaryheader
      \(rows.joined(separator: "\n"))
      """
    )
    #expect(school.problemCount > 30)
    var text = school.problems.map { String(reflecting: $0) + $0.description }.joined()
    dump(school, to: &text)
    text += "\(school)" + String(reflecting: school)
    #expect(!text.contains("canary"))
  }
}
