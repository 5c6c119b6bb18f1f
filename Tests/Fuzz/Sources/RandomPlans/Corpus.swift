import PlanCodec
import PlanModel
import RandomRecords

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The inputs with which the fuzz targets begin, and the words that they may use.
enum Corpus {
  /// Writes a folder for each target, and the words of each.
  ///
  /// - Parameter folder: An existing folder.
  static func write(to folder: String) {
    let names = [
      "FuzzJSON", "FuzzPlan", "FuzzLines", "FuzzCSV", "FuzzICalendar", "FuzzStore",
    ]
    for name in names { makeFolder("\(folder)/\(name)") }
    for (index, text) in texts().enumerated() {
      writeFile(text, "\(folder)/FuzzJSON/text-\(index)")
      writeFile([UInt8(index % 3)] + text, "\(folder)/FuzzPlan/text-\(index)")
      let line = text.filter { $0 != 0x0A }
      let kind: UInt8 = index % 3 == 2 ? 8 : 0
      writeFile([kind, 0, 7] + line, "\(folder)/FuzzLines/text-\(index)")
    }
    for seed in 0..<64 {
      let number = UInt8(seed)
      for mode in 5...7 {
        let changes: [UInt8] = [3, number, number &* 7, number]
        writeFile([UInt8(mode), number], "\(folder)/FuzzPlan/plain-\(mode)-\(seed)")
        writeFile(
          [UInt8(mode), number] + changes,
          "\(folder)/FuzzPlan/changed-\(mode)-\(seed)"
        )
      }
      writeFile([4, number, number], "\(folder)/FuzzLines/stream-\(seed)")
      writeFile([7, number, number], "\(folder)/FuzzLines/limited-\(seed)")
    }
    for (index, file) in files.enumerated() {
      for (number, options) in fileOptions.enumerated() {
        writeFile(options + file, "\(folder)/FuzzCSV/file-\(index)-\(number)")
      }
    }
    for (index, file) in calendars.enumerated() {
      writeFile(file, "\(folder)/FuzzICalendar/calendar-\(index)")
    }
    for (index, changes) in storeChanges.enumerated() {
      writeFile(changes, "\(folder)/FuzzStore/changes-\(index)")
    }
    writeFile(Array(words().utf8), "\(folder)/words.dict")
    writeDictionary(of: fileWords, "\(folder)/FuzzCSV.dict")
    writeDictionary(of: calendarWords, "\(folder)/FuzzICalendar.dict")
  }

  /// Returns texts of documents of each kind, in turn, that are not too long.
  private static func texts() -> [[UInt8]] {
    (0..<90).compactMap { seed in
      let number = UInt64(seed)
      let text: [UInt8]? =
        switch seed % 3 {
        case 0: try? PlanJSON.encode(RandomDocuments.plan(seed: number))
        case 1: try? PlanJSON.encode(RandomDocuments.bundle(seed: number))
        default: try? PlanJSON.encode(RandomDocuments.pupil(seed: number))
        }
      return text.map { $0.count < 2_000 ? $0 : Array("[0]".utf8) }
    }
  }

  /// Returns a dictionary: a word in quotes a line, in which quotes have a backslash.
  private static func words() -> String {
    let headers = [
      #"{"format":"learning-plan","version":"1.0","#, #""format":"#, #""version":"#,
      #"{"format":"learning-plan-bundle","version":"1.0","#, #""learning-plan""#,
      #"{"format":"learning-plan-pupil","version":"1.0","#, #""1.0""#,
      #""2026-09-07""#, #""2026-09-07T08:30:00Z""#, "null", "true", "false", "1e400",
      "0.10", #"\u0041"#, #"\ud83d\ude00"#, #"[{"#, #"}]"#, #""},{""#,
    ]
    let members = RecordFields.standard.names.map { "\"\($0)\":" }
    return (headers + members).map { word in
      let escaped = word.flatMap { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }
      return "\"\(String(escaped))\"\n"
    }
    .joined()
  }

  /// Writes words in which what has to be is escaped, one in quotes a line.
  private static func writeDictionary(of words: [String], _ path: String) {
    writeFile(Array(words.map { "\"\($0)\"\n" }.joined().utf8), path)
  }

  private static func makeFolder(_ path: String) {
    unsafe _ = mkdir(path, 0o755)
  }

  private static func writeFile(_ bytes: [UInt8], _ path: String) {
    guard let file = unsafe fopen(path, "w") else { fatalError("can't write the corpus") }
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count else {
      fatalError("can't write the corpus")
    }
  }
}
