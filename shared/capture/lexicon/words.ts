import { once } from '../text/once.ts';

type Words = Pick<ReadonlySet<string>, 'has'>;

function set(text: string): Words {
  const words = once(() => new Set(text.toLowerCase().split(/\s+/).filter(Boolean)));
  return { has: word => words().has(word) };
}

/** Given names that are as often another word or a place: they prove nothing alone. */
export const WEAK_GIVEN_NAMES =
  set(`may june april hope grace faith joy jordan georgia virginia carolina florence sydney victoria charlotte
  lorraine york austin israel chelsea troy christian angel mercedes jade amber crystal frank rich dean grant miles guy art will drew dale glen
  heather sandy holly rose ruby pearl lily iris daisy violet olive gene chad lance mark bill max ash an so li ming jin soo sim jo lee long
  clay ray rod pat jean sienna savannah adelaide lincoln jackson houston madison shannon florian mercy patience blanca alma paz pilar sol
  asia india ola ida van carol robin merle sandra clement constant dexter penny bonnie ginger cherry
  mason taylor rune till tao sultan sung ama marine wilson wellington wagner concha tal nir lore falk heide ria gema flore ambre romane fleur wendell ruta rasa noor concepcion trinidad florencia leone odd nan barb cliff dick oz baz vic val dee ange chas herb woody rollo`);

/** Of those, the ones that are surnames too: after a given name they are one. */
export const SURNAMES_TOO =
  set(`park price day field fields lane north west young long best page read english holiday summer winter friday march court lodge square close
  hall house head foot case bank church story walk way key keys bone new light sharp more may street gardens love power small short little south east
  grange manor cottage barn vale
  abbey cross brook mills tools parent parents nurse ward sales hands port banks post press sport bath walkers temple guy grant marshall baker cook porter sale villa head back knee shoulder pain chambers wales england doctor sunday font maison power pool keeper`);

/** Of those, the ones that places end in. */
export const PLACE_SURNAMES =
  set(`park field fields lane lanes north west south east court lodge square close hall house bank banks church walk way
  cross street gardens abbey brook mills temple port ports ward post bridge grange manor cottage barn vale`);

/** Of those, the ones that are more often a house's than a person's. */
export const HOUSE_SURNAMES = set('grange lodge church barn manor cottage vale');

/** Ends of roads. */
export const STREETS = set('street st road rd lane avenue ave drive crescent terrace way');

