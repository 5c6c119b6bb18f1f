/// The person a plan is for: identity, school and special educational needs status.
///
/// A plan refers to its pupil by ``ID`` only, so that a plan can be read, sent and
/// printed without a name. What schools and authorities must know of the person is kept
/// here.
///
/// Source: Council plan templates.
public struct Pupil: PlanRecord {
  public static var recordName: String { "Pupil" }

  /// The type of the identifier of a pupil.
  public typealias ID = Identifier<Pupil>

  /// The opaque identifier by which plans refer to the pupil; never a UPN or a name.
  public var id: ID

  /// The forename on the register; a pupil with one name has none.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEN2 person level collection.
  public var legalForename: String?

  /// The surname on the register.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEN2 person level collection.
  public var legalSurname: String?

  /// Middle names as written, separated by spaces.
  ///
  /// `nil` while nobody has said.
  public var middleNames: String?

  /// The forename the pupil goes by, `nil` if it is the legal one.
  public var preferredForename: String?

  /// The surname the pupil goes by, `nil` if it is the legal one.
  public var preferredSurname: String?

  /// The date of birth.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEN2 person level collection.
  public var dateOfBirth: Day?

  /// The sex as recorded in school data collections.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEN2 person level collection.
  public var sex: Sex?

  /// The unique pupil number in use: the earliest permanent one, or a temporary one in
  /// the meantime.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: School census.
  public var upn: UPN?

  /// Unique pupil numbers that are no longer in use, newest first.
  ///
  /// Source: School census.
  public var formerUPNs: [UPN] = []

  /// Why there is no unique pupil number (code set CS051), `nil` if there is one.
  ///
  /// Source: DfE code set CS051.
  public var upnUnknownReason: UPNUnknownReason?

  /// The unique learner number, from age 14.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEN2 person level collection.
  public var uln: ULN?

  /// The year group the pupil is taught in, which may differ from the one the date of
  /// birth gives.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: School census.
  public var yearGroup: YearGroup?

  /// The class or form.
  ///
  /// `nil` while nobody has said.
  public var registrationClass: String?

  /// Schools and settings, newest first.
  ///
  /// Source: School census.
  public var placements: [Placement] = []

  /// The ethnicity code of the school census.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEN2 person level collection.
  public var ethnicity: String?

  /// The first language, as written or as a language tag.
  ///
  /// `nil` while nobody has said.
  public var firstLanguage: String?

  /// Languages spoken at home.
  public var homeLanguages: [String] = []

  /// The postal address in lines.
  ///
  /// `nil` while nobody has said.
  public var address: String?

  /// A photograph or symbol chosen by the pupil.
  ///
  /// `nil` while nobody has said.
  public var photo: EvidenceFile?

  /// The dated history of SEN provision; one open entry at most.
  ///
  /// Entries without SEN are kept (Code of Practice 6.72 to 6.75).
  ///
  /// Source: DfE code set CS096; SEND Code of Practice 6.72 to 6.75.
  public var senProvision: [SENProvisionPeriod] = []

  /// The ranked types of need; the school census takes two at most.
  ///
  /// Source: DfE code set CS071.
  public var senNeeds: [SENNeed] = []

  /// The education, health and care plan, `nil` if there is none.
  ///
  /// Source: SEN2 person level collection.
  public var ehcPlan: EHCPlan?

  /// Medical conditions that school must know of.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: DfE Common Basic Data Set.
  public var medicalConditions: String?

  /// Whether there is an individual healthcare plan.
  ///
  /// Source: DfE Common Basic Data Set.
  public var hasHealthcarePlan: Bool = false

  /// Whether a local authority looks after the pupil.
  ///
  /// Source: DfE Common Basic Data Set.
  public var isLookedAfter: Bool = false

  /// Whether the school receives the pupil premium for the pupil.
  ///
  /// Source: DfE Common Basic Data Set.
  public var isEligibleForPupilPremium: Bool = false

  /// Whether the pupil is eligible for free school meals.
  ///
  /// Source: DfE Common Basic Data Set.
  public var isEligibleForFreeSchoolMeals: Bool = false

  /// Whether English is an additional language.
  ///
  /// Source: DfE Common Basic Data Set.
  public var learnsEnglishAsAdditionalLanguage: Bool = false

  /// A reference to a record kept elsewhere; never the facts themselves.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: DfE Common Basic Data Set.
  public var childProtectionReference: String?

  /// Parents, carers and others to reach.
  public var contacts: [Contact] = []

  /// The next move between schools or phases.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 6.57.
  public var transition: Transition?

  public var unknownMembers = UnknownMembers()

  /// Creates a pupil.
  ///
  /// - Parameters:
  ///   - id: The opaque identifier by which plans refer to the pupil; never a UPN or a
  ///     name.
  ///   - legalForename: The forename on the register; a pupil with one name has none.
  ///   - legalSurname: The surname on the register.
  public init(id: ID, legalForename: String? = nil, legalSurname: String? = nil) {
    self.id = id
    self.legalForename = legalForename
    self.legalSurname = legalSurname
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("legalForename", .identity), &legalForename)
    try visitor.field(Field("legalSurname", .identity), &legalSurname)
    try visitor.field(Field("middleNames", .identity), &middleNames)
    try visitor.field(Field("preferredForename", .identity), &preferredForename)
    try visitor.field(Field("preferredSurname", .identity), &preferredSurname)
    try visitor.field(Field("dateOfBirth", .identity), &dateOfBirth)
    try visitor.field(Field("sex", .identity), &sex)
    try visitor.field(Field("upn", .identity), &upn)
    try visitor.field(Field("formerUPNs", .identity), &formerUPNs)
    try visitor.field(Field("upnUnknownReason", .structure), &upnUnknownReason)
    try visitor.field(Field("uln", .identity), &uln)
    try visitor.field(Field("yearGroup", .identity), &yearGroup)
    try visitor.field(Field("registrationClass", .identity), &registrationClass)
    try visitor.field(Field("placements", .identity), &placements)
    try visitor.field(Field("ethnicity", .identity), &ethnicity)
    try visitor.field(Field("firstLanguage", .identity), &firstLanguage)
    try visitor.field(Field("homeLanguages", .identity), &homeLanguages)
    try visitor.field(Field("address", .identity), &address)
    try visitor.field(Field("photo", .identity), &photo)
    try visitor.field(Field("senProvision", .need), &senProvision)
    try visitor.field(Field("senNeeds", .need), &senNeeds)
    try visitor.field(Field("ehcPlan", .need), &ehcPlan)
    try visitor.field(Field("medicalConditions", .health), &medicalConditions)
    try visitor.field(Field("hasHealthcarePlan", .health), &hasHealthcarePlan)
    try visitor.field(Field("isLookedAfter", .socialCare), &isLookedAfter)
    try visitor.field(
      Field("isEligibleForPupilPremium", .socialCare),
      &isEligibleForPupilPremium
    )
    try visitor.field(
      Field("isEligibleForFreeSchoolMeals", .socialCare),
      &isEligibleForFreeSchoolMeals
    )
    try visitor.field(
      Field("learnsEnglishAsAdditionalLanguage", .identity),
      &learnsEnglishAsAdditionalLanguage
    )
    try visitor.field(
      Field("childProtectionReference", .confidential),
      &childProtectionReference
    )
    try visitor.field(Field("contacts", .identity), &contacts)
    try visitor.field(Field("transition", .progress), &transition)
  }
}
