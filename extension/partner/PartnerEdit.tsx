import type { Member, Partner } from '../../shared/model/kinds.ts';
import { act, useDesk } from '../ui/desk.ts';
import { editRecord } from './partner-commands.ts';
import { PartnerForm } from './PartnerForm.tsx';

export type PartnerEditProps = { partner: Partner; members: readonly Member[]; onClose: () => void };

/** Edits a partner in place. */
export function PartnerEdit({ partner, members, onClose }: PartnerEditProps) {
  const desk = useDesk();
  const record = { kind: 'partner', id: partner.id };
  return (
    <section class="card form-card" aria-label="Edit partner">
      <PartnerForm
        partner={partner}
        members={members}
        country={desk.practice.country}
        save="Save"
        onCancel={onClose}
        onSave={async changed => {
          if (await act(desk, 'Saved', () => editRecord(desk.db, record, changed, desk.source))) onClose();
        }}
      />
    </section>
  );
}
