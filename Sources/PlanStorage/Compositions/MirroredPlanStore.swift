public import PlanModel

/// A store whose plans are copied to a second store, version for version.
///
/// Every read and every change goes to the primary store. ``copyChanges(by:)`` then copies
/// what has changed, in the order of the primary's feed: the copies have the same people,
/// moments and reasons as the originals, and their whole history. Call it after changes or
/// from time to time; a second store that is slow or broken never holds up a change.
///
/// ```swift
/// let mirror = MirroredPlanStore(files, copyingTo: database, after: kept)
/// let report = try await mirror.copyChanges(by: access)
/// kept["school-1"] = report.position
/// for conflict in report.conflicts { show(conflict) }
/// ```
///
/// Copying can be broken off anywhere and begun again from any place: what was copied already
/// is found and left alone. The changes of a batch are copied one after the other.
///
/// Nothing but the mirror should change the secondary store. What differs there is never
/// overwritten in silence: the plan is held as a ``MirrorConflict`` until a person has chosen.
///
/// What is erased through the mirror is erased in both stores. What was erased in the primary
/// alone, or when an erasure was broken off, is erased in the secondary when changes are next
/// copied: every pupil there of whose plans the primary has none is gone. A secondary that
/// can't erase stops the copying with ``StoreCopyError/Code/cannotErase``.
///
/// The primary does not say whom it erased. A plan that somebody saved in the secondary
/// alone, for a pupil of whom the secondary has no current plan besides such plans, can't be
/// told from an erased one: the next erasure of any pupil in the primary makes the mirror
/// erase it, and it never becomes a conflict. This is one more reason why nothing but the
/// mirror should change the secondary store.
///
/// Pupils, with what identifies them, are not copied.
///
/// ## Topics
///
/// ### Creating a mirror
/// - ``init(_:copyingTo:after:)-6uo01``
/// - ``init(_:copyingTo:after:)-7mnez``
/// - ``primary``
/// - ``secondary``
///
/// ### Copying
/// - ``copyChanges(by:)``
/// - ``position(in:)``
///
/// ### Deciding what to keep
/// - ``conflicts(in:)``
/// - ``resolve(_:choosing:reason:by:)``
public actor MirroredPlanStore<
  Primary: PlanStore & FollowedStore,
  Secondary: PlanStore
>: PlanStore {
  public typealias Failure = StoreCopyError<Primary.Failure, Secondary.Failure>

  typealias FollowErasure =
    @Sendable (PlanCopier<Primary, Secondary>) async throws(Failure) -> ErasureFollowing

  /// The store that plans are read from and changed in.
  public nonisolated let primary: Primary

  /// The store that has the copies.
  public nonisolated let secondary: Secondary

  nonisolated let followErasure: FollowErasure

  /// Keeps copying, deciding and erasing from overlapping.
  nonisolated let turns = Turns()

  private let start: [School.ID: Int]
  private var schools: [School.ID: MirroredSchool] = [:]

  /// Creates a mirror whose secondary store can erase.
  ///
  /// - Parameters:
  ///   - primary: The store that plans are read from and changed in.
  ///   - secondary: The store that has the copies, which nobody else changes.
  ///   - positions: The places to go on after, as reports of copying have given them;
  ///     schools without one begin with their first change.
  public init(
    _ primary: Primary,
    copyingTo secondary: Secondary,
    after positions: [School.ID: Int] = [:]
  ) where Secondary: FollowedStore & ErasingStore {
    self.primary = primary
    self.secondary = secondary
    start = positions
    followErasure = { (copier) async throws(Failure) -> ErasureFollowing in
      try await ErasureFollower(copier: copier).follow()
    }
  }

  /// Creates a mirror whose secondary store can't erase.
  ///
  /// Copying stops at the first erasure in the primary store.
  ///
  /// - Parameters:
  ///   - primary: The store that plans are read from and changed in.
  ///   - secondary: The store that has the copies, which nobody else changes.
  ///   - positions: The places to go on after, as reports of copying have given them;
  ///     schools without one begin with their first change.
  public init(
    _ primary: Primary,
    copyingTo secondary: Secondary,
    after positions: [School.ID: Int] = [:]
  ) {
    self.primary = primary
    self.secondary = secondary
    start = positions
    followErasure = { (_) async throws(Failure) -> ErasureFollowing in
      throw StoreCopyError(.cannotErase)
    }
  }

  /// What the primary store can do, as far as the mirror passes it on.
  ///
  /// The mirror erases only if both stores can, and nothing is kept in clear text only if
  /// both stores seal it.
  public nonisolated var capabilities: StoreCapabilities {
    var capabilities = primary.capabilities
    if !(primary is any AuditedStore) { capabilities.remove(.audited) }
    if !(primary is any ErasingStore && secondary is any ErasingStore) {
      capabilities.remove(.erasable)
    }
    if !secondary.capabilities.contains(.sealed) { capabilities.remove(.sealed) }
    return capabilities
  }

  // MARK: Where copying stands

  /// Returns the place to keep for a school, after which a later mirror goes on.
  ///
  /// - Parameter school: The school.
  /// - Returns: The place, before the first conflict that is open.
  public func position(in school: School.ID) -> Int { standing(of: school).position }

  /// Returns the open conflicts of a school.
  ///
  /// - Parameter school: The school.
  /// - Returns: The conflicts, the earliest first; those that copying has found so far.
  public func conflicts(in school: School.ID) -> [MirrorConflict] {
    standing(of: school).conflicts
  }

  func standing(of school: School.ID) -> MirroredSchool {
    schools[school] ?? MirroredSchool(after: start[school] ?? 0)
  }

  func change(_ school: School.ID, _ change: (inout MirroredSchool) -> Void) {
    var standing = standing(of: school)
    change(&standing)
    schools[school] = standing
  }

  // MARK: Keeping plans

  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPlan? {
    do throws(Primary.Failure) {
      return try await primary.plan(withID: id, at: moment, by: access)
    } catch {
      throw .originalFailed(error)
    }
  }

  public func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) async throws(Failure) -> PlanPage {
    do throws(Primary.Failure) {
      return try await primary.plans(matching: query, by: access)
    } catch {
      throw .originalFailed(error)
    }
  }

  public func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(Failure) -> [PlanRevision] {
    do throws(Primary.Failure) {
      return try await primary.history(of: id, by: access)
    } catch {
      throw .originalFailed(error)
    }
  }

  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> [PlanRevision] {
    do throws(PlanStoreError<Primary.Failure>) {
      return try await primary.apply(changes, by: access)
    } catch {
      throw error.mapFailure(Failure.originalFailed)
    }
  }
}
