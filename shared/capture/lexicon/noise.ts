/** Why a part of the page is not about the contact. */
export type Noise = 'voices' | 'others' | 'useful' | 'legal' | 'maker' | 'advert' | 'news' | 'author';

/** Words of a class or id that tell it. */
export const HINTS: [Noise, RegExp][] = [
  ['legal', /cookie|consent|gdpr|(?:^|[\s_-])dpo(?:$|[\s_-])|privacy|data-?protection/],
  ['voices', /testimon|review(?!ed)|(?:^|[\s_-])quotes?(?:$|[\s_-])|comments?(?:$|[\s_-])|feedback|customer-stories/],
  ['advert', /advert|(?:^|[\s_-])ads?(?:$|[\s_-])|sponsor|promo(?!te)|partner-logos/],
  [
    'others',
    /related|similar|nearby|recommend|neighbou?r|also-(?:view|like|see)|you-may-like|other-(?:doctors|providers|practitioners|people)|more-(?:doctors|providers|like)/,
  ],
  [
    'author',
    /(?:^|[\s_-])(?:author|byline|post-?meta|entry-?meta|article-info)(?:$|[\s_-])|author-(?:bio|box)|about-the-author/,
  ],
  [
    'news',
    /(?:^|[\s_-])(?:blog|news|latest-posts?|recent-posts?|events?-list|upcoming-events?|twitter-feed|instagram)(?:$|[\s_-])/,
  ],
  ['maker', /site-?credit|designed-by|powered-by|web-?credit|developer-?credit/],
];

