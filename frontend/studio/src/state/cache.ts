/**
 * The last answers, kept on this device so that a screen has something to show at once and on a
 * bad line. They belong to one account and go when it signs out.
 */
const PREFIX = 'moussem.cache.';
const LONGEST = 7 * 24 * 60 * 60 * 1000;

export interface Kept<T> {
  /** When it was fetched, in milliseconds of Unix time. */
  at: number;
  data: T;
}

let owner = '';

/** From now on answers belong to this account. */
export function ownedBy(account: string): void {
  owner = account;
}

export function recall<T>(key: string): Kept<T> | null {
  if (!owner) return null;
  try {
    const text = localStorage.getItem(`${PREFIX}${owner}.${key}`);
    const kept = text ? (JSON.parse(text) as Kept<T>) : null;
    return kept && Date.now() - kept.at < LONGEST ? kept : null;
  } catch {
    return null; // what an older version wrote, or a browser that keeps nothing
  }
}

export function keep<T>(key: string, data: T): void {
  if (!owner) return;
  const text = JSON.stringify({ at: Date.now(), data } satisfies Kept<T>);
  try {
    localStorage.setItem(`${PREFIX}${owner}.${key}`, text);
  } catch {
    forgetAll(); // full: the next answers have room again
  }
}

/** Forgets the answers of every account: at sign-out, or when somebody else signs in. */
export function forgetAll(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}
