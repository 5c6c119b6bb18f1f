public import PlanModel

/// Where a table of norms comes from, and for whom it was made.
///
/// Norms travel badly. Pupils of another country read other passages at another age, so a
/// table says whose it is, and nothing compares across tables without being asked to.
public struct NormProvenance: Hashable, Sendable {
  /// The country whose pupils were measured, by ISO 3166, such as `GB-ENG` or `US`.
  public var country: String

  /// The edition or the years of measuring.
  public var edition: String

  /// The tool or the set of passages that was measured with.
  ///
  /// `nil` if the figures hold for any tool with the same unit.
  public var passageSet: String?

  /// Under which terms the figures may be used, as far as is known.
  public var licence: String

  /// The publication.
  public var source: Citation

  /// Creates a provenance.
  ///
  /// - Parameters:
  ///   - country: The country whose pupils were measured, by ISO 3166.
  ///   - edition: The edition or the years of measuring.
  ///   - passageSet: The tool or the set of passages, `nil` for any tool.
  ///   - licence: Under which terms the figures may be used, as far as is known.
  ///   - source: The publication.
  public init(
    country: String,
    edition: String,
    passageSet: String? = nil,
    licence: String,
    source: Citation
  ) {
    self.country = country
    self.edition = edition
    self.passageSet = passageSet
    self.licence = licence
    self.source = source
  }
}
