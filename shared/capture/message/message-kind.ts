import type { MessageFacts } from '../facts.ts';
import type { Side } from '../../model/touchpoint.ts';
import { foldText } from '../text/clean.ts';
import { counterparts, type Own, weSent } from './counterpart.ts';
import { dayOf } from './date.ts';

/**
 * What one click logs of a message. Never a word of its subject or body: they may name a patient. `with` are the addresses of the partners'
 * side, `on` the day if the page told it.
 */
export type MessageKind =
  | { type: 'touchpoint'; touchpointKind: 'email'; side: Side; with: string[]; on?: string }
  | { type: 'referral'; direction: 'received'; with: string[]; on?: string };

/** A message that we sent is a touchpoint given; one that we got a touchpoint received, or a referral where its subject opens one. */
export function messageKind(message: MessageFacts, own: Own): MessageKind {
  const day = dayOf(message.date);
  const when = day ? { on: day } : {};
  const people = counterparts(message, own).map(one => one.address);
  if (weSent(message, own))
    return { type: 'touchpoint', touchpointKind: 'email', side: 'given', with: people, ...when };
  if (opensReferral(message.subject)) return { type: 'referral', direction: 'received', with: people, ...when };
  return { type: 'touchpoint', touchpointKind: 'email', side: 'received', with: people, ...when };
}

const REPLY = /^\s*(?:re|aw|antw|sv|vs|rv|ynt|odp|r|tr)\s*(?:\[\d+\])?\s*[:：]/i;
const REFERRAL =
  /\b(?:referrals?|referral letter|(?:new|urgent|routine) (?:patient )?referral|patient referred|referred patient|referring (?:a |one of (?:my|our) )?patients?|uberweisung\w*|zuweisung|zuweiser\w*|adressage|lettre d adressage|courrier d adressage|derivacion|volante de derivacion|hoja de derivacion|interconsulta|invio (?:di un )?paziente|richiesta di visita|impegnativa|verwijzing|verwijsbrief|remiss|remittering|henvisning|laehete|lahete|encaminhamento|referenciacao|skierowanie)\b|紹介状|转诊|перенаправлен|направление/;
const ABOUT_REFERRALS =
  /\b(?:referral (?:fees?|scheme|programm?e|network|form|forms|process|pathway|pathways|meeting|policy|criteria|guide|guidelines|pad|pads|cards?|rewards?|bonus|marketing)|refer a friend|your referrals?|thank(?:s| you) for (?:the|your) referr\w+|referrals? (?:update|report|statistics|newsletter|received|outcome|feedback)|(?:outcome|feedback|report) (?:of|on|for) .*referr\w+)\b/;

/** A subject that opens a referral: says the word, and is neither an answer nor about referring as such. */
export function opensReferral(subject: string): boolean {
  if (REPLY.test(subject)) return false;
  const folded = foldText(subject.slice(0, 300));
  return (REFERRAL.test(folded) || REFERRAL.test(subject)) && !ABOUT_REFERRALS.test(folded);
}
