import { Mono, TextLink } from '../../ui/surfaces';
import { entityAddress } from './place';

/** Leads to the page of an entity. */
export function EntityLink({
  entity,
  children = entity,
}: {
  readonly entity: string;
  readonly children?: string;
}) {
  return (
    <TextLink href={entityAddress(entity, window.location.search)}>
      <Mono>{children}</Mono>
    </TextLink>
  );
}
