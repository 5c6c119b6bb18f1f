import PlanModel

/// A record of a plan that an import makes.
protocol PlanPart: PlanRecord {
  var id: Identifier<Self> { get set }
}

extension Contributor: PlanPart {}
extension Need: PlanPart {}
extension Aspiration: PlanPart {}
extension Voice: PlanPart {}
extension Outcome: PlanPart {}
extension Target: PlanPart {}
extension Strategy: PlanPart {}
extension Provision: PlanPart {}
extension Reading: PlanPart {}
