function hosts(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** Domains at which anybody has an address: no organisation, no website. */
const MAIL =
  hosts(`gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.com live.co.uk live.com.au live.nl msn.com yahoo.com yahoo.co.uk yahoo.com.au yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.co.jp ymail.com rocketmail.com
  icloud.com me.com mac.com aol.com aol.co.uk protonmail.com proton.me pm.me fastmail.com fastmail.fm zoho.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de mail.de posteo.de mailbox.org arcor.de 1und1.de online.de vodafone.de kabelmail.de
  btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com virgin.net ntlworld.com blueyonder.co.uk tiscali.co.uk plusnet.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it tin.it alice.it tiscali.it pec.it legalmail.it arubapec.it
  bigpond.com bigpond.net.au optusnet.com.au optusnet.com iinet.net.au tpg.com.au internode.on.net westnet.com.au dodo.com.au comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com xtra.co.nz rogers.com shaw.ca sympatico.ca telus.net
  kpnmail.nl ziggo.nl planet.nl hetnet.nl xs4all.nl home.nl casema.nl upcmail.nl telenet.be skynet.be proximus.be bluewin.ch hispeed.ch telia.com spray.se bredband.net online.no telfort.nl tele2.se comhem.se mail.dk jubii.dk ofir.dk tdcadsl.dk wp.pl o2.pl onet.pl interia.pl op.pl poczta.fm
  telefonica.net terra.es ono.com ya.com mail.ru yandex.ru yandex.com rambler.ru bk.ru list.ru qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com ocn.ne.jp biglobe.ne.jp rediffmail.com tutanota.com tuta.io hey.com mail.com email.com inbox.com eircom.net
  nhs.net wales.nhs.uk doctors.org.uk doctors.net.uk health.gov.au hushmail.com hushmail.me
  telia.se swipnet.se glocalnet.net telenor.no frisurf.no broadpark.no lyse.net c2i.net getmail.no stofanet.dk webspeed.dk sol.dk elisanet.fi kolumbus.fi luukku.com saunalahti.fi welho.com
  dnainternet.net telefonica.es wanadoo.es movistar.es euskaltel.net telecable.es hotmail.be scarlet.be brutele.be voo.be pandora.be numericable.fr club-internet.fr aliceadsl.fr cegetel.net
  noos.fr gmx.fr tim.it fastwebnet.it inwind.it iol.it email.it unitybox.de ewetel.net osnanet.de netcologne.de o2online.de versanet.de chello.at aon.at a1.net utanet.at liwest.at inode.at
  sunrise.ch gmx.li swissonline.ch bluemail.ch quickline.ch tlen.pl gazeta.pl vp.pl onet.eu poczta.onet.pl seznam.cz email.cz centrum.cz volny.cz atlas.cz post.cz azet.sk centrum.sk zoznam.sk
  freemail.hu citromail.hu t-online.hu upcmail.hu abv.bg mail.bg sapo.pt netcabo.pt clix.pt mail.telepac.pt iol.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com bell.net
  videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net slingshot.co.nz ihug.co.nz clear.net.nz paradise.net.nz iol.ie indigo.ie vodafone.ie mweb.co.za telkomsa.net vodamail.co.za absamail.co.za
  iafrica.com windstream.net frontier.com centurylink.net centurytel.net q.com netzero.net mindspring.com roadrunner.com rr.com twc.com optonline.net optimum.net suddenlink.net embarqmail.com
  hughes.net peoplepc.com ptd.net rcn.com wowway.com mediacombb.net prodigy.net pacbell.net swbell.net ameritech.net snet.net flash.net adelphia.net cableone.net tds.net bresnan.net tuta.com
  duck.com inbox.lv mail.ee hot.ee walla.co.il netvision.net.il otenet.gr forthnet.gr hol.gr cytanet.com.cy mynet.com`);

const SOCIAL =
  hosts(`facebook.com fb.com fb.me m.me instagram.com twitter.com x.com t.co linkedin.com lnkd.in youtube.com youtu.be tiktok.com pinterest.com pinterest.co.uk snapchat.com threads.net bsky.app mastodon.social xing.com vimeo.com flickr.com reddit.com tumblr.com
  whatsapp.com wa.me telegram.me t.me weibo.com line.me lin.ee strava.com nextdoor.com nextdoor.co.uk github.com medium.com orcid.org researchgate.net academia.edu linktr.ee ameblo.jp note.com vk.com ok.ru soundcloud.com spotify.com messenger.com threads.com skype.com discord.gg discord.com`);

/** Sites that list many: never the website of those they list. */
const DIRECTORIES =
  hosts(`nhs.uk bupa.co.uk finder.bupa.co.uk doctify.com topdoctors.co.uk topdoctors.com topdoctors.es iwantgreatcare.org whatclinic.com healthgrades.com zocdoc.com vitals.com webmd.com doctor.webmd.com ratemds.com sharecare.com wellness.com caredash.com usnews.com health.usnews.com npidb.org npino.com npiprofile.com hipaaspace.com npiregistry.cms.hhs.gov
  psychologytoday.com goodtherapy.org therapyden.com counselling-directory.org.uk bacp.co.uk yell.com yelp.com yelp.co.uk thomsonlocal.com freeindex.co.uk 192.com scoot.co.uk cylex-uk.co.uk hotfrog.co.uk hotfrog.com yellowpages.com yellowpages.com.au whitepages.com whitepages.com.au truelocal.com.au superpages.com manta.com bbb.org
  hotdoc.com.au healthengine.com.au healthshare.com.au whitecoat.com.au hcf.com.au ahpra.gov.au healthdirect.gov.au podiatry.org.au choose.physio physiotherapy.asn.au rcpod.org.uk csp.org.uk hcpc-uk.org gmc-uk.org gdc-uk.org pharmacyregulation.org cqc.org.uk osteopathy.org.uk gcc-uk.org phin.org.uk
  jameda.de doctolib.de doctolib.fr doctolib.it arzt-auskunft.de sanego.de docinsider.de weisse-liste.de gelbeseiten.de dasoertliche.de dastelefonbuch.de 11880.com golocal.de onmeda.de aerzte.de arztsuche.de pagesjaunes.fr annuaire-sante.ameli.fr ameli.fr maiia.com keldoc.com qare.fr 118712.fr mappy.com
  doctoralia.es doctoralia.com doctoralia.com.br doctoralia.com.mx paginasamarillas.es miodottore.it dottori.it paginegialle.it paginebianche.it idoctors.it medicitalia.it zorgkaartnederland.nl kiesbeter.nl telefoonboek.nl goudengids.nl goldenpages.ie goudengids.be doctena.com doctena.be onedoc.ch local.ch search.ch medicosearch.ch herold.at docfinder.at
  1177.se eniro.se hitta.se vardguiden.se gulesider.no 1881.no legelisten.no krak.dk degulesider.dk sundhed.dk znanylekarz.pl panoramafirm.pl kliniki.pl prodoctorov.ru docdoc.ru zoon.ru yandex.ru 2gis.ru caloo.jp epark.jp fdoc.jp byoinnavi.jp ekiten.jp medley.life hospita.jp itp.ne.jp
  practo.com justdial.com lybrate.com vezeeta.com altibbi.com tripadvisor.com tripadvisor.co.uk google.com maps.google.com goo.gl g.page maps.app.goo.gl bing.com apple.com maps.apple.com foursquare.com trustpilot.com trustpilot.co.uk feefo.com google.co.uk mapquest.com waze.com wikipedia.org eventbrite.com eventbrite.co.uk meetup.com
  companieshouse.gov.uk find-and-update.company-information.service.gov.uk endole.co.uk opencorporates.com charitycommission.gov.uk clubspark.lta.org.uk englandathletics.org parkrun.org.uk pitchero.com playhq.com revolutionise.com.au checkatrade.com trustatrader.com bark.com treatwell.co.uk fresha.com booksy.com mindbodyonline.com classpass.com clutch.co
  kipdf.com docslib.org docplayer.net docplayer.org docplayer.es docplayer.fr docplayer.nl docplayer.it docplayer.pl docstoc.com slideplayer.com slideserve.com docsity.com documents.pub scribd.com slideshare.net issuu.com yumpu.com pdfslide.net vdocuments.net vdocuments.mx studylib.net studylib.es calameo.com fliphtml5.com dokumen.tips silo.tips pdfcoffee.com edoc.pub slideplayer.com slideplayer.es coursehero.com documents.pub docest.com archive.org`);

/** Hosts of tools, builders and shops that pages link to. */
const TOOLS =
  hosts(`wordpress.org wordpress.com wix.com squarespace.com weebly.com godaddy.com shopify.com webflow.com webflow.io google.com googleapis.com gstatic.com cloudflare.com jotform.com typeform.com calendly.com cliniko.com nookal.com janeapp.com janeapp.co.uk simplepractice.com acuityscheduling.com phorest.com powerdiary.com
  adobe.com microsoft.com office.com mailchimp.com campaign-archive.com list-manage.com paypal.com stripe.com gocardless.com justgiving.com amazon.com amazon.co.uk surveymonkey.com apps.apple.com play.google.com zoom.us teams.microsoft.com aka.ms meet.google.com webex.com whereby.com recaptcha.net w3.org schema.org creativecommons.org gov.uk ico.org.uk europa.eu patientaccess.com accurx.com
  systmonline.tpp-uk.com patient.info medlineplus.gov cdc.gov who.int usa.gov hhs.gov bit.ly tinyurl.com sites.google.com docs.google.com drive.google.com dropbox.com wetransfer.com onetrust.com cookiebot.com cookieyes.com iubenda.com termly.io usercentrics.eu mysurgerywebsite.co.uk tc-clinic.com healthwatch.co.uk`);

const WEBMAIL = hosts(
  'mail.google.com outlook.office.com outlook.office365.com outlook.live.com mail.yahoo.com app.fastmail.com mail.proton.me mail.aol.com mail.zoho.com webmail.invalid',
);

/** The host of an address or URL, lower case, without `www.`; empty if there is none. */
export function hostOf(url: string): string {
  const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^\s/@?#]{0,200}@)?([^\s/:?#]{1,253})/i.exec(url)?.[1];
  return (
    host
      ?.toLowerCase()
      .replace(/^www\d?\./, '')
      .replace(/\.$/, '') ?? ''
  );
}

function listed(set: ReadonlySet<string>, host: string): boolean {
  for (let at: string | undefined = host; at; at = at.includes('.') ? at.slice(at.indexOf('.') + 1) : undefined)
    if (set.has(at)) return true;
  return false;
}

export function isMailProvider(host: string): boolean {
  return listed(MAIL, host);
}

/** Boxes that only professionals get, although the domain is a provider's: behind each stands a house. */
const PROFESSIONAL = new Set(
  'nhs.net doctors.org.uk doctors.net.uk health.gov.au pec.it legalmail.it arubapec.it'.split(' '),
);

export function isProfessionalMail(host: string): boolean {
  return PROFESSIONAL.has(host) || [...PROFESSIONAL].some(domain => host.endsWith(`.${domain}`));
}

export function isSocial(host: string): boolean {
  return listed(SOCIAL, host);
}

/** `nhs.uk` itself lists; a practice's own `x.nhs.uk` is its site. */
export function isDirectory(host: string): boolean {
  return /^(?:.+\.)?nhs\.uk$/.test(host)
    ? /^(?:(?:www|beta|111|find)\.)?nhs\.uk$/.test(host)
    : listed(DIRECTORIES, host);
}

export function isTool(host: string): boolean {
  // A newsletter's links go through its sender's machine.
  if (
    /^(?:e|em|e?mail|clicks?|links?|track(?:ing)?|newsletter)\.[^.]+\.|(?:^|\.)(?:list-manage\d?|campaign-archive\d?|mailchi|sendgrid|hubspotlinks|cmail\d+|createsend\d?)\./.test(
      host,
    )
  )
    return true;
  // A council's own site is one, and a department's of one of the United States; a ministry's is not.
  return isAuthority(host) && !isOfState(host)
    ? !/council|parish|town|village|borough|city|county|library|school|hospital/.test(host)
    : listed(TOOLS, host);
}

/** An authority's: its own pages are its site, but whoever links to it means a rule, a form or a register. */
export function isAuthority(host: string): boolean {
  return /\.gov(?:\.[a-z]{2})?$|^gov\./.test(host);
}

export function isWebmail(host: string): boolean {
  return WEBMAIL.has(host) || /^(?:web)?mail\d?\.|^owa\.|^roundcube\./.test(host);
}

/** Whether a host can be somebody's own website. */
export function canBeWebsite(host: string): boolean {
  if (!host.includes('.') || /^\d+(?:\.\d+){3}$/.test(host) || /\.(?:invalid|local|localhost|test)$/.test(host))
    return false;
  if (registeredDomain(host).split('.').length > 2 && HOSTING.has(registeredDomain(host).split('.').slice(1).join('.')))
    return true;
  return !isMailProvider(host) && !isSocial(host) && !isDirectory(host) && !isTool(host) && !isWebmail(host);
}

const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu|nhs|ltd|plc|me|sch|asn|id|or|ne|go|gob|nom)$/;

