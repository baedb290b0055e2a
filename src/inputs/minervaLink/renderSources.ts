// The part of docs/sources.md about linking from the collector, derived from the input's definition.
import { argumentTable } from '../collecting/markdown';
import { minervaLinkDefinition } from './definition';

/** The part as paragraphs of Markdown. */
export function renderLinkJob(): readonly string[] {
  return [
    `## Linking from the collector: the input \`${minervaLinkDefinition.name}\``,
    'It reads no source: it links the records of a tenant over REST, for search heads that may not run the search commands ' +
      'of TA-minerva. See "Where the search head runs no Node" in [install](install.md).',
    '```ini\n[minerva_link://main]\ntenant = main\nsplunkd_url = https://search.example.org:8089\ncredential = search_head_token\nresolve = 1\ninterval = 300\n```',
    argumentTable(minervaLinkDefinition),
  ];
}
