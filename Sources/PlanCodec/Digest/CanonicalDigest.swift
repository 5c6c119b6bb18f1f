public import PlanModel

/// The digest of any record: SHA-256 of its canonical JSON.
///
/// A document, such as a plan, has the same digest as from ``PlanJSON/digest(of:)``. Any
/// other record is written as it stands in a document, with a line feed behind it. A program
/// in another language makes the same digest from the same text.
///
/// ```swift
/// let oversight = Oversight(
///   of: plan, digesting: CanonicalDigest(), screen: SignalWording.english
/// )
/// ```
public struct CanonicalDigest: RecordDigesting, Hashable {
  /// Creates the digest; there is only one.
  public init() {}

  /// Returns the digest of a record as 64 hexadecimal digits in lower case.
  ///
  /// - Parameter record: A record of any kind, also one of a vendor's own.
  /// - Returns: The digest.
  /// - Throws: An error if an unknown member that a program added is not JSON, or has a name
  ///   that can't be written.
  public func digest(of record: some PlanRecord) throws(JSONError) -> String {
    if let document = record as? any PlanDocument {
      return try PlanJSON.digest(of: document).description
    }
    var record = record
    var text = RecordText()
    try text.record(&record)
    return ContentDigest(of: text.bytes + [UInt8(ascii: "\n")]).description
  }
}
