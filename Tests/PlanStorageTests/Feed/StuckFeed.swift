import PlanModel
import PlanStorage

/// A broken store that says there are more changes and never gives one.
actor StuckFeed: FollowedStore {
  private(set) var asked = 0

  func changes(after position: Int, limit: Int, by access: PlanAccess) -> StoreChangePage
  {
    asked += 1
    return StoreChangePage([], position: position, hasMore: true)
  }
}
