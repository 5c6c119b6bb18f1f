import PlanModel
import Testing

@Suite("Contributor role")
struct ContributorRoleTests {
  @Test(
    "The names that schools write find their role",
    arguments: [
      (.pupil, "Young person"), (.parentOrCarer, "Parent/Carer"), (.parentOrCarer, "Mum"),
      (.classTeacher, "Class Teacher"), (.teachingAssistant, "TA"),
      (.teachingAssistant, "LSA"), (.higherLevelTeachingAssistant, "HLTA"),
      (.senco, "SENCo"), (.senco, "SENDCO"),
      (.senco, "Special Educational Needs Coordinator"), (.headteacher, "Head teacher"),
      (.keyWorker, "Keyworker"), (.speechAndLanguageTherapist, "SaLT"),
      (.speechAndLanguageTherapist, "Speech & Language Therapist"),
      (.occupationalTherapist, "OT"), (.educationalPsychologist, "Ed. Psych."),
      (.socialWorker, "Social Worker"), (.health, "School Nurse"),
      (.localAuthorityOfficer, "LA case officer"), (.jobCoach, "Job coach"),
      (.software, "AI"),
    ] as [(ContributorRole, String)]
  )
  func aliases(role: ContributorRole, text: String) {
    #expect(ContributorRole(matching: text) == role)
  }

  @Test(
    "Names that fit several roles name none",
    arguments: ["SLT", "Teacher", "Therapist"]
  )
  func ambiguity(text: String) {
    #expect(ContributorRole(matching: text) == nil)
    #expect(ContributorRole.vocabulary.codes(matching: text).count > 1)
  }

  @Test("Only software may not decide")
  func decisions() {
    let roles = ContributorRole.vocabulary.entries.map(\.code)
    #expect(roles.filter { !$0.mayDecide } == [.software])
    #expect(ContributorRole(rawValue: "example.org/chaplain").mayDecide)
  }
}
