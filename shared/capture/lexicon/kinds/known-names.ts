import type { PartnerKind } from '../../../model/partner-kinds.ts';
import type { KindRow } from './row.ts';

/**
 * Who is known by a name that says nothing of what they are: the largest charities for health and age, and the chains of the high street, in Britain,
 * America, Australia, Germany, France and the Netherlands. Folded.
 */
const NAMES: { [kind in PartnerKind]?: string } = {
  charity: `versus arthritis|marie curie|samaritans|ms society|multiple sclerosis (?:society|trust|australia)|national ms society|stroke association|royal british legion|british legion|rnib|rnid|scope|shelter
  nspcc|save the children|sue ryder|dementia (?:uk|australia|friends)|epilepsy (?:action|society|foundation)|asthma (?:and|uk|lung)(?: lung uk)?|british lung foundation|kidney (?:care uk|research uk|health australia)
  heart research|cancer council|beyond ?blue|lifeline|headspace|black dog institute|american (?:heart|diabetes|lung|stroke) association|american (?:cancer|red) (?:society|cross)|alzheimers? association|easter ?seals
  united way|march of dimes|maggies(?: centres?)?|maggie s(?: centres?)?|teenage cancer trust|prostate cancer uk|breast cancer now|bowel cancer uk|cruse(?: bereavement support)?|relate|silver ?line|the silver line|re engage|independent age
  royal voluntary service|carers (?:uk|first)|motor neurone disease association|mnd (?:association|australia)|spinal injuries association|headway|changing faces|guide dogs|blind veterans(?: uk)?|help for heroes|combat stress|ssafa
  deutsche rheuma ?liga|rheuma ?liga|caritas(?:verband)?|diakonie|malteser|johanniter|arbeiterwohlfahrt|lebenshilfe|zonnebloem|de zonnebloem|reuma ?nederland|ligue contre le cancer|vision australia|the smith family|st vincent de paul(?: society)?|[a-z]{4,} (?:mind|samaritans)|mind in [a-z]+|carers [a-z]{4,}`,
  pharmacist: `boots(?: uk| the chemists?)?|lloyds ?pharmacy|rowlands|superdrug|cvs|walgreens|rite aid|chemist warehouse|priceline|shoppers drug mart|rexall`,
  optometrist: `specsavers|vision express|optical express|opsm|lenscrafters|pearle(?: vision)?|fielmann|apollo optik|scrivens|visionworks|america s best|alain afflelou|hans anders|louis nielsen|optic 2000`,
  audiologist: `amplifon|miracle ear|beltone|audika|geers|kind horgerate`,
  dentist: `my ?dentist|aspen dental|bupa dental(?: care)?`,
  gym: `pure ?gym|jd gyms|david lloyd(?: clubs?)?|virgin active|everyone active|orange ?theory|f45(?: training)?|basic fit|equinox`,
  'shoe-shop': `clarks|hotter|pavers|ecco|start ?rite|schuh|skechers|deichmann|birkenstock`,
  'sport-shop': `up and running|decathlon|jd sports|intersport|sweatshop|rebel sport|go outdoors|cotswold outdoor|road runner sports|dick s sporting goods|run ?4 ?it`,
  'health-food-shop': `holland and barrett|planet organic|grape tree|revital|vitamin shoppe`,
  'care-home': `barchester|hc one|brookdale`,
};

/** The name alone, or with a town: "Boots, Otley", "Versus Arthritis", "Headway Leeds". */
export const knownNames = (): KindRow[] =>
  Object.entries(NAMES).map(([kind, names]) => ({
    kind: kind as PartnerKind,
    place: new RegExp(`^(?:the )?(?:${names.split(/\s*\n\s*/).join('|')})(?: [a-z]{3,}){0,2}$`),
  }));
