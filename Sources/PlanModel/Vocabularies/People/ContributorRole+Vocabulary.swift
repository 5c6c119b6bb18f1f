extension ContributorRole {
  /// The roles that the library knows, with the names that schools write.
  ///
  /// Names that fit several roles, such as "SLT" or "Teacher", name none of them.
  public static let vocabulary = Vocabulary<ContributorRole>(
    id: "contributorRole",
    title: "Roles of people in a plan",
    version: "1.0",
    status: .ownTerms,
    source: "This library, from the names that schools in England use",
    entries: familyEntries + teacherEntries + schoolEntries + therapistEntries
      + authorityEntries
  )

  private typealias Entry = Vocabulary<ContributorRole>.Entry

  private static let familyEntries: [Entry] = [
    .init(
      .pupil,
      "Pupil",
      aliases: ["Child", "Young person", "CYP", "Student", "Learner"]
    ),
    .init(
      .parentOrCarer,
      "Parent or carer",
      aliases: [
        "Parent", "Carer", "Parent/carer", "Parents", "Parents and carers",
        "Parents/carers",
        "Mother", "Mum", "Father", "Dad", "Guardian", "Foster carer", "Family",
      ]
    ),
    .init(.friend, "Friend", aliases: ["Peer", "Buddy"]),
    .init(.advocate, "Advocate", aliases: ["Independent advocate", "SENDIASS"]),
  ]

  private static let teacherEntries: [Entry] = [
    .init(
      .classTeacher,
      "Class teacher",
      aliases: ["CT", "Classroom teacher", "Teacher"]
    ),
    .init(.subjectTeacher, "Subject teacher", aliases: ["Teacher"]),
    .init(
      .teachingAssistant,
      "Teaching assistant",
      aliases: [
        "TA", "TAs", "LSA", "Learning support assistant", "Classroom assistant",
        "Teaching assistants",
      ]
    ),
    .init(
      .higherLevelTeachingAssistant,
      "Higher level teaching assistant",
      aliases: ["HLTA"]
    ),
    .init(
      .senco,
      "Special educational needs co-ordinator",
      aliases: [
        "SENDCo", "SEN co-ordinator", "SEND co-ordinator",
        "Special educational needs and disabilities co-ordinator",
        "Special educational needs and disability co-ordinator",
      ]
    ),
  ]

  private static let schoolEntries: [Entry] = [
    .init(.headteacher, "Headteacher", aliases: ["Head", "HT", "Principal"]),
    .init(
      .seniorLeader,
      "Senior leader",
      aliases: [
        "SLT", "Senior leadership team", "Deputy head", "Deputy headteacher",
        "Assistant head", "Assistant headteacher",
      ]
    ),
    .init(.keyWorker, "Key worker", aliases: ["Key person", "Key adult"]),
    .init(.mentor, "Mentor", aliases: ["Learning mentor"]),
    .init(.staff, "Member of staff", aliases: ["Staff", "School staff"]),
    .init(
      .counsellor,
      "Counsellor",
      aliases: ["Counselor", "School counsellor", "School counselor"]
    ),
  ]

  private static let therapistEntries: [Entry] = [
    .init(
      .speechAndLanguageTherapist,
      "Speech and language therapist",
      aliases: ["SALT", "S&LT", "SLT", "Speech therapist", "Therapist"]
    ),
    .init(
      .occupationalTherapist,
      "Occupational therapist",
      aliases: ["OT", "Therapist"]
    ),
    .init(
      .physiotherapist,
      "Physiotherapist",
      aliases: ["Physio", "Physical therapist", "Therapist"]
    ),
    .init(
      .educationalPsychologist,
      "Educational psychologist",
      aliases: ["EP", "Ed psych", "Education psychologist"]
    ),
    .init(
      .specialistTeacher,
      "Specialist teacher",
      aliases: [
        "Advisory teacher", "Specialist advisory teacher", "QTVI", "QToD",
        "Teacher of the deaf",
      ]
    ),
  ]

  private static let authorityEntries: [Entry] = [
    .init(.socialWorker, "Social worker", aliases: ["SW", "Social care"]),
    .init(
      .health,
      "Health professional",
      aliases: [
        "Nurse", "School nurse", "Paediatrician", "Community paediatrician", "Doctor",
        "GP", "CAMHS",
      ]
    ),
    .init(
      .localAuthorityOfficer,
      "Local authority officer",
      aliases: [
        "LA officer", "LA case officer", "Case officer", "SEN officer", "SEND officer",
        "SEN case officer", "SEND case officer", "EHC co-ordinator", "EHCP co-ordinator",
        "Local authority",
      ]
    ),
    .init(.jobCoach, "Job coach", aliases: ["Supported employment adviser"]),
    .init(
      .software,
      "Software",
      aliases: ["System", "AI"],
      note: "May notice and propose; a named person decides."
    ),
  ]
}
