/// Finds the pupil that a row of targets or readings is about.
///
/// A UPN that is written decides. Without one both names decide, if exactly one pupil has
/// them: who is meant is asked and never guessed.
struct PupilIndex {
  private var byUPN: [[UInt8]: Int] = [:]
  private var byNames: [[UInt8]: [Int]] = [:]

  /// Adds the pupil of a row, unless the UPN is taken or there is nothing to go by.
  mutating func add(_ row: inout SchoolRow, at place: Int) -> Bool {
    let upn = bytes(.upn, in: row)
    let names = names(in: row)
    guard !upn.isEmpty || names != nil else {
      row.skip(.missingValue, .surname)
      return false
    }
    if !upn.isEmpty {
      guard byUPN[upn] == nil else {
        row.skip(.repeatedKey, .upn)
        return false
      }
      byUPN[upn] = place
    }
    if let names { byNames[names, default: []].append(place) }
    return true
  }

  /// Returns the place of the pupil that a row is about, or notes why there is none.
  func pupil(of row: inout SchoolRow) -> Int? {
    let upn = bytes(.upn, in: row)
    guard upn.isEmpty else {
      if let place = byUPN[upn] { return place }
      row.skip(.unknownPupil, .upn)
      return nil
    }
    let places = names(in: row).flatMap { byNames[$0] } ?? []
    guard places.count == 1 else {
      row.skip(places.isEmpty ? .unknownPupil : .ambiguousPupil)
      return nil
    }
    return places.first
  }

  private func bytes(_ field: CSVField, in row: SchoolRow) -> [UInt8] {
    row.cell(field).map { Array($0.trimmedBytes) } ?? []
  }

  /// Both names with a byte between them that UTF-8 does not have, `nil` without names.
  private func names(in row: SchoolRow) -> [UInt8]? {
    let names = bytes(.forename, in: row) + [0xFF] + bytes(.surname, in: row)
    return names.count > 1 ? names : nil
  }
}
