// What customers write in Vietnamese; phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const vietnamese: Lexicon = {
  language: 'vi',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      phrases: `kết thúc có hậu|bằng_tay\nmassage|mát_xa kích_dục|kích_thích\nhappy-ending`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      phrases: `quan hệ tình dục|với_nhân_viên\nmại dâm\nbán dâm\nmua dâm`,
    },
    { kind: 'service', value: 'oral', source: 'li2023', phrases: `quan hệ bằng miệng\nthổi kèn` },
    {
      kind: 'service',
      value: 'extras',
      source: 'li2023',
      phrases: `dịch vụ thêm|đặc_biệt|tới_bến|trá_hình\ntới bến`,
    },
    {
      kind: 'service',
      value: 'intimate-touch',
      source: 'li2023',
      phrases: `sờ|chạm|mò vào vùng|chỗ kín\nvùng kín của_tôi`,
    },
    {
      kind: 'service',
      value: 'undressed',
      source: 'li2023',
      phrases: `nhân viên khỏa_thân|cởi_đồ|cởi_quần_áo\nmassage khỏa thân`,
    },
    {
      kind: 'service',
      value: 'offered-more',
      source: 'li2023',
      phrases: `gạ gẫm|tình\nmời tôi quan_hệ\nđộng mại dâm\nmassage trá hình`,
    },
    {
      kind: 'service',
      value: 'companion-style',
      source: 'li2023',
      phrases: `massage|mát_xa gợi_cảm|khiêu_dâm`,
    },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `cửa luôn khóa|khoá\nphải bấm chuông\ncửa kính dán_kín|che_kín`,
    },
    { kind: 'wording', value: 'cash-only', source: 'polaris', phrases: `chỉ nhận tiền_mặt\nchỉ tiền mặt` },
    {
      kind: 'wording',
      value: 'new-workers-often',
      source: 'polaris',
      phrases: `nhân viên đổi|thay liên_tục|hàng_tuần\nem mới mỗi tuần`,
    },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `trông (rất) sợ_hãi|hoảng_sợ\nbị ép buộc|làm\nbuôn người\nvết bầm`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `nhân viên sống|ngủ|ở tại|luôn_tại|trong tiệm|quán|chỗ\nngủ lại|luôn tại tiệm|quán`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `vật lý trị liệu\nđau lưng|vai|cổ|mỏi\nbấm huyệt|trị_liệu\ngiảm đau`,
    },
    {
      kind: 'availability',
      value: 'night',
      source: 'trade',
      phrases: `sau nửa đêm\nđến nửa|tận đêm|khuya\nnửa đêm`,
    },
  ],
};
