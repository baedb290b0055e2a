// Thai phrases, translated by the editors; compared character by character, since no space parts Thai words. Sources in `sources.ts`.
import type { Lexicon } from './lexicon';

export const thai: Lexicon = {
  language: 'th',
  entries: [
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        มาหาที่ห้อง
        รับงานที่ห้อง
        มีห้อง
        ที่ห้องน้อง
        อินคอล
        มาที่คอนโด
        มีสถานที่
        มีที่
        ที่คอนโด
        ที่ห้อง`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        นอกสถานที่
        รับงานนอกสถานที่
        ไปหาถึงที่
        ไปโรงแรม
        เอาท์คอล
        บริการถึงที่
        นวดนอกสถานที่
        บริการถึงโรงแรม
        เดลิเวอรี่
        ไปหาที่
        ไปหาได้
        ไปถึงที่`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      phrases: `ในรถ`,
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        ตลอด 24 ชั่วโมง|ชม
        24 ชั่วโมง|ชม
        24 7
        ตลอดเวลา
        ทั้งวันทั้งคืน
        ทุกวันไม่มีวันหยุด`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `
        ว่างตอนนี้
        ว่างวันนี้
        พร้อมรับงาน
        ว่างค่ะ
        ว่างคืนนี้`,
    },
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        เพิ่งมาใหม่
        มาใหม่
        น้องใหม่
        หน้าใหม่
        ใหม่ในเมือง
        เด็กใหม่`,
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        เพิ่งมาถึง
        เพิ่งถึง
        มาถึงวันนี้
        มาถึงเมื่อวาน
        เพิ่งมา`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `
        มาครั้งแรก
        ครั้งแรกที่นี่
        ครั้งแรกใน`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        อยู่ไม่กี่วัน
        อยู่แค่
        อยู่ชั่วคราว
        ระยะสั้น
        เหลืออีกไม่กี่วัน
        วันสุดท้าย
        กำลังจะกลับ`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        กลับมาแล้ว
        กลับมาอีกครั้ง`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        เพิ่งเริ่มงาน
        ไม่มีประสบการณ์
        มือใหม่
        เพิ่งเริ่มทำ
        งานแรก`,
    },
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        น้องเขา
        เธอเป็น
        เธอมี
        เธอพร้อม
        น้องเค้า
        เธอรอ`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `
        ทางร้าน
        ร้านเรา
        พวกเรา
        เรามีบริการ
        เรามี`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        น้องๆ
        สาวๆ
        เด็กๆ ในร้าน
        มีน้องให้เลือก
        หลายคน
        มากับเพื่อน
        กับเพื่อนสาว
        สาวสวยมากมาย`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        น้องใหม่ทุกสัปดาห์
        เด็กใหม่ทุกสัปดาห์
        เด็กใหม่ทุกเดือน
        มีน้องใหม่ตลอด
        เด็กใหม่ทุกวัน
        สาวใหม่ทุกสัปดาห์
        หมุนเวียน`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        เอเจนซี่
        โมเดลลิ่ง
        รับสมัครน้อง
        รับสมัครสาว
        รับสมัครพนักงานหญิง
        แม่เล้า
        เด็กในสังกัด
        น้องในสังกัด`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        ฟรีแลนซ์
        รับงานเอง
        ไม่ผ่านนายหน้า
        ไม่ผ่านเอเจนซี่`,
    },
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `
        ติดต่อผู้จัดการ
        สอบถามผู้จัดการ
        คุยกับผู้จัดการ
        ติดต่อแม่แท็ค
        ติดต่อมาม่าซัง
        ถามผู้จัดการ`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        ติดต่อผ่านเอเจนซี่
        ผ่านเอเจนซี่เท่านั้น
        จองผ่านร้านเท่านั้น
        ติดต่อผ่านนายหน้า`,
    },
    {
      kind: 'restriction',
      value: 'third party answers',
      source: 'unodc',
      phrases: `
        แอดมินตอบ
        แอดมินรับ
        มีแอดมิน`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        มีคนขับรถ
        คนขับรถไปส่ง
        มีคนไปส่ง
        คนขับรอ`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        ห้ามออกนอก
        ห้ามออกจากห้อง
        ออกไปไหนไม่ได้
        ไม่ให้ออก
        ถูกขัง
        ยึดพาสปอร์ต
        ยึดหนังสือเดินทาง
        ใช้หนี้`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        พักที่ร้าน
        นอนที่ร้าน
        อยู่กินที่ร้าน
        กินนอนที่ร้าน`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        พูดอังกฤษไม่ได้
        พูดภาษาอังกฤษไม่ได้
        ไม่ได้ภาษาอังกฤษ
        พูดไทยไม่ได้
        ไม่พูดอังกฤษ
        พูดอังกฤษได้นิดหน่อย`,
    },
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        ไลน์เท่านั้น
        ทักไลน์เท่านั้น
        แชทเท่านั้น
        ไม่รับสาย
        ไม่รับโทร
        ทักแชท`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      phrases: `
        โทรเท่านั้น
        ไม่ตอบไลน์
        ไม่ตอบแชท`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `
        ไม่รับเบอร์แปลก
        ไม่รับเบอร์ส่วนตัว
        ไม่รับเบอร์ที่ไม่โชว์`,
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      phrases: `
        มัดจำ
        โอนก่อน`,
    },
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        เกือบ 18
        เพิ่งบรรลุนิติภาวะ
        ยังไม่ 18
        อายุยังไม่ถึง`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        เพิ่ง 18
        เพิ่งครบ 18
        เพิ่งอายุ 18
        18 หมาดๆ
        ครบ 18`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        เด็กมาก
        เด็กเอ๊าะ
        เอ๊าะๆ
        สาวน้อย
        วัยใส
        ใสๆ
        เด็กสาว
        หนูน้อย
        ไร้เดียงสา
        อ่อนวัย`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `
        นักเรียน
        เด็กนักเรียน
        มัธยม
        เด็กมอปลาย
        ชุดนักเรียน
        คอซอง`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `
        วัยรุ่น
        วัยทีน`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        ต่ำกว่า 18
        ผู้เยาว์
        ไม่บรรลุนิติภาวะ
        อายุต่ำกว่า
        เหมือนเด็ก`,
    },
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      phrases: `
        นวด
        หมอนวด`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `
        นวดผ่อนคลาย
        นวดน้ำมัน
        นวดอโรม่า
        นวดสปา
        นวดตัว`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        นวดแผนโบราณ
        นวดรักษา
        นวดกีฬา
        นวดประคบ`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `
        นวดเท้า
        นวดฝ่าเท้า`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `
        นวดกระปู๋
        นวดกระษัย
        นวดนาบ
        นวดเปลือย
        อาบอบนวด
        นวดอีโรติก
        บอดี้สไลด์`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `
        จบงาน
        แฮปปี้เอนดิ้ง
        รีดน้ำ
        ใช้มือ`,
    },
    {
      kind: 'service',
      value: 'full service',
      source: 'li2023',
      phrases: `
        ครบวงจร
        ฟูลเซอร์วิส
        บริการเต็มรูปแบบ`,
    },
    {
      kind: 'service',
      value: 'girlfriend experience',
      source: 'tnet',
      phrases: `
        ฟีลแฟน
        แบบแฟน
        ฟิวแฟน`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `
        ไม่ใส่ถุง
        ไม่ใช้ถุง
        สดได้`,
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `
        ใส่ถุง
        ใช้ถุงยาง
        สวมถุง`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'tnet',
      phrases: `
        อมสด
        ใช้ปาก
        โม้ก`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `
        ค้างคืน
        นอนค้าง
        ทั้งคืน`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `
        ไปเที่ยวด้วย
        เพื่อนเที่ยว`,
    },
    {
      kind: 'service',
      value: 'couples',
      source: 'trade',
      phrases: `
        สวิงกิ้ง
        คู่รัก`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `
        คอลเสียว
        วิดีโอคอล
        กลุ่มลับ`,
    },
  ],
};
