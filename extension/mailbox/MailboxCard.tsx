import { useEffect, useState } from 'preact/hooks';
import { MAILBOXES, type Mailbox } from '../platform/mailboxes.ts';
import { report } from '../platform/report.ts';
import { allowedOf, askAccess, onAccessChange, withdrawAccess } from '../platform/site-access.ts';
import './MailboxCard.css';

/** In which mailboxes Kith may stand beside open messages. The browser's permission is the setting: it may change anywhere. */
export function MailboxCard() {
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const refresh = () => {
      allowedOf(MAILBOXES.flatMap(({ origins }) => origins))
        .then(setAllowed)
        .catch((error: unknown) => report(error, 'asking for permissions'));
    };
    refresh();
    return onAccessChange(refresh);
  }, []);
  return (
    <section class="card side-card" aria-labelledby="mailboxes-title">
      <h2 id="mailboxes-title">Mailboxes</h2>
      <p class="small">
        Switched on, Kith sees who sent the message you have open. The toolbar button then says whether you know them,
        when you were last in touch and what is due, and a chip on the message opens Kith beside it. For this browser
        only.
      </p>
      <ul role="list" class="mailboxes">
        {MAILBOXES.map(mailbox => (
          <MailboxRow
            key={mailbox.name}
            mailbox={mailbox}
            isOn={allowed && mailbox.origins.every(origin => allowed.includes(origin))}
          />
        ))}
      </ul>
      <p class="small soft">
        The chip tells the mailbox nothing of your network. The text of a message is not read, and nothing is saved
        until you save it. In any other webmail, right-click the message or press the toolbar button: Kith asks for no
        permission beyond this list.
      </p>
    </section>
  );
}

/** `isOn` null: the browser has not said yet. */
function MailboxRow({ mailbox: { name, origins }, isOn }: { mailbox: Mailbox; isOn: boolean | null }) {
  const [refused, setRefused] = useState(false);
  // What was on and was not switched off here was taken back in the browser.
  const key = `mailbox on: ${name}`;
  useEffect(() => {
    if (isOn) localStorage.setItem(key, 'yes');
  }, [isOn, key]);
  const isTakenBack = isOn === false && !refused && localStorage.getItem(key) !== null;
  const turn = (on: boolean) => {
    setRefused(false);
    if (!on) localStorage.removeItem(key);
    // In the click itself: browsers ask only then.
    const turned = on ? askAccess(origins).then(yes => setRefused(!yes)) : withdrawAccess(origins);
    turned.catch((error: unknown) => {
      report(error, `switching the chip in ${name}`);
      setRefused(true);
    });
  };
  return (
    <li class="mailbox">
      <label class="mailbox-label">
        <input
          type="checkbox"
          role="switch"
          class="mailbox-switch"
          checked={isOn === true}
          onClick={event => {
            // It shows what the browser allows, so it turns when the browser says so.
            event.preventDefault();
            turn(!isOn);
          }}
        />
        <span class="mailbox-words">
          <span>{name}</span>
          <span class="small soft">{origins.map(origin => new URL(origin).host).join(', ')}</span>
        </span>
      </label>
      {isTakenBack && (
        <p class="small soft" role="status">
          Off, because its permission was taken back in the browser. Switch it on to be asked again.
        </p>
      )}
      {refused && (
        <p class="small soft" role="status">
          The browser did not allow it. Nothing was changed.
        </p>
      )}
    </li>
  );
}
