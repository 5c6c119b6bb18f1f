import PlanModel

/// What a register says of one actor and one pupil on one day.
struct AccessFacts {
  let relations: [PupilRelation]
  let grantedSections: Set<PlanSection>
  let youngPersonDecides: Bool
  private let objects: Bool
  private let age: Int?

  init(
    of actor: StoreActor,
    for pupil: Pupil.ID,
    on day: Day,
    in register: AccessRegister
  ) {
    relations = register.relations(of: actor.id, on: day).filter { $0.pupil == pupil }
    grantedSections = register.grants(to: actor.id, on: day)
      .filter { $0.pupil == pupil }
      .reduce(into: []) { $0.formUnion($1.sections) }
    youngPersonDecides = register.youngPersonDecides(pupil, on: day)
    objects = register.objections.contains(pupil)
    age = register.datesOfBirth[pupil]?.age(on: day)
  }

  func has(_ kind: PupilRelationKind) -> Bool {
    relations.contains { $0.kind == kind }
  }

  func holds(_ condition: AccessCondition, age limit: Int?) -> Bool {
    switch condition {
    case .namedPerson: has(.isNamedPerson)
    case .ownPupil: !relations.isEmpty
    case .pupilIsOfAge: youngPersonDecides || isOfAge(limit)
    case .pupilDoesNotObject: !objects
    default: false
    }
  }

  private func isOfAge(_ limit: Int?) -> Bool {
    guard let limit, let age else { return false }
    return limit <= age
  }
}