/** Folded words that no person is called: with one of them a line of capitalised words is no name. */
export const NOT_NAMES = set(`
  harbour harbor cove falls junction
  carer carers skills skill works spinal lumbar crossroads healthwatch lifesaver lifesavers taxi taxis minibus cab cabs befriending respite homecare thuiszorg welzijn wijkteam
  officers advocacy dementia pathways horizons futures choices concern signposting playgroup playgroups preschool toddler toddlers creche beavers cubs brownies keeper pool living making
  communications communication relations elementary memorial ground grounds pavilion stadium
  mais sorrir plus regatta technique tissue chorus cocktail pizza pesto focaccia cows trophy glacier museum motors tandoori athletic highlanders terrier
  retriever spaniel poodle horses sandwich sponge risotto pinot sauvignon chardonnay symphony orchestra choir handbell aquarium planetarium lighthouse
  reservoir estuary archipelago waterfall fjord plateau woodland airport motorway roundabout syndrome lymphoma fracture carpal fasciitis hernia bunion
  verruca verrucas warts neuroma sciatica tendinopathy bursitis scoliosis kyphosis apnoea tinnitus cataract glaucoma eczema psoriasis rosacea gingivitis
  implants veneers whitening fillers botox vouchers voucher raffle fete jumble quiz newsletter tournament helpline hotline
  about above access accessibility account accounts acne acupuncture address adults advanced advice after all am an and announcements annual answers apply appointment appointments area areas arthritis article
  articles as ask assessment assessments associate associates association at aged ankle arch available award awards
  back balance basket bank basis birth become before benefits best better between biomechanics bio biography blog board body book booking bookings branch british browse bunion bunions business but button by
  cafe call camp cancel care career careers cart centre center chairs change charges charity chat check checkout children childrens chronic city class classes clear click clinic clinical clinics close closed club clubs
  coaching cohort college comment comments committee community company complaints compassionate complete condition conditions confidential consent consult consultation consultations contact contacts continue
  cookie cookies copyright corporate cost costs council counselling county course courses covid credentials customer
  dance data date dates day days dental dentistry department departments details development diabetes diabetic diagnosis diagnostic diagnostics directions directory disability disclaimer discover display doctors doctor
  donate donations download downloads dry
  early education education email emergency emergencies employment english enquiries enquire enquiry enter equality error europe evening event events every excellence exercise expand experience expert experts explore eye
  facebook facilities facility faq faqs features federation fee feedback fees female fertility festival fields fife file filter find first fit fitness fixtures follow following font foot football footcare footer for foundation free frequently friday friends from full fundraising further
  gallery gdpr general get getting gift gifts girls give go google governance government governors group groups guide guidance gym gymnastics
  hall head header health healthcare healthy hello help helpful her here his history hockey holiday home homepage hospital hospitals hour hours house how hub human hydrotherapy
  immunisation impact important in inc index info information initial injection injections injury injuries insights instagram institute insurance international into introduction invisalign is it its
  circle chowk nagar marg enclave spotlight calle avenida avda carrer paseo rua rue viale piazza oddzial poradnia zaklad szpital przychodnia show biz ipsum lorem jobs join journal junior juniors just
  keep key kids knee know knowledge
  laboratory language languages last lane latest launch lead leadership league learn legal leisure less library licence life links list listing listings live local location locations log login logo london looking loss ltd limited llp llc plc pllc
  mail main make male management map maps massage match matters media medical medicine medicines meet meeting meetings member members membership memberships men mental menu message method midwifery midwives minor miss mission mobile mobility monday month monthly more mortgage mouth move movement multi musculoskeletal music my
  nail name national near nearby need network neurological new news newsletter next no north northern not note notice notices number numbers nursery nursing nutrition
  occupational of off offer offers office offices official on one online only open opening opinion opportunities optical opticians optometry or order orders organisation organization orthodontics orthopaedic orthopaedics orthotics osteopathy other our out outreach over overview
  paediatric page pages pain parking parents park part partners partnership password past patient patients pay payment payments pediatric people performance personal pharmacy phone photo photos physical physio physiotherapy pilates place places plan plans please podiatry policies policy popular portal post postnatal posts practice practices pregnancy prescription prescriptions press preventative previous price prices pricing primary print privacy private procedures product products professional professionals profile profiles programme program programs project projects provider providers psychology public publications
  qualifications qualified quality quarterly questions quick quote quotes
  radiology rated ratings read reading ready reception recommended recovery recruitment referral referrals register registered registration rehab rehabilitation related relationships repeat report reports request requests research reserved resources response result results return reviews review rights road rooms rugby rules running
  safeguarding safety sale saturday save schedule school schools science search season second section sections security see select send senior seniors september service services session sessions settings shop shopping shoulder sign site sitemap skin skip sleep social society solicitors solutions some south southern special specialisms specialist specialists specialties specialty speech spine sponsor sponsors sport sports sponsorship staff standard start statement statements station status store stories story street strategy student students studio submit subscribe success summer sunday support surgery surgeries survey surveys swimming symptoms systems
  teaching team teams technology teeth telephone tennis terms test testimonial testimonials testing tests thank thanks that the their theatre them therapies therapy these they this thursday time times timetable title to today tools top topics total tour town tracking trading training travel treatment treatments trust trustees tuesday twitter type
  under understanding united unit university update updates upcoming urgent us use useful user using
  vacancies vaccination vaccinations valley values venue versus very video videos view village vision visit visiting visitors volunteer volunteers
  walk was water way we website wednesday week weekend weekly weight welcome well wellbeing wellness west western what when where which who why will winter with within women work working workshops world write
  year years yoga you young your youth youtube youths zone
  aus hauptbahnhof bahnhof busbahnhof haltestelle bushaltestelle ausfahrt autobahn richtung
  kammer zustandige zustandig arztekammer angaben gemass verantwortliche berufsordnung berufsbezeichnung aufsicht streit
  und der die das den dem fur mit bei uber uns unser unsere unseren team praxis praxen kontakt impressum datenschutz startseite leistungen sprechzeiten sprechstunden anfahrt offnungszeiten termine termin aktuelles standort standorte zentrum klinik arztpraxis zahnarztpraxis physiotherapie podologie krankengymnastik rechtliches haftung verantwortlich inhaltlich herzlich willkommen therapie telefon fax mobil adresse anschrift strasse impressumspflicht umsatzsteuer register registergericht aufsichtsbehorde berufsbezeichnung
  et les la le des du une notre nos equipe cabinet accueil rendez vous contacter horaires tarifs mentions legales plan acces clinique centre soins kinesitherapie adresse telephone
  los las el nuestro nuestra nuestros equipo clinica centro inicio contacto horario citas pedir cita aviso especialidades tratamientos servicios quienes somos direccion telefono
  chi siamo studio contatti orari servizi prenota
  ons onze het een praktijk praktijken contact openingstijden behandelingen afspraak maken over tarieven medewerkers adres telefoon fysiotherapie
  vart vara om oss kontakta oppettider boka tid hjem kontakt os vores klinik klinikken
  zespol kontakt gabinet przychodnia poradnia godziny otwarcia rejestracja nasz
  pennaeth cynorthwyol cylch meithrin ysgol ysgolion dirprwy llywodraethwyr athrawes swyddfa derbynfa odonto odontologia clinicas
  ward wing manor grange villa cottage barn chambers vale
  backs feet mates steps knees hips spines heels smiles moves motion focus hq
  avenue ave blvd boulevard building bldg floor suite unit terrace close crescent drive square gardens mews parade highway quay row wharf court lodge surgery st
  gdc gmc hcpc nhs cqc nmc npi bsc gphc ahpra tel monday gp gps
  and/or vs etc eg ie
  minister ministry sitemap loading javascript toggle navigation open submenu dropdown previous slide slideshow carousel
  hearing aids aid audiology chiropractic hygiene implants whitening orthotic verruca verrucas ingrowing toenail toenails footwear gait analysis bupa axa aviva vitality insurer insurers
  united kingdom england scotland wales ireland northern europe america australia zealand canada states usa uk
  january february march july august october november december
  association federation confederation academy company charity rotary lions scouts guides brownies
  contacte contactez kontaktieren spital spitex
  diplom diplome kassen departamento departement abteilung reparto ufficio atendimento comercial administrativo membres membros miembros mitglieder bureau comite honneur  ehemalige ehemaliger ehemals vacature vakant vacant
  positions crew leader leaders liaison liaisons representative representatives quartermaster webmaster adviser advisor
  lead volunteer volunteers opportunities safeguarding dbs
  planning medicaid medicare probate guardianship litigation leading
  claim listing verified rating stars star reviewer anonymous verified nearby distance km
`);

