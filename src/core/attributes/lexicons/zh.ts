// Chinese phrases in simplified and traditional characters, translated by the editors. Sources in `sources.ts`.
import type { Lexicon } from './lexicon';

export const chinese: Lexicon = {
  language: 'zh',
  entries: [
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        到|来|來 我 家|处|處|这|這|酒店|住处
        来我家里|在我家
        自有|有|独立|獨立|私人 场地|場地|公寓|工作室|房间|房間
        可 来访|來訪|到店|上我家`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        外出|外送|外约|外約|外卖 (服务|服務|酒店|按摩)
        上门|上門 (服务|服務|按摩)
        酒店|到府 上门|上門|服务|服務
        出门|出門 服务|服務`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      phrases: `
        车内|車內|车上|車上 服务|服務
        车震|車震`,
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        24 小时|小時 (服务|服務|营业|營業|在线|在線)
        二十四 小时|小時
        24 7
        全天候|不分昼夜|不分晝夜
        全天 营业|營業|服务|服務|在线|在線
        随时|隨時 可约|可約|有空|恭候|预约|預約`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `
        现在|現在|今天|今晚 有空|可约|可約|有时间|有時間|可接
        马上|馬上|立刻 可约|可約|安排`,
    },
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        新来的|新來的|新到的
        刚|剛|新 来|來|到 这里|這裡|本地|本市|贵地|此地|这座城市|這個城市|这个城市
        初来乍到|初來乍到|新人报到|新人報到|本地新人|新面孔
        新人到店|新人上线|新人駐店`,
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        刚刚|剛剛|刚|剛 到|来|來|抵达|抵達|下飞机|下飛機
        今天|昨天|今日|昨日 刚|剛 到|来|來|抵达
        新到`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `第一次|首次 来|來|到 (这里|這裡|本地|本市|此地|这儿)`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        只|仅|僅|就 呆|待|停留|逗留|住 几天|幾天|三天|两天|兩天|一周|一週|一个星期|3天|2天|5天
        短期|短暂|短暫 停留|逗留|来访|來訪
        马上|馬上|很快|即将|明天|后天 就|要|就要|将 离开|離開|走
        最后|最後 几天|幾天|一天|两天|兩天
        路过|路過
        只|仅|就 (在) 停留|呆|待|住 几日|两日|一段时间
        短期|短暂|逗留`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        又|再次|已|重新 回来|回來|回到 (了|本地|本市)
        回归|回歸`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        新手|新下海|刚下海|剛下海|初下海|刚入行|剛入行|新入行|初入行|没经验|沒經驗|没有经验|沒有經驗
        第一次 做|下海|兼职|兼職`,
    },
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        她 很|是|会|會|可以|在|正在|能|有|非常|叫|喜欢|喜歡|不会|不會
        找|约|約|联系|聯繫|打给|預約|预约 她`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `我们|我們|本店|本公司|本会所|本會所|本工作室|敝店`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        多名|多位|众多|眾多|数名|几位|幾位|几个|幾個|两位|兩位|两个|兩個|三位|四位|五位 美女|佳丽|佳麗|技师|技師|小姐|女孩|姑娘|妹妹|模特
        姐妹俩|姐妹花|姊妹花
        我和 闺蜜|閨蜜|姐妹|女友
        任君|随您|供您|供君|任你|任您 选|挑选|挑選|选择|選擇
        小姐们|姑娘们|女孩们|佳丽们|妹妹们|美女们|小姐們|女孩們`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        每天|每周|每週|每日|每月|天天|定期|不断|不斷 (有) 新人|新面孔|新妹
        每天|每周|每週|每月|定期|不断|不斷 换人|換人|更换|更換
        新人 不断|不斷|每周|每週|每天
        轮换|輪換|轮流|輪流`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        招聘|诚聘|誠聘|急聘|聘请|招 小姐|佳丽|技师|技師|模特|女技师|按摩师|女孩
        老板|老闆|老板娘|妈咪|媽咪|经纪人|經紀人 安排|负责|負責|推荐|推薦
        旗下|手下 小姐|女孩|姑娘|佳丽|佳麗|模特`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        个人|個人|独立|獨立 兼职|兼職|工作
        非中介|无中介|無中介|无经纪人|独立经营`,
    },
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `(请|請) 找|联系|聯繫|问|問|咨询 经理|經理|老板|老闆|妈咪|媽咪|主管|老板娘`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        通过|经由|透过|透過|經由 中介|公司|经纪人|經紀人 (预约|預約|预订|联系)
        由 公司|经纪人|中介|經紀人 安排|接待`,
    },
    {
      kind: 'restriction',
      value: 'third party answers',
      source: 'unodc',
      phrases: `客服|助理|男友|朋友|老公|秘书 代接|代回|回复|回覆|接听|接聽|代聊`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        司机|司機 接送|陪同|送到|送来|會送|会送
        专车|專車 接送
        由 司机|司機 陪同|送|接送`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        不能|不许|不許|不准|不可|无法|無法 (单独|單獨|随便) 离开|離開|出门|出門
        被 关|關|锁|鎖|困|软禁|軟禁|看管 (在)
        护照|護照|证件|證件 被 (老板) 收|扣|拿走|没收|扣押|沒收|收走
        扣押|没收|收走 护照|证件|護照|證件
        还债|還債
        不能|不许|不准|不让 出去|外出|出门|离开|回家
        有人|老板 看着|监视|看守`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        住|睡|吃住 在 (按摩) 店里|店内|店內|店裡|会所|會所|工作室
        吃住 都|全 在 店里|这里|里面|店裡`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        不会|不會|不太会|不懂|不太懂 (说|讲|講|说) 英语|英文|英語|中文
        英语|英文|英語 不好|很差|一般|不行
        不 会|懂|太会 说|讲 (英|中) 文|语`,
    },
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        只|仅|僅|请|請 发|發|回|用 短信|微信|信息|訊息|簡訊
        勿|不接|谢绝|謝絕 来电|電話|电话|來電|打电话`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      phrases: `
        只|仅|僅 接|打 电话|電話
        不|勿 回|发|發 短信|信息|微信|簡訊`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `不接|拒接|不接听 隐藏|匿名|未知|陌生|私人|無號碼 号码|號碼|来电|來電|电话|電話`,
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      phrases: `
        付|交|收 (一些) 定金|订金|押金|訂金
        定金|订金|訂金`,
    },
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        刚成年|剛成年|即将成年|快成年
        快满|将满|即将满|快滿 18|十八`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        刚满|剛滿|刚过|剛過|才满|刚到|才 18|十八 (岁|歲)
        18|十八 岁|歲 处女|嫩妹|少女|刚满|学生妹`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        年幼|幼嫩|娇嫩|嬌嫩|稚嫩|青涩|青澀|清纯少女|清純少女
        很|非常|特别|特別|超 年轻|年輕|嫩
        小女孩|萝莉|蘿莉|小萝莉|小妹妹|幼女|嫩妹|嫩模|幼齿|雏妓
        年轻新人|年輕新人`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `学生妹|學生妹|女学生|女學生|高中生|初中生|中学生|中學生|高中女生|校服|女高中生`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `少女|青少年|十几岁|十幾歲`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        未成年|未成年人|未成年少女|未满18|未滿18|未满十八|未滿十八
        看起来|长得|看着|看起來 像 未成年|小孩|孩子|儿童|兒童`,
    },
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      phrases: `按摩|推拿|马杀鸡|馬殺雞|按摩师|按摩師`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `
        放松|放鬆|舒缓|精油|保健|全身 按摩|推拿|spa
        推油|开背`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        中医|中醫|深层|深層|运动|運動|经络|理疗 按摩|推拿
        刮痧|拔罐|理疗|理療|正骨`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `足疗|足療|足浴|足底按摩|脚底按摩|腳底按摩`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `
        色情|情趣|敏感|前列腺|裸体|裸體|异性|異性|性感|私密 按摩|推拿|保养|保養
        胸推|臀推|前列腺|莞式`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `打飞机|打飛機|打手枪|手淫|出火|泄火|快乐结局|快樂結局`,
    },
    {
      kind: 'service',
      value: 'full service',
      source: 'li2023',
      phrases: `全套|全套服务|一条龙|一條龍|全活`,
    },
    {
      kind: 'service',
      value: 'girlfriend experience',
      source: 'tnet',
      phrases: `女友|情人|恋人|戀人 体验|體驗|般|感觉|感覺|式`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `无套|無套|不戴套|不带套|內射|内射`,
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `戴套|带套|全程戴套|必须戴套`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'tnet',
      phrases: `口交|口活|口爆|吹箫`,
    },
    {
      kind: 'service',
      value: 'anal',
      source: 'tnet',
      phrases: `肛交|后庭`,
    },
    {
      kind: 'service',
      value: 'dinner date',
      source: 'trade',
      phrases: `陪 吃饭|吃飯|晚餐|应酬|用餐`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `伴游|伴遊|陪游|陪旅游|商务伴游`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `包夜|过夜|過夜|全夜`,
    },
    {
      kind: 'service',
      value: 'fetish',
      source: 'trade',
      phrases: `制服诱惑|角色扮演|虐恋|调教|調教|丝足|捆绑`,
    },
    {
      kind: 'service',
      value: 'striptease',
      source: 'trade',
      phrases: `脱衣舞|脫衣舞|艳舞`,
    },
    {
      kind: 'service',
      value: 'couples',
      source: 'trade',
      phrases: `双飞|雙飛|三人行`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `裸聊|视频裸聊|视频服务`,
    },
  ],
};
