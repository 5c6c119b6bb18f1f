import PlanCodec
import Testing

@Suite("Import problem")
struct ImportProblemTests {
  @Test("Every code of the library has an explanation in one line with a cure")
  func explanations() {
    let codes: [ImportProblem.Code] = [
      .missingFile, .unusedColumn, .missingValue, .repeatedRow, .repeatedKey,
      .unknownPupil, .ambiguousPupil, .unknownTarget, .nothingRecorded, .unclearText,
      .pastName, .absentWithScore, .endBeforeStart, .init(.invalidDate),
    ]
    let texts = codes.map(\.explanation)
    #expect(texts.allSatisfy { $0.contains(";") && !$0.contains("\n") })
    #expect(ImportProblem.Code(rawValue: "ours").explanation == "ours")
  }

  @Test("A description has the file, the place, the cure and the consequence")
  func description() {
    var problem = ImportProblem(.unclearText, .keptAsText, file: "targets.csv")
    problem.record = 3
    problem.line = 4
    problem.column = 14
    problem.columnName = "Criterion"
    #expect(
      problem.description == """
        targets.csv, record 3, line 4, column 14 (Criterion): the words are not in a form \
        that is read; write one of the forms that the format lists; the text was kept as \
        it stands
        """
    )
  }

  @Test(
    "What came in all the same is a notice, and what is missing is none",
    arguments: [
      (.fileSkipped, false), (.columnSkipped, false), (.rowSkipped, false),
      (.cellSkipped, false), (.keptAsText, true), (.readAsNearest, true),
    ] as [(ImportProblem.Consequence, Bool)]
  )
  func notices(consequence: ImportProblem.Consequence, isNotice: Bool) {
    #expect(ImportProblem(.unclearText, consequence, file: "").isNotice == isNotice)
  }
}
