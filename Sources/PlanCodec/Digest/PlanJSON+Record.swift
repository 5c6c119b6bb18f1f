package import PlanModel

extension PlanJSON {
  /// Returns the canonical JSON of any record, as it stands inside a document.
  ///
  /// - Parameter record: A record of any kind.
  /// - Returns: The text in UTF-8, without a header and a line feed.
  /// - Throws: An error if an unknown member that a program added is not JSON, or has a name
  ///   that can't be written.
  package static func bytes(
    ofRecord record: some PlanRecord
  ) throws(JSONError) -> [UInt8] {
    var record = record
    var text = RecordText()
    try text.record(&record)
    return text.bytes
  }
}
