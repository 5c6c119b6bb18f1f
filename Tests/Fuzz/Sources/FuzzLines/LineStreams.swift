import CodecExpectations
import PlanCodec
import PlanModel
import RandomRecords

/// Reads a stream that arrives in pieces.
///
/// - Parameters:
///   - type: The kind of document.
///   - stream: The bytes.
///   - options: What is taken from the lines.
///   - size: Returns the number of bytes of the next piece.
/// - Returns: The lines.
func collected<Document: PlanDocument>(
  _ type: Document.Type,
  _ stream: [UInt8],
  _ options: PlanLineOptions,
  size: () -> Int
) -> [PlanLine<Document>] {
  var reader = PlanLineReader(of: type, options: options)
  var lines: [PlanLine<Document>] = []
  var rest = stream[...]
  while !rest.isEmpty {
    let piece = rest.prefix(size())
    reader.append(piece)
    rest = rest.dropFirst(piece.count)
    lines += taken(&reader)
  }
  reader.finish()
  return lines + taken(&reader)
}

/// Takes the lines that have arrived.
///
/// - Parameter reader: A reader.
/// - Returns: The lines.
func taken<Document: PlanDocument>(
  _ reader: inout PlanLineReader<Document>
) -> [PlanLine<Document>] {
  var lines: [PlanLine<Document>] = []
  while let line = reader.nextLine() { lines.append(line) }
  return lines
}

/// Makes the streams, so that no input has to wait for them.
func prepare() {
  expect(!streams.isEmpty, "there are streams")
}

/// Streams of short plans, with line ends, blank lines and marks as files have them.
let streams: [[UInt8]] = (0..<64).map { seed in
  let ends = ["\n", "\r\n", "\n\n", "\n \r\n", "\n\u{FEFF}", "\r\n\u{FEFF}\r\n"]
  var stream: [UInt8] = []
  for index in 0..<1 + seed % 4 {
    let id = "p-\(index)"
    var plan = RandomDocuments.plan(seed: UInt64(seed * 8 + index))
    if (try? PlanJSON.encode(plan))?.count ?? 0 > 1_500 {
      plan = LearningPlan(id: LearningPlan.ID(id) ?? plan.id, pupil: plan.pupil)
    }
    stream += (try? PlanJSON.encode(plan))?.dropLast() ?? []
    stream += Array(ends[(seed + index) % ends.count].utf8)
  }
  return stream
}
