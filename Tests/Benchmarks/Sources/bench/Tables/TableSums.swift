import PlanModel

/// Counts and sums of the rows that were read, by which two readers are seen to agree.
struct TableSums {
  private(set) var rows = 0
  private var thousandths = 0
  private var days = 0
  private var textBytes = 0

  /// Adds a row: the value and day of its reading, and the bytes of its note.
  mutating func add(_ reading: Reading) {
    rows += 1
    days += Int(reading.on.number)
    textBytes += reading.text?.utf8.count ?? 0
    if let value = reading.value { thousandths += Checksum.thousandths(of: value) }
  }

  /// The sums in the order in which every peer prints them.
  var numbers: [Int] { [rows, thousandths, days, textBytes] }
}
