import { TextLink } from '../../ui/surfaces';
import { chartAddress } from '../chart/place';

/** Leads from a record or a value to the link chart that begins with it. */
export function ChartLink({
  start,
}: {
  readonly start: { readonly record: string } | { readonly mid: string };
}) {
  return (
    <TextLink $isSmall href={chartAddress(start, window.location.search)}>
      Show on chart
    </TextLink>
  );
}
