//! Turns a bundle of plans into a folder of tables, and tables into a bundle.
//!
//! Without arguments it takes the sample of an invented school and writes
//! nothing.

import PlanCodec
import PlanModel
import PlanStorage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

let usage = """
  swift run ConvertTables write BUNDLE FOLDER [safe|exact] [DELIMITER]
  swift run ConvertTables sample FOLDER [safe|exact] [DELIMITER]
  swift run ConvertTables read FOLDER
  """

/// Says what is wrong and ends the program.
func stop(_ message: some CustomStringConvertible) -> Never {
  print(message)
  exit(1)
}

func contents(of path: String) -> [UInt8] {
  do throws(FileError) {
    return try FileFolder.readFile(at: path, limit: 1_000_000_000)
  } catch {
    stop(error)
  }
}

/// Returns the plans of the sample in the repository.
func sampleSchool() -> PlanBundle {
  let root = #filePath.split(
    separator: "/",
    omittingEmptySubsequences: false
  )
  .dropLast(3).joined(separator: "/")
  let folder = root + "/Documentation/Samples/riverbank-school"
  func file(_ name: String) -> SchoolFile {
    SchoolFile(name, bytes: contents(of: "\(folder)/\(name)"))
  }
  var export = SchoolExport()
  export.pupils = file("pupils.csv")
  export.targets = file("targets.csv")
  export.readings = file("readings.csv")
  return SchoolImport(of: export).bundle
}

func bundle(in path: String) -> PlanBundle {
  do throws(JSONProblems) {
    return try PlanJSON.decodeBundle(from: contents(of: path))
  } catch {
    stop(error)
  }
}

/// Writes tables, and says what they have no place for.
func write(_ bundle: PlanBundle, to folder: String, _ options: [String]) {
  let style: CSVWritingStyle =
    options.first == "exact" ? .exact : .spreadsheetSafe
  let byte = options.dropFirst().first?.utf8.first
  let tables = PlanTables(
    of: bundle,
    style: style,
    delimiter: byte.flatMap { CSVDelimiter(rawValue: $0) } ?? .comma
  )
  do throws(PlanFolderError) {
    try tables.write(toFolder: folder)
    print("Tables have no place for:", tables.losses)
  } catch {
    stop(error)
  }
}

/// Reads tables, and prints the bundle or what is wrong with them.
func read(_ folder: String) {
  do {
    let files = try PlanTables.files(inFolder: folder)
    let bundle = try PlanTables.bundle(in: files)
    print(String(decoding: try PlanJSON.encode(bundle), as: UTF8.self))
  } catch let problems as PlanTableProblems {
    for problem in problems.listed {
      print(problem.error.code.rawValue, problem)
    }
    exit(1)
  } catch {
    stop("\(error)")
  }
}

/// Reads the tables of the sample back and says how much came in.
func tryOut() {
  let school = sampleSchool()
  let tables = PlanTables(of: school)
  for table in tables.tables { print(table) }
  print("Tables have no place for:", tables.losses)
  let contents = PlanTables.contents(of: tables.files)
  for problem in contents.problems.listed { print(problem) }
  print(contents.bundle.plans.count, "plans came back")
  precondition(contents.bundle.plans.count == school.plans.count)
  precondition(PlanTables(of: contents.bundle).files == tables.files)
}

let words = Array(CommandLine.arguments.dropFirst())
switch (words.first, words.count) {
case (nil, _): tryOut()
case ("write", 3...):
  write(bundle(in: words[1]), to: words[2], Array(words[3...]))
case ("sample", 2...):
  write(sampleSchool(), to: words[1], Array(words[2...]))
case ("read", 2): read(words[1])
default: stop(usage)
}
