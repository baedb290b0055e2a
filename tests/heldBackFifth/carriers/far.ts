// Sentences around the contacts of the fifth exam in Chinese, Japanese and Vietnamese. {} is where the contact stands;
// # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const farCarriers: Readonly<Record<'zh' | 'ja' | 'vi', Sentences>> = {
  zh: {
    openers: [
      '海外酒店招服务员，包机票包住',
      '今天刚到，照片真人',
      '当天放款，无需担保',
      '报案人提供了以下聊天记录',
      '今晚出发去边境，还有位',
    ],
    distractors: ['月薪^万', '立案号202^-^#', '今年2^', '晚上^点半走', '定金^00元', '月息^厘'],
    closers: ['骗子勿扰', '谢谢', '请转发', ''],
    leads: {
      phone: ['打给我 {}', '老板：{}', '有事找 {}', '号码是 {}'],
      email: ['简历发 {}', '写信：{}', '联系 {}'],
      username: ['{}', '最好这样：{}', '不接电话，{}'],
      site: ['相册 {}', '报名：{}', '链接是 {}', '看 {}'],
    },
  },
  ja: {
    openers: [
      '海外ホテルの仕事、渡航費無料',
      '今日からこの街にいます',
      '即日融資、保証人なし',
      '被害者が次のメッセージを提出した',
      '今夜出発、席あります',
    ],
    distractors: ['月給^#万円', '事件番号^#', '2^歳です', '夜^時出発', '保証金^万円', '金利^.9%'],
    closers: ['本気の方だけ', 'よろしくお願いします', '拡散希望', ''],
    leads: {
      phone: ['お電話は {}', '店長：{}', '番号は {}', '連絡先 {}'],
      email: ['履歴書は {}', '宛先：{}', '連絡 {}'],
      username: ['{}', '一番早いのは {}', '電話はだめ、{}'],
      site: ['写真は {}', '応募はこちら {}', 'リンクは {}', '見て {}'],
    },
  },
  vi: {
    openers: [
      'Tuyển nữ phục vụ nước ngoài, bao vé máy bay',
      'Em mới tới, ảnh thật',
      'Vay nhanh không thế chấp',
      'Người bị hại cung cấp tin nhắn sau',
      'đêm nay xe chạy ra biên giới, còn chỗ',
    ],
    distractors: [
      'lương ^# triệu',
      'hồ sơ ^#/202^',
      'em 2^ tuổi nha',
      'xe chạy ^ giờ tối',
      'cọc ^00k',
      'lãi ^,9%',
    ],
    closers: ['chỉ người thật lòng', 'cảm ơn', 'chia sẻ giúp em', ''],
    leads: {
      phone: ['gọi em {}', 'sếp: {}', 'số nè {}', 'alo {}'],
      email: ['gửi hồ sơ về {}', 'viết cho em: {}', 'thư về {}'],
      username: ['{}', 'tốt nhất là {}', 'đừng gọi, {}'],
      site: ['xem ảnh ở {}', 'đăng ký tại {}', 'link là {}', 'coi {}'],
    },
  },
};
