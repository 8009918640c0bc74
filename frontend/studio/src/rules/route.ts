import { TABS, type Tab } from './steps';

export const BASE = '/studio';

/** What the screen of a region's money shows, each by its place in the address. */
export const TREASURY_PARTS = ['payouts', 'couriers', 'bank', 'refunds', 'invoices', 'holds', 'rules', 'settings'] as const;
export type TreasuryPart = (typeof TREASURY_PARTS)[number];

/** Where somebody is. `workplace` is the slug of the cooperative or of the region. */
export type Route =
  | { at: 'start' }
  | { at: 'orders'; workplace: string; tab: Tab }
  | { at: 'order'; workplace: string; id: string }
  | { at: 'products'; workplace: string }
  | { at: 'draft'; workplace: string; id: string }
  | { at: 'journal'; workplace: string }
  | { at: 'sales'; workplace: string }
  | { at: 'money'; workplace: string }
  | { at: 'delivery'; workplace: string }
  | { at: 'board'; workplace: string }
  | { at: 'cooperatives'; workplace: string }
  | { at: 'carriers'; workplace: string }
  | { at: 'words'; workplace: string }
  | { at: 'review'; workplace: string }
  | { at: 'treasury'; workplace: string; part: TreasuryPart }
  | { at: 'unknown' };

/** Reads an address: `/studio/c/{cooperative}/…` for members, `/studio/r/{region}/…` for officers. */
export function parse(path: string): Route {
  const [kind, workplace, screen, rest, ...more] = path
    .slice(BASE.length)
    .split('/')
    .filter(Boolean)
    .map(decode);
  if (kind === undefined) return { at: 'start' };
  if (more.length > 0 || workplace === undefined) return { at: 'unknown' };
  if (kind === 'c') return cooperativeRoute(workplace, screen, rest);
  if (kind === 'r') return regionRoute(workplace, screen, rest);
  return { at: 'unknown' };
}

function cooperativeRoute(workplace: string, screen?: string, rest?: string): Route {
  switch (screen) {
    case undefined:
      return { at: 'orders', workplace, tab: TABS[0] };
    case 'orders': {
      const tab = TABS.find((each) => each.path === (rest ?? TABS[0].path));
      return tab ? { at: 'orders', workplace, tab } : { at: 'unknown' };
    }
    case 'order':
    case 'draft':
      return rest === undefined ? { at: 'unknown' } : { at: screen, workplace, id: rest };
    case 'products':
    case 'journal':
    case 'sales':
    case 'money':
    case 'delivery':
      return rest === undefined ? { at: screen, workplace } : { at: 'unknown' };
    default:
      return { at: 'unknown' };
  }
}

function regionRoute(workplace: string, screen?: string, rest?: string): Route {
  if (screen === 'treasury') {
    const part = TREASURY_PARTS.find((each) => each === (rest ?? TREASURY_PARTS[0]));
    return part ? { at: screen, workplace, part } : { at: 'unknown' };
  }
  if (rest !== undefined) return { at: 'unknown' };
  if (screen === undefined || screen === 'board') return { at: 'board', workplace };
  if (screen === 'cooperatives' || screen === 'carriers' || screen === 'words' || screen === 'review') return { at: screen, workplace };
  return { at: 'unknown' };
}

/** A broken escape (`%zz`) is a name that nobody has, not a crash. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function cooperativePath(slug: string, ...rest: string[]): string {
  return [BASE, 'c', slug, ...rest].map((part, i) => (i ? encodeURIComponent(part) : part)).join('/');
}

export function regionPath(slug: string, ...rest: string[]): string {
  return [BASE, 'r', slug, ...rest].map((part, i) => (i ? encodeURIComponent(part) : part)).join('/');
}