/** Folded headings that begin a part about somebody else. */
export const HEADINGS: [Noise, RegExp][] = [
  [
    'voices',
    /^(?:(?:(?:\d|five) stars?|client|patient|customer|member|google|our|latest|recent|all|user|verified|featured|write a|what clients?|read|leave a)\s)*(?:testimonials?|reviews?|feedback|success stor(?:y|ies)|ratings?(?: and reviews)?|comments?|opinions?|bewertungen|avis|opiniones|recensioni|ervaringen|reviews? from \w+)(?:\s\d+)?$|^what (?:(?:our|my|your|the|some|other|happy|former) )*(?:clients?|patients?|people|customers?|members?|others|famil(?:y|ies)|parents|residents|runners|students|pupils|readers|visitors|users|guests|they)(?: [a-z]+){0,4} say|^\d+ (?:reviews|comments|responses|avis|opiniones)\b|^(?:patient|client) stories|^kind words|^opiniones de|^avis (?:des|de) patients|^das sagen|^was (?:unsere )?patienten|^lo que dicen|^dicono di noi|^patientstimmen|^post by .{2,40}$/,
  ],
  [
    'useful',
    /^useful$|^(?:liens|adresses|numeros) utiles$|^nutzliche (?:links|adressen)$|^(?:enlaces|telefonos|numeros|direcciones) (?:utiles|de interes)$|^(?:link|numeri|indirizzi) utili$|^(?:links|contactos) uteis$|^nuttige (?:links|adressen)$|^(?:nyttiga lankar|nyttige (?:lenker|links))$|^przydatne linki$|^farmaci[ae]s? (?:di turno|de guardia|de servico)|^pharmacies? de garde|^apotheken ?notdienst|^(?:nar|when|wenn|quando|quand|cuando|wanneer|als) .{3,40}(?:stangd|lukket|closed|geschlossen|chiuso|ferme|cerrad[oa]|gesloten)$|^other places to (?:get|find|go for) (?:help|support)|^(?!.*\be ?mail\b)(?:other|useful|helpful|nearby|emergency|crisis)(?: \w+){0,3} (?:services|numbers|contacts?|links|helplines?|websites|addresses|resources|agencies|organi[sz]ations|charities)$|^(?:other|more|further|where to get|where else to get) (?:help|support|advice)(?: (?:locally|nearby|near you|in your area|available))?$|^local (?:services|agencies|organi[sz]ations|charities|support|resources)$|^(?:public|private|nearest) hospitals?$|^(?:local|nearby|visiting) (?:surgeries|pharmacies|chemists|practices|gps|doctors|clinics|hospitals|professionals|practitioners|clinicians|therapists)\b|^friends of the (?:gym|club|studio|clinic|practice|shop|team)$|^(?:people|others|professionals|practitioners) (?:i|we) (?:trust|recommend|refer to|work with)$|^(?:our )?landlord$|^(?:your |local )*(?:health board|primary health network|integrated care board|krankenkassen?)$|^(?:(?:wir )?(?:collaboriamo|colaboramos|trabajamos|kooperieren|arbeiten zusammen|samarbetar|samarbejder|samarbeider|we work|we collaborate|collaborations?) (?:con|mit|med|with)|kooperationspartner|nos partenaires|i nostri collaboratori esterni|samenwerking(?:spartners)?|unsere partner)\b.{0,20}$|^(?:who|where) else (?:can|to|could)\b/,
  ],
  [
    'others',
    /^we (?:also |can )?recommend$|^(?:nos|i nostri|nuestros|unsere|onze|our) (?:voisins|vicini|vecinos|nachbarn|buren|neighbou?rs)$|^(?:近くの|近隣の|周辺の|その他の)|^zustandige (?:aufsichtsbehorde|kammer|bezirksregierung)|^a decouvrir aussi|^(?:most (?:popular|read|viewed)|trending(?: now)?|latest headlines|top stories|popular stories)$|^ahnliche (?:firmen|praxen|anbieter|arzte)|^(?:(?:our|a|your|the) )?(?:sister|nearest|nearby|neighbouring) (?:branch(?:es)?|sites?|stores?|shops?|practices?|clinics?|compan(?:y|ies)|homes?|schools?|pharmac(?:y|ies)|gyms?|studios?|surger(?:y|ies))$|^(?:our )?other (?:services|departments|branches|locations|sites|teams|wards|stores|shops|practices|clinics|offices|homes|pharmacies|gyms|studios|salons|schools|surgeries|cent(?:re|er)s)\b|^(?:(?:nos|les|i nostri|le nostre|nuestr[oa]s|unsere|onze) )?(?:autres (?:cabinets|cliniques|centres|magasins|agences|salles|sites)|altr[ie] (?:sedi|studi|ambulatori|centri|negozi|palestre|farmacie)|otr[oa]s (?:clinicas|centros|sedes|tiendas|gimnasios|consultas)|ander(?:e|en) (?:praxen|standorte|filialen|studios|vestigingen|locaties|winkels))$|^(?:(?:other|similar|nearby|related|more|additional|also|people|patients|recommended|featured|sponsored|elevated|premium|spotlight|alternative|view other|see other|find other|compare|popular)\s.{0,30}(?:near|nearby|within \d|in |practitioners?|providers?|doctors?|dentists?|therapists?|physio\w*|podiatr\w*|specialists?|clinics?|profiles?|listings?|professionals|consultants?|practices|businesses|osteopaths?|chiropractors?|optometrists?|viewed|also|searches|surgeons?|people|clubs?|experts?|clinicians?|counsell?ors?|coach(?:es)?|psycholog\w*|midwives|instructors?|nutritionists?|dieti[ct]ians?|audiologists?|opticians?))|^(?:people|patients|users) (?:also|who)|^(?:similar|related|nearby) services$|^you (?:may|might) (?:also|be)|\bin this (?:special(?:i?ty|ism)|category)$|^nearby\b|^near(?:by)? (?:you|me|this)|\bnext door$|^in (?:the|your) (?:neighbou?rhood|area)|^also (?:at|in) this|^others? (?:at|in|near)|^autres? (?:professionnels|medecins|praticiens|kines\w*)|^weitere (?!(?:wichtige )?(?:personen|ansprechpartner|mitarbeiter|mitglieder|informationen))(?:arzte|praxen|behandler|\w+ in|\w{4,})|^andere (?:arzte|zorgverleners|praktijken)|^otros (?:especialistas|profesionales|doctores|medicos)|^altri (?:specialisti|dottori|medici)|\b(?:in der nahe|a proximite|nearby|near (?:you|me|here)|in your area|cerca (?:de ti|de mi)|nelle vicinanze|in de buurt)$|^(?:otr[oa]s|altr[ie]|autres|outr[oa]s|inni|inne|andra|andre) .{3,40} (?:en|in|a|em|w|i) [a-z]+$|^in der nahe|^a la meme adresse|^at the same address|^(?:an|unter) (?:der )?(?:gleichen|derselben) adresse|^en la misma direccion|^allo stesso indirizzo|^a proximite|^(?:featured|latest|recent|our|similar|more) (?:properties|property|listings?|products?|sales|homes)\b|^our (?:neighbou?rs|friends|suppliers)|^colleagues (?:near|in)|^ahnliche/,
  ],
  [
    'advert',
    /^(?:nos )?partenaires$|^(?:our|unsere|i nostri|onze) partners?$|^nuestros patrocinadores$|^(?:advert(?:isement|ising)?|sponsored(?: (?:listings?|links?|results?))?|our sponsors?|sponsors?|anzeige|publicite|promoted|ads by \w+|supported by|our (?:proud )?sponsors? .{0,20}|with thanks to .{0,20}|werbung)$/,
  ],
  [
    'news',
    /^(?:(?:latest|recent|our|club|practice|company|more|upcoming|from the|forthcoming)\s)*(?:news(?:letter)?|blog|blog posts|posts|articles?|events?|tweets|from the blog|aktuelles|actualites|noticias|fixtures(?: and results)?|results|match reports?|press|in the media|publications|research publications|selected publications|references|(?:next|last|this week s|home|away)(?: \w+){0,2} (?:match(?:es)?|fixtures?|games?|race|meeting|event|talk)|guest speakers?|speakers?|obituar\w+)$|^publications?$/,
  ],
  [
    'legal',
    /^(?:data protection(?: officer)?|privacy(?: policy| notice)?|datenschutz(?:beauftragte[rn]?|hinweise?)?|cookies?(?: policy)?|complaints?(?: procedure| about .{0,30})?|disclaimer|haftungsausschluss|aufsichtsbehorden?|schlichtungsstelle\b.{0,40}|verbandszugehorigkeit|mitglied(?:schaft)?(?:en)? (?:im|in|bei)\b.{0,40}|(?:angaben zur )?(?:(?:berufs)?haftpflicht\w*(?: abgeschlossen bei)?|berufsbezeichnung\b.{0,40})|umsatzsteuer.{0,30}|zustandige \w*(?:kammer|behorde)|berufsrechtliche .{0,30}|online streitbeilegung|streitschlichtung|ombudsman|ordre (?:professionnel|national\b.{0,40})|ordine professionale|colegio profesional|regulatory (?:body|bodies)|how to complain|hosting|hebergeur|hebergement|(?:your|our) data.{0,40}|delegue a la protection .{0,20}|delegado de protection.{0,20}|protection des donnees)$/,
  ],
  [
    'maker',
    /^(?:web ?(?:site|design)? (?:by|design|development).{0,40}|site by .{0,40}|(?:website )?(?:designed|built|developed|powered) by .{0,40}|credits?|photo ?credits?|image credits?|bildnachweise?|konzept .{0,30}|realisation|conception.{0,30}|umsetzung.{0,20}|webdesign.{0,30}|(?:web ?)?gestaltung.{0,40}|design und .{0,20}|programmierung.{0,20}|technische .{0,20}|creation (?:du |de )?site.{0,20}|diseno web.{0,20}|realizzazione.{0,20})$/,
  ],
  ['author', /^(?:about the author|written by .{0,60}|author|reviewed by .{0,60}|medically reviewed .{0,60})$/],
];
