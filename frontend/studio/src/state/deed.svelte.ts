import type { TadaDocumentNode } from 'gql.tada';
import { ask, Failure } from '../api/client';
import { Keys } from '../rules/once';
import { signedOut } from './session.svelte';

/** What the server says against a change, in the language of the screen. */
export interface Rejection {
  code: string;
  message: string;
  field: string | null;
}

/** One change at a time: what is under way, and what came against it. */
export class Deed {
  doing = $state(false);
  rejection = $state.raw<Rejection | null>(null);
  failure = $state.raw<Failure | null>(null);
  #keys = new Keys();

  /** Forgets what came against the last try: when a sheet opens again. */
  reset(): void {
    this.rejection = null;
    this.failure = null;
  }

  /** What the server says against one field of it. */
  against(field: string): string | null {
    return this.rejection?.field === field ? this.rejection.message : null;
  }

  /** Sends a change; gives the answer if it was made, null if something came against it. */
  async run<Result, Variables>(
    document: TadaDocumentNode<Result, Variables>,
    variables: Variables,
    rejectionOf: (result: Result) => Rejection | null,
  ): Promise<Result | null> {
    if (this.doing) return null;
    this.doing = true;
    this.reset();
    try {
      const result = await ask(document, variables);
      this.rejection = rejectionOf(result);
      return this.rejection ? null : result;
    } catch (error) {
      this.failure = error instanceof Failure ? error : new Failure('server');
      if (this.failure.kind === 'signed-out') signedOut(true);
      return null;
    } finally {
      this.doing = false;
    }
  }

  /** The same for what must be done once, however often it is sent: under a key of its own. */
  async runOnce<Result, Variables>(
    document: TadaDocumentNode<Result, Variables>,
    variablesOf: (idempotencyKey: string) => Variables,
    rejectionOf: (result: Result) => Rejection | null,
  ): Promise<Result | null> {
    if (this.doing) return null;
    const key = this.#keys.of(variablesOf(''));
    const result = await this.run(document, variablesOf(key), rejectionOf);
    if (!this.failure) this.#keys.answered();
    return result;
  }
}
