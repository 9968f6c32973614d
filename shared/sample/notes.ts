import type { Side, TouchpointKind } from '../model/touchpoint.ts';

/** What a receptionist writes under a referral: one opening, one ending. No names, no diagnoses. */
export const RECEIVED_NOTES = [
  'Rang first thing, was told to ask for us by name.',
  'Letter came with the post, scanned to the file.',
  'Walked in with the card from their front desk.',
  'Booked online and put them down as who sent her.',
  'Their secretary phoned ahead, very friendly.',
  'Mentioned in passing they had been sent, wrote it up.',
] as const;
export const SENT_NOTES = [
  'Gave the card and the leaflet with the map.',
  'Wrote the letter the same day, copy to the GP.',
  'Phoned ahead, they have a slot next week.',
  'Would rather book himself, has the number.',
  'Booked it for him from the desk while he waited.',
  'Asked twice about parking, told him the back entrance.',
] as const;
export const ENDINGS = [
  'Mornings only.',
  'Happy to be phoned at work.',
  'Wants the report copied to the GP.',
  'Away until the end of the month.',
  'Daughter drives, so after four.',
  'Will need the ground-floor room.',
  'Insurer needs the form first.',
  'No hurry, she said.',
  'Please ring, does not read e-mail.',
  '',
] as const;

/** What happened, whose doing it was, how many minutes it took, and what is written about it. */
export const TOUCHES: readonly (readonly [kind: TouchpointKind, side: Side, minutes: number, note: string])[] = [
  ['call', 'given', 5, 'Quick word about the waiting list, all fine. They like the short letters.'],
  ['call', 'received', 10, 'Rang to say how the last one is doing. Would like more of our cards for the desk.'],
  ['call', 'given', 5, 'Left a message with the secretary, rang back after surgery.'],
  ['email', 'given', 5, 'Sent the new opening times and the Saturday clinic dates.'],
  ['email', 'received', 5, 'Asked whether we take under-sixteens. We do, with a parent.'],
  ['email', 'given', 10, 'Forwarded the paper on footwear and falls we talked about.'],
  ['letter', 'given', 15, 'Posted the summary with the measurements, second class.'],
  ['letter', 'received', 5, 'Their new referral form came, put it in the front desk folder.'],
  ['thank-you', 'given', 5, 'Card signed by everyone, posted today.'],
  ['thank-you', 'received', 5, 'Lovely card from their team, on the board in the kitchen.'],
  ['coffee', 'mutual', 45, 'Coffee round the corner. They are looking for a second room in the spring.'],
  ['meeting', 'mutual', 30, 'Went through how we hand over: phone first if urgent, letter within the week.'],
  ['visit', 'received', 40, 'Came to see the gait lab, met the whole team.'],
  ['visit', 'given', 40, 'Went over to see their new treatment room.'],
  ['case-discussion', 'mutual', 20, 'Talked one case through together, agreed who does what.'],
  ['leaflets', 'given', 10, 'Put thirty of their leaflets by the till.'],
  ['leaflets', 'received', 10, 'Our cards are on their front desk now.'],
  ['newsletter', 'given', 15, 'They are in our newsletter, half a page with photo.'],
  ['newsletter', 'received', 5, 'Nice piece about the gait lab in their newsletter.'],
  ['social-media', 'given', 5, 'Shared their open day on our page.'],
  ['introduction', 'given', 10, 'Introduced them to the new nurse lead, both pleased.'],
  ['talk', 'given', 60, 'Talk on first running shoes for their Tuesday group, eighteen came.'],
  ['advice', 'received', 10, 'Asked them about a dressing, sorted in five minutes.'],
  ['event', 'mutual', 120, 'Screening morning together, thirty-one people through the door.'],
];
