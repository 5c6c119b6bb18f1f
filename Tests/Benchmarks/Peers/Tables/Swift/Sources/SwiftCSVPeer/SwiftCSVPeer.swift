import Foundation
import SwiftCSV

/// Measures SwiftCSV: SwiftCSVPeer csv-text|csv-typed FILE.
///
/// Prints one line of JSON, as every peer does.
@main
struct SwiftCSVPeer {
  struct Reading {
    let plan: String
    let id: String
    let target: String?
    let on: Int
    let value: Double?
    let unit: String?
    let recordedBy: String?
    let text: String?
  }

  private var seconds = 0.0
  private var processorSeconds = 0.0
  private var sums: [Int] = []

  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3 else { throw CocoaError(.featureUnsupported) }
    let data = try Data(contentsOf: URL(fileURLWithPath: words[2]))
    let text = String(decoding: data, as: UTF8.self)
    var peer = SwiftCSVPeer()
    try peer.time { peer in
      if words[1] == "csv-text" {
        try peer.readText(text)
      } else {
        try peer.readRows(text)
      }
    }
    peer.report(words[1], data.count)
  }

  private mutating func readText(_ text: String) throws {
    sums = [0, 0]
    for row in try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false).rows
    {
      sums[0] += 1
      for cell in row { sums[1] += cell.utf8.count }
    }
  }

  private mutating func readRows(_ text: String) throws {
    sums = [0, 0, 0, 0]
    for row in try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false).rows
    {
      let reading = Reading(
        plan: row[0],
        id: row[1],
        target: Self.filled(row[2]),
        on: try Self.day(row[3]),
        value: row[4].isEmpty ? nil : Double(row[4]),
        unit: Self.filled(row[5]),
        recordedBy: Self.filled(row[6]),
        text: Self.filled(row[7])
      )
      sums[0] += 1
      sums[1] += Int(((reading.value ?? 0) * 1_000).rounded())
      sums[2] += reading.on
      sums[3] += reading.text?.utf8.count ?? 0
    }
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// Returns the number of days since 1970.
  private static func day(_ text: String) throws -> Int {
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).compactMap {
      Int(String($0) ?? "")
    }
    guard parts.count == 3, 1...12 ~= parts[1], 1...31 ~= parts[2] else {
      throw CocoaError(.formatting)
    }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let days = year * 365 + year / 4 - year / 100 + year / 400
    return days + (153 * ((parts[1] + 9) % 12) + 2) / 5 + parts[2] - 719_469
  }

  private mutating func time(_ work: (inout Self) throws -> Void) rethrows {
    let began = Self.now(CLOCK_MONOTONIC)
    let used = Self.now(CLOCK_PROCESS_CPUTIME_ID)
    try work(&self)
    processorSeconds += Self.now(CLOCK_PROCESS_CPUTIME_ID) - used
    seconds += Self.now(CLOCK_MONOTONIC) - began
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private func report(_ operation: String, _ bytes: Int) {
    var usage = rusage()
    #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    let memory = usage.ru_maxrss / 1_024
    #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let memory = usage.ru_maxrss
    #endif
    print(
      """
      {"peer":"swiftcsv","op":"\(operation)","bytes":\(bytes),"items":\(sums[0]),\
      "seconds":\(seconds),"cpu_seconds":\(processorSeconds),"check":\(sums),\
      "rss_kb":\(memory)}
      """
    )
  }
}
