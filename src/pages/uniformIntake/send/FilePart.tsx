// A file of many schools: templates to take away, and what was read of the one that came back.
import { useState } from 'react';
import { MAX_FILE_BYTES, MAX_ROWS } from '../../../core/uniforms/intake/table';
import { readIntakeFile } from '../../../core/uniforms/intake/readFile';
import { readOutfits } from '../../../core/uniforms/intake/readOutfits';
import { templateCsv, wordsCsv } from '../../../core/uniforms/intake/template';
import { Foreign } from '../../../ui/Foreign';
import { Notice } from '../../../ui/Notice';
import { saveFile } from '../../../ui/saveFile';
import { LinkButton, Quiet, Row, Stack } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { FileDrop } from '../../../ui/FileDrop';
import { useIntakeTools } from '../IntakeContext';
import { keptFileName, type Entered } from './submission';

const CSV = 'text/csv';
const BOM = '\uFEFF'; // without it a spreadsheet takes UTF-8 for its own code page

interface FilePartProps {
  readonly thisYear: number;
  readonly file: Entered | undefined;
  readonly onFile: (file: Entered | undefined) => void;
}

/** Templates, the place for the file, and its name once it is read. */
export function FilePart({ thisYear, file, onFile }: FilePartProps) {
  const { base } = useIntakeTools();
  const [refusal, setRefusal] = useState('');
  const read = async (chosen: File): Promise<void> => {
    if (base.state !== 'ready') return;
    const isKnownSchool = (key: Parameters<typeof base.value.schools.has>[0]): boolean =>
      base.value.schools.has(key);
    const answer = await readChosen(chosen, { isKnownSchool, year: thisYear });
    setRefusal(typeof answer === 'string' ? answer : '');
    onFile(typeof answer === 'string' ? undefined : answer);
  };
  return (
    <Stack $gap={10}>
      <Row $gap={14}>
        <LinkButton
          type="button"
          onClick={() => saveFile('uniforms-template.csv', BOM + templateCsv('usual'), CSV)}
        >
          Save a template with the usual columns
        </LinkButton>
        <LinkButton
          type="button"
          onClick={() => saveFile('uniforms-template-all.csv', BOM + templateCsv('every'), CSV)}
        >
          with all columns
        </LinkButton>
        <LinkButton type="button" onClick={() => saveFile('uniforms-words.csv', BOM + wordsCsv(), CSV)}>
          the words that each takes
        </LinkButton>
      </Row>
      <Quiet>
        One row an outfit. The school by its number; an empty cell tells nothing, “none” tells that there is
        none; several words parted by “/”. CSV or XLSX, at most {countOf(MAX_ROWS, 'row')} and{' '}
        {MAX_FILE_BYTES / 1024 / 1024} MB. The file is read in this tab and not kept.
      </Quiet>
      <FileDrop
        id="intake-file"
        label={
          base.state === 'ready'
            ? 'Drop a CSV or XLSX file here, or choose one'
            : 'The base of schools is being read; then a file can be.'
        }
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        isDisabled={base.state !== 'ready'}
        onFile={(chosen) => void read(chosen)}
      />
      {refusal !== '' && (
        <Notice weight="problem">
          <p>
            <b>The file was not read.</b> {refusal}
          </p>
        </Notice>
      )}
      {file !== undefined && (
        <Row $gap={12}>
          <span>
            <b>
              <Foreign>{file.file}</Foreign>
            </b>
            : {countOf(file.read.accepted, 'outfit')} of {countOf(file.read.rows, 'row')}
          </span>
          <LinkButton type="button" onClick={() => onFile(undefined)}>
            Take the file away
          </LinkButton>
        </Row>
      )}
    </Stack>
  );
}

/** What was read, or why nothing was. Never rejects. */
async function readChosen(
  chosen: File,
  occasion: Parameters<typeof readOutfits>[1],
): Promise<Entered | string> {
  // Its size is looked at before its bytes: a film must not fill the tab's memory.
  if (chosen.size > MAX_FILE_BYTES)
    return `It has ${chosen.size.toLocaleString('en')} bytes; at most ${MAX_FILE_BYTES.toLocaleString('en')} are read. Split it, or leave out pictures.`;
  try {
    const read = readIntakeFile(new Uint8Array(await chosen.arrayBuffer()));
    if (!read.ok) return read.problem.message;
    return {
      file: keptFileName(chosen.name),
      fileSha256: read.value.sha256,
      read: readOutfits(read.value.table, occasion),
    };
  } catch {
    return 'The browser could not read it. Save it anew and choose it again.';
  }
}
