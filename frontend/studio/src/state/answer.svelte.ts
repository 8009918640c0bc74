import type { TadaDocumentNode } from 'gql.tada';
import { untrack } from 'svelte';
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
  /** Asks again: after a change, or when somebody says so. */
  readonly reload: () => Promise<void>;
  /** Takes what the answer to a change has said already. */
  readonly put: (data: Result) => void;

  constructor(reload: () => Promise<void>, put: (data: Result) => void) {
    this.reload = reload;
    this.put = put;
  }
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

  function put(data: Result) {
    turn += 1;
    keep(keyOf(name, wanted), data);
    Object.assign(answer, { data, at: Date.now(), failure: null, asking: false });
  }

  async function reload() {
    if (wanted === null) return;
    const mine = ++turn;
    answer.asking = true;
    try {
      const data = await ask(document, wanted);
      if (mine === turn) put(data);
    } catch (error) {
      if (mine !== turn) return;
      answer.failure = error instanceof Failure ? error : new Failure('server');
      answer.asking = false;
      if (answer.failure.kind === 'signed-out') signedOut(true);
    }
  }

  const answer = new Answer<Result>(reload, put);

  // By their text: variables that are made anew but say the same are no new question.
  const key = $derived(keyOf(name, variables()));

  $effect(() => {
    void key;
    wanted = untrack(variables);
    const kept = wanted && recall<Result>(key);
    Object.assign(answer, { data: kept?.data ?? null, at: kept?.at ?? null, failure: null });
    void answer.reload();
    return () => (turn += 1);
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
