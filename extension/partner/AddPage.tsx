import { commit } from '../store/commit.ts';
import { partnerEntry } from '../store/new-entries.ts';
import { act, useDesk } from '../ui/desk.ts';
import { PartnerForm } from './PartnerForm.tsx';
import './partner.css';

/** Adds a partner by hand. */
export function AddPage() {
  const desk = useDesk();
  const { db, source, today, practice } = desk;
  return (
    <div class="page page-narrow">
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Add a partner</h1>
          <p class="soft">Only a name is needed. On a web page, right-clicking a name is quicker still.</p>
        </div>
      </header>
      <div class="card form-card">
        <PartnerForm
          partner={{ tier: 'growing', state: 'active' }}
          members={[]}
          country={practice.country}
          save="Add partner"
          onCancel={() => history.back()}
          onSave={async changed => {
            const entry = partnerEntry({ tier: 'growing', state: 'active' }, today, source);
            const whole = { ...entry, fields: { ...entry.fields, ...changed } };
            const name = String(changed['name'] ?? changed['organisation'] ?? 'Partner');
            if (await act(desk, `${name} added`, () => commit(db, [whole], source))) {
              location.hash = `#/partner/${entry.recordId}`;
            }
          }}
        />
      </div>
    </div>
  );
}
