import type { PartnerKind } from '../../../model/partner-kinds.ts';

const SCRIPT_KINDS: [PartnerKind, RegExp][] = [
  ['dental-hygienist', /歯科衛生士|치과위생사/u],
  ['occupational-therapist', /作業療法|작업치료|職能治療|作业治疗/u],
  ['speech-therapist', /言語聴覚|언어치료|语言治疗|語言治療|логопед|קלינא/u],
  ['dietitian', /管理栄養士|영양사|營養師|营养师|диетолог|דיאטנ|διατροφολόγος/u],
  ['optometrist', /視能訓練士|검안|оптометр/u],
  ['prosthetist-orthotist', /義肢装具/u],
  ['dentist', /치과|歯科|牙科|牙医|стоматолог|أسنان|רופא.? שיניים|οδοντίατρος/u],
  ['podiatrist', /足病|フットケア|подолог|أقدام/u],
  ['physiotherapist', /물리치료|理学療法|物理治療|物理治疗|физиотерап|علاج طبيعي|פיזיותרפ|φυσικοθεραπ/u],
  ['vascular', /血管外科|сосудист\S* (?:хирург|центр)|флеболог|ангиолог/u],
  ['orthopaedic-surgeon', /정형외과|整形外科|骨科|ортопед|травматолог|عظام|אורתופד|ορθοπ[αε]/u],
  ['ophthalmologist', /(?<!\p{Alpha})안과|眼科|офтальмолог|عيون|רופא.? עיניים|οφθαλμίατρος/u],
  ['dermatologist', /피부과|皮膚科|皮肤科|дерматолог|جلدية|עור ומין/u],
  ['paediatrician', /소아|小児科|儿科|兒科|педиатр|أطفال|רופא.? ילדים|παιδίατρος/u],
  ['ent', /이비인후과|耳鼻咽喉|耳鼻喉|отоларинголог|\bлор\b|أنف وأذن/u],
  ['endocrinologist', /내분비|糖尿病|内分泌|эндокринолог|غدد|סוכרת/u],
  ['rheumatologist', /リウマチ|风湿|ревматолог|روماتيزم/u],
  ['massage-therapist', /массаж|מסאז|マッサージ/u],
  ['midwife', /産婦人科|婦人科|妇科|гинеколог|акушер|نساء و(?:توليد|ولادة)/u],
  ['chiropractor', /カイロプラクティック|мануальн|脊椎|整脊/u],
  ['osteopath', /整骨|接骨|остеопат/u],
  ['psychologist', /心理|психолог|психотерап|نفس(?:ي|ية)/u],
  ['pharmacist', /약사|약국|薬剤師|薬局|药房|药师|фармацевт|аптек|صيدل/u],
  ['nurse', /간호사|看護師|护士|медсестра|ممرض/u],
  ['gp', /가정의학|내과|内科|家庭医|全科|терапевт|семейн\S* врач|طب (?:الأسرة|عام)|רופא.? משפחה|γενικός ιατρός/u],
  ['hospital-ward', /病院|医院$|больница|مستشفى/u],
];

/** The kind that other scripts' words tell; undefined if none. */
export function scriptKind(text: string): PartnerKind | undefined {
  return /[^\u0000-\u024f]/.test(text)
    ? SCRIPT_KINDS.find(([, words]) => words.test(text.toLowerCase()))?.[0]
    : undefined;
}
