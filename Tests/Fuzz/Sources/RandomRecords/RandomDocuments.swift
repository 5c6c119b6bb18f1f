public import PlanModel

/// Makes plans, bundles and pupils of random contents; the same seed gives the same one.
public enum RandomDocuments {
  /// Returns a plan in which one omittable field in ten is filled.
  public static func plan(seed: UInt64) -> LearningPlan {
    SparseFiller.filled(LearningPlan.self, seed: seed, share: 10)
  }

  /// Returns a bundle of one or two such plans.
  public static func bundle(seed: UInt64) -> PlanBundle {
    var bundle = SparseFiller.filled(PlanBundle.self, seed: seed, share: 3)
    bundle.plans = (0...seed % 2).map { index in
      SparseFiller.filled(
        LearningPlan.self,
        seed: seed &+ index,
        share: 12,
        isInList: true
      )
    }
    return bundle
  }

  /// Returns a pupil in which one omittable field in three is filled.
  public static func pupil(seed: UInt64) -> Pupil {
    SparseFiller.filled(Pupil.self, seed: seed, share: 3)
  }

  /// Returns a document in which every field is filled, at every depth.
  public static func full<Document: PlanRecord>(
    _ type: Document.Type,
    seed: UInt64
  ) -> Document {
    RecordFiller.filled(type, seed: seed, isFull: true)
  }
}
