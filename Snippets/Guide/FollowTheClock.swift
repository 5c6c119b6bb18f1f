//! Follows the statutory clock of an EHC plan: from a request to the review after it.

import PlanModel
import PlanSchedule

// snippet.assessment
// 1. An assessment was asked for: by when must the authority act?
let assessment = AssessmentClock(requested: "2026-06-15")
for deadline in [assessment.decision, assessment.noPlan, assessment.final] {
  guard let deadline else { continue }
  print(deadline.day.britishText, deadline.title, "-", deadline.reason)
}

// 2. Does the summer excuse a late assessment? Only if advice was asked
//    of a school that was closed for four weeks.
let summer = LongClosure(from: "2026-07-22", reopening: "2026-09-02")
print(summer.excuses(adviceRequested: "2026-08-26"))
// snippet.end

// snippet.review
// 3. A plan made in March must be reviewed within twelve months, and the
//    meeting alone is not the review.
let made = ClockEvent(.planMade, on: "2026-03-10")
let clock = AnnualReviewClock(anchor: made, meeting: "2026-11-10")
for deadline in clock.deadlines {
  print(deadline.day, deadline.binds.name, deadline.title)
}
let latest = AnnualReviewClock(anchor: made).latestMeeting
// snippet.end

// snippet.transfer
// 4. A move from Year 6 to secondary school.
let england = StatutoryProfile.england2014
let move = england.phaseTransfer(.primaryToSecondary, in: 2027)

// 5. Who decides at sixteen?
let decider = england.whoDecides(
  dateOfBirth: "2010-11-02",
  on: "2027-07-01"
)
// snippet.end

// snippet.hide
precondition(assessment.final?.day == "2026-11-02")
precondition(summer.excuses(adviceRequested: "2026-08-26"))
precondition(!summer.excuses(adviceRequested: "2026-08-27"))
precondition(clock.reportBy?.day == "2026-11-24")
precondition(clock.amendedPlanBy?.day == "2027-02-02")
precondition(latest?.day == "2027-02-09")
precondition(move?.day == "2027-02-14")
precondition(move?.statutoryDay == "2027-02-15")
precondition(decider != nil)
// snippet.show
