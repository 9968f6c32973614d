import { useState } from 'preact/hooks';
import { ROLES, type Role } from '../../shared/model/practice.ts';
import type { InviteAnswer } from '../../shared/protocol/team.ts';
import { Button } from '../ui/Button.tsx';
import { fullDayText, timeText, type Locale } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { Connection } from '../store/meta.ts';
import { dayAt } from '../store/today.ts';
import { serverClient } from '../sync/server-client.ts';
import { ROLE_LABELS, ROLE_WORDS } from './role-words.ts';

/** Makes an invite code for one more browser; the code is shown once, large. */
export function Invites({ connection, locale }: { connection: Connection; locale: Locale }) {
  const [role, setRole] = useState<Role>('front-desk');
  const [invite, setInvite] = useState<InviteAnswer>();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState(false);
  const make = async () => {
    setBusy(true);
    setTrouble(undefined);
    const answer = await serverClient(connection.url, connection.token).invite(role);
    setBusy(false);
    setCopied(false);
    if (answer.ok) setInvite(answer.value);
    else setTrouble(answer.message);
  };
  return (
    <section class="card side-card" aria-labelledby="invite-title">
      <h2 id="invite-title">Invite a colleague or another browser</h2>
      <form
        class="invite-form"
        onSubmit={event => {
          event.preventDefault();
          void make();
        }}
      >
        <SelectField
          label="Role"
          value={role}
          hint={ROLE_WORDS[role]}
          choices={ROLES.map(value => ({ value, label: ROLE_LABELS[value] }))}
          onChoose={setRole}
        />
        <Button kind="primary" type="submit" busy={busy}>
          Make an invite code
        </Button>
      </form>
      {trouble && (
        <Notice tone="danger" urgent>
          {trouble}
        </Notice>
      )}
      {invite && (
        <div class="invite" role="status">
          <output class="invite-code" aria-label="Invite code">
            {invite.code}
          </output>
          <Button
            icon={copied ? 'check' : 'note'}
            onClick={() => void navigator.clipboard.writeText(invite.code).then(() => setCopied(true))}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
          <p class="small soft">
            Works once, until {expiryText(invite.expiresAt, locale)}. In the other browser choose “Join my practice”
            with the address <b class="invite-address">{connection.url}</b>.
          </p>
        </div>
      )}
    </section>
  );
}

function expiryText(iso: string, locale: Locale): string {
  const moment = Date.parse(iso);
  return `${fullDayText(dayAt(moment, locale.timeZone), locale)}, ${timeText(moment, locale)}`;
}
