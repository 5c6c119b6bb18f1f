public import PlanModel

/// A move of a school's plans from one store to another, with their whole history.
///
/// Each version is saved in the destination with the people, the moment and the reason that
/// it has in the source, is read back, and is compared by the digest of its canonical JSON.
/// What is there already is compared and left alone, so that a transfer that was broken off
/// is begun again, and a second transfer is a check of the first.
///
/// ```swift
/// let transfer = StoreTransfer(from: files, to: database)
/// let receipt = try await transfer.copyPlans(by: access)
/// guard receipt.isComplete else { return show(receipt.differing, receipt.unreadable) }
/// ```
///
/// Memory holds a page of plans at a time. Nobody should change the school's plans meanwhile;
/// to copy while people work, use a ``MirroredPlanStore``. Pupils and the audit trail are not
/// copied.
///
/// ## Topics
///
/// ### Creating a transfer
/// - ``init(from:to:)``
///
/// ### Copying
/// - ``copyPlans(by:)``
/// - ``copyPlansEverKept(by:)``
public struct StoreTransfer<Source: PlanReadingStore, Destination: PlanStore>: Sendable {
  /// What one of the two stores throws, told apart.
  public typealias Failure = StoreCopyError<Source.Failure, Destination.Failure>

  private let source: Source
  private let destination: Destination

  /// Creates a transfer; nothing is copied yet.
  ///
  /// - Parameters:
  ///   - source: The store that has the plans.
  ///   - destination: The store that they are copied to.
  public init(from source: Source, to destination: Destination) {
    self.source = source
    self.destination = destination
  }

  /// Copies all current plans of a school with their history.
  ///
  /// Plans that were deleted are not among them: a store lists current plans only.
  ///
  /// - Parameter access: Who copies, for which school and when.
  /// - Returns: What was copied and compared.
  /// - Throws: `Failure` if one of the stores failed.
  public func copyPlans(by access: PlanAccess) async throws(Failure) -> TransferReceipt {
    var run = TransferRun(copier(access))
    var query: PlanQuery? = PlanQuery()
    while let asked = query {
      let page: PlanPage
      do throws(Source.Failure) {
        page = try await source.plans(matching: asked, by: access)
      } catch {
        throw .originalFailed(error)
      }
      for stored in page.items { try await run.copy(stored.id) }
      run.leaveOut(page.unreadable)
      query = page.next.map { next in asked.with { $0.after = next } }
    }
    return run.finished
  }

  private func copier(_ access: PlanAccess) -> PlanCopier<Source, Destination> {
    PlanCopier(original: source, copy: destination, access: access)
  }
}

// MARK: - Deleted plans

extension StoreTransfer where Source: FollowedStore {
  /// Copies all plans that a school ever had with their history, also deleted ones.
  ///
  /// Their identifiers are held in memory. A damaged plan ends the transfer.
  ///
  /// - Parameter access: Who copies, for which school and when.
  /// - Returns: What was copied and compared.
  /// - Throws: `Failure` if one of the stores failed.
  public func copyPlansEverKept(
    by access: PlanAccess
  ) async throws(Failure) -> TransferReceipt {
    var run = TransferRun(copier(access))
    var ids: Set<LearningPlan.ID> = []
    do throws(Source.Failure) {
      for try await change in source.allChanges(by: access) {
        if case .revision(let revision) = change.kind { ids.insert(revision.plan) }
      }
    } catch {
      throw .originalFailed(error)
    }
    for id in ids.sorted() { try await run.copy(id) }
    return run.finished
  }
}
