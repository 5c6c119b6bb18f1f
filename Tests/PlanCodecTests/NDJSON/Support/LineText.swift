import PlanCodec
import PlanModel

/// Streams of plans, read in several ways.
enum LineText {
  typealias Line = PlanLine<LearningPlan>

  /// Returns lines as a reader gives them that gets its bytes in pieces.
  ///
  /// - Parameters:
  ///   - bytes: The stream.
  ///   - pieces: The number of bytes of a piece.
  ///   - options: What is taken from the lines.
  /// - Returns: The lines.
  static func lines(
    in bytes: [UInt8],
    pieces: Int,
    options: PlanLineOptions = .strict
  ) -> [Line] {
    var reader = PlanLineReader(of: LearningPlan.self, options: options)
    var lines: [Line] = []
    for piece in self.pieces(of: bytes, count: pieces) {
      reader.append(piece)
      while let line = reader.nextLine() { lines.append(line) }
    }
    reader.finish()
    while let line = reader.nextLine() { lines.append(line) }
    return lines
  }

  /// Returns bytes cut into pieces.
  static func pieces(of bytes: [UInt8], count: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: bytes.count, by: count).map {
      bytes[$0..<min($0 + count, bytes.count)]
    }
  }

  /// Returns what is in each line: its number, and `ok` or the codes of its problems.
  static func summary(_ lines: some Sequence<Line>) -> [String] {
    lines.map { line in
      let codes = line.problems.errors.map(\.code.rawValue)
      return "\(line.number) \(codes.isEmpty ? "ok" : codes.joined(separator: " "))"
    }
  }

  /// Returns the stream of small plans, with a damaged line behind every so many.
  ///
  /// - Parameters:
  ///   - count: The number of plans.
  ///   - faultEvery: The number of plans from one damaged line to the next.
  ///   - filledEvery: The number of plans from one with random contents to the next.
  /// - Returns: The stream.
  /// - Throws: Nothing, for plans of this kind.
  static func stream(
    plans count: Int,
    faultEvery: Int,
    filledEvery: Int = 10
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for number in 0..<count {
      var plan = LearningPlan(id: "p", pupil: "q")
      if number % filledEvery == 0 {
        plan = RecordFiller.filled(LearningPlan.self, seed: UInt64(number % 60))
      }
      plan.title = "Plan \(number)"
      bytes += try PlanJSON.encode(plan)
      if number % faultEvery == 0 { bytes += Array("{\"format\":\"learn\n".utf8) }
      if number % 50 == 7 { bytes += Array(" \r\n\n".utf8) }
    }
    return bytes
  }
}
