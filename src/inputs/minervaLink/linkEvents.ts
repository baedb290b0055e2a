// What linking says, as the events and documents that the saved searches make of it.
import { createHash } from 'node:crypto';
import type { InputEvent } from '../../adapters/splunk/modularInput/eventXml';
import type { KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import { eventRow } from '../../commands/minervalink/eventRow';
import type { EpochSeconds } from '../../core/brand';
import type { HistoryEvent, LinkEvent, MembershipEvent } from '../../core/graph/linkEvent';
import { minervaLinkDefinition } from './definition';

/** Fields that are lists even with one value: TA-minerva's transform reads them as JSON arrays. */
const lists = new Set(['joined_by', 'from', 'decisions']);

export interface LinkEventFacts {
  readonly tenant: string;
  /** When the run began to read, epoch seconds of the search head. */
  readonly from: number;
  /** How far the run before had read, as written; '0' before the first. */
  readonly readBefore: string;
}

/** An event of linking for the tenant's index. */
export function linkInputEvent(event: LinkEvent, { tenant, from, readBefore }: LinkEventFacts): InputEvent {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [name, values] of eventRow(event))
    if (lists.has(name)) fields[name] = values;
    else if (values[0] !== undefined && values[0] !== '') fields[name] = values[0];
  if (event.event === 'history') fields.history_id = historyId(event, readBefore);
  return {
    time: from as EpochSeconds,
    source: minervaLinkDefinition.name,
    sourcetype: 'minerva:link',
    index: `minerva_links_${tenant}`,
    data: JSON.stringify(fields),
  };
}

/** As the saved searches make it, so that a change which both tell counts once. */
export function historyId({ entity, change, members, from }: HistoryEvent, readBefore: string): string {
  const parts = [entity, change, String(members), from.join('|'), readBefore];
  return createHash('md5').update(parts.join('|')).digest('hex');
}

/** A membership as it stands in minerva_membership; like outputlookup, one value is a text and several are a list. */
export function membershipDocument(event: MembershipEvent, updated: number): KeyedDocument {
  const { recordKey, entity, home, members, joinedBy, level, bits } = event;
  const [only] = joinedBy;
  return {
    _key: recordKey,
    record_key: recordKey,
    entity,
    ...(home === '' ? {} : { home }),
    members,
    ...(only === undefined ? {} : { joined_by: joinedBy.length === 1 ? only : joinedBy }),
    ...(level === '' ? {} : { level }),
    ...(bits === 0 ? {} : { bits: Number(bits.toFixed(1)) }),
    updated,
  };
}
