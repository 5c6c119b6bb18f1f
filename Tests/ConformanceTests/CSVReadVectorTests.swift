import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Vectors of CSV files")
struct CSVReadVectorTests {
  /// A file, and how it is to be read.
  struct File {
    let id: String
    let bytes: [UInt8]
    let format: CSVFormat

    /// What is read of it whole.
    let whole: CSVContents
  }

  @Test("There are enough files of every kind to read")
  func files() {
    let files = Self.files
    #expect(files.count >= 500)
    #expect(Set(files.map(\.format)).count >= 8)
  }

  @Test("A file is read the same in pieces of any size", arguments: [1, 2, 3, 7, 4_096])
  func pieces(size: Int) {
    let wrong = Self.files.filter { file in
      !Self.isSame(Self.contents(of: file) { size }, file.whole)
    }
    #expect(wrong.map(\.id).isEmpty)
  }

  @Test("A file is read the same however it is cut", arguments: 0..<6 as Range<UInt64>)
  func randomPieces(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let wrong = Self.files.filter { file in
      let contents = Self.contents(of: file) {
        // The numbers of a linear congruence; the high bits are the better ones.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 60)
      }
      return !Self.isSame(contents, file.whole)
    }
    #expect(wrong.map(\.id).isEmpty)
  }

  // MARK: Reading

  /// Returns what is read from a file that comes in pieces.
  private static func contents(of file: File, size: () -> Int) -> CSVContents {
    var reader = CSVReader(format: file.format)
    var rest = file.bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size())
      reader.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return reader.finish()
  }

  /// Returns whether two readings have the same cells in the same places, and the same faults.
  private static func isSame(_ one: CSVContents, _ other: CSVContents) -> Bool {
    one == other && one.table.map(\.number) == other.table.map(\.number)
      && one.table.map(\.line) == other.table.map(\.line)
      && one.table.map(\.byte) == other.table.map(\.byte)
  }

  /// The files that the vectors hold, but for those with options that do not exist.
  ///
  /// Each is there twice: most are shorter than the usual sample, and would always be looked
  /// at as a whole.
  private static let files: [File] = files(nil) + files(32)

  private static func files(_ sampleLength: Int?) -> [File] {
    let vectors = try? ConformanceFiles.vectors(of: "csv-read.json")
    return (vectors ?? []).compactMap { vector in
      guard vector["expected"] != nil, let id = vector["id"]?.text else { return nil }
      let input = OperationInput(vector["input"] ?? .null)
      guard let bytes = try? input.bytes("base64"), var format = try? CSVFormat(input)
      else { return nil }
      if let sampleLength { format.sampleLength = sampleLength }
      let whole = CSVReader.contents(of: bytes, format: format)
      return File(id: id, bytes: bytes, format: format, whole: whole)
    }
  }
}
