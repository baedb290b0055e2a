import type { EpochSeconds } from '../core/brand';
import { Moment } from './Moment';

/** From the first time to the last; one time where they are the same. */
export function MomentRange({ from, to }: { readonly from: EpochSeconds; readonly to: EpochSeconds }) {
  return (
    <>
      <Moment at={from} />
      {to !== from && (
        <>
          {' to '}
          <Moment at={to} />
        </>
      )}
    </>
  );
}
