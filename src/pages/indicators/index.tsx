// The script that Splunk's page frame loads, in two parts (docs/decisions/0009): on the page it is the page; started as a
// worker it scores for a preview.
import { servePreviews } from './preview/serve';

if (typeof document === 'undefined') servePreviews(globalThis);
else {
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  // Not imported on top: what a page is made of cannot be loaded where there is no page.
  void import('./start').then(({ startIndicators }) => startIndicators(script));
}