/** Folded words that show a text to be an organisation's name. */
export const ORGANISATION_WORDS = set(`
  physicians surgery surgeries clinic clinics practice practices hospital hospitals infirmary annexe annex centre center centres pharmacy chemist chemists health healthcare medical medicine dental dentistry dentists orthodontics
  physio physiotherapy podiatry chiropody chiropractic osteopathy optometry opticians optical eyecare audiology hearing psychology therapy therapies rehab rehabilitation massage bodywork wellness wellbeing nutrition dietetics imaging radiology
  orthopaedics orthopedics orthotics prosthetics diagnostics dermatology cardiology ent ophthalmology paediatrics pediatrics associates partners group partnership trust foundation society association federation college academy school nursery university institute
  elementary club fc rfc afc cc hc ac rufc athletics runners harriers swimmers striders joggers ramblers united rovers gym gyms fitness studio studios pilates yoga crossfit sports sport shop store stores outfitters running footwear shoes hotel cafe coffee bakery
  sv tsv vfl vfb fsv djk tus spvgg tsg alliance coalition consortium collective counseling counselling realty realtors
  regierung bezirksregierung landesamt gesundheitsamt bezirksamt landratsamt ordnungsamt finanzamt fachamt ministerium arztekammer zahnarztekammer psychotherapeutenkammer apothekerkammer
  league charity council church community care home homes lodge hospice ltd limited llp llc plc inc pllc pc pa corp corporation company co gmbh ag kg ohg ug gbr mbh ev sarl sas sa srl spa bv nv ab as aps oy pty
  praxis gemeinschaftspraxis arztpraxis zahnarztpraxis klinik klinikum krankenhaus apotheke zentrum mvz gesundheitszentrum physiotherapiepraxis podologiepraxis verein selbsthilfegruppe selbsthilfe elterninitiative sanitatshaus
  cabinet clinique hopital pharmacie maison centre clinica hospital farmacia ottica centro studio ambulatorio farmacia poliambulatorio ospedale
  praktijk huisartsenpraktijk fysiotherapie tandartspraktijk apotheek ziekenhuis gezondheidscentrum klinikken laegehus legesenter legekontor tandklinik vardcentral kliniken mottagning tandlakare
  gabinet przychodnia poradnia szpital apteka klinika poliklinika
  universite universitat universidad universita universiteit universitet universidade uniwersytet ecole escuela escola scuola schule hochschule lycee colegio collegio institut istituto instituto
  training coaching solicitors law chartered accountants estates lettings salon spa beauty gazette news radio newspaper
  pedorthics commerce temple mosque synagogue hydrotherapy pcn optique optik optiek optika ysgol scoil gaelscoil kommune kommun gemeente
  医院 クリニック 診療所 病院 歯科 薬局 整骨院 接骨院 诊所 診所 药房
`);

/** Text that ends in one of these scripts' words for a clinic or hospital is an organisation. */
export const SCRIPT_ORGANISATION =
  /(?:의원|병원|클리닉|약국|치과|한의원|센터|보건소)|(?:治療所|治疗所|復健科|醫院|中心|藥局|薬局|俱樂部|俱乐部|医院|クリニック|診療所|病院|歯科|薬局|整骨院|接骨院|治療院|诊所|診所|药房|株式会社|医療法人|センター|クラブ)|(?:عيادة|مستشفى|مركز|صيدلية)|(?:клініка|лікарня|кабінет|клиника|больница|поликлиника|центр|аптека|кабинет|студия|ассоциация|(?<!\p{Alpha})клуб(?!\p{Alpha}))|(?:מרפאה|מרפאת|קליניקה|בית חולים)|(?:φυσικοθεραπεί|οδοντιατρεί|ποδολογι|κλινική|ιατρείο|νοσοκομείο)/iu;
