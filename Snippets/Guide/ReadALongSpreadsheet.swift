//! Reads a long file a page at a time, however it was saved.

import PlanCodec
import PlanModel

// Saved by a spreadsheet: a line that names the delimiter, and Windows-1252.
var file = Array("sep=;\r\nUPN;Date;Score;Recorded By\r\n".utf8)
for day in 1...9 {
  file += Array("B305999926455;0\(day)/10/2026;\(day);Zo".utf8)
  file += [0xEB, 0x0D, 0x0A]
}
file += Array("B305999926455;10/10/2026\r\n".utf8)
let pieces = stride(from: 0, to: file.count, by: 100).map {
  file[$0..<min($0 + 100, file.count)]
}

// snippet.pages
var best: Number = 0
var faults: [CSVError] = []
for page in CSVPages(pieces: pieces) {
  let columns = CSVColumnAliases.school.columns(of: page.table)
  for record in page.table {
    if let score = try columns.cell(.score, in: record)?.number() {
      best = max(best, score)
    }
  }
  for warning in page.warnings { print(warning) }
  faults += page.problems.listed
}
print("the highest score is \(best)")
for fault in faults { print(fault) }
// snippet.end

// snippet.hide
precondition(best == 9)
precondition(faults.map(\.code) == [.raggedRow])
precondition(faults.map(\.record) == [11] && faults.map(\.line) == [12])
