import type { ComponentChildren } from 'preact';
import type { Day } from '../../shared/model/ids.ts';
import type { Partner } from '../../shared/model/kinds.ts';
import { fullDayText, type Locale } from '../ui/format.ts';
import { safeLink } from './safe-link.ts';

/** What else is known of a partner, and where it came from. */
export function PartnerDetails({ partner, locale }: { partner: Partner; locale: Locale }) {
  const day = (value: Day) => fullDayText(value, locale);
  const rows: [label: string, value: ComponentChildren][] = [
    ['Address', partner.address],
    ['Preferred channel', partner.channel],
    ['Best time', partner.bestTime],
    ['Their ideal clients', partner.idealClients],
    ['Our patients who fit them', partner.fits],
    ['Registers', partner.registers?.map(({ body, number }) => `${body} ${number}`).join(', ')],
    ['Notes', partner.notes],
    ['Notice given', partner.noticeGiven && day(partner.noticeGiven)],
  ];
  const shown = rows.filter(([, value]) => value);
  return (
    <section class="card side-card" aria-labelledby="details-title">
      <h2 id="details-title">Details</h2>
      {shown.length > 0 && (
        <dl class="facts">
          {shown.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Provenance partner={partner} locale={locale} />
    </section>
  );
}

/** "Captured from … on …": where the entry came from, and the words each field was read from. */
function Provenance({ partner, locale }: { partner: Partner; locale: Locale }) {
  const { source, createdOn } = partner;
  const on = source?.on ?? createdOn;
  if (!source?.url) return on ? <p class="soft small">Added by hand on {fullDayText(on, locale)}.</p> : null;
  const link = safeLink(source.url);
  const evidence = Object.entries(source.evidence ?? {});
  return (
    <div class="soft small provenance">
      <p>
        Captured from{' '}
        {link ? (
          <a href={link.href} target="_blank" rel="noreferrer noopener">
            {source.title || link.text}
          </a>
        ) : (
          source.title || source.url
        )}
        {on && ` on ${fullDayText(on, locale)}`}.
      </p>
      {evidence.length > 0 && (
        <details>
          <summary>What was read where</summary>
          <ul role="list">
            {evidence.map(([field, words]) => (
              <li key={field}>
                <b>{field}</b>: {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
