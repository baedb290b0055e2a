// Words that stand between a label and a name: "my insta name is x", "insta hesabım x", "mon snap c'est x". By language,
// folded when they are read.
import { foldWord } from '../text/tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

/** Nouns for a name at a platform, in the case that stands before or behind it: "pod nickiem", "под ником", "con el alias". */
const accountNouns =
  'id user username handle account acc alias nick nickname login profile nutzer nutzerin nutzers benutzer benutzers profil kennung spitzname ' +
  'usuario usuaria perfil apodo cuenta utilisateur utilisatrice pseudo pseudonyme surnom identifiant compte utente utenza profilo soprannome ' +
  'usuário usuária utilizador apelido conta utilizator utilizatorul utilizatorului poreclă pseudonim contul użytkownik użytkownika użytkownikiem użytkowniczka nickiem nicku ksywa ksywka ksywką loginem pseudonimem profilem kontem ' +
  'пользователь пользователя пользователем пользовательница юзер ник ника ником никнейм никнеймом логин логином аккаунт аккаунта аккаунтом профиль профиля профилем користувач користувача користувачем нік ніком акаунт акаунта потребител потребителя акаунт профил псевдоним псевдонимом ' +
  'kullanıcı kullanıcısı kullanıcım hesap hesabı hesabım profilim profili ismim adım rumuzum takma ' +
  'χρήστης χρήστη λογαριασμός pengguna akun akunnya مستخدم المستخدم حساب حسابي الحساب यूज़र यूजर आईडी';

/** Nouns and such that may stand on either side of the verb and say nothing of the name. */
export const fillers = set(
  `${accountNouns} ` +
    'both beide beiden ambos ambas entrambi adres adresi adresim hesap kanal канал канале канала чат профиль 频道 频 道 群 contatto contacto pagina página page seite conta cont do da de em e 联 系 搜 索 找 查 同 添 加 我 关 注 连 络 연락 추가 검색 친추 문의 ' +
    'id user username handle account acc acct name nickname nick me add tag profile profil konto benutzername usuario usuário utente nom pseudo identifiant cuenta perfil 号 號 帐号 账号 帐 账 ник логин аккаунт 아이디 계정 ไอดี login uin contact nutzername nombre nome compte conto ' +
    // "kullanıcı adım", "hesabım" say "my name", "my account".
    'kullanıcı adı adım hesabı hesabım của tôi em mình anh toi minh tài khoản meu minha ul meu mea mele contul gebruikersnaam naam nazwa użytkownika ของฉัน ของ ฉัน アカウント ユーザー名 حسابي اسم المستخدم नाम आईडी naam n heter hedder användarnamn användare konto kontot namn navn brugernavn brukernavn käyttäjä käyttäjätunnus tunnus nimi nimimerkki tili név nevem néven nevű felhasználónév felhasználó profilom fiókom jméno jmeno jménem uživatel uživatelské účet přezdívka meno nadimak ime korisnik korisničko račun profilu όνομα χρήστη λογαριασμός нік імя логін ชื่อ ชื่อว่า แอคชื่อ แอค 아이디는 아이디가 아이디도 아디 아디는 계정은 계정이 주소 주소는 닉네임 닉네임은 닉 이름은 ユーザー 名前 アカ 垢 nama pengguna akun akunnya id-nya ' +
    // "用户", "昵称", "名字", "账户", "上找".
    // Of two platforms at once, and particles that Korean hangs on a label.
    '都 也 均 在 両方 둘 다 둘다 모두 전부 같은 똑같이 동일 은 는 이 가 도 에서 로 으로 đều deu cùng cung tên ten aynı ayni ' +
    'のid のidは は の が で に を も のアカウント のアカウントは idは 追 加 交 換 検 索 やり取り して する ください お願いします 交換 追加 検索 友達 やってます 用 户 戶 昵 称 稱 名 字 上 里 ko nya ku namin naming pangalan naam naami',
);

/** What an answer begins with: "insta?" - "yes its juno_fern92". */
export const answers = set(
  'yes yea yeah yep yup ya yh yas sure ok okay its it mine here klar meins sí si claro oui ouais certo sim sigur jasne так да ага конечно evet oo opo haan iya ada dạ vâng ja tak da',
);

