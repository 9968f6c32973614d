import type { RefObject } from 'preact';
import { STATES, TIERS } from '../../shared/model/partner.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { STATE_LABELS, TIER_LABELS } from '../ui/partner-words.ts';
import { NO_FILTER, UNSET, type Filter } from './network-queries.ts';

export type NetworkFiltersProps = {
  filter: Filter;
  kinds: { value: string; label: string }[];
  onChange: (filter: Filter) => void;
  search: RefObject<HTMLInputElement | null>;
};

const TIER_CHOICES = [
  { value: '', label: 'Any tier' },
  ...TIERS.map(tier => ({ value: tier as string, label: TIER_LABELS[tier] })),
  { value: UNSET, label: 'No tier yet' },
];

const STATE_CHOICES = [
  { value: '', label: 'Any state' },
  {
    label: 'Now',
    choices: [
      { value: 'talk', label: 'Worth a conversation' },
      { value: 'quiet', label: 'Quiet' },
    ],
  },
  { label: 'State', choices: STATES.map(state => ({ value: state as string, label: STATE_LABELS[state] })) },
];

/** Narrows the network down by words, tier, kind and state. */
export function NetworkFilters({ filter, kinds, onChange, search }: NetworkFiltersProps) {
  const isOn = Object.values(filter).some(value => value !== '');
  return (
    <search class="filters">
      <TextField
        label="Find a partner"
        hideLabel
        placeholder="Find by name, organisation, e-mail, phone …"
        value={filter.query}
        onInput={query => onChange({ ...filter, query })}
        input={search}
      />
      <SelectField
        label="Tier"
        hideLabel
        value={filter.tier}
        choices={TIER_CHOICES}
        onChoose={tier => onChange({ ...filter, tier })}
      />
      <SelectField
        label="Kind"
        hideLabel
        value={filter.kind}
        choices={[{ value: '', label: 'Any kind' }, ...kinds]}
        onChoose={kind => onChange({ ...filter, kind })}
      />
      <SelectField
        label="State"
        hideLabel
        value={filter.state}
        choices={STATE_CHOICES}
        onChoose={state => onChange({ ...filter, state })}
      />
      {isOn && (
        <Button kind="quiet" size="small" icon="close" onClick={() => onChange(NO_FILTER)}>
          Clear
        </Button>
      )}
    </search>
  );
}
