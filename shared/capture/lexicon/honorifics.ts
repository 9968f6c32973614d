/** Folded forms of address before a name, one word each; "Prof. Dr. med." is several. */
const BEFORE = new Set(
  `n hab dr drin ddr ddrin mag maga magin profin doctor doc prof professor mr mrs ms miss mx sir dame lady lord rev revd reverend fr sister sr brother captain capt col colonel major maj
  med dent phil ft rer nat habil univ dipl ing psych mag pd priv doz dott dottssa dottoressa dottore dottor professoressa avv ing sig sigra signora signor
  herr frau hr fr mme madame mlle mademoiselle monsieur m pr docteur professeur dre dra doctora d dna don dona sra senora senor srta profa professora
  drs ir mw mevr mevrouw dhr de heer meneer mgr doc lek lekarz pan pani doctorandus fru hr doktor overlege lege uzm op yrd doc opr
  lic mudr judr phdr rndr mvdr paeddr drssa profssa sigra bc mddr mr mrs shri smt associate assoc adjunct adj clin hon canon pastor rabbi imam a o univ
  rag geom cav mons lcda lcdo lda ldo rvdo mtro mtra hno hna enf eng engo adw ks prim mmag pfr pfarrer pfarrerin apotheker apothekerin zr ds jhr juf maitre
  brigadier brig lt flt sqn wg cdr cmdr cpl insp pte alhaji alhaja engr adv sensei padre mister whaea aunty auntie uncle mnr mev venerable
  archdeacon kyrkoherde docent wethouder burgemeester maulana
  dyt fzt psk uzman doc dt ecz justice judge sgt ald cllr emeritus em retd h c hc iur jur vet agr theol oec pol kfm cand overlege oa`.split(
    /\s+/,
  ),
);

/** Those that say "a person follows" even without more evidence. */
const SURE = new Set(
  `dr drin ddr ddrin profin doctor prof professor mr mrs ms miss mx sir dame revd reverend rev dott dottssa dottoressa dottore dottor herr frau mme madame mlle docteur professeur
  lic mudr phdr mddr drssa profssa dra doctora sra senora senor srta drs mevrouw mevr mw dhr doktor sig sigra rag geom cav mons lcda lcdo lda ldo rvdo mtro mtra hno enf adw mmag pfr pfarrerin apothekerin jhr signora`.split(
    /\s+/,
  ),
);

/** Those that only continue another ("Dr. med. dent."), never begin. */
const FOLLOWING = new Set(
  'n med dent phil rer nat habil univ psych a o clin vet em retd h c hc iur jur agr theol oec pol kfm'.split(' '),
);

export const HONORIFICS = { before: BEFORE, sure: SURE, following: FOLLOWING };

/** Forms of address in other scripts, before or after the name. */
export const SCRIPT_HONORIFIC_BEFORE =
  /^(?:د\s?\.|دكتورة?|الدكتورة?|أ\s?\.\s?د\s?\.|Д-р|д-р|Др\.?|Доктор|Профессор|Проф\.|Δρ\.?|ד"ר|ד״ר|פרופ['׳]?|डॉ\.?|डॉक्टर)\s*/u;
export const SCRIPT_HONORIFIC_AFTER = /\s*(?:先生|医師|醫師|医生|醫生|院長|氏|さん|様|博士|教授|薬剤師|歯科医師)$/u;
