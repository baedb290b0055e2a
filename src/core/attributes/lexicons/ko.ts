// Korean phrases, translated by the editors; compared character by character, spaces do not count. Sources in `sources.ts`.
import type { Lexicon } from './lexicon';

export const korean: Lexicon = {
  language: 'ko',
  entries: [
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        인콜
        오피스텔
        제 집으로
        저희 집으로
        방문 환영
        개인 룸`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        아웃콜
        출장 마사지
        출장 가능
        출장 서비스
        출장
        호텔 방문
        자택 방문
        방문 마사지
        홈타이
        출장만

        호텔 출장
        방문 서비스`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      phrases: `
        차 안에서
        카섹`,
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        24시간 (영업|가능|운영|대기|상담)
        24 7
        연중무휴
        연중 무휴
        언제든지 가능
        밤낮 없이`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `
        지금 가능
        오늘 가능
        바로 가능
        당일 예약`,
    },
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        새로 온|왔어요|왔습니다|오픈
        새로운 얼굴
        뉴페이스
        이 동네 처음
        신입`,
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        방금 도착
        막 도착
        갓 도착
        오늘 도착
        어제 도착
        새로 도착
        이제 막 왔어요`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `
        처음 왔어요|왔습니다|방문
        첫 방문
        여기 처음`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        며칠만
        며칠 동안만
        잠시 머물
        단기 체류
        이번 주만
        이번주까지만
        곧 떠나
        일주일만
        이번 주까지
        며칠간
        짧게 머물`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        다시 돌아
        돌아왔어요
        돌아왔습니다
        복귀`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        초보
        경험 없는
        경험이 없
        업소 처음
        일 처음`,
    },
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        그녀는
        그녀가
        그녀와
        그녀의
        그녀를`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `
        저희는
        저희가
        저희
        우리는
        우리 업소
        우리 가게`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        아가씨들
        언니들
        매니저들
        여러 명의 아가씨
        다수의 매니저
        친구와 함께
        두 명
        세 명
        초이스 가능`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        매주 새로운
        매일 새로운
        매주 뉴페이스
        매달 새로운
        매주 교체
        로테이션`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        실장
        사장님
        아가씨 모집
        매니저 모집
        여직원 구함
        언니 구함
        아가씨 구합니다`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        개인 영업
        프리랜서
        혼자 일`,
    },
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `
        실장에게 문의
        실장님께
        실장님 찾아
        매니저에게 문의
        사장님께 문의
        실장에게 연락`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        업체로만 연락
        업체를 통해
        에이전시를 통해
        사무실로 연락
        에이전시로만`,
    },
    {
      kind: 'restriction',
      value: 'third party answers',
      source: 'unodc',
      phrases: `
        실장이 받
        실장이 답
        남자친구가 받
        상담원이 답`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        기사 동행
        운전기사
        기사가 데려
        기사님이 데려
        경호원 동행`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        밖에 나갈 수 없
        외출 금지
        외출할 수 없
        나가지 못
        혼자 나갈 수 없
        감금
        여권을 빼앗
        여권을 압수
        여권 압수
        신분증을 압수
        빚을 갚`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        업소에서 숙식
        가게에서 숙식
        숙식 제공
        업소에서 살
        가게에서 자
        업소에서 자`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        영어 못
        영어를 못
        영어가 안
        한국어 못
        한국말 못
        영어 잘 못
        영어를 잘 못
        한국어를 못`,
    },
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        문자만
        카톡만
        문자로만
        카톡으로만
        전화 금지
        전화 사절
        전화 안 받
        톡으로만`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      phrases: `
        전화만
        전화로만
        문자 사절
        문자 금지
        카톡 안`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `
        발신번호 표시제한
        발신번호 제한
        발신 제한
        번호 제한
        익명 전화`,
    },
    {
      kind: 'contactrule',
      value: 'no explicit talk',
      source: 'trade',
      phrases: `
        음담패설 금지
        야한 말 금지
        음란한 대화 금지`,
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      phrases: `
        예약금
        선입금
        선불
        보증금`,
    },
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        갓 성인
        이제 막 성인
        곧 성인
        갓 스무 살`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        갓 18
        막 18
        갓 열여덟
        이제 열여덟
        갓 열아홉`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        어린 신입
        영계
        풋풋한
        매우 어린
        아주 어린
        너무 어린
        어린 소녀
        어린 여자
        순진한
        어린애
        젊고 새로운`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `
        여고생
        여학생
        여중생
        고등학생
        중학생
        고딩
        중딩
        교복`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `
        십대
        소녀
        틴에이저
        청소년`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        미성년자
        미성년
        어린아이처럼
        어린이
        아이 같은`,
    },
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      phrases: `
        마사지
        안마
        맛사지`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `
        아로마 마사지
        오일 마사지
        릴렉스 마사지
        전신 마사지
        힐링 마사지`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        스포츠 마사지
        경락 마사지
        치료 마사지
        딥티슈
        건식 마사지`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `
        발 마사지
        발마사지`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `
        감성 마사지
        성감 마사지
        에로틱 마사지
        누루 마사지
        전립선 마사지
        바디투바디`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `
        핸드플레이
        대딸
        해피엔딩
        해피 엔딩
        마무리 서비스
        핸플`,
    },
    {
      kind: 'service',
      value: 'full service',
      source: 'li2023',
      phrases: `
        풀서비스
        풀 서비스
        풀코스`,
    },
    {
      kind: 'service',
      value: 'girlfriend experience',
      source: 'tnet',
      phrases: `
        애인 모드
        여친 모드
        애인대행
        애인모드`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `
        노콘
        콘돔 없이`,
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `
        콘돔 필수
        콘돔 착용`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'tnet',
      phrases: `
        오럴
        입싸`,
    },
    {
      kind: 'service',
      value: 'dinner date',
      source: 'trade',
      phrases: `
        식사 데이트
        저녁 식사 동행`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `
        여행 동행
        여행 동반`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `
        긴밤
        올나잇
        숙박`,
    },
    {
      kind: 'service',
      value: 'fetish',
      source: 'trade',
      phrases: `
        페티쉬
        코스프레
        역할극
        롤플레이`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `
        영상통화
        화상 채팅
        폰섹`,
    },
  ],
};
