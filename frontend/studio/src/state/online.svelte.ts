import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  return () => {
    window.removeEventListener('online', update);
    window.removeEventListener('offline', update);
  };
});

/** Whether the device believes that it has a network. */
export function online(): boolean {
  subscribe();
  return navigator.onLine;
}
