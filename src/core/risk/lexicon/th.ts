// What customers write in Thai; phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const thai: Lexicon = {
  language: 'th',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      phrases: `จบด้วยมือ|แฮปปี้เอนดิ้ง|ชักว่าว|นวดกระปู๋|นวดกระษัย`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      phrases: `มีเพศสัมพันธ์|ค้าประเวณี|ขายบริการทางเพศ|ขายตัว`,
    },
    { kind: 'service', value: 'oral', source: 'li2023', phrases: `ออรัล|ใช้ปากให้|โม้กสด` },
    { kind: 'service', value: 'extras', source: 'li2023', phrases: `บริการพิเศษ|บริการเสริม|แถมพิเศษ` },
    {
      kind: 'service',
      value: 'intimate-touch',
      source: 'li2023',
      phrases: `จับของลับ|แตะของลับ|จับอวัยวะเพศ|จับจุดซ่อนเร้น`,
    },
    { kind: 'service', value: 'undressed', source: 'li2023', phrases: `เปลือยกาย|แก้ผ้า|ใส่ชุดชั้นใน|ถอดเสื้อผ้าหมด` },
    {
      kind: 'service',
      value: 'offered-more',
      source: 'li2023',
      phrases: `เสนอขายบริการ|ถามว่าเอาพิเศษไหม|ร้านแอบแฝง|แอบแฝงค้า`,
    },
    { kind: 'service', value: 'body-to-body', source: 'li2023', phrases: `อาบอบนวด|นวดนูรู|เนื้อแนบเนื้อ` },
    { kind: 'service', value: 'companion-style', source: 'li2023', phrases: `นวดอีโรติก|ฟีลแฟน` },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `ประตูล็อค|ประตูล็อก|ต้องกดกริ่ง|เข้าทางประตูหลัง`,
    },
    { kind: 'wording', value: 'cash-only', source: 'polaris', phrases: `รับเงินสดเท่านั้น|เฉพาะเงินสด|รับแต่เงินสด` },
    {
      kind: 'wording',
      value: 'new-workers-often',
      source: 'polaris',
      phrases: `เปลี่ยนเด็กบ่อย|เด็กใหม่ทุกสัปดาห์|ให้เลือกเด็ก`,
    },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `ดูหวาดกลัว|ท่าทางกลัว|ถูกบังคับ|ค้ามนุษย์|มีรอยช้ำ`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `นอนในร้าน|อยู่กินในร้าน|พักอยู่ในร้าน|กินนอนในร้าน`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `กายภาพบำบัด|นวดรักษา|ปวดหลัง|ปวดไหล่|ออฟฟิศซินโดรม|นวดแก้อาการ`,
    },
    { kind: 'availability', value: 'night', source: 'trade', phrases: `หลังเที่ยงคืน|ตีสอง|ตีสาม|ดึกมาก` },
  ],
};
