public import PlanModel

extension AccessPolicy {
  /// Returns what an actor may see and change of a pupil on a day.
  ///
  /// - Parameters:
  ///   - actor: The actor.
  ///   - pupil: The pupil.
  ///   - day: The day.
  ///   - register: What is known of the people of the school.
  /// - Returns: The rights; by default none.
  public func rights(
    of actor: StoreActor,
    for pupil: Pupil.ID,
    on day: Day,
    in register: AccessRegister
  ) -> AccessRights {
    let facts = AccessFacts(of: actor, for: pupil, on: day, in: register)
    var rights = AccessRights(role: role(of: actor), contributorRole: actor.role)
    guard let role = rights.role else { return rights }
    if let needed = relationNeeded[role], !facts.has(needed) { return rights }
    for section in PlanSection.all {
      setRights(&rights, of: role, in: section, facts)
    }
    for relation in facts.relations {
      rights.contributors.formUnion(relation.contributors)
      if let contact = relation.contact { rights.contacts.insert(contact) }
    }
    rights.seesUnknownMembers = rolesThatSeeUnknownMembers.contains(role)
    rights.mayCreate = rolesThatCreate.contains(role)
    rights.mayDelete = rolesThatDelete.contains(role)
    rights.recordedSections = recordedSections
    return rights
  }

  /// Returns what an actor may see of a pupil in an emergency, `nil` if no more than else.
  func emergencyRights(
    of actor: StoreActor,
    for pupil: Pupil.ID,
    on day: Day,
    in register: AccessRegister
  ) -> AccessRights? {
    guard let role = role(of: actor), let sections = emergencySections[role] else {
      return nil
    }
    var rights = rights(of: actor, for: pupil, on: day, in: register)
    let before = rights
    for section in sections { rights.views[section] = .everything }
    return rights == before ? nil : rights
  }

  /// Returns the pupils of whom an actor may see anything, `nil` for all of the school.
  func pupils(
    of actor: StoreActor,
    on day: Day,
    in register: AccessRegister
  ) -> Set<Pupil.ID>? {
    guard let role = role(of: actor) else { return [] }
    let seesAnyone = PlanSection.all.contains { section in
      let right = self[role, section]
      return !right.view.isEmpty && right.condition == nil
    }
    if relationNeeded[role] == nil, seesAnyone { return nil }
    let related = register.relations(of: actor.id, on: day).map(\.pupil)
    return Set(related + register.grants(to: actor.id, on: day).map(\.pupil))
  }

  private func setRights(
    _ rights: inout AccessRights,
    of role: AccessRole,
    in section: PlanSection,
    _ facts: AccessFacts
  ) {
    let right = self[role, section]
    let holds = right.condition.map { facts.holds($0, age: pupilAge) } ?? true
    var view: SectionParts = holds ? right.view : []
    var edit: SectionParts = holds ? right.edit : []
    let isGranted = facts.grantedSections.contains(section)
    if facts.youngPersonDecides, rolesThatYield.contains(role) {
      view = isGranted ? view : view.intersection(.own)
      edit = edit.intersection(.own)
    }
    if isGranted {
      view.formUnion(right.viewWithGrant)
      edit.formUnion(right.editWithGrant)
    }
    rights.setRights(in: section, view: view, edit: edit)
  }
}
