import PlanCodec
import PlanModel

/// A school of any size, each pupil with a target and two readings.
enum LargeSchool {
  static func imported(_ count: Int) -> SchoolImport {
    var pupils = "UPN,Forename,Legal Surname,DOB,SEN Status,Area of Need\n"
    var targets = "UPN,Target No,Target,Criterion,Strategy,Minutes\n"
    var readings = "UPN,Target No,Date,Score,Out Of\n"
    for pupil in PupilRegister.pupils(count) {
      let upn = pupil.upn?.text ?? ""
      let names = [pupil.legalForename, pupil.legalSurname].compactMap(\.self)
      let born = pupil.dateOfBirth?.britishText ?? ""
      pupils += "\(upn),\(names.joined(separator: ",")),\(born),K,SEMH\n"
      targets += "\(upn),1,Takes turns,8 out of 10,Turn cards,20\n"
      readings += "\(upn),1,07/09/2026,4,10\n\(upn),1,14/09/2026,5,10\n"
    }
    return HandmadeExport.imported(pupils, targets, readings)
  }
}
