import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Member, Partner } from '../../shared/model/kinds.ts';
import { PARTNER_KIND_IDS, PARTNER_KINDS } from '../../shared/model/partner-kinds.ts';
import { FLOWS, STATES, TIERS } from '../../shared/model/partner.ts';
import type { Fields } from '../../shared/model/record.ts';
import { AreaField } from '../ui/AreaField.tsx';
import { Button } from '../ui/Button.tsx';
import { FLOW_LABELS, STATE_LABELS, TIER_LABELS } from '../ui/partner-words.ts';
import { toFirstWrong } from '../ui/first-wrong.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { changedFields, errorsOf, textOf, type FormErrors, type PartnerText } from './partner-form.ts';
import './partner.css';

export type PartnerFormProps = {
  partner: Partial<Partner>;
  members: readonly Member[];
  country: string | undefined;
  /** What the saving button says. */
  save: string;
  onSave: (changed: Fields) => void;
  onCancel: () => void;
};

const KIND_CHOICES = [
  { value: '', label: 'Not said' },
  { label: 'Clinical', choices: kinds(true) },
  { label: 'Other', choices: kinds(false) },
];

/** Every field of a partner, the everyday ones first. */
export function PartnerForm({ partner, members, country, save, onSave, onCancel }: PartnerFormProps) {
  const [text, setText] = useState(() => textOf(partner));
  const [errors, setErrors] = useState<FormErrors>({});
  const bind = (field: keyof PartnerText) => ({
    value: text[field],
    error: errors[field],
    onInput: (value: string) => setText({ ...text, [field]: value }),
  });
  const pick = (field: keyof PartnerText) => ({
    value: text[field],
    onChoose: (value: string) => setText({ ...text, [field]: value }),
  });
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = errorsOf(text);
    setErrors(found);
    if (Object.keys(found).length === 0) void changedFields(partner, text, country).then(onSave);
    else toFirstWrong(event.currentTarget);
  };
  const ownKind = text.partnerKind && !PARTNER_KIND_IDS.some(id => id === text.partnerKind);
  return (
    <form class="partner-form" onSubmit={submit} noValidate>
      <div class="form-grid">
        <TextField label="Name" autoFocus maxLength={200} {...bind('name')} />
        <TextField label="Organisation" maxLength={200} {...bind('organisation')} />
        <SelectField
          label="Kind"
          choices={ownKind ? [...KIND_CHOICES, { value: text.partnerKind, label: text.partnerKind }] : KIND_CHOICES}
          {...pick('partnerKind')}
        />
        <TextField label="Role" maxLength={200} {...bind('role')} />
        <TextField label="Title" maxLength={40} placeholder="Dr" {...bind('honorific')} />
        <TextField label="Credentials" maxLength={200} {...bind('credentials')} />
      </div>
      <div class="form-grid">
        <AreaField label="Phone" hint="One a line; “ext 12”, “mobile”, “fax” are understood." {...bind('phones')} />
        <AreaField label="E-mail" hint="One a line." {...bind('emails')} />
        <AreaField label="Web pages" {...bind('websites')} />
        <AreaField label="Address" maxLength={500} {...bind('address')} />
      </div>
      <fieldset class="form-grid">
        <legend>In the network</legend>
        <SelectField label="Tier" choices={choices(TIERS, TIER_LABELS)} {...pick('tier')} />
        <SelectField label="State" choices={choices(STATES, STATE_LABELS)} {...pick('state')} />
        <SelectField label="Referrals as agreed" choices={choices(FLOWS, FLOW_LABELS)} {...pick('flow')} />
        {members.length > 0 ? (
          <SelectField
            label="Looked after by"
            choices={[{ value: '', label: 'Nobody in particular' }, ...members.map(memberChoice)]}
            {...pick('owner')}
          />
        ) : (
          <TextField label="Looked after by" maxLength={120} {...bind('owner')} />
        )}
        {(text.state === 'paused' || text.state === 'ended') && (
          <TextField label="Why" maxLength={500} {...bind('stateReason')} />
        )}
      </fieldset>
      <details class="form-more" open={hasMore(text)}>
        <summary>More about them</summary>
        <div class="form-grid">
          <AreaField label="Their ideal clients" maxLength={2000} {...bind('idealClients')} />
          <AreaField label="Our patients who fit them" maxLength={2000} {...bind('fits')} />
          <TextField label="Preferred channel" maxLength={80} {...bind('channel')} />
          <TextField label="Best time" maxLength={200} {...bind('bestTime')} />
          <AreaField label="Register entries" hint="One a line, such as HCPC CH12345." {...bind('registers')} />
          <AreaField label="Notes" hint="Nothing about patients." maxLength={20000} {...bind('notes')} />
        </div>
      </details>
      <div class="form-foot">
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          {save}
        </Button>
      </div>
    </form>
  );
}

function kinds(clinical: boolean) {
  return PARTNER_KIND_IDS.filter(id => PARTNER_KINDS[id][1] === clinical).map(id => ({
    value: id as string,
    label: PARTNER_KINDS[id][0],
  }));
}

function choices<T extends string>(ids: readonly T[], labels: { [id in T]: string }) {
  return [{ value: '', label: 'Not said' }, ...ids.map(id => ({ value: id as string, label: labels[id] }))];
}

function memberChoice({ id, name = '' }: Member) {
  return { value: id, label: name };
}

function hasMore({ idealClients, fits, channel, bestTime, registers, notes }: PartnerText): boolean {
  return [idealClients, fits, channel, bestTime, registers, notes].some(Boolean);
}
