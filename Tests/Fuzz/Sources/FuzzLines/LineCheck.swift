import CodecExpectations
import PlanCodec
import PlanModel
import RandomRecords

/// Expects that the lines of a stream are the same however its bytes arrive.
///
/// - Parameter input: Three bytes that say how to read, and the stream or its changes.
func check(_ input: [UInt8]) {
  guard input.count >= 3 else { return }
  var options = input[0] & 1 == 0 ? PlanLineOptions.strict : .lenient
  if input[0] & 2 != 0 { options.limits.bytes = Int(input[1]) * 4 }
  let stream =
    input[0] & 4 == 0
    ? Array(input[3...])
    : TextChanges.made(in: streams[Int(input[1]) % streams.count], as: input[3...])
  let cuts = RandomCuts(seed: UInt64(input[2]))
  if input[0] & 8 == 0 {
    check(LearningPlan.self, stream, options, cuts)
  } else {
    check(Pupil.self, stream, options, cuts)
  }
}

private func check<Document: PlanDocument>(
  _ type: Document.Type,
  _ stream: [UInt8],
  _ options: PlanLineOptions,
  _ cuts: RandomCuts
) {
  let lines = Array(PlanLines(of: type, in: stream, options: options))
  var cuts = cuts
  let size = stream.count <= 400 ? 1 : 7
  expect(
    collected(type, stream, options) { size } == lines,
    "lines that arrive byte by byte are the same"
  )
  expect(
    collected(type, stream, options) { cuts.next() } == lines,
    "lines that arrive in pieces are the same"
  )
  expectChain(lines, in: stream)
  for index in lines.indices.prefix(2) {
    let end = lines[index].end
    let tail = Array(PlanLines(of: type, in: stream, from: end, options: options))
    expect(tail == Array(lines[(index + 1)...]), "reading goes on behind any line")
    var reader = PlanLineReader(of: type, from: end, options: options)
    reader.append(stream[end.byte...])
    reader.finish()
    expect(taken(&reader) == tail, "a reader goes on behind any line")
  }
  for line in lines { expectContents(of: line, in: stream, options) }
}

/// Expects that each line starts where the last one ended, or behind blank lines.
private func expectChain<Document: PlanDocument>(
  _ lines: [PlanLine<Document>],
  in stream: [UInt8]
) {
  var position = PlanLinePosition.start
  for line in lines {
    expect(line.start.byte >= position.byte, "lines follow each other")
    let between = stream[position.byte..<line.start.byte]
    let blank: [UInt8] = [0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF]
    expect(between.allSatisfy(blank.contains), "what is passed over is blank")
    let feeds = between.count { $0 == 0x0A }
    expect(line.start.line == position.line + feeds, "blank lines are counted")
    position = line.end
  }
  expect(position.byte <= stream.count, "lines end in the stream")
}

/// Expects that a line holds what its bytes hold when they are read alone.
private func expectContents<Document: PlanDocument>(
  of line: PlanLine<Document>,
  in stream: [UInt8],
  _ options: PlanLineOptions
) {
  var contents = stream[line.start.byte..<line.end.byte]
  if contents.last == 0x0A { contents.removeLast() }
  expect(!contents.contains(0x0A), "a line holds no line feed")
  if contents.last == 0x0D { contents.removeLast() }
  for error in line.problems.errors {
    expect(error.line == line.number, "a problem is in its line")
    expect(error.byte >= line.start.byte, "a problem is behind the start of its line")
    expect(
      error.byte <= line.start.byte + contents.count,
      "a problem is in front of the end of its line"
    )
    expect(error.column >= 1, "columns count from 1")
  }
  let alone = PlanJSON.read(
    Document.self,
    from: Array(contents),
    limits: options.limits
  )
  expect(
    alone.problems.errors.map(\.code) == line.problems.errors.map(\.code)
      && alone.problems.errors.map(\.pointer) == line.problems.errors.map(\.pointer),
    "a line has the problems of its bytes"
  )
  let isTaken = alone.problems.isEmpty || options.isLenient
  expect((isTaken ? alone.document : nil) == line.document, "a line has its document")
}
