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

  /// Whether the offsets are those of the file.
  var isIdentity: Bool { runs.isEmpty }

  /// Says that letters of certain sizes begin.
  mutating func begin(text: Int, source: Int, sizes: (text: Int, source: Int)) {
    if let last = runs.last, last.sizes == sizes { return }
    runs.append(Run(text: text, source: source, sizes: sizes))
  }

  /// Returns the offset in the file of the letter that stands at an offset of the text.
  func source(of text: Int) -> Int {
    guard !runs.isEmpty else { return text }
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= text { low = middle } else { high = middle }
    }
    let run = runs[low]
    guard text >= run.text else { return text }
    return run.source + (text - run.text) / run.sizes.text * run.sizes.source
  }

  /// Forgets what is before an offset of the text.
  mutating func forget(before text: Int) {
    guard let first = runs.lastIndex(where: { $0.text <= text }) else { return }
    runs.removeFirst(first)
  }
}