/** Fillers that say that it is one's own, as another language says "is". */
export const possessives = set('adım hesabım của ของฉัน حسابي 내');

/** What says that the name follows. */
export const verbs = set(
  "is at on es ist est è é jest to это є este là la are as als como come c'est cest 是 叫 为 hai is reads называется lautet heißt heiße как är ar er heter hedder je jsem są คือ ว่า ชื่อว่า adalah είναι は です 이에요 예요 入 为 為",
);

/** What says before a label that it is one's own. */
export const announcements = set(
  'my mein meine mi mon ma mio mia meu minha mój moja мой моя мій our her his mijn 내 我的 的 mera meri benim ของ حسابي moj min mitt mit moje můj muj môj saját sajátom az μου мій моє 제 나의 私の わたしの 自分の saya minun oma mój mojego moim moje',
);

/** Words that lead from a name to its platform. */
export const leading = set(
  'on at in via auf bei en sur su no na op pe i på under through over в на trên di pa em v ve bij hos via через из з από στο στο lewat ที่ ใน 에서 で の med gennem på de do del of von dello dell sa στο στον по в у din z ze din',
);

/** What stands before a name that is to be looked for. */
export const asking = set(
  'add follow message msg dm hmu search find text write contact im sígueme sigueme suche folge agrega cerca пиши ищи добавь username user handle named called name is nick nickname ajoute segui tìm ekle takip 加 am ist es est is я adda lägg följ kontakta skriv sök jelölj keress írj kövess találsz přidej piš napiš najdi najdeš najdete sleduj hledej dodaj łap znajdziesz obserwuj pisz voeg zoek volg app stuur vind tilføj følg skriv etsi lisää seuraa dodaj piši traži додай пиши шукай знайди βρες γράψε ' +
    'namen numele nom nombre named under for nach a à име имя имени ' +
    'ищите найдите пишите подпишитесь добавьте шукайте знайдіть suchen sucht busquen busca buscad cherchez cercate cerque procure procurem căutați szukajcie takip edin contactez contactați contattate contatta contacta contacte kontaktiere ' +
    accountNouns,
);

/** Verbs and such that say that the word beside them is the name. */
export const naming: ReadonlySet<string> = new Set([
  ...set(accountNouns),
  ...set(
    "is am it's its called named as heißt heiße heisst nenne nennt findest ist bin llamo llama llamas soy es chiamo chiama sono si appelle suis c'est cest chamo chama sou numesc cheama nazywam nazywa jest heet ben search look find add follow busca búscame buscame cherche cerca cercami such suche folge agrega ajoute szukaj znajdź hledej névre néven nevű nevem jménem jmenuji heter hedder heder nimellä adaugă cauta caută procura goes go known listed salgo aparezco figuro figura sale aparece apareço trovate mam mă numesc имя именем зовут называюсь сижу подписан подписана записан записана зовусь значусь звати adıyla ismiyle adında adlı tên είμαι λέγομαι ongelan nama pangalan user username handle name nick account id nickname profile",
  ),
]);

/** "As", which leads to other words too: "unter anderem". */
export const likening: ReadonlySet<string> = set(
  'as como come jako als sunt ca sous pod sub onder unter jestem sono soy suis olarak salgo aparezco figuro под під pod như ως σαν като',
);

