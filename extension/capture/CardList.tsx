import { addressCaution } from '../../shared/rules/lookalike.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CardOffers } from './CardOffers.tsx';
import type { CardFieldsProps } from './CardFields.tsx';
import type { Card } from './card.ts';
import { shownPhone, typedPhone } from './phone-typed.ts';

/** The fields a card may have several of: e-mail addresses, telephone numbers, register entries. */
export function CardList({ card, errors, country, onChange }: CardFieldsProps) {
  const emails = card.emails.length > 0 ? card.emails : [''];
  const phones = card.phones.length > 0 ? card.phones : [{ number: '' }];
  return (
    <>
      <div class="card-list">
        {emails.map((email, index) => (
          <TextField
            key={index}
            label={index === 0 ? 'E-mail' : `E-mail ${index + 1}`}
            inputMode="email"
            value={email}
            maxLength={254}
            onInput={value =>
              onChange({ ...card, emails: emails.with(index, value), from: without(card, 'emails', index) })
            }
            provenance={card.from[`emails.${index}`]}
            caution={addressCaution(email)}
            error={errors[`emails.${index}`]}
            aside={index === 0 && <Add what="e-mail" onClick={() => onChange({ ...card, emails: [...emails, ''] })} />}
          />
        ))}
        <CardOffers card={card} field="email" onChange={onChange} />
      </div>
      <div class="card-list">
        {phones.map((phone, index) => (
          <TextField
            key={index}
            label={`${phone.type === 'fax' ? 'Fax' : phone.type === 'mobile' ? 'Mobile' : 'Phone'}${index ? ` ${index + 1}` : ''}`}
            inputMode="tel"
            value={shownPhone(phone, country)}
            maxLength={50}
            onInput={value =>
              onChange({
                ...card,
                phones: phones.with(index, typedPhone(value, phone)),
                from: without(card, 'phones', index),
              })
            }
            provenance={card.from[`phones.${index}`]}
            error={errors[`phones.${index}`]}
            aside={
              index === 0 && (
                <Add what="phone" onClick={() => onChange({ ...card, phones: [...phones, { number: '' }] })} />
              )
            }
          />
        ))}
        <CardOffers card={card} field="phone" onChange={onChange} />
      </div>
      {card.registers.map((register, index) => (
        <TextField
          key={index}
          label={`${register.body} registration`}
          value={register.number}
          maxLength={40}
          onInput={number =>
            onChange({
              ...card,
              registers: card.registers.with(index, { ...register, number }),
              from: without(card, 'registers', index),
            })
          }
          provenance={card.from[`registers.${index}`]}
        />
      ))}
    </>
  );
}

function Add({ what, onClick }: { what: string; onClick: () => void }) {
  return <Button kind="quiet" size="small" icon="plus" label={`Another ${what}`} onClick={onClick} />;
}

function without(card: Card, field: string, index: number): Card['from'] {
  const from = { ...card.from };
  delete from[`${field}.${index}`];
  return from;
}
