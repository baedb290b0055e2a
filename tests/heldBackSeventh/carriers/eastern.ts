// Sentences around the contacts in Polish, Russian, Chinese and Vietnamese; {} stands for the contact.
import type { Sentences } from '../../heldBack/sentences';

export const polish: Sentences = {
  openers: [
    'Czyste i ciche mieszkanie, świeże ręczniki.',
    'Dopiero przyjechałam i zostaję kilka dni.',
    'Relaksujący masaż ciepłym olejkiem.',
    'Bez pośpiechu i z uśmiechem.',
  ],
  distractors: [
    'Pół godziny 150, godzina 250 zł.',
    'Mam 26 lat, 168 cm wzrostu.',
    'Codziennie od 11 do 22.30, w niedzielę zamknięte.',
    'ulica Jaśminowa 27, trzecie piętro.',
    'Jestem tu od 5 do 13.',
  ],
  closers: ['Z zastrzeżonych nie odbieram.', 'Tylko gotówka.', 'Czekam.'],
  leads: {
    phone: ['Zadzwoń: {}', 'Mój numer to {}.', 'Napisz sms na {} przed przyjazdem.', '{} - pytaj o Szafran.'],
    email: ['Napisz na {}', 'Rezerwacje mailem: {}', 'Mój mail to {}'],
    username: ['Znajdziesz mnie tu: {}', '{} po zdjęcia.', 'Najszybciej {}'],
    site: ['Więcej zdjęć na {}', 'Moja strona: {}', 'Cennik jest na {} .'],
  },
};

export const russian: Sentences = {
  openers: [
    'Чистая и тихая квартира, свежие полотенца.',
    'Только приехала, побуду несколько дней.',
    'Расслабляющий массаж с тёплым маслом.',
    'Без спешки и с улыбкой.',
  ],
  distractors: [
    'Полчаса 3000, час 5000 рублей.',
    'Мне 27 лет, рост 167.',
    'Каждый день с 11 до 22.30, в воскресенье выходной.',
    'Липовая улица, дом 25, третий этаж.',
    'Буду здесь с 6 по 14 число.',
  ],
  closers: ['Со скрытых не отвечаю.', 'Только наличные.', 'Жду.'],
  leads: {
    phone: ['Звони: {}', 'Мой номер {}.', 'Пиши на {} заранее.', '{} - спроси Шафран.'],
    email: ['Пиши на {}', 'Запись по почте: {}', 'Моя почта {}'],
    username: ['Найдёшь меня тут: {}', '{} там фото.', 'Быстрее всего {}'],
    site: ['Больше фото на {}', 'Моя страница: {}', 'Цены смотри на {} .'],
  },
};

export const chinese: Sentences = {
  openers: [
    '房间安静干净，毛巾都是新的。',
    '刚到这里，只待几天。',
    '温热精油放松按摩。',
    '不赶时间，态度好。',
  ],
  distractors: [
    '半小时200，一小时350元。',
    '今年26岁，身高165。',
    '每天上午11点到晚上10点半，周日休息。',
    '槐树路22号三楼。',
    '7号到15号在。',
  ],
  closers: ['不接匿名来电。', '只收现金。', '等你。'],
  leads: {
    phone: ['打我电话：{}', '我的号码是{}。', '来之前发短信到 {}', '{}，找小藏。'],
    email: ['写信到 {}', '邮件预约：{}', '我的邮箱是 {}'],
    username: ['在这里找我：{}', '{} 看照片。', '最快的是 {}'],
    site: ['更多照片在 {}', '我的网页：{}', '价格写在 {} 。'],
  },
};

export const vietnamese: Sentences = {
  openers: [
    'Phòng yên tĩnh sạch sẽ, khăn mới.',
    'Mới đến, chỉ ở vài ngày.',
    'Mát xa thư giãn với dầu ấm.',
    'Không vội vàng, vui vẻ.',
  ],
  distractors: [
    'Nửa tiếng 300k, một tiếng 500k.',
    'Em 25 tuổi, cao 1m62.',
    'Mỗi ngày từ 11 giờ đến 22 giờ 30, chủ nhật nghỉ.',
    'Nhà 28 đường Hoa Sữa, lầu ba.',
    'Ở đây từ ngày 8 đến 16.',
  ],
  closers: ['Không nghe số ẩn.', 'Chỉ nhận tiền mặt.', 'Chờ anh.'],
  leads: {
    phone: ['Gọi cho em: {}', 'Số của em là {}.', 'Nhắn tin {} trước khi đến.', '{} - hỏi tên Nghệ.'],
    email: ['Viết thư đến {}', 'Đặt lịch qua mail: {}', 'Mail của em là {}'],
    username: ['Tìm em ở đây: {}', '{} xem ảnh.', 'Nhanh nhất là {}'],
    site: ['Thêm ảnh ở {}', 'Trang của em: {}', 'Giá ghi ở {} .'],
  },
};
