import type { Phone } from '../model/partner.ts';
import type { PartnerKind } from '../model/partner-kinds.ts';
import type { ITEM_SOURCES } from './facts.ts';

/** Where a field was read; `words`: several of the page or message together make it likely. */
export type EvidenceFrom =
  | (typeof ITEM_SOURCES)[number]
  | 'selection'
  | 'link'
  | 'text'
  | 'heading'
  | 'title'
  | 'meta'
  | 'message'
  | 'signature'
  | 'words'
  | 'url';

/** Why a field has its value: the words of the page, where they stood, and how sure we are (0-1). */
export type Evidence = { text: string; from: EvidenceFrom; confidence: number };

/** A name taken apart, in the order one says it; null is "not found". */
export type PersonName = {
  name: string;
  honorific: string | null;
  /** Post-nominals as the page has them, parted by spaces: "MBBS MRCGP". */
  credentials: string | null;
  role: string | null;
};

/** A register entry; `body` is the register's short name (GMC, HCPC, NPI, AHPRA …). */
export type RegisterEntry = { body: string; number: string };

export type { Phone };

/** Details of one person or organisation. */
export type Details = {
  kind: PartnerKind | null;
  organisation: string | null;
  emails: string[];
  phones: Phone[];
  website: string | null;
  /** One line, parts parted by ", ". */
  address: string | null;
  registers: RegisterEntry[];
};

/** One of several people that a page names. */
export type PersonOnPage = PersonName & Details;

/** A field that was seen but is too uncertain to fill in; the person may take it. */
export type Offer = { field: string; value: string; evidence: Evidence };

/**
 * What the capture card opens with. `person` null: the card is the organisation's. `people` has entries only when the page names several
 * and nothing tells which. `evidence` is keyed by field: `name`, `role`, `organisation`, `kind`, `website`, `address`, `emails.0`,
 * `phones.1`, `registers.0`.
 */
export type ContactGuess = Details & {
  person: PersonName | null;
  sourceUrl: string;
  /** The page's title, for an empty card. */
  title: string;
  people: PersonOnPage[];
  evidence: { [field: string]: Evidence };
  offers: Offer[];
};

/** `country`: the practice's ISO 3166-1 alpha-2, used when the page does not tell its own. */
export type CaptureOptions = { country?: string | undefined };
