import PlanModel

// The works behind the styles of target.

extension Citation {
  static let fast = Citation(
    "Sull and Sull (2018), With Goals, FAST Beats SMART, MIT Sloan Management Review"
  )
  static let attainmentScaling = Citation(
    "King's College London, goal attainment scaling; Kiresuk and Sherman (1968)"
  )
  static let engagementModel = Citation(
    "The engagement model, Standards and Testing Agency (updated 15 April 2024)"
  )
  static let mapp = Citation(
    "Sissons, MAPP: Mapping and Assessing Personal Progress, The Dales School"
  )
}
