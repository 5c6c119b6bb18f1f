/// Where a record begins.
struct CSVRow: Hashable, Sendable {
  var record = 0
  var line = 0
  var byte = 0
}
