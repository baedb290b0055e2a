// What customers write in Korean; phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const korean: Lexicon = {
  language: 'ko',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      phrases: `해피엔딩|핸드플|핸플|대딸|마무리서비스`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      phrases: `성매매|성관계|풀서비스|풀코스서비스`,
    },
    { kind: 'service', value: 'oral', source: 'li2023', phrases: `오랄|입으로해주` },
    { kind: 'service', value: 'extras', source: 'li2023', phrases: `특별서비스|추가서비스|특수서비스` },
    { kind: 'service', value: 'intimate-touch', source: 'li2023', phrases: `은밀한부위|성기를만|아래를만` },
    { kind: 'service', value: 'undressed', source: 'li2023', phrases: `알몸|옷을벗고|란제리만|속옷만` },
    { kind: 'service', value: 'offered-more', source: 'li2023', phrases: `성적인서비스|퇴폐업소|퇴폐` },
    { kind: 'service', value: 'body-to-body', source: 'li2023', phrases: `바디타기|물다이` },
    { kind: 'service', value: 'companion-style', source: 'li2023', phrases: `애인모드|에로틱마사지` },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `문이잠겨|초인종을눌러|창문을가려|뒷문으로`,
    },
    { kind: 'wording', value: 'cash-only', source: 'polaris', phrases: `현금만|현금결제만` },
    { kind: 'wording', value: 'new-workers-often', source: 'polaris', phrases: `매주바뀌|자주바뀌|초이스` },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `겁에질|무서워하|인신매매|강제로일|멍이들`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `가게에서자|가게에서살|가게에서먹고|숙식하`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `물리치료|도수치료|허리통증|어깨통증|스포츠마사지|근막`,
    },
    { kind: 'availability', value: 'night', source: 'trade', phrases: `새벽|한밤중|심야` },
  ],
};
