import { tick } from 'svelte';
import { BASE, parse, type Route } from '../rules/route';

let path = $state(location.pathname);
let search = $state(location.search);
const route = $derived(parse(path));
const query = $derived(new URLSearchParams(search));

/** Where somebody is in the studio. */
export const address = {
  get route(): Route {
    return route;
  },
  get query(): URLSearchParams {
    return query;
  },
};

/** Goes to an address of the studio; `replace` leaves no step to come back to. */
export function go(to: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  read();
  if (!replace) void arrive();
}

/** Follows links and the browser's own buttons; returns how to stop. */
export function followLinks(): () => void {
  window.addEventListener('popstate', read);
  document.addEventListener('click', follow);
  return () => {
    window.removeEventListener('popstate', read);
    document.removeEventListener('click', follow);
  };
}

function read(): void {
  path = location.pathname;
  search = location.search;
}

/** A new screen begins at its top, and screen readers at its heading. */
async function arrive(): Promise<void> {
  await tick();
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function follow(event: MouseEvent): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || event.defaultPrevented) return;
  const link = (event.target as Element).closest('a');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.pathname !== BASE && !link.pathname.startsWith(`${BASE}/`)) return;
  event.preventDefault();
  go(link.pathname + link.search);
}
