// Vietnamese phrases, translated by the editors. Sources in `sources.ts`; folded: tone marks fall away, so words that only tones tell apart are left out.
import type { Lexicon } from './lexicon';

export const vietnamese: Lexicon = {
  language: 'vi',
  entries: [
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        tai nha|phong|can_ho (em|rieng)
        den nha|phong|cho em
        co phong (rieng|san|kin_dao)
        phong rieng (kin_dao|sach_se|an_toan)`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        den (tan) nha|khach_san (anh|ban|khach)
        den tan noi
        phuc vu tan noi|nha|khach_san
        di khach san
        (nhan) di khach (xa|khach_san)
        massage tan noi|nha
        tai khach san (cua) (anh|ban)
        den (tan) khach_san|nha (anh|ban)
        (nhan) di khach|qua_khach_san`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      certainty: 'low',
      phrases: `
        tren xe hoi|oto|o_to
        trong xe (hoi|oto)`,
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        24 24
        24 gio
        ca ngay (lan|va) dem
        bat ke ngay dem
        suot ngay dem
        phuc vu 24 7`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `
        ranh (ngay) bay_gio|hom_nay|luc_nay|toi_nay
        co ngay`,
    },
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        moi den|toi|ve thanh_pho|day|khu_vuc|khu_nay|vung_nay
        em|gai moi den|toi|ve
        em moi vao (nghe)
        nguoi moi
        lan dau den|toi thanh_pho|day`,
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        vua|moi den|toi|ve hom_nay|hom_qua|sang_nay|tuan_nay
        vua moi den|toi|ve
        moi den|ve hom_nay|hom_qua`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `lan dau (tien) den|o|toi day|thanh_pho`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        chi o (lai) (day) (vai|may|2|3|hai|ba|it) ngay
        o vai|may|it ngay (thoi)
        chi (o) (day) den|toi *
        sap ve|roi_di`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        da|em|vua tro_lai|quay_lai|quay_ve
        da tro lai`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        moi vao nghe
        chua co kinh nghiem
        moi di lam|hanh_nghe
        hang moi`,
    },
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        co ay|em_ay|nang (la|se|rat|phuc_vu|dang|co|nhiet_tinh|biet)
        co ay|be_ay
        goi cho co ay|em_ay|nang|be`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `
        chung toi|em|minh (co|phuc_vu|cung_cap|nhan|la|o)
        ben em co|nhan|phuc_vu
        quan em|minh|chung_em`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        cac em|be (gai|xinh|dep|tre|nu)
        cac co gai
        nhieu em|gai|be|nhan_vien xinh|dep|tre|gai|moi
        hai|ba|bon|2|3|4|5 em|co|be gai|xinh|dep|tre|moi
        em va ban (em|gai)
        nhieu em xinh|gai|tre
        dan em|gai xinh|tre`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        gai|em|nhan_vien|be moi moi|hang tuan|ngay|thang
        moi|hang tuan|ngay|thang (deu) (co) (gai|em|nhan_vien|hang) moi
        thay doi|doi nhan_vien|gai|em|nguoi (moi|hang) (tuan|ngay)
        luon co gai|em|nhan_vien moi`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        ong_chu|ba_chu|chu_quan
        can|tuyen (gap|them) nu|gai|nhan_vien (nu|massage|tre|xinh)
        gai cua quan`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        khong qua moi_gioi|trung_gian
        lam (viec) mot_minh|tu_do|doc_lap`,
    },
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `
        hoi|gap|goi|lien_he (cho|voi) quan_ly
        hoi|gap|goi|lien_he (cho|voi) ong_chu|ba_chu|chu_quan|ma_ma`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        (chi) lien he qua cong_ty|moi_gioi|trung_gian
        dat lich qua cong_ty|quan_ly`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        co tai_xe (rieng|dua|cho|di)
        tai_xe rieng|dua|cho
        tai xe dua`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        khong duoc|the (phep) ra|di|roi khoi|ngoai (nha|phong|tiem|quan)
        khong duoc ra ngoai
        khong duoc di dau
        bi nhot|giam|khoa (trong|lai)
        (bi) giu|lay|tich_thu (mat) ho_chieu|giay_to|passport
        tra no cho (ba_chu|ong_chu|chu)`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        o|ngu|song (lai) tai|ngay tiem|quan|cho_lam|noi_lam
        an o|ngu tai_cho|luon_tai_tiem|lai_tiem
        ngu tai|lai tiem|quan|cho_lam`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        khong (biet|noi|noi_duoc|hieu|ranh) tieng (anh|my)
        (noi|biet) it tieng anh`,
    },
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        chi nhan tin
        (chi) (lien_he) qua zalo|whatsapp|tin_nhan|viber
        khong goi (dien)
        nhan tin thoi`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      phrases: `
        chi goi|nhan dien_thoai|cuoc_goi
        khong tra_loi|nhan tin_nhan`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `khong nghe|nhan|tra_loi (so) so_an|so_la|so_giau|an_so`,
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      phrases: `
        dat|chuyen coc (truoc)
        coc truoc
        chuyen (khoan|tien) truoc`,
    },
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        gan|sap|chua (du|den|toi) 18 (tuoi)
        vua du 18 (tuoi)
        chua du tuoi`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        vua|moi (tron|du|duoc|buoc) 18 (tuoi)
        18 tuoi moi`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        tre va moi|non
        rat|qua tre|nho_tuoi
        con nho tuoi
        gai non
        hang non
        tuoi (con) nho
        non tre
        ngay tho trong_trang|trong_sang`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `
        nu sinh
        hoc sinh (cap) (3|2|ba|hai)
        hoc sinh
        dong phuc hoc_sinh|nu_sinh`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `
        tuoi teen
        tuoi moi_lon|vi_thanh_nien
        teen`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        vi thanh nien|nien
        duoi 18 (tuoi)
        trong|giong|nhu tre_em|con_nit|tre_con
        tre em duoi`,
    },
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      phrases: `massage|mat-xa|masage|mat_xa|xoa_bop`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `
        massage (toan_than) thu_gian|body|tinh_dau
        massage thu gian`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        massage tri_lieu|bam_huyet|co_truyen|da_nong|giac_hoi
        bam huyet|giac_hoi`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `
        massage chan|ban_chan
        ngam chan`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `massage yoni|nuru|khoa_than|kich_thich|goi_cam|tantra|bon_tay|4_tay`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `
        happy-ending
        ket thuc (co_hau|vui_ve)
        massage z|a_z|tu_a_den_z|tu_a_z`,
    },
    {
      kind: 'service',
      value: 'full service',
      source: 'li2023',
      phrases: `
        (phuc_vu|lam) tu a (den) z
        full service|dich_vu
        tron goi`,
    },
    {
      kind: 'service',
      value: 'girlfriend experience',
      source: 'tnet',
      phrases: `nhu ban_gai|nguoi_yeu|vo_chong`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `khong bao|bao_cao_su|dung_bao|bcs`,
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `
        dung|phai|co|deo bao_cao_su|bcs
        (dung|deo|co) bao cao su`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `
        qua dem|dem_duoc
        tron dem`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `
        di (du_lich|choi_xa) cung
        (cung) di du lich`,
    },
    {
      kind: 'service',
      value: 'couples',
      source: 'trade',
      phrases: `nhan cap_doi|vo_chong`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `
        show|goi|chat|call video|cam
        show hang
        video call|cam`,
    },
  ],
};
