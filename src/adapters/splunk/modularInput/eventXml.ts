// One event of a modular input's stream; order of elements as Splunk's own SDKs write them.
import type { EpochSeconds } from '../../../core/brand';
import { xmlAttribute, xmlText, type XmlText } from './xmlText';

export interface InputEvent {
  readonly time: EpochSeconds;
  readonly source?: string;
  readonly sourcetype?: string;
  readonly index?: string;
  readonly host?: string;
  readonly data: string;
}

/**
 * Writes one `<event>` with its newline.
 *
 * @param stanza - the input's full stanza name, `minerva_file://lists`.
 * @returns the XML, and how many characters were replaced because XML cannot carry them.
 * @see shapes: splunk-sdk-python tests/unit/modularinput/data/event_maximal.xml
 */
export function eventXml(stanza: string, event: InputEvent): XmlText {
  let replaced = 0;
  const escaped = (text: string, escape = xmlText): string => {
    const safe = escape(text);
    replaced += safe.replaced;
    return safe.xml;
  };
  const element = (name: string, text: string | undefined): string =>
    text === undefined || text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
  const xml =
    `<event stanza="${escaped(stanza, xmlAttribute)}" unbroken="1">` +
    element('time', event.time.toFixed(3)) +
    element('source', event.source) +
    element('sourcetype', event.sourcetype) +
    element('index', event.index) +
    element('host', event.host) +
    `<data>${escaped(event.data)}</data><done/></event>\n`;
  return { xml, replaced };
}
