import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      surat :; suratlar :; foto :; wideo :; © foto; © surat; suraty :
    `),
    whole: list(`
      surat; suratlar; foto; wideo; fotogalereýa; galereýa; suratda; wideolar; fotoreportaž
    `),
  },
  source: {
    start: list(`
      çeşme :; çeşmesi :; salgylanma :; gözbaş :; habaryň çeşmesi
    `),
    whole: list(`
      çeşme; gözbaş; çeşmeler
    `),
  },
  share: {
    start: list(`
      paýlaş :; paýlaşyň; dostlaryňyz bilen; paýlaşmak :; dostlar bilen
    `),
    whole: list(`
      paýlaş; paýlaşmak; dostlar bilen paýlaş; ugrat; ibermek; halandym; halaýaryn; ýatda sakla; paýlaşyň
    `),
  },
  subscribe: {
    start: list(`
      biziň telegram; telegram kanalymyza; bize ýazylyň; habarlara ýazylyň; biziň kanalymyza; biziň sahypamyza;
      biziň instagram
    `),
    inside: list(`
      kanalymyza ýazylyň; sahypamyza ýazylyň; agza boluň; abuna ýazylyň
    `),
    whole: list(`
      ýazyl; ýazylmak; ýazylyň; abuna; rss; sosial ulgamlar; sosial ulgamlarda; abuna bolmak; abuna ýazylmak
    `),
  },
  related: {
    whole: list(`
      beýleki habarlar; başga habarlar; meňzeş habarlar; meňzeş makalalar; meňzeş; soňky habarlar; iň soňky habarlar;
      täze habarlar; tema boýunça; şu tema boýunça; degişli habarlar; meşhur; köp okalan; köp okalanlar; iň köp okalan;
      iň köp okalanlar; iň köp okalan habarlar; habarlar lentasy; esasy habarlar; günüň habarlary; ähli habarlar;
      doly oka; doly okamak; dowamyny oka; dowamyny okamak; jikme - jik; giňişleýin; ýene - de okaň; ýene okaň;
      şeýle hem okaň; indiki; öňki; indiki habar; öňki habar; maslahat berýäris; ýene; köpräk; has köp;
      baglanyşykly habarlar; size gyzykly bolup biler; ähli täzelikler; soňky täzelikler; beýleki täzelikler;
      hemmesini gör
    `),
    start: list(`
      ýene - de okaň; ýene okaň; şeýle hem okaň; okaň :; giňişleýin :; jikme - jik :; tema boýunça :; soňky habarlar;
      beýleki habarlar; indiki habar; öňki habar; doly oka
    `),
  },
  rights: {
    start: list(`
      materiallar* peýdalan*; materiallardan peýdalan*; maglumatlary* göçür*; göçürip çap; awtorlyk hukug*;
      redaksiýanyň pikiri; ©; copyright; saýtyň materiallary*; saýtdaky materiallar*
    `),
    inside: list(`
      ähli hukuklar goralan; ähli hukuklary goralan; salgylanma hökman; çeşme görkez*; salgylanmak hökman;
      hukuklar goralýar; ähli hukuklar goralandyr
    `),
    whole: list(`
      ulanmak şertleri; gizlinlik syýasaty; awtorlyk hukugy; ulanyş şertleri; ulanyş düzgünleri
    `),
  },
  contacts: {
    start: list(`
      telefon :; tel :; tel .; faks :; salgy :; salgymyz :; e - mail :; habarlaşmak :; baş redaktor; bize ýazyň;
      elektron poçta
    `),
    whole: list(`
      habarlaşmak; habarlaşmak üçin; biz barada; biz hakda; redaksiýa; mahabat; reklama; saýt kartasy;
      biz bilen habarlaşyň; taslama barada; kömek; saýt barada
    `),
  },
  counters: {
    start: list(`
      görlen :; görüldi :; okaldy :; okalan :; görülen :; teswirler :; okamak wagty; okalyş sany
    `),
    whole: list(`
      görüldi; okaldy; okalan; teswirler; gezek okaldy; gezek görüldi; görlen; minut okamak; teswir ýok; okyldy
    `),
  },
  comments: {
    whole: list(`
      teswirler; teswir; teswir ýaz; teswir ýazmak; teswir goşmak; teswir galdyr; teswir galdyrmak; jogap ber;
      pikirler; jogap bermek; pikir alyşma; ähli teswirler
    `),
    start: list(`
      teswirler (; teswir ýazmak üçin; teswir galdyrmak üçin; teswir ýazyň
    `),
  },
  consent: {
    start: list(`
      biz cookie; saýt cookie; cookie
    `),
    whole: list(`
      kabul edýärin; razy; düşnükli; ýap; kabul etmek
    `),
  },
  navigation: {
    whole: list(`
      baş sahypa; esasy sahypa; esasy; menýu; gözleg; gözle; habarlar; täzelikler; syýasat; ykdysadyýet; jemgyýet;
      medeniýet; sport; dünýä; dünýäde; waka; wakalar; sebitler; bilim; ylym; saglyk; saglygy goraýyş; tehnologiýa;
      söhbetdeşlik; seljerme; makalalar; arhiw; resminamalar; metbugat merkezi; metbugat maglumatlary; ýokary; ýokaryk;
      yza; yza dolan; dil; türkmençe; rubrikalar; bölümler; senenama; howa; resmi; prezident; hökümet; mejlis;
      türkmenistan; syýahatçylyk; bildirişler; sport täzelikleri; telekeçilik; halkara; halkara habarlary; diplomatiýa;
      çäreler; ýörite
    `),
    start: list(`
      siz şu ýerde; baş sahypa »; baş sahypa >; baş sahypa /; baş sahypa ›; esasy »; esasy >; rubrika :; bölüm :;
      baş sahypa dolan
    `),
  },
  account: {
    whole: list(`
      giriş; girmek; hasaba durmak; çykyş; şahsy otag; paroly unutdyňyzmy; agza bolmak; hasap açmak
    `),
  },
  tags: {
    start: list(`
      bellikler :; temalar :; açar sözler; tegler :; bellikler
    `),
    whole: list(`
      bellikler; temalar; açar sözler; tegler; etiketler
    `),
  },
  tools: {
    whole: list(`
      çap et; çap etmek; çap görnüşi; pdf; ýükle; ýükläp al; diňle; harp ölçegi; diňlemek; ýükläp almak; çap ediň
    `),
    start: list(`
      çap et; çap görnüşi; harp ölçegi; ýükläp al; tekstiň ölçegi
    `),
  },
  editorial: {
    start: list(`
      ýalňyşlyk tapdyňyzmy; ýalňyşlyk tapsaňyz; eger ýalňyşlyk; tekstde ýalňyşlyk; terjime :; redaktor :; taýýarlan;
      taýýarlady
    `),
    whole: list(`
      ýalňyşlyk barada habar ber; ýalňyşlyk
    `),
  },
  advertising: {
    whole: list(`
      mahabat; reklama; bildiriş; hemaýatkär; goldaw
    `),
    start: list(`
      mahabat :; reklama :; bizi goldaň
    `),
  },
  rates: {
    start: list(`
      walýuta kursy; walýuta hümmetleri; howa maglumaty; pul hümmeti; resmi hümmet
    `),
    whole: list(`
      walýuta kursy; walýuta; howa; howa maglumaty; walýuta hümmetleri
    `),
  },
  byline: {
    start: list(`
      awtor :; awtory :; tekst :; habarçy :; žurnalist :; ýazan :; taýýarlan :
    `),
    whole: list(`
      awtor; redaksiýa; habarçy; habarçymyz; awtory
    `),
  },
  published: {
    start: list(`
      çap edildi; çap edilen; çap edilen senesi; sene :; ýerleşdirildi; neşir edildi; ýerleşdirilen
    `),
  },
  updated: {
    start: list(`
      täzelendi; üýtgedildi; soňky täzelenme; täzelenen
    `),
  },
  today: {
    start: list(`
      bu gün; şu gün
    `),
  },
  attribution: list(`
    habar berýär; habar berýärler; habar berdi; habar berilýär; bu barada; salgylan*; belledi; diýip ýazýar;
    maglumatyna görä; habaryna görä; ýazýar
  `),
};
