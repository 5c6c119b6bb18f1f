// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Pupil: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "legalForename",
      "legalSurname",
      "middleNames",
      "preferredForename",
      "preferredSurname",
      "dateOfBirth",
      "sex",
      "upn",
      "formerUPNs",
      "upnUnknownReason",
      "uln",
      "yearGroup",
      "registrationClass",
      "placements",
      "ethnicity",
      "firstLanguage",
      "homeLanguages",
      "address",
      "photo",
      "senProvision",
      "senNeeds",
      "ehcPlan",
      "medicalConditions",
      "hasHealthcarePlan",
      "isLookedAfter",
      "isEligibleForPupilPremium",
      "isEligibleForFreeSchoolMeals",
      "learnsEnglishAsAdditionalLanguage",
      "childProtectionReference",
      "contacts",
      "transition",
    ],
    required: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&legalForename)
    case 2: try reader.read(&legalSurname)
    case 3: try reader.read(&middleNames)
    case 4: try reader.read(&preferredForename)
    case 5: try reader.read(&preferredSurname)
    case 6: try reader.read(&dateOfBirth)
    case 7: try reader.read(&sex)
    case 8: try reader.read(&upn)
    case 9: try reader.read(&formerUPNs)
    case 10: try reader.read(&upnUnknownReason)
    case 11: try reader.read(&uln)
    case 12: try reader.read(&yearGroup)
    case 13: try reader.read(&registrationClass)
    case 14: try reader.read(&placements)
    case 15: try reader.read(&ethnicity)
    case 16: try reader.read(&firstLanguage)
    case 17: try reader.read(&homeLanguages)
    case 18: try reader.read(&address)
    case 19: try reader.read(&photo)
    case 20: try reader.read(&senProvision)
    case 21: try reader.read(&senNeeds)
    case 22: try reader.read(&ehcPlan)
    case 23: try reader.read(&medicalConditions)
    case 24: try reader.read(&hasHealthcarePlan)
    case 25: try reader.read(&isLookedAfter)
    case 26: try reader.read(&isEligibleForPupilPremium)
    case 27: try reader.read(&isEligibleForFreeSchoolMeals)
    case 28: try reader.read(&learnsEnglishAsAdditionalLanguage)
    case 29: try reader.read(&childProtectionReference)
    case 30: try reader.read(&contacts)
    case 31: try reader.read(&transition)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(legalForename, "legalForename")
    writer.write(legalSurname, "legalSurname")
    writer.write(middleNames, "middleNames")
    writer.write(preferredForename, "preferredForename")
    writer.write(preferredSurname, "preferredSurname")
    writer.write(dateOfBirth, "dateOfBirth")
    writer.write(sex, "sex")
    writer.write(upn, "upn")
    writer.write(formerUPNs, "formerUPNs")
    writer.write(upnUnknownReason, "upnUnknownReason")
    writer.write(uln, "uln")
    writer.write(yearGroup, "yearGroup")
    writer.write(registrationClass, "registrationClass")
    try writer.write(placements, "placements")
    writer.write(ethnicity, "ethnicity")
    writer.write(firstLanguage, "firstLanguage")
    writer.write(homeLanguages, "homeLanguages")
    writer.write(address, "address")
    try writer.write(photo, "photo")
    try writer.write(senProvision, "senProvision")
    try writer.write(senNeeds, "senNeeds")
    try writer.write(ehcPlan, "ehcPlan")
    writer.write(medicalConditions, "medicalConditions")
    writer.write(hasHealthcarePlan, "hasHealthcarePlan")
    writer.write(isLookedAfter, "isLookedAfter")
    writer.write(isEligibleForPupilPremium, "isEligibleForPupilPremium")
    writer.write(isEligibleForFreeSchoolMeals, "isEligibleForFreeSchoolMeals")
    writer.write(learnsEnglishAsAdditionalLanguage, "learnsEnglishAsAdditionalLanguage")
    writer.write(childProtectionReference, "childProtectionReference")
    try writer.write(contacts, "contacts")
    try writer.write(transition, "transition")
  }
}
