/** `millis` is the last resort: trust.md T1 allows a page to be held up 150 ms at most. */
export type Limits = { nodes: number; text: number; frames: number; millis: number; styles: number };

/** What one reading may cost. Counting, not only the clock, ends it, so a slow machine and a fast one read the same ordinary page. */
export const LIMITS: Limits = { nodes: 60_000, text: 300_000, frames: 20, millis: 120, styles: 12_000 };

/** Counts down while the page is read; `cut` names what ran out. */
export type Budget = {
  nodes: number;
  text: number;
  frames: number;
  styles: number;
  until: number;
  /** Down to so many nodes left the page is an ordinary one: some 20 ms, which a busy machine must not cut. */
  ordinary: number;
  cut: Set<string>;
};

const ORDINARY = 2000;

export function startBudget(limits: Limits): Budget {
  const { nodes, text, frames, styles, millis } = limits;
  return { nodes, text, frames, styles, until: performance.now() + millis, ordinary: nodes - ORDINARY, cut: new Set() };
}

/** True while another node may be read. The clock is asked every 64 nodes, but not of an ordinary page's. */
export function mayRead(budget: Budget): boolean {
  if (budget.nodes-- <= 0) budget.cut.add('nodes');
  else if (budget.text <= 0) budget.cut.add('text');
  else if (budget.nodes > budget.ordinary || budget.nodes % 64 !== 0 || performance.now() < budget.until) return true;
  else budget.cut.add('time');
  return false;
}
