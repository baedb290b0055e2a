// The script that Splunk's page frame loads, in two parts: on the page it is the page; started as a worker it searches. One
// file, because the frame loads exactly one, and from its own address, because a policy may forbid workers from blobs.
import { serveUniforms } from './desk/serve';
import { createWork } from './desk/work';

if (typeof document === 'undefined') serveUniforms(globalThis, createWork());
else {
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  // Not imported on top: what a page is made of cannot be loaded where there is no page.
  void import('./start').then(({ startUniforms }) => startUniforms(script));
}
