import { useMemo, useState } from 'preact/hooks';
import { GonePartner } from './partner/GonePartner.tsx';
import { LogPanel } from './partner/LogPanel.tsx';
import { partnerView, type PartnerView } from './partner/partner-queries.ts';
import { editRecord } from './partner/partner-commands.ts';
import { PartnerActions } from './partner/PartnerActions.tsx';
import { PartnerDetails } from './partner/PartnerDetails.tsx';
import { PartnerEdit } from './partner/PartnerEdit.tsx';
import { PartnerHead } from './partner/PartnerHead.tsx';
import { ReciprocityCard } from './partner/ReciprocityCard.tsx';
import { Timeline } from './partner/Timeline.tsx';
import type { TimelineItem } from './partner/timeline-queries.ts';
import { ReferralForm } from './referral/ReferralForm.tsx';
import { ReferralSteps } from './referral/ReferralSteps.tsx';
import { PartnerReminders } from './reminder/PartnerReminders.tsx';
import { TouchpointForm } from './touchpoint/TouchpointForm.tsx';
import { networkRows } from './network/network-queries.ts';
import type { Fields } from '../shared/model/record.ts';
import { Button } from './ui/Button.tsx';
import { act, useDesk } from './ui/desk.ts';
import { localeOf } from './ui/format.ts';
import { LinkButton } from './ui/LinkButton.tsx';
import { useLive } from './ui/live.ts';
import type { What } from './ui/log-draft.ts';
import { partnerFinder } from './ui/partner-finder.ts';
import { Pending } from './ui/Pending.tsx';

/** One partner: who, how it stands, what is due, what happened. */
export function PartnerScreen({ id, gifts }: { id: string; gifts: boolean }) {
  const { db, today } = useDesk();
  const view = useLive(() => partnerView(db, id, today), [id, today]);
  return (
    <div class="page">
      <p class="crumb">
        <LinkButton href={gifts ? `#/partner/${id}` : '#/network'} kind="quiet" size="small" icon="back">
          {gifts ? 'Partner' : 'Network'}
        </LinkButton>
      </p>
      <Pending live={view} what="this partner">
        {value => ('gone' in value ? <GonePartner id={id} gone={value} /> : <Partner view={value} gifts={gifts} />)}
      </Pending>
    </div>
  );
}

function Partner({ view, gifts }: { view: PartnerView; gifts: boolean }) {
  const { practice } = useDesk();
  const { partner, members, months, reciprocity } = view;
  const [mode, setMode] = useState<'edit' | What>();
  const locale = localeOf(practice);
  const named = { id: partner.id, name: partner.name ?? partner.organisation ?? 'this partner' };
  const close = () => setMode(undefined);
  return (
    <>
      <PartnerHead
        partner={partner}
        members={members}
        country={practice.country}
        actions={
          <>
            <Button kind="primary" icon="plus" keys="l" onClick={() => setMode('received')}>
              Log
            </Button>
            <PartnerActions partner={named} onEdit={() => setMode('edit')} />
          </>
        }
      />
      {mode === 'edit' && <PartnerEdit partner={partner} members={members} onClose={close} />}
      {mode && mode !== 'edit' && <LogPanel key={mode} partner={named} what={mode} onClose={close} />}
      <div class="two-columns">
        <div class="stack">
          <Timeline
            partner={partner.id}
            gifts={gifts}
            steps={item => item.kind === 'referral' && <ReferralSteps referral={item.referral} />}
            edit={(item, done) => <EditEntry item={item} onClose={done} />}
            firstStep={!gifts && <Button onClick={() => setMode('call')}>Log a call</Button>}
          />
        </div>
        <aside class="stack" aria-label="About this partner">
          {!gifts && <ReciprocityCard reciprocity={reciprocity} months={months} flow={partner.flow} locale={locale} />}
          {!gifts && <PartnerReminders partner={partner.id} members={members} />}
          <PartnerDetails partner={partner} locale={locale} />
        </aside>
      </div>
    </>
  );
}

function EditEntry({ item, onClose }: { item: TimelineItem; onClose: () => void }) {
  const desk = useDesk();
  const { db, source, today } = desk;
  const rows = useLive(() => networkRows(db));
  const network = rows.type === 'ready' ? rows.value : [];
  const find = useMemo(() => partnerFinder(network), [network]);
  const names = new Map(network.map(row => [row.id, row.name || row.organisation]));
  const save = async (changed: Fields) => {
    const record = { kind: item.kind, id: item.id };
    if (await act(desk, 'Saved', () => editRecord(db, record, changed, source))) onClose();
  };
  if (item.kind === 'referral') {
    return (
      <ReferralForm referral={item.referral} today={today} onSave={changed => void save(changed)} onCancel={onClose} />
    );
  }
  return (
    <TouchpointForm
      touchpoint={item.touchpoint}
      find={find}
      nameOf={id => names.get(id) ?? 'somebody'}
      onSave={changed => void save(changed)}
      onCancel={onClose}
    />
  );
}
