public import PlanModel

extension PlanJSON {
  /// Reads a document, all of it or nothing.
  ///
  /// - Parameters:
  ///   - type: The kind of document, such as `LearningPlan` or `PlanBundle`.
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Returns: The document.
  /// - Throws: Every problem that was found, up to the limit.
  public static func decode<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8],
    limits: JSONLimits = .standard
  ) throws(JSONProblems) -> Document {
    var document = Document.blank
    let (isReadable, problems) = fill(&document, from: bytes, limits: limits)
    guard isReadable, problems.isEmpty else { throw problems }
    return document
  }

  /// Reads a bundle, or a single plan as a bundle of one.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Returns: The bundle.
  /// - Throws: Every problem that was found, up to the limit.
  public static func decodeBundle(
    from bytes: [UInt8],
    limits: JSONLimits = .standard
  ) throws(JSONProblems) -> PlanBundle {
    guard isPlan(bytes, limits: limits) else {
      return try decode(PlanBundle.self, from: bytes, limits: limits)
    }
    return PlanBundle(plans: [
      try decode(LearningPlan.self, from: bytes, limits: limits)
    ])
  }

  /// Reads what can be read of a document, and reports the rest.
  ///
  /// A text that is not JSON, is of another format or of a newer major version is not read
  /// at all.
  ///
  /// - Parameters:
  ///   - type: The kind of document, such as `LearningPlan` or `PlanBundle`.
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Returns: What could be read, and the problems.
  public static func read<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8],
    limits: JSONLimits = .standard
  ) -> JSONReading<Document> {
    read(type, from: bytes, in: bytes.indices, limits: limits)
  }

  /// Reads a document that stands in a range of a larger text.
  ///
  /// - Parameters:
  ///   - type: The kind of document.
  ///   - bytes: The larger text.
  ///   - range: Where the document stands in it.
  ///   - limits: How large the document may be.
  /// - Returns: What could be read, and the problems; their positions count from the start
  ///   of the range.
  static func read<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8],
    in range: Range<Int>,
    limits: JSONLimits
  ) -> JSONReading<Document> {
    var document = Document.blank
    let (isReadable, problems) = fill(&document, from: bytes, in: range, limits: limits)
    guard isReadable else { return JSONReading(document: nil, problems: problems) }
    return JSONReading(document: consume document, problems: problems)
  }

  /// Fills a new document, and returns whether it can do without what could not be read.
  private static func fill<Document: PlanDocument>(
    _ document: inout Document,
    from bytes: [UInt8],
    in range: Range<Int>? = nil,
    limits: JSONLimits
  ) -> (isReadable: Bool, problems: JSONProblems) {
    bytes.withText(in: range) { text in
      var reader = JSONReader(JSONScanner(text, limits: limits))
      let isReadable = Document.code.read(&document, &reader)
      return (isReadable, reader.problems.located(in: text))
    }
  }

  private static func isPlan(_ bytes: [UInt8], limits: JSONLimits) -> Bool {
    bytes.withText { text in
      var scanner = JSONScanner(text, limits: limits)
      guard (try? scanner.begin()) != nil else { return false }
      return HeaderSearch(at: scanner).format?.text == LearningPlan.formatName
    }
  }
}
