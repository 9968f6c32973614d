import { useState } from 'preact/hooks';
import { kindLabel, PARTNER_KIND_IDS, PARTNER_KINDS } from '../../shared/model/partner-kinds.ts';
import { TIERS } from '../../shared/model/partner.ts';
import { addressCaution, nameCaution } from '../../shared/rules/lookalike.ts';
import { textGuard } from '../../shared/rules/text-guard.ts';
import { AreaField } from '../ui/AreaField.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CardList } from './CardList.tsx';
import { CardOffers } from './CardOffers.tsx';
import type { CardErrors } from './card-fields.ts';
import type { Card } from './card.ts';

export type CardFieldsProps = {
  card: Card;
  errors: CardErrors;
  country: string | undefined;
  /** The name takes the focus when the card appears. */
  autoFocus?: boolean | undefined;
  onChange: (card: Card) => void;
};

type Line = 'name' | 'honorific' | 'credentials' | 'role' | 'organisation' | 'website' | 'address';

const RARE: readonly [Line, string][] = [
  ['honorific', 'Title'],
  ['credentials', 'Credentials'],
  ['role', 'Role'],
  ['website', 'Web site'],
  ['address', 'Address'],
];
const TIER_HINTS = { core: 'Core: one of the few', growing: 'Growing', occasional: 'Occasional' } as const;

/** One person or organisation: every field editable, each with where it was read. Rare fields show when they hold something. */
export function CardFields({ card, errors, country, autoFocus, onChange }: CardFieldsProps) {
  const [all, setAll] = useState(false);
  const set = (field: Line, value: string) => onChange({ ...card, [field]: value, from: without(card, field) });
  const line = (field: Line, label: string, maxLength = 200) => (
    <div key={field}>
      <TextField
        label={label}
        value={card[field]}
        autoFocus={autoFocus && field === 'name'}
        maxLength={maxLength}
        onInput={value => set(field, value)}
        provenance={card.from[field]}
        caution={field === 'website' ? addressCaution(card[field]) : nameCaution(card[field])}
        error={errors[field]}
      />
      <CardOffers card={card} field={field} onChange={onChange} />
    </div>
  );
  const shown = RARE.filter(([field]) => all || card[field] !== '' || card.offers.some(offer => offer.field === field));
  const has = (field: Line) => shown.some(([one]) => one === field);
  const several = (...fields: Line[]) => shown.filter(([field]) => fields.includes(field));
  const guarded = textGuard(card.notes);
  return (
    <div class="card-fields">
      <div class={has('honorific') ? 'card-row card-row-name' : 'card-row'}>
        {several('honorific').map(([field, label]) => line(field, label, 40))}
        {line('name', 'Name')}
      </div>
      {several('credentials', 'role').map(([field, label]) => line(field, label))}
      <div class="card-row card-row-half">
        {line('organisation', 'Organisation')}
        <div>
          <SelectField
            label="Kind"
            value={card.partnerKind}
            choices={kindChoices(card.partnerKind)}
            onChoose={partnerKind => onChange({ ...card, partnerKind, from: without(card, 'kind') })}
            provenance={card.from['kind']}
          />
          <CardOffers card={card} field="kind" onChange={onChange} />
        </div>
      </div>
      <CardList card={card} errors={errors} country={country} onChange={onChange} />
      {several('website', 'address').map(([field, label]) => line(field, label, field === 'website' ? 2000 : 500))}
      <SelectField
        label="Tier"
        value={card.tier}
        choices={TIERS.map(tier => ({ value: tier, label: TIER_HINTS[tier] }))}
        onChoose={tier => onChange({ ...card, tier })}
      />
      {(all || card.notes !== '') && (
        <AreaField label="Notes" value={card.notes} maxLength={5000} onInput={notes => onChange({ ...card, notes })} />
      )}
      {guarded && (
        <Notice tone="warm" urgent>
          {guarded}
        </Notice>
      )}
      {!all && (
        <div>
          <Button kind="quiet" size="small" icon="plus" onClick={() => setAll(true)}>
            More fields
          </Button>
        </div>
      )}
    </div>
  );
}

/** A field that a person wrote is theirs: it was not read any more. */
function without(card: Card, field: string): Card['from'] {
  const from = { ...card.from };
  delete from[field];
  return from;
}

function kindChoices(now: string) {
  const labelled = (clinical: boolean) =>
    PARTNER_KIND_IDS.filter(id => PARTNER_KINDS[id][1] === clinical).map(id => ({ value: id, label: kindLabel(id) }));
  const own = now !== '' && !Object.hasOwn(PARTNER_KINDS, now) ? [{ value: now, label: now }] : [];
  return [
    { value: '', label: 'Not said' },
    ...own,
    { label: 'Clinical', choices: labelled(true) },
    { label: 'Around the practice', choices: labelled(false) },
  ];
}
