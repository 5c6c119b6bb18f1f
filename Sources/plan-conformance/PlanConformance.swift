#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Answers each line of the standard input with one line on the standard output.
///
/// The end of the input ends the program with status 0, a standard output that nobody reads
/// any more with status 1; nothing that is read ends it.
@main
enum PlanConformance {
  static func main() {
    let runner = ConformanceRunner()
    var lines = LineBuffer()
    do throws(StreamError) {
      while true {
        let piece = try StandardStreams.nextPiece()
        guard !piece.isEmpty else { break }
        lines.append(piece)
        while let line = lines.nextLine() {
          // Each answer goes out at once: whoever asks may be waiting for it.
          try StandardStreams.send(runner.answer(to: line))
        }
      }
      if let line = lines.lastLine() { try StandardStreams.send(runner.answer(to: line)) }
    } catch {
      exit(EXIT_FAILURE)
    }
  }
}
