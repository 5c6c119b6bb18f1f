import PlanCodec
import PlanModel

/// Small exports written in a test.
enum HandmadeExport {
  static let pupils = """
    UPN,Forename,Legal Surname
    B305999926455,Ada,Byron
    ,Sam,Weller
    """

  static let targets = """
    UPN,Forename,Legal Surname,Target No,Target
    B305999926455,Ada,Byron,1,Ada will count to ten
    ,Sam,Weller,1,Sam will tie his laces
    """

  /// Returns what comes of files, in the order of pupils, targets, readings and calendar.
  static func imported(
    _ pupils: String?,
    _ targets: String? = nil,
    _ readings: String? = nil,
    calendar: String? = nil
  ) -> SchoolImport {
    var export = SchoolExport()
    export.pupils = pupils.map { SchoolFile("pupils.csv", bytes: Array($0.utf8)) }
    export.targets = targets.map { SchoolFile("targets.csv", bytes: Array($0.utf8)) }
    export.readings = readings.map { SchoolFile("readings.csv", bytes: Array($0.utf8)) }
    export.calendar = calendar.map { SchoolFile("calendar.csv", bytes: Array($0.utf8)) }
    return SchoolImport(of: export)
  }

  /// Returns what comes of one target with some fields.
  static func target(_ fields: [(header: String, text: String)]) throws -> SchoolImport {
    var writer = try CSVWriter(
      header: ["UPN", "Target"] + fields.map(\.header),
      style: .exact
    )
    try writer.append(["B305999926455", "Ada will count to ten"] + fields.map(\.text))
    return imported(pupils, String(decoding: writer.bytes, as: UTF8.self))
  }

  /// Returns problems as code, consequence and place.
  static func summary(_ school: SchoolImport) -> [String] {
    school.problems.map { problem in
      let place = [problem.record, problem.column].map { $0.map(String.init) ?? "-" }
      return "\(problem.file) \(place.joined(separator: ":")) \(problem.code.rawValue) "
        + problem.consequence.rawValue
    }
  }
}
