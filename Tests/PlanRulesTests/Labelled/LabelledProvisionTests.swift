import PlanRules
import Testing

@Suite("Labelled statements of provision")
struct LabelledProvisionTests {
  static func score(_ statements: [LabelledProvision]) -> LabelledScore {
    var score = LabelledScore()
    for statement in statements {
      let read = ProvisionText(statement.text)
      score.add(
        Set(read.missing.map(\.rawValue)),
        must: statement.missing.map { [$0] },
        may: Set(statement.mayMissing),
        in: statement.id
      )
      addVague(statement, read, to: &score)
    }
    return score
  }

  /// Words count as found if they overlap: "as required" and "as and when required".
  private static func addVague(
    _ statement: LabelledProvision,
    _ read: ProvisionText,
    to score: inout LabelledScore
  ) {
    let bytes = Array(statement.text.utf8)
    let found = read.vague.map {
      String(decoding: bytes[$0], as: UTF8.self).lowercased()
    }
    func overlaps(_ one: String, _ others: [String]) -> Bool {
      others.contains { one.contains($0.lowercased()) || $0.lowercased().contains(one) }
    }
    for words in found {
      if overlaps(words, statement.vague) {
        score.hit("vague")
      } else if !overlaps(words, statement.mayVague) {
        score.falseAlarm("vague", in: statement.id)
      }
    }
    for words in statement.vague where !overlaps(words.lowercased(), found) {
      score.miss("vague", in: statement.id)
    }
  }

  @Test("Vague words and missing parts are those that a careful reader expects")
  func parts() throws {
    let score = Self.score(try LabelledCorpus.statements("provision"))
    if LabelledCorpus.isPrinted { print(score.table) }
    let faults = Comment(rawValue: score.faults.joined(separator: ", "))
    #expect(score.total.precision >= 0.97, faults)
    #expect(score.total.recall >= 0.97, faults)
    let alarming = score.tallies.filter { $0.value.precision < 0.95 }.map(\.key)
    #expect(alarming == [], faults)
  }

  @Test("Statements of the second part are read as well")
  func second() throws {
    let total = Self.score(try LabelledCorpus.statements("provision-second")).total
    if LabelledCorpus.isPrinted { print("held out: \(total)") }
    #expect(total.precision >= 0.97)
    #expect(total.recall >= 0.97)
  }
}
