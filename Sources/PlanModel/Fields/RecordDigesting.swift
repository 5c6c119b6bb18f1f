/// Makes the digest of a record: a short text by which contents are told apart.
///
/// What somebody was shown is kept as a digest, so that anyone can see later whether it is
/// still the same. This product knows no format, so it has no digest of its own; PlanCodec
/// has one over the canonical JSON, which a program in any language can make again.
///
/// A conforming type promises that equal records have equal digests, in every run and on
/// every machine, and that nobody is likely to find two different records with the same one.
public protocol RecordDigesting<Failure>: Sendable {
  /// What making a digest throws, `Never` if it can't fail.
  associatedtype Failure: Error = Never

  /// Returns the digest of a record with all of its fields and unknown members.
  ///
  /// - Parameter record: The record.
  /// - Returns: The digest as text, such as 64 hexadecimal digits in lower case.
  /// - Throws: An error if the record can't be written.
  func digest(of record: some PlanRecord) throws(Failure) -> String
}
