// Authorities that an input trusts, out of the file that its ca_file names.
import { readFile } from 'node:fs/promises';
import { errorMessage } from '../../adapters/systemError';

export type Certificates =
  | { readonly ok: true; readonly pem: string | undefined; readonly message: '' }
  | { readonly ok: false; readonly message: string };

/** The PEM of `ca_file`, undefined where none is named; a message says what is wrong with the file. */
export async function certificatesOf(caFile: string | undefined): Promise<Certificates> {
  if (caFile === undefined) return { ok: true, pem: undefined, message: '' };
  try {
    const pem = await readFile(caFile, 'utf8');
    if (pem.includes('-----BEGIN CERTIFICATE-----')) return { ok: true, pem, message: '' };
    return { ok: false, message: `ca_file ${caFile} holds no certificate in PEM form.` };
  } catch (error) {
    return { ok: false, message: `ca_file ${caFile} cannot be read: ${errorMessage(error)}.` };
  }
}
