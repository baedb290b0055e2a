// What every panel of the page needs: a way to ask Splunk, the entity with its records, and where the reader is.
import { createContext, useContext } from 'react';
import type { EntitySummary } from '../../core/entity/entitySummary';
import type { MinervaRecord } from '../../core/records/record';
import type { EntityRecords, ValueFacts } from '../../queries/entity/entity';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import type { Answer } from '../../ui/useAnswer';
import type { EntityPlace } from './place';

export interface EntityTools {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly place: EntityPlace;
  readonly go: (place: EntityPlace) => void;
}

/** The entity as it was read. */
export interface OpenEntity extends EntityTools {
  readonly entity: string;
  readonly read: EntityRecords;
  readonly summary: EntitySummary;
  readonly recordOf: ReadonlyMap<string, MinervaRecord>;
  /** Name of a record of the entity, else its key. */
  readonly nameOf: (recordKey: string) => string;
  readonly facts: Answer<ValueFacts>;
}

const EntityContext = createContext<OpenEntity | undefined>(undefined);
export const EntityProvider = EntityContext.Provider;

/** Throws when used outside the page, which is a fault of the code, not of the data. */
export function useEntity(): OpenEntity {
  const entity = useContext(EntityContext);
  if (entity === undefined) throw new Error('useEntity must be used inside EntityProvider.');
  return entity;
}
