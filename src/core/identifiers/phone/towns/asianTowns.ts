// Larger towns of eastern Asia. How to read the lines: `townTable.ts`. Facts of common knowledge (2026-11): names as the
// national statistics offices print them in their lists of the largest towns, area codes as the national numbering plans
// give them to those towns (MIIT, NCC, MIC of Japan, MSIT, NBTC, Ministry of Information of Viet Nam).
export const asianTowns: Readonly<Record<string, string>> = {
  CN:
    '北京/Beijing/Peking/Pekín/Pékin/Pechino/Pequim/Pekin/Pekinie/Пекин~/Bắc Kinh=10; 上海/Shanghai/Schanghai/Szanghaj~/Шанхай~/Thượng Hải=21; ' +
    '广州/廣州/Guangzhou/?Kanton/Гуанчжоу/Quảng Châu=20; 深圳/Shenzhen/Шэньчжэн~=755; 天津/Tianjin=22; 重庆/重慶/Chongqing=23; ' +
    '成都/Chengdu=28; 武汉/武漢/Wuhan/Ухан~=27; 东莞/東莞/Dongguan=769; 南京/Nanjing=25; 西安/?Xian=29; 杭州/Hangzhou=571; 佛山/Foshan=757; ' +
    '沈阳/瀋陽/Shenyang=24; 青岛/青島/Qingdao=532; 济南/濟南/Jinan=531; 哈尔滨/哈爾濱/Harbin=451; 郑州/鄭州/Zhengzhou=371; 长沙/長沙/Changsha=731; ' +
    '大连/大連/Dalian=411; 昆明/Kunming=871; 厦门/廈門/Xiamen=592; 宁波/寧波/Ningbo=574; 苏州/蘇州/Suzhou=512; 合肥/Hefei=551; ' +
    '福州/Fuzhou=591; 石家庄/石家莊/Shijiazhuang=311; 太原/Taiyuan=351; 长春/長春/Changchun=431; 南宁/南寧/Nanning=771; 无锡/無錫/Wuxi=510; ' +
    '贵阳/貴陽/Guiyang=851; 温州/溫州/Wenzhou=577; 南昌/Nanchang=791; 兰州/蘭州/Lanzhou=931; 乌鲁木齐/Urumqi=991; 珠海/Zhuhai=756; ' +
    '中山市/Zhongshan=760; 惠州/Huizhou=752; 常州/Changzhou=519; 徐州/Xuzhou=516; 烟台/Yantai=535; 泉州/Quanzhou=595; 海口/Haikou=898; ' +
    '三亚/Sanya=898; 桂林/Guilin=773; 义乌/義烏/Yiwu=579; 金华/Jinhua=579; 呼和浩特/Hohhot=471; 洛阳/洛陽/Luoyang=379; 汕头/Shantou=754; 唐山/Tangshan=315',
  TW:
    '台北/臺北/Taipei/Taipeh/Taipéi/Тайбэ~=2; 新北/New Taipei=2; ?桃园/?桃園/Taoyuan=3; 台中/臺中/Taichung=4; 台南/臺南/Tainan=6; 高雄/Kaohsiung=7; ' +
    '新竹/Hsinchu=3; 基隆/Keelung=2; 嘉义/嘉義/Chiayi=5; 彰化/Changhua=4; 屏东/屏東/Pingtung=8; 宜兰/宜蘭/Yilan=3; 花莲/花蓮/Hualien=3; ' +
    '苗栗/Miaoli=37; 南投/Nantou=49; 云林/雲林/Yunlin=5; 台东/臺東/台東/Taitung=89; 板桥/板橋/Banqiao=2; 中坜/中壢/Zhongli=3; 丰原/豐原=4; 斗六=5; 澎湖/Penghu=6; 金门/金門/Kinmen=82',
  JP:
    '東京/东京/Tokyo/Tokio/Tóquio/Tōkyō/Токио=3; 大阪/Osaka/Осак~=6; 横浜/横滨/Yokohama=45; 名古屋/Nagoya=52; 札幌/Sapporo=11; 神戸/?Kobe=78; ' +
    '京都/Kyoto/Kioto/Киото=75; 福岡/福冈/Fukuoka=92; 川崎/?Kawasaki=44; 埼玉/Saitama=48; 広島/广岛/Hiroshima=82; 仙台/Sendai=22; 千葉/Chiba=43; ' +
    '北九州/Kitakyushu=93; 新潟/Niigata=25; 浜松/Hamamatsu=53; 熊本/Kumamoto=96; 岡山/Okayama=86; 静岡/Shizuoka=54; 鹿児島/Kagoshima=99; ' +
    '船橋/Funabashi=47; ?松山/Matsuyama=89; 宇都宮/Utsunomiya=28; 長崎/Nagasaki=95; 金沢/Kanazawa=76; ?大分/Oita=97; 奈良/?Nara=742; 那覇/Naha=98; ' +
    '沖縄/Okinawa=98; 姫路/Himeji=79; 新宿/Shinjuku=3; 渋谷/Shibuya=3; 池袋/Ikebukuro=3; 青森/Aomori=17; 盛岡/Morioka=19; 秋田/Akita=18; 岐阜/Gifu=58; 高松/Takamatsu=87; 旭川/Asahikawa=166',
  KR:
    '서울~/Seoul/Séoul/Сеул~/首尔/首爾=2; 부산~/Busan/Pusan/Пусан~/釜山=51; 인천~/Incheon/Inchon/仁川=32; 대구~/Daegu/Taegu=53; 대전~/Daejeon=42; ' +
    '광주~/Gwangju=62; 수원~/Suwon=31; 울산~/Ulsan=52; 용인~/Yongin=31; 고양시~/Goyang=31; 창원~/Changwon=55; 성남~/Seongnam=31; ?청주~/Cheongju=43; ' +
    '부천~/Bucheon=32; 화성시~/Hwaseong=31; 안산~/Ansan=31; ?전주~/Jeonju=63; 안양~/Anyang City=31; 천안~/Cheonan=41; 남양주~/Namyangju=31; 포항~/Pohang=54; ' +
    '김해~/Gimhae=55; 평택~/Pyeongtaek=31; 제주~/Jeju=64; 의정부~/Uijeongbu=31; 시흥~/Siheung=31; 구미시~=54; 파주~/Paju=31; 김포~/Gimpo=31; ?원주~/Wonju=33; ' +
    '?아산~/?Asan=41; ?진주~/Jinju=55; 춘천~/Chuncheon=33; 여수~/Yeosu=61; 군산~/Gunsan=63; 강남~/Gangnam=2; 홍대~/Hongdae=2; 목포~/Mokpo=61; 강릉~/Gangneung=33; ?경주~/Gyeongju=54; 동탄~/Dongtan=31',
  TH:
    '~กรุงเทพ/Bangkok/Bangkoku/Бангкок~/曼谷/방콕~=2; ~เชียงใหม่/Chiang Mai/Чиангмай=53; ~พัทยา/Pattaya/Паттай~/芭提雅=38; ~ภูเก็ต/Phuket/Пхукет~/普吉=76; ' +
    '~นนทบุรี/Nonthaburi=2; ~ปากเกร็ด/Pak Kret=2; ~หาดใหญ่/Hat Yai=74; ~นครราชสีมา/~โคราช/Nakhon Ratchasima/Korat=44; ~อุดรธานี/Udon Thani=42; ' +
    '~ขอนแก่น/Khon Kaen=43; ~สุราษฎร์ธานี/Surat Thani=77; ~อุบลราชธานี/Ubon Ratchathani=45; ~นครสวรรค์/Nakhon Sawan=56; ~พิษณุโลก/Phitsanulok=55; ' +
    '~ชลบุรี/Chonburi=38; ~ระยอง/Rayong=38; ~เชียงราย/Chiang Rai=53; ~หัวหิน/Hua Hin=32; ~สมุย/Koh Samui/Ko Samui/Самуи=77; ~ลำปาง/Lampang=54; ' +
    '~สมุทรปราการ/Samut Prakan=2; ~อยุธยา/Ayutthaya=35; ~นครปฐม/Nakhon Pathom=34; ~สงขลา/Songkhla=74; ~ยะลา/Yala=73; ~กระบี่/Krabi=75; ~ตรัง=75; ~ศรีราชา/Si Racha=38',
  VN:
    'Hà Nội/Hanoi/Ha Noi/Hanói/Ханой/Ханое/河内/하노이~=24; Hồ Chí Minh/Ho Chi Minh City/HCM/TPHCM/Sài Gòn/Saigon/Сайгон~/胡志明市/호치민~=28; ' +
    'Hải Phòng/Hai Phong=225; Đà Nẵng/Da Nang/Danang/다낭~/Дананг~=236; Cần Thơ/Can Tho=292; Biên Hòa/Bien Hoa=251; ?Huế=234; Nha Trang/Нячанг~=258; ' +
    'Vũng Tàu/Vung Tau=254; Buôn Ma Thuột/Buon Ma Thuot=262; Đà Lạt/Da Lat/Dalat=263; Quy Nhơn/Quy Nhon=256; Long Xuyên/Long Xuyen=296; ' +
    'Thái Nguyên/Thai Nguyen=208; Nam Định/Nam Dinh=228; Rạch Giá/Rach Gia=297; Thủ Dầu Một/Thu Dau Mot=274; Bình Dương/Binh Duong=274; ' +
    'Hạ Long/Ha Long=203; Thanh Hóa/Thanh Hoa=237; Mỹ Tho/My Tho=273; Phan Thiết/Phan Thiet=252; Pleiku=269; Cà Mau/Ca Mau=290; ' +
    'Bắc Ninh/Bac Ninh=222; Hải Dương/Hai Duong=220; Việt Trì/Viet Tri=210; Phú Quốc/Phu Quoc=297; Đồng Nai/Dong Nai=251; Bắc Giang/Bac Giang=204; ' +
    'Hội An/Hoi An=235; Quảng Ninh/Quang Ninh=203; Tuy Hòa/Tuy Hoa=257; Đồng Hới/Dong Hoi=232; Ninh Bình/Ninh Binh=229; Sa Pa/?Sapa=214; Vĩnh Long/Vinh Long=270; Trà Vinh/Tra Vinh=294; Tây Ninh/Tay Ninh=276',
};
