import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import { choose, remembered } from './state/language.svelte';

await choose(remembered());
mount(App, { target: document.getElementById('studio')! });

// A newer studio has been put in place since this page was loaded: its parts are elsewhere.
window.addEventListener('vite:preloadError', () => location.reload());

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/studio/worker.js');
}
