import { emptyFacts, type PageFacts } from '../../shared/capture/facts.ts';
import type { GuessContact } from './first-form.ts';

/** Invented pages that ask most of what is asked of every page; a line is its tag and its text. */
const SCENES: PageFacts[] = [
  scene('h1 Our team'),
  scene('h1 Our team', 'h2 Dr Ann Frost MBBS', 'p Consultant physiotherapist at Elm Clinic'),
  scene('p Call us on 0113 496 0123 or write to ann.frost@elmclinic.example'),
  scene('p Elm Clinic, 12 Mill Lane, Leeds LS1 4AB', 'p Open Mon-Fri 9am to 5pm'),
  {
    ...scene('h2 Dr Ann Frost MBBS', 'p Consultant physiotherapist'),
    target: { kind: 'selection', text: 'Dr Ann Frost MBBS', blocks: [0], links: [] },
  },
];

/** How many of them this worker has been through. */
let rehearsed = 0;

/**
 * Goes through the scenes until the reading is there, once a worker: browsers compile an expression when it is first asked, and the first page
 * waited for that four times as long as for everything else. In between the worker hears what the page says.
 */
export async function rehearse(guess: GuessContact, reading: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = () => (isOver = true);
  reading.then(over, over);
  for (;;) {
    await new Promise(resolve => setTimeout(resolve));
    const facts = SCENES[rehearsed];
    if (isOver || !facts) return;
    rehearsed += 1;
    guess(facts, { country: 'GB' });
  }
}

function scene(...lines: string[]): PageFacts {
  const blocks = lines.map(line => ({
    tag: line.split(' ', 1)[0]!,
    text: line.slice(line.indexOf(' ') + 1),
    group: 0,
  }));
  return { ...emptyFacts('https://www.elmclinic.example/team/', 'Our team | Elm Clinic'), blocks };
}
