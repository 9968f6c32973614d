/**
 * Post-nominals whose shape alone does not tell them from a name or a company's initials. The rest are known by shape: two or more capitals
 * in a word of at most 14 letters (`MBBS`, `FRCS(Orth)`, `DipSportsMed`).
 */
const LISTED = new Set(
  `phd md do dds dmd dpm od dc pt dpt ot otr otrl otd rn lpn np fnp aprn dnp pa pac crnp bs ba bsc bsn msn msc ma ms mph mba med edd psyd lcsw lmft lpc lmhc slp cccslp ccc au aud
  mbbs mbchb mbbch mb bch bchir bs bao mrcgp frcgp mrcp frcp frcs frcsed mrcs dch drcog dfsrh drcopth dgm mfsem dipsem dipmsm ffsem fracs fracgp facsp facrrm fracp franzcr franzcog facd fcps mrcpch frcpch mrcog frcog
  frcpath frca frcr facs faaos facc facp faafp faap facsm fapta ocs scs cscs atc cpt rd rdn ld cde cdces acsm cep aep essam ess
  bds mfds mjdf mfdsrcs mclindent morth mdorth mfgdp fds fdsrcs bchd ldsrcs lds dclindent
  mcsp miscp mindi mpsi pslcc cilca hcpc srp mmacp mcsp ahcp bhsc bhs bphty bphysio mphysio aps apam mrcpod frcpod mchs fchs dpodm mpod bpod bappsc bapp
  bost ost dipost mosteo bosteo doc mchiro dacbsp bca mca fbca
  mcoptom fcoptom boptom bscoptom fbdo abdo dipod dipgc mpharm bpharm pharmd mrpharms frpharms rph ip irp
  micgp mrcpi frcpi mbapo mipem fibms mbaot mbpsss rgn rmn rscn rm rscphn scphn rnld rnmh rsn rnm rnchild rhv dn bn nmp
  cpsychol dclinpsy dclinpsych dpsych afbpss bps mbacp bacp ukcp emdr
  bsc hons hon honours grad pgcert pgdip pgce pgc pgd pgdipmsk cert dip diploma qts fhea mcsp
  obe mbe cbe kbe om cvo mvo jp dl qc kc
  edd jd llb llm esq jr sr ii iii iv
  fanzca faafprm fsma mapa maps massm masm maapm apd and cexphys fapa mapta
  cphil mphil mres dphil meng beng ceng csp rcot bot mot rsw dsw rcslt mrcslt
  cmiosh gradiosh cfiosh techiosh acipd fcipd mimgt mcipd aca acca fca aat cfa tep mrics frics naea arla
  fmh mha fach he cand dent mnaea anaea fnaea marla aistd fistd listd atcl ltcl lram arcm
  mafhp mcfhp afhp misrm babcp npqsl npqh npqml amspar micht mbsch bhsii bhsi nd mrcvs bvsc bvms rvn dipfh cped cpo mbapa mssch mbcha
  mciat mbacc mrchm msst mcmi fcmi mifl mpta mapodc fbapo mbcs mrss mcipr mbpss dipabst mstat rdn rnutr anutr pgcertsen assoc
  rdh rda cda lmt lvn cna cma`.split(/\s+/),
);

/** Folded without dots: `B.Sc.` -> bsc, `FRCS(Tr&Orth)` -> frcs. */
function bare(word: string): string {
  return word
    .replace(/[([].*$/, '')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

const SHAPE =
  /^(?:[A-Z][a-z]{0,6}){0,4}[A-Z]{2,}[A-Za-z]{0,6}(?:-[A-Z]{1,5})?$|^(?:[A-Z][a-z]{1,5}){2,4}$|^(?:[A-Z][a-z]{0,3}\.){2,6}[A-Z]?[a-z]{0,2}\.?$/;

/** "DPsych", "MClinExPhys": a degree and what it is in. */
const DEGREE = /^(?:M|B|D|Dip|Cert|PG)(?:[A-Z][a-z]{2,6})(?:[A-Z][a-z]{1,6}){0,3}$/;
/** Fellows and members of colleges and academies: FACSEP, FRCOphth, MRCVS. Vowels tell most shouted surnames (FACEY) from them. */
const FELLOW =
  /^(?:FAC[^AEIOUYCH][A-Z]{0,4}|FRAC[^AEIOU][A-Z]{0,3}|FRANZC[A-Z]{1,3}|FAFR[A-Z]{1,3}|[FM]RC[A-Z]{1,5}|FRC[A-Z][a-z]{2,5})$/;

/** What somebody works in, written like letters: "Physiotherapist MSK". */
const FIELD = /^\(?(?:GP|MSK|ENT|CAMHS|SEND|OPD|MSKCATS)\)?$/;

/** How sure it is that a word is a post-nominal: 1 known, 0.6 by its shape, 0 no. */
export function credentialChance(word: string): number {
  const text = word.replace(/^[,;]+|[,;®™]+$/g, '').replaceAll('\u2060', ' ');
  // "HG1 5RD" ends an address.
  if (!text || text.length > 24 || /^\d/.test(text)) return 0;
  if (FIELD.test(text)) return 0;
  const letters = bare(text);
  const capital = /[A-Z]/.test(text);
  if ((capital && LISTED.has(letters)) || DEGREE.test(text) || FELLOW.test(text)) return 1;
  if (
    /^\((?:Hons?|Honours|Lon|Lond|Oxon|Cantab|Edin|Orth|Tr|T&O|Tr&Orth|Tr & Orth|Ed|Eng|Glasg|Dist|Sports?|Physio|Pod|ANZCA|Syd|Melb|UK|UCL|SA|Dub)\.?\)$/i.test(
      text,
    )
  )
    return 1;
  // "M.Ost"
  if (/^[MBD]\.(?:Ost|Sc|Chiro|Phty|Pod|Pharm|Optom|Ed|Phil|Psych|Med)\.?$/.test(text)) return 1;
  const core = text.replace(/\(.*$/, '');
  return SHAPE.test(core) && letters.length >= 2 ? 0.6 : 0;
}

/** "Assoc CIPD", "Fellow HEA", "Reg MBACP": what one is of the body whose letters follow; "Adv Dip", "Snr Acc". */
export function isGrade(word: string, next = ''): boolean {
  const isBody = /^[A-Z][A-Za-z]*[A-Z]/.test(next) && credentialChance(next) > 0;
  return GRADE.test(word) && (isBody || /^(?:Dip|Cert|Acc)\b/.test(next));
}

const GRADE =
  /^(?:Assoc(?:iate)?|Affil(?:iate)?|Fellow|Member|Grad(?:uate)?|Tech(?:nician)?|Reg(?:istered|d)?|Acc(?:redited)?|Snr|Senior|Adv(?:anced)?|Chartered|Cert(?:ified)?|Student)\.?$/;
