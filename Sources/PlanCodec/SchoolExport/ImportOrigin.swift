import PlanModel

/// What an import knows of its files beside the records themselves.
struct ImportOrigin: Hashable, Sendable {
  /// The label of the file of pupils, `nil` if there was none.
  let label: String?

  /// The row of each pupil in the file, 1 for the first after the header.
  let rows: [Int]

  /// Whether targets were read, so that one that is not among them is not in the file.
  let hasTargets: Bool

  /// Whether readings were read.
  let hasReadings: Bool

  /// The targets of which the file says the style.
  let styledTargets: Set<Target.ID>

  init(of importer: SchoolImporter) {
    label = importer.export.pupils?.label
    rows = importer.drafts.map(\.row)
    hasTargets = importer.export.targets != nil
    hasReadings = importer.export.readings != nil
    styledTargets = Set(importer.drafts.flatMap(\.styledTargets))
  }
}
