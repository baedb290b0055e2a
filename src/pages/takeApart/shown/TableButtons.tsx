import { useState } from 'react';
import Button from '@splunk/react-ui/Button';
import { copyToClipboard } from '../../../ui/clipboard';
import { saveFile } from '../../../ui/saveFile';
import { Quiet, Row } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import type { Find } from '../finds';
import { tableCsv, tableHtml, tableText } from '../table';

interface TableButtonsProps {
  /** Finds whose kind is switched on. */
  readonly shown: readonly Find[];
  /** How many there are with those that are switched off. */
  readonly all: number;
}

/** Takes what is shown to a spreadsheet or a report. */
export function TableButtons({ shown, all }: TableButtonsProps) {
  const [said, setSaid] = useState('');
  const share = `${shown.length.toLocaleString('en')} of ${countOf(all, 'find')}`;
  const copy = (): void => {
    void copyToClipboard({ text: tableText(shown), html: tableHtml(shown) }).then((isCopied) =>
      setSaid(
        isCopied ? `Copied ${share}.` : 'This browser gives the page no clipboard; save the CSV instead.',
      ),
    );
  };
  const save = (): void => {
    saveFile(`minerva-text-${shown.length}-of-${all}-finds.csv`, tableCsv(shown), 'text/csv;charset=utf-8');
    setSaid(`Saved ${share}.`);
  };
  return (
    <Row $gap={6}>
      <Button label="Copy as table" disabled={shown.length === 0} onClick={copy} />
      <Button label="Save as CSV" disabled={shown.length === 0} onClick={save} />
      <Quiet role="status">{said}</Quiet>
    </Row>
  );
}
