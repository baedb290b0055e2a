import { useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { ShownChart } from '../../core/chart/chart';
import { chartCsv, chartGraphml, exportName, exportOf } from '../../core/chart/exporting';
import { saveFile } from '../../ui/saveFile';
import { Quiet } from '../../ui/surfaces';
import { countOf } from '../../ui/words';

/** Saves what is shown, and says how much of it is in the file. */
export function ExportButtons({ shown }: { readonly shown: ShownChart }) {
  const [said, setSaid] = useState('');
  const save = (extension: 'csv' | 'graphml'): void => {
    const exported = exportOf(shown);
    const [text, type] =
      extension === 'csv'
        ? [chartCsv(exported), 'text/csv;charset=utf-8']
        : [chartGraphml(exported), 'application/xml;charset=utf-8'];
    saveFile(exportName(exported, extension), text, type);
    const { lines, shownLines, withheldRecords } = exported;
    const left =
      withheldRecords === 0
        ? ''
        : ` ${countOf(withheldRecords, 'record')} left out: about victims or children, or not to be handed on.`;
    setSaid(`Exported ${lines.length.toLocaleString('en')} of ${countOf(shownLines, 'shown line')}.${left}`);
  };
  return (
    <>
      <Button label="Export CSV" onClick={() => save('csv')} />
      <Button label="Export GraphML" onClick={() => save('graphml')} />
      <Quiet role="status">{said}</Quiet>
    </>
  );
}
