import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
  const clock = setInterval(update, 30_000);
  return () => clearInterval(clock);
});

/** The time, read again twice a minute where it is shown. */
export function now(): Date {
  subscribe();
  return new Date();
}
