// A small fictional world in two files that changes a little at a time: adverts and businesses that share numbers and
// mailboxes. Phones are from ranges reserved for fiction.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileInput } from '../../scripts/demo';

const ADVERTS = 600;
const BUSINESSES = 150;
const PHONES = 700;
const MAILBOXES = 3000; // most of them one record's alone, so that chains end
const EDITED = 5;

interface Listed {
  phone: number;
  mail: number;
}

export class ChangingAdverts {
  private readonly adverts: Listed[];
  private readonly businesses: Listed[];
  readonly inputs: readonly FileInput[];

  /** @param random - 0 to 1, each time another. */
  constructor(
    folder: string,
    private readonly random: () => number,
  ) {
    this.adverts = Array.from({ length: ADVERTS }, () => this.drawn());
    this.businesses = Array.from({ length: BUSINESSES }, () => this.drawn());
    this.inputs = ['adverts', 'businesses'].map((kind) => ({
      name: `small_${kind}`,
      mapping: `world_${kind}`,
      path: join(folder, `${kind}.csv`),
    }));
    this.write();
    writeFileSync(this.pathOf(1), csvOf(businessColumns, this.businesses.map(businessCells)));
  }

  /** A few adverts get another number or mailbox; the file is written anew. */
  edit(): void {
    for (let count = 0; count < EDITED; count += 1) {
      const at = Math.floor(this.random() * ADVERTS);
      const old = this.adverts[at] ?? this.drawn();
      const fresh = this.drawn();
      this.adverts[at] = this.random() < 0.5 ? { ...old, phone: fresh.phone } : { ...old, mail: fresh.mail };
    }
    this.write();
  }

  private write(): void {
    writeFileSync(this.pathOf(0), csvOf(advertColumns, this.adverts.map(advertCells)));
  }

  private pathOf(input: number): string {
    return this.inputs[input]?.path ?? '';
  }

  private drawn(): Listed {
    // The first number is on about fifty records, now a hub and now none; most are on one or two.
    return {
      phone: Math.floor(this.random() ** 2.5 * PHONES),
      mail: Math.floor(this.random() * MAILBOXES),
    };
  }
}

const advertColumns =
  'ad_id,posted,site,headline,body,name_shown,city,area,country,price_hour,hours,contact_phone,contact_mail,link';
const businessColumns =
  'BUS_ID,TRADING_NAME,CATEGORY,ADDRESS,TOWN,REGION,CTRY,TEL,EMAIL,WEB,OPENED,CLOSES_AT,RATING,OWNER,OWNER_REGION,FORMER_NAME,LISTING';

function advertCells({ phone, mail }: Listed, at: number): string {
  const filler = 'Quiet rooms and good light. '.repeat(30); // so that the input takes a moment
  return `ad-${1_000_000 + at},2025-03-09 21:29,quietads.example.com,Quiet hour,"${filler}",Dovelle,Netherquay,N/A,GB,115,0-24,${phoneOf(phone)},${mailOf(mail)},N/A`;
}

function businessCells({ phone, mail }: Listed, at: number): string {
  return `b${2_000_000 + at},Gentle Cedar ${at},Wellness,-,Netherquay,Northfold,GB,${phoneOf(phone)},${mailOf(mail)},-,02/20/2025,22:00,2.8,-,-,-,-`;
}

/** +44 20 7946 0000 to 0999. */
function phoneOf(number: number): string {
  return `+44 20 7946 ${String(number).padStart(4, '0')}`;
}

function mailOf(number: number): string {
  return `mailbox${number}@example.org`;
}

function csvOf(columns: string, rows: readonly string[]): string {
  return `${[columns, ...rows].join('\n')}\n`;
}
