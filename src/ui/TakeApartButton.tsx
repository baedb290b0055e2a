import { useState } from 'react';
import { layDown } from './handOver';
import { pageAddress } from './pageAddress';
import { LinkButton, Quiet } from './surfaces';
import type { MinervaRecord, RecordText } from '../core/records/record';

interface TakeApartButtonProps {
  readonly record: MinervaRecord;
  readonly piece: RecordText;
  /** Goes to an address; the browser's own way unless told. */
  readonly go?: (address: string) => void;
}

/** Hands a piece of a record's text to the page that takes it apart; a button, because in a new tab it would arrive nowhere. */
export function TakeApartButton({
  record,
  piece,
  go = (to) => window.location.assign(to),
}: TakeApartButtonProps) {
  const [isRefused, setIsRefused] = useState(false);
  const { country } = record.attributes;
  const handed = {
    text: piece.text,
    country: typeof country === 'string' ? country : '',
    from: `${piece.field} of ${record.name === '' ? record.record_key : record.name}`.slice(0, 200),
  };
  const open = (): void => {
    if (layDown(() => window.sessionStorage, handed))
      go(pageAddress('takeApart', {}, window.location.search));
    else setIsRefused(true);
  };
  return (
    <>
      <LinkButton type="button" onClick={open}>
        Take this text apart
      </LinkButton>
      <Quiet role="status">{isRefused ? ' This browser hands nothing over: copy the text.' : ''}</Quiet>
    </>
  );
}
