import type { Evidence } from '../contact.ts';
import { isOfficeNobodyMeans } from '../mentions/email.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import type { Reading } from '../page/reading.ts';
import { addEmail, addPhone, addRegister, type Card, emptyCard, mergeCards, type Seen } from './card.ts';
import type { ItemCard } from './item-people.ts';
import { hasOrganisationWord, tidyOrganisation } from './organisation.ts';
import { personKey, type PersonSpot } from './people.ts';

/** A person of the page: structured data and the place in the text that are about the same name, put together. */
export type Candidate = { card: Card; spot: PersonSpot | null; item: ItemCard | null };

export function candidatesOf(reading: Reading): Candidate[] {
  const left = [...reading.itemPeople];
  const found: Candidate[] = reading.spots.map(spot => {
    const key = personKey(spot.mention.name);
    const at = left.findIndex(({ card }) => personKey(card.name!.value) === key);
    const [item] = at >= 0 ? left.splice(at, 1) : [];
    const card = cardAt(reading, spot);
    return { spot, item: item ?? null, card: item ? mergeCards(item.card, card) : card };
  });
  for (const item of left) {
    const twin = found.find(each => personKey(each.card.name!.value) === personKey(item.card.name!.value));
    if (twin) twin.card = mergeCards(twin.card, item.card);
    else found.push({ spot: null, item, card: item.card });
  }
  return found;
}

/** What stands with a name: its role, details and organisation, from its part of the page. */
function cardAt(reading: Reading, spot: PersonSpot): Card {
  const { outline } = reading;
  const card = emptyCard();
  const line = outline.blocks[spot.block]!.text.split('\n')[spot.line] ?? '';
  const evidence: Evidence = {
    text: line.slice(0, 200),
    from: spot.heading ? 'heading' : 'text',
    confidence: Math.min(0.98, spot.score),
  };
  card.name = { value: spot.mention.name, evidence };
  card.honorific = spot.mention.honorific;
  card.credentials = spot.credentials;
  if (spot.role) card.role = { value: spot.role, evidence: { text: spot.role, from: 'text', confidence: 0.85 } };
  card.organisation = organisationNear(reading, spot);
  addMentions(reading, card, block => block >= spot.span[0] && block <= spot.span[1] && !outline.frame[block]);
  return card;
}

/** Puts the details of some blocks on a card; parts about others are left out. */
export function addMentions(reading: Reading, card: Card, inBlocks: (block: number) => boolean) {
  for (const mention of reading.mentions) {
    if (!inBlocks(mention.block) || reading.outline.noise[mention.block]) continue;
    if (mention.type === 'email') {
      if (!isOfficeNobodyMeans(mention.email)) addEmail(card, mention.email, mention.evidence);
    } else if (mention.type === 'phone') addPhone(card, mention.phone, mention.evidence);
    else if (mention.type === 'register') addRegister(card, mention.register, mention.evidence);
    else card.address ??= { value: mention.address, evidence: mention.evidence };
  }
}

const AT_LABEL =
  /^(?:practice|clinic|organisation|organization|works? at|practi[cs]es? at|practising at|employer|hospital|affiliation|company|surgery|praxis|klinik|cabinet|lieu de consultation|clínica|centro|praktijk|所属|勤務先)\s*[:：–-]\s*(.{3,90})$/i;

/** The organisation named in the lines with the person: "Physiotherapist at Riverside Clinic", "Practice: …", a line of its own. */
function organisationNear(reading: Reading, spot: PersonSpot): Seen<string> | null {
  const { blocks, noise, frame } = reading.outline;
  const seen = (name: string, text: string): Seen<string> => ({
    value: tidyOrganisation(name),
    evidence: { text: text.slice(0, 200), from: 'text', confidence: 0.75 },
  });
  const at = /(?:\bat|\bbei|\bchez|\b@|,)\s+((?:the )?\p{Lu}[^,|•\n]{3,70})$/u.exec(spot.mention.rest)?.[1];
  if (at && hasOrganisationWord(at) && !isRole(at)) return seen(at, spot.mention.rest);
  for (let block = spot.block; block <= Math.min(spot.span[1], spot.block + 14); block++) {
    if (noise[block] || frame[block] || blocks[block]!.alt) continue;
    const lines = blocks[block]!.text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (block === spot.block && index <= spot.line) continue;
      const labelled = AT_LABEL.exec(line)?.[1];
      if (labelled && !nameIn(labelled)) return seen(labelled, line);
      const own =
        line.length < 70 &&
        /^\p{Lu}/u.test(line) &&
        hasOrganisationWord(line) &&
        !/[.!?:]$|\d{3}|@|[,;].*[,;]/.test(line);
      if (
        own &&
        !isRole(line) &&
        (nameIn(line)?.score ?? 0) < 0.5 &&
        !/^(?:about|our|book|contact|find|visit|the team|services?|specialt|conditions?|areas?|health|physio\w*$|view|registered|member|special|qualif|education|university|college|school of|bachelor|master)/i.test(
          line,
        ) &&
        block - spot.block <= 8
      )
        return seen(line.split(/,\s/)[0]!, line);
    }
  }
  return null;
}
