// Making a sheet, and finding one again by its audit number.
import { useState, type FormEvent } from 'react';
import Button from '@splunk/react-ui/Button';
import {
  auditIn,
  MAX_SHEET_SCHOOLS,
  sheetOf,
  type Sheet,
  type SheetContent,
} from '../../../core/uniforms/sheet/sheet';
import { MAX_SAID_CHARACTERS } from '../../../queries/risk/documents';
import { sheetSaid, type UniformStores } from '../../../queries/uniforms/stores';
import { LinkButton, Panel, PanelTitle, Quiet, Row, Stack } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { FormInput } from '../../../ui/uniforms/ValueSelect';

interface SheetPanelProps {
  readonly stores: UniformStores;
  /** Undefined while there is no shortlist. */
  readonly content: (() => SheetContent) | undefined;
  readonly chosen: number;
  readonly onSheet: (sheet: Sheet) => void;
}

const never = new AbortController().signal;

/** Two short forms. */
export function SheetPanel({ stores, content, chosen, onSheet }: SheetPanelProps) {
  const [reference, setReference] = useState('');
  const [audit, setAudit] = useState('');
  const [said, setSaid] = useState('');
  /** Both say what there is to say; '' once the sheet is shown. */
  const make = async (given: SheetContent): Promise<string> => {
    const sheet = madeSheet(given, stores.sheets.author, reference);
    const outcome = await stores.sheets.save([sheetSaid(sheet)], never);
    // A sheet that is not on record must not be handed out: its number would lead nowhere.
    if (!outcome.ok) return `No sheet was made. ${outcome.problem.message} ${outcome.problem.remedy}`;
    onSheet(sheet);
    return '';
  };
  const find = async (): Promise<string> => {
    const wanted = auditIn(audit);
    if (wanted === undefined) return 'An audit number looks like U-20261130-4F2A91C07B3E.';
    const outcome = await stores.sheets.find(wanted, never);
    if (!outcome.ok) return `${outcome.problem.message} ${outcome.problem.remedy}`;
    if (outcome.value === undefined) return `There is no sheet ${wanted} in this tenant.`;
    onSheet(outcome.value);
    return '';
  };
  const sending = (work: () => Promise<string>) => (event: FormEvent) => {
    event.preventDefault();
    void work().then(setSaid);
  };
  return (
    <Panel aria-labelledby="sheet-title">
      <PanelTitle id="sheet-title">Sheet for the force</PanelTitle>
      <Stack $gap={10}>
        {content !== undefined && (
          <form onSubmit={sending(() => make(content()))}>
            <Row $gap={10}>
              <label>
                <Quiet>Reference (no names of children) </Quiet>
                <FormInput
                  value={reference}
                  maxLength={80}
                  autoComplete="off"
                  onChange={({ target }) => setReference(target.value)}
                />
              </label>
              <Button appearance="primary" type="submit" label="Make the sheet" />
              <Quiet>
                {chosen === 0
                  ? `With the first ${MAX_SHEET_SCHOOLS} schools of the list; put schools on it to choose.`
                  : `With ${countOf(Math.min(chosen, MAX_SHEET_SCHOOLS), 'school')} that you put on it${chosen > MAX_SHEET_SCHOOLS ? '; more do not fit on a page' : ''}.`}
              </Quiet>
            </Row>
          </form>
        )}
        <form onSubmit={sending(find)}>
          <Row $gap={10}>
            <label>
              <Quiet>Find a sheet by its audit number </Quiet>
              <FormInput
                id="sheet-audit"
                value={audit}
                size={26}
                autoComplete="off"
                onChange={({ target }) => setAudit(target.value)}
              />
            </label>
            <LinkButton type="submit">Find it</LinkButton>
          </Row>
        </form>
        <span role="status">{said}</span>
      </Stack>
    </Panel>
  );
}

function madeSheet(content: SheetContent, author: string, reference: string): Sheet {
  const created = Math.floor(Date.now() / 1000);
  return sheetOf(content, { author, created, reference: reference.trim().slice(0, MAX_SAID_CHARACTERS) });
}
