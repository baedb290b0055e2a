// Sentences around the contacts of the fourth exam in Chinese, Vietnamese, Korean and Thai. {} is where the contact
// stands; # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const asianCarriers: Readonly<Record<'zh' | 'vi' | 'ko' | 'th', Sentences>> = {
  zh: {
    openers: ['小雅刚到本市', '精油放松按摩', '明亮单间出租', '专业搬家保洁'],
    distractors: ['半小时^00，一小时^00', '今年2^岁', '营业1^点到22点', '月租^#00元', '201#年开业', '住^楼'],
    closers: ['找小雅', '非诚勿扰', '期待见面', ''],
    leads: {
      phone: ['我的号码 {}', '预约：{}', '短信 {}', '打这个 {}'],
      email: ['来信 {}', '联系方式：{}', '发到 {}'],
      username: ['{}', '这样找我：{}', '每天更新 {}'],
      site: ['照片在 {}', '看这里：{}', '价格表 {}'],
    },
  },
  vi: {
    openers: [
      'Lan mới đến thành phố',
      'Mát xa thư giãn tinh dầu',
      'Cho thuê phòng sáng',
      'Chuyển nhà trọn gói',
    ],
    distractors: [
      'nửa tiếng ^00k, một tiếng ^00k',
      'em 2^ tuổi',
      'mở cửa 1^h đến 22h',
      'giá thuê ^ triệu',
      'từ năm 201#',
      'tầng ^',
    ],
    closers: ['hỏi Lan nhé', 'khách nghiêm túc', 'hẹn gặp', ''],
    leads: {
      phone: ['số của em {}', 'đặt lịch: {}', 'nhắn tin {}', 'liên lạc qua {}'],
      email: ['viết thư tới {}', 'liên hệ: {}', 'trả lời qua {}'],
      username: ['{}', 'tìm em thế này: {}', 'ảnh mới mỗi ngày, {}'],
      site: ['ảnh ở {}', 'xem tại {}', 'bảng giá: {}'],
    },
  },
  ko: {
    openers: ['시내에 새로 왔어요', '아로마 마사지 조용한 공간', '밝은 원룸 임대', '이사와 청소 저렴하게'],
    distractors: [
      '30분 ^만원, 1시간 1^만원',
      '2^살이에요',
      '오후 ^시부터',
      '월세 ^#만원',
      '201#년부터',
      '^층',
    ],
    closers: ['수아를 찾아주세요', '진지한 분만', '곧 만나요', ''],
    leads: {
      phone: ['제 번호 {}', '예약: {}', '문자 주세요 {}', '이쪽으로 {}'],
      email: ['편지는 {}', '문의: {}', '답장은 {}'],
      username: ['{}', '이렇게 찾으세요: {}', '매일 새 사진 {}'],
      site: ['사진은 {}', '여기 보세요: {}', '가격표 {}'],
    },
  },
  th: {
    openers: ['เมย์เพิ่งมาใหม่', 'นวดน้ำมันผ่อนคลาย', 'ห้องพักสว่างให้เช่า', 'รับจ้างย้ายบ้านราคาถูก'],
    distractors: [
      'ครึ่งชั่วโมง ^00 บาท หนึ่งชั่วโมง ^00 บาท',
      'อายุ 2^ ปี',
      'เปิด 1^ ถึง 22 น',
      'ค่าเช่า ^#00 บาท',
      'ตั้งแต่ปี 256#',
      'ชั้น ^',
    ],
    closers: ['ถามหาเมย์', 'คนจริงใจเท่านั้น', 'แล้วเจอกัน', ''],
    leads: {
      phone: ['เบอร์หนู {}', 'จองคิว: {}', 'ส่งข้อความ {}', 'ติดต่อ {}'],
      email: ['เขียนมาที่ {}', 'ติดต่อ: {}', 'ตอบจาก {}'],
      username: ['{}', 'หาหนูแบบนี้: {}', 'รูปใหม่ทุกวัน {}'],
      site: ['รูปอยู่ที่ {}', 'ดูที่นี่: {}', 'ราคา: {}'],
    },
  },
};
