import { cooperativePath, regionPath } from '../rules/route';
import type { Me } from '../api/me';

const LAST = 'moussem.workplace';

export type Cooperative = Me['cooperatives'][number];
export type Region = Me['regions'][number];

/** Where this account can work, each with its first address. */
export function workplaces(me: Me): { path: string; place: Cooperative | Region; kind: 'c' | 'r' }[] {
  return [
    ...me.cooperatives.map((place) => ({ path: cooperativePath(place.slug), place, kind: 'c' as const })),
    ...me.regions.map((place) => ({ path: regionPath(place.slug), place, kind: 'r' as const })),
  ];
}

/** The address to begin at: the only workplace or the last one; null where people must choose. */
export function beginning(me: Me): string | null {
  const all = workplaces(me);
  const last = localStorage.getItem(LAST);
  if (all.length === 1) return all[0]!.path;
  return all.find((each) => each.path === last)?.path ?? null;
}

export function remember(path: string): void {
  localStorage.setItem(LAST, path);
}
