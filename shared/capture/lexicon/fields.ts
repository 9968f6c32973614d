import { foldText } from '../text/clean.ts';

const WORDS = new Set(
  `general internal emergency acute elderly older people sport sports exercise pain rehab rehabilitation respiratory palliative trauma vascular surgery surgical medicine medical
  diabetes diabetic endocrine womens women mens men health mental pelvic floor community adult adults child children childrens paediatric paediatrics pediatric pediatrics infant neonatal
  therapy therapies social care foot feet ankle lower limb upper hand hands wrist hip knee shoulder elbow spine spinal neck back neuro neurological msk musculoskeletal
  biomechanics biomechanical gait analysis insoles orthoses orthotics prosthetics orthopaedic orthopaedics orthopedic orthopedics nail nails skin wound wounds tissue viability custom shockwave
  acupuncture chinese herbal massage verruca verrucae nutrition dietetics speech language occupational physical physiotherapy podiatry podiatric pod med chiropody osteopathy osteopathic chiropractic dentistry dental
  midwifery maternity obstetrics nursing pharmacy optometry radiography imaging ultrasound counselling psychotherapy integrated primary secondary private independent
  outpatients inpatients injuries injury falls frailty stroke cancer amputee footwear bariatric learning disability disabilities safeguarding rheumatoid plastics ent camhs icu
  personal clinical negligence family law conveyancing probate insurance hospital science sciences studies biology human applied healthcare education management business administration practice nutritional
  glauc ed ac adv clin phys lasers contact lens lenses
  leisure wellbeing lettings commercial learning support persons hurling senior junior rugby swim strength conditioning high risk allied outreach property housing
  patient patients experience people culture engagement inclusion infection infectious disease control prevention safety wellness public corporate relations development
  volunteer volunteers volunteering fundraising communications marketing finance quality governance improvement planning operations strategy policy training
  service services team north south east west region regional area uk`
    .split(/\s+/)
    .filter(Boolean),
);

const FIELD = /(?:ology|ologie|ologia|iatry|iatrie|iatrics|aedics|opedics|chirurgie|medizin)$/;
const BETWEEN = /^(?:and|of|in|for|the|und|et|y|e|to|s)$/;

/** Whether a short text says only what is done, and nobody's name: "Podiatry & Orthotics", "Women's Health", "Vascular Services". */
export function isFieldOfWork(text: string): boolean {
  const words = foldText(text).split(' ').filter(Boolean);
  const said = words.filter(word => !BETWEEN.test(word));
  return said.length > 0 && said.length <= 6 && said.every(word => WORDS.has(word) || FIELD.test(word));
}

const HOUSES = new Set(
  'clinic clinics centre center dept department unit room rooms shop school records fracture pro day home homes office reception desk hub'.split(
    ' ',
  ),
);

/** Whether a name says only what kind of place it is: "Health Centre", "Fracture Clinic", "Medical Records". */
export function isGenericPlace(text: string): boolean {
  const words = foldText(text)
    .split(' ')
    .filter(word => word && !BETWEEN.test(word));
  return words.length > 0 && words.every(word => HOUSES.has(word) || WORDS.has(word) || FIELD.test(word));
}