/** What asks to look somebody up, before a label: "find me on", "búscame en", "ajoute mon". */
export const requesting: ReadonlySet<string> = set(
  'add find follow message msg dm hmu write text search look hit reach contact catch ping buscame búscame busca sigueme sígueme agregame agrégame escribeme escríbeme encuentrame encuéntrame estoy ' +
    'ajoute ajoutez suis suivez retrouve retrouvez cherche ecris écris contacte pseudo cercami seguimi scrivimi aggiungimi trovi trovami contattami sono ' +
    'segue siga chama procura adiciona encontra escreve gasesti găsești găseşti cauta caută urmareste scrie adauga adaugă sunt ' +
    'folge folgt such suche findest findet schreib schreibt adde füge bin erreichst znajdź znajdziesz szukaj pisz napisz dodaj obserwuj jestem ' +
    'arroba perfil usuario theo dõi kết bạn nhắn ib inbox liên hệ tìm viens venez rejoins schau komm vieni ven vem vino заходи жду добавляйся gel katıl ' +
    'găsiți găsesc acha acho encontra melde meldet erreichbar kontakt contacto contatto contact contattami contactați contactează pelo связь связаться контакт зв’язок звязок profilo utente usuário usuario nutzer dùng người liên takip edin et pergi follow kontaktuj contactez joindre ' +
    'ищи ищите пиши пишите найди найдешь найдёшь добавь добавляй подпишись подписывайся ник ekle yaz ulaş bul takip zoek volg voeg stuur hledej napiš keress kövess söke sök följ adda lägg hitta hittar kontakta skriv jelölj írj találsz megtalálsz vagyok přidej piš najdi najdeš najdete sleduj jsem łap pisać volgen vinden vindt app appen zoeken tilføj følg etsi löydät lisää seuraa nađi nađeš piši traži prati знайдеш додай шукай підписуйся βρες με cari tambah hubungi 来 找我 추가 연락 聯繫',
);

/** Nouns for a name, and verbs and such that only a name follows: "insta adım x", "auf snap heiß ich x". */
export const telling: ReadonlySet<string> = set(
  `${accountNouns} ` +
    'id user username handle name nickname nick account acc acct tag benutzername nutzername konto name heißt heiße heisst heisse nenne nennt usuario nombre llamo llama utente nome chiamo chiama nom pseudo identifiant appelle compte cuenta conta conto chamo chama nume numesc cheama contul utilizator nazwa nazywam nazywa użytkownika gebruikersnaam naam 号 號 帐号 账号 账 帐 ник логин аккаунт adım adı adresim hesabım hesabı 叫 als como come jako called named login cont profil profile perfil профиль heter hedder användarnamn kontot namn navn brugernavn käyttäjätunnus nimi nimimerkki tunnus név néven nevű nevem felhasználónév jméno jménem uživatel účet přezdívka meno nadimak ime korisnik όνομα χρήστη нік імя логін ชื่อ 아이디 계정 名前 nama akun',
);

/** Words that may stand between a label and a name, in any order, without ending the thought. */
export const connecting: ReadonlySet<string> = new Set([
  ...fillers,
  ...verbs,
  ...announcements,
  ...leading,
  ...naming,
  ...possessives,
  ...likening,
  ...set(
    'use trovi trovate trovami gasesti găsești găsiți ca znajdziesz znajdziecie mnie unter sotto sub sous sob con il nome aynı same name ' +
      "there here that that's thats it i'm im me the for by to under with same also too just only hey hi and so called app account page messenger over name user text message hit up dm where you can my s m it's you'll " +
      'ich ik eu jestem sunt where what who to find found daar vind vindt mich findet ihr du w я в да меня там у ' +
      'below under here down da dort hier mich mir unter bei auch als der die das und mit einfach bitte gleich namen meinem meiner dem ' +
      'ahí ahi allí alli aquí aqui me como con y también el la mi en por usuario ' +
      'là ici moi sous me le la et aussi mon avec par pseudo j je ' +
      'lì li qui mi il la e anche come con nome su sono ' +
      'lá aqui como com o a e também meu no na pelo ' +
      'acolo aici ma mă cu si și pe sub și numele ' +
      'tam tu mnie mi jako i też pod się mój profil ' +
      'yaz yazın yazin ulaş ulas ekle ' +
      'daar hier mij mijn onder als en ook met op ' +
      'với nhé nha both reads beide beiden ambos ambas entrambi deux ' +
      'c dich dir namen nach al del găsiți găsesc acha achar encontram heiß heiss goes go by known listed registered mam con col il nome nombre sotto bajo sous avec pseudo cu numele sub com o nome sob ником под під pod nazwą imieniem nickiem üzerinden üstünden yaz olarak bul diye ulaş adıyla ismiyle profilim ismim kullanıcısı bulabilirsin επίσης είμαι στο sa ko po ay si ang akong aking ' +
      'där här mig min jag är heter och också också på som ' +
      'itt ott engem az a is én vagyok név néven névre nevet nevem ' +
      'tady tam mě mne mi jsem jako i také pod se můj ' +
      'minut minä täällä siellä nimellä myös olen on',
  ),
]);
