import type { ShareInterval } from '../../core/risk/calibration/interval';
import { percentWords } from '../../ui/risk/words';
import { Quiet } from '../../ui/surfaces';

/** A share with its range; unknown where nothing was looked at, which is not 0. */
export function ShareWords({ of }: { readonly of: ShareInterval | undefined }) {
  if (of === undefined) return <Quiet>unknown</Quiet>;
  return (
    <>
      {percentWords(of.share)}{' '}
      <Quiet>
        ({percentWords(of.low)} to {percentWords(of.high)})
      </Quiet>
    </>
  );
}
