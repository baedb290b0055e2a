// Chinese, Vietnamese, Korean and Thai.
import type { Carriers } from '../../heldBack/sentences';

export const asianCarriers: Carriers<'zh' | 'vi' | 'ko' | 'th'> = {
  zh: {
    openers: [
      '哈喽，我是小雪，刚下飞机',
      '本周新到几位妹妹',
      '气质伴游，温柔体贴',
      '热油推背，环境私密',
      '两姐妹一起等你',
      '女大学生找大方哥哥',
      '招服务员，包吃包住',
    ],
    distractors: [
      '半小时^00元，一小时^00元',
      '今年2^岁，身高16^',
      '周一到周六9点半开始',
      '只在^号到1^号',
      '体重4^公斤',
      '市中心B座^楼',
    ],
    closers: ['请文明礼貌', '等你来', '么么哒', ''],
    leads: {
      phone: ['打给我 {}', '短信 {}', '预约 {}', '电话 {}', '我的手机：{}'],
      email: ['发邮件到 {}', '简历发到 {}', '我的邮件：{}'],
      username: ['{}'],
      site: ['照片都在 {}', '网站：{}', '去看 {}'],
    },
  },
  vi: {
    openers: [
      'Hi các anh, em là Ngọc, mới về đây',
      'Tuần này có mấy bé mới',
      'Bạn đồng hành sang trọng, dễ thương',
      'Mát xa dầu nóng phòng riêng',
      'Hai chị em đang chờ anh',
      'Sinh viên tìm anh rộng rãi',
      'Cần tuyển phục vụ bàn, có chỗ ở',
    ],
    distractors: [
      'nửa tiếng ^00k, một tiếng ^00k',
      'em 2^ tuổi, cao 1m5^',
      'thứ hai đến thứ bảy từ 9h30',
      'chỉ từ ngày ^ đến ngày 1^',
      'nặng 4^ ký, size S',
      'trung tâm, tòa B lầu ^',
    ],
    closers: ['Lịch sự nha anh', 'Em chờ anh', 'Hôn anh', ''],
    leads: {
      phone: ['alo em {}', 'nhắn em số {}', 'đặt lịch {}', 'phone {}', 'liên hệ {}'],
      email: ['gửi mail tới {}', 'gửi hồ sơ qua {}', 'mail: {}'],
      username: ['{}'],
      site: ['hình đầy đủ ở {}', 'web: {}', 'vào {}'],
    },
  },
  ko: {
    openers: [
      '안녕하세요, 새로 온 하나예요',
      '이번 주 새 매니저 출근',
      '따뜻한 오일 마사지, 개인실',
      '친구 둘이 기다려요',
      '홀 직원 구합니다, 숙소 제공',
    ],
    distractors: [
      '30분 ^만원, 60분 1^만원',
      '나이 2^, 키 16^',
      '월요일부터 토요일 오전 9시 반',
      '^일부터 1^일까지만',
      '몸무게 4^키로',
      'B동 ^층',
    ],
    closers: ['매너 부탁드려요', '기다릴게요', ''],
    leads: {
      phone: ['전화 주세요 {}', '문자 {}', '예약 {}', '번호는 {}'],
      email: ['메일 주세요 {}', '이메일: {}', '이력서는 {}'],
      username: ['{}'],
      site: ['사진은 {}', '홈페이지: {}', '{} 보세요'],
    },
  },
  th: {
    openers: [
      'สวัสดีค่ะ น้องเมย์เพิ่งมาใหม่',
      'อาทิตย์นี้มีน้องใหม่หลายคน',
      'นวดน้ำมันอุ่น ห้องส่วนตัว',
      'เพื่อนสองคนรออยู่',
      'รับสมัครพนักงานเสิร์ฟ มีที่พักให้',
    ],
    distractors: [
      'ครึ่งชั่วโมง ^00 บาท หนึ่งชั่วโมง 1^00 บาท',
      'อายุ 2^ สูง 16^',
      'จันทร์ถึงเสาร์ 9.30 น.',
      'วันที่ ^ ถึง 1^ เท่านั้น',
      'หนัก 4^ กิโล',
      'ตึก B ชั้น ^',
    ],
    closers: ['สุภาพด้วยนะคะ', 'รออยู่ค่ะ', ''],
    leads: {
      phone: ['โทร {}', 'ทักมาที่ {}', 'จองคิว {}', 'เบอร์ {}'],
      email: ['ส่งเมลมาที่ {}', 'อีเมล: {}', 'ส่งประวัติที่ {}'],
      username: ['{}'],
      site: ['ดูรูปที่ {}', 'เว็บ: {}', 'เข้าไปที่ {}'],
    },
  },
};
