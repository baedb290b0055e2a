import { Notice } from '../Notice';
import { Mono } from '../surfaces';

/** What to do with a file that is known: nothing but to report it. */
export function KnownFile({ sha256 }: { readonly sha256: string }) {
  return (
    <Notice weight="problem">
      <p>
        <b>This file is on the list of known abuse material. It was not opened and is not shown.</b>
      </p>
      <p>
        Do not open, copy or send it. Note the hash below and where the file came from, and hand the matter to
        your force’s unit for child abuse images, as your rules say; outside of the police, report it to the
        hotline of your country (in the United Kingdom the Internet Watch Foundation) or to the police.
      </p>
      <p>
        SHA-256: <Mono>{sha256}</Mono>
      </p>
    </Notice>
  );
}
