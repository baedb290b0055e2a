// Words of everyday speech that are a letter away from a short word of a digit in their own language: nobody who knows it
// hears a digit there. Facts of common knowledge, gathered by hand (2026-11); folded when they are read.

/** By language of the spelling tables. */
export const neverHeard: Readonly<Record<string, string>> = {
  vi:
    'em anh chị cô chú bác ông bà cháu con bạn tôi mình ta nó họ chồng vợ này nay kia ấy đó đây gì ai nào mà là thì và với ' +
    'có cần còn cũng đã đang sẽ rồi chưa chỉ mỗi các những để đi về đến từ ở trong ngoài trên dưới cho của ' +
    'phòng giường người nhà tầng lầu đường ngõ quận phố ngày tháng tuần giờ phút đêm tối trưa chiều tuổi mùng ' +
    'triệu nghìn đồng giá vé bữa món ly chai cái chiếc bộ đôi cặp nhóm lớp câu cao nặng vòng eo xe tàu gọi nhắn',
  es: 'cep cp dni nie piso',
  pt: 'cep cpf rg cnh apto bloco',
  'zh-Latn':
    'bai qian wan nian yue hao ri dian kuai yuan fen sui tian lou ceng jin gongjin cun mao jiao ci wei ren',
};
