// What customers write in Chinese; phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const chinese: Lexicon = {
  language: 'zh',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      phrases: `打飞机|打飛機|快乐结局|快樂結局|手活|手排|推油出水|帮我撸|幫我擼`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      phrases: `全套服务|全套服務|做全套|做爱|做愛|性交易|卖淫|賣淫`,
    },
    { kind: 'service', value: 'oral', source: 'li2023', phrases: `口交|吹箫|吹簫|口活` },
    {
      kind: 'service',
      value: 'extras',
      source: 'li2023',
      phrases: `特殊服务|特殊服務|额外服务|額外服務|特别服务|特別服務|加钱有服务|加錢有服務`,
    },
    {
      kind: 'service',
      value: 'intimate-touch',
      source: 'li2023',
      phrases: `摸我下面|摸私处|摸私處|碰我私处|碰我私處|摸下体|摸下體`,
    },
    {
      kind: 'service',
      value: 'undressed',
      source: 'li2023',
      phrases: `脱光|脫光|裸体按摩|裸體按摩|全裸|穿着内衣|穿著內衣|情趣内衣|情趣內衣`,
    },
    {
      kind: 'service',
      value: 'offered-more',
      source: 'li2023',
      phrases: `色情服务|色情服務|问我要不要特殊|問我要不要特殊|问我要不要服务|問我要不要服務|涉黄|涉黃|淫窝|淫窩`,
    },
    { kind: 'service', value: 'body-to-body', source: 'li2023', phrases: `波推|胸推|身体推油|身體推油` },
    {
      kind: 'service',
      value: 'companion-style',
      source: 'li2023',
      phrases: `情色按摩|色情按摩|女友体验|女友體驗`,
    },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `门锁着|門鎖著|要按门铃|要按門鈴|窗户封|窗戶封|从后门进|從後門進`,
    },
    {
      kind: 'wording',
      value: 'cash-only',
      source: 'polaris',
      phrases: `只收现金|只收現金|现金支付|現金支付`,
    },
    {
      kind: 'wording',
      value: 'new-workers-often',
      source: 'polaris',
      phrases: `每周换人|每週換人|经常换人|經常換人|天天换新人|排队选|排隊選|选技师|選技師`,
    },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `很害怕|看起来害怕|看起來害怕|被强迫|被強迫|被逼|人口贩卖|人口販賣|身上有淤青|身上有瘀青`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `住在店里|住在店裡|睡在店里|睡在店裡|住店里|住店裡|吃住都在店|吃住都在这|吃住都在這`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `正规按摩|正規按摩|推拿|理疗|理療|物理治疗|物理治療|针灸|針灸|颈椎|頸椎|腰痛|肩颈|肩頸`,
    },
    { kind: 'availability', value: 'night', source: 'trade', phrases: `半夜|凌晨|深夜|通宵` },
  ],
};
