// Words that head the columns of a table or name what was drawn. Folded to lower case without accents; by language, kept
// by hand, November 2026.
import { tableOf } from '../../text/heldWords';
import { foldWord } from '../../text/tokens';

const folded = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

/** What is counted of a team: three different ones beside each other stand in a table or are read from one. */
const ofTeams = folded([
  'played won drawn drew draws lost goals scored conceded points pts difference wins losses defeats matches games',
  'spiele gespielt siege gewonnen unentschieden niederlagen verloren tore gegentore punkte pkt differenz',
  'jugados partidos ganados empatados perdidos goles favor contra puntos victorias empates derrotas diferencia',
  'joués joues gagnés gagnes nuls perdus buts victoires défaites matchs différence encaissés marqués',
  'jucate meciuri victorii egaluri înfrângeri infrangeri goluri marcate primite puncte golaveraj câștigate pierdute',
  'giocate partite vinte vittorie pareggiate pareggi perse sconfitte gol reti fatti subiti punti differenza',
  'jogos vitórias empates derrotas golos gols marcados sofridos pontos saldo',
  'mecze wygrane zwycięstwa remisy porażki porazki bramki zdobyte stracone punkty pkt różnica',
  'сыграно игры матчи победы побед выигрыши ничьи ничьих поражения поражений забито пропущено голы мячи мячей очки очков разница',
  'oynanan maç galibiyet beraberlik mağlubiyet yenilgi attığı yediği gol puan averaj',
  '场 胜 勝 平 负 負 进 進 失 净 淨 积 積',
  'trận tran thắng thang hòa hoa thua bàn ban điểm diem hiệu',
]);

/** What is measured of bodies, clothes, food and players: adverts name them too, so they count only among the figures. */
const ofMeasures = folded([
  'bust chest waist hips hip inseam sleeve shoulder length width height weight brust taille hüfte hufte pecho cintura cadera poitrine hanches tour bust talie solduri seno vita fianchi busto quadril biust talia biodra грудь талия бедра goğus göğüs bel kalça ngực eo mông',
  'calories kcal kj fat fats saturates saturated carbs carbohydrate carbohydrates sugar sugars fibre fiber protein salt sodium energy energie fett kohlenhydrate zucker eiweiss eiweiß salz ballaststoffe grasas hidratos azúcares proteínas sal energía calorías lipides glucides sucres protéines sel grăsimi glucide zaharuri proteine sare grassi carboidrati zuccheri proteine sale gorduras hidratos açúcares proteínas tłuszcz węglowodany cukry białko sól жиры углеводы белки сахара соль калории yağ karbonhidrat şeker protein tuz enerji đạm béo đường',
  'rebounds assists steals blocks turnovers fouls rebotes asistencias rimbalzi rebonds passes corners shots saves innings runs hits errors wickets overs laps',
]);

/** Names of a table of teams, in one word. */
const ofTables = folded([
  'standings table league season tabelle liga clasificación classement clasament classifica classificação tabela таблица чемпионат лига puan lig 榜 bảng hạng scoreboard division matchday spieltag jornada journée giornata kolejka',
]);

/** Drawn and played numbers: games that are nothing else. */
const ofLotteries = folded([
  'lottery lotto loto jackpot powerball megamillions keno bingo tombola euromillions euromillones euromilhões eurojackpot superenalotto lottozahlen gewinnzahlen superzahl eurozahlen zusatzzahl spiel77 bonoloto primitiva quiniela lotería loterie loteria totoloto lotofácil totalizator лото лотерея спортлото piyango vietlott quinté tiercé quarté grille grilles',
]);

/** "Draw" and "winning": of lotteries only before figures that rise. */
const ofDraws = folded([
  'draw drawn draws winning ziehung gezogen sorteo sorteado sorteados premiados tirage tiré tirés gagnants gagnante extragere extrase estrazione estratti ruota sorteio sorteadas dezenas quina losowanie losowania wyniki wylosowane тираж розыгрыш çekiliş çekilişi sonuçları joker 奖 獎 彩 樂 乐 thưởng xổ',
]);

/** Names of a row or a column, a letter or figure behind it at most. */
const ofColumns = folded([
  'column row spalte zeile reihe columna fila colonne ligne coloană rând colonna riga coluna linha kolumna wiersz столбец строка ряд sütun satır 列 行 cột hàng',
]);

/** Before hours of departure. */
const ofTimetables = folded([
  'trains train bus buses tram ferry flights departures departs arrivals timetable schedule abfahrt abfahrten ankunft züge zug fahrplan linie salidas llegadas horarios horario autobús tren départs départ arrivées horaires orari orario partenze arrivi treno treni autobus plecări sosiri orar tren trenuri partidas chegadas comboio ônibus odjazdy przyjazdy rozkład pociąg autobus отправление прибытие расписание автобус поезд электричка kalkış varış sefer otobüs saatleri 班 车 車 发 發 giờ xe tàu chuyến',
]);

/** Kinds of these words, as bits. */
export const heads = {
  team: 1,
  measure: 2,
  table: 4,
  lottery: 8,
  draw: 16,
  timetable: 32,
  column: 64,
} as const;

const lists = [
  [heads.team, ofTeams],
  [heads.measure, ofMeasures],
  [heads.table, ofTables],
  [heads.lottery, ofLotteries],
  [heads.draw, ofDraws],
  [heads.timetable, ofTimetables],
  [heads.column, ofColumns],
] as const;
const tables = lists.map(([kind, words]) => [kind, tableOf(words)] as const);

/** Which kinds the word of a number is of: bits of `heads`, 0 for most. */
export function headedBy(number: number): number {
  let kinds = 0;
  if (number > 0) for (const [kind, words] of tables) if (words[number] === 1) kinds |= kind;
  return kinds;
}
