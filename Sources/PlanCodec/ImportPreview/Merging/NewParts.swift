import PlanModel

/// The records that are new in a plan, so that links to them are new as well.
struct NewParts {
  var needs: Set<Need.ID> = []
  var outcomes: Set<Outcome.ID> = []
  var strategies: Set<Strategy.ID> = []
  var provision: Set<Provision.ID> = []
}
