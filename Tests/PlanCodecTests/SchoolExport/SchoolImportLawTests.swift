import PlanCodec
import PlanModel
import Testing

@Suite("Laws of the import")
struct SchoolImportLawTests {
  private static let files = [
    """
    UPN,Forename,Legal Surname,DOB,SEN Status,Area of Need,Strengths
    B305999926455,Ada,Byron,10/12/2015,K,C&I; SEMH,"Counts; sings"
    ,Sam,Weller,01/09/2015,E,C&L,
    U999999925532,Nell,Trent,02/03/2016,N,,"Kind
    and patient"
    """,
    """
    UPN,Forename,Legal Surname,Target No,Target,Style,Baseline,Criterion,Frequency,Due Date
    B305999926455,Ada,Byron,1,Ada will count,SMART,3/10,8 out of 10,weekly,18/12/2026
    ,Sam,Weller,1,Sam will tie his laces,FAST,12,within 5 minutes,daily,16/07/2027
    U999999925532,Nell,Trent,1,Nell will sing,GAS,-2,0 or better,termly,
    """,
    """
    UPN,Forename,Legal Surname,Target No,Date,Score,Out Of,Unit,Absent,Comment
    B305999926455,Ada,Byron,1,07/09/2026,4,10,correct,N,
    ,Sam,Weller,1,08/09/2026,7.5,,minutes,N,"A ""good"" day"
    U999999925532,Nell,Trent,1,09/09/2026,,,,Y,Illness
    U999999925532,Nell,Trent,1,10/09/2026,-1,,level,N,
    """,
  ]

  @Test("Every row comes in or is listed as left out, whatever is in the files")
  func accounting() {
    var random = SeededGenerator(seed: 31)
    var unaccounted: [Int] = []
    for round in 0..<400 {
      let bytes = Self.files.map { Self.changed(Array($0.utf8), using: &random) }
      let export = Self.export(bytes)
      let school = SchoolImport(of: export)
      let rows = [export.pupils, export.targets, export.readings].map { Self.rows($0) }
      let imported = [
        school.pupils.count, school.plans.reduce(0) { $0 + $1.targets.count },
        school.plans.reduce(0) { $0 + $1.readings.count },
      ]
      for (place, label) in ["pupils", "targets", "readings"].enumerated() {
        let problems = school.problems.filter { $0.file == label }
        if problems.contains(where: { $0.consequence == .fileSkipped }) { continue }
        let skipped = Set(
          problems.filter { $0.consequence == .rowSkipped }.map(\.record)
        )
        if imported[place] + skipped.count != rows[place] { unaccounted.append(round) }
      }
    }
    #expect(unaccounted.isEmpty)
  }

  @Test("The order of the rows of targets changes no pupil and loses no target")
  func order() throws {
    var lines = Self.files[1].split(separator: "\n").map(String.init)
    let header = lines.removeFirst()
    let turned = ([header] + lines.reversed()).joined(separator: "\n")
    let one = SchoolImport(of: Self.export(Self.files.map { Array($0.utf8) }))
    let other = SchoolImport(
      of: Self.export([Self.files[0], turned, Self.files[2]].map { Array($0.utf8) })
    )
    #expect(one.pupils == other.pupils)
    #expect(one.plans == other.plans)
  }

  private static func export(_ files: [[UInt8]]) -> SchoolExport {
    var export = SchoolExport()
    export.pupils = SchoolFile("pupils", bytes: files[0])
    export.targets = SchoolFile("targets", bytes: files[1])
    export.readings = SchoolFile("readings", bytes: files[2])
    return export
  }

  /// How many rows a file has, whether they can be read or not.
  private static func rows(_ file: SchoolFile?) -> Int {
    guard let file else { return 0 }
    return file.table.filter { !$0.isBlank }.count + file.faults.count
  }

  /// Returns bytes of which some are others.
  private static func changed(
    _ bytes: [UInt8],
    using random: inout SeededGenerator
  ) -> [UInt8] {
    let others = Array("\n\n,;\"0123Y%/- :\u{1}".utf8) + [0xC3, 0xA9, 0xFF]
    var bytes = bytes
    let header = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: header + 1..<bytes.count, using: &random)
      bytes[place] = others[Int.random(in: others.indices, using: &random)]
    }
    return bytes
  }
}
