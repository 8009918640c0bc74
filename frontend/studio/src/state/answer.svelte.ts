import type { TadaDocumentNode } from 'gql.tada';
import { ask, Failure } from '../api/client';
import { keep, recall } from './cache';
import { signedOut } from './session.svelte';

/** After that many milliseconds in the background, a screen asks again when it is looked at. */
const FRESH = 30_000;

/** What a screen shows of one question: the last answer, its age, and how asking goes. */
export class Answer<Result> {
  data = $state.raw<Result | null>(null);
  /** When `data` was fetched; null before there is any. */
  at = $state<number | null>(null);
  failure = $state.raw<Failure | null>(null);
  asking = $state(false);
  #ask: () => Promise<void>;

  constructor(ask: () => Promise<void>) {
    this.#ask = ask;
  }

  /** Asks again: after a change, or when somebody says so. */
  reload = (): Promise<void> => this.#ask();
}

/**
 * Asks a question and asks again when its variables change, when the connection comes back and
 * when the screen is looked at again. Null variables: not yet. Must be called while a component
 * is being set up.
 */
export function question<Result, Variables>(
  name: string,
  document: TadaDocumentNode<Result, Variables>,
  variables: () => Variables | null,
): Answer<Result> {
  let turn = 0; // an answer that comes after a newer question is dropped
  let wanted: Variables | null = null;

  const answer = new Answer<Result>(async () => {
    if (wanted === null) return;
    const mine = ++turn;
    const key = keyOf(name, wanted);
    answer.asking = true;
    try {
      const data = await ask(document, wanted);
      keep(key, data);
      if (mine === turn) Object.assign(answer, { data, at: Date.now(), failure: null });
    } catch (error) {
      if (mine !== turn) return;
      answer.failure = error instanceof Failure ? error : new Failure('server');
      if (answer.failure.kind === 'signed-out') signedOut();
    } finally {
      if (mine === turn) answer.asking = false;
    }
  });

  $effect(() => {
    wanted = variables();
    const kept = wanted && recall<Result>(keyOf(name, wanted));
    Object.assign(answer, { data: kept?.data ?? null, at: kept?.at ?? null, failure: null });
    void answer.reload();
    return () => turn++;
  });

  $effect(() => {
    const look = () => {
      const old = Date.now() - (answer.at ?? 0) > FRESH;
      if (globalThis.document.visibilityState === 'visible' && old) void answer.reload();
    };
    window.addEventListener('online', answer.reload);
    globalThis.document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('online', answer.reload);
      globalThis.document.removeEventListener('visibilitychange', look);
    };
  });

  return answer;
}

function keyOf(name: string, variables: unknown): string {
  return `${name}.${JSON.stringify(variables)}`;
}
