/** Words that end a name or show that it is none; folded. */

/** "Frost Wade Zahnarztpraxis", "David Lowe Opticians": a firm's. */
export const FIRM_END =
  /(?:praxis|klinik|zentrum|praktijk|klinikken)$|^(?:opticians|solicitors|podiatrists|physiotherapists|osteopaths|optometrists|chiropractors|chiropodists|dentists|accountants|architects|lawyers|chemists|therapists|psychologists|dentistry|orthodontics|chiropody|optometry|accountancy|aesthetics)$/;

/** "Universitàdegli", "Medienpsychologie" */
export const NO_PERSON =
  /^(?:universi|hospital|hochschul)|(?:psychologie|therapie|medizin|heilkunde|pflege|beratung|verwaltung|abteilung|versicherung|recht|gesetz|ordnung|regelung(?:en)?|vorschriften|kammer|centralen|klinikk?en|mottagningen|apoteket|skolan|skolen|foreningen|klubben)$/;

/** What a link beside a name says. */
export const LINK_WORD =
  /^(?:email|e-mail|phone|tel|telephone|call|profile|view|website|read|bio|more|book|mail|contact|mobile|fax|biography|linkedin)$/i;

/** What somebody is, behind the name: "Jane Smith Physiotherapist". */
export const ROLE_END =
  /^(?:\p{Alpha}{4,}(?:ologist|iatrist|therapist|odontist|metrist|hygienist|iologue|therapeute|peute|ologin|iaterin)|osteopathe|dentiste|dontiste|psychologue|infirmiere|dieteticienne?|orthoptiste|orthophoniste|fisioterapeuta|dentista|nutricionista|osteopata|fizjoterapeuta|(?:zahn|tier|kinder|haut|augen|frauen|haus)arzt(?:in)?|physiotherapist|podiatrist|chiropodist|dentist|osteopath|chiropractor|optometrist|nurse|gp|director|responsable|titulaire|manager|principal|owner|founder|partner|consultant|surgeon|physician|psychologist|pharmacist|dietitian|nutritionist|therapist|receptionist|secretary|chairman|chairperson|treasurer|coach|teacher|head|lead|senior|practice|clinical|registered|chartered|specialist|audiologist|orthodontist|hygienist|midwife|counsellor|personal|assistant|president|captain|trainer|reception|vice|deputy|general|sports|sport|massage|orthopaedic|orthopedic)$/u;