/** Domains under which everybody gets a site of their own; the reserved example domains stand for any. */
const HOSTING =
  hosts(`wordpress.com wixsite.com weebly.com squarespace.com webflow.io business.site github.io blogspot.com blogspot.co.uk jimdosite.com jimdofree.com jimdo.com webnode.com webnode.page godaddysites.com myshopify.com site123.me
  strikingly.com carrd.co webador.co.uk webador.com yolasite.com netlify.app vercel.app pages.dev web.app clubbuzz.co.uk hitssports.com pitchero.com teamapp.com cliniko.com janeapp.com janeapp.co.uk cymru.nhs.uk wales.nhs.uk example.com example.org example.net example.co.uk example.com.au`);

/** A department of a state: dshs.texas.gov, health.ny.gov. */
const OF_STATE =
  /\.(?:a[lkzr]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|alabama|alaska|arizona|arkansas|california|colorado|delaware|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|mass|michigan|montana|nebraska|nevada|newjersey|ohio|oklahoma|oregon|tennessee|texas|utah|vermont|virginia|wisconsin)\.gov$/;

function isOfState(host: string): boolean {
  return host.endsWith('.gov') && OF_STATE.test(host);
}

/** The part of a host that was registered: `shop.riverside.co.uk` -> `riverside.co.uk`. */
export function registeredDomain(host: string): string {
  const parts = host.split('.');
  for (const size of [2, 3])
    if (parts.length > size && (HOSTING.has(parts.slice(-size).join('.')) || parts.at(-size) === 'example'))
      return parts.slice(-size - 1).join('.');
  // Schools and state departments: name.council.sch.uk, name.k12.state.us, name.state.tx.us, name.state.edu.au.
  if (/\.sch\.uk$|\.(?:k12|state)\.[a-z]{2}\.us$|\.(?:nsw|vic|qld|sa|wa|tas|act|nt)\.(?:edu|gov)\.au$/.test(host))
    return parts.slice(-4).join('.');
  if (isOfState(host)) return parts.slice(-3).join('.');
  const take = parts.length > 2 && parts.at(-1)!.length === 2 && SECOND_LEVEL.test(parts.at(-2)!) ? 3 : 2;
  return parts.slice(-take).join('.');
}

/** Whether everybody gets a site there: its label may be whoever made the site. */
export function isHosted(host: string): boolean {
  return HOSTING.has(registeredDomain(host).split('.').slice(1).join('.'));
}

/** `riverside-physio` of `www.riverside-physio.co.uk`. */
export function hostLabel(host: string): string {
  return registeredDomain(host).split('.')[0] ?? '';
}
