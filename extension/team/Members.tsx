import type { Member } from '../../shared/model/kinds.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { ROLE_LABELS } from './role-words.ts';

/** Who is in the practice, for those who may not see its browsers. */
export function Members({ members }: { members: readonly Member[] }) {
  return (
    <section class="card side-card" aria-labelledby="members-title">
      <h2 id="members-title">People</h2>
      <ul role="list" class="devices">
        {members.map(({ id, name = '', role }) => (
          <li key={id} class="device">
            <Avatar name={name} size="small" />
            <span class="device-words">
              <b>{name}</b>
              {role && <span class="small soft">{ROLE_LABELS[role]}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p class="small soft">An owner invites and disconnects.</p>
    </section>
  );
}
