// What people call the platforms in languages and scripts of their own, beyond what `networks.ts` and its neighbours
// have: bent, shortened, declined, with the word for "add" or "id" glued to it. Kept by hand, November 2026.

/** Words by how their language changes them: each is also looked for with what it glues to a noun. */
interface LocalLabels {
  /** Latin, Greek, Han and such: as they are. */
  readonly asIs?: string;
  readonly cyrillic?: string;
  readonly thai?: string;
  readonly korean?: string;
  readonly japanese?: string;
  readonly arabic?: string;
  readonly hebrew?: string;
}

/** Blanks within a label are hyphens here. */
const labels: Readonly<Record<string, LocalLabels>> = {
  instagram: {
    asIs: 'ινσταγκραμ ινστα ίνσταγκραμ igeh instaku igku इंस्टाग्राम इंस्टा instagramu instagramie instagrama instagramer instán 小ins ins号 ig号',
    cyrillic:
      'инстграм инстагарм инсатграм инстраграм инстагрм інстаграм інста інсту інсті інстою инсту инстата инстаграма інстаграмм инстограм инстаграммчик',
    thai: 'ไอจี อินสตาแกรม อินสตราแกรม อินสตา สตาแกรม',
    korean: '인스타그램 인스타 인별 인별그램 인스타아디',
    japanese: 'インスタグラム インスタ',
    arabic: 'انستغرام انستا انستجرام إنستغرام إنستقرام انستقرام اينستا اینستا اینستاگرام',
    hebrew: 'אינסטגרם אינסטה אינסטגראם',
  },
  snapchat: {
    asIs: 'app-with-the-ghost app-mit-dem-geist app-con-el-fantasma app-col-fantasma appli-au-fantôme snapa snapie snapem snapchacie snapchatcie snapczat snape snapten snapim snäpp snäppchatt snepcset snepchat स्नैपचैट स्नैप σναπ σναπτσατ 色拉布',
    cyrillic: 'снепчат снеп',
    thai: 'สแนปแชท สแนปแชต สแนป',
    korean: '스냅챗 스냅',
    japanese: 'スナップチャット スナチャ',
    arabic: 'سناب سناب-شات سنابشات سناب-تشات اسنپ-چت اسنپ',
    hebrew: 'סנאפ סנאפצט סנאפצאט',
  },
  telegram: {
    asIs: 'app-with-the-paper-plane app-with-the-plane app-mit-dem-papierflieger app-mit-dem-flieger app-con-el-avión app-del-avión appli-avec-l’avion telegramie telegramu telegramm telegrami टेलीग्राम टेली τελεγκραμ τηλεγκραμ τελε tê-lê teleden teleye telede telem teleku blue-plane blue-plane-app paper-airplane plane-app samolocik samolot-z-papieru aviãozinho aviao-de-papel avião-de-papel aeroplanino kağıt-uçak máy-bay-giấy 电报号 電報號 飛機 飛機號 加飛機 紙飛機',
    cyrillic:
      'телеграм телгерам телграм телеграмм телергам телегарм телега телегра тэгэ тегешка телеграмчик телеграммчик тгк тгканал тг-канал тґ',
    thai: 'เทเลแกรม เทเล เทเรแกรม เทเลแกม',
    korean: '텔레그램 텔레 텔그 텔레그렘 텔래그램 텔레아디',
    japanese: 'テレグラム テレグラ テレ',
    arabic: 'تلجرام تليجرام تيليجرام تلغرام تلقرام تيليغرام تيلي تلي تلگرام',
    hebrew: 'טלגרם טלגראם טלה',
  },
  tiktok: {
    asIs: 'टिकटॉक ttk tóp-tóp tik-tóp τικτοκ τικ-τοκ 抖音号 抖音國際版 抖音国际版 海外抖音 ticktac ticktock ticktok tictoc tik-toc tick-toc',
    cyrillic: 'тикток тік-ток тікток тиктоке тик-токе',
    thai: 'ติ๊กต๊อก ติ๊กต็อก ติกตอก ติ๊กต่อก ติ๊กตอก ติ๊กต็อค ติ๊กตอค',
    korean: '틱톡',
    japanese: 'ティックトック ティクトク',
    arabic: 'تيك-توك تيكتوك تیک-تاک',
    hebrew: 'טיקטוק',
  },
  twitter: {
    asIs: 'app-with-the-bird app-mit-dem-vogel app-del-pajarito ट्विटर τουιτερ 推特号 推特號 小藍鳥 twt twitt twiter tuiter tuíter twitterze twitteru',
    cyrillic: 'твитер твіттер твітер твиттер твит туитър твітър',
    thai: 'ทวิตเตอร์ ทวิต ทวีต ทวิตเตอ',
    korean: '트위터 트윗',
    japanese: 'ツイッター ツイ垢 ツイッタ',
    arabic: 'تويتر توییتر',
    hebrew: 'טוויטר',
  },
  onlyfans: {
    asIs: 'όνλιφανς onlifans onli-fans only-fanz onlifan ony-fans only-fs onlys-fans',
    cyrillic: 'онлифенс онлифанс онли-фанс онлик онлифан онлифанс онліфанс',
    thai: 'โอลี่แฟน โอนลี่แฟน ออนลี่แฟน โอลี่แฟนส์ ออนลี่แฟนส์ โอนลี่แฟนส์',
    korean: '온리팬스 온팬',
    japanese: 'オンリーファンズ',
    arabic: 'اونلي-فانز أونلي-فانز',
    hebrew: 'אונליפאנס',
  },
  facebook: {
    asIs:
      'efbi epbi pesbuk एफबी φβ फेसबुक फ़ेसबुक φεισμπουκ φατσομπουκ 脸书 臉書 脸书号 臉書號 面书 fejs fejsa fejsie fejsbuk fejsbuku fejsbook feysbuk feys feyste ' +
      'feis feisbuk feisbuc feisbook feisbú caralibro feice feici phây phây-búc phây-buc fész fészbuk fészbúk fészen facsé facén fejan ' +
      'fejjan fejsbok fjæsbogen fjæsbog naamakirja feisbuuk faccialibro fratzenbuch gesichtsbuch smoelenboek fesbuk fesbuc facebooku facebooke',
    cyrillic: 'фейсбук фэйсбук фейсбуку фб фејсбук',
    thai: 'เฟซบุ๊ก เฟสบุ๊ก เฟสบุค เฟซบุ๊ค เฟสบุ๊ค เฟส เฟซ',
    korean: '페이스북 페북 페메',
    japanese: 'フェイスブック フェースブック',
    arabic: 'فيسبوك فيس-بوك فيس فیسبوک فیس-بوک',
    hebrew: 'פייסבוק פייס',
  },
  line: {
    asIs: '賴 加賴 加赖 赖号 賴號 加line 賴id line号 line帳號 id-line idline',
    thai: 'ไลน์ ไลน ไอดีไลน์ ไอดีไลน ไลน์ไอดี',
    korean: '라인 라인아디',
    japanese: 'ライン',
  },
  wechat: {
    asIs: '微信id wx号 vx号 v芯 微芯 薇芯 威芯 围信 溦信 微心 薇心 嶶信 加溦 加薇信 加威信 加v信 加微x 微信號 加wechat',
    cyrillic: 'вичат вейчат',
    thai: 'วีแชท วีแชต',
    korean: '위챗 위쳇',
    japanese: 'ウィーチャット ウィチャット',
  },
  vk: { asIs: 'vkontakt вконтакті', cyrillic: 'вконтакте вконтакт вкшка вкашка вэка' },
  kik: { hebrew: 'קיק' },
  discord: {
    asIs: 'ディスコード discordu',
    cyrillic: 'дискорд',
    thai: 'ดิสคอร์ด',
    korean: '디스코드 디코',
    arabic: 'ديسكورد',
  },
  kakaotalk: { korean: '카카오톡 카톡 카카오 까똑', asIs: 'คาเคา カカオ 카톡id 카톡-id' },
  zalo: { asIs: 'za-lô' },
  qq: { asIs: 'q号 q號 叩叩 企鹅号 企鵝號 加q 扣扣号' },
  skype: { cyrillic: 'скайп', thai: 'สไกป์ สไกป', arabic: 'سكايب' },
  viber: { arabic: 'فايبر' },
  weibo: { asIs: '微博号 围脖' },
};

