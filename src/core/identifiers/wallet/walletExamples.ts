// What the wallet extractor must find, and what it must leave alone. All wallets are made from a seed.
import type { ExtractorExamples } from '../identifier';

export const walletExamples: ExtractorExamples = {
  examples: [
    {
      text: 'send to bc1qzq7xrm5vs5kpze3pqehfsz6h7nzteg0rwetd6r now',
      values: ['btc:bc1qzq7xrm5vs5kpze3pqehfsz6h7nzteg0rwetd6r'],
    },
    {
      text: 'BTC 18qFC7DmSYHumeAXTAqPf6iKaMVkcJanPo, or 36r5xR5A6nq5zoBAkA7btuWsk8FtDEkM5S',
      values: ['btc:18qFC7DmSYHumeAXTAqPf6iKaMVkcJanPo', 'btc:36r5xR5A6nq5zoBAkA7btuWsk8FtDEkM5S'],
    },
    {
      text: 'bitcoin:BC1P5GEUTKKM0KLSCRP7V6CDPAJ4E7KUZ755A06P906PRC0ZM88HJMCSEUJZCD?amount=1',
      values: ['btc:bc1p5geutkkm0klscrp7v6cdpaj4e7kuz755a06p906prc0zm88hjmcseujzcd'],
    },
    {
      text: 'ETH: 0xb19Fea1cde25Bf33133279ed2d8C4CdDdaB4Bef3',
      values: ['eth:0xb19fea1cde25bf33133279ed2d8c4cdddab4bef3'],
    },
    {
      text: 'LTC ltc1qls8d24syaeuvennftmckahfwlja3dunp5ujm0l',
      values: ['ltc:ltc1qls8d24syaeuvennftmckahfwlja3dunp5ujm0l'],
    },
    {
      text: 'monero 42VDQVLyXEdP7GG5EnYsRxYNTRuiojqRD1irWAQsz751WR6ABzEc2DkiGDvZ9frq5u1cS6pbe3hHjMGBBzg2F9UqRUgXQyC',
      values: [
        'xmr:42VDQVLyXEdP7GG5EnYsRxYNTRuiojqRD1irWAQsz751WR6ABzEc2DkiGDvZ9frq5u1cS6pbe3hHjMGBBzg2F9UqRUgXQyC',
      ],
    },
    {
      text: 'USDT TRC20 TFykDFqWGEhwqYcCJTYNcY9dGZivxBgz2K',
      values: ['trx:TFykDFqWGEhwqYcCJTYNcY9dGZivxBgz2K'],
    },
    { text: 'D9ftp3Yr4Nr3aGXrGKu62WDsMC7Z7sKrZm', values: ['doge:D9ftp3Yr4Nr3aGXrGKu62WDsMC7Z7sKrZm'] },
    {
      text: 'btc: 18qFC7DmSYHumeAXTA\nqPf6iKaMVkcJanPo',
      values: ['btc:18qFC7DmSYHumeAXTAqPf6iKaMVkcJanPo'],
    },
    {
      text: 'btc wallet: 18qF C7Dm SYHu meAX TAqP f6iK aMVk cJan Po thanks',
      values: ['btc:18qFC7DmSYHumeAXTAqPf6iKaMVkcJanPo'],
    },
    { text: 'wallet: lily-fiction.eth', values: ['ens:lily-fiction.eth'] },
  ],
  counterExamples: [
    '18qFC7DmSYHumeAXTAqPf6iKaMVkcJanPp',
    'bc1qzq7xrm5vs5kpze3pqehfsz6h7nzteg0rwetd6s',
    '0xb19Fea1cde25Bf33133279ed2d8C4CdDdaB4BeF3',
    'order 1234567890123456789012345678901234',
    'DonaudampfschifffahrtsgesellschaftskapitaenDD',
    'tx 0x9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'we met on seth.eth yesterday',
    'btc eth ltc accepted',
  ],
};
