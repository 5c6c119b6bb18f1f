extension PlanJSON {
  /// Reads a document that stands in a range of a larger text.
  ///
  /// - Parameters:
  ///   - type: The kind of document.
  ///   - bytes: The larger text.
  ///   - range: Where the document stands in it.
  ///   - limits: How large the document may be.
  /// - Returns: What could be read, and the problems; their places count from the start of
  ///   the range.
  static func read<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8],
    in range: Range<Int>,
    limits: JSONLimits
  ) -> JSONReading<Document> {
    read(type, from: Array(bytes[range]), limits: limits)
  }
}
