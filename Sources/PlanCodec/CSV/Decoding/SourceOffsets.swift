/// Where the bytes of a text in UTF-8 were in a file in another encoding.
///
/// Runs of letters that all have the same sizes in both are one entry, so that the table is
/// short for the text of Europe.
struct SourceOffsets: Sendable {
  private struct Run {
    /// The offset in the text at which the run starts.
    let text: Int

    /// The offset in the file.
    let source: Int

    /// The bytes of a letter in the text and in the file.
    let sizes: (text: Int, source: Int)
  }

  private var runs: [Run] = []

  /// The sizes of the letters that came last, whether their run is still here or not.
  private var lastSizes = (text: 1, source: 1)

  /// Whether the offsets are those of the file.
  var isIdentity: Bool { runs.isEmpty }

  /// Says that letters of certain sizes begin.
  mutating func begin(text: Int, source: Int, sizes: (text: Int, source: Int)) {
    guard sizes != lastSizes else { return }
    lastSizes = sizes
    runs.append(Run(text: text, source: source, sizes: sizes))
  }

  /// Takes over what another table has learned since it was last asked.
  mutating func take(from other: inout SourceOffsets) {
    runs.append(contentsOf: other.runs)
    other.runs = []
  }

  /// Returns the offset in the file of the letter that stands at an offset of the text.
  func source(of text: Int) -> Int {
    guard let place = index(of: text) else { return text }
    let run = runs[place]
    return run.source + (text - run.text) / run.sizes.text * run.sizes.source
  }

  /// Forgets what is before an offset of the text.
  mutating func forget(before text: Int) {
    if let first = index(of: text), first > 0 { runs.removeFirst(first) }
  }

  /// Returns the position of the run that an offset lies in, `nil` before the first.
  private func index(of text: Int) -> Int? {
    guard let first = runs.first, first.text <= text else { return nil }
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= text { low = middle } else { high = middle }
    }
    return low
  }
}
