import PlanModel

extension SubjectAccessCollection {
  /// The collection as text for people, with what has to be looked at beside each part.
  ///
  /// It says as much as the JSON. Fields are named in words; codes with their official names.
  public var text: String {
    let parts = [heading, gapLines, identityLines, planLines, trailLines, fileLines]
    return parts.flatMap(\.self).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    [
      "Everything kept about pupil \(pupil)",
      "School: \(access.school)",
      "Collected: \(access.at) by \(access.actor.id) (\(access.actor.role.name))",
      "Purpose: \(access.actor.purpose)",
      "",
      "To be looked through by a person before it is handed on. Parts marked",
      "[to review: ...] need a decision; free text anywhere can name other people.",
    ]
  }

  private var gapLines: [String] {
    guard !gaps.isEmpty else { return [] }
    return ["", "NOT COLLECTED"]
      + gaps.map { gap in
        let plan = gap.plan.map { ", plan \($0)" } ?? ""
        let version = gap.version.map { ", version \($0)" } ?? ""
        return "- \(gap.code.rawValue)\(plan)\(version)"
      }
  }

  private var identityLines: [String] {
    guard let identity else { return [] }
    let stored = identity.stored
    return [
      "", "THE PUPIL", "Version \(stored.version), saved \(stored.at) by \(stored.by.id)",
    ] + ReadableRecord(stored.pupil, marks: identity.marks, margin: 0).lines
  }

  private var planLines: [String] {
    plans.flatMap { plan in
      ["", "PLAN \(plan.id)", "Changes:"]
        + plan.revisions.flatMap(\.readableLines)
        + plan.versions.flatMap { version in
          ["", "Plan \(plan.id), version \(version.stored.version):"]
            + ReadableRecord(version.stored.plan, marks: version.marks, margin: 1).lines
        }
    }
  }

  private var trailLines: [String] {
    guard !entries.isEmpty else { return [] }
    return ["", "AUDIT TRAIL"]
      + entries.flatMap { entry in
        let lines = entry.entry.event.map {
          ReadableRecord($0, marks: entry.marks, margin: 1).lines
        }
        return ["Entry \(entry.entry.sequence):"] + (lines ?? [])
      }
  }

  private var fileLines: [String] {
    guard !files.isEmpty else { return [] }
    return ["", "FILES KEPT ELSEWHERE"]
      + files.flatMap { file in
        let owner = file.plan.map { "plan \($0)" } ?? "the pupil"
        return ["Of \(owner), version \(file.version), at \(file.path):"]
          + ReadableRecord(file.file, marks: [], margin: 1).lines
      }
  }
}

extension PlanRevision {
  fileprivate var readableLines: [String] {
    let marks = ReviewMarker(self).marks
    return ["- Version \(version):"] + ReadableRecord(self, marks: marks, margin: 1).lines
  }
}
