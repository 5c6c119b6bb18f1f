import PlanModel
import PlanSchedule

/// Calendar files as tests write them.
enum CalendarFiles {
  /// A calendar with lines between its beginning and its end.
  static func calendar(_ lines: [String], end: String = "\r\n") -> [UInt8] {
    let all = ["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR"]
    return Array(all.map { $0 + end }.joined().utf8)
  }

  /// A calendar with one event that begins on line 3.
  static func event(_ lines: [String]) -> [UInt8] {
    calendar(["BEGIN:VEVENT", "UID:a"] + lines + ["END:VEVENT"])
  }

  /// The lines of a file as it is written, without their ends.
  static func lines(_ file: [UInt8]) -> [String] {
    let lines = String(decoding: file, as: UTF8.self).split(
      separator: "\r\n",
      omittingEmptySubsequences: false
    )
    return lines.dropLast().map(String.init)
  }

  /// The lines of a file joined from their parts.
  static func unfolded(_ file: [UInt8]) -> [String] {
    var joined: [String] = []
    for line in lines(file) {
      if line.utf8.first == UInt8(ascii: " "), let last = joined.popLast() {
        joined.append(last + line.unicodeScalars.dropFirst().map(String.init).joined())
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// How often the components of a calendar with so many events begin.
  static func beginnings(_ file: [UInt8]) -> [String] {
    unfolded(file).filter { $0.utf8.starts(with: "BEGIN:".utf8) }
  }

  /// The parts of a file between LFs.
  static func parts(_ file: [UInt8]) -> [ArraySlice<UInt8>] {
    file.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
