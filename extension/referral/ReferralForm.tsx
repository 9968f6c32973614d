import { useState } from 'preact/hooks';
import type { Day } from '../../shared/model/ids.ts';
import type { Referral } from '../../shared/model/kinds.ts';
import { CONSENTS, HANDOVERS, REFERRAL_STATUS_IDS, ROUTES } from '../../shared/model/referral.ts';
import type { Fields } from '../../shared/model/record.ts';
import { textGuard } from '../../shared/rules/text-guard.ts';
import { AreaField } from '../ui/AreaField.tsx';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { STATUS_LABELS } from '../ui/partner-words.ts';
import { CONSENT_LABELS, REPORT_BY_LABELS, ROUTE_LABELS } from '../ui/referral-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { changedFields, textOf, type ReferralText } from './referral-form.ts';

export type ReferralFormProps = {
  referral: Referral;
  today: Day;
  onSave: (changed: Fields) => void;
  onCancel: () => void;
};

const NOT_SAID = { value: '', label: 'Not said' };
const DIRECTIONS = [
  { value: 'received', label: 'Received from them' },
  { value: 'sent', label: 'Sent to them' },
];
const STATUSES = REFERRAL_STATUS_IDS.map(id => ({ value: id as string, label: STATUS_LABELS[id] }));
const HANDOVER = [NOT_SAID, ...HANDOVERS.map((label, i) => ({ value: String(i), label }))];
const ROUTE = [NOT_SAID, ...ROUTES.map(id => ({ value: id as string, label: ROUTE_LABELS[id] }))];
const CONSENT = [NOT_SAID, ...CONSENTS.map(id => ({ value: id as string, label: CONSENT_LABELS[id] }))];
const URGENCY = [NOT_SAID, { value: 'routine', label: 'Routine' }, { value: 'urgent', label: 'Urgent' }];
const REPORT_BY = [NOT_SAID, ...Object.entries(REPORT_BY_LABELS).map(([value, label]) => ({ value, label }))];

/** Every field of a referral. */
export function ReferralForm({ referral, today, onSave, onCancel }: ReferralFormProps) {
  const [text, setText] = useState(() => textOf(referral));
  const set = (field: keyof ReferralText) => (value: string) => setText({ ...text, [field]: value });
  const typed = (field: keyof ReferralText) => ({ value: text[field], onInput: set(field) });
  const picked = (field: keyof ReferralText) => ({ value: text[field], onChoose: set(field) });
  return (
    <form
      class="entry-form"
      aria-label="Edit referral"
      onSubmit={event => {
        event.preventDefault();
        onSave(changedFields(referral, text, today));
      }}
    >
      <div class="form-grid">
        <SelectField label="Direction" choices={DIRECTIONS} {...picked('direction')} />
        <DayField label="Day" required {...typed('on')} />
        <TextField label="Patient tag" maxLength={80} hint={textGuard(text.patient)} {...typed('patient')} />
        <TextField label="Service" maxLength={80} {...typed('service')} />
        <SelectField label="Status" choices={STATUSES} {...picked('status')} />
        <SelectField label="Urgency" choices={URGENCY} {...picked('urgency')} />
        <SelectField label="Handover" choices={HANDOVER} {...picked('handover')} />
        <SelectField label="Route" choices={ROUTE} {...picked('route')} />
        <SelectField label="Consent to the report" choices={CONSENT} {...picked('consentReport')} />
        <SelectField label="Consent to a thank-you" choices={CONSENT} {...picked('consentThanks')} />
        <DayField label="Report promised for" {...typed('reportDue')} />
        <DayField label="Reported on" {...typed('reportedOn')} />
        <SelectField label="Report by" choices={REPORT_BY} {...picked('reportBy')} />
        <DayField label="Thanked on" {...typed('thankedOn')} />
      </div>
      <TextField label="Outcome" maxLength={500} hint={textGuard(text.outcome)} {...typed('outcome')} />
      <AreaField label="Notes" hint={textGuard(text.notes)} maxLength={20000} {...typed('notes')} />
      <div class="form-foot">
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  );
}
