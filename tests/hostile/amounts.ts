/**
 * How much of each is tried. `HOSTILE=full npm test -- --only build,hostile` tries as much as trust.md E1 and E2 promise, an hour and more;
 * HOSTILE_SEED=7 tries other pages, or the one that failed again.
 */
export const { pages, tabs, firefoxTabs, firefoxPartners } =
  process.env['HOSTILE'] === 'full'
    ? { pages: 20_000, tabs: 300, firefoxTabs: 60, firefoxPartners: 220 }
    : { pages: 200, tabs: 20, firefoxTabs: 10, firefoxPartners: 40 };

export const SEED = Number(process.env['HOSTILE_SEED'] ?? 1);
