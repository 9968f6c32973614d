import { expect, test } from 'vitest';
import { isRole, kindOfPerson } from '../../../shared/capture/mentions/role.ts';
import { isOrganisation } from '../../../shared/capture/message/role-or-place.ts';
import type { PartnerKind } from '../../../shared/model/partner-kinds.ts';

/** What people of one calling write below their names, in German, French, Dutch, Spanish, Portuguese, Italian, Danish, Norwegian, Swedish and Polish. */
const CALLINGS: [PartnerKind, string][] = [
  ['speech-therapist', 'Logopädin, Logopäde, Sprachtherapeutin, Klinische Linguistin, Orthophoniste, Logopediste, Logopedist, Logopeda, Fonoaudióloga, Terapeuta da fala'],
  ['podiatrist', 'Podologin, Podologe, Fußpflegerin, Pédicure-podologue, Podotherapeut, Podoloog, Podóloga, Podologo, Fotterapeut, Fodterapeut, Fotvårdsspecialist'],
  ['physiotherapist', 'Physiotherapeutin, Krankengymnastin, Masseur-kinésithérapeute, Fysiotherapeut, Kinesist, Fisioterapeuta, Sjukgymnast, Fizjoterapeutka, Manualtherapeut'],
  ['occupational-therapist', 'Ergotherapeutin, Ergothérapeute, Terapeuta ocupacional, Terapista occupazionale, Arbetsterapeut, Handtherapeut'],
  ['osteopath', 'Osteopathin, Ostéopathe, Osteopaat, Osteopata'],
  ['chiropractor', 'Chiropraktiker, Chiropracteur, Chiropracticien, Quiropráctico, Kiropraktor'],
  ['dietitian', 'Diätassistentin, Diététicienne, Diëtist, Dietista, Nutricionista, Klinisk diætist, Dietetyczka'],
  ['psychologist', 'Psychologische Psychotherapeutin, Psychologue, Psycholoog, Psicóloga, Psykolog, Psycholożka'],
  ['midwife', 'Hebamme, Sage-femme, Verloskundige, Matrona, Ostetrica, Jordemoder, Jordmor, Barnmorska, Parteira'],
  ['nurse', 'Krankenschwester, Pflegefachkraft, Wundexpertin, Infirmière, Verpleegkundige, Enfermera, Infermiera, Sygeplejerske, Sjuksköterska, Pielęgniarka'],
  ['dentist', 'Zahnärztin, Chirurgien-dentiste, Tandarts, Dentista, Odontoiatra, Tandlæge, Tannlege, Tandläkare'],
  ['gp', 'Hausärztin, Médecin généraliste, Huisarts, Médica de familia, Medico di base, Praktiserende læge, Fastlege, Distriktsläkare'],
  ['optometrist', 'Augenoptikermeisterin, Opticienne, Óptico-optometrista, Ottico, Optyk'],
  ['massage-therapist', 'Heilmasseurin, Masajista, Massaggiatore, Massagetherapeut, Medicinsk massageterapeut'],
]; // prettier-ignore

test.each(CALLINGS)('%s: %s', (kind, callings) => {
  const told = callings.split(', ').map(each => [each, kindOfPerson(each), isRole(each)]);
  expect(told).toEqual(callings.split(', ').map(each => [each, kind, true]));
});

test.each(['Logopädin', 'Logopäde', 'Staatl. gepr. Logopädin'])('%s is no practice', text => {
  expect(isOrganisation(text)).toBe(false);
});
