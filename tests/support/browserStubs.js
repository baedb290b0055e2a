// What jsdom lacks and @splunk/react-ui asks for at import.
const unseen = () => undefined;
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: unseen,
  removeEventListener: unseen,
  addListener: unseen,
  removeListener: unseen,
  dispatchEvent: () => false,
});
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver ??= Observer;
window.IntersectionObserver ??= Observer;
const { TextDecoder, TextEncoder } = require('node:util');
globalThis.TextDecoder ??= TextDecoder;
globalThis.TextEncoder ??= TextEncoder;
Element.prototype.scrollIntoView ??= unseen;
