public import PlanModel

/// The changes that a store makes when an import is taken over.
///
/// Each names the version that the preview was made from, so that a record that somebody
/// changed in the meantime is a conflict and not overwritten.
///
/// ## Topics
///
/// ### What is stored
/// - ``pupils``
/// - ``plans``
/// - ``PupilSave``
/// - ``isEmpty``
///
/// ### Storing it
/// - ``apply(pupils:plans:by:)``
public struct ImportChanges: Hashable, Sendable {
  /// A pupil to keep as the next version.
  public struct PupilSave: Hashable, Sendable {
    /// The pupil.
    public let pupil: Pupil

    /// The version that the preview was made from, `nil` if there is to be no such pupil.
    public let expected: RecordVersion?
  }

  /// The pupils that are new or changed, in the order of the file.
  public let pupils: [PupilSave]

  /// The plans that are new or changed, in the order of the file.
  public let plans: [PlanChange]

  /// Whether there is nothing to store.
  public var isEmpty: Bool { pupils.isEmpty && plans.isEmpty }
}

// MARK: - Storing

extension ImportChanges {
  /// Stores the pupils, and then all plans as one batch.
  ///
  /// Before anything is stored each pupil's version is looked at. Pupils can't be part of
  /// the batch: if a store fails in between, some may be stored and no plan is. A new
  /// preview of the same import then offers what is missing.
  ///
  /// One store may keep both: give it twice.
  ///
  /// - Parameters:
  ///   - pupils: The store of pupils.
  ///   - plans: The store of plans.
  ///   - access: Who stores, for which school and when.
  /// - Throws: A conflict if a record was changed since the preview was made, and any other
  ///   error of the stores.
  public func apply<Pupils: PupilStore, Plans: PlanStore>(
    pupils: Pupils,
    plans: Plans,
    by access: PlanAccess
  ) async throws(ImportStoreError<Pupils.Failure, Plans.Failure>) {
    do throws(PupilStoreError<Pupils.Failure>) {
      for save in self.pupils { try await Self.check(save, in: pupils, by: access) }
    } catch {
      throw .pupils(error)
    }
    do throws(PlanStoreError<Plans.Failure>) {
      for change in self.plans { try await Self.check(change, in: plans, by: access) }
    } catch {
      throw .plans(error)
    }
    do throws(PupilStoreError<Pupils.Failure>) {
      for save in self.pupils {
        try await pupils.save(save.pupil, expecting: save.expected, by: access)
      }
    } catch {
      throw .pupils(error)
    }
    do throws(PlanStoreError<Plans.Failure>) {
      try await plans.apply(self.plans, by: access)
    } catch {
      throw .plans(error)
    }
  }

  private static func check<Store: PupilStore>(
    _ save: PupilSave,
    in store: Store,
    by access: PlanAccess
  ) async throws(PupilStoreError<Store.Failure>) {
    var found: StoredPupil?
    do throws(Store.Failure) {
      found = try await store.pupil(withID: save.pupil.id, by: access)
    } catch {
      throw .failed(error)
    }
    guard found?.version != save.expected else { return }
    guard let found else { throw .notFound(save.pupil.id) }
    throw .conflict(StoreConflict(expected: save.expected, found: found))
  }

  private static func check<Store: PlanStore>(
    _ change: PlanChange,
    in store: Store,
    by access: PlanAccess
  ) async throws(PlanStoreError<Store.Failure>) {
    var found: StoredPlan?
    do throws(Store.Failure) {
      found = try await store.plan(withID: change.plan, by: access)
    } catch {
      throw .failed(error)
    }
    guard found?.version != change.expected else { return }
    guard let found else { throw .notFound(change.plan) }
    throw .conflict(StoreConflict(expected: change.expected, found: found))
  }
}

// MARK: - Redaction

extension ImportChanges: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many pupils and plans are stored, without content.
  public var description: String {
    "ImportChanges(\(pupils.count) pupils, \(plans.count) plans)"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension ImportChanges.PupilSave: CustomStringConvertible {
  /// The identifier and the expected version, without content.
  public var description: String {
    "save \(pupil.id), expecting \(expected?.description ?? "no pupil")"
  }
}
