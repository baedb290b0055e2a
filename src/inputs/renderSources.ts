// docs/sources.md, derived from the definitions of inputs, mappings and sources.
import { renderApiSources } from './minervaApi/renderSources';
import { renderFileSources } from './minervaFile/renderSources';
import { renderLinkJob } from './minervaLink/renderSources';

/** The page as Markdown. */
export function renderSources(): string {
  return `${[
    '# Sources',
    'Generated from `src/sources` and `src/inputs` by `npm run docs`; do not edit.',
    ...renderFileSources(),
    ...renderApiSources(),
    ...renderLinkJob(),
  ].join('\n\n')}\n`;
}
