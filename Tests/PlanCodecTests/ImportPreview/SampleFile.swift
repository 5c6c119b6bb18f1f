import PlanCodec

/// A file of the sample school as a table that tests write in their own way.
struct SampleFile {
  let name: String
  var header: [String]
  var rows: [[String]]

  /// The files of pupils, targets and readings.
  static func all() throws -> [SampleFile] {
    try ["pupils", "targets", "readings"].map { try SampleFile($0) }
  }

  init(_ name: String) throws {
    self.name = name
    let contents = CSVReader.contents(of: try SampleSchool.bytes(of: name))
    header = contents.table.header
    rows = contents.table.map { $0.map(\.text) }
  }

  /// The file as it stands, so that a test sees every line it would see in a school.
  var bytes: [UInt8] { text(delimiter: ",", lineEnd: "\n") }

  /// Returns the file with other delimiters and line ends.
  func text(delimiter: String, lineEnd: String) -> [UInt8] {
    let lines = ([header] + rows).map { cells in
      cells.map { Self.quoted($0, delimiter) }.joined(separator: delimiter)
    }
    return Array((lines.joined(separator: lineEnd) + lineEnd).utf8)
  }

  private static func quoted(_ cell: String, _ delimiter: String) -> String {
    let special = Array("\"\r\n".utf8) + Array(delimiter.utf8)
    guard cell.utf8.contains(where: special.contains) else { return cell }
    let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  /// Imports files of pupils, targets and readings.
  static func imported(
    _ files: [SampleFile],
    numbering: SchoolImport.Numbering = .plain
  ) -> SchoolImport {
    var export = SchoolExport()
    for file in files {
      let read = SchoolFile("\(file.name).csv", bytes: file.bytes)
      switch file.name {
      case "pupils": export.pupils = read
      case "targets": export.targets = read
      default: export.readings = read
      }
    }
    return SchoolImport(of: export, numbering: numbering)
  }
}

// MARK: - Changes

extension SampleFile {
  func shuffled(using random: inout SeededRandom) -> SampleFile {
    var copy = self
    copy.rows.shuffle(using: &random)
    return copy
  }

  func without(_ count: Int, using random: inout SeededRandom) -> SampleFile {
    var copy = self
    for _ in 0..<count {
      copy.rows.remove(at: Int.random(in: copy.rows.indices, using: &random))
    }
    return copy
  }

  /// Returns the file with some cells that say something else or nothing.
  func altered(using random: inout SeededRandom) -> SampleFile {
    var copy = self
    for _ in 0..<12 {
      let row = Int.random(in: copy.rows.indices, using: &random)
      let column = Int.random(in: copy.header.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: copy.rows[row][column] = ""
      case 1: copy.rows[row][column] += " 2"
      case 2:
        let other = Int.random(in: copy.rows.indices, using: &random)
        copy.rows[row][column] = copy.rows[other][column]
      default: copy.rows[row][column] = "12"
      }
    }
    return copy
  }
}
