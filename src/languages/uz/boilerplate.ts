import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      foto :; surat :; suratlar :; video :; foto ©; © foto; rasm :; surat muallifi; fotosurat :; surat ©
    `),
    whole: list(`
      foto; surat; suratlar; video; fotogalereya; galereya; rasm; rasmlar; fotolar; mediabank; videolavha; infografika;
      fotoreportaj
    `),
  },
  source: {
    start: list(`
      manba :; manbasi :; havola :; ma’lumot manbai; asl manba
    `),
    whole: list(`
      manba; manbalar
    `),
  },
  share: {
    start: list(`
      ulashish :; ulashing; do‘stlaringizga; do‘stlar bilan; do‘stlaringiz bilan
    `),
    whole: list(`
      ulashish; do‘stlar bilan ulashish; yuborish; yoqdi; saqlash; havolani nusxalash; tarqatish; baham ko‘ring;
      ulashing; baham ko‘rish
    `),
  },
  subscribe: {
    start: list(`
      telegram kanalimizga; bizning telegram; bizga obuna; yangiliklarga obuna; bizni telegram; rasmiy kanalimizga;
      obuna bo‘ling; kanalga obuna; bizni kuzatib; telegramdagi; bizning kanal; ijtimoiy tarmoqlarda bizni;
      tezkor xabarlar
    `),
    inside: list(`
      obuna bo‘ling; kuzatib boring; kanaliga a’zo bo‘ling; kanalimizga qo‘shiling
    `),
    whole: list(`
      obuna; obuna bo‘lish; obuna bo‘ling; rss; ijtimoiy tarmoqlar; ijtimoiy tarmoqlarda; bizni kuzating
    `),
  },
  related: {
    whole: list(`
      mavzuga oid; mavzuga oid yangiliklar; mavzuga oid xabarlar; mavzuga doir; mavzu bo‘yicha; mavzuga aloqador;
      boshqa yangiliklar; boshqa xabarlar; boshqa maqolalar; o‘xshash; o‘xshash yangiliklar; o‘xshash maqolalar;
      o‘xshash xabarlar; so‘nggi yangiliklar; so‘nggi xabarlar; eng so‘nggi yangiliklar; ommabop; ommabop yangiliklar;
      mashhur; mashhur yangiliklar; eng ko‘p o‘qilgan; eng ko‘p o‘qilganlar; ko‘p o‘qilgan; ko‘p o‘qilganlar;
      ko‘p o‘qilayotgan; yangiliklar lentasi; yangiliklar tasmasi; asosiy yangiliklar; kun yangiliklari;
      barcha yangiliklar; batafsil; davomini o‘qish; shuningdek o‘qing; yana o‘qing; bunga ham e’tibor bering; keyingi;
      oldingi; keyingi yangilik; oldingi yangilik; tavsiya etamiz; tavsiya etiladi; hamkorlar yangiliklari;
      top yangiliklar; yana; sizni qiziqtirishi mumkin; muharrir tanlovi; dolzarb; rukndagi yangiliklar; ko‘proq;
      yana ko‘rsatish; tavsiyalar; aloqador yangiliklar; lenta; eng ko‘p ko‘rilgan; kun mavzusi; qiziqarli;
      mavzuga doir yangiliklar; mavzuga doir
    `),
    start: list(`
      shuningdek o‘qing; shuningdek , o‘qing; yana o‘qing; o‘qing :; batafsil :; mavzuga oid :; boshqa yangiliklar;
      so‘nggi yangiliklar; keyingi yangilik; oldingi yangilik; davomini o‘qish; batafsil o‘qing; mavzuga doir :
    `),
  },
  rights: {
    start: list(`
      materiallardan foydalan*; sayt materiallari*; saytdan olingan; ko‘chirib bosish; materiallarni ko‘chir*;
      mualliflik huquq*; tahririyat fikri; ©; copyright; guvohnoma; ma’lumotlardan foydalan*
    `),
    inside: list(`
      barcha huquqlar himoyalangan; barcha huquqlari himoyalangan; havola qilish majburiy; manba ko‘rsatilishi shart;
      havola qilinishi shart; manba ko‘rsatish majburiy; havola berish shart; havola ko‘rsatilishi shart;
      barcha huquqlar qonun
    `),
    whole: list(`
      foydalanish shartlari; maxfiylik siyosati; mualliflik huquqi; foydalanish qoidalari; maxfiylik
    `),
  },
  contacts: {
    start: list(`
      telefon :; tel :; tel .; faks :; manzil :; manzilimiz; e - mail :; aloqa :; bosh muharrir; bizga yozing;
      elektron pochta; tahririyat manzili; pochta :
    `),
    whole: list(`
      aloqa; bog‘lanish; biz haqimizda; loyiha haqida; sayt haqida; tahririyat; reklama; saytda reklama; sayt xaritasi;
      vakansiyalar; qayta aloqa; biz bilan bog‘lanish; yordam; agentlik haqida; bo‘sh ish o‘rinlari
    `),
  },
  counters: {
    start: list(`
      ko‘rishlar :; ko‘rildi :; o‘qildi :; o‘qish vaqti; izohlar :; ko‘rilgan :; ko‘rishlar soni
    `),
    whole: list(`
      ko‘rishlar; marta ko‘rildi; ko‘rildi; o‘qildi; izohlar; daqiqa o‘qish; marta o‘qildi; ko‘rilgan; daqiqa
    `),
  },
  comments: {
    whole: list(`
      izohlar; izoh; izoh qoldirish; izoh qoldiring; izoh yozish; fikr bildirish; fikrlar; fikr qoldirish; muhokama;
      javob berish; izoh qo‘shish; fikringizni qoldiring; barcha izohlar; sharhlar; fikr - mulohazalar
    `),
    start: list(`
      izohlar (; izoh qoldirish uchun; fikr bildirish uchun; izoh yozish uchun; fikr qoldirish uchun; sizning e - mail
    `),
  },
  consent: {
    start: list(`
      biz cookie; sayt cookie; ushbu sayt; cookie; saytdan foydalanishda
    `),
    whole: list(`
      qabul qilish; roziman; tushunarli; yopish; qabul qilaman
    `),
  },
  navigation: {
    whole: list(`
      bosh sahifa; asosiy; asosiy sahifa; menyu; qidiruv; qidirish; yangiliklar; yangilik; siyosat; iqtisodiyot;
      iqtisod; jamiyat; madaniyat; sport; dunyo; jahon; jahonda; hodisa; hodisalar; hududlar; ta’lim; fan;
      fan - texnika; sog‘liq; texnologiya; intervyu; suhbat; tahlil; maqolalar; arxiv; hujjatlar; matbuot xizmati;
      matbuot markazi; matbuot relizlari; tepaga; yuqoriga; orqaga; ro‘yxatga qaytish; til; tillar; o‘zbekcha; o‘zb;
      ruknlar; bo‘limlar; kalendar; ob - havo; rasmiy; prezident; hukumat; parlament; o‘zbekiston; turizm; biznes;
      moliya; e’lonlar; tadbirlar; xalqaro hamkorlik; xalqaro; mintaqa; audio; multimedia; to‘liq versiya; bugun;
      davlat xizmatlari; ochiq ma’lumotlar
    `),
    start: list(`
      siz shu yerdasiz; siz bu yerdasiz; bosh sahifa »; bosh sahifa >; bosh sahifa /; bosh sahifa ›; asosiy »;
      asosiy >; asosiy /; bosh sahifaga; rukn :; bo‘lim :; ro‘yxatga; kategoriya :
    `),
  },
  account: {
    whole: list(`
      kirish; ro‘yxatdan o‘tish; chiqish; shaxsiy kabinet; parolni unutdingizmi; tizimga kirish; login; parol
    `),
  },
  tags: {
    start: list(`
      teglar :; teglar; mavzular :; kalit so‘zlar; teg :; xeshteglar
    `),
    whole: list(`
      teglar; mavzular; kalit so‘zlar; mavzu
    `),
  },
  tools: {
    whole: list(`
      chop etish; bosma versiya; chop etish uchun; pdf; yuklab olish; tinglash; eshitish; shrift o‘lchami;
      matn o‘lchami; maqolani tinglash; chop etish versiyasi
    `),
    start: list(`
      chop etish; bosma versiya; shrift o‘lchami; matnni tinglash; yuklab olish :; maxsus imkoniyatlar
    `),
  },
  editorial: {
    start: list(`
      xato topdingizmi; xatolik topdingizmi; matnda xato; matnda xatolik; agar xato; agar siz matnda; agar matnda;
      xato haqida; xatolik haqida; tarjima :; muharrir :; tayyorladi; tayyorlagan
    `),
    whole: list(`
      xatolik haqida xabar berish; xato topdingizmi; xatolik
    `),
  },
  advertising: {
    whole: list(`
      reklama; reklama huquqi asosida; homiy; reklama huquqida; qo‘llab - quvvatlash
    `),
    start: list(`
      reklama :; reklama huquqi; bizni qo‘llab
    `),
  },
  rates: {
    start: list(`
      valyuta kursi; valyuta kurslari; valyutalar kursi; ob - havo :; dollar kursi; markaziy bank kursi
    `),
    whole: list(`
      valyuta kursi; valyuta kurslari; valyutalar kursi; ob - havo; ob - havo ma’lumoti; valyuta; kurslar;
      ob - havo prognozi
    `),
  },
  byline: {
    start: list(`
      muallif :; mualliflar :; matn :; muxbir :; jurnalist :; suhbatlashdi; muallif haqida; tayyorlovchi
    `),
    whole: list(`
      muallif; tahririyat; muxbir; o‘za muxbiri; mualliflar
    `),
  },
  published: {
    start: list(`
      e’lon qilindi; e’lon qilingan; chop etilgan sana; nashr qilingan; sana :; chop etilgan; joylashtirilgan;
      nashr sanasi; e’lon qilingan sana
    `),
  },
  updated: {
    start: list(`
      yangilandi; yangilangan; o‘zgartirildi; so‘nggi yangilanish; oxirgi yangilanish
    `),
  },
  today: {
    start: list(`
      bugun
    `),
  },
  attribution: list(`
    deb xabar qil*; xabar beradi; xabar bermoqda; xabar berdi; xabar qildi; xabar qilmoqda; xabar qilindi; bu haqda;
    ma’lum qildi; ma’lum qilmoqda; ma’lumotiga ko‘ra; xabariga ko‘ra; havola qil*; yozadi;
    muxbirining xabar berishicha; xabariga qaraganda; deb yozmoqda
  `),
};
