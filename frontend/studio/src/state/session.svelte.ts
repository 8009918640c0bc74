import { ask, Failure } from '../api/client';
import { ME, SIGN_OUT, type Me } from '../api/me';
import { BASE } from '../rules/route';
import { go } from './address.svelte';
import { forgetAll, keep, ownedBy, recall } from './cache';
import { chooseUnlessChosen, language } from './language.svelte';

const LAST_ACCOUNT = 'moussem.account';

type State = 'opening' | 'out' | 'in' | 'unreachable';

let state = $state<State>('opening');
let me = $state.raw<Me | null>(null);
let expired = $state(false);

/** Who is signed in on this device. */
export const session = {
  get state(): State {
    return state;
  },
  get me(): Me | null {
    return me;
  },
  /** Whether it ended by itself: those who did not sign out are told. */
  get expired(): boolean {
    return expired;
  },
};

/** Asks the server who we are; until it answers, whoever it was last. */
export async function open(): Promise<void> {
  const last = localStorage.getItem(LAST_ACCOUNT);
  if (last && !me) {
    ownedBy(last);
    const kept = recall<Me>('me');
    if (kept) enter(kept.data);
  }
  try {
    const answer = await ask(ME, { locale: language.locale });
    if (answer.me) enter(answer.me);
    else signedOut(last !== null);
  } catch (error) {
    if (error instanceof Failure && error.kind === 'signed-out') signedOut(last !== null);
    else if (!me) state = 'unreachable';
  }
}

/** Somebody has signed in. What another account left on this device goes first. */
export function enter(who: Me): void {
  if (localStorage.getItem(LAST_ACCOUNT) !== who.id) forgetAll();
  localStorage.setItem(LAST_ACCOUNT, who.id);
  ownedBy(who.id);
  keep('me', who);
  me = who;
  state = 'in';
  void chooseUnlessChosen(who.locale.toLowerCase());
}

/** The session has ended, here or on the server: nothing of it stays on this device. */
export function signedOut(byItself: boolean): void {
  expired = byItself;
  forgetAll();
  localStorage.removeItem(LAST_ACCOUNT);
  ownedBy('');
  me = null;
  state = 'out';
}

/** Ends the session; throws a Failure where the server could not be told. */
export async function signOut(): Promise<void> {
  await ask(SIGN_OUT, {});
  signedOut(false);
  go(`${BASE}/`, { replace: true }); // whoever comes next may work elsewhere
}
