#if PostgreSQL
import PlanCodec
import PlanModel
import PlanStorage

/// A new version of a plan with its entry of the trail, as the tables keep it.
struct VersionRow: Sendable {
  private let prepared: PreparedPlanChange

  /// What the plan is found by; empty for a deletion, which nobody finds.
  private let kind: String
  private let lifecycle: String
  private let areas: [String]

  init(_ prepared: PreparedPlanChange) {
    self.prepared = prepared
    kind = prepared.columns.map { CodeKey.text(of: $0.kind) } ?? ""
    lifecycle = prepared.columns.map { CodeKey.text(of: $0.lifecycle) } ?? ""
    areas = prepared.columns.map { CodeKey.texts(of: $0.areas) } ?? []
  }

  var revision: PlanRevision { prepared.revision }

  private var change: PreparedChange { prepared.change }

  private var pupil: Pupil.ID { prepared.pupil }

  private var identity: [SQLValue] {
    [
      .text(revision.plan.text), .integer(revision.version.number),
      .integer(change.entry.sequence),
    ]
  }

  private var isDeletion: SQLValue { .flag(change.document == nil) }

  private var nextReview: SQLValue { .optional(prepared.columns?.nextReview) }

  /// The values in the order of the columns of the staging table.
  var copied: [SQLValue] {
    identity + [
      isDeletion, .day(revision.effectiveFrom), .text(pupil.text), .text(kind),
      .text(lifecycle), .texts(areas), nextReview,
    ] + change.document.values + change.entryValues
  }

  /// Returns the statements that put the version into the tables.
  func statements(_ sql: StoreStatements, of school: School.ID) -> [SQLStatement] {
    let version: [SQLValue] =
      [.text(school.text)] + identity + [
        .day(revision.effectiveFrom), .text(pupil.text), .text(kind), .text(lifecycle),
        .texts(areas), nextReview,
      ] + change.document.values
    let current: [SQLValue] =
      [.text(school.text)] + identity + [
        isDeletion, .text(pupil.text), .text(kind), .text(lifecycle), nextReview,
      ]
    var statements = [
      sql.add(change, pupil: pupil, plan: revision.plan, of: school),
      SQLStatement(sql.addVersion, version),
      SQLStatement(sql.setCurrent, current),
    ]
    if revision.version != .first {
      statements.append(sql.removeAreas(of: revision.plan, of: school))
    }
    if !areas.isEmpty {
      statements.append(sql.addAreas(areas, to: revision.plan, of: school))
    }
    return statements
  }
}
#endif
