import type { ComponentChildren } from 'preact';
import { kindLabel } from '../../shared/model/partner-kinds.ts';
import type { Member, Partner } from '../../shared/model/kinds.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FLOW_LABELS, STATE_LABELS, TIER_LABELS } from '../ui/partner-words.ts';
import { phoneLink, phoneText } from '../ui/phone-text.ts';
import { safeLink } from './safe-link.ts';

export type PartnerHeadProps = {
  partner: Partner;
  members: readonly Member[];
  country: string | undefined;
  actions: ComponentChildren;
};

/** Who it is and how to reach them. */
export function PartnerHead({ partner, members, country, actions }: PartnerHeadProps) {
  const name = [partner.honorific, partner.name ?? partner.organisation].filter(Boolean).join(' ') || 'Without a name';
  const about = [kindLabel(partner.partnerKind), partner.role, partner.name && partner.organisation].filter(Boolean);
  const owner = members.find(member => member.id === partner.owner)?.name ?? partner.owner;
  return (
    <header class="partner-head">
      <Avatar name={partner.name ?? partner.organisation ?? ''} size="large" />
      <div class="partner-who">
        <h1 tabIndex={-1}>
          {name} {partner.credentials && <span class="partner-credentials">{partner.credentials}</span>}
        </h1>
        <p class="soft">{about.join(' · ')}</p>
        <p class="partner-badges">
          {partner.tier && <Badge tone="accent">{TIER_LABELS[partner.tier]}</Badge>}
          {partner.state && (
            <Badge tone={partner.state === 'paused' || partner.state === 'ended' ? 'warm' : 'plain'}>
              {STATE_LABELS[partner.state]}
              {partner.stateReason && `: ${partner.stateReason}`}
            </Badge>
          )}
          {partner.flow && partner.flow !== 'not-agreed' && <Badge>Agreed: {FLOW_LABELS[partner.flow]}</Badge>}
          {owner && <Badge icon="person">{owner}</Badge>}
        </p>
        <Reach partner={partner} country={country} />
      </div>
      <div class="page-acts">{actions}</div>
    </header>
  );
}

function Reach({ partner, country }: { partner: Partner; country: string | undefined }) {
  const { phones = [], emails = [], websites = [] } = partner;
  if (phones.length + emails.length + websites.length === 0) return null;
  return (
    <ul role="list" class="partner-reach">
      {phones.map(phone => (
        <li key={phone.number}>
          <Icon name="phone" size="small" />
          <a href={phoneLink(phone)}>{phoneText(phone.number, country)}</a>
          {phone.extension && <span class="soft">ext {phone.extension}</span>}
          {phone.type && phone.type !== 'work' && <span class="soft">{phone.type}</span>}
        </li>
      ))}
      {emails.map(email => (
        <li key={email}>
          <Icon name="mail" size="small" />
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      ))}
      {websites.map(url => {
        const link = safeLink(url);
        return (
          <li key={url}>
            <Icon name="globe" size="small" />
            {link ? (
              <a href={link.href} target="_blank" rel="noreferrer noopener">
                {link.text}
              </a>
            ) : (
              url
            )}
          </li>
        );
      })}
    </ul>
  );
}
