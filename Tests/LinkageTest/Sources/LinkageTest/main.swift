// A dependent that uses a type of each product, so that the linker keeps what it needs.

import PlanModel

let start = Day("2026-09-07")
let area = AreaOfNeed.england2015.code(matching: "Cognition & Learning")
print(start + .weeks(6), area?.name ?? "no area")
