public import PlanModel

extension SchoolRecords {
  /// Reads all pupils and current plans of a school.
  ///
  /// One store may keep both: give it twice.
  ///
  /// - Parameters:
  ///   - pupils: The store of pupils.
  ///   - plans: The store of plans.
  ///   - access: Who reads, for which school and when.
  /// - Throws: The error of the store that failed.
  public init<Pupils: PupilReadingStore, Plans: PlanReadingStore>(
    pupils: Pupils,
    plans: Plans,
    by access: PlanAccess
  ) async throws(ImportStoreError<Pupils.Failure, Plans.Failure>) {
    var storedPupils: [StoredPupil] = []
    do throws(Pupils.Failure) {
      var next: Pupil.ID?
      repeat {
        let page = try await pupils.pupils(after: next, limit: 1_000, by: access)
        storedPupils += page.items
        next = page.next
      } while next != nil
    } catch {
      throw .pupils(.failed(error))
    }
    var storedPlans: [StoredPlan] = []
    do throws(Plans.Failure) {
      let query = PlanQuery().with { $0.limit = PlanQuery.largestLimit }
      var iterator = plans.allPlans(matching: query, by: access).makeAsyncIterator()
      while let plan = try await iterator.next() { storedPlans.append(plan) }
    } catch {
      throw .plans(.failed(error))
    }
    self.init(pupils: storedPupils, plans: storedPlans)
  }
}