/** What each script glues to a noun, before and behind it. */
const glued: Readonly<Record<keyof LocalLabels, { readonly before: string; readonly behind: string }>> = {
  asIs: { before: '', behind: '' },
  cyrillic: { before: '', behind: 'а у е ом' },
  thai: { before: 'แอด ทัก ไอดี เพิ่ม ทาง ใน เล่น มี', behind: 'ไอดี' },
  korean: { before: '', behind: '은 는 로 으로 에서 에 이 도 아이디 id 아디 계정' },
  japanese: {
    before: '',
    behind:
      'は で の も に 垢 id の名前は のidは idは idが アカウント のアカウント のアカウントは アカウントは のユーザー名は のユーザーネームは 追加して 追加 交換 から へ やってます してます だけ まで',
  },
  arabic: { before: 'ال عال بال', behind: 'ي' },
  hebrew: { before: 'ה ב ל', behind: '' },
};

function formsOf(word: string, script: keyof LocalLabels): readonly string[] {
  const { before, behind } = glued[script];
  // A noun that ends in a vowel takes no other.
  const isChanged = script !== 'cyrillic' || /[бвгджзклмнпрстфхцчшщ]$/.test(word);
  return [
    word,
    ...(before === '' ? [] : before.split(' ').map((one) => one + word)),
    ...(behind === '' || !isChanged ? [] : behind.split(' ').map((one) => word + one)),
  ];
}

/**
 * Labels of a platform by its id, lower case.
 *
 * @param known - its other labels, which are left out.
 */
export function localLabels(id: string, known: readonly string[]): readonly string[] {
  const local = labels[id];
  if (local === undefined) return [];
  const found = (Object.keys(glued) as (keyof LocalLabels)[]).flatMap((script) =>
    (local[script] ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => formsOf(word.replaceAll('-', ' '), script)),
  );
  return [...new Set(found)].filter((label) => !known.includes(label));
}
