import type { Referral } from '../../shared/model/kinds.ts';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { STATUS_LABELS } from '../ui/partner-words.ts';
import type { ReferralStatus } from '../../shared/model/referral.ts';
import { nextSteps, STEP_VERBS, takeStep } from './steps.ts';

/** The next status of a referral as one click, dated today; the less likely ones in a menu. */
export function ReferralSteps({ referral }: { referral: Referral }) {
  const desk = useDesk();
  const { next, others } = nextSteps(referral.status);
  const step = (status: ReferralStatus) =>
    void act(desk, `Referral: ${STATUS_LABELS[status].toLowerCase()} today`, () =>
      takeStep(desk.db, referral, status, desk.today, desk.source),
    );
  return (
    <>
      {next && (
        <Button
          size="small"
          icon="check"
          title={`Mark as ${STATUS_LABELS[next].toLowerCase()} today`}
          onClick={() => step(next)}
        >
          {STEP_VERBS[next]}
        </Button>
      )}
      <Menu kind="quiet" size="small" icon="down" label="Other status">
        {close =>
          others.map(status => (
            <MenuItem
              key={status}
              onClick={() => {
                close();
                step(status);
              }}
            >
              {STATUS_LABELS[status]}
            </MenuItem>
          ))
        }
      </Menu>
    </>
  );
}
