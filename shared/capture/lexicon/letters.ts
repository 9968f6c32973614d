import type { PartnerKind } from '../../model/partner-kinds.ts';

/**
 * Letters behind a name that only those of one calling bear: degrees, registrations and memberships of their colleges (United Kingdom, Ireland,
 * United States, Canada, Australia, New Zealand), without dots, brackets and hyphens. `Ost`, `Pod`, `Physio`: the subject of a degree.
 */
const LETTERS: readonly (readonly [kind: PartnerKind, letters: string])[] = [
  ['diabetes-educator', 'CDE CDCES CDECES'],
  ['physiotherapist', 'MCSP FCSP DPT MPT PT MSPT RPT SRP BPhty MPhty BPhysio MPhysio BPhysiotherapy MPhysiotherapy GradDipPhys Physio APAM MISCP MMACP MPNZ'],
  ['podiatrist', 'DPM DPodM BPod MPod DipPodM BScPod Pod PodMed MRCPod FRCPod FFPMRCPS MChS FChS SRCh MInstChP FInstChP FCPodS FACFAS MCFHP MAFHP AFHP MSSCh MBChA DipFH RFHP SACFHP'],
  ['chiropractor', 'DC MChiro BChiro BChiroSc FRCC MRCC FCC CACCP CCSP DACBSP FBCA'],
  ['osteopath', 'BOst MOst DOst Ost OstMed BOstMed MOstMed PaedOst MOsteo BOsteo DipOst ROst'],
  ['occupational-therapist', 'OTR OTRL OTD MOT BOT BOccThy BScOT MScOT MRCOT FRCOT OTReg COTA'],
  ['speech-therapist', 'SLP CCCSLP SLPD MRCSLT RegMRCSLT FRCSLT CPSP SLT'],
  ['dietitian', 'RD RDN LDN CDN APD AdvAPD RNutr ANutr mBANT'],
  ['psychologist', 'PsyD DClinPsy DClinPsych CPsychol CPsych AFBPsS MBPsS MAPS FAPS HSPP LCSW LMFT LPC LMHC LPCC LICSW MBACP MNCPS UKCP BABCP MBABCP'],
  ['audiologist', 'AuD CCCA FAAA MAudA MAudSA RHAD'],
  ['optometrist', 'OD BOptom BScOptom MOptom MCOptom FCOptom FBDO FAAO'],
  ['ophthalmologist', 'FRCOphth MRCOphth FRANZCO FEBO'],
  ['orthodontist', 'MOrth MOrthRCS'],
  ['dental-hygienist', 'RDH'],
  ['dentist', 'DDS DMD BDS BDSc BDent BChD MFDS MJDF LDS MFGDP'],
  ['pharmacist', 'PharmD RPh BPharm MPharm MRPharmS FRPharmS'],
  ['midwife', 'CNM RM CPM'],
  ['massage-therapist', 'LMT RMT LMBT'],
  ['prosthetist-orthotist', 'CPO MBAPO FBAPO CPed'],
  ['exercise-physiologist', 'AEP ESSAM'],
  ['gp', 'MRCGP FRCGP FRACGP FACRRM MICGP CCFP FRNZCGP FAAFP'],
  ['paediatrician', 'MRCPCH FRCPCH FAAP'],
  ['dermatologist', 'FAAD FACD'],
  ['sports-physician', 'FFSEM MFSEM FACSEP FACSP CAQSM'],
  ['imaging', 'FRCR FRANZCR'],
  ['nurse', 'RN RGN RMN SRN RSCN APRN ARNP CRNP FNP FNPBC FNPC NP NPC BSN MSN DNP LPN LVN'],
  ['personal-trainer', 'CSCS NASMCPT'],
]; // prettier-ignore

const KIND_OF = new Map(
  LETTERS.flatMap(([kind, letters]) => letters.split(' ').map(each => [each.toLowerCase(), kind] as const)),
);

/** What many learn before or beside their calling: asked last. */
const BESIDE: ReadonlySet<PartnerKind> = new Set(['nurse', 'personal-trainer']);

/** The calling that letters behind a name tell, of two the later: registration follows study ("MPharm MCSP"); a nurse's last ("BSc Ost RGN"). */
export function kindOfLetters(credentials: string): PartnerKind | null {
  const found = credentials
    .split(/[\s,;|()/]+/)
    .filter(each => /\p{Upper}/u.test(each))
    .flatMap(each => KIND_OF.get(each.replace(/[.&-]/g, '').toLowerCase()) ?? []);
  return found.findLast(kind => !BESIDE.has(kind)) ?? found.at(-1) ?? null;
}
