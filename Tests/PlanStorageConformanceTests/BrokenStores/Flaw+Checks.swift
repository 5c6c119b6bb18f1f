extension Flaw {
  /// The check that must find the flaw, whatever others find it too.
  var check: String {
    switch self {
    case .lastWriteWins: "revision-rules/stale-version-conflicts"
    case .comparesWithGreater: "revision-rules/future-version-conflicts"
    case .makesBatchesInALoop: "batches/last-change-conflicts"
    case .checksBeforeWaiting: "concurrent-saves/one-of-many-is-made"
    case .showsHalfBatches: "read-your-writes/page-shows-no-half-batch"
    case .stopsHalfway: "cancellation/cancelled-before"
    case .auditsAfterwards: "audit/change-has-its-entry"
    case .recordsChangesByHand: "audit/changes-are-not-recorded-by-hand"
    case .composesText: "byte-fidelity/composed-and-decomposed"
    case .trimsText: "byte-fidelity/space-and-line-ends"
    case .cutsTextAtNumberZero: "byte-fidelity/control-characters"
    case .roundsNumbers: "byte-fidelity/numbers"
    case .takesDaysForMoments: "byte-fidelity/days"
    case .roundsMoments: "byte-fidelity/moments"
    case .dropsUnknownMembers: "byte-fidelity/unknown-members"
    case .foldsCase: "identifiers/case-is-kept-apart"
    case .trimsIdentifiers: "identifiers/spaces-are-kept-apart"
    case .sortsByLanguage: "identifiers/order-is-that-of-bytes"
    case .takesPrefixForPattern: "identifiers/prefix-is-bytes"
    case .pagesByOffset: "paging/pages-are-stable"
    case .takesNoneForAll: "paging/empty-set-asks-for-none"
    case .listsTombstones: "basics/deleted-plan-is-gone"
    case .findsAcrossSchools: "tenants/nothing-is-found-in-another-school"
    case .reusesVersions: "revision-rules/versions-are-never-reused"
    case .reusesPupilVersions: "revision-rules/pupil-versions-are-never-reused"
    case .forgetsDeletions: "basics/deleted-plan-keeps-history"
    case .forgetsOldVersions: "limits/long-history"
    case .countsBySaveMoment: "revision-rules/day-decides-what-counts"
    case .keepsLate: "reopening/plans-are-there-again"
    case .keepsToItself: "concurrent-saves/two-openers-share-a-place"
    case .losesTheLastBatch: "crashes/crash-leaves-all-or-nothing"
    case .makesHalfOnFault: "crashes/fault-leaves-all-or-nothing"
    case .quotesContent: "errors/failures-quote-nothing"
    case .leavesAuditContents: "erasure/trail-loses-contents-only"
    case .leavesAnEntryEachTime: "erasure/erasing-again-erases-nothing"
    case .erasesCorrectedPlans: "erasure/corrected-plan-survives"
    case .leavesAGapInTheFeed: "read-your-writes/feed-tells-every-change"
    case .keepsReasonsInClearText: "sealing/nothing-is-kept-in-clear-text"
    case .misreadsEarlierFormats: "earlier-formats/earlier-places-are-read"
    case .opensNewerFormats: "earlier-formats/newer-places-are-left-alone"
    }
  }
}

extension Flaw {
  /// The groups that may find the flaw; all others must pass.
  var groups: Set<String> {
    let own = check.prefix { $0 != "/" }
    return others.union([String(own)])
  }

  /// Groups whose promise the flaw breaks too.
  private var others: Set<String> {
    switch self {
    case .lastWriteWins: ["batches", "concurrent-saves", "errors"]
    case .comparesWithGreater: ["batches", "errors"]
    case .makesBatchesInALoop: ["concurrent-saves", "audit"]
    case .auditsAfterwards: ["tenants", "reopening", "crashes", "erasure"]
    case .dropsUnknownMembers: ["sealing"]
    case .takesPrefixForPattern: ["paging"]
    case .listsTombstones: ["batches", "crashes", "identifiers"]
    case .reusesVersions: ["paging", "reopening"]
    case .reusesPupilVersions: ["reopening"]
    case .forgetsDeletions: ["revision-rules", "crashes"]
    case .forgetsOldVersions: ["revision-rules"]
    case .countsBySaveMoment: ["paging", "byte-fidelity"]
    case .keepsLate: ["crashes", "erasure", "sealing", "earlier-formats"]
    default: []
    }
  }
}
